#include "ui/text/checkproblemtext.h"

#include "ui/text/texts.h"

#include <QCoreApplication>

namespace tillside::texts {

namespace {

struct Check {
    Q_DECLARE_TR_FUNCTIONS(Check)
};

struct Says {
    QString operator()(const SettleFailure &failure) const { return textOf(failure); }
    QString operator()(const NotAsked &failure) const
    {
        return textOf(failure.obstacle, failure.vault);
    }
    QString operator()(const NotSaved &failure) const { return outcomeNotSaved(failure.error); }
    QString operator()(const NotListed &failure) const { return textOf(failure.error); }
    QString operator()(const HeardMore & /*problem*/) const
    {
        //: Settling by hand was not saved, because the terminal's answer arrived at the same
        //: moment. The answer is shown above.
        return Check::tr("This was not settled. Read what the terminal has answered, then settle "
                         "it if that is still right.");
    }
};

} // namespace

QString textOf(const CheckProblem &problem)
{
    return std::visit(Says(), problem);
}

} // namespace tillside::texts
