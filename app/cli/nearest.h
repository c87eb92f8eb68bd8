#pragma once

#include <QStringList>

#include <optional>

namespace tillside::cli {

/// The name in \a names that \a word was probably meant to be: at most a third of its letters, or
/// one, are wrong, missing, extra or swapped with a neighbour. The first of several equally near
/// names; nothing if none is near.
[[nodiscard]] std::optional<QString> nearest(const QString &word, const QStringList &names);

} // namespace tillside::cli
