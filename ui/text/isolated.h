#pragma once

#include "core/model/money.h"

#include <QLocale>
#include <QString>

namespace tillside::texts {

// Where people read from the right, a number, a name or an address inside a sentence would run into
// its neighbours, and the dots of "••0010" would stand behind the digits. These put Unicode's marks
// around such a part. Elsewhere they add nothing.

/// \a part of a sentence, such as a name, a code or the terminal's own words, in the direction of
/// its own letters; numbers run from the left.
[[nodiscard]] QString isolated(const QString &part);

/// \a amount with its currency as \a locale writes it, for any place in a sentence or alone.
[[nodiscard]] QString amountText(const Money &amount, const QLocale &locale);

/// The end of a card number, "••0010"; empty without \a lastFour digits.
[[nodiscard]] QString cardText(const QString &lastFour);

/// \a text without the marks, for paper and for programs.
[[nodiscard]] QString withoutMarks(QString text);

} // namespace tillside::texts
