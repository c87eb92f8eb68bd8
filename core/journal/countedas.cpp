#include "core/journal/countedas.h"

#include "core/base/named.h"
#include "core/journal/collectrows.h"
#include "core/journal/database.h"
#include "core/journal/daysql.h"

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

JournalResult<bool> wasRecordedBefore(Database &database, const PaymentId &payment, qint64 sequence)
{
    Statement select(database, selectIsRecordedBefore());
    select.bind(payment.text()).bind(sequence);
    const JournalResult<bool> row = select.next();
    if (!row)
        return row.error();
    return select.value(0).toBool();
}

} // namespace

CountedAs countedAs(const ListedPayment &payment)
{
    return {.payment = payment.id,
            .standing = payment.standing,
            .settledAs = payment.settledAs,
            .minor = payment.approved.value_or(payment.amount).minor()};
}

bool hasHappened(const CountedAs &counted)
{
    return counted.standing == Standing::Approved
        || (counted.standing == Standing::Settled && counted.settledAs == SettledAs::Charged);
}

bool hasHappened(const ListedPayment &payment)
{
    return hasHappened(countedAs(payment));
}

bool isInDoubt(const CountedAs &counted)
{
    return counted.standing == Standing::NotKnown || counted.standing == Standing::Contradicted;
}

bool isInDoubt(const ListedPayment &payment)
{
    return isInDoubt(countedAs(payment));
}

JournalResult<std::optional<CountedAs>> countedByClose(Database &database, const PaymentId &payment)
{
    const auto close = DayBook(database).lastClose();
    if (!close)
        return close.error();
    if (!close.value())
        return std::optional<CountedAs>();
    const auto isClosed = wasRecordedBefore(database, payment, close.value()->sequence);
    if (!isClosed)
        return isClosed.error();
    if (!isClosed.value())
        return std::optional<CountedAs>();
    Statement select(database, selectListed());
    select.bind(payment.text());
    const auto found = collectRows(select, listedColumnCount(), listedFromRow);
    if (!found)
        return found.error();
    return found.value().empty() ? std::optional<CountedAs>()
                                 : std::optional(countedAs(found.value().front()));
}

QJsonObject toFacts(const CountedAs &before)
{
    QJsonObject facts{{"payment"_L1, before.payment.text()},
                      {"standing"_L1, nameOf(before.standing)},
                      {"minor"_L1, before.minor}};
    if (before.settledAs)
        facts["settledAs"_L1] = nameOf(*before.settledAs);
    return facts;
}

std::optional<CountedAs> recountedFrom(const DayEntry &entry)
{
    const auto payment = PaymentId::parse(entry.facts["payment"_L1].toString());
    const auto standing = named(kStandings, entry.facts["standing"_L1].toString());
    if (entry.kind != DayEntryKind::Recounted || !payment || !standing)
        return std::nullopt;
    return CountedAs{.payment = *payment,
                     .standing = *standing,
                     .settledAs = named(kSettledAs, entry.facts["settledAs"_L1].toString()),
                     .minor = entry.facts["minor"_L1].toInteger()};
}

} // namespace tillside
