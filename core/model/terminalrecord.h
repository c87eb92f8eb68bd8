#pragma once

#include "core/model/currency.h"
#include "core/model/ids.h"
#include "core/model/terminalterms.h"
#include "core/model/voidcutoff.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>

namespace tillside {

/// A terminal as the till knows it. Its token is kept in the keychain, under `id`.
struct TerminalRecord {
    TerminalId id;
    QString name; ///< What people call it; unique among the terminals that are not forgotten.
    QString host;
    quint16 port = 0;
    Serial serial;
    DialectId dialect = DialectId::Paynt;
    QString basePath; ///< Such as "/payntpos/1.0.0": with a leading and no trailing slash.
    AuthForm authForm = AuthForm::Raw;
    UtiMode utiMode = UtiMode::Theirs;
    Currency currency;
    /// Decimals of the terminal's minor unit; ISO 4217's unless the profile says otherwise.
    int decimals = 2;
    VoidCutOff voidCutOff; ///< Until when it takes a void.
    /// Paired without TLS. This is marked for ever, and the terminal's refusals prove nothing.
    bool plainHttp = false;
    /// SHA-256 of the pinned certificate (32 bytes); empty over plain HTTP.
    QByteArray fingerprint;
    QDateTime pairedAt; ///< When it was last paired.
    std::optional<QDateTime> forgottenAt;

    bool operator==(const TerminalRecord &) const = default;
};

} // namespace tillside
