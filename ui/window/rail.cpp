#include "ui/window/rail.h"

#include "ui/look/icons.h"
#include "ui/look/theme.h"

#include <QButtonGroup>
#include <QKeySequence>
#include <QToolButton>
#include <QVBoxLayout>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

constexpr int kIconSize = 28;

struct Entry {
    QString words;
    Icon icon;
    QString objectName;
};

Entry entryOf(Place place)
{
    switch (place) {
    case Place::Charge:
        //: Screen where an amount is typed and charged.
        return {Rail::tr("Charge"), Icon::Charge, u"railCharge"_s};
    case Place::ToCheck:
        //: Screen with the payments that are not known yet. Short: it stands under an icon.
        return {Rail::tr("To check"), Icon::ToCheck, u"railToCheck"_s};
    case Place::Terminals:
        //: Screen with the card terminals of this till.
        return {Rail::tr("Terminals"), Icon::Terminals, u"railTerminals"_s};
    case Place::Settings:
        //: Screen where people set up the till.
        return {Rail::tr("Settings"), Icon::Settings, u"railSettings"_s};
    }
    Q_UNREACHABLE();
}

} // namespace

Qt::Key keyOf(Place place)
{
    switch (place) {
    case Place::Charge: return Qt::Key_F1;
    case Place::ToCheck: return Qt::Key_F5; // F2 is kept for a list of all transactions.
    case Place::Terminals: return Qt::Key_F3;
    case Place::Settings: return Qt::Key_F4;
    }
    Q_UNREACHABLE();
}

Rail::Rail(QWidget *parent)
    : QFrame(parent)
    , m_buttons(new QButtonGroup(this))
{
    setObjectName(u"rail"_s);
    setProperty("panel", u"bar"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kGrid, 2 * kGrid, kGrid, 2 * kGrid);
    column->setSpacing(kGrid);
    for (const Place place : kPlaces) {
        const Entry entry = entryOf(place);
        auto *button = new QToolButton(this);
        button->setObjectName(entry.objectName);
        button->setProperty("kind", u"rail"_s);
        button->setText(entry.words);
        button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setCheckable(true);
        button->setIcon(icon(entry.icon, theme().text));
        button->setIconSize({scaledLarge(kIconSize), scaledLarge(kIconSize)});
        //: Tooltip: the name of a screen and, in brackets, the key that leads there.
        button->setToolTip(tr("%1 (%2)").arg(entry.words, QKeySequence(keyOf(place)).toString()));
        button->ensurePolished();
        button->setMinimumWidth(button->sizeHint().width()); // Never a word cut short.
        m_buttons->addButton(button, static_cast<int>(place));
        column->addWidget(button);
    }
    column->addStretch(1);
    connect(m_buttons, &QButtonGroup::idClicked, this,
            [this](int id) { emit pressed(static_cast<Place>(id)); });
}

void Rail::mark(Place place)
{
    m_buttons->button(static_cast<int>(place))->setChecked(true);
}

} // namespace tillside
