#pragma once

#include <QStringList>

#include <optional>

namespace tillside::cli {

/// The one of \a names that \a word was probably meant to be: at most one letter in three is
/// wrong, missing, too many or has changed places with its neighbour. The first of equals; nothing
/// if none is that near.
[[nodiscard]] std::optional<QString> nearest(const QString &word, const QStringList &names);

} // namespace tillside::cli
