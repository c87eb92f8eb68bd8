#include "ui/check/touchkeys.h"

#include "ui/look/controls.h"
#include "ui/look/icons.h"
#include "ui/look/keybutton.h"
#include "ui/look/layouts.h"
#include "ui/look/scale.h"
#include "ui/look/theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

constexpr int kIconSize = 28;
constexpr int kDigitColumns = 3;
constexpr int kLetterColumns = 5;
constexpr int kDigitsPage = 0;
constexpr int kLettersPage = 1;

void place(QGridLayout *grid, QPushButton *key, int place, int columns)
{
    key->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    key->setFocusPolicy(Qt::NoFocus); // The field keeps it.
    key->setMinimumWidth(1);
    grid->addWidget(key, place / columns, place % columns);
}

} // namespace

TouchKeys::TouchKeys(const std::vector<QLineEdit *> &fields, QWidget *parent)
    : QWidget(parent)
    , m_field(fields.front())
    , m_pages(new QStackedWidget(this))
{
    setObjectName(u"touchKeys"_s);
    setLayoutDirection(Qt::LeftToRight);
    for (QLineEdit *field : fields)
        field->installEventFilter(this);
    m_pages->addWidget(makeDigits());
    m_pages->addWidget(makeLetters());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pages);
}

QWidget *TouchKeys::makeDigits()
{
    auto *page = new QWidget(m_pages);
    auto *grid = new QGridLayout(page);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(grown(kKeyGap));
    constexpr QStringView kDigits = u"123456789";
    int at = 0;
    for (const QChar digit : kDigits)
        addCharacter(grid, at++, kDigitColumns, digit);
    //: Key that shows the letters.
    addSwitch(grid, at++, kDigitColumns, tr("ABC"), kLettersPage);
    addCharacter(grid, at++, kDigitColumns, u'0');
    addBackspace(grid, at, kDigitColumns);
    return page;
}

QWidget *TouchKeys::makeLetters()
{
    auto *page = new QWidget(m_pages);
    auto *grid = new QGridLayout(page);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(grown(kGrid));
    int at = 0;
    for (char16_t letter = u'A'; letter <= u'Z'; ++letter)
        addCharacter(grid, at++, kLetterColumns, letter);
    addCharacter(grid, at++, kLetterColumns, u'-');
    addCharacter(grid, at++, kLetterColumns, u' ');
    //: Key that shows the digits.
    addSwitch(grid, at++, kLetterColumns, tr("123"), kDigitsPage);
    addBackspace(grid, at, kLetterColumns);
    return page;
}

void TouchKeys::addCharacter(QGridLayout *grid, int at, int columns, QChar character)
{
    const bool isSpace = character == u' ';
    auto *key = new KeyButton(isSpace ? u"␣"_s : QString(character),
                              isSpace ? u"touchSpace"_s : u"touch"_s + character, this);
    if (isSpace) {
        //: Key that types a space.
        key->setAccessibleName(tr("Space"));
    }
    connect(key, &QPushButton::clicked, this, [this, character] { type(character); });
    place(grid, key, at, columns);
}

void TouchKeys::addBackspace(QGridLayout *grid, int at, int columns)
{
    auto *key = new KeyButton({}, u"touchBackspace"_s, this);
    //: Key that removes the last character.
    key->setAccessibleName(tr("Delete the last character"));
    key->setIcon(icon(Icon::Backspace, theme().text));
    key->setIconSize({grown(kIconSize), grown(kIconSize)});
    connect(key, &QPushButton::clicked, this, &TouchKeys::erase);
    place(grid, key, at, columns);
}

void TouchKeys::addSwitch(QGridLayout *grid, int at, int columns, const QString &text, int page)
{
    QPushButton *key = buttonOfKind(
        u"keySwitch"_s, text, page == kLettersPage ? u"touchLetters"_s : u"touchDigits"_s, this);
    connect(key, &QPushButton::clicked, this, [this, page] { m_pages->setCurrentIndex(page); });
    place(grid, key, at, columns);
}

/// The first letter of a word is a capital.
void TouchKeys::type(QChar character)
{
    if (!m_field)
        return;
    const QString before = m_field->text().left(m_field->cursorPosition());
    const bool isFirst = before.isEmpty() || !before.back().isLetter();
    m_field->setFocus();
    m_field->insert(isFirst ? character : character.toLower());
}

void TouchKeys::erase()
{
    if (!m_field)
        return;
    m_field->setFocus();
    m_field->backspace();
}

bool TouchKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        m_field = qobject_cast<QLineEdit *>(watched);
    return QWidget::eventFilter(watched, event);
}

} // namespace tillside
