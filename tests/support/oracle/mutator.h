#pragma once

#include <QByteArray>
#include <QRandomGenerator>

/// Damages answers the way networks, terminals and attackers might, for property tests. The same
/// seed gives the same damage, so a failing case can be reproduced.
class Mutator {
public:
    explicit Mutator(quint32 seed)
        : m_random(seed)
    { }

    /// Returns \a body with one to three kinds of damage: bytes flipped, inserted or removed;
    /// members dropped, duplicated, retyped, swapped or inverted; deep nesting, huge numbers,
    /// invalid UTF-8.
    [[nodiscard]] QByteArray mutate(const QByteArray &body);

    /// A number from 0 to \a bound - 1.
    [[nodiscard]] int below(int bound) { return m_random.bounded(bound); }

private:
    QByteArray damage(const QByteArray &body);
    QByteArray damageBytes(QByteArray body);
    QByteArray damageMembers(const QByteArray &body);
    QByteArray oddValue();

    QRandomGenerator m_random;
};
