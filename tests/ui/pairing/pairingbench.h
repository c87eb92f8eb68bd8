#pragma once

#include "core/control/pairingcontroller.h"
#include "core/payment/backgroundcheck.h"
#include "tests/support/system/patience.h"
#include "tests/support/till/tillfixture.h"
#include "ui/look/notice.h"
#include "ui/pairing/pairingscreen.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <memory>

namespace tillside {

/// The real pairing screen in its own window, and a real terminal to pair with. The pairing tests
/// share it; each begins with begin() and ends with end().
class PairingBench : public QObject {
protected:
    void begin();
    void end();
    void open(TokenVault *vault = nullptr);
    static std::unique_ptr<sim::SimulatedTerminal> makeTerminal(sim::TerminalOptions options = {});
    template <typename T>
    T *find(const QString &name)
    {
        return m_screen->findChild<T *>(name);
    }
    void type(const QString &field, const QString &text);
    void press(Qt::Key key);
    void click(const QString &button);
    void typeTerminal(quint16 port, const QString &name = QStringLiteral("Counter"));
    bool waitFor(PairingStep step);
    bool waitForButton();
    /// Goes to the third step.
    bool goToCode();
    [[nodiscard]] QString notice() { return find<Notice>(QStringLiteral("pairingNotice"))->text(); }
    [[nodiscard]] std::vector<TerminalRecord> terminals();

    std::unique_ptr<TillFixture> m_till;
    std::unique_ptr<sim::SimulatedTerminal> m_terminal;
    std::unique_ptr<BackgroundCheck> m_backgroundCheck;
    std::unique_ptr<PairingController> m_controller;
    std::unique_ptr<PairingScreen> m_screen;
};

inline void PairingBench::begin()
{
    m_till = std::make_unique<TillFixture>();
    m_terminal = makeTerminal();
    open();
}

inline void PairingBench::end()
{
    m_screen.reset();
    m_controller.reset();
    m_backgroundCheck.reset();
    m_terminal.reset();
    m_till.reset();
}

inline void PairingBench::open(TokenVault *vault)
{
    m_screen.reset();
    m_controller.reset();
    m_backgroundCheck = std::make_unique<BackgroundCheck>(m_till->payments());
    m_controller = std::make_unique<PairingController>(
        m_till->pairings(vault != nullptr ? *vault : m_till->vault()), *m_backgroundCheck, nullptr,
        std::chrono::milliseconds(10));
    m_screen = std::make_unique<PairingScreen>(*m_controller);
    m_screen->resize(1024, 720);
    m_screen->show();
    if (!QTest::qWaitForWindowActive(m_screen.get(), kTestPatience))
        qFatal("the window never became active");
}

inline std::unique_ptr<sim::SimulatedTerminal> PairingBench::makeTerminal(
    sim::TerminalOptions options)
{
    options.timing = sim::Timing::instant();
    auto terminal = std::make_unique<sim::SimulatedTerminal>(options);
    if (!terminal->listen())
        qFatal("no free port");
    return terminal;
}

inline void PairingBench::type(const QString &field, const QString &text)
{
    auto *line = find<QLineEdit>(field);
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, text);
}

inline void PairingBench::press(Qt::Key key)
{
    QWidget *focused = m_screen->focusWidget();
    QTest::keyClick(focused != nullptr ? focused : m_screen.get(), key);
}

inline void PairingBench::click(const QString &button)
{
    QTest::mouseClick(find<QPushButton>(button), Qt::LeftButton);
}

inline void PairingBench::typeTerminal(quint16 port, const QString &name)
{
    type(QStringLiteral("addressField"), QStringLiteral("127.0.0.1:%1").arg(port));
    type(QStringLiteral("serialField"), m_terminal->options().serial);
    type(QStringLiteral("nameField"), name);
}

/// Waits until \a step is shown and its buttons accept presses.
inline bool PairingBench::waitFor(PairingStep step)
{
    return QTest::qWaitFor(
        [this, step] { return m_controller->state().step == step && m_screen->takesPresses(); },
        kTestPatience);
}

inline bool PairingBench::waitForButton()
{
    return QTest::qWaitFor(
        [this] { return find<QPushButton>(QStringLiteral("goOnButton"))->isEnabled(); },
        kTestPatience);
}

inline bool PairingBench::goToCode()
{
    typeTerminal(m_terminal->port());
    if (!waitForButton())
        return false;
    click(QStringLiteral("goOnButton"));
    if (!waitFor(PairingStep::Certificate))
        return false;
    click(QStringLiteral("goOnButton"));
    return waitFor(PairingStep::Code);
}

inline std::vector<TerminalRecord> PairingBench::terminals()
{
    return TillFixture::answerOf(
               m_till->payments().journal.run([](Journal &journal) { return journal.terminals(); }))
        .value();
}

} // namespace tillside
