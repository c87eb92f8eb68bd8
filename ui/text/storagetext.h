#pragma once

#include "core/journal/journalerror.h"
#include "core/support/datafolder.h"

#include <QString>

namespace tillside::texts {

// Why the till cannot store or find its records: journal, data folder, log.

[[nodiscard]] QString textOf(JournalError error);
/// An outcome is on the screen but not yet on the disk; the till keeps trying.
[[nodiscard]] QString outcomeNotSaved(JournalError error);

[[nodiscard]] QString textOf(DataFolderError error);
/// LogFile::isWriting() is false.
[[nodiscard]] QString logNotWritten();

} // namespace tillside::texts
