#pragma once

#include "core/settings/settingsstore.h"
#include "core/simulator/simulatedterminal.h"
#include "tests/support/till/tillfixture.h"
#include "ui/window/mainwindow.h"

#include <QTemporaryDir>

#include <memory>

namespace tillside {

/// The real window on a real till and a terminal of its own, whose customer acts only when told to.
class WindowFixture final {
public:
    explicit WindowFixture(const sim::TerminalOptions &options = manualTerminal());
    ~WindowFixture();
    Q_DISABLE_COPY_MOVE(WindowFixture)

    /// Fast, and nobody taps a card by themselves.
    [[nodiscard]] static sim::TerminalOptions manualTerminal();

    /// Pairs the terminal and opens the window; false if one of the two failed.
    [[nodiscard]] bool open(UtiMode mode = UtiMode::Theirs);
    /// Opens the window with nothing paired.
    void openUnpaired();
    /// Of the windows opened from now on.
    void setTraining(bool isTraining) { m_isTraining = isTraining; }
    /// As after a power cut: the window, the journal and all in memory are gone, and it is opened
    /// again.
    void restart();

    [[nodiscard]] MainWindow *window() { return m_window.get(); }
    [[nodiscard]] TillFixture &till() { return m_till; }
    [[nodiscard]] sim::SimulatedTerminal &terminal() { return m_terminal; }
    [[nodiscard]] SettingsStore &settings() { return m_settings; }

    /// The newest payment of the journal.
    [[nodiscard]] PaymentRecord newest();
    /// The name of the page that is shown.
    [[nodiscard]] QString page();

private:
    void show();

    QTemporaryDir m_folder;
    TillFixture m_till;
    sim::SimulatedTerminal m_terminal;
    SettingsStore m_settings;
    bool m_isTraining = false;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace tillside
