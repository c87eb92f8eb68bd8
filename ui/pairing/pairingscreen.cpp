#include "ui/pairing/pairingscreen.h"

#include "core/control/pairingcontroller.h"
#include "ui/look/buttonpicture.h"
#include "ui/look/contentframe.h"
#include "ui/look/controls.h"
#include "ui/look/deadtime.h"
#include "ui/look/layouts.h"
#include "ui/look/mainbutton.h"
#include "ui/look/notice.h"
#include "ui/look/scale.h"
#include "ui/pairing/addresspage.h"
#include "ui/pairing/certificatepage.h"
#include "ui/pairing/codepage.h"
#include "ui/pairing/donepage.h"
#include "ui/pairing/pairingview.h"
#include "ui/pairing/replacedpage.h"
#include "ui/pairing/steptrack.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

#include <utility>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSteps = 4;
constexpr int kWayWidth = 140; ///< Back and Cancel, at least.
constexpr int kRoomForRing = kGrid; ///< The area would cut the focus ring at its edge.

} // namespace

PairingScreen::PairingScreen(PairingController &controller, QWidget *parent)
    : QWidget(parent)
    , m_controller(controller)
    , m_step(controller.state().step)
    , m_notice(new Notice(u"pairingNotice"_s, this))
    , m_stack(new QStackedWidget(this))
{
    setObjectName(u"pairingScreen"_s);
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * kGrid);
    column->addWidget(makeHead());
    column->addWidget(m_notice);
    column->addWidget(m_stack, 1);
    addPage(PairingStep::Address, new AddressPage(controller, m_stack));
    addPage(PairingStep::Replaced, new ReplacedPage(m_stack));
    addPage(PairingStep::Certificate, new CertificatePage(m_stack));
    addPage(PairingStep::Code, new CodePage(controller, m_stack));
    addPage(PairingStep::Done, new DonePage(m_stack));
    column->addWidget(makeFoot());
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(new ContentFrame(content, ContentFrame::Width::Form, this));
    connect(&m_controller, &PairingController::changed, this, &PairingScreen::present);
    present();
}

void PairingScreen::addPage(PairingStep step, PairingPage *page)
{
    m_pages.at(static_cast<std::size_t>(step)) = page;
    page->layout()->setContentsMargins(kRoomForRing, kRoomForRing, kRoomForRing, kRoomForRing);
    m_stack->addWidget(scrolled(page, m_stack));
}

QWidget *PairingScreen::makeHead()
{
    auto *head = new QWidget(this);
    m_title = titleLabel({}, u"pairingTitle"_s, head);
    // Each word is short, because it is shown under the step's number.
    //: Step of pairing: where the terminal is.
    const QString address = tr("Address");
    //: Step of pairing: the terminal's certificate.
    const QString certificate = tr("Certificate");
    //: Step of pairing: the code that the terminal shows.
    const QString code = tr("Code");
    //: Step of pairing: the last.
    const QString done = tr("Done");
    m_track = new StepTrack({address, certificate, code, done}, head);
    m_track->setVisible(!isTextLarge()); // The words below say the same in less room.
    m_progress = smallLabel({}, u"pairingProgress"_s, head);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(m_title);
    texts->addWidget(m_progress);
    texts->addStretch(1);
    auto *row = new QBoxLayout(directionForText(), head);
    row->setContentsMargins(kRoomForRing, 0, kRoomForRing, 0);
    row->setSpacing(2 * kGrid);
    row->addLayout(texts, 1);
    row->addWidget(m_track);
    return head;
}

QWidget *PairingScreen::makeFoot()
{
    auto *foot = new QWidget(this);
    // Created in tab order: the most frequent button comes first.
    m_goOn = primaryButton({}, u"goOnButton"_s, foot);
    //: Button: to the step of pairing before this one.
    m_back = plainButton(tr("Back"), u"backButton"_s, foot);
    m_leave = plainButton({}, u"cancelButton"_s, foot);
    //: Button: tests the connection to the terminal again.
    m_testAgain = plainButton(tr("Test again"), u"testAgainButton"_s, foot);
    //: Button: pairs one more terminal.
    m_pairAnother = plainButton(tr("Pair another"), u"pairAnotherButton"_s, foot);
    setPicture(m_back, Icon::Back);
    setPicture(m_testAgain, Icon::CheckAgain);
    setPicture(m_pairAnother, Icon::Terminals);
    auto *ways = new QHBoxLayout;
    ways->setSpacing(2 * kGrid);
    for (QPushButton *way : {m_back, m_leave, m_testAgain, m_pairAnother}) {
        way->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
        way->setMinimumWidth(scaledLarge(kWayWidth));
        ways->addWidget(way);
    }
    auto *row = new QBoxLayout(directionForText(), foot);
    row->setContentsMargins(kRoomForRing, 0, kRoomForRing, 0);
    row->setSpacing(2 * kGrid);
    row->addLayout(ways);
    row->addWidget(m_goOn, 1);
    connect(m_leave, &QPushButton::clicked, &m_controller, &PairingController::leave);
    connect(m_back, &QPushButton::clicked, this, &PairingScreen::goBack);
    connect(m_goOn, &QPushButton::clicked, this, &PairingScreen::goOn);
    connect(m_testAgain, &QPushButton::clicked, &m_controller, &PairingController::checkAgain);
    connect(m_pairAnother, &QPushButton::clicked, this, &PairingScreen::pairAnother);
    return foot;
}

void PairingScreen::present()
{
    const PairingState &state = m_controller.state();
    const PairingView view = pairingView(state);
    m_title->setText(view.title);
    // The last step says that all is done.
    m_track->setStep(view.stepNumber == kSteps ? kSteps + 1 : view.stepNumber);
    //: How far pairing has come: "Step 2 of 4".
    m_progress->setText(
        tr("Step %1 of %2").arg(locale().toString(view.stepNumber), locale().toString(kSteps)));
    m_goOn->setText(view.goOn);
    m_goOn->setEnabled(view.canGoOn);
    m_goOn->setReason(view.hint);
    //: Name of a key.
    m_goOn->setKeyHint(isTrustAsked() ? QString() : tr("Enter"));
    m_back->setVisible(view.showsBack);
    m_back->setEnabled(view.canGoBack);
    m_leave->setVisible(view.showsLeave);
    m_leave->setText(view.leave);
    m_goOn->setPicture(isTrustAsked() ? Icon::Shield : Icon::Next);
    const bool isDone = state.step == PairingStep::Done;
    m_testAgain->setVisible(isDone);
    m_testAgain->setEnabled(state.test && state.test->isOver);
    m_pairAnother->setVisible(isDone);
    m_stack->setCurrentIndex(static_cast<int>(state.step));
    const bool isOtherStep = std::exchange(m_step, state.step) != state.step;
    page()->present(state);
    m_notice->say(view.noticeRole, view.notice);
    const bool isToMend = !std::exchange(m_hadFailure, state.failure.has_value()) && m_hadFailure;
    if (isOtherStep)
        m_sinceStep.start();
    if (isOtherStep || isToMend)
        focusPage();
}

/// The page may be longer than the screen, and gets its size only after this event.
void PairingScreen::focusPage()
{
    QWidget *control = page()->firstControl();
    control->setFocus();
    auto *area = qobject_cast<QScrollArea *>(m_stack->currentWidget());
    QMetaObject::invokeMethod(
        area, [area, control] { area->ensureWidgetVisible(control); }, Qt::QueuedConnection);
}

bool PairingScreen::takesPresses() const
{
    return !m_sinceStep.isValid() || m_sinceStep.hasExpired(DeadTime::kMilliseconds);
}

void PairingScreen::goOn()
{
    if (takesPresses())
        m_controller.goOn();
}

void PairingScreen::goBack()
{
    if (takesPresses())
        m_controller.goBack();
}

void PairingScreen::pairAnother()
{
    if (takesPresses())
        m_controller.start();
}

/// Handles the keys that no control accepted.
void PairingScreen::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && !event->isAutoRepeat())
        pressEnter();
    else if (event->key() == Qt::Key_Escape && m_back->isVisible())
        goBack();
    else if (event->key() == Qt::Key_Escape && m_leave->isVisible())
        m_controller.leave();
    else
        QWidget::keyPressEvent(event);
}

void PairingScreen::pressEnter()
{
    if (auto *button = qobject_cast<QPushButton *>(focusWidget()))
        return button->click();
    if (!isTrustAsked())
        goOn();
}

/// Whom to trust is a deliberate press, and never Enter.
bool PairingScreen::isTrustAsked() const
{
    const PairingStep step = m_controller.state().step;
    return step == PairingStep::Certificate || step == PairingStep::Replaced;
}

void PairingScreen::showEvent(QShowEvent *event)
{
    focusPage();
    QWidget::showEvent(event);
}

PairingPage *PairingScreen::page() const
{
    return m_pages.at(static_cast<std::size_t>(m_step));
}

} // namespace tillside
