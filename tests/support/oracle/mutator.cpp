#include "tests/support/oracle/mutator.h"

#include <QByteArrayList>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

QByteArray nested(int depth)
{
    return QByteArray(depth, '[') + QByteArray(depth, ']');
}

QByteArray text(const QJsonValue &value)
{
    const QByteArray wrapped = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return wrapped.mid(1, wrapped.size() - 2);
}

/// Returns \a members with the \a pick-th boolean inverted.
QJsonObject turned(QJsonObject members, int pick)
{
    QStringList flags;
    for (auto it = members.constBegin(); it != members.constEnd(); ++it) {
        if (it->isBool())
            flags << it.key();
    }
    if (!flags.isEmpty()) {
        const QString &flag = flags.at(pick % flags.size());
        members.insert(flag, !members.value(flag).toBool());
    }
    return members;
}

} // namespace

QByteArray Mutator::mutate(const QByteArray &body)
{
    QByteArray damaged = body;
    for (int left = 1 + below(3); left > 0; --left)
        damaged = damage(damaged);
    return damaged;
}

QByteArray Mutator::damage(const QByteArray &body)
{
    // Broken JSON ends most code paths early, so members are damaged more often than bytes.
    const bool isObject = body.startsWith('{') && body.endsWith('}');
    return isObject && below(4) != 0 ? damageMembers(body) : damageBytes(body);
}

QByteArray Mutator::damageBytes(QByteArray body)
{
    const int at = body.isEmpty() ? 0 : below(static_cast<int>(body.size()));
    switch (below(7)) {
    case 0: return body.left(at);
    case 1: return body.mid(at);
    case 2: return body.insert(at, oddValue());
    case 3: return body.insert(at, "\xC3\x28\xF0\x28\x8C\xBC");
    case 4: return body.remove(at, 1 + below(4));
    case 5: return body.insert(at, static_cast<char>(below(256)));
    default: break;
    }
    if (!body.isEmpty())
        body[at] = static_cast<char>(body.at(at) ^ (1 << below(8)));
    return body;
}

QByteArray Mutator::damageMembers(const QByteArray &body)
{
    QJsonObject members = QJsonDocument::fromJson(body).object();
    if (members.isEmpty())
        return damageBytes(body);
    const QStringList names = members.keys();
    const QString name = names.at(below(static_cast<int>(names.size())));
    const QString other = names.at(below(static_cast<int>(names.size())));
    const QJsonValue value = members.value(name);
    const int kind = below(6);
    if (kind == 5)
        members = turned(members, below(1000));
    if (kind == 0 || kind == 1)
        members.remove(name);
    if (kind == 2) {
        members.insert(name, members.value(other));
        members.insert(other, value);
    }
    QByteArray damaged = QJsonDocument(members).toJson(QJsonDocument::Compact);
    if (kind == 0 || kind == 2 || kind == 5)
        return damaged;
    // Written by hand, because QJsonObject can hold neither a duplicate member nor a number too
    // large for it.
    const QByteArray written
        = text(QJsonValue(name)) + ':' + (kind == 4 ? text(members.value(other)) : oddValue());
    const bool isAlone = damaged == "{}";
    const bool goesFirst = below(2) == 0;
    return isAlone  ? '{' + written + '}'
        : goesFirst ? damaged.insert(1, written + ',')
                    : damaged.insert(damaged.size() - 1, ',' + written);
}

QByteArray Mutator::oddValue()
{
    // Some values appear more than once: they are the ones that could change a payment's outcome.
    // clang-format off
    static const QByteArrayList values{
        "null", "true", "true", "true", "false", "false", R"("true")", R"("false")", R"("")", R"(" ")",
        "0", "1", "-1", "1000", R"("1000")", "999", "1000.5", "1e3", "1e308", "1e999", "2147483648",
        "-9223372036854775808", R"("-9223372036854775808")", "9223372036854775807",
        R"("9223372036854775808")", R"("00")", R"("97")", R"("Y1")", R"("55")", R"("1A")", R"("000")",
        R"("08")", R"("SALE")", R"("REFUND")", R"("REVERSAL")", R"("978")", R"("826")", R"("EUR")",
        R"("USD")", R"("308373")", R"("000000")", R"("yes")", "[]", "{}", "[true]",
        R"({"transApproved":true})", R"("[\"Transaction approved\"]")",
        R"(["Transaction declined"])", R"(["Transaction declined","Insert card"])",
        R"(["Contactless declined, insert card"])",
        R"("[\"Host Approved\",\"Reversal Approved\",\"Transaction Declined\"]")", R"("\u0000\ud800")",
        R"(["Transaction finished",null,{"description":[]}])"};
    // clang-format on
    const int pick = below(static_cast<int>(values.size()) + 1);
    return pick < values.size() ? values.at(pick) : nested(below(2) == 0 ? 600 : 5000);
}
