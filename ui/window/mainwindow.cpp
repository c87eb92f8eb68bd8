#include "ui/window/mainwindow.h"

#include "ui/look/focusring.h"
#include "ui/look/scale.h"
#include "ui/look/theme.h"
#include "ui/print/printers.h"
#include "ui/text/phrasetext.h"
#include "ui/window/closequestion.h"
#include "ui/window/pages.h"
#include "ui/window/windowarea.h"

#include <QApplication>
#include <QCloseEvent>
#include <QScreen>
#include <QShortcut>

#include <chrono>
#include <cstdlib>
#include <utility>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize kLeast(800, 600);
constexpr QSize kUsual(1024, 768);
constexpr std::chrono::seconds kNewsOfTerminal{5};
constexpr std::chrono::milliseconds kQuiet{100}; ///< After a change of size.

ThemeName themeFor(ThemeChoice choice, ThemeName desktop)
{
    switch (choice) {
    case ThemeChoice::System: return desktop;
    case ThemeChoice::Light: return ThemeName::Light;
    case ThemeChoice::Dark: return ThemeName::Dark;
    case ThemeChoice::HighContrast: return ThemeName::HighContrast;
    }
    Q_UNREACHABLE();
}

/// The largest window that fits on the screen, with its frame.
QSize roomOnScreen(const QWidget &window)
{
    constexpr QSize kFrame(16, 48); // Wider and higher than the usual frames.
    return window.screen()->availableGeometry().size() - kFrame;
}

/// Whether the screens must be rebuilt.
bool looksDifferent(const TillSettings &a, const TillSettings &b)
{
    return a.language != b.language || a.theme != b.theme || a.textPercent != b.textPercent
        || a.amountEntry != b.amountEntry || a.saleLimitMinor != b.saleLimitMinor;
}

} // namespace

MainWindow::MainWindow(ControlContext till, QWidget *parent)
    : QMainWindow(parent)
    , m_till(std::move(till))
    , m_desktopTheme(desktopTheme())
    , m_backgroundCheck(m_till.payments)
    , m_desk(m_till, m_backgroundCheck)
    , m_check(m_till.payments, m_backgroundCheck)
    , m_contradictions(m_till.payments, m_backgroundCheck)
    , m_meanwhile(m_till.payments, m_backgroundCheck)
    , m_copy(m_till.payments, m_backgroundCheck)
    , m_day(m_till.payments, m_backgroundCheck)
    , m_dayTotals(m_till.payments, m_backgroundCheck)
    , m_closedDays(m_till.payments)
    , m_transactions(m_till.payments)
    , m_terminals(m_till, m_backgroundCheck)
    , m_terminal(m_terminals)
    , m_connection(m_till, m_terminals, m_backgroundCheck)
    , m_pairing(m_till.pairings, m_backgroundCheck)
    , m_receipts(m_till, printHand())
    , m_customer(m_till, m_desk, m_receipts, *this)
    , m_deadTime(this)
    , m_area(new WindowArea(m_till.isTraining, this))
{
    setObjectName(u"mainWindow"_s);
    new FocusRing(this); // Owned by the window.
    const QSize room = roomOnScreen(*this);
    setMinimumSize(kLeast.boundedTo(room));
    resize(kUsual.boundedTo(room));
    m_resized.setSingleShot(true);
    m_resized.setInterval(kQuiet);
    connect(&m_resized, &QTimer::timeout, this, &MainWindow::fitScale);
    connectControllers();
    addShortcuts();
    setCentralWidget(m_area);
    build();
    m_backgroundCheck.start();
    m_copy.read();
}

/// The pages use the controllers until they are destroyed, so they go first.
MainWindow::~MainWindow()
{
    delete takeCentralWidget();
}

void MainWindow::connectControllers()
{
    connect(&m_till.settings, &SettingsStore::changed, this, &MainWindow::onSettingsChanged,
            Qt::QueuedConnection);
    connect(&m_desk, &PaymentController::changed, this,
            [this] { m_terminals.setBusy(m_desk.isBusy()); });
    connect(&m_desk, &PaymentController::changed, this, &MainWindow::endIfAsked);
    connect(&m_pairing, &PairingController::changed, this, &MainWindow::endIfAsked);
    connect(&m_dayTotals, &DayTotalsController::changed, this, &MainWindow::endIfAsked);
    connect(&m_pairing, &PairingController::left, this, &MainWindow::endIfAsked);
    connect(&m_desk, &PaymentController::posted, this, [this] {
        if (m_isLeaving)
            m_desk.isSaved() ? leave() : show(); // A person must see what is not saved.
    });
    connect(&m_desk, &PaymentController::changed, this, [this] {
        const PaymentStatus &status = m_desk.status();
        if (status.isOver && status.payment && !status.notSaved && m_desk.isSaved())
            m_receipts.onEnded(*m_desk.status().payment);
    });
    connect(&m_backgroundCheck, &BackgroundCheck::resolved, &m_receipts, &ReceiptDesk::onEnded);
    connect(&m_desk, &PaymentController::over, this, &MainWindow::onPaymentOver);
    connect(&m_pairing, &PairingController::paired, &m_terminals, &TerminalsController::refresh);
    // Another face may have changed or forgotten the terminal: the person sees it as it is now.
    connect(&m_desk, &PaymentController::refused, &m_terminals, &TerminalsController::refresh);
    m_terminalNews.setInterval(kNewsOfTerminal);
    connect(&m_terminalNews, &QTimer::timeout, this, [this] {
        if (m_pages->place() == Place::Charge)
            m_terminals.refresh();
    });
    connect(&m_terminal, &TerminalInUseController::changed, this, &MainWindow::followTerminal);
}

/// Charge is off for such a terminal, so no refused payment would bring the news that another face
/// has paired it again or moved it.
void MainWindow::followTerminal()
{
    switch (m_terminal.reachability()) {
    case Reachability::NotAnswering:
    case Reachability::OtherCertificate:
    case Reachability::NotPaired:
        if (!m_terminalNews.isActive())
            m_terminalNews.start();
        return;
    case Reachability::Unknown:
    case Reachability::Ready:
    case Reachability::Busy:
    case Reachability::NoToken: m_terminalNews.stop(); return;
    }
    Q_UNREACHABLE();
}

void MainWindow::build()
{
    m_shown = m_till.settings.current();
    m_language.apply(m_shown.language);
    setLocale(QLocale());
    applyLook();
    const Place place = m_pages != nullptr ? m_pages->place() : Place::Charge;
    const bool wasPaymentShown = m_pages != nullptr && m_pages->isPaymentShown();
    // Immediately, because the controllers must never serve two sets of pages.
    delete m_pages;
    m_pages = new Pages(Controllers{.till = m_till,
                                    .desk = m_desk,
                                    .check = m_check,
                                    .contradictions = m_contradictions,
                                    .meanwhile = m_meanwhile,
                                    .copy = m_copy,
                                    .day = m_day,
                                    .dayTotals = m_dayTotals,
                                    .closedDays = m_closedDays,
                                    .transactions = m_transactions,
                                    .terminal = m_terminal,
                                    .terminals = m_terminals,
                                    .connection = m_connection,
                                    .pairing = m_pairing,
                                    .receipts = m_receipts,
                                    .settingsVisit = m_settingsVisit},
                        m_deadTime, m_area);
    connect(m_pages, &Pages::trainingRequested, this, &MainWindow::trainingRequested);
    m_pages->showProblems(m_problems);
    m_area->setPages(m_pages);
    wasPaymentShown ? m_pages->openPayment() : m_pages->goTo(place);
    m_customer.refresh();
    showName();
}

void MainWindow::onPaymentOver()
{
    const std::optional<PaymentRecord> &payment = m_desk.status().payment;
    if (!m_till.settings.current().sounds || !payment)
        return;
    const bool isToSign = payment->signatureRequired && payment->type != PaymentType::Void;
    m_bell.ring(soundOf(payment->state, isToSign));
}

/// The title ends with the program's name, or Qt adds that once more.
void MainWindow::showName()
{
    //: Title of the window: %1 is the name of this till.
    const QString named = tr("%1 – Tillside").arg(texts::tillName(m_shown.tillName));
    //: Title of the window while the terminal is only simulated.
    setWindowTitle(m_till.isTraining ? tr("Training – Tillside") : named);
}

void MainWindow::applyLook()
{
    applyTheme(*qApp, themeFor(m_shown.theme, m_desktopTheme),
               {.perMille = Scale::perMilleFor(m_area->pagesIn(size())),
                .textPercent = m_shown.textPercent});
}

/// A person who drags the edge of the window sees the new size once they rest.
void MainWindow::fitScale()
{
    constexpr int kNoticeable = 20;
    if (std::abs(Scale::perMilleFor(m_area->pagesIn(size())) - scale().perMille) >= kNoticeable)
        applyLook();
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    m_resized.start();
    QMainWindow::resizeEvent(event);
}

void MainWindow::onSettingsChanged(const TillSettings &settings)
{
    if (!looksDifferent(settings, m_shown)) {
        m_shown = settings;
        m_customer.refresh();
        showName();
        return m_pages->updateBar();
    }
    const QWidget *focused = focusWidget();
    const QString name = focused == nullptr ? QString() : focused->objectName();
    build();
    // A person who changes several settings by keyboard keeps their place.
    if (auto *again = name.isEmpty() ? nullptr : findChild<QWidget *>(name))
        again->setFocus();
}

void MainWindow::addShortcuts()
{
    for (const Screen &screen : screens()) {
        auto *key = new QShortcut(QKeySequence(screen.key), this);
        connect(key, &QShortcut::activated, this,
                [this, place = screen.place] { m_pages->goTo(place); });
    }
    auto *fullScreen = new QShortcut(QKeySequence(Qt::Key_F11), this);
    connect(fullScreen, &QShortcut::activated, this,
            [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
}

void MainWindow::setStartProblems(const QStringList &sentences)
{
    m_problems = sentences;
    m_pages->showProblems(sentences);
}

void MainWindow::setTrainingTerminal(QWidget *terminal)
{
    m_area->setTerminal(terminal);
    m_resized.start(); // The pages have become narrower.
}

void MainWindow::wantTrainingTerminal(bool isWanted)
{
    m_area->wantTerminal(isWanted);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    // A hidden window is asked to close, too, before Qt ends the program.
    if ((m_isEnding && mustStay()) || (m_isLeaving && m_desk.isPosting()))
        return event->ignore();
    if (m_desk.isBusy() && !m_isLeaving && !m_isEnding) {
        event->ignore();
        return askToClose();
    }
    if (m_pairing.isUsingCode()) {
        // The pairing code is used up, so its result must be stored first, which takes seconds.
        event->ignore();
        connect(&m_pairing, &PairingController::left, this, &QWidget::close,
                Qt::SingleShotConnection);
        return m_pairing.leave();
    }
    if (m_dayTotals.mustStay()) {
        event->ignore();
        connect(&m_dayTotals, &DayTotalsController::changed, this, &QWidget::close,
                Qt::SingleShotConnection);
        return;
    }
    // The end of the session closes windows too, and no person has to see that.
    if (!qApp->isSavingSession() && isActiveWindow())
        m_pages->leave();
    QMainWindow::closeEvent(event);
}

/// The window was only waiting for an answer, and the person wants it back.
void MainWindow::showEvent(QShowEvent *event)
{
    m_isLeaving = false;
    QApplication::setQuitOnLastWindowClosed(true);
    QMainWindow::showEvent(event);
}

bool MainWindow::mustStay() const
{
    return m_desk.isPosting() || !m_desk.isSaved() || m_pairing.isUsingCode()
        || m_dayTotals.mustStay();
}

void MainWindow::endWhenSafe()
{
    m_isEnding = true;
    endIfAsked();
}

void MainWindow::endIfAsked()
{
    if (m_isEnding && !mustStay())
        emit mayEnd();
}

void MainWindow::askToClose()
{
    const bool isUnsaved = m_desk.status().isOver || m_desk.status().notSaved;
    m_pages->ask(closeQuestion(isUnsaved), [this] {
        m_isLeaving = true;
        leave();
    });
}

/// The answer to a request that was sent must not be lost. Until it arrives, the program keeps
/// running without a window.
void MainWindow::leave()
{
    QApplication::setQuitOnLastWindowClosed(!m_desk.isPosting());
    m_desk.isPosting() ? hide() : qApp->quit();
}

} // namespace tillside
