#pragma once

#include "core/journal/journalerror.h"
#include "core/model/ids.h"
#include "core/system/processlock.h"

#include <memory>

namespace tillside {

/// The right to start or drive payments on one terminal, held by at most one process of this data
/// folder at a time: a window and a command line, or two windows, never talk over each other.
///
/// It is given back when destroyed or by giveBack(), and with the process that dies. What was read
/// from the journal before the lock was had may be out of date.
class TerminalLock {
public:
    /// The lock of \a terminal in \a folder; null while somebody else holds it. An error where the
    /// folder does not let it be made.
    [[nodiscard]] static JournalResult<std::shared_ptr<TerminalLock>> tryAcquire(
        const QString &folder, const TerminalId &terminal);

    /// As above, for pairing the device with this serial number: two pairings at once would each
    /// take it for a new one.
    [[nodiscard]] static JournalResult<std::shared_ptr<TerminalLock>> tryAcquire(
        const QString &folder, const Serial &serial);

    /// Gives it back now, whoever still refers to it.
    void giveBack() { m_file.unlock(); }

    /// Whether anybody holds it. Only looks: nobody who wants the lock is in its way.
    [[nodiscard]] static bool isHeld(const QString &folder, const TerminalId &terminal);

private:
    explicit TerminalLock(const QString &path)
        : m_file(path)
    { }
    [[nodiscard]] static JournalResult<std::shared_ptr<TerminalLock>> acquire(const QString &path);

    ProcessLock m_file;
};

} // namespace tillside
