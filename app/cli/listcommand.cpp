#include "app/cli/listcommand.h"

#include <QJsonArray>

#include <algorithm>
#include <limits>
#include <utility>

namespace tillside::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPage = 200;
constexpr int kNoLimit = std::numeric_limits<int>::max();

/// What was read of a list, and where the rest of it begins, if there is one.
struct Listed {
    std::vector<PaymentReport> views;
    std::optional<PagePlace> more;
    bool isTooWide = false;
};

/// Adds the payments of \a page to \a listed that \a order wants.
JournalResult<Done> add(Listed &listed, const Journal &journal, const PaymentPage &page,
                        const ListOrder &order, const QString &lockFolder)
{
    for (const ListedPayment &row : page.payments) {
        listed.more = PagePlace::olderThan(row);
        if (order.unresolvedOnly && isEnded(row.state))
            continue;
        const auto payment = journal.payment(row.id);
        if (!payment)
            return payment.error();
        auto view = viewOf(journal, payment.value().value(), lockFolder);
        if (!view)
            return view.error();
        listed.views.push_back(std::move(view).value());
    }
    return Done{};
}

JournalResult<Listed> read(const Journal &journal, const PaymentFilter &filter,
                           const ListOrder &order, const QString &lockFolder)
{
    Listed listed{.views = {}, .more = order.place};
    while (true) {
        const qint64 missing
            = order.limit.value_or(kNoLimit) - static_cast<qint64>(listed.views.size());
        if (missing == 0)
            return listed;
        const auto page = journal.search().page(filter, listed.more,
                                                static_cast<int>(std::min<qint64>(kPage, missing)));
        if (!page)
            return page.error();
        listed.isTooWide = listed.isTooWide || page.value().isTooWide;
        const JournalResult<Done> added = add(listed, journal, page.value(), order, lockFolder);
        if (!added)
            return added.error();
        if (!page.value().hasMore) {
            listed.more.reset();
            return listed;
        }
    }
}

} // namespace

ListCommand::ListCommand(Application &till, const Console &console, ListOrder order)
    : FilteredCommand(till, console, order.filter)
    , m_order(std::move(order))
{ }

void ListCommand::start()
{
    withFilter([this](const PaymentFilter &filter) {
        const auto job
            = [filter, order = m_order, folder = till().payments().lockFolder](
                  const Journal &journal) { return read(journal, filter, order, folder); };
        journal(job, [this](const Listed &listed) {
            show(listed.views, listed.more);
            if (listed.isTooWide)
                sayTooWide();
            finish(ExitCode::Done);
        });
    });
}

void ListCommand::show(const std::vector<PaymentReport> &views,
                       const std::optional<PagePlace> &more)
{
    QJsonArray all;
    for (const PaymentReport &view : views) {
        all.append(toJson(view, console().locale()));
        console().print(toLine(view, console().locale()));
    }
    console().print(all);
    if (more)
        //: Standard error after a list that ended at its limit. %1 is an option and its value, to
        //: be typed as it is.
        console().say(tr("There are more payments. %1 goes on from here.")
                          .arg(u"--page-token "_s + more->toText()));
}

Verb listVerb()
{
    std::vector<VerbOption> options = filterOptions();
    options.push_back({.name = "unresolved"_L1,
                       //: Help of the option --unresolved of the command "list".
                       .help = ListCommand::tr("Only payments whose outcome is not known yet.")});
    options.push_back({.name = "limit"_L1,
                       //: Help of the option --limit of the command "list".
                       .help = ListCommand::tr("At most this many payments."),
                       .value = "n"_L1});
    options.push_back(
        {.name = "page-token"_L1,
         //: Help of the option --page-token of the command "list".
         .help = ListCommand::tr("Go on where an earlier list ended, which named this token."),
         .value = "token"_L1});
    return {.name = "list"_L1,
            //: Help of the command "list".
            .summary = ListCommand::tr("List the payments, the newest first."),
            .options = options,
            .example = u"tillside-cli list --unresolved"_s,
            .read
            = [](const TypedLine &typed) { return commandFor<ListCommand>(readList(typed)); }};
}

Result<ListOrder, QString> readList(const TypedLine &typed)
{
    const auto filter = readFilter(typed);
    if (!filter)
        return filter.error();
    ListOrder order{.filter = filter.value(), .unresolvedOnly = typed.has("unresolved"_L1)};
    if (typed.has("page-token"_L1)) {
        order.place = PagePlace::parse(typed.value("page-token"_L1));
        if (!order.place)
            return typed.refusalOf("page-token"_L1);
    }
    if (!typed.has("limit"_L1))
        return order;
    const auto limit = typed.number("limit"_L1, kNoLimit);
    if (limit.value_or(0) < 1)
        return typed.refusalOf("limit"_L1);
    order.limit = *limit;
    return order;
}

} // namespace tillside::cli
