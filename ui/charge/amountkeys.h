#pragma once

#include "ui/charge/amountentry.h"
#include "ui/charge/scannerwatch.h"

#include <QElapsedTimer>

class QKeyEvent;

namespace tillside {

/// Passes keys from the keyboard to an amount, and keeps out a barcode scanner, which types like a
/// keyboard.
class AmountKeys final {
public:
    enum class Result {
        NotMine, ///< The key has no meaning here.
        Nothing, ///< The key changed nothing.
        Edited, ///< The amount may have changed.
        Cleared, ///< Escape.
        Charge, ///< Enter, by a person.
        Scanner, ///< Too fast for a person; the amount was cleared.
    };

    AmountKeys() { m_clock.start(); }

    [[nodiscard]] Result press(const QKeyEvent &event, AmountEntry &entry);

private:
    [[nodiscard]] Result character(QChar character, const QKeyEvent &event, AmountEntry &entry);
    [[nodiscard]] Result enter(const QKeyEvent &event, AmountEntry &entry) const;
    [[nodiscard]] qint64 timeOf(const QKeyEvent &event) const;

    ScannerWatch m_scanner;
    QElapsedTimer m_clock; ///< For key events without a timestamp.
};

} // namespace tillside
