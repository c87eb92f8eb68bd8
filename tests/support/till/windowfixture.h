#pragma once

#include "core/settings/settingsstore.h"
#include "core/simulator/simulatedterminal.h"
#include "tests/support/till/tillfixture.h"
#include "ui/window/mainwindow.h"

#include <QTemporaryDir>

#include <memory>

namespace tillside {

/// The real window on a real till with its own terminal, whose customer acts only when told to.
class WindowFixture final {
public:
    explicit WindowFixture(const sim::TerminalOptions &options = manualTerminal());
    ~WindowFixture();
    Q_DISABLE_COPY_MOVE(WindowFixture)

    /// Fast options, with a customer who does not tap a card unprompted.
    [[nodiscard]] static sim::TerminalOptions manualTerminal();

    /// Pairs the terminal and opens the window. Returns false if either failed.
    [[nodiscard]] bool open(UtiMode mode = UtiMode::Theirs);
    /// Opens the window with nothing paired.
    void openUnpaired();
    /// Applies to the windows opened from now on.
    void setTraining(bool isTraining) { m_isTraining = isTraining; }
    /// As after a power cut, drops the window, the journal and everything in memory, and opens the
    /// window again.
    void restart();

    [[nodiscard]] MainWindow *window() { return m_window.get(); }
    [[nodiscard]] TillFixture &till() { return m_till; }
    [[nodiscard]] sim::SimulatedTerminal &terminal() { return m_terminal; }
    [[nodiscard]] SettingsStore &settings() { return m_settings; }

    /// The newest payment of the journal.
    [[nodiscard]] PaymentRecord newest();
    /// The name of the current page.
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
