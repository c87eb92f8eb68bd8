#include "ui/terminals/connectionview.h"

#include "ui/terminals/terminalphrases.h"
#include "ui/text/isolated.h"
#include "ui/text/terminaltext.h"
#include "ui/text/texts.h"

namespace tillside {

namespace {

CheckLine good(const QString &label, const QString &sentence = {})
{
    return {Icon::Approved, ColourRole::Approved, label, sentence};
}

CheckLine bad(const QString &label, const QString &sentence)
{
    return {Icon::Declined, ColourRole::Declined, label, sentence};
}

CheckLine notTried(const QString &label)
{
    //: A step of the connection to a terminal that an earlier step stopped.
    return {Icon::NotCharged, ColourRole::Neutral, label, TerminalTexts::tr("Not tried")};
}

/// Its names while nothing is known of a step.
QString answerLabel()
{
    //: A step of the connection to a terminal: whether it answers.
    return TerminalTexts::tr("Answer");
}

QString certificateLabel()
{
    //: A step of the connection to a terminal: whether it shows the certificate of its pairing.
    return TerminalTexts::tr("Certificate");
}

QString tokenLabel()
{
    //: A step of the connection to a terminal: whether it accepts the token of this till.
    return TerminalTexts::tr("Token");
}

CheckLine answerLine(const TerminalFacts &facts, const QLocale &locale, const QDateTime &now)
{
    const QString when = facts.answeredAt ? answeredText(facts, locale, now) : QString();
    switch (facts.state) {
    case Reachability::Unknown:
        //: The connection to a terminal is being looked at.
        return {Icon::Progress, ColourRole::Accent, answerLabel(), TerminalTexts::tr("Checking…")};
    case Reachability::Ready:
    case Reachability::NotPaired:
        //: The terminal answers.
        return good(TerminalTexts::tr("It answers"), when);
    case Reachability::Busy:
        //: The terminal says that it is busy, or a payment of this till is running on it.
        return {Icon::Busy, ColourRole::Accent, TerminalTexts::tr("It is busy"), when};
    case Reachability::NotAnswering:
        //: The terminal does not answer.
        return bad(TerminalTexts::tr("It does not answer"),
                   texts::adviceOn(CallError::NotReachable));
    case Reachability::OtherCertificate:
        //: Something answers at the terminal's address, perhaps not the terminal.
        return good(TerminalTexts::tr("Something answers at its address"));
    case Reachability::NoToken: return notTried(answerLabel());
    }
    Q_UNREACHABLE();
}

CheckLine certificateLine(const TerminalRecord &terminal, const TerminalFacts &facts)
{
    if (terminal.plainHttp) {
        return {Icon::Warning, ColourRole::Warning, certificateLabel(), fingerprintText(terminal)};
    }
    switch (facts.state) {
    case Reachability::Busy:
        if (!facts.answeredAt)
            return notTried(certificateLabel());
        [[fallthrough]];
    case Reachability::Ready:
    case Reachability::NotPaired:
        //: The terminal shows the certificate that it was paired with.
        return good(TerminalTexts::tr("Its certificate is the known one"));
    case Reachability::OtherCertificate:
        //: The terminal shows another certificate than the one it was paired with.
        return bad(TerminalTexts::tr("It shows another certificate"),
                   texts::adviceOn(CallError::CertificateNotPinned));
    case Reachability::Unknown:
    case Reachability::NotAnswering:
    case Reachability::NoToken: return notTried(certificateLabel());
    }
    Q_UNREACHABLE();
}

CheckLine tokenLine(const TerminalFacts &facts)
{
    switch (facts.state) {
    case Reachability::Ready:
    case Reachability::Busy:
        if (!facts.hasTakenToken)
            return notTried(tokenLabel());
        //: The terminal accepts the token of this till.
        return good(TerminalTexts::tr("It accepts this till's token"));
    case Reachability::NotPaired:
        //: The terminal does not accept the token of this till.
        return bad(TerminalTexts::tr("It refused the token"),
                   //: The terminal refuses the token: it was reset, or paired with another till.
                   TerminalTexts::tr("The terminal no longer accepts this till's token. Pair it "
                                     "again; its unresolved payments are kept."));
    case Reachability::NoToken:
        return {Icon::Warning, ColourRole::Warning,
                //: The keychain of this computer does not give the till the terminal's token.
                TerminalTexts::tr("The keychain gave no token"),
                facts.vault ? texts::textOf(*facts.vault) : QString()};
    case Reachability::Unknown:
    case Reachability::NotAnswering:
    case Reachability::OtherCertificate: return notTried(tokenLabel());
    }
    Q_UNREACHABLE();
}

} // namespace

ConnectionView connectionView(const TerminalRecord &terminal, const TerminalFacts &facts,
                              const QLocale &locale, const QDateTime &now)
{
    const bool isToPair
        = facts.state == Reachability::OtherCertificate || facts.state == Reachability::NotPaired;
    //: Button: pairs a known terminal again; %1 is its name.
    const QString again = TerminalTexts::tr("Pair %1 again").arg(texts::isolated(terminal.name));
    return {.terminal = terminal.name,
            .state = facts.state,
            .lines
            = {answerLine(facts, locale, now), certificateLine(terminal, facts), tokenLine(facts)},
            .pairAgain = isToPair ? again : QString()};
}

} // namespace tillside
