#include "app/cli/settlecommand.h"

#include "app/cli/paymentreport.h"
#include "core/base/whenfinished.h"
#include "core/payment/settlement.h"
#include "ui/text/texts.h"

namespace tillside::cli {

using namespace Qt::StringLiterals;

SettleCommand::SettleCommand(Application &till, const Console &console, SettleOrder order)
    : Command(till, console)
    , m_order(std::move(order))
{ }

void SettleCommand::start()
{
    withPayment(m_order.payment, [this](const PaymentRecord &payment) { onFound(payment); });
}

void SettleCommand::onFound(const PaymentRecord &payment)
{
    m_order.settlement.at = till().clock().now();
    whenFinished(
        settle(till().payments(), payment, m_order.settlement), this,
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
                const bool isPrinted = console().print(toJson(view, console().locale()))
                    && console().print(toText(view, console().locale()));
                if (isPrinted)
                    told({view.payment});
                finish(ExitCode::Done);
            });
        });
}

Result<SettleOrder, QString> readSettlement(const TypedLine &typed)
{
    const bool isCharged = typed.has("charged"_L1);
    const QString seen = typed.value("seen"_L1).trimmed();
    const QString note = typed.value("note"_L1).trimmed();
    if (isCharged == typed.has("not-charged"_L1))
        //: The options are typed like this.
        return SettleCommand::tr("Say either --charged or --not-charged.");
    if (seen.isEmpty() || note.isEmpty())
        //: The options are typed like this.
        return SettleCommand::tr("Say with --seen what you saw on the terminal, and with --note "
                                 "who settles the payment and why.");
    return SettleOrder{.payment = typed.argument,
                       .settlement = {.as = isCharged ? SettledAs::Charged : SettledAs::NotCharged,
                                      .seen = seen,
                                      .note = note}};
}

Verb settleVerb()
{
    return {
        .name = "settle"_L1,
        //: Help of the command "settle".
        .summary = SettleCommand::tr("Record what the terminal shows about an unresolved payment."),
        .argument = paymentArgument(true),
        .options = {{.name = "charged"_L1,
                     //: Help of the option --charged of the command "settle".
                     .help = SettleCommand::tr("The terminal shows that it was charged.")},
                    {.name = "not-charged"_L1,
                     //: Help of the option --not-charged of the command "settle".
                     .help = SettleCommand::tr("The terminal shows that it was not charged.")},
                    {.name = "seen"_L1,
                     //: Help of the option --seen of the command "settle".
                     .help = SettleCommand::tr("What you saw on the terminal."),
                     .value = "text"_L1},
                    {.name = "note"_L1,
                     //: Help of the option --note of the command "settle".
                     .help = SettleCommand::tr("Who settles the payment, a colon, and why."),
                     .value = "text"_L1}},
        .example = u"tillside-cli settle P-7K3M9QXW2D --charged --seen \"receipt 4711\" \\\n"
                   "      --note \"Ann: looked at the terminal\""_s,
        .read
        = [](const TypedLine &typed) { return commandFor<SettleCommand>(readSettlement(typed)); }};
}

} // namespace tillside::cli
