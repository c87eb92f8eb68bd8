#pragma once

#include "core/journal/journal.h"
#include "core/journal/searchsql.h"

#include <QString>

#include <functional>
#include <vector>

namespace tillside {

/// One question to a large journal, and the same as bare statements.
struct Question {
    QString name;
    /// Asks the journal and returns how many rows the answer has.
    std::function<std::size_t(const Journal &)> ask;
    std::vector<SearchSql> raw;
};

/// What the screen Transactions and the command line ask of \a journal, with values that occur in
/// it.
[[nodiscard]] std::vector<Question> questions(const Journal &journal);

} // namespace tillside
