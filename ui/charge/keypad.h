#pragma once

#include "core/settings/tillsettings.h"

#include <QWidget>

class QGridLayout;

namespace tillside {

/// The keys for an amount: 1 to 9, 00 or the decimal mark, 0 and backspace, in the digits of the
/// user's language. The layout is that of a telephone, in right-to-left languages too.
class Keypad final : public QWidget {
    Q_OBJECT

public:
    Keypad(AmountEntryMode mode, QWidget *parent);

signals:
    void digitPressed(int digit);
    void doubleZeroPressed();
    void decimalMarkPressed();
    void backspacePressed();

private:
    void addDigits(QGridLayout *grid);
    void addLastRow(QGridLayout *grid, AmountEntryMode mode);
};

} // namespace tillside
