#pragma once

#include "core/day/dayclose.h"
#include "core/day/learnedend.h"
#include "core/journal/journal.h"

#include <QTimeZone>

#include <optional>
#include <vector>

namespace tillside {

/// What one terminal took of a day.
struct TerminalDay {
    TerminalRecord terminal;
    std::vector<DayCount> counts;

    bool operator==(const TerminalDay &) const = default;
};

/// The sales that began in one hour by the shop's clock, in one currency.
struct HourSales {
    QDateTime from; ///< UTC. When the clocks are set back, two hours have the same name.
    qint64 count = 0;
    Money approved;

    bool operator==(const HourSales &) const = default;
};

/// All that the till knows about a day, read in one moment.
struct Day {
    DayScope scope;
    std::vector<DayCount> counts; ///< One for each currency.
    std::vector<TerminalDay> terminals; ///< Those that have anything of it.
    /// The payments that are in no sum, because a person has to check them. For the open day also
    /// those of closed days.
    std::vector<ListedPayment> inDoubt;
    /// For the open day: the payments of closed days that stand otherwise since. What that changes
    /// counts on this day.
    std::vector<LearnedEnd> learned;
    std::vector<HourSales> hours; ///< Only of a period.
    /// For the open day: where the last one ended; unset if none was ever closed.
    std::optional<DayClose> lastClose;
    std::vector<DayEntry>
        reports; ///< For the open day: what terminals reported since, newest first.
    qint64 through = 0; ///< For the open day: the number of the newest payment of the journal.

    /// Whether anything has happened since the last close.
    [[nodiscard]] bool isEmpty() const;

    bool operator==(const Day &other) const;
};

/// The open day: all payments that were recorded since the last close. The order of the journal
/// decides, not the clock.
[[nodiscard]] JournalResult<Day> readOpenDay(const Journal &journal);
/// As readOpenDay(), within a transaction of the caller.
[[nodiscard]] JournalResult<Day> countOpenDay(const Journal &journal);

/// \a day, the open one, as \a by closes it. \a supervisor answers for what is in doubt.
[[nodiscard]] DayClose closeOf(const Day &day, const QString &by, const QString &supervisor);

/// The days from \a first to \a last by the clocks of \a zone, both included: the payments that
/// began in them, as they stand now.
[[nodiscard]] JournalResult<Day> readDays(const Journal &journal, const QDate &first,
                                          const QDate &last, const QTimeZone &zone);

} // namespace tillside
