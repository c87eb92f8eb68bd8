#include "ui/text/answertext.h"

#include "ui/text/calltext.h"
#include "ui/text/translated.h"

namespace tillside::texts {

QString whatWasWrong(AnswerFault fault, std::optional<qint64> offset)
{
    switch (fault) {
    case AnswerFault::NoJson:
        //: Why an answer was not used: it is not in the form that terminals use.
        return Texts::tr("The answer was not in the form that terminals use.");
    case AnswerFault::Html:
        //: Why an answer was not used: it is a page for a web browser.
        return Texts::tr("A web page came back instead of an answer, perhaps from a proxy or a "
                         "router.");
    case AnswerFault::CutOff:
        //: Why an answer was not used: it arrived, but its end is missing.
        return Texts::tr("The terminal's answer ended in the middle.");
    case AnswerFault::Unreadable:
        if (!offset) {
            //: Why an answer was not used: it is damaged or against the rules.
            return Texts::tr("The terminal's answer had a mistake in it.");
        }
        //: Why an answer was not used: it is damaged or against the rules. %1 is a number.
        return Texts::tr("The terminal's answer had a mistake in it, near byte %1.").arg(*offset);
    case AnswerFault::MemberTwice:
        //: Why an answer was not used.
        return Texts::tr("The terminal's answer said the same thing twice, and differently.");
    case AnswerFault::ContradictsItself:
        //: Why an answer was not used.
        return Texts::tr("The terminal's answer named two kinds of payment.");
    }
    Q_UNREACHABLE();
}

QString whatToDo(AnswerFault fault)
{
    switch (fault) {
    case AnswerFault::NoJson:
    case AnswerFault::Html: return checkTheAddress();
    case AnswerFault::CutOff:
    case AnswerFault::Unreadable:
    case AnswerFault::MemberTwice:
    case AnswerFault::ContradictsItself:
        //: What to do when a terminal's answers cannot be used.
        return Texts::tr("Look at the terminal's screen, and send support the log if it happens "
                         "again.");
    }
    Q_UNREACHABLE();
}

} // namespace tillside::texts
