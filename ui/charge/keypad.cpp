#include "ui/charge/keypad.h"

#include "ui/look/keybutton.h"
#include "ui/look/layouts.h"
#include "ui/look/scale.h"

#include <QLocale>

namespace tillside {

using namespace Qt::StringLiterals;

Keypad::Keypad(AmountEntryMode mode, QWidget *parent)
    : DigitPad(QLocale(), parent)
{
    if (mode == AmountEntryMode::FromTheRight) {
        const QString zero = QLocale().zeroDigit();
        connect(setExtraKey(zero + zero, u"key00"_s), &QPushButton::clicked, this,
                &Keypad::doubleZeroPressed);
    } else {
        connect(setExtraKey(QLocale().decimalPoint(), u"keyMark"_s), &QPushButton::clicked, this,
                &Keypad::decimalMarkPressed);
    }
}

int Keypad::widthIn(const QWidget &window, int content, int room)
{
    constexpr int kShare = 38;
    constexpr int kGreatest = 480;
    constexpr int kGreatestByHeight = 42; // In per cent of the window's height.
    constexpr int kLeast = 304;
    const int greatest = qMax(kGreatest, window.height() * kGreatestByHeight / 100);
    return keysWidth(qMax(grown(kLeast), qMin(content * kShare / 100, greatest)), room);
}

} // namespace tillside
