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
    /// The nameOf() of an EvidenceCode, perhaps of one that only a later version knows.
    QString code;
    QDateTime at;
    EvidenceDetail detail; ///< What the line is based on.
};

/// One line of evidence as it stands in the journal.
struct EventRecord {
    qint64 sequence = 0; ///< Orders all events of the file. Their times do not.
    PaymentId payment;
    Evidence evidence;
};

/// The newest line of \a events with \a code; null if there is none.
[[nodiscard]] const Evidence *newestWith(const std::vector<EventRecord> &events, EvidenceCode code);

/// Whether the amount in the newest approval for less of \a events includes a tip or other extras:
/// then the amount that is missing is unknown. Nothing while \a events do not say.
[[nodiscard]] std::optional<bool> namesExtras(const std::vector<EventRecord> &events);

/// Whether the till learned only after a silence how a payment ended: between the first of \a
/// events that says that the terminal gave no usable answer and the line of the end lie at least
/// ten seconds, after which a cashier is told "not known yet".
[[nodiscard]] bool wasLearnedLate(const std::vector<EventRecord> &events);

/// The two lines of evidence of a contradicted end.
struct Contradiction {
    Evidence said; ///< What the terminal said later.
    Evidence before; ///< The line that names what it had said before.
};

/// The newest contradiction among \a events, which are all of a payment's events in order; nothing
/// if its end was never contradicted.
[[nodiscard]] std::optional<Contradiction> newestContradiction(
    const std::vector<EventRecord> &events);

} // namespace tillside
