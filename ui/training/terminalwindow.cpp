#include "ui/training/terminalwindow.h"

#include "ui/common/look.h"
#include "ui/common/theme.h"
#include "ui/training/terminalpanel.h"

#include <QEvent>
#include <QScreen>

#include <algorithm>
#include <utility>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidth = 384;
constexpr int kHeight = 768;

} // namespace

TerminalWindow::TerminalWindow(const Currency &currency, int decimals, QWidget *parent)
    : QMainWindow(parent) // A plain widget is no window to a screen reader.
    , m_currency(currency)
    , m_decimals(decimals)
{
    setObjectName(u"terminalWindow"_s);
    setAttribute(Qt::WA_QuitOnClose, false);
    resize(scaled(kWidth), scaled(kHeight));
    build();
}

void TerminalWindow::build()
{
    m_rebuildPending = false;
    //: Title of the second window in training, which looks like a card terminal.
    setWindowTitle(tr("Training terminal"));
    m_panel = new TerminalPanel(m_currency, m_decimals, this);
    connect(m_panel, &TerminalPanel::cardTapped, this, &TerminalWindow::cardTapped);
    connect(m_panel, &TerminalPanel::cancelled, this, &TerminalWindow::cancelled);
    connect(m_panel, &TerminalPanel::walkedAway, this, &TerminalWindow::walkedAway);
    connect(m_panel, &TerminalPanel::connectionToggled, this, &TerminalWindow::connectionToggled);
    m_panel->show(m_display);
    setCentralWidget(m_panel); // Deletes the one before.
}

void TerminalWindow::show(const TerminalDisplay &display)
{
    m_display = display;
    m_panel->show(display);
}

void TerminalWindow::placeBeside(const QWidget &other)
{
    const QRect free = other.screen()->availableGeometry();
    const QRect there = other.frameGeometry();
    // This window's own frame is not known before it is shown; the other's will be like it.
    const QSize frame = there.size() - other.size();
    resize(this->size().boundedTo(free.size() - frame));
    const QSize size = this->size() + frame;
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const int x = isMirrored ? there.left() - size.width() - kGrid : there.right() + kGrid;
    move(std::clamp(x, free.left(), std::max(free.left(), free.right() + 1 - size.width())),
         std::clamp(there.top(), free.top(),
                    std::max(free.top(), free.bottom() + 1 - size.height())));
}

void TerminalWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    const bool looksDifferent = event->type() == QEvent::LanguageChange
        || event->type() == QEvent::ApplicationPaletteChange;
    // Several come at once, and from within a control that would be gone.
    if (looksDifferent && m_panel && !std::exchange(m_rebuildPending, true))
        QMetaObject::invokeMethod(this, &TerminalWindow::build, Qt::QueuedConnection);
}

} // namespace tillside
