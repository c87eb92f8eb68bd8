#pragma once

#include "core/control/daytotalscontroller.h"
#include "ui/look/banner.h"
#include "ui/text/daytext.h"

#include <QLocale>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace tillside {

/// One of the large figures above the table.
struct DayFigureView {
    QString name; ///< Ends the objectNames of its labels.
    QString caption;
    QString value;
    QString line; ///< The number of payments.
    std::optional<ColourRole> role;

    bool operator==(const DayFigureView &) const = default;
};

/// The table of one currency.
struct DayTableView {
    std::vector<texts::DayRow> rows; ///< They make up the total.
    QString total;
    std::vector<texts::DayRow> quiet; ///< Below the total: what moved no money.

    bool operator==(const DayTableView &) const = default;
};

/// One bar of the chart.
struct HourBarView {
    QString hour; ///< Below the bar.
    int perMille = 0; ///< Of the height of the highest.
    bool isNow = false; ///< The hour that is not over.

    bool operator==(const HourBarView &) const = default;
};

/// What the page "Day totals" shows.
struct DayPageView {
    QString day; ///< The name of the chosen day.
    BannerView doubt;
    QStringList inDoubt; ///< The payments in doubt, by name.
    BannerView news; ///< What came of closing the day, or of asking the terminals.
    QStringList reports; ///< What the terminals said, and what differs.
    std::vector<DayFigureView> figures;
    std::vector<DayTableView> tables;
    std::vector<HourBarView> bars; ///< Empty where a day is no calendar day.
    QString barsInWords; ///< For screen readers.
    QStringList learned; ///< The payments of closed days that count otherwise now, by name.
    QString since; ///< For the open day: where it began.
    bool canClose = false;
    bool canAsk = false;
    bool isWorking = false;
};

/// The name of a chosen day: "Open day", "Today", or its date.
[[nodiscard]] QString dayName(const std::optional<QDate> &chosen, const QDate &today,
                              const QLocale &locale);

[[nodiscard]] DayPageView dayPageView(const DayTotalsController &controller, const QLocale &locale);

// The parts of it, from what they show.

[[nodiscard]] std::vector<DayFigureView> dayFigures(const Day &day, const QLocale &locale);
[[nodiscard]] std::vector<HourBarView> hourBars(const std::vector<HourSales> &hours,
                                                const QDateTime &now, const QLocale &locale);

} // namespace tillside
