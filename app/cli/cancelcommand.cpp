#include "app/cli/cancelcommand.h"

#include "core/base/whenfinished.h"
#include "ui/text/texts.h"

#include <QJsonObject>

namespace tillside::cli {

using namespace Qt::StringLiterals;

CancelCommand::CancelCommand(Application &till, const Console &console, QString terminal)
    : Command(till, console)
    , m_terminal(std::move(terminal))
{ }

CancelCommand::~CancelCommand() = default;

void CancelCommand::start()
{
    withTerminal(m_terminal, [this](const TerminalRecord &terminal) {
        const PaymentQuery newest{.terminal = terminal.id, .unresolvedOnly = true, .limit = 1};
        journal([newest](Journal &journal) { return journal.payments(newest); },
                [this, terminal](const std::vector<PaymentRecord> &open) {
                    if (open.empty())
                        return onRefused(CancelRefusal::NotSeenRunning);
                    whenFinished(till().terminals().open(terminal), this,
                                 [this, payment = open.front()](const Terminals::Opened &opened) {
                                     onOpened(payment, opened);
                                 });
                });
    });
}

void CancelCommand::onOpened(const PaymentRecord &payment, const Terminals::Opened &opened)
{
    if (!opened)
        return fail(ExitCode::Keychain, nameOf(opened.error()), texts::textOf(opened.error()));
    m_cancellation = std::make_unique<Cancellation>(till().payments(), opened.value(), payment);
    connect(m_cancellation.get(), &Cancellation::refused, this, &CancelCommand::onRefused);
    connect(m_cancellation.get(), &Cancellation::asked, this, [this, id = payment.id] {
        //: %1 is the id of a payment; "tillside-cli check" is typed like this.
        console().say(tr("The terminal was asked to cancel %1. That is not a result yet: "
                         "tillside-cli check %1 tells how it ended.")
                          .arg(id.text()));
        console().print(QJsonObject{{"asked"_L1, id.text()}});
        finish(ExitCode::Done);
    });
}

void CancelCommand::onRefused(CancelRefusal refusal)
{
    fail(ExitCode::NotPermitted, nameOf(refusal), texts::textOf(refusal));
}

Verb cancelVerb()
{
    return {.name = "cancel"_L1,
            //: Help of the command "cancel".
            .summary = CancelCommand::tr("Ask the terminal to cancel the payment in progress."),
            .options = {terminalOption()},
            .example = u"tillside-cli cancel"_s,
            .read = [](const TypedLine &typed) {
                return makerOf<CancelCommand>(typed.value("terminal"_L1));
            }};
}

} // namespace tillside::cli
