#include "app/cli/interrupts.h"
#include "tests/support/system/patience.h"

#include <QSignalSpy>
#include <QTest>

#include <csignal>

using namespace tillside::cli;
using tillside::hears;

/// Ctrl-C and similar signals, as the command line receives them.
class InterruptsTest final : public QObject {
    Q_OBJECT

private slots:
    void aClosingTerminalWindowIsHeardOnce();
    void onePressThatArrivesTwiceIsOne();
    void theSystemNeverInsists();
};

namespace {

constexpr int kLongerThanAPress = 400;

} // namespace

void InterruptsTest::aClosingTerminalWindowIsHeardOnce()
{
    const Interrupts interrupts;
    QSignalSpy first(&interrupts, &Interrupts::interrupted);
    QSignalSpy again(&interrupts, &Interrupts::interruptedAgain);
    std::raise(SIGHUP);
    QVERIFY(hears(first));
    QVERIFY(!again.wait(kLongerThanAPress));
    std::raise(SIGHUP);
    QVERIFY(!again.wait(kLongerThanAPress));
    // A person who presses Ctrl-C after that means it.
    std::raise(SIGINT);
    QVERIFY(hears(again));
    QCOMPARE(first.size(), 1);
}

void InterruptsTest::onePressThatArrivesTwiceIsOne()
{
    const Interrupts interrupts;
    QSignalSpy first(&interrupts, &Interrupts::interrupted);
    QSignalSpy again(&interrupts, &Interrupts::interruptedAgain);
    std::raise(SIGINT);
    std::raise(SIGINT);
    QVERIFY(hears(first));
    QVERIFY(!again.wait(kLongerThanAPress));
    QCOMPARE(first.size(), 1);
}

/// A log-off sends SIGTERM and SIGHUP, and the end of the D-Bus session another SIGTERM.
void InterruptsTest::theSystemNeverInsists()
{
    const Interrupts interrupts;
    QSignalSpy first(&interrupts, &Interrupts::interrupted);
    QSignalSpy again(&interrupts, &Interrupts::interruptedAgain);
    std::raise(SIGTERM);
    QVERIFY(hears(first));
    QVERIFY(!again.wait(kLongerThanAPress));
    for (const int number : {SIGTERM, SIGHUP, SIGTERM}) {
        std::raise(number);
        QVERIFY(!again.wait(kLongerThanAPress));
    }
    std::raise(SIGINT);
    QVERIFY(hears(again));
    QCOMPARE(first.size(), 1);
}

QTEST_GUILESS_MAIN(InterruptsTest)
#include "interruptstest.moc"
