#include "ui/charge/keypad.h"

#include "ui/look/controls.h"
#include "ui/look/icons.h"
#include "ui/look/layouts.h"
#include "ui/look/scale.h"
#include "ui/look/theme.h"

#include <QGridLayout>
#include <QLocale>
#include <QPushButton>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

constexpr int kIconSize = 28;

QPushButton *key(const QString &text, const QString &objectName, QWidget *parent)
{
    QPushButton *key = buttonOfKind(u"key"_s, text, objectName, parent);
    key->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    // Tapping a key must not move the keyboard focus.
    key->setFocusPolicy(Qt::TabFocus);
    return key;
}

} // namespace

Keypad::Keypad(AmountEntryMode mode, QWidget *parent)
    : QWidget(parent)
{
    setLayoutDirection(Qt::LeftToRight);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(grown(kKeyGap));
    addDigits(grid);
    addLastRow(grid, mode);
}

void Keypad::addDigits(QGridLayout *grid)
{
    for (int digit = 1; digit <= 9; ++digit) {
        QPushButton *button = key(QLocale().toString(digit), u"key%1"_s.arg(digit), this);
        connect(button, &QPushButton::clicked, this, [this, digit] { emit digitPressed(digit); });
        grid->addWidget(button, (digit - 1) / 3, (digit - 1) % 3);
    }
}

void Keypad::addLastRow(QGridLayout *grid, AmountEntryMode mode)
{
    const QString zero = QLocale().zeroDigit();
    QPushButton *left = nullptr;
    if (mode == AmountEntryMode::FromTheRight) {
        left = key(zero + zero, u"key00"_s, this);
        connect(left, &QPushButton::clicked, this, &Keypad::doubleZeroPressed);
    } else {
        left = key(QLocale().decimalPoint(), u"keyMark"_s, this);
        connect(left, &QPushButton::clicked, this, &Keypad::decimalMarkPressed);
    }
    QPushButton *middle = key(zero, u"key0"_s, this);
    connect(middle, &QPushButton::clicked, this, [this] { emit digitPressed(0); });
    QPushButton *right = key({}, u"keyBackspace"_s, this);
    right->setIcon(icon(Icon::Backspace, theme().text));
    right->setIconSize({scaledLarge(kIconSize), scaledLarge(kIconSize)});
    //: The key that takes away the last digit; shown as a picture.
    right->setAccessibleName(tr("Delete the last digit"));
    right->setToolTip(right->accessibleName());
    right->setAutoRepeat(true);
    connect(right, &QPushButton::clicked, this, &Keypad::backspacePressed);
    grid->addWidget(left, 3, 0);
    grid->addWidget(middle, 3, 1);
    grid->addWidget(right, 3, 2);
}

} // namespace tillside
