#pragma once

#include <QString>

namespace tillside {

class WindowFixture;

// What a cashier does with the window of a shop by keyboard, up to a point of the payment. Each
// returns false if the window or the terminal did not get there.

/// Types \a amount on the Charge screen and presses Enter until the screen is left.
[[nodiscard]] bool charge(WindowFixture &shop, const QString &amount);
/// charge(), until the terminal waits for the card and the journal has the UTI.
[[nodiscard]] bool begin(WindowFixture &shop, const QString &amount);
/// begin(), then the customer taps, and the outcome says \a word.
[[nodiscard]] bool pay(WindowFixture &shop, const QString &amount,
                       const QString &word = QStringLiteral("Approved"));

} // namespace tillside
