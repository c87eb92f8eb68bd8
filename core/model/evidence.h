#pragma once

#include "core/model/evidencecode.h"
#include "core/model/evidencedetail.h"
#include "core/model/ids.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace tillside {

/// One line of a payment's evidence, before it is written.
struct Evidence {
    QString code; ///< nameOf() an EvidenceCode, or of one that only a later version knows.
    QDateTime at;
    EvidenceDetail detail; ///< What it rests on.
};

/// One line of evidence as it stands in the journal.
struct EventRecord {
    qint64 sequence = 0; ///< Orders all events of the file; times do not.
    PaymentId payment;
    Evidence evidence;
};

/// Whether tip or other extras are in what the newest approval for less of \a events names: then
/// nobody can tell the rest. Nothing where \a events do not say so (yet).
[[nodiscard]] std::optional<bool> namesExtras(const std::vector<EventRecord> &events);

} // namespace tillside
