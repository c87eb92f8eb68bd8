#include "tests/cli/clitill.h"
#include "tests/cli/terminalprocess.h"

#include <QTest>

#include <csignal>

using namespace tillside;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// How long a run lasts: `--wait`, Ctrl-C once and twice, and a reader that closes its end. None of
/// them may lose an answer in flight, and none decides an outcome.
class WaitingTest : public QObject {
    Q_OBJECT

private slots:
    void cleanup();

    void anExpiredWaitLeavesThePaymentOpen();
    void anExpiredWaitDoesNotAbandonTheRequest();
    void ctrlCLeavesAPaymentThatTheTerminalWorksOn();
    void ctrlCWaitsForTheAnswerToTheRequest();
    void aLogOffWaitsForTheAnswerToTheRequest_data();
    void aLogOffWaitsForTheAnswerToTheRequest();
    void ctrlCTwiceLeavesAtOnce();
    void ctrlCWaitsForTheAnswerAboutAnEarlierPayment();
    void ctrlCTwiceWithTheTillsOwnUtiIsFoundLater();
    void aReaderThatLeavesDoesNotEndThePayment();

private:
    void useTerminal(const QStringList &options, const QStringList &pairing = {});
    [[nodiscard]] std::unique_ptr<CliProcess> startCharge(const QStringList &more = {}) const;
    /// Waits until the terminal has carried out the request whose answer is late.
    [[nodiscard]] bool isCharged() const { return m_terminal->ledger().size() == 1; }

    std::unique_ptr<CliTill> m_till;
    std::unique_ptr<TerminalProcess> m_terminal;
};

namespace {

constexpr int kPatience = 60'000;
/// The delay in the simulated terminal's scenario `late`, minus the timer's tolerance.
constexpr auto kLate = 4s - 200ms;

const QStringList kLateAnswer{u"--instant"_s, u"--scenario"_s, u"late"_s};
const QStringList kForEver{u"--fast"_s, u"--scenario"_s, u"in-progress-for-ever@card"_s};

} // namespace

void WaitingTest::cleanup()
{
    m_terminal.reset();
    m_till.reset();
}

void WaitingTest::useTerminal(const QStringList &options, const QStringList &pairing)
{
    m_till = std::make_unique<CliTill>();
    m_terminal = std::make_unique<TerminalProcess>(options);
    const CliRun paired = m_till->pair(*m_terminal, u"Counter"_s, pairing);
    QVERIFY2(paired.code == 0, paired.described());
}

std::unique_ptr<CliProcess> WaitingTest::startCharge(const QStringList &more) const
{
    return m_till->start(QStringList{u"charge"_s, u"--amount"_s, u"10.00"_s} + more);
}

void WaitingTest::anExpiredWaitLeavesThePaymentOpen()
{
    useTerminal(kForEver);
    const CliRun charged = startCharge({u"--wait"_s, u"2"_s})->wait();
    QVERIFY2(charged.code == 20, charged.described());
    QVERIFY2(charged.took >= 1900ms && charged.took < 30s, charged.described());
    QCOMPARE(charged.text(u"outcome"_s), u"unresolved"_s);
    QVERIFY(charged.object()["uti"_L1].isString());
    QCOMPARE(charged.err.count("Present card"), 1); // Although the terminal said it several times.
    const CliRun checked = m_till->run({u"check"_s, u"--all"_s});
    QVERIFY2(checked.code == 20 && checked.array().size() == 1, checked.described());
    QCOMPARE(m_terminal->requests("POST"), 1);
}

void WaitingTest::anExpiredWaitDoesNotAbandonTheRequest()
{
    useTerminal(kLateAnswer);
    const CliRun charged = startCharge({u"--wait"_s, u"1"_s})->wait();
    QVERIFY2(charged.code == 20 && charged.took >= kLate, charged.described());
    QVERIFY(evidenceOf(charged.object()).contains(u"accepted"_s));
    const CliRun checked = m_till->run({u"check"_s, charged.text(u"id"_s)});
    QVERIFY2(checked.code == 0, checked.described());
    QCOMPARE(m_terminal->requests("POST"), 1);
}

void WaitingTest::ctrlCLeavesAPaymentThatTheTerminalWorksOn()
{
    useTerminal(kForEver);
    const auto running = startCharge();
    QTRY_VERIFY_WITH_TIMEOUT(m_till->list().at(0)["uti"_L1].isString(), kPatience);
    QVERIFY(running->interrupt());
    const CliRun charged = running->wait();
    QVERIFY2(charged.code == 20, charged.described());
    QCOMPARE(charged.text(u"outcome"_s), u"unresolved"_s);
    QCOMPARE(m_till->show(charged.text(u"id"_s)), charged.object());
}

void WaitingTest::ctrlCWaitsForTheAnswerToTheRequest()
{
    useTerminal(kLateAnswer);
    const auto running = startCharge();
    QTRY_VERIFY_WITH_TIMEOUT(isCharged(), kPatience);
    QVERIFY(running->interrupt());
    const CliRun charged = running->wait();
    QVERIFY2(charged.code == 20 && charged.took >= kLate, charged.described());
    QCOMPARE(charged.text(u"uti"_s), m_terminal->ledger().front()["uti"_L1].toString());
    QCOMPARE(m_till->run({u"check"_s, charged.text(u"id"_s)}).code, 0);
}

void WaitingTest::aLogOffWaitsForTheAnswerToTheRequest_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGHUP") << SIGHUP;
}

/// However often the system asks: the answer has the UTI, the only handle on the payment.
void WaitingTest::aLogOffWaitsForTheAnswerToTheRequest()
{
    QFETCH(const int, signal);
    useTerminal(kLateAnswer);
    const auto running = startCharge();
    QTRY_VERIFY_WITH_TIMEOUT(isCharged(), kPatience);
    QVERIFY(running->interrupt(signal));
    QVERIFY(running->insist(signal));
    const CliRun charged = running->wait();
    QVERIFY2(charged.code == 20 && charged.took >= kLate, charged.described());
    QCOMPARE(charged.text(u"uti"_s), m_terminal->ledger().front()["uti"_L1].toString());
    QCOMPARE(m_till->run({u"check"_s, charged.text(u"id"_s)}).code, 0);
    QCOMPARE(m_terminal->requests("POST"), 1);
}

void WaitingTest::ctrlCTwiceLeavesAtOnce()
{
    useTerminal({u"--instant"_s, u"--scenario"_s, u"silent"_s});
    const auto running = startCharge();
    QTRY_VERIFY_WITH_TIMEOUT(isCharged(), kPatience);
    QVERIFY(running->interrupt());
    QVERIFY(running->waitToSay("Ctrl-C again"));
    QVERIFY(running->isRunning());
    QVERIFY(running->insist());
    const CliRun left = running->wait();
    QVERIFY2(left.code == 20 && left.text(u"outcome"_s) == "unresolved"_L1, left.described());
    // No UTI came back: the till knows that the card may have been charged, and says so.
    const CliRun checked = m_till->run({u"check"_s, u"--all"_s});
    QCOMPARE(checked.array().size(), 1);
    const QJsonObject payment = checked.array().first().toObject();
    QCOMPARE(payment["outcome"_L1].toString(), u"unresolved"_s);
    QCOMPARE(evidenceOf(payment).back(), u"interrupted-while-sending"_s);
    QCOMPARE(m_terminal->requests("POST"), 1);
}

/// The answer is then on the disk. A till that had not reported it would charge the same customer
/// twice at the next attempt.
void WaitingTest::ctrlCWaitsForTheAnswerAboutAnEarlierPayment()
{
    useTerminal({u"--instant"_s, u"--scenario"_s, u"late@result"_s});
    const CliRun left = startCharge({u"--wait"_s, u"1"_s})->wait();
    QVERIFY2(left.code == 20, left.described());
    const qsizetype before = m_terminal->requests("GET");
    const auto again = startCharge();
    QTRY_VERIFY_WITH_TIMEOUT(m_terminal->requests("GET") > before, kPatience);
    QVERIFY(again->interrupt());
    const CliRun told = again->wait();
    QVERIFY2(told.code == 5, told.described());
    QCOMPARE(told.text(u"error"_s), u"found-approved"_s);
    QCOMPARE(m_terminal->requests("POST"), 1);
}

void WaitingTest::ctrlCTwiceWithTheTillsOwnUtiIsFoundLater()
{
    useTerminal({u"--instant"_s, u"--scenario"_s, u"silent"_s}, {u"--uti"_s, u"ours"_s});
    const auto running = startCharge();
    QTRY_VERIFY_WITH_TIMEOUT(isCharged(), kPatience);
    QVERIFY(running->interrupt());
    QVERIFY(running->waitToSay("Ctrl-C again"));
    QVERIFY(running->insist());
    QCOMPARE(running->wait().code, 20);
    const CliRun checked = m_till->run({u"check"_s, u"--all"_s});
    QVERIFY2(checked.code == 0, checked.described());
    QCOMPARE(checked.array().first()["outcome"_L1].toString(), u"approved"_s);
    QCOMPARE(m_terminal->requests("POST"), 1);
}

void WaitingTest::aReaderThatLeavesDoesNotEndThePayment()
{
    useTerminal(kLateAnswer);
    const auto running = startCharge();
    QTRY_VERIFY_WITH_TIMEOUT(isCharged(), kPatience);
    running->stopReading();
    const CliRun charged = running->wait();
    QVERIFY2(charged.code == 0, charged.described());
    QCOMPARE(m_till->list().at(0)["outcome"_L1].toString(), u"approved"_s);
}

QTEST_GUILESS_MAIN(WaitingTest)
#include "waitingtest.moc"
