#include "ui/text/stepreasontext.h"

#include "ui/text/calltext.h"
#include "ui/text/connectiontext.h"
#include "ui/text/phrasetext.h"
#include "ui/text/terminaltext.h"
#include "ui/text/vaulttext.h"

namespace tillside::texts {

using namespace Qt::StringLiterals;

namespace {

/// The words on the certificate that the terminal shows and is known by.
QString certificateText(StepReason reason, const ConnectionReport &report, const QLocale &locale)
{
    const PresentedCertificate &certificate = report.certificate.value();
    if (reason == StepReason::CertificateExpired) {
        //: Warning about the terminal's certificate. %1 is a date in the past.
        return TerminalTexts::tr("The certificate expired on %1. Payments still work, because the "
                                 "till knows it. Ask your payment provider to renew it.")
            .arg(dateText(certificate.validUntil, locale));
    }
    if (reason == StepReason::CertificateNotYetValid) {
        //: Warning about the terminal's certificate. %1 is a date in the future.
        return TerminalTexts::tr("The certificate is valid from %1 on. Check the date on this "
                                 "computer and on the terminal.")
            .arg(dateText(certificate.validFrom, locale));
    }
    //: Warning about the terminal's certificate. %1 is a date in the near future.
    return TerminalTexts::tr("The certificate expires on %1. When the terminal gets a new one, it "
                             "must be paired again.")
        .arg(dateText(certificate.validUntil, locale));
}

QString otherDialectText(const ConnectionReport &report, const TerminalRecord &terminal)
{
    const QString there = dialectWord(report.otherDialect.value_or(terminal.dialect));
    //: Another payment app runs on the terminal than at its pairing. %1 and %2 are names of apps.
    return TerminalTexts::tr("The terminal answers as %1, and was paired as %2. Pair it again as "
                             "%1.")
        .arg(there, dialectWord(terminal.dialect));
}

QString noReplyText(const ConnectionReport &report)
{
    return adviceOn(report.call.value_or(CallError::Timeout));
}

QString unsteadyText(const ConnectionReport &report)
{
    //: The till asked a terminal several times, and at last it did not answer. %n is the number of
    //: answers before that.
    return TerminalTexts::tr("After %n answer(s), the terminal stopped answering. Check its Wi-Fi "
                             "or its cable.",
                             nullptr, report.answered);
}

QString clockText(const ConnectionReport &report)
{
    const std::chrono::seconds ahead = report.clockAhead.value_or(std::chrono::seconds(0));
    const auto apart = std::chrono::duration_cast<std::chrono::minutes>(std::chrono::abs(ahead));
    const int minutes = static_cast<int>(apart.count());
    if (ahead.count() > 0) {
        //: The terminal's clock and this computer's differ by %n minutes.
        return TerminalTexts::tr("The terminal's clock is %n minute(s) ahead of this till's. "
                                 "Correct the one that is wrong.",
                                 nullptr, minutes);
    }
    //: The terminal's clock and this computer's differ by %n minutes.
    return TerminalTexts::tr("The terminal's clock is %n minute(s) behind this till's. Correct the "
                             "one that is wrong.",
                             nullptr, minutes);
}

} // namespace

QString labelOf(StepReason reason, const TerminalRecord &terminal)
{
    switch (reason) {
    case StepReason::InUse:
        //: Checking the connection to a terminal: a payment is running on it.
        return TerminalTexts::tr("The terminal is in use");
    case StepReason::UnknownName:
        //: Checking the connection to a terminal: its name has no address.
        return TerminalTexts::tr("Its name is unknown here");
    case StepReason::PublicAddress:
        //: Checking the connection to a terminal: it is not in the shop's own network.
        return TerminalTexts::tr("Its address is on the internet");
    case StepReason::NoRoute:
        //: Checking the connection to a terminal: this computer is in no network that leads there.
        return TerminalTexts::tr("No network leads there");
    case StepReason::NoAnswer:
        //: Checking the connection to a terminal: nothing took the connection.
        return TerminalTexts::tr("Nothing answers at its address");
    case StepReason::PortClosed:
        //: Checking the connection to a terminal. %1 is the number of the port.
        return TerminalTexts::tr("Port %1 is closed").arg(terminal.port);
    case StepReason::NotTls:
        //: Checking the connection to a terminal: something there does not encrypt.
        return TerminalTexts::tr("No secure connection");
    case StepReason::TlsSilent:
        //: Checking the connection to a terminal: it took the connection, and nothing followed.
        return TerminalTexts::tr("It takes the connection and says nothing");
    case StepReason::TlsTooOld:
        //: Checking the connection to a terminal: TLS 1.1 or older.
        return TerminalTexts::tr("Its encryption is too old");
    case StepReason::CertificateChanged:
        //: The terminal shows another certificate than the one it was paired with.
        return TerminalTexts::tr("It shows another certificate");
    case StepReason::CertificateExpired:
    case StepReason::CertificateNotYetValid:
    case StepReason::CertificateExpiresSoon:
        //: The terminal shows the certificate that it was paired with.
        return TerminalTexts::tr("Its certificate is the known one");
    case StepReason::PlainHttp:
        //: Checking the connection to a terminal that was paired without encryption.
        return TerminalTexts::tr("The connection is not encrypted");
    case StepReason::NotATerminal:
        //: Checking the connection to a terminal: something else answers.
        return TerminalTexts::tr("That is not a payment app");
    case StepReason::OtherDialect:
        //: Checking the connection to a terminal: it runs another payment app than at its pairing.
        return TerminalTexts::tr("Another payment app answers");
    case StepReason::TerminalFault:
        //: Checking the connection to a terminal: it reports a fault.
        return TerminalTexts::tr("The terminal has a fault");
    case StepReason::NoReply:
        //: Checking the connection to a terminal: it took a question and did not answer it.
        return TerminalTexts::tr("A question was not answered");
    case StepReason::TokenRefused:
        //: The terminal does not accept the token of this till.
        return TerminalTexts::tr("It refused the token");
    case StepReason::NoToken:
        //: The keychain of this computer does not give the till the terminal's token.
        return TerminalTexts::tr("The keychain gave no token");
    case StepReason::TokenNotShown:
        //: A step of checking the connection to a terminal: whether it accepts the token of this
        //: till.
        return TerminalTexts::tr("Token");
    case StepReason::Busy:
        //: The terminal accepts the token of this till.
        return TerminalTexts::tr("It accepts this till's token");
    case StepReason::Slow:
        //: Checking the connection to a terminal: its answers take long.
        return TerminalTexts::tr("It is slow");
    case StepReason::Unsteady:
        //: Checking the connection to a terminal: it stopped answering.
        return TerminalTexts::tr("The connection is not steady");
    case StepReason::ClockDiffers:
        //: Checking the connection to a terminal: its clock and this computer's are far apart.
        return TerminalTexts::tr("The clocks differ");
    case StepReason::NoClock:
        //: A step of checking the connection to a terminal: whether its clock is right.
        return TerminalTexts::tr("Clock");
    }
    Q_UNREACHABLE();
}

QString textOf(StepReason reason, const ConnectionReport &report, const TerminalRecord &terminal,
               const QLocale &locale)
{
    const TerminalAddress address{terminal.host, terminal.port};
    switch (reason) {
    case StepReason::InUse:
        //: Checking the connection to a terminal: nothing was tried.
        return TerminalTexts::tr("A payment is running on the terminal, or another program of this "
                                 "till is asking it. Check again when that has ended.");
    case StepReason::UnknownName: return textOf(ReachFault::NameNotFound, address);
    case StepReason::PublicAddress: return outsideText();
    case StepReason::NoRoute: return textOf(ReachFault::NoRoute, address);
    case StepReason::NoAnswer: return textOf(ReachFault::NoAnswer, address);
    case StepReason::PortClosed: return textOf(ReachFault::NobodyListens, address);
    case StepReason::NotTls: return adviceOn(CallError::TlsFailed);
    case StepReason::TlsSilent: return textOf(ReachFault::TlsSilent, address);
    case StepReason::TlsTooOld: return adviceOn(CallError::TlsTooOld);
    case StepReason::CertificateChanged: return adviceOn(CallError::CertificateNotPinned);
    case StepReason::CertificateExpired:
    case StepReason::CertificateNotYetValid:
    case StepReason::CertificateExpiresSoon: return certificateText(reason, report, locale);
    case StepReason::PlainHttp:
        //: Warning about a terminal that was paired without encryption.
        return TerminalTexts::tr("Anyone on the network can read and change what is sent. If the "
                                 "terminal offers encryption, pair it again with it.");
    case StepReason::NotATerminal:
        //: Something answers at the terminal's address, but not as a payment app does.
        return TerminalTexts::tr("Something answers, but not as a payment app. Open the payment "
                                 "app on the terminal, and compare the address and port.");
    case StepReason::OtherDialect: return otherDialectText(report, terminal);
    case StepReason::TerminalFault:
        //: The terminal answers that it has a fault of its own.
        return TerminalTexts::tr("The payment app reports a fault. Restart the terminal. If that "
                                 "does not help, ask your payment provider.");
    case StepReason::NoReply: return noReplyText(report);
    case StepReason::TokenRefused:
        //: The terminal refuses the token: it was reset, or paired with another till.
        return TerminalTexts::tr("The terminal no longer knows this till, often after a reset. "
                                 "Pair it again; its unresolved payments are kept.");
    case StepReason::NoToken: return textOf(report.vault.value_or(VaultError::Failed));
    case StepReason::TokenNotShown:
        //: Without encryption, anything may be listening, so this step is left out.
        return TerminalTexts::tr("Not tried: without encryption, the till does not show its token "
                                 "just to check.");
    case StepReason::Busy:
        //: The terminal is busy with a payment, of this till or of another.
        return TerminalTexts::tr("The terminal is busy with a payment. You can charge when it is "
                                 "free again.");
    case StepReason::Slow:
        //: The middle one of several answers of the terminal took this long: "2.4 s".
        return TerminalTexts::tr("An answer takes %1. Move the terminal closer to the Wi-Fi, or "
                                 "use a cable.")
            .arg(durationText(report.roundTrip.value_or(report.took), locale));
    case StepReason::Unsteady: return unsteadyText(report);
    case StepReason::ClockDiffers: return clockText(report);
    case StepReason::NoClock:
        //: The answers of the terminal do not say what time it has.
        return TerminalTexts::tr("The terminal does not tell its time.");
    }
    Q_UNREACHABLE();
}

} // namespace tillside::texts
