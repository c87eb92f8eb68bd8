#pragma once

#include "core/model/extras.h"
#include "core/model/ids.h"
#include "core/model/money.h"
#include "core/model/paymentterms.h"
#include "core/model/terminalterms.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>

namespace tillside {

/// What a person recorded about a payment that was unresolved, or whose end the terminal had
/// contradicted. It never changes the outcome.
struct Settlement {
    SettledAs as = SettledAs::NotCharged;
    /// What the person read off the terminal: an authorisation, a receipt number or "nothing
    /// printed".
    QString seen;
    QString note;
    QDateTime at;

    bool operator==(const Settlement &) const = default;
};

/// What the journal knows about one payment. `revision` grows with each change, so that two
/// processes cannot overwrite each other's changes.
struct PaymentRecord {
    PaymentId id;
    TerminalId terminal;
    PaymentType type = PaymentType::Sale;
    Money amount; ///< The amount asked for; for a void, the amount of the original payment.
    Reference reference;
    /// Set for a void or a capture, and for a refund of a payment that the till knows.
    std::optional<PaymentId> original;
    std::optional<Uti> originalUti; ///< What the terminal is told of it; a refund names none.
    QString cashier; ///< Who made it; empty while the till knows no cashiers.
    std::optional<Uti> uti;
    UtiMode utiMode = UtiMode::Theirs;
    PaymentState state = PaymentState::Recorded;
    std::optional<Money> approved; ///< The amount that the terminal approved, extras included.
    Extras extras; ///< What `approved` has beyond the amount asked for.
    /// Tells the terminal's final answer about this payment, believed or not, from the one about
    /// another. Empty until there is one; see resultDigest().
    QByteArray resultDigest;
    QString authorisation;
    QString card; ///< Masked: at most the first six and last four digits.
    QString responseCode;
    /// As the terminal sent it (JSON or text), with card numbers masked.
    QByteArray merchantReceipt;
    QByteArray cardholderReceipt;
    bool signatureRequired = false; ///< Approved, and the cashier must check the signature.
    QDateTime startedAt;
    std::optional<QDateTime> endedAt;
    std::optional<Settlement> settled;
    /// When the terminal last said something against the end of this payment. It is never unset: a
    /// person has to see both.
    std::optional<QDateTime> contradictedAt;
    /// When the till has to ask once more about this payment, which has ended. Unset if it need
    /// not.
    std::optional<QDateTime> askAgainAt;
    /// When a person was told of the end that `state` stands for. Unset while they were not, and
    /// again once another end replaces it.
    std::optional<QDateTime> toldAt;
    qint64 revision = 0;

    bool operator==(const PaymentRecord &) const = default;
};

} // namespace tillside
