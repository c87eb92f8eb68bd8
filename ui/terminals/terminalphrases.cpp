#include "ui/terminals/terminalphrases.h"

#include "ui/text/phrasetext.h"
#include "ui/text/terminaltext.h"

namespace tillside {

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

} // namespace tillside
