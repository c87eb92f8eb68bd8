#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QLatin1StringView>
#include <QRandomGenerator>

#include <initializer_list>

/// Composes answers to samples::sale() from every kind of word that the protocol judges: flags and
/// their sloppy forms, UTIs, amounts with extras beside and inside them, currencies as numbers and
/// letters, codes, authorisations, and lists of texts. The same seed gives the same answers.
class AnswerMaker {
public:
    explicit AnswerMaker(quint32 seed)
        : m_random(seed)
    { }

    /// A result: an object with `transApproved`. Most are about the sale, and each member has its
    /// usual value more often than another.
    [[nodiscard]] QByteArray make();
    /// A result with both flags false, whose other words are drawn as in make().
    [[nodiscard]] QByteArray makeUndecided();

    /// A number from 0 to \a bound - 1.
    [[nodiscard]] int below(int bound) { return m_random.bounded(bound); }

private:
    using Values = std::initializer_list<QJsonValue>;

    [[nodiscard]] QJsonValue oneOf(Values values);
    [[nodiscard]] QJsonValue flag();
    [[nodiscard]] QJsonValue texts();
    [[nodiscard]] QByteArray composed(const QJsonValue &isApproved);

    QRandomGenerator m_random;
};
