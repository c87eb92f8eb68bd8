#include "app/till/program.h"

#include "app/till/firstpaint.h"
#include "core/base/log.h"
#include "core/base/whenfinished.h"
#include "ui/text/startuptext.h"
#include "ui/text/texts.h"
#include "ui/training/terminaldock.h"
#include "ui/window/mainwindow.h"

#include <QGuiApplication>
#include <QProcess>

#include <cstdio>
#include <utility>

namespace tillside::program {

using namespace Qt::StringLiterals;

Program::Program(Options options, DataFolder folder)
    : m_options(std::move(options))
    , m_folder(std::move(folder))
    , m_endRequests({.isNeeded = [this] { return mustStay(); }, .reason = texts::endWaits})
    , m_oneWindow(m_folder)
{
    connect(&m_endRequests, &EndRequests::arrived, this, &Program::onEndAsked);
    connect(qGuiApp, &QGuiApplication::commitDataRequest, this, &Program::onSessionEnds,
            Qt::DirectConnection);
    connect(&m_oneWindow, &OneWindow::showAsked, this, &Program::onShowAsked);
    connect(&m_oneWindow, &OneWindow::taken, this, &Program::open);
    connect(&m_oneWindow, &OneWindow::shownByOther, this, [this] { leave(WindowExit::Done); });
    connect(&m_oneWindow, &OneWindow::noAnswer, this, [this] {
        sayOnStandardError(texts::otherWindowSilent());
        leave(WindowExit::InUse);
    });
}

Program::~Program() = default;

void Program::start()
{
    if (m_oneWindow.take())
        open();
    else
        m_oneWindow.askOther();
}

void Program::open()
{
    const auto tokens = m_options.training ? TokenPlace::Memory : TokenPlace::Keychain;
    m_till
        = std::make_unique<Application>(m_folder, m_options.debug ? QtDebugMsg : QtInfoMsg, tokens);
    qCInfo(lcApp, "Tillside %s opens%s", TILLSIDE_VERSION,
           m_options.training ? " for training" : "");
    m_check = std::make_unique<StartCheck>(*m_till, tokens);
    connect(m_check.get(), &StartCheck::found, this, &Program::addProblem);
    whenFinished(m_till->journalOpening(), this,
                 [this](const JournalResult<Done> &opened) { onJournalOpened(opened); });
    if (!m_options.training)
        showWindow();
}

void Program::onJournalOpened(const JournalResult<Done> &opened)
{
    m_isJournalKnown = true;
    if (!opened)
        fail(texts::textOf(opened.error()));
    for (const QString &file : m_till->rescueFiles())
        addProblem(texts::rescued(file));
    if (m_options.training && opened)
        openTraining();
    else if (m_options.training)
        showWindow();
    leaveIfStarted();
}

/// The window opens after its terminal is paired: it would ask to pair one otherwise.
void Program::openTraining()
{
    m_earlyLanguage.emplace().apply(m_till->settings().current().language);
    m_training = std::make_unique<Training>(m_folder, m_till->pairings());
    connect(m_training.get(), &Training::ready, this, [this] {
        showWindow();
        showTerminal();
    });
    connect(m_training.get(), &Training::failed, this, [this](const QString &sentence) {
        fail(sentence);
        showWindow();
    });
    m_training->start();
}

void Program::showWindow()
{
    m_earlyLanguage.reset();
    m_window = std::make_unique<MainWindow>(ControlContext{.payments = m_till->payments(),
                                                           .pairings = m_till->pairings(),
                                                           .settings = m_till->settings(),
                                                           .isTraining = m_options.training});
    m_window->setStartProblems(m_problems);
    connect(m_window.get(), &MainWindow::mayEnd, this, [this] { leave(WindowExit::Done); });
    connect(m_window.get(), &MainWindow::trainingRequested, this, &Program::changeToTraining);
    auto *firstPaint = new FirstPaint(*m_window); // Owned by the window.
    connect(firstPaint, &FirstPaint::painted, this, &Program::onPainted);
    if (m_options.kiosk)
        m_window->showFullScreen();
    else
        m_window->show();
}

void Program::showTerminal()
{
    const sim::TerminalOptions &options = m_training->terminal().options();
    auto *dock = new TerminalDock(options.currency, options.decimals); // Owned by the window.
    m_mirror = std::make_unique<TerminalMirror>(m_training->terminal(), *dock);
    m_window->setTrainingTerminal(dock);
    connect(dock, &TerminalDock::customerWanted, m_window.get(), &MainWindow::wantTrainingTerminal);
}

void Program::onPainted()
{
    m_isPainted = true;
    m_check->start();
    leaveIfStarted();
}

void Program::addProblem(const QString &sentence)
{
    qCInfo(lcApp).noquote() << sentence;
    sayOnStandardError(sentence);
    m_problems += sentence;
    if (m_window)
        m_window->setStartProblems(m_problems);
}

/// Reports a problem that makes the till useless, unlike one that may pass.
void Program::fail(const QString &sentence)
{
    addProblem(sentence);
    if (m_options.exitAfterStartup)
        leave(WindowExit::NotStarted);
}

void Program::leaveIfStarted()
{
    if (m_options.exitAfterStartup && m_isPainted && m_isJournalKnown)
        leave(WindowExit::Done);
}

void Program::onShowAsked()
{
    if (m_isLeaving)
        return;
    qCInfo(lcApp) << "started again: the window comes to the front";
    if (m_window)
        bringToFront(*m_window);
}

bool Program::mustStay() const
{
    return m_window && m_window->mustStay();
}

void Program::onEndAsked()
{
    if (mustStay())
        qCInfo(lcApp) << "asked to end: waits for the answer to a request that is on its way";
    if (m_window)
        m_window->endWhenSafe();
    else
        leave(WindowExit::Done);
}

/// The desktop's session ends. It cannot be held up here, only told that it must wait.
void Program::onSessionEnds(QSessionManager &session)
{
    onEndAsked();
    if (mustStay())
        session.cancel();
}

void Program::changeToTraining()
{
    if (QProcess::startDetached(QCoreApplication::applicationFilePath(),
                                trainingArguments(m_options)))
        leave(WindowExit::Done);
    else
        addProblem(texts::trainingNotStarted());
}

/// Only the first call counts. The keychain gets the newest event first.
void Program::leave(WindowExit code)
{
    if (std::exchange(m_isLeaving, true))
        return;
    const auto exit = [code] { QCoreApplication::exit(static_cast<int>(code)); };
    if (!m_till)
        return exit();
    if (m_window)
        m_window->hide();
    whenFinished(m_till->chain().flushAtEnd(), this, [exit](Done) { exit(); });
}

QStringList trainingArguments(const Options &options)
{
    QStringList arguments{u"--training"_s};
    if (!options.dataFolder.isEmpty())
        arguments += {u"--data-dir"_s, options.dataFolder};
    if (options.kiosk)
        arguments += u"--kiosk"_s;
    if (options.debug)
        arguments += u"--debug"_s;
    return arguments;
}

void bringToFront(QWidget &window)
{
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    window.raise();
    window.activateWindow();
}

void sayOnStandardError(const QString &sentence)
{
    std::fputs(sentence.toLocal8Bit().append('\n').constData(), stderr);
}

} // namespace tillside::program
