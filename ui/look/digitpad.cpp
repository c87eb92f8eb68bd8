#include "ui/look/digitpad.h"

#include "ui/look/icons.h"
#include "ui/look/keybutton.h"
#include "ui/look/layouts.h"
#include "ui/look/scale.h"
#include "ui/look/theme.h"

#include <QGridLayout>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

constexpr int kIconSize = 28;
constexpr int kColumns = 3;
constexpr int kLastRow = 3;

} // namespace

DigitPad::DigitPad(const QLocale &locale, QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    setLayoutDirection(Qt::LeftToRight);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(grown(kKeyGap));
    for (int column = 0; column < kColumns; ++column)
        m_grid->setColumnStretch(column, 1);
    for (int digit = 1; digit <= 9; ++digit)
        addDigit(locale, digit, (digit - 1) / kColumns, (digit - 1) % kColumns);
    addDigit(locale, 0, kLastRow, 1);
    addBackspace();
}

void DigitPad::addDigit(const QLocale &locale, int digit, int row, int column)
{
    auto *key = new KeyButton(locale.toString(digit), u"key%1"_s.arg(digit), this);
    connect(key, &QPushButton::clicked, this, [this, digit] { emit digitPressed(digit); });
    m_grid->addWidget(key, row, column);
}

void DigitPad::addBackspace()
{
    auto *key = new KeyButton({}, u"keyBackspace"_s, this);
    key->setIcon(icon(Icon::Backspace, theme().text));
    key->setIconSize({scaledLarge(kIconSize), scaledLarge(kIconSize)});
    //: The key that takes away the last digit; shown as a picture.
    key->setAccessibleName(tr("Delete the last digit"));
    key->setToolTip(key->accessibleName());
    key->setAutoRepeat(true);
    connect(key, &QPushButton::clicked, this, &DigitPad::backspacePressed);
    m_grid->addWidget(key, kLastRow, 2);
}

KeyButton *DigitPad::setExtraKey(const QString &text, const QString &objectName)
{
    auto *key = new KeyButton(text, objectName, this);
    m_grid->addWidget(key, kLastRow, 0);
    setTabOrder(findChild<QWidget *>(u"key9"_s), key);
    return key;
}

} // namespace tillside
