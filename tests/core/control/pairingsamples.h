#pragma once

#include "core/control/pairingstate.h"

#include <QDateTime>
#include <QLocale>

namespace tillside {

// Initial states for the tests of the pairing pages.

inline const QLocale kBritish(QLocale::English, QLocale::UnitedKingdom);
inline const QDateTime kNow({2026, 3, 4}, {14, 10, 0}, Qt::LocalTime);

inline PresentedCertificate certificate()
{
    return {.fingerprint = Fingerprint::fromBytes(QByteArray(32, '\x5a')).value(),
            .subject = QStringLiteral("PAX Terminal"),
            .names = {QStringLiteral("PAX Terminal")},
            .namesHost = false,
            .validFrom = kNow.addDays(-1),
            .validUntil = kNow.addYears(10)};
}

inline TerminalRecord counter()
{
    TerminalRecord terminal;
    terminal.id = TerminalId::create();
    terminal.name = QStringLiteral("Counter");
    terminal.host = QStringLiteral("192.168.1.20");
    terminal.port = 8080;
    terminal.serial = Serial::parse(u"1850012345").value();
    terminal.basePath = QStringLiteral("/payntpos/1.0.0");
    terminal.currency = Currency::fromCode(u"EUR").value();
    terminal.fingerprint = certificate().fingerprint.bytes();
    return terminal;
}

inline Reach reached()
{
    return {.step = ReachStep::Tls,
            .isOver = true,
            .fault = {},
            .certificate = certificate(),
            .isOutside = false,
            .elapsed = std::chrono::milliseconds(12)};
}

inline Reach stoppedAt(ReachStep step, ReachFault fault)
{
    return {.step = step, .isOver = true, .fault = fault, .certificate = {}};
}

/// The state after a person has typed everything and the terminal was reached.
inline PairingState typed()
{
    PairingState state;
    state.form.address = QStringLiteral("192.168.1.30");
    state.form.serial = QStringLiteral("77");
    state.form.name = QStringLiteral("Bar");
    state.reading = readForm(state.form, {counter()});
    state.reach = reached();
    return state;
}

inline PairingState at(PairingStep step)
{
    PairingState state = typed();
    state.step = step;
    state.certificate = certificate();
    return state;
}

} // namespace tillside
