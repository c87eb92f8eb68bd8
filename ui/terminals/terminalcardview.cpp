#include "ui/terminals/terminalcardview.h"

#include "ui/terminals/terminalphrases.h"
#include "ui/text/terminaltext.h"

namespace tillside {

namespace {

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
            .isUnprotected = terminal.plainHttp};
}

} // namespace tillside
