#pragma once

#include "core/model/evidencecode.h"
#include "core/model/ids.h"

#include <QDateTime>
#include <QString>

namespace tillside {

/// One line of a payment's evidence, before it is written.
struct Evidence {
    QString code; ///< Stable: "recorded", "accepted", "approved", ... see core/payment/judgement.
    QDateTime at;
    QString
        detail; ///< What it rests on, in the terminal's words, card numbers masked; may be empty.
};

/// One line of evidence as it stands in the journal.
struct EventRecord {
    qint64 sequence = 0; ///< Orders all events of the file; times do not.
    PaymentId payment;
    Evidence evidence;
};

} // namespace tillside
