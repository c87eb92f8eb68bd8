#pragma once

#include "core/day/dayclosing.h"

#include <QLocale>
#include <QString>

#include <optional>
#include <vector>

namespace tillside::texts {

/// One line of a day, in words.
struct DayRow {
    QString name;
    qint64 count = 0;
    std::optional<Money> amount; ///< Unset where no money moved.
    bool isPart = false; ///< Its amount is a part of the line above, or nothing: it adds nothing.
    bool isCounted = true; ///< Its count says something, even if it is 0.

    bool operator==(const DayRow &) const = default;
};

/// The lines that \a count consists of, in the order in which they are shown: those that make up
/// the total, each followed by its extras. A line that is usual stands there with zero too.
[[nodiscard]] std::vector<DayRow> dayRows(const DayCount &count);
/// The lines of what moved no money: held, declined, cancelled and not charged. Empty ones are left
/// out.
[[nodiscard]] std::vector<DayRow> quietRows(const DayCount &count);

/// "2 payments are not in these totals: €64.40 is not known yet". Nothing is in doubt: empty.
[[nodiscard]] QString inDoubtHeading(const std::vector<ListedPayment> &inDoubt,
                                     const QLocale &locale);
/// One payment in doubt, by name: its id, type, amount, time and standing.
[[nodiscard]] QString inDoubtLine(const ListedPayment &payment, const QLocale &locale,
                                  const QDateTime &now);

/// Stands above the lines of learnedLine().
[[nodiscard]] QString learnedHeading();
/// A payment of a closed day that counts otherwise now, by name, and what it adds to the open day.
[[nodiscard]] QString learnedLine(const LearnedEnd &end, const QLocale &locale,
                                  const QDateTime &now);

/// "Closed by Ann at 8:03 PM".
[[nodiscard]] QString closedBy(const DayClose &close, const QLocale &locale, const QDateTime &now);
/// Why the day was not closed, and what to do.
[[nodiscard]] QString textOf(const CloseFailure &failure, const QLocale &locale,
                             const QDateTime &now);

/// What came of asking a terminal for its totals, in one sentence.
[[nodiscard]] QString textOf(const TerminalReport &report);
/// It is not known whether the terminal \a name made the Z report that it was asked for.
[[nodiscard]] QString zNotKnownText(const QString &name);
/// One line in which a terminal's totals and the till's are not the same.
[[nodiscard]] QString textOf(const ReportDifference &difference, const TerminalRecord &terminal,
                             const QLocale &locale);

} // namespace tillside::texts
