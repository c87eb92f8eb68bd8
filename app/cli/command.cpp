#include "app/cli/command.h"

#include "core/payment/telling.h"
#include "ui/text/texts.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <algorithm>
#include <utility>

namespace tillside::cli {

using namespace Qt::StringLiterals;

Command::Command(Application &till, const Console &console)
    : m_till(till)
    , m_console(console)
{ }

void Command::stopWaiting()
{
    finish(ExitCode::NotKnown);
}

void Command::abandon()
{
    finish(ExitCode::NotKnown);
}

void Command::leave(ExitCode code)
{
    whenFinished(m_till.chain().flushAtEnd(), this, [this, code](Done) { finish(code); });
}

void Command::finish(ExitCode code)
{
    if (!std::exchange(m_isDone, true))
        emit done(code);
}

void Command::fail(ExitCode code, QLatin1StringView name, const QString &sentence)
{
    if (m_isDone)
        return;
    m_console.say(sentence);
    m_console.print(QJsonObject{{"error"_L1, name}, {"text"_L1, sentence}});
    finish(code);
}

void Command::fail(JournalError error)
{
    fail(exitCodeOf(error), nameOf(error), texts::textOf(error));
}

void Command::told(const std::vector<PaymentRecord> &shown)
{
    tell(m_till.journal(), shown, m_till.clock().now());
}

void Command::withTerminal(const QString &name,
                           const std::function<void(const TerminalRecord &)> &then)
{
    journal([](Journal &journal) { return journal.terminals(); },
            [this, name, then](const std::vector<TerminalRecord> &terminals) {
                chooseTerminal(terminals, name, then);
            });
}

void Command::chooseTerminal(const std::vector<TerminalRecord> &terminals, const QString &name,
                             const std::function<void(const TerminalRecord &)> &then)
{
    const auto found = std::find_if(terminals.begin(), terminals.end(), [&](const auto &terminal) {
        return terminal.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    if (found != terminals.end())
        return then(*found);
    if (!name.isEmpty())
        //: %1 is the name that was typed; "tillside-cli terminals" is typed like this.
        return fail(
            ExitCode::Usage, "unknown-terminal"_L1,
            tr("There is no terminal called “%1”. tillside-cli terminals lists them.").arg(name));
    if (terminals.empty())
        //: "tillside-cli pair" is typed like this.
        return fail(ExitCode::Usage, "nothing-paired"_L1,
                    tr("No terminal is paired yet. Pair one with tillside-cli pair."));
    if (terminals.size() > 1)
        //: "--terminal" is typed like this.
        return fail(ExitCode::Usage, "which-terminal"_L1,
                    tr("There is more than one terminal. Say which one with --terminal."));
    then(terminals.front());
}

void Command::withPayment(const QString &text,
                          const std::function<void(const PaymentRecord &)> &then)
{
    journal(
        [text](Journal &journal) { return findPayment(journal, text); },
        [this, text, then](const std::optional<PaymentRecord> &payment) {
            if (payment)
                then(*payment);
            else
                //: %1 is what was typed; "tillside-cli list" is typed like this.
                fail(
                    ExitCode::Usage, "unknown-payment"_L1,
                    tr("The journal has no payment “%1”. tillside-cli list shows them.").arg(text));
        });
}

JournalResult<std::optional<PaymentRecord>> findPayment(const Journal &journal, const QString &text)
{
    if (const auto id = PaymentId::parse(text)) {
        auto payment = journal.payment(*id);
        if (!payment || payment.value())
            return payment;
    }
    const auto uti = Uti::parse(text);
    return uti ? journal.paymentWithUti(*uti) : std::optional<PaymentRecord>();
}

} // namespace tillside::cli
