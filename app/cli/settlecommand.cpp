#include "app/cli/settlecommand.h"

#include "app/cli/paymentreport.h"
#include "core/base/whenfinished.h"
#include "core/payment/settlement.h"
#include "ui/text/texts.h"

namespace tillside::cli {

using namespace Qt::StringLiterals;

SettleCommand::SettleCommand(Application &till, const Console &console, QString payment,
                             Settlement settlement)
    : Command(till, console)
    , m_payment(std::move(payment))
    , m_settlement(std::move(settlement))
{ }

void SettleCommand::start()
{
    withPayment(m_payment, [this](const PaymentRecord &payment) { onFound(payment); });
}

void SettleCommand::onFound(const PaymentRecord &payment)
{
    m_settlement.at = till().clock().now();
    whenFinished(
        settle(till().payments(), payment, m_settlement), this,
        [this](const Result<PaymentRecord, SettleFailure> &settled) {
            if (!settled) {
                const SettleFailure &failure = settled.error();
                if (failure.journal)
                    return fail(*failure.journal);
                return fail(failure.terminalInUse ? ExitCode::Busy : ExitCode::NotPermitted,
                            failure.refused ? nameOf(*failure.refused) : "terminal-in-use"_L1,
                            texts::textOf(failure));
            }
            const auto read = [payment = settled.value(), folder = till().payments().lockFolder](
                                  Journal &journal) { return viewOf(journal, payment, folder); };
            journal(read, [this](const PaymentReport &view) {
                console().print(toJson(view, console().locale()));
                console().print(toText(view, console().locale()));
                finish(ExitCode::Done);
            });
        });
}

} // namespace tillside::cli
