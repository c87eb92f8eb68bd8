#include "ui/payment/paymentscreen.h"

#include "core/control/paymentcontroller.h"
#include "ui/look/announce.h"
#include "ui/look/controls.h"
#include "ui/look/fieldofcolour.h"
#include "ui/look/fittingrow.h"
#include "ui/look/layouts.h"
#include "ui/look/scale.h"
#include "ui/look/sidecard.h"
#include "ui/look/terminaldrawing.h"
#include "ui/payment/stagetrack.h"
#include "ui/text/isolated.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace tillside {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int kHintWidth = 832;

} // namespace

PaymentScreen::PaymentScreen(PaymentController &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_terminal(new TerminalDrawing(this))
    , m_field(new FieldOfColour(u"payment"_s, m_terminal, this))
    , m_stages(new StageTrack(this))
    , m_elapsed(leadLabel({}, u"paymentElapsed"_s, this))
    , m_terminalSaid(bodyLabel({}, u"terminalSaid"_s, this))
    , m_hint(new SideCard(u"paymentHint"_s, u"paymentHintButton"_s, this, kHintWidth))
    , m_cancelHint(bodyLabel({}, u"cancelHint"_s, this))
    //: Button: ask the terminal to cancel the running payment.
    , m_cancel(plainButton(tr("Cancel the payment"), u"cancelButton"_s, this))
{
    setObjectName(u"paymentScreen"_s);
    setFocusPolicy(Qt::StrongFocus);
    setProperty("showsOwnFocus", true); // It has the focus only to be read aloud.
    layOut();
    connect(m_cancel, &QPushButton::clicked, &m_desk, &PaymentController::cancel);
    connect(&m_desk, &PaymentController::changed, this, &PaymentScreen::update);
    connect(&m_second, &QTimer::timeout, this, &PaymentScreen::update);
    m_second.setInterval(1s);
    update();
}

void PaymentScreen::layOut()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_field);
    column->addWidget(scrolled(makeProgress(), this), 1);
}

/// Evenly spread below the field.
QWidget *PaymentScreen::makeProgress()
{
    auto *time = new FittingRow(nullptr, FittingRow::Spare::Around);
    time->setSpacing(grown(20));
    time->add(m_elapsed);
    time->add(m_terminalSaid);
    for (QLabel *label : {m_elapsed, m_terminalSaid, m_cancelHint})
        label->setAlignment(Qt::AlignCenter);
    m_elapsed->setWordWrap(false);
    auto *progress = new QWidget(this);
    auto *column = new QVBoxLayout(progress);
    column->setContentsMargins(grown(3 * kGrid), grown(2 * kGrid), grown(3 * kGrid),
                               grown(3 * kGrid));
    const auto addCentred = [column](QWidget *widget) {
        auto *row = new QHBoxLayout;
        row->addStretch(1);
        row->addWidget(widget, QWIDGETSIZE_MAX);
        row->addStretch(1);
        column->addLayout(row);
    };
    column->addStretch(1);
    addCentred(m_stages);
    column->addStretch(1);
    column->addLayout(time);
    column->addStretch(1);
    addCentred(m_hint);
    column->addWidget(m_cancelHint);
    column->addWidget(m_cancel, 0, Qt::AlignHCenter);
    return progress;
}

void PaymentScreen::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_second.start();
    setFocus();
    update();
}

void PaymentScreen::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_second.stop();
}

/// The height of the field follows the window.
void PaymentScreen::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_field->updateGeometry();
    wrapWhatTheTerminalSaid();
}

/// It stays on one line while it can.
void PaymentScreen::wrapWhatTheTerminalSaid()
{
    const int room = width() - 6 * grown(kGrid);
    const QFontMetrics metrics = m_terminalSaid->fontMetrics();
    m_terminalSaid->setWordWrap(metrics.horizontalAdvance(m_terminalSaid->text()) > room);
}

void PaymentScreen::update()
{
    if (!isVisible())
        return;
    const PaymentView view = paymentView(m_desk.status(), m_desk.elapsed(), locale());
    show(view);
    say(view);
}

void PaymentScreen::show(const PaymentView &view)
{
    m_terminal->show(view.amount, view.terminalSaid);
    m_field->show({.type = view.title,
                   .word = view.sentence,
                   .isSentence = true,
                   .amount = view.amount,
                   .beside = view.card,
                   .role = ColourRole::Running});
    m_stages->show(view.stages);
    m_elapsed->setText(view.elapsed);
    //: Small print: what the terminal itself shows, in its own words.
    m_terminalSaid->setText(
        view.terminalSaid.isEmpty()
            ? QString()
            : tr("The terminal says: %1").arg(texts::isolated(view.terminalSaid)));
    wrapWhatTheTerminalSaid();
    m_hint->show({.icon = Icon::CustomerGone,
                  .heading = view.hint.lead,
                  .large = {},
                  .text = view.hint.text,
                  .button = {},
                  .role = ColourRole::Warning});
    m_cancelHint->setText(view.cancelHint);
    m_cancelHint->setVisible(!view.cancelHint.isEmpty() && view.hint.lead.isEmpty());
    m_cancel->setVisible(view.canCancel);
}

/// The screen itself has the focus, so a screen reader speaks when its name changes: at each new
/// sentence and stage, and not every second.
void PaymentScreen::say(const PaymentView &view)
{
    const QString words = spoken(view);
    if (words != accessibleName())
        announce(this, words);
}

} // namespace tillside
