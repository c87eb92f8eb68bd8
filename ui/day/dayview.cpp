#include "ui/day/dayview.h"

#include "ui/text/isolated.h"
#include "ui/text/storagetext.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

struct DayWords {
    Q_DECLARE_TR_FUNCTIONS(DayWords)
};

/// The sums of each currency, one after the other. There is always at least one.
template <typename SumOf>
QString sums(const std::vector<DayCount> &counts, const QLocale &locale, SumOf sumOf)
{
    QStringList texts;
    for (const DayCount &count : counts) {
        const qint64 minor = sumOf(count);
        if (minor != 0 || texts.isEmpty())
            texts += texts::amountText(count.money(minor), locale);
    }
    return texts.join(u" + "_s);
}

template <typename CountOf>
int number(const std::vector<DayCount> &counts, CountOf countOf)
{
    qint64 all = 0;
    for (const DayCount &count : counts)
        all += countOf(count);
    return static_cast<int>(all);
}

BannerView doubtBanner(const Day &day, const QLocale &locale)
{
    if (day.inDoubt.empty())
        return {};
    return {.role = ColourRole::Warning,
            .icon = Icon::NotKnown,
            .heading = texts::inDoubtHeading(day.inDoubt, locale),
            //: Line of a banner above the day's totals: payments are not known yet.
            .line = DayWords::tr("Settle what is not known before you close the day."),
            //: Button of a banner above the day's totals: opens the list of them.
            .button = DayWords::tr("Payments to check")};
}

BannerView newsBanner(const DayTotalsController &controller, const QLocale &locale)
{
    if (controller.state() == DayTotalsController::State::Working)
        return {.role = ColourRole::Running,
                .icon = Icon::Progress,
                //: Heading of a banner: terminals are asked for their totals.
                .heading = DayWords::tr("Asking the terminals"),
                //: Line of a banner: terminals are asked for their totals.
                .line = DayWords::tr("No payment can be made until they have answered.")};
    if (const auto &failure = controller.failure())
        return {.role = ColourRole::Declined,
                .icon = Icon::Warning,
                //: Heading of a banner; its line says why.
                .heading = DayWords::tr("The day is not closed"),
                .line = texts::textOf(*failure, locale, controller.now())};
    if (const auto &closed = controller.closed())
        return {.role = ColourRole::Approved,
                .icon = Icon::Done,
                //: Heading of a banner.
                .heading = DayWords::tr("The day is closed"),
                .line = texts::closedBy(*closed, locale, controller.now()),
                //: Button of a banner: prints the totals of the day that was just closed.
                .button = DayWords::tr("Print the closed day")};
    return {};
}

QStringList reportLines(const std::vector<TerminalReport> &reports, const QLocale &locale)
{
    QStringList lines;
    for (const TerminalReport &report : reports) {
        lines += texts::textOf(report);
        for (const ReportDifference &difference : report.differences)
            lines += texts::textOf(difference, report.terminal, locale);
    }
    return lines;
}

std::vector<DayTableView> tablesOf(const Day &day, const QLocale &locale)
{
    std::vector<DayTableView> tables;
    tables.reserve(day.counts.size());
    for (const DayCount &count : day.counts)
        tables.push_back({.rows = texts::dayRows(count),
                          .total = texts::amountText(count.money(count.total()), locale),
                          .quiet = texts::quietRows(count)});
    return tables;
}

QString sinceWords(const Day &day, const QLocale &locale, const QDateTime &now)
{
    if (day.scope.period)
        return {};
    if (day.lastClose)
        //: Where the open day begins. %1 is the sentence "Closed by Ann at 8:03 PM."
        return DayWords::tr("Since the last close. %1")
            .arg(texts::closedBy(*day.lastClose, locale, now));
    //: Where the open day begins.
    return DayWords::tr("All payments so far: no day was closed yet.");
}

QString inWords(const std::vector<HourSales> &hours, const QLocale &locale)
{
    QStringList words;
    for (const HourSales &hour : hours)
        //: For screen readers: the sales of one hour. %1 is the time, %2 the sum.
        words += DayWords::tr("%1: %2").arg(
            locale.toString(hour.from.toLocalTime().time(), QLocale::ShortFormat),
            texts::amountText(hour.approved, locale));
    return words.join(u", "_s);
}

} // namespace

QString dayName(const std::optional<QDate> &chosen, const QDate &today, const QLocale &locale)
{
    if (!chosen)
        //: A choice of what is counted: everything since the day was last closed.
        return DayWords::tr("Open day");
    if (*chosen == today)
        //: A choice of what is counted.
        return DayWords::tr("Today");
    if (*chosen == today.addDays(-1))
        //: A choice of what is counted.
        return DayWords::tr("Yesterday");
    //: A day with its weekday, as in "Sunday 29 November". The letters are those of Qt's dates.
    return locale.toString(*chosen, DayWords::tr("dddd d MMMM"));
}

std::vector<DayFigureView> dayFigures(const Day &day, const QLocale &locale)
{
    const std::vector<DayCount> &counts = day.counts;
    const auto sales = [](const DayCount &count) { return count.sales.count; };
    const auto refunds = [](const DayCount &count) { return count.refunds.count; };
    const auto held = [](const DayCount &count) { return count.held.count; };
    std::vector<DayFigureView> figures;
    figures.push_back(
        {.name = u"Charged"_s,
         //: A large figure of the day.
         .caption = DayWords::tr("Charged, after refunds"),
         .value = sums(counts, locale, [](const DayCount &count) { return count.total(); }),
         //: Under a large figure of the day: "47 sales, 1 refund".
         .line = DayWords::tr("%1, %2").arg(
             //: Part of "47 sales, 1 refund".
             DayWords::tr("%n sale(s)", nullptr, number(counts, sales)),
             //: Part of "47 sales, 1 refund".
             DayWords::tr("%n refund(s)", nullptr, number(counts, refunds)))});
    figures.push_back(
        {.name = u"Held"_s,
         //: A large figure of the day: money held on cards.
         .caption = DayWords::tr("Held, not taken"),
         .value = sums(counts, locale, [](const DayCount &count) { return count.held.minor; }),
         //: Under a large figure of the day.
         .line = DayWords::tr("%n pre-authorisation(s)", nullptr, number(counts, held)),
         .role = ColourRole::Hold});
    qint64 minor = 0;
    for (const ListedPayment &payment : day.inDoubt)
        minor += payment.amount.minor();
    const bool isOneMoney
        = std::all_of(day.inDoubt.begin(), day.inDoubt.end(), [&day](const ListedPayment &payment) {
              return payment.amount.hasSameUnit(day.inDoubt.front().amount);
          });
    const Money doubt = day.inDoubt.empty() || !isOneMoney
        ? Money()
        : Money(minor, day.inDoubt.front().amount.currency(),
                day.inDoubt.front().amount.decimals());
    figures.push_back(
        {.name = u"NotKnown"_s,
         //: A large figure of the day.
         .caption = DayWords::tr("Not known yet"),
         .value = day.inDoubt.empty() && !counts.empty()
             ? texts::amountText(counts.front().money(0), locale)
             : isOneMoney ? texts::amountText(doubt, locale)
                          : locale.toString(static_cast<qlonglong>(day.inDoubt.size())),
         //: Under a large figure of the day.
         .line
         = DayWords::tr("%n payment(s) to check", nullptr, static_cast<int>(day.inDoubt.size())),
         .role = ColourRole::Warning});
    return figures;
}

std::vector<HourBarView> hourBars(const std::vector<HourSales> &hours, const QDateTime &now,
                                  const QLocale &locale)
{
    constexpr int kWhole = 1000;
    constexpr qint64 kHour = 3600;
    if (hours.empty())
        return {};
    qint64 most = 1;
    for (const HourSales &hour : hours)
        most = std::max(most, hour.approved.minor());
    std::vector<HourBarView> bars;
    auto next = hours.begin();
    const QDateTime last = hours.back().from;
    for (QDateTime at = hours.front().from; at <= last; at = at.addSecs(kHour)) {
        HourBarView bar{.hour = locale.toString(at.toLocalTime().time().hour()),
                        .isNow = at <= now && now < at.addSecs(kHour)};
        for (; next != hours.end() && next->from < at.addSecs(kHour); ++next)
            bar.perMille = static_cast<int>(next->approved.minor() * kWhole / most);
        bars.push_back(bar);
    }
    return bars;
}

DayPageView dayPageView(const DayTotalsController &controller, const QLocale &locale)
{
    const QDateTime now = controller.now();
    const bool isWorking = controller.state() == DayTotalsController::State::Working;
    DayPageView view{.day = dayName(controller.chosen(), now.toLocalTime().date(), locale),
                     .news = newsBanner(controller, locale),
                     .reports = reportLines(controller.reports(), locale),
                     .canAsk = controller.hasReports() && !controller.chosen() && !isWorking,
                     .isWorking = isWorking};
    if (const auto error = controller.readError())
        view.doubt = {.role = ColourRole::Declined,
                      .icon = Icon::Warning,
                      //: Heading of a banner; its line says why.
                      .heading = DayWords::tr("The day cannot be counted"),
                      .line = texts::textOf(*error)};
    const auto &day = controller.day();
    if (!day)
        return view;
    view.doubt = doubtBanner(*day, locale);
    for (const ListedPayment &payment : day->inDoubt)
        view.inDoubt += texts::inDoubtLine(payment, locale, now);
    if (view.reports.isEmpty()) {
        for (const QString &name : zNotKnown(day->reports))
            view.reports += texts::zNotKnownText(name);
    }
    view.figures = dayFigures(*day, locale);
    view.tables = tablesOf(*day, locale);
    view.bars
        = day->counts.size() == 1 ? hourBars(day->hours, now, locale) : std::vector<HourBarView>();
    view.barsInWords = inWords(day->hours, locale);
    if (!day->learned.empty())
        view.learned += texts::learnedHeading();
    for (const LearnedEnd &end : day->learned)
        view.learned += texts::learnedLine(end, locale, now);
    view.since = sinceWords(*day, locale, now);
    view.canClose = !controller.chosen() && !isWorking && !day->isEmpty();
    return view;
}

} // namespace tillside
