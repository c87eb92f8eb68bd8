#pragma once

#include "ui/charge/amountentry.h"
#include "ui/look/scannerwatch.h"

class QKeyEvent;

namespace tillside {

/// What a key from the keyboard means for an amount. It keeps out a barcode scanner, which types
/// like a keyboard.
class AmountKeys final {
public:
    enum class Meaning {
        Other, ///< Nothing for the amount.
        Nothing, ///< A character that no amount has, or the repeat of a held key.
        Digit,
        DecimalMark,
        Backspace,
        Clear, ///< Escape.
        Enter,
        Tab,
        NumLockOff, ///< A key of the number pad that would be a digit with Num Lock on.
        Scanner, ///< A scanner pressed it.
    };

    /// The meaning of a key that was pressed at \a at, which KeyGate knows.
    [[nodiscard]] Meaning read(const QKeyEvent &event, qint64 at);
    /// As read(), and types digits, the decimal mark and Backspace into \a entry.
    [[nodiscard]] Meaning press(const QKeyEvent &event, qint64 at, AmountEntry &entry);
    /// What the scanner has sent.
    [[nodiscard]] const QString &code() const { return m_scanner.code(); }

private:
    [[nodiscard]] Meaning other(const QKeyEvent &event, qint64 at);
    [[nodiscard]] Meaning end(const QKeyEvent &event, qint64 at, Meaning meaning);
    [[nodiscard]] Meaning character(QChar character, const QKeyEvent &event, qint64 at);

    ScannerWatch m_scanner;
    int m_digit = 0;
};

} // namespace tillside
