#include "ui/window/rail.h"

#include "ui/look/icons.h"
#include "ui/look/scale.h"
#include "ui/look/theme.h"

#include <QButtonGroup>
#include <QKeySequence>
#include <QToolButton>
#include <QVBoxLayout>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

constexpr int kIconSize = 28;

} // namespace

Rail::Rail(QWidget *parent)
    : QFrame(parent)
    , m_buttons(new QButtonGroup(this))
{
    setObjectName(u"rail"_s);
    setProperty("panel", u"bar"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kGrid, 2 * kGrid, kGrid, 2 * kGrid);
    column->setSpacing(kGrid);
    for (const Screen &screen : screens()) {
        auto *button = new QToolButton(this);
        button->setObjectName(screen.objectName);
        button->setProperty("kind", u"rail"_s);
        button->setText(screen.word);
        button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setCheckable(true);
        button->setIcon(icon(screen.icon, theme().text));
        button->setIconSize({scaledLarge(kIconSize), scaledLarge(kIconSize)});
        //: Tooltip: the name of a screen and, in brackets, the key that leads there.
        button->setToolTip(tr("%1 (%2)").arg(screen.word, QKeySequence(screen.key).toString()));
        button->ensurePolished();
        button->setMinimumWidth(button->sizeHint().width()); // No word is cut short.
        m_buttons->addButton(button, static_cast<int>(screen.place));
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
