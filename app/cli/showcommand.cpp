#include "app/cli/showcommand.h"

#include "app/cli/paymentreport.h"

namespace tillside::cli {

using namespace Qt::StringLiterals;

ShowCommand::ShowCommand(Application &till, const Console &console, QString payment)
    : Command(till, console)
    , m_payment(std::move(payment))
{ }

void ShowCommand::start()
{
    withPayment(m_payment, [this](const PaymentRecord &payment) {
        const auto read = [payment, folder = till().payments().lockFolder](Journal &journal) {
            return viewOf(journal, payment, folder);
        };
        journal(read, [this](const PaymentReport &view) {
            const bool isPrinted = console().print(toJson(view, console().locale()))
                && console().print(toText(view, console().locale()));
            if (isPrinted)
                told({view.payment});
            finish(ExitCode::Done);
        });
    });
}

Verb showVerb()
{
    return {.name = "show"_L1,
            //: Help of the command "show".
            .summary = ShowCommand::tr("Show one payment with all its evidence."),
            .argument = paymentArgument(true),
            .example = u"tillside-cli show P-7K3M9QXW2D"_s,
            .read = [](const TypedLine &typed) { return makerOf<ShowCommand>(typed.argument); }};
}

} // namespace tillside::cli
