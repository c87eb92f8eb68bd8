#include "ui/terminals/terminalcardview.h"

#include "ui/text/phrasetext.h"
#include "ui/text/terminaltext.h"
#include "ui/text/texts.h"

namespace tillside {

namespace {

QString answeredText(const TerminalFacts &facts, const QLocale &locale, const QDateTime &now)
{
    if (!facts.answeredAt) {
        //: When a terminal last answered: not since the till started watching.
        return TerminalTexts::tr("Not yet");
    }
    //: When a terminal last answered. %1 is the time, %n how long the answer took.
    return TerminalTexts::tr("%1, in %n millisecond(s)", nullptr,
                             static_cast<int>(facts.took.count()))
        .arg(texts::timeText(*facts.answeredAt, locale, now));
}

QString fingerprintText(const TerminalRecord &terminal)
{
    if (terminal.plainHttp) {
        //: In place of a certificate's fingerprint: the terminal was paired without encryption.
        return TerminalTexts::tr("None: the connection is not encrypted");
    }
    const auto fingerprint = Fingerprint::fromBytes(terminal.fingerprint);
    return fingerprint ? fingerprint->toText() : QString();
}

QString adviceOn(const TerminalFacts &facts)
{
    switch (facts.state) {
    case Reachability::Unknown:
    case Reachability::Ready:
    case Reachability::Busy: return {};
    case Reachability::NotAnswering: return texts::adviceOn(CallError::NotReachable);
    case Reachability::OtherCertificate: return texts::adviceOn(CallError::CertificateNotPinned);
    case Reachability::NotPaired:
        if (facts.vault)
            return texts::textOf(*facts.vault);
        //: The terminal refuses the token: it was reset, or paired with another till.
        return TerminalTexts::tr("The terminal no longer accepts this till's token. Pair it again; "
                                 "its unresolved payments are kept.");
    }
    Q_UNREACHABLE();
}

QString useText(bool isInUse, bool isOnlyOne)
{
    if (!isInUse || isOnlyOne)
        return {};
    //: Label on the terminal that this till charges on.
    return TerminalTexts::tr("In use at this till");
}

} // namespace

TerminalCardView terminalCardView(const TerminalRecord &terminal, const TerminalFacts &facts,
                                  bool isInUse, bool isOnlyOne, const QLocale &locale,
                                  const QDateTime &now)
{
    return {.name = terminal.name,
            .state = reachabilityLook(facts.state),
            .use = useText(isInUse, isOnlyOne),
            .offersUse = !isOnlyOne,
            .canBeUsed = !isInUse,
            .address = TerminalAddress{terminal.host, terminal.port}.toText(),
            .serial = terminal.serial.text(),
            .app = texts::dialectWord(terminal.dialect),
            .answered = answeredText(facts, locale, now),
            .fingerprint = fingerprintText(terminal),
            .isUnprotected = terminal.plainHttp,
            .advice = adviceOn(facts)};
}

} // namespace tillside
