#pragma once

#include <QString>

namespace tillside {

/// The last four digits of \a card, a masked card number; empty if it does not end in four digits.
[[nodiscard]] QString lastFour(const QString &card);

} // namespace tillside
