#pragma once

#include "core/model/ids.h"
#include "core/model/money.h"
#include "core/model/paymentterms.h"
#include "core/model/terminalterms.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>

namespace tillside {

/// A person's word about an unresolved payment. It never changes the outcome.
struct Settlement {
    SettledAs as = SettledAs::NotCharged;
    QString seen; ///< What was read off the terminal: an authorisation, a receipt number, "nothing
                  ///< printed".
    QString note;
    QDateTime at;

    bool operator==(const Settlement &) const = default;
};

/// What the journal knows of one payment. `revision` grows with each change and guards against two
/// processes writing over each other.
struct PaymentRecord {
    PaymentId id;
    TerminalId terminal;
    PaymentType type = PaymentType::Sale;
    Money amount; ///< What was asked; of a void, the original's amount.
    Reference reference;
    std::optional<PaymentId> original; ///< Of a void or a capture.
    std::optional<Uti> originalUti;
    std::optional<Uti> uti;
    UtiMode utiMode = UtiMode::Theirs;
    PaymentState state = PaymentState::Recorded;
    std::optional<Money> approved; ///< What the terminal says was approved, extras included.
    QString authorisation;
    QString card; ///< Masked: at most first six and last four digits.
    QString responseCode;
    QByteArray merchantReceipt; ///< As the terminal sent it (JSON or text), card numbers masked.
    QByteArray cardholderReceipt;
    bool signatureRequired
        = false; ///< Approved, and the signature is to be checked by the cashier.
    QDateTime startedAt;
    std::optional<QDateTime> endedAt;
    std::optional<Settlement> settled;
    qint64 revision = 0;

    bool operator==(const PaymentRecord &) const = default;
};

} // namespace tillside
