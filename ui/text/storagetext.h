#pragma once

#include "core/journal/journalerror.h"
#include "core/model/paymentrecord.h"
#include "core/support/datafolder.h"

#include <QString>

namespace tillside::texts {

// Why the till cannot store or find its records: journal, data folder, log.

[[nodiscard]] QString textOf(JournalError error);
/// An outcome is on the screen but not in the journal. The till keeps trying or, if \a error is
/// permanent, has kept it in a rescue file.
[[nodiscard]] QString outcomeNotSaved(JournalError error);
/// The same about \a payment, with its UTI if nothing is tried any more.
[[nodiscard]] QString unsavedText(const PaymentRecord &payment, JournalError error);
/// There is a rescue file, \a file; see RescueFile.
[[nodiscard]] QString rescued(const QString &file);

[[nodiscard]] QString textOf(DataFolderError error);
/// LogFile::isWriting() is false.
[[nodiscard]] QString logNotWritten();

} // namespace tillside::texts
