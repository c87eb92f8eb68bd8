#pragma once

#include "core/journal/journalerror.h"

#include <QDateTime>
#include <QJsonObject>
#include <QLatin1StringView>

#include <array>
#include <optional>
#include <vector>

namespace tillside {

class Database;

/// What an entry of the day book says. The names stand in the journal and never change.
enum class DayEntryKind {
    Closed, ///< A person closed the day: the shift ends here.
    XReport, ///< What a terminal said of its totals.
    ZAsked, ///< From now on a terminal may have set its totals to zero.
    ZReport, ///< It says that it did, or that it did not.
    ZNotKnown, ///< Its answer was lost. It is never asked again for this day.
    /// A payment of a closed day stands otherwise from now on; the entry says how it stood until
    /// then. Written in the transaction that changes the payment.
    Recounted,
};
inline constexpr std::array kDayEntryKinds{DayEntryKind::Closed,    DayEntryKind::XReport,
                                           DayEntryKind::ZAsked,    DayEntryKind::ZReport,
                                           DayEntryKind::ZNotKnown, DayEntryKind::Recounted};
[[nodiscard]] QLatin1StringView nameOf(DayEntryKind kind);

/// One entry of the day book as it stands in the journal.
struct DayEntry {
    qint64 sequence = 0; ///< Its place in the chain of all events. Its time orders nothing.
    DayEntryKind kind = DayEntryKind::Closed;
    QDateTime at;
    QJsonObject facts; ///< See core/day, which writes and reads them.
    qint64 previous = 0; ///< The entry before it; 0 for none.
};

/// The journal's own events about days: closes, the reports of terminals, and what changed of
/// closed days. They are events of the chain like all others, so `verify` covers them.
///
/// Each entry names the one before it, and `meta` names the newest, so that no other event is read
/// on the way. Readers follow it as it is; ChainWalk compares it with
/// the chain, and each entry with the one that it follows.
///
/// Made by Journal::dayBook() and used as long as the journal.
class DayBook {
public:
    explicit DayBook(Database &database)
        : m_database(database)
    { }

    /// The newest entry; nothing before the first.
    [[nodiscard]] JournalResult<std::optional<DayEntry>> newest() const;
    /// The entry before \a entry.
    [[nodiscard]] JournalResult<std::optional<DayEntry>> before(const DayEntry &entry) const;
    /// The entries since the newest close, and at the end that close itself: the newest first.
    [[nodiscard]] JournalResult<std::vector<DayEntry>> sinceClose() const;
    /// The newest close; nothing if no day was ever closed.
    [[nodiscard]] JournalResult<std::optional<DayEntry>> lastClose() const;
    /// The newest \a most closes, the newest first.
    [[nodiscard]] JournalResult<std::vector<DayEntry>> closes(std::size_t most) const;

private:
    [[nodiscard]] JournalResult<std::optional<DayEntry>> entry(qint64 sequence) const;

    Database &m_database;
};

/// The member of \a facts that names the entry before; enterDay() adds it.
inline constexpr QLatin1StringView kPreviousEntry("previous");

/// The key in `meta` of the newest entry's sequence.
[[nodiscard]] QString dayBookKey();

} // namespace tillside
