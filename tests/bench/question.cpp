#include "tests/bench/question.h"

#include "core/journal/paymentlookup.h"

#include <algorithm>
#include <utility>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPage = 50;

std::vector<SearchSql> rawPage(const PaymentFilter &filter, const std::optional<PagePlace> &place)
{
    std::vector<SearchSql> raw;
    for (const PaymentLookup &lookup : lookupsOf(filter))
        raw.push_back(lookup.isOrdered ? selectPage(lookup, place, kPage + 1)
                                       : selectKeys(lookup, place, kGathered + 1));
    return raw;
}

Question page(const QString &name, const PaymentFilter &filter,
              const std::optional<PagePlace> &place = {})
{
    return {.name = name,
            .ask =
                [filter, place](const Journal &journal) {
                    return journal.search().page(filter, place, kPage).value().payments.size();
                },
            .raw = rawPage(filter, place)};
}

/// All groups that a till has, as bare statements.
std::vector<SearchSql> rawTotals(const PaymentFilter &filter)
{
    constexpr qint64 kHour = 3600;
    const qint64 from = filter.period ? filter.period->from.toSecsSinceEpoch() / kHour : 0;
    const qint64 to = filter.period ? filter.period->to.toSecsSinceEpoch() / kHour : 1'000'000;
    std::vector<SearchSql> raw;
    for (const PaymentType type :
         {PaymentType::Sale, PaymentType::Refund, PaymentType::PreAuth, PaymentType::Void}) {
        for (const Standing standing : kStandings) {
            const TotalGroup group{nameOf(type), nameOf(standing), u"EUR"_s, 2};
            raw.push_back(selectTotal(group, filter, from, to));
        }
    }
    return raw;
}

Question totals(const QString &name, const PaymentFilter &filter)
{
    return {.name = name,
            .ask =
                [filter](const Journal &journal) {
                    return journal.search().totals(filter).value().size();
                },
            .raw = rawTotals(filter)};
}

Question count(const QString &name, const PaymentFilter &filter)
{
    constexpr qint64 kMost = 1001;
    std::vector<SearchSql> raw;
    for (const PaymentLookup &lookup : lookupsOf(filter))
        raw.push_back(selectKeys(lookup, {}, kMost));
    return {.name = name,
            .ask =
                [filter](const Journal &journal) {
                    return static_cast<std::size_t>(journal.search().count(filter, kMost).value());
                },
            .raw = std::move(raw)};
}

/// A page in the middle of the journal.
std::vector<ListedPayment> middle(const Journal &journal)
{
    const auto newest = journal.search().page({}, {}, 1).value().payments;
    const auto oldest
        = journal.search()
              .page({}, PagePlace{.side = PagePlace::Side::Newer, .second = 0, .number = 0}, 1)
              .value()
              .payments;
    const qint64 second = (newest.front().startedAt.toSecsSinceEpoch()
                           + oldest.front().startedAt.toSecsSinceEpoch())
        / 2;
    const PagePlace place{.side = PagePlace::Side::Older, .second = second, .number = 0};
    return journal.search().page({}, place, 200).value().payments;
}

PaymentFilter with(const std::vector<MoneyForm> &forms, const QString &text)
{
    return {.search = readSearch(text, QLocale(u"en_GB"_s), forms).value()};
}

Period days(const ListedPayment &payment, int count)
{
    const QDate last = payment.startedAt.date();
    return Period::ofDays(last.addDays(1 - count), last, QTimeZone("Europe/London"));
}

void addFilters(std::vector<Question> &all, const std::vector<ListedPayment> &some)
{
    const Period day = days(some.front(), 1);
    const Period year = days(some.front(), 365);
    all.push_back(page(u"first page"_s, {}));
    all.push_back(page(u"page in the middle"_s, {}, PagePlace::olderThan(some.front())));
    all.push_back(page(u"page before it"_s, {}, PagePlace::newerThan(some.front())));
    all.push_back(page(u"a day"_s, {.period = day}));
    all.push_back(page(u"one terminal"_s, {.terminal = some.front().terminal}));
    all.push_back(page(u"refunds"_s, {.type = PaymentType::Refund}));
    all.push_back(page(u"declined"_s, {.standings = {Standing::Declined}}));
    all.push_back(page(u"declined of a day"_s, {.period = day, .standings = {Standing::Declined}}));
    all.push_back(
        page(u"refunds cancelled in a year"_s,
             {.period = year, .type = PaymentType::Refund, .standings = {Standing::Cancelled}}));
    all.push_back(page(u"approved voids of a terminal"_s,
                       {.type = PaymentType::Void,
                        .standings = {Standing::Approved},
                        .terminal = some.front().terminal}));
    all.push_back(page(u"to check"_s, {.standings = {Standing::NotKnown, Standing::Contradicted}}));
    all.push_back(page(u"settled by hand"_s, {.standings = {Standing::Settled}}));
    all.push_back(page(u"without a hit"_s,
                       {.type = PaymentType::Capture, .standings = {Standing::Cancelled}}));
    all.push_back(count(u"count of all, to 1,001"_s, {}));
    all.push_back(count(u"count of declined, to 1,001"_s, {.standings = {Standing::Declined}}));
    all.push_back(totals(u"totals of a day"_s, {.period = day}));
    all.push_back(totals(u"totals of a month"_s, {.period = days(some.front(), 31)}));
    all.push_back(totals(u"totals of a year"_s, {.period = year}));
    all.push_back(totals(u"totals of all"_s, {}));
}

void addSearches(std::vector<Question> &all, const Journal &journal,
                 const std::vector<ListedPayment> &some)
{
    const auto forms = journal.search().moneyForms().value();
    const auto typed = std::find_if(some.begin(), some.end(), [](const ListedPayment &payment) {
        return payment.reference.text() != payment.id.text()
            && payment.standing == Standing::Approved;
    });
    const PaymentRecord payment = journal.payment(typed->id).value().value();
    const QString reference = payment.reference.text();
    const auto add = [&all, &forms](const QString &name, const QString &text) {
        all.push_back(page(u"box: "_s + name, with(forms, text)));
    };
    add(u"an amount"_s, payment.amount.toDecimal());
    add(u"an amount that does not occur"_s, u"98765.43"_s);
    add(u"a whole number"_s, u"12"_s);
    add(u"a reference"_s, reference);
    add(u"its beginning"_s, reference.chopped(2));
    add(u"a beginning of too many"_s, u"INV"_s);
    add(u"a UTI"_s, payment.uti->text());
    add(u"its beginning, 8 letters"_s, payment.uti->text().first(8));
    add(u"an authorisation"_s, payment.authorisation);
    add(u"the last four"_s, payment.card.last(4));
    add(u"a payment's id"_s, payment.id.text());
    add(u"no such word"_s, u"ZZZZZZ"_s);
    PaymentFilter day = with(forms, payment.amount.toDecimal());
    day.period = days(*typed, 1);
    all.push_back(page(u"box: an amount of a day"_s, day));
}

} // namespace

std::vector<Question> questions(const Journal &journal)
{
    const std::vector<ListedPayment> some = middle(journal);
    std::vector<Question> all;
    addFilters(all, some);
    addSearches(all, journal, some);
    all.push_back({.name = u"what is new (nothing)"_s,
                   .ask =
                       [upTo = journal.search().changes({}).value().upTo](const Journal &asked) {
                           return asked.search().changes(upTo).value().payments.size();
                       },
                   .raw = {{.text = u"SELECT max(sequence) FROM event"_s, .values = {}}}});
    return all;
}

} // namespace tillside
