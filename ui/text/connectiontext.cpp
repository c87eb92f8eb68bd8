#include "ui/text/connectiontext.h"

#include "ui/text/isolated.h"
#include "ui/text/stepreasontext.h"
#include "ui/text/terminaltext.h"

#include <QStringList>

#include <algorithm>

namespace tillside::texts {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMillisecondsPerSecond = 1000;

/// What a step is about, while nothing is known of it.
QString nameOfStep(ConnectionStep step)
{
    switch (step) {
    case ConnectionStep::Address:
        //: A step of checking the connection to a terminal: whether its name has an address.
        return TerminalTexts::tr("Address");
    case ConnectionStep::Route:
        //: A step of checking the connection to a terminal: whether this computer's network leads
        //: there.
        return TerminalTexts::tr("Network");
    case ConnectionStep::Port:
        //: A step of checking the connection to a terminal: whether its port is open.
        return TerminalTexts::tr("Port");
    case ConnectionStep::Certificate:
        //: A step of checking the connection to a terminal: whether it shows the certificate of its
        //: pairing.
        return TerminalTexts::tr("Certificate");
    case ConnectionStep::Dialect:
        //: A step of checking the connection to a terminal: whether its payment app answers.
        return TerminalTexts::tr("Payment app");
    case ConnectionStep::Token:
        //: A step of checking the connection to a terminal: whether it accepts the token of this
        //: till.
        return TerminalTexts::tr("Token");
    case ConnectionStep::RoundTrip:
        //: A step of checking the connection to a terminal: how long an answer takes.
        return TerminalTexts::tr("Speed");
    case ConnectionStep::Clock:
        //: A step of checking the connection to a terminal: whether its clock is right.
        return TerminalTexts::tr("Clock");
    }
    Q_UNREACHABLE();
}

/// The label of a step that passed.
QString passedLabel(ConnectionStep step, const TerminalRecord &terminal)
{
    switch (step) {
    case ConnectionStep::Port:
        //: A step of checking the connection to a terminal. %1 is the number of the port.
        return TerminalTexts::tr("Port %1 is open").arg(terminal.port);
    case ConnectionStep::Certificate:
        //: The terminal shows the certificate that it was paired with.
        return TerminalTexts::tr("Its certificate is the known one");
    case ConnectionStep::Dialect:
        //: The payment app of the terminal answers.
        return TerminalTexts::tr("The payment app answers");
    case ConnectionStep::Token:
        //: The terminal accepts the token of this till.
        return TerminalTexts::tr("It accepts this till's token");
    case ConnectionStep::Address:
    case ConnectionStep::Route:
    case ConnectionStep::RoundTrip:
    case ConnectionStep::Clock: return nameOfStep(step);
    }
    Q_UNREACHABLE();
}

QString addressesIn(const ConnectionReport &report)
{
    QStringList all;
    for (const QHostAddress &address : report.addresses)
        all << address.toString();
    return all.join(u", "_s);
}

QString protocolIn(const ConnectionReport &report)
{
    const QSsl::SslProtocol protocol
        = report.certificate ? report.certificate->protocol : QSsl::UnknownProtocol;
    if (protocol == QSsl::TlsV1_3)
        return u"TLS 1.3"_s;
    return protocol == QSsl::TlsV1_2 ? u"TLS 1.2"_s : QString();
}

QString clockText(const ConnectionReport &report)
{
    const std::chrono::seconds apart
        = std::chrono::abs(report.clockAhead.value_or(std::chrono::seconds(0)));
    //: How far the terminal's clock is from this computer's: less than that.
    return TerminalTexts::tr("Within %n second(s) of this till's clock", nullptr,
                             static_cast<int>(apart.count()) + 1);
}

/// What a step that passed has found.
QString foundBy(ConnectionStep step, const ConnectionReport &report, const TerminalRecord &terminal,
                const QLocale &locale)
{
    switch (step) {
    case ConnectionStep::Address: return addressesIn(report);
    case ConnectionStep::Route:
        //: The network leads to the terminal. %1 is this computer's own address there.
        return TerminalTexts::tr("From %1").arg(isolated(report.from.toString()));
    case ConnectionStep::Certificate: return protocolIn(report);
    case ConnectionStep::Dialect: return dialectWord(terminal.dialect);
    case ConnectionStep::RoundTrip:
        //: The middle one of several answers of the terminal took this long: "48 ms".
        return TerminalTexts::tr("An answer takes %1")
            .arg(durationText(report.roundTrip.value_or(report.took), locale));
    case ConnectionStep::Clock: return clockText(report);
    case ConnectionStep::Port:
    case ConnectionStep::Token: return {};
    }
    Q_UNREACHABLE();
}

/// A warned step passed, so it says what it found before it warns.
StepWords warned(ConnectionStep step, const ConnectionReport &report,
                 const TerminalRecord &terminal, const QLocale &locale)
{
    const StepReason reason = report.at(step).reason.value();
    return {labelOf(reason, terminal), textOf(reason, report, terminal, locale)};
}

StepWords notReached(ConnectionStep step, const ConnectionReport &report,
                     const TerminalRecord &terminal, const QLocale &locale)
{
    if (const auto reason = report.at(step).reason)
        return {labelOf(*reason, terminal), textOf(*reason, report, terminal, locale)};
    //: A step of checking the connection that an earlier step stopped, or that has yet to come.
    return {nameOfStep(step), TerminalTexts::tr("Not tried")};
}

} // namespace

StepWords wordsOn(ConnectionStep step, const ConnectionReport &report,
                  const TerminalRecord &terminal, const QLocale &locale)
{
    switch (report.at(step).state) {
    case StepState::NotReached: return notReached(step, report, terminal, locale);
    case StepState::Running:
        //: A step of checking the connection to a terminal is running.
        return {nameOfStep(step), TerminalTexts::tr("Checking…")};
    case StepState::Passed:
        return {passedLabel(step, terminal), foundBy(step, report, terminal, locale)};
    case StepState::Warned:
    case StepState::Failed: return warned(step, report, terminal, locale);
    }
    Q_UNREACHABLE();
}

QString verdictOn(const ConnectionReport &report)
{
    if (!report.isOver)
        return {};
    if (!report.passes()) {
        //: The end of checking the connection to a terminal: a step failed, and says what to do.
        return TerminalTexts::tr("The terminal cannot take payments from this till right now.");
    }
    const bool isWarned = std::any_of(report.steps.begin(), report.steps.end(),
                                      [](const auto &s) { return s.state == StepState::Warned; });
    if (isWarned) {
        //: The end of checking the connection to a terminal: no step failed, but one warns.
        return TerminalTexts::tr("The connection works. Read the warnings.");
    }
    //: The end of checking the connection to a terminal.
    return TerminalTexts::tr("The connection works.");
}

QString durationText(std::chrono::milliseconds duration, const QLocale &locale)
{
    constexpr int kTenth = 100;
    const auto milliseconds = duration.count();
    if (milliseconds < kMillisecondsPerSecond) {
        //: How long something took, in milliseconds.
        return TerminalTexts::tr("%1 ms").arg(locale.toString(qlonglong(milliseconds)));
    }
    const qlonglong tenths = (milliseconds + kTenth / 2) / kTenth;
    const QString seconds
        = locale.toString(tenths / 10) + locale.decimalPoint() + locale.toString(tenths % 10);
    //: How long something took, in seconds: "1.2 s".
    return TerminalTexts::tr("%1 s").arg(seconds);
}

} // namespace tillside::texts
