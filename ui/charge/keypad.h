#pragma once

#include "core/settings/tillsettings.h"
#include "ui/look/digitpad.h"

namespace tillside {

/// The keys for an amount: the digits of the user's language, 00 or the decimal mark, and
/// backspace.
class Keypad final : public DigitPad {
    Q_OBJECT

public:
    Keypad(AmountEntryMode mode, QWidget *parent);

    /// How wide it is beside something else in a content \a content wide: 38 % of that, within its
    /// least and greatest width in \a window, but it gives way to words and takes only \a room.
    [[nodiscard]] static int widthIn(const QWidget &window, int content, int room);

signals:
    void doubleZeroPressed();
    void decimalMarkPressed();
};

} // namespace tillside
