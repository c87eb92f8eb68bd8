#pragma once

#include <QByteArray>

#include <optional>

namespace tillside {

/// Masks \a bytes, or unmasks them: both are the same operation.
[[nodiscard]] QByteArray masked(QByteArray bytes);

/// How often the bytes masked in \a disguised occur in the writable memory of the process \a pid:
/// its heap, stacks and data, including memory that was freed and not overwritten. Returns nothing
/// if the system denies access.
///
/// The search itself holds no copy of the bytes it looks for, so it can search its own process.
[[nodiscard]] std::optional<int> copiesInMemory(qint64 pid, const QByteArray &disguised);

} // namespace tillside
