#include "core/journal/rowreader.h"

#include "core/base/clock.h"

namespace tillside {

using namespace Qt::StringLiterals;

const QVariant &RowReader::next()
{
    Q_ASSERT(m_at < m_row.size());
    return m_row[m_at++];
}

QDateTime RowReader::time()
{
    QDateTime time = fromIso8601(text());
    m_isGood = m_isGood && time.isValid();
    return time;
}

std::optional<QDateTime> RowReader::optionalTime()
{
    if (nextIsNull()) {
        skip();
        return std::nullopt;
    }
    return time();
}

Currency RowReader::currency()
{
    const QString code = text();
    return Currency::fromCode(code).value_or(Currency{code, 0, 0});
}

Money RowReader::money()
{
    const qint64 minor = integer();
    const Currency code = currency();
    return {minor, code, static_cast<int>(integer())};
}

std::optional<Money> RowReader::optionalMoney()
{
    if (!nextIsNull())
        return money();
    for (int column = 0; column < 3; ++column)
        skip();
    return std::nullopt;
}

Extras RowReader::extras()
{
    Extras extras;
    extras.tip = integer();
    extras.pennies = integer();
    extras.cashBack = integer();
    extras.surcharge = integer();
    return extras;
}

QVariant columnOf(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

QVariant columnOf(const QByteArray &blob)
{
    return blob.isNull() ? QByteArray("") : blob;
}

QVariant columnOf(qint64 number)
{
    return number;
}

QVariant columnOf(bool flag)
{
    return qint64{flag ? 1 : 0};
}

QVariant columnOf(const QDateTime &time)
{
    return columnOf(toIso8601(time));
}

QVariant columnOf(QLatin1StringView name)
{
    return QString(name);
}

} // namespace tillside
