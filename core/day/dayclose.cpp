#include "core/day/dayclose.h"

#include <QJsonArray>

#include <array>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

/// The names of the lines in the journal. They never change.
struct LineName {
    DayLine DayCount::*line;
    QLatin1StringView name;
};
constexpr std::array kLines{LineName{&DayCount::sales, "sales"_L1},
                            LineName{&DayCount::refunds, "refunds"_L1},
                            LineName{&DayCount::captures, "captures"_L1},
                            LineName{&DayCount::held, "held"_L1},
                            LineName{&DayCount::voids, "voids"_L1},
                            LineName{&DayCount::byHand, "byHand"_L1},
                            LineName{&DayCount::learned, "learned"_L1},
                            LineName{&DayCount::declined, "declined"_L1},
                            LineName{&DayCount::cancelled, "cancelled"_L1},
                            LineName{&DayCount::notCharged, "notCharged"_L1},
                            LineName{&DayCount::notKnown, "notKnown"_L1},
                            LineName{&DayCount::contradicted, "contradicted"_L1}};

QJsonObject toFacts(const DayLine &line)
{
    return {{"count"_L1, line.count},
            {"minor"_L1, line.minor},
            {"tip"_L1, line.extras.tip},
            {"pennies"_L1, line.extras.pennies},
            {"cashBack"_L1, line.extras.cashBack},
            {"surcharge"_L1, line.extras.surcharge}};
}

DayLine lineFrom(const QJsonObject &facts)
{
    return {.count = facts["count"_L1].toInteger(),
            .minor = facts["minor"_L1].toInteger(),
            .extras = {.tip = facts["tip"_L1].toInteger(),
                       .pennies = facts["pennies"_L1].toInteger(),
                       .cashBack = facts["cashBack"_L1].toInteger(),
                       .surcharge = facts["surcharge"_L1].toInteger()}};
}

QJsonObject toFacts(const DayCount &count)
{
    QJsonObject facts{{"currency"_L1, count.currency.code}, {"decimals"_L1, count.decimals}};
    for (const LineName &name : kLines) {
        if (count.*name.line != DayLine())
            facts[name.name] = toFacts(count.*name.line);
    }
    return facts;
}

DayCount countFrom(const QJsonObject &facts)
{
    const QString code = facts["currency"_L1].toString();
    const int decimals = facts["decimals"_L1].toInt();
    DayCount count{.currency = Currency::fromCode(code).value_or(Currency{code, 0, 0}),
                   .decimals = decimals};
    for (const LineName &name : kLines)
        count.*name.line = lineFrom(facts[name.name].toObject());
    return count;
}

} // namespace

QJsonObject toFacts(const DayClose &close)
{
    QJsonArray inDoubt;
    for (const PaymentId &id : close.inDoubt)
        inDoubt.append(id.text());
    QJsonArray learned;
    for (const ClosedCorrection &one : close.learned)
        learned.append(QJsonObject{{"payment"_L1, one.payment.text()}, {"minor"_L1, one.minor}});
    QJsonArray counts;
    for (const DayCount &count : close.counts)
        counts.append(toFacts(count));
    QJsonObject facts{{"by"_L1, close.by},
                      {"through"_L1, close.through},
                      {"inDoubt"_L1, inDoubt},
                      {"counts"_L1, counts}};
    if (close.keepsChanges)
        facts["learned"_L1] = learned;
    if (!close.supervisor.isEmpty())
        facts["supervisor"_L1] = close.supervisor;
    return facts;
}

std::optional<DayClose> closeFrom(const DayEntry &entry)
{
    const QJsonObject &facts = entry.facts;
    DayClose close{.sequence = entry.sequence,
                   .at = entry.at,
                   .by = facts["by"_L1].toString(),
                   .supervisor = facts["supervisor"_L1].toString(),
                   .through = facts["through"_L1].toInteger(-1)};
    for (const QJsonValue id : facts["inDoubt"_L1].toArray()) {
        const auto payment = PaymentId::parse(id.toString());
        if (!payment)
            return std::nullopt;
        close.inDoubt.push_back(*payment);
    }
    close.keepsChanges = facts.contains("learned"_L1);
    for (const QJsonValue one : facts["learned"_L1].toArray()) {
        const auto payment = PaymentId::parse(one["payment"_L1].toString());
        if (!payment)
            return std::nullopt;
        close.learned.push_back({*payment, one["minor"_L1].toInteger()});
    }
    for (const QJsonValue count : facts["counts"_L1].toArray())
        close.counts.push_back(countFrom(count.toObject()));
    const bool isSound = entry.kind == DayEntryKind::Closed && close.through >= 0;
    return isSound ? std::optional(close) : std::nullopt;
}

} // namespace tillside
