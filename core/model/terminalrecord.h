#pragma once

#include "core/model/currency.h"
#include "core/model/ids.h"
#include "core/model/terminalterms.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>

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

} // namespace tillside
