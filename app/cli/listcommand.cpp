#include "app/cli/listcommand.h"

#include <QJsonArray>

#include <limits>

namespace tillside::cli {

using namespace Qt::StringLiterals;

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

Verb listVerb()
{
    return {.name = "list"_L1,
            //: Help of the command "list".
            .summary = ListCommand::tr("List the payments, the newest first."),
            .options = {{.name = "unresolved"_L1,
                         //: Help of the option --unresolved of the command "list".
                         .help = ListCommand::tr("Only payments whose outcome is not known yet.")},
                        {.name = "limit"_L1,
                         //: Help of the option --limit of the command "list".
                         .help = ListCommand::tr("At most this many payments."),
                         .value = "n"_L1}},
            .example = u"tillside-cli list --unresolved"_s,
            .read
            = [](const TypedLine &typed) { return commandFor<ListCommand>(readQuery(typed)); }};
}

Result<PaymentQuery, QString> readQuery(const TypedLine &typed)
{
    PaymentQuery query{.unresolvedOnly = typed.has("unresolved"_L1)};
    if (!typed.has("limit"_L1))
        return query;
    const auto limit = typed.number("limit"_L1, std::numeric_limits<int>::max());
    if (limit.value_or(0) < 1)
        return typed.refusalOf("limit"_L1);
    query.limit = *limit;
    return query;
}

} // namespace tillside::cli
