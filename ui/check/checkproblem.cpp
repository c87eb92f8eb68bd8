#include "ui/check/checkproblem.h"

#include "ui/common/messages.h"

namespace tillside {

namespace {

struct Says {
    QString operator()(const SettleFailure &failure) const { return messages::textOf(failure); }
    QString operator()(const NotAsked &failure) const
    {
        return messages::textOf(failure.obstacle, failure.vault);
    }
    QString operator()(const NotSaved &failure) const
    {
        return messages::outcomeNotSaved(failure.error);
    }
    QString operator()(const NotListed &failure) const { return messages::textOf(failure.error); }
};

} // namespace

QString textOf(const CheckProblem &problem)
{
    return std::visit(Says(), problem);
}

} // namespace tillside
