#include "ui/window/rail.h"

#include "ui/look/scale.h"
#include "ui/look/theme.h"
#include "ui/window/railbutton.h"

#include <QButtonGroup>
#include <QKeySequence>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

namespace tillside {

using namespace Qt::StringLiterals;

Rail::Rail(QWidget *parent)
    : QFrame(parent)
    , m_buttons(new QButtonGroup(this))
{
    setObjectName(u"rail"_s);
    //: For screen readers: the group of buttons that lead to the screens.
    setAccessibleName(tr("Screens"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kGrid, kGrid / 2, kGrid, kGrid);
    column->setSpacing(kGrid);
    for (const Screen &screen : screens()) {
        if (screen.objectName.isEmpty())
            continue;
        auto *button = new RailButton(screen.icon, screen.word, screen.objectName, this);
        //: Tooltip: the name of a screen and, in brackets, the key that leads there.
        button->setToolTip(tr("%1 (%2)").arg(screen.word, QKeySequence(screen.key).toString()));
        m_buttons->addButton(button, static_cast<int>(screen.place));
        column->addWidget(button);
    }
    column->addStretch(1);
    connect(m_buttons, &QButtonGroup::idClicked, this,
            [this](int id) { emit pressed(static_cast<Place>(id)); });
}

void Rail::mark(Place place)
{
    const bool isOfTransactions = place == Place::ToCheck || place == Place::DayTotals;
    const Place marked = isOfTransactions ? Place::Transactions : place;
    m_buttons->button(static_cast<int>(marked))->setChecked(true);
    update();
}

void Rail::setToCheck(int count)
{
    auto *button
        = static_cast<RailButton *>(m_buttons->button(static_cast<int>(Place::Transactions)));
    button->setCount(count);
    //: For screen readers, on the button that leads to the transactions.
    button->setAccessibleDescription(count == 0 ? QString()
                                                : tr("%n payment(s) to check", nullptr, count));
}

/// A bar at the window's edge beside the screen that is shown.
void Rail::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    constexpr int kBar = 4;
    const QAbstractButton *chosen = m_buttons->checkedButton();
    if (chosen == nullptr)
        return;
    const QRect bar(0, chosen->y() + 2 * kGrid, kBar, chosen->height() - 4 * kGrid);
    QPainter(this).fillRect(QStyle::visualRect(layoutDirection(), rect(), bar), theme().accent());
}

} // namespace tillside
