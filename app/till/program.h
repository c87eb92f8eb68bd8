#pragma once

#include "app/application.h"
#include "app/till/onewindow.h"
#include "app/till/options.h"
#include "app/till/startcheck.h"
#include "app/till/terminalmirror.h"
#include "app/till/training.h"
#include "app/till/windowexit.h"
#include "ui/look/language.h"

#include <QObject>
#include <QStringList>

#include <memory>
#include <optional>

class QWidget;

namespace tillside {
class MainWindow;
class TerminalWindow;
} // namespace tillside

namespace tillside::program {

/// The window's program, from the command line that was understood to its end.
///
///     start() --the only one here--> open the till --(training: its terminal is paired)--> window
///         `---- another window has the folder: it is shown, and this program ends
///
/// What does not work is said in the window, which opens all the same. It ends the application with
/// an WindowExit only where it was asked to leave after the start, or where there is no window.
class Program final : public QObject {
    Q_OBJECT

public:
    /// \a folder is the one the window works on: in training, training's own.
    Program(Options options, DataFolder folder);
    ~Program() override;

    void start();

private:
    void open();
    void onJournalOpened(const JournalResult<Done> &opened);
    void openTraining();
    void showWindow();
    void showTerminal();
    void onPainted();
    void addProblem(const QString &sentence);
    void onShowAsked();
    void changeToTraining();
    void fail(const QString &sentence);
    void leaveIfStarted();
    void leave(WindowExit code);

    Options m_options;
    DataFolder m_folder;
    OneWindow m_oneWindow;
    // Built and taken down in this order.
    std::unique_ptr<Application> m_till;
    std::unique_ptr<Training> m_training;
    std::unique_ptr<StartCheck> m_check;
    std::optional<Language> m_earlyLanguage; ///< Until there is a window, which has its own.
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<TerminalWindow> m_terminalWindow;
    std::unique_ptr<TerminalMirror> m_mirror;
    QStringList m_problems;
    bool m_isJournalKnown = false;
    bool m_isPainted = false;
    bool m_isLeaving = false;
};

/// How the program starts itself anew for training, keeping what \a options say otherwise.
[[nodiscard]] QStringList trainingArguments(const Options &options);

/// Makes \a window be seen and typed into, also if it is minimised or hidden.
void bringToFront(QWidget &window);

/// A sentence for whoever started the program from a shell.
void sayOnStandardError(const QString &sentence);

} // namespace tillside::program
