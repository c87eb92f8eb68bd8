#include "core/model/answerfault.h"

#include <QtGlobal>

namespace tillside {

using namespace Qt::StringLiterals;

QLatin1StringView nameOf(AnswerFault fault)
{
    switch (fault) {
    case AnswerFault::NoJson: return "no-json"_L1;
    case AnswerFault::Html: return "html"_L1;
    case AnswerFault::CutOff: return "cut-off"_L1;
    case AnswerFault::Unreadable: return "unreadable"_L1;
    case AnswerFault::MemberTwice: return "member-twice"_L1;
    case AnswerFault::ContradictsItself: return "contradicts-itself"_L1;
    }
    Q_UNREACHABLE();
}

} // namespace tillside
