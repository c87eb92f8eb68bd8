#pragma once

#include "app/application.h"
#include "app/till/onewindow.h"
#include "app/till/options.h"
#include "app/till/startcheck.h"
#include "app/till/terminalmirror.h"
#include "app/till/training.h"
#include "app/till/windowexit.h"
#include "core/system/endrequests.h"
#include "ui/look/language.h"

#include <QObject>
#include <QSessionManager>
#include <QStringList>

#include <memory>
#include <optional>

class QWidget;

namespace tillside {
class MainWindow;
} // namespace tillside

namespace tillside::program {

/// The window's program, from the parsed command line to its end.
///
///     start() --the only one here--> open the till --(training: its terminal is paired)--> window
///         `---- another window has the folder: it is shown, and this program ends
///
/// When the system wants the program to end (EndRequests, or the session manager of the desktop),
/// it ends at once, or as soon as a request that is on its way is answered and the answer saved.
/// The desktop is told meanwhile that it cannot end yet.
///
/// The window opens even if something does not work, and says what. Program ends the application
/// with a WindowExit when it was asked to exit after the start, when there is no window, or when it
/// starts the program again for training.
class Program final : public QObject {
    Q_OBJECT

public:
    /// \a folder is the folder that the window works on; in training, training's own.
    Program(Options options, DataFolder folder);
    ~Program() override;

    /// Opens the till, or asks the other window to show itself. Call it once.
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
    void onEndAsked();
    void onSessionEnds(QSessionManager &session);
    [[nodiscard]] bool mustStay() const;
    void changeToTraining();
    void fail(const QString &sentence);
    void leaveIfStarted();
    void leave(WindowExit code);

    Options m_options;
    DataFolder m_folder;
    EndRequests m_endRequests;
    OneWindow m_oneWindow;
    // Built in this order and destroyed in the reverse order.
    std::unique_ptr<Application> m_till;
    std::unique_ptr<Training> m_training;
    std::unique_ptr<StartCheck> m_check;
    std::optional<Language> m_earlyLanguage; ///< Used until the window exists, which has its own.
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<TerminalMirror> m_mirror;
    QStringList m_problems;
    bool m_isJournalKnown = false;
    bool m_isPainted = false;
    bool m_isLeaving = false;
};

/// The arguments to start the program again for training, keeping the other \a options.
[[nodiscard]] QStringList trainingArguments(const Options &options);

/// Shows \a window in front and gives it the keyboard, even if it is minimised or hidden.
void bringToFront(QWidget &window);

/// Prints \a sentence on standard error, for a person who started the program from a shell.
void sayOnStandardError(const QString &sentence);

} // namespace tillside::program
