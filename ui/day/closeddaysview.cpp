#include "ui/day/closeddaysview.h"

#include "ui/text/daytext.h"
#include "ui/text/storagetext.h"

#include <QCoreApplication>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

struct ClosedWords {
    Q_DECLARE_TR_FUNCTIONS(ClosedWords)
};

ClosedDayView viewOf(const DaySheet &sheet, const QLocale &locale, const QDateTime &now)
{
    QStringList totals;
    for (const DayCount &count : sheet.day.counts)
        totals += count.money(count.total()).toText(locale);
    return {//: In place of a day's total: nothing was paid.
            .total = totals.isEmpty() ? ClosedWords::tr("No payments") : totals.join(u" + "_s),
            .line = texts::closedBy(*sheet.close, locale, now)};
}

} // namespace

ClosedDaysView closedDaysView(const ClosedDaysController &controller, const QLocale &locale)
{
    ClosedDaysView view{.days = {},
                        .empty = {},
                        .hasEarlier = controller.hasEarlier(),
                        .hasLater = controller.hasLater()};
    for (const DaySheet &sheet : controller.days())
        view.days.push_back(viewOf(sheet, locale, controller.now()));
    if (const auto error = controller.readError())
        view.empty = texts::textOf(*error);
    else if (controller.isRead() && view.days.empty())
        //: In place of the list of closed days.
        view.empty = ClosedWords::tr("No day was closed yet.");
    return view;
}

} // namespace tillside
