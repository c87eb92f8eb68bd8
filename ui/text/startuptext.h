#pragma once

#include <QString>

namespace tillside::texts {

// What the window says where the program does not come up as it should. What keeps the data folder
// or the journal from being used is in storagetext.h.

/// The system has no TLS: no terminal can be reached over it.
[[nodiscard]] QString tlsMissing();
/// Another window of this data folder is open and cannot be brought to the front.
[[nodiscard]] QString otherWindowSilent();
/// The simulated terminal of training cannot listen; \a reason is the system's.
[[nodiscard]] QString trainingTerminalNotStarted(const QString &reason);
/// The program could not start itself anew for training.
[[nodiscard]] QString trainingNotStarted();

} // namespace tillside::texts
