#pragma once

#include "core/base/named.h"
#include "core/model/currency.h"
#include "core/model/extras.h"
#include "core/model/money.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QVariant>

#include <array>
#include <optional>
#include <vector>

namespace tillside {

using Row = std::vector<QVariant>;

/// Reads the columns of a row one after the other. An invalid value sets `isGood` to false
/// permanently: Tillside did not write the row like this.
class RowReader {
public:
    explicit RowReader(const Row &row)
        : m_row(row)
    { }

    [[nodiscard]] bool isGood() const { return m_isGood; }

    QString text() { return next().toString(); }
    QByteArray blob() { return next().toByteArray(); }
    qint64 integer() { return next().toLongLong(); }
    bool flag() { return integer() != 0; }
    bool nextIsNull() const { return m_row[m_at].isNull(); }
    void skip() { next(); }

    QDateTime time();
    std::optional<QDateTime> optionalTime();
    /// A currency that ISO 4217 has dropped in the meantime keeps its letters.
    Currency currency();
    /// Reads three columns: minor units, currency and decimals.
    Money money();
    std::optional<Money> optionalMoney();
    /// Reads four columns.
    Extras extras();

    template <typename T>
    T id()
    {
        return required(T::parse(text()), T());
    }

    /// Reads an empty text as an empty id.
    template <typename T>
    T idOrEmpty()
    {
        const QString name = text();
        return name.isEmpty() ? T() : required(T::parse(name), T());
    }

    template <typename T>
    std::optional<T> optionalId()
    {
        if (nextIsNull()) {
            skip();
            return std::nullopt;
        }
        return id<T>();
    }

    template <typename E, std::size_t N>
    E oneOf(const std::array<E, N> &all)
    {
        return required(named(all, text()), all.front());
    }

private:
    const QVariant &next();

    template <typename T>
    T required(const std::optional<T> &value, const T &otherwise)
    {
        m_isGood = m_isGood && value.has_value();
        return value.value_or(otherwise);
    }

    const Row &m_row;
    std::size_t m_at = 0;
    bool m_isGood = true;
};

// Conversions to the values to bind. Qt binds a null text as NULL, but for our columns empty is not
// NULL.

[[nodiscard]] QVariant columnOf(const QString &text);
[[nodiscard]] QVariant columnOf(const QByteArray &blob);
[[nodiscard]] QVariant columnOf(qint64 number);
[[nodiscard]] QVariant columnOf(bool flag);
[[nodiscard]] QVariant columnOf(const QDateTime &time);
[[nodiscard]] QVariant columnOf(QLatin1StringView name);

/// NULL if \a value is not set.
template <typename T>
[[nodiscard]] QVariant columnOf(const std::optional<T> &value)
{
    return value ? columnOf(*value) : QVariant();
}

} // namespace tillside
