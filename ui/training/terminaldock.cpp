#include "ui/training/terminaldock.h"

#include "ui/look/scale.h"
#include "ui/training/terminalpanel.h"

#include <QEvent>
#include <QVBoxLayout>

#include <utility>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidth = 336;

} // namespace

TerminalDock::TerminalDock(Currency currency, int decimals, QWidget *parent)
    : QFrame(parent)
    , m_currency(std::move(currency))
    , m_decimals(decimals)
{
    setObjectName(u"terminalDock"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    build();
}

void TerminalDock::build()
{
    m_isRebuildPending = false;
    setFixedWidth(scaled(kWidth));
    //: The part of the window that looks like a card terminal, in training.
    setAccessibleName(tr("Training terminal"));
    delete m_panel;
    m_panel = new TerminalPanel(m_currency, m_decimals, this);
    connect(m_panel, &TerminalPanel::cardTapped, this, &TerminalDock::cardTapped);
    connect(m_panel, &TerminalPanel::cancelled, this, &TerminalDock::cancelled);
    connect(m_panel, &TerminalPanel::walkedAway, this, &TerminalDock::walkedAway);
    connect(m_panel, &TerminalPanel::connectionToggled, this, &TerminalDock::connectionToggled);
    m_panel->show(m_display);
    layout()->addWidget(m_panel);
}

void TerminalDock::show(const TerminalDisplay &display)
{
    const bool wanted = m_display.waitsForCard;
    m_display = display;
    m_panel->show(display);
    if (display.waitsForCard != wanted)
        emit customerWanted(display.waitsForCard);
}

void TerminalDock::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    const bool looksDifferent = event->type() == QEvent::LanguageChange
        || event->type() == QEvent::ApplicationPaletteChange;
    // Several events arrive at once, some of them from a control that the rebuild would delete.
    if (looksDifferent && m_panel != nullptr && !std::exchange(m_isRebuildPending, true))
        QMetaObject::invokeMethod(this, &TerminalDock::build, Qt::QueuedConnection);
}

} // namespace tillside
