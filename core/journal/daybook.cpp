#include "core/journal/daybook.h"

#include "core/base/clock.h"
#include "core/base/log.h"
#include "core/base/named.h"
#include "core/journal/database.h"
#include "core/journal/metatable.h"
#include "core/journal/rowreader.h"
#include "core/journal/statement.h"

#include <QJsonDocument>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

std::optional<DayEntry> entryFrom(const Row &row)
{
    RowReader reader(row);
    DayEntry entry;
    entry.sequence = reader.integer();
    entry.at = reader.time();
    entry.kind = reader.oneOf(kDayEntryKinds);
    entry.facts = QJsonDocument::fromJson(reader.text().toUtf8()).object();
    const QJsonValue previous = entry.facts.take(kPreviousEntry);
    entry.previous = previous.toInteger(-1);
    const bool leadsBack = entry.previous >= 0 && entry.previous < entry.sequence;
    return reader.isGood() && leadsBack ? std::optional(entry) : std::nullopt;
}

} // namespace

QLatin1StringView nameOf(DayEntryKind kind)
{
    switch (kind) {
    case DayEntryKind::Closed: return "day-closed"_L1;
    case DayEntryKind::XReport: return "x-report"_L1;
    case DayEntryKind::ZAsked: return "z-asked"_L1;
    case DayEntryKind::ZReport: return "z-report"_L1;
    case DayEntryKind::ZNotKnown: return "z-not-known"_L1;
    case DayEntryKind::Recounted: return "recounted"_L1;
    }
    Q_UNREACHABLE();
}

QString dayBookKey()
{
    return u"daybook"_s;
}

JournalResult<std::optional<DayEntry>> DayBook::newest() const
{
    const auto sequence = metaOf(m_database, dayBookKey());
    if (!sequence)
        return sequence.error();
    return entry(sequence.value().value_or(u"0"_s).toLongLong());
}

JournalResult<std::optional<DayEntry>> DayBook::before(const DayEntry &entry) const
{
    return this->entry(entry.previous);
}

JournalResult<std::optional<DayEntry>> DayBook::entry(qint64 sequence) const
{
    if (sequence == 0)
        return std::optional<DayEntry>();
    Statement select(m_database,
                     u"SELECT sequence, at, code, detail FROM event "
                     "WHERE sequence = ? AND payment IS NULL AND terminal IS NULL"_s);
    select.bind(sequence);
    const JournalResult<bool> row = select.next();
    if (!row)
        return row.error();
    const auto found = row.value() ? entryFrom(select.row(4)) : std::nullopt;
    if (!found) {
        qCCritical(lcJournal) << "event" << sequence << "is no entry of the day book";
        return JournalError::Damaged;
    }
    return std::optional(*found);
}

JournalResult<std::vector<DayEntry>> DayBook::sinceClose() const
{
    std::vector<DayEntry> entries;
    auto next = newest();
    while (next && next.value()) {
        entries.push_back(*next.value());
        if (entries.back().kind == DayEntryKind::Closed)
            return entries;
        next = before(entries.back());
    }
    return next ? JournalResult<std::vector<DayEntry>>(std::move(entries)) : next.error();
}

JournalResult<std::optional<DayEntry>> DayBook::lastClose() const
{
    const auto found = closes(1);
    if (!found)
        return found.error();
    return found.value().empty() ? std::optional<DayEntry>() : std::optional(found.value().front());
}

JournalResult<std::vector<DayEntry>> DayBook::closes(std::size_t most) const
{
    std::vector<DayEntry> closes;
    auto next = newest();
    while (next && next.value() && closes.size() < most) {
        const DayEntry entry = *next.value();
        if (entry.kind == DayEntryKind::Closed)
            closes.push_back(entry);
        next = before(entry);
    }
    return next ? JournalResult<std::vector<DayEntry>>(std::move(closes)) : next.error();
}

} // namespace tillside
