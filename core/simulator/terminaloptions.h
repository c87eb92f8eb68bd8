#pragma once

#include "core/model/currency.h"
#include "core/model/terminalterms.h"
#include "core/server/certificate.h"
#include "core/simulator/scenario.h"
#include "core/simulator/temper.h"
#include "core/simulator/timing.h"

#include <QByteArray>
#include <QHostAddress>
#include <QString>

#include <optional>

namespace tillside::sim {

/// The setup of a simulated terminal.
struct TerminalOptions {
    DialectId dialect = DialectId::Paynt;
    QString basePath; ///< Empty: the dialect's own.
    std::optional<AuthForm> auth; ///< The one form accepted; unset: the dialect's own.
    QString serial = QStringLiteral("1850012345");
    QString pairingCode = QStringLiteral("1234");
    QByteArray token; ///< Valid from the start; empty: 16 random digits. A pairing replaces it.
    bool keepsToken = false; ///< A pairing gives out the valid token instead of a new one.
    /// Whether the terminal uses a `uti` sent with SALE, REFUND or PREAUTH.
    bool acceptsOurUti = true;

    Currency currency{QStringLiteral("EUR"), 978, 2};
    int decimals = 2; ///< Used on receipts only.
    QString terminalId = QStringLiteral("34550576");
    QString merchantId = QStringLiteral("6051200");
    QString merchantName = QStringLiteral("Corner Shop");
    QString cardName = QStringLiteral("VISA DEBIT");

    Timing timing;
    Scenario scenario;
    Mood mood;
    quint32 seed = 1; ///< For the random times, authorisation codes and quirks.

    bool tls = true;
    Identity identity; ///< Null: a new one.
    QHostAddress address{QHostAddress::LocalHost};
    quint16 port = 0; ///< 0: any free port.
    QString ledgerFile; ///< Empty: no file. See Ledger.
    QString memoryFile; ///< Empty: forgets its payments when off. See PaymentMemory.
};

/// What a terminal of the family writes into its own certificate.
[[nodiscard]] IdentityOptions terminalIdentity();

/// \a options with everything filled in that the dialect decides.
[[nodiscard]] TerminalOptions completed(TerminalOptions options);

} // namespace tillside::sim
