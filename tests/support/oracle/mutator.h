#pragma once

#include <QByteArray>
#include <QRandomGenerator>

/// Damages answers the way wires, terminals and enemies might, for property tests. The same seed
/// gives the same damage, so that a failing case can be repeated.
class Mutator {
public:
    explicit Mutator(quint32 seed)
        : m_random(seed)
    { }

    /// \a body with one to three damages: bytes flipped, inserted or cut away; members dropped,
    /// doubled, retyped, exchanged or turned round; deep nesting, huge numbers, invalid UTF-8.
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
