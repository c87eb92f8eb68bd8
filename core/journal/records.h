#pragma once

#include "core/base/ids.h"
#include "core/base/money.h"
#include "core/base/terms.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace tillside {

/// A terminal as the till knows it. The token is not here: it is in the keychain under `id`.
struct TerminalRecord {
    TerminalId id;
    QString name; ///< What people call it; unique among the terminals that are not forgotten.
    QString host;
    quint16 port = 0;
    Serial serial;
    DialectId dialect = DialectId::Paynt;
    QString basePath; ///< "/payntpos/1.0.0": with a leading and without a trailing slash.
    AuthForm authForm = AuthForm::Raw;
    UtiMode utiMode = UtiMode::Theirs;
    Currency currency;
    int decimals
        = 2; ///< Of the terminal's minor unit; ISO 4217's unless the profile says otherwise.
    bool plainHttp = false; ///< Paired without TLS: marked for ever, its refusals prove nothing.
    QByteArray
        fingerprint; ///< SHA-256 of the pinned certificate (32 bytes); empty over plain HTTP.
    QDateTime pairedAt; ///< Of the newest pairing.
    std::optional<QDateTime> forgottenAt;

    bool operator==(const TerminalRecord &) const = default;
};

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

/// One line of a payment's evidence, before it is written.
struct Evidence {
    QString code; ///< Stable: "recorded", "accepted", "approved", ... see core/payment/evidence.
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
