#include "app/cli/listcommand.h"

#include <QJsonArray>

namespace tillside::cli {

ListCommand::ListCommand(Application &till, const Console &console, PaymentQuery query)
    : Command(till, console)
    , m_query(std::move(query))
{ }

void ListCommand::start()
{
    const auto read = [query = m_query, folder = till().payments().lockFolder](
                          Journal &journal) -> JournalResult<std::vector<PaymentReport>> {
        const auto payments = journal.payments(query);
        if (!payments)
            return payments.error();
        return viewsOf(journal, payments.value(), folder);
    };
    journal(read, [this](const std::vector<PaymentReport> &views) {
        QJsonArray all;
        for (const PaymentReport &view : views) {
            all.append(toJson(view, console().locale()));
            console().print(toLine(view, console().locale()));
        }
        console().print(all);
        finish(ExitCode::Done);
    });
}

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
            console().print(toJson(view, console().locale()));
            console().print(toText(view, console().locale()));
            finish(ExitCode::Done);
        });
    });
}

} // namespace tillside::cli
