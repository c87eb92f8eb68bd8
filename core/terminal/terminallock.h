#pragma once

#include "core/base/ids.h"

#include <QLockFile>

#include <memory>

namespace tillside {

/// The right to start or drive payments on one terminal, held by at most one process of this data
/// folder at a time: a window and a command line, or two windows, never talk over each other.
///
/// It is given back when destroyed, and taken over from a process that died with it.
class TerminalLock {
public:
    /// The lock of \a terminal in \a folder, or null while somebody else holds it.
    [[nodiscard]] static std::shared_ptr<TerminalLock> tryAcquire(const QString &folder,
                                                                  const TerminalId &terminal);

private:
    explicit TerminalLock(const QString &path);
    QLockFile m_file;
};

} // namespace tillside
