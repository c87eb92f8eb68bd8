#include "ui/terminals/forgetquestion.h"

#include "ui/terminals/terminalsscreen.h"
#include "ui/text/isolated.h"

namespace tillside {

Question forgetQuestion(const QString &name)
{
    //: The question before a terminal is forgotten. %1 is its name.
    return {.title = TerminalsScreen::tr("Forget %1?").arg(texts::isolated(name)),
            //: Below the question whether to forget a terminal.
            .explanation = TerminalsScreen::tr(
                "Its token is deleted, and this till can no longer charge on it or "
                "ask about its payments. Its payments stay in the journal. To "
                "use it again, pair it again."),
            //: Button: forgets the terminal %1.
            .yes = TerminalsScreen::tr("Forget %1").arg(texts::isolated(name)),
            //: Button: does not forget the terminal.
            .no = TerminalsScreen::tr("Keep it")};
}

} // namespace tillside
