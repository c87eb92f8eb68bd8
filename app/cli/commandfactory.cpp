#include "app/cli/commandfactory.h"

#include "app/cli/cancelcommand.h"
#include "app/cli/checkcommand.h"
#include "app/cli/listcommand.h"
#include "app/cli/paircommand.h"
#include "app/cli/settlecommand.h"
#include "app/cli/terminalscommand.h"

namespace tillside::cli {

namespace {

/// Makes the command for whichever order there is.
struct Maker {
    Application &till;
    const Console &console;

    using Made = std::unique_ptr<Command>;
    Made operator()(PairingRequest &order) const
    {
        return std::make_unique<PairCommand>(till, console, std::move(order));
    }
    Made operator()(PayOrder &order) const
    {
        return std::make_unique<PayCommand>(till, console, std::move(order));
    }
    Made operator()(CheckOrder &order) const
    {
        return std::make_unique<CheckCommand>(till, console, order.payment, order.terminal);
    }
    Made operator()(PaymentQuery &order) const
    {
        return std::make_unique<ListCommand>(till, console, order);
    }
    Made operator()(ShowOrder &order) const
    {
        return std::make_unique<ShowCommand>(till, console, order.payment);
    }
    Made operator()(SettleOrder &order) const
    {
        return std::make_unique<SettleCommand>(till, console, order.payment, order.settlement);
    }
    Made operator()(TerminalsOrder &order) const
    {
        return std::make_unique<TerminalsCommand>(till, console, order.forget);
    }
    Made operator()(CancelOrder &order) const
    {
        return std::make_unique<CancelCommand>(till, console, order.terminal);
    }
};

} // namespace

std::unique_ptr<Command> makeCommand(Order order, Application &till, const Console &console)
{
    return std::visit(Maker{till, console}, order);
}

} // namespace tillside::cli
