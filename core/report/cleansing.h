#pragma once

#include "core/support/redactor.h"

#include <QLatin1StringView>
#include <QString>

#include <array>
#include <map>
#include <vector>

namespace tillside {

/// What a report for support leaves out.
enum class Removed {
    Secret, ///< A token or a pairing code.
    Card, ///< Any digits of a card, masked or not.
    MerchantReference, ///< The merchant's own: it may be the name of a customer.
    Person, ///< Who works at the till.
    Shop, ///< The names of the till and the shop.
    Receipt,
};
inline constexpr std::array kRemoved{Removed::Secret, Removed::Card, Removed::MerchantReference,
                                     Removed::Person, Removed::Shop, Removed::Receipt};
[[nodiscard]] QLatin1StringView nameOf(Removed removed);

/// Takes out of a report what is secret or personal, leaves a mark in its place, and counts it.
class Cleansing {
public:
    /// \a redactor knows the till's tokens, and outlives it.
    explicit Cleansing(const Redactor &redactor);

    /// From now on, clean() removes \a word wherever it stands as a word of its own. Ignored if it
    /// has fewer than two characters, which would take letters out of everything.
    void hide(const QString &word, Removed as);
    /// \a text without anything that is to be removed.
    [[nodiscard]] QString clean(const QString &text);
    /// What a report writes in the place of a value that it does not show; empty for an empty
    /// \a value.
    [[nodiscard]] QString instead(const QString &value, Removed as);

    /// How often each kind was removed, without those that never were.
    [[nodiscard]] const std::map<Removed, int> &counts() const { return m_counts; }

private:
    struct Hidden {
        QString word;
        Removed as;
    };

    [[nodiscard]] QString mark(Removed as);
    void replace(QString &text, const QString &pattern, Removed as);

    const Redactor &m_redactor;
    std::vector<Hidden> m_hidden;
    std::map<Removed, int> m_counts;
};

} // namespace tillside
