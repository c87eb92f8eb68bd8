#include "ui/charge/laststrip.h"

#include "ui/charge/todaybutton.h"
#include "ui/look/controls.h"
#include "ui/look/icons.h"
#include "ui/look/iconview.h"
#include "ui/look/layouts.h"
#include "ui/look/scale.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

constexpr int kHeight = 76;
constexpr int kIconSize = 30;

QVBoxLayout *twoLines(QLabel *first, QLabel *second)
{
    auto *lines = new QVBoxLayout;
    lines->setSpacing(0);
    lines->addStretch(1);
    lines->addWidget(first);
    lines->addWidget(second);
    lines->addStretch(1);
    return lines;
}

} // namespace

LastStrip::LastStrip(QWidget *parent)
    : QFrame(parent)
{
    setObjectName(u"lastStrip"_s);
    setPanel(this, u"card"_s);
    setMinimumHeight(scaledLarge(kHeight));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(makeLast(), 1);
    m_today = new TodayButton(this);
    row->addWidget(m_today);
    connect(m_today, &QPushButton::clicked, this, &LastStrip::todayPressed);
    setVisible(false);
}

QWidget *LastStrip::makeLast()
{
    m_last = new QWidget(this);
    m_last->setObjectName(u"lastPayment"_s);
    m_icon = new IconView(Icon::Approved, kIconSize, m_last);
    m_amount = strongLabel({}, u"lastAmount"_s, m_last);
    m_amount->setWordWrap(false);
    alignLeading(m_amount);
    m_line = smallLabel({}, u"lastLine"_s, m_last);
    m_line->setWordWrap(false);
    m_line->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_line->installEventFilter(this);
    //: Button beside the last payment: undo it. Asks first.
    m_void = quietButton(tr("Void"), u"voidLastButton"_s, m_last);
    //: Button beside the last payment, a pre-authorisation: take the money that it holds. Asks
    //: first.
    m_capture = quietButton(tr("Capture"), u"captureLastButton"_s, m_last);
    connect(m_void, &QPushButton::clicked, this, &LastStrip::voidPressed);
    connect(m_capture, &QPushButton::clicked, this, &LastStrip::capturePressed);
    //: Button beside the last payment: its receipt.
    m_receipt = quietButton(tr("Receipt"), u"receiptLastButton"_s, m_last);
    connect(m_receipt, &QPushButton::clicked, this, &LastStrip::receiptPressed);
    for (QPushButton *button : {m_void, m_capture, m_receipt})
        button->setFocusPolicy(Qt::TabFocus); // A tap leaves the focus at the amount.
    auto *row = new QHBoxLayout(m_last);
    row->setContentsMargins(grown(20), 0, grown(kGrid), 0);
    row->setSpacing(grown(12));
    row->addWidget(m_icon);
    row->addLayout(twoLines(m_amount, m_line), 1);
    row->addWidget(m_capture);
    row->addWidget(m_void);
    row->addWidget(m_receipt);
    return m_last;
}

void LastStrip::show(const StripView &view)
{
    m_view = view;
    m_icon->show(view.icon, view.role);
    m_amount->setText(view.amount);
    m_last->setAccessibleName(view.name);
    m_void->setVisible(view.canVoid);
    m_capture->setVisible(view.canCapture);
    m_last->setVisible(!view.amount.isEmpty());
    m_today->setSum(view.today);
    fit();
}

void LastStrip::setRoom(bool hasRoom)
{
    m_hasRoom = hasRoom;
    fit();
}

void LastStrip::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fit();
}

/// What does not fit is left out, never cut: the receipt, the number of today's sales, then today,
/// then all.
void LastStrip::fit()
{
    const int room = parentWidget()->width(); // It is as wide as that, also while it is hidden.
    const auto widthOfLast
        = [this] { return m_view.amount.isEmpty() ? 0 : m_last->minimumSizeHint().width(); };
    const auto fitsWith = [this, room, widthOfLast](const QString &line) {
        m_today->setLine(line);
        const int today = m_view.today.isEmpty() ? 0 : m_today->minimumSizeHint().width();
        return widthOfLast() + today <= room;
    };
    m_receipt->setVisible(true);
    m_receipt->setVisible(fitsWith(m_view.todayLine));
    const bool hasToday
        = !m_view.today.isEmpty() && (fitsWith(m_view.todayLine) || fitsWith(m_view.todayShort));
    const int last = widthOfLast();
    m_today->setVisible(hasToday);
    setVisible(m_hasRoom && last <= room && (last > 0 || hasToday));
    fitLine();
}

/// The place of the line is known only after the layout.
bool LastStrip::eventFilter(QObject * /*watched*/, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        fitLine();
    return false;
}

void LastStrip::fitLine()
{
    const int room = m_line->width();
    const auto fits = [this, room](const QString &text) {
        return m_line->fontMetrics().horizontalAdvance(text) <= room;
    };
    m_line->setText(fits(m_view.line)            ? m_view.line
                        : fits(m_view.shortLine) ? m_view.shortLine
                                                 : QString());
}

} // namespace tillside
