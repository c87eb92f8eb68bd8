#pragma once

#include "core/model/currency.h"
#include "core/model/terminalterms.h"
#include "core/server/certificate.h"
#include "core/simulator/scenario.h"
#include "core/simulator/timing.h"

#include <QByteArray>
#include <QHostAddress>
#include <QString>

#include <optional>

namespace tillside::sim {

/// How a simulated terminal is set up.
struct TerminalOptions {
    DialectId dialect = DialectId::Paynt;
    QString basePath; ///< Empty: the dialect's own.
    std::optional<AuthForm> auth; ///< The one form it takes; nothing: the dialect's own.
    QString serial = QStringLiteral("1850012345");
    QString pairingCode = QStringLiteral("1234");
    QByteArray token; ///< Valid from the start; empty: 16 random digits. A pairing replaces it.
    bool keepsToken = false; ///< A pairing gives out the valid token instead of a new one.
    bool acceptsOurUti = true; ///< Whether a `uti` sent with a SALE, REFUND or PREAUTH is taken.

    Currency currency{QStringLiteral("EUR"), 978, 2};
    int decimals = 2; ///< On receipts only.
    QString terminalId = QStringLiteral("34550576");
    QString merchantId = QStringLiteral("6051200");
    QString merchantName = QStringLiteral("Corner Shop");
    QString cardName = QStringLiteral("VISA DEBIT");

    Timing timing;
    Scenario scenario;
    quint32 seed = 1; ///< Of the drawn times and authorisation codes.

    bool tls = true;
    Identity identity; ///< Null: a new one is made.
    QHostAddress address{QHostAddress::LocalHost};
    quint16 port = 0; ///< 0: a free one.
    QString ledgerFile; ///< Empty: none. See Ledger.
    QString memoryFile; ///< Empty: switched off, it forgets its payments. See PaymentMemory.
};

/// What a terminal of the family writes into the certificate that it makes for itself.
[[nodiscard]] IdentityOptions terminalIdentity();

/// \a options with everything filled in that was left to the dialect.
[[nodiscard]] TerminalOptions completed(TerminalOptions options);

} // namespace tillside::sim
