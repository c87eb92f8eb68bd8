#include "ui/window/mainwindow.h"

#include "ui/look/questionpage.h"
#include "ui/look/theme.h"
#include "ui/window/pages.h"

#include <QApplication>
#include <QCloseEvent>
#include <QShortcut>

#include <utility>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize kLeast(800, 600);
constexpr QSize kUsual(1024, 768);

ThemeName themeFor(ThemeChoice choice, bool isDesktopDark)
{
    switch (choice) {
    case ThemeChoice::System: return isDesktopDark ? ThemeName::Dark : ThemeName::Light;
    case ThemeChoice::Light: return ThemeName::Light;
    case ThemeChoice::Dark: return ThemeName::Dark;
    case ThemeChoice::HighContrast: return ThemeName::HighContrast;
    }
    Q_UNREACHABLE();
}

/// Whether the screens have to be built anew.
bool looksDifferent(const TillSettings &a, const TillSettings &b)
{
    return a.language != b.language || a.theme != b.theme || a.textPercent != b.textPercent
        || a.amountEntry != b.amountEntry || a.saleLimitMinor != b.saleLimitMinor
        || a.tillName != b.tillName;
}

} // namespace

MainWindow::MainWindow(ControlContext till, QWidget *parent)
    : QMainWindow(parent)
    , m_till(std::move(till))
    , m_isDesktopDark(isDesktopDark())
    , m_backgroundCheck(m_till.payments)
    , m_desk(m_till, m_backgroundCheck)
    , m_check(m_till.payments, m_backgroundCheck)
    , m_terminals(m_till, m_backgroundCheck)
    , m_terminal(m_till, m_terminals)
    , m_pairing(m_till.pairings, m_backgroundCheck)
    , m_deadTime(this)
{
    setObjectName(u"mainWindow"_s);
    setMinimumSize(kLeast);
    resize(kUsual);
    connectControllers();
    addShortcuts();
    build();
    m_backgroundCheck.start();
}

/// The pages speak to the controllers until they are gone.
MainWindow::~MainWindow()
{
    delete takeCentralWidget();
}

void MainWindow::connectControllers()
{
    connect(&m_till.settings, &SettingsStore::changed, this, &MainWindow::onSettingsChanged,
            Qt::QueuedConnection);
    connect(&m_desk, &PaymentController::changed, this, [this] {
        m_terminal.setBusy(m_desk.isBusy());
        m_terminals.setBusy(m_desk.isBusy());
    });
    connect(&m_desk, &PaymentController::posted, this, [this] {
        if (m_isLeaving)
            m_desk.isSaved() ? leave() : show(); // Somebody has to see what the disk refuses.
    });
    connect(&m_pairing, &PairingController::paired, &m_terminals, &TerminalsController::refresh);
}

void MainWindow::build()
{
    m_shown = m_till.settings.current();
    m_language.apply(m_shown.language);
    setLocale(QLocale());
    applyTheme(*qApp, themeFor(m_shown.theme, m_isDesktopDark), m_shown.textPercent);
    const Place place = m_pages != nullptr ? m_pages->place() : Place::Charge;
    const bool wasPaymentShown = m_pages != nullptr && m_pages->isPaymentShown();
    delete takeCentralWidget(); // At once: the controllers must never speak to two sets of pages.
    m_pages = new Pages(Controllers{.till = m_till,
                                    .desk = m_desk,
                                    .check = m_check,
                                    .terminal = m_terminal,
                                    .terminals = m_terminals,
                                    .pairing = m_pairing},
                        m_deadTime, this);
    connect(m_pages, &Pages::trainingRequested, this, &MainWindow::trainingRequested);
    m_pages->showProblems(m_problems);
    setCentralWidget(m_pages);
    wasPaymentShown ? m_pages->openPayment() : m_pages->goTo(place);
    //: Title of the window: %1 is the name of this till.
    const QString named = tr("Tillside – %1").arg(m_shown.tillName);
    //: Title of the window while the terminal is only simulated.
    const QString training = tr("Tillside – Training");
    setWindowTitle(m_till.isTraining                ? training
                       : m_shown.tillName.isEmpty() ? u"Tillside"_s
                                                    : named);
}

void MainWindow::onSettingsChanged(const TillSettings &settings)
{
    if (!looksDifferent(settings, m_shown))
        return;
    const QWidget *focused = focusWidget();
    const QString name = focused == nullptr ? QString() : focused->objectName();
    build();
    // Whoever changes one thing after the other by keyboard stays where they are.
    if (auto *again = name.isEmpty() ? nullptr : findChild<QWidget *>(name))
        again->setFocus();
}

void MainWindow::addShortcuts()
{
    for (const Place place : kPlaces) {
        auto *key = new QShortcut(QKeySequence(keyOf(place)), this);
        connect(key, &QShortcut::activated, this, [this, place] { m_pages->goTo(place); });
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

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_desk.isBusy() && !m_isLeaving) {
        event->ignore();
        return askToClose();
    }
    if (m_pairing.isUsingCode()) {
        // The code is spent: what it brought has to be kept first, which takes seconds.
        event->ignore();
        connect(&m_pairing, &PairingController::left, this, &QWidget::close,
                Qt::SingleShotConnection);
        return m_pairing.leave();
    }
    QMainWindow::closeEvent(event);
}

/// Somebody wants the window back that only waited for an answer.
void MainWindow::showEvent(QShowEvent *event)
{
    m_isLeaving = false;
    QApplication::setQuitOnLastWindowClosed(true);
    QMainWindow::showEvent(event);
}

void MainWindow::askToClose()
{
    Question question;
    //: Somebody closes the window while a payment runs.
    const QString running = tr("A payment is running. Close Tillside?");
    //: Below the question whether to close the window while a payment runs.
    const QString goesOn = tr("The payment continues on the terminal, and Tillside asks about it "
                              "the next time it starts. Check the terminal to see how it ends.");
    //: Somebody closes the window while the outcome of a payment is not on the disk yet.
    const QString unsaved = tr("The outcome is not saved yet. Close Tillside?");
    //: Below the question whether to close the window before an outcome was saved.
    const QString notSaved = tr("Write the outcome down first. Tillside asks the terminal about it "
                                "again the next time it starts.");
    const bool isUnsaved = m_desk.status().isOver || m_desk.status().notSaved;
    question.title = isUnsaved ? unsaved : running;
    question.explanation = isUnsaved ? notSaved : goesOn;
    //: Button: close the window although a payment runs.
    question.yes = tr("Close Tillside");
    //: Button: do not close the window.
    question.no = tr("Stay");
    m_pages->ask(question, [this] {
        m_isLeaving = true;
        leave();
    });
}

/// The answer to a request that has left must not be lost: until it is there the program goes on
/// without a window.
void MainWindow::leave()
{
    QApplication::setQuitOnLastWindowClosed(!m_desk.isPosting());
    m_desk.isPosting() ? hide() : qApp->quit();
}

} // namespace tillside
