#include "ui/training/terminalwindow.h"

#include "ui/look/look.h"
#include "ui/look/scale.h"
#include "ui/training/terminalpanel.h"

#include <QEvent>
#include <QScreen>

#include <algorithm>
#include <utility>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidth = 384;
constexpr int kLeastWidth = 320;
constexpr int kHeight = 768;

/// Like std::clamp, but returns \a least if there is no room.
int between(int value, int least, int most)
{
    return std::clamp(value, least, std::max(least, most));
}

/// Moves \a other as little as needed to fit \a together pixels into \a free, with \a before of
/// them in front of it.
void moveInto(const QRect &free, QWidget &other, int before, int together)
{
    const QPoint now = other.frameGeometry().topLeft();
    const int first = between(now.x() - before, free.left(), free.right() + 1 - together);
    if (first + before != now.x())
        other.move(first + before, now.y());
}

} // namespace

TerminalWindow::TerminalWindow(Currency currency, int decimals, QWidget *parent)
    : QMainWindow(parent) // A screen reader does not recognise a plain widget as a window.
    , m_currency(std::move(currency))
    , m_decimals(decimals)
{
    setObjectName(u"terminalWindow"_s);
    setAttribute(Qt::WA_QuitOnClose, false);
    resize(scaled(kWidth), scaled(kHeight));
    build();
}

void TerminalWindow::build()
{
    m_isRebuildPending = false;
    //: Title of the second window in training, which looks like a card terminal.
    setWindowTitle(tr("Training terminal"));
    m_panel = new TerminalPanel(m_currency, m_decimals, this);
    connect(m_panel, &TerminalPanel::cardTapped, this, &TerminalWindow::cardTapped);
    connect(m_panel, &TerminalPanel::cancelled, this, &TerminalWindow::cancelled);
    connect(m_panel, &TerminalPanel::walkedAway, this, &TerminalWindow::walkedAway);
    connect(m_panel, &TerminalPanel::connectionToggled, this, &TerminalWindow::connectionToggled);
    m_panel->show(m_display);
    setCentralWidget(m_panel); // This deletes the previous one.
}

void TerminalWindow::show(const TerminalDisplay &display)
{
    m_display = display;
    m_panel->show(display);
}

void TerminalWindow::placeBeside(QWidget &other)
{
    const QRect free = other.screen()->availableGeometry();
    // This window's own frame is not known before it is shown, so the other window's frame stands
    // in.
    const QSize frame = other.frameGeometry().size() - other.size();
    const int room = free.width() - other.frameGeometry().width() - kGrid - frame.width();
    resize(std::clamp(room, scaled(kLeastWidth), width()),
           std::min(height(), free.height() - frame.height()));
    const QSize size = this->size() + frame;
    const int together = other.frameGeometry().width() + kGrid + size.width();
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    if (together <= free.width() && !other.isFullScreen())
        moveInto(free, other, isMirrored ? size.width() + kGrid : 0, together);
    const QRect there = other.frameGeometry();
    const int x = isMirrored ? there.left() - size.width() - kGrid : there.right() + 1 + kGrid;
    move(between(x, free.left(), free.right() + 1 - size.width()),
         between(there.top(), free.top(), free.bottom() + 1 - size.height()));
}

void TerminalWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    const bool looksDifferent = event->type() == QEvent::LanguageChange
        || event->type() == QEvent::ApplicationPaletteChange;
    // Several events arrive at once, some of them from a control that the rebuild would delete.
    if (looksDifferent && m_panel != nullptr && !std::exchange(m_isRebuildPending, true))
        QMetaObject::invokeMethod(this, &TerminalWindow::build, Qt::QueuedConnection);
}

} // namespace tillside
