#pragma once

#include "core/journal/journalerror.h"
#include "core/model/ids.h"
#include "core/system/processlock.h"

#include <memory>

namespace tillside {

/// The right to start or drive payments on one terminal. Within a data folder one process at a time
/// holds it, so that a window and a command line, or two windows, never drive the same terminal.
///
/// It is released when destroyed, by giveBack(), and when its process dies. Anything read from the
/// journal before the lock was taken may be out of date.
class TerminalLock {
public:
    /// The lock of \a terminal in \a folder; null while it is held elsewhere. An error if it cannot
    /// be created in the folder: ReadOnly without permission, otherwise DiskFailed.
    [[nodiscard]] static JournalResult<std::shared_ptr<TerminalLock>> tryAcquire(
        const QString &folder, const TerminalId &terminal);

    /// As above, for pairing the device with this serial number: two pairings at once would each
    /// take it for a new device.
    [[nodiscard]] static JournalResult<std::shared_ptr<TerminalLock>> tryAcquire(
        const QString &folder, const Serial &serial);

    /// Releases the lock now, even if other references to it remain.
    void giveBack() { m_file.unlock(); }

    /// Whether this is still the terminal's lock. If its file was deleted or replaced, it is locked
    /// anew; false, and the lock given back, if another process was faster.
    [[nodiscard]] bool keep() { return m_file.keep(); }

    /// Whether the lock is held, by any process including this one. It only looks and never gets in
    /// the way of a process that wants the lock.
    [[nodiscard]] static bool isHeld(const QString &folder, const TerminalId &terminal);

private:
    explicit TerminalLock(const QString &path)
        : m_file(path)
    { }
    [[nodiscard]] static JournalResult<std::shared_ptr<TerminalLock>> acquire(const QString &path);

    ProcessLock m_file;
};

} // namespace tillside
