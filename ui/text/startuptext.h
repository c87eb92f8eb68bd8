#pragma once

#include <QString>

namespace tillside::texts {

// What the programs say if they do not start or end as usual. Problems with the data folder or the
// journal are in storagetext.h.

/// The system has no TLS, so no terminal can be reached over it.
[[nodiscard]] QString tlsMissing();
/// Another window of this data folder is open and cannot be brought to the front.
[[nodiscard]] QString otherWindowSilent();
/// The simulated training terminal cannot listen; \a reason comes from the system.
[[nodiscard]] QString trainingTerminalNotStarted(const QString &reason);
/// The program was asked to end, and stays until a request that is on its way is answered and the
/// answer saved. Windows shows this before a log-off.
[[nodiscard]] QString endWaits();
/// A journal of an earlier version is brought to this one, and that takes longer than a moment.
[[nodiscard]] QString journalIsPrepared();
/// The program could not restart itself for training.
[[nodiscard]] QString trainingNotStarted();

} // namespace tillside::texts
