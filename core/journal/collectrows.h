#pragma once

#include "core/base/log.h"
#include "core/journal/journalerror.h"
#include "core/journal/rowreader.h"
#include "core/journal/statement.h"

#include <cstddef>
#include <type_traits>
#include <utility>
#include <vector>

namespace tillside {

/// Converts each row of \a select, of \a columns columns, by \a fromRow, which takes a `Row` and
/// returns an optional, and hands it to \a take. `Damaged` if it returns nothing for one of them.
template <typename FromRow, typename Take>
JournalResult<Done> takeRows(Statement &select, std::size_t columns, FromRow fromRow, Take take)
{
    while (true) {
        const JournalResult<bool> row = select.next();
        if (!row)
            return row.error();
        if (!row.value())
            return Done{};
        auto record = fromRow(select.row(columns));
        if (!record) {
            qCCritical(lcJournal) << "a row holds what Tillside never wrote";
            return JournalError::Damaged;
        }
        take(std::move(*record));
    }
}

/// All rows of \a select, converted as by takeRows().
template <typename FromRow>
auto collectRows(Statement &select, std::size_t columns, FromRow fromRow)
    -> JournalResult<std::vector<typename std::invoke_result_t<FromRow, Row>::value_type>>
{
    std::vector<typename std::invoke_result_t<FromRow, Row>::value_type> records;
    const JournalResult<Done> taken = takeRows(select, columns, fromRow, [&records](auto &&record) {
        records.push_back(std::move(record));
    });
    if (!taken)
        return taken.error();
    return records;
}

} // namespace tillside
