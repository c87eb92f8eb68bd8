#pragma once

#include <QByteArray>

#include <optional>

namespace tillside {

/// \a bytes in disguise, or out of it: the other way round it is the same.
[[nodiscard]] QByteArray masked(QByteArray bytes);

/// How often what \a disguised hides stands in the memory that the process \a pid can write to: its
/// heap, stacks and data, also what was freed and not written over. Nothing if the system does not
/// let us look.
///
/// The search itself holds no copy of what it looks for, so that it can be used on its own process.
[[nodiscard]] std::optional<int> copiesInMemory(qint64 pid, const QByteArray &disguised);

} // namespace tillside
