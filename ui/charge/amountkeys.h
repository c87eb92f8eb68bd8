#pragma once

#include "ui/charge/amountentry.h"
#include "ui/charge/scannerwatch.h"

#include <QElapsedTimer>

class QKeyEvent;

namespace tillside {

/// The keyboard's way into an amount, and a barcode scanner's, which types like a keyboard and must
/// not get in.
class AmountKeys final {
public:
    enum class Result {
        NotMine, ///< A key that means nothing here.
        Nothing, ///< One that changed nothing.
        Edited, ///< The amount may be another one.
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
    QElapsedTimer m_clock; ///< For keys whose events have no time of their own.
};

} // namespace tillside
