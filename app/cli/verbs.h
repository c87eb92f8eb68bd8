#pragma once

#include "app/cli/verb.h"

#include <optional>

namespace tillside::cli {

/// Every verb, in the order of the help.
[[nodiscard]] std::vector<Verb> verbs();

/// The options that every verb takes.
[[nodiscard]] std::vector<VerbOption> commonOptions();

/// The verb called \a name; nothing if there is none.
[[nodiscard]] std::optional<Verb> findVerb(const QString &name);

/// The sentence that refuses \a name, which is not a verb.
[[nodiscard]] QString noSuchVerb(const QString &name);

} // namespace tillside::cli
