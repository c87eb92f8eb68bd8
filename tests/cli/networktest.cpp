#include "core/server/certificate.h"
#include "tests/cli/clitill.h"
#include "tests/cli/terminalprocess.h"
#include "tests/support/wire/fullbacklog.h"
#include "tests/support/wire/rawserver.h"

#include <QTest>

using namespace tillside;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// A terminal that cannot be reached, in every way that a network can fail. What was not sent was
/// not charged, and the answer comes within the deadline.
class NetworkTest : public QObject {
    Q_OBJECT

private slots:
    void anAddressThatSwallowsEverything();
    void aHandshakeThatIsNeverAnswered();
    void aPortThatRefuses();
    void anotherCertificateGetsNoByte();

private:
    static void checkNotSent(const CliRun &charged);
    static void checkInTime(const CliRun &run);
};

namespace {

constexpr auto kDeadline = 8s; ///< For a connection and TLS.
constexpr auto kNearly = 7s; ///< Allows for imprecise clocks and timers.
constexpr auto kSlack = 8s; ///< For starting and ending on a busy computer.

const QStringList kCharge{u"charge"_s, u"--amount"_s, u"10.00"_s};

} // namespace

void NetworkTest::checkNotSent(const CliRun &charged)
{
    QVERIFY2(charged.code == 12 && !charged.err.isEmpty(), charged.described());
    QCOMPARE(charged.text(u"outcome"_s), u"not-charged"_s);
    QCOMPARE(evidenceOf(charged.object()).back(), u"not-reached"_s);
}

void NetworkTest::checkInTime(const CliRun &run)
{
    QVERIFY2(run.took >= kNearly && run.took < kDeadline + kSlack, run.described());
}

void NetworkTest::anAddressThatSwallowsEverything()
{
    const TerminalProcess terminal;
    const FullBacklog blackHole;
    const CliTill till;
    const CliTill other;
    QCOMPARE(till.pair(terminal).code, 0);
    QVERIFY(till.moveTerminal(blackHole.port()));
    const auto charging = till.start(kCharge);
    QStringList pairing = CliTill::pairing(terminal, u"Bar"_s);
    pairing.replace(2, u"127.0.0.1:%1"_s.arg(blackHole.port()));
    const CliRun paired = other.start(pairing, CliTill::typedCode())->wait();
    const CliRun charged = charging->wait();
    QVERIFY2(paired.code == 7 && paired.text(u"error"_s) == "not-reachable"_L1, paired.described());
    checkInTime(paired);
    checkNotSent(charged);
    checkInTime(charged);
}

void NetworkTest::aHandshakeThatIsNeverAnswered()
{
    const TerminalProcess terminal;
    RawServer silent;
    silent.setScript({.when = RawScript::When::Accept, .end = RawScript::End::Keep});
    const CliTill till;
    QCOMPARE(till.pair(terminal).code, 0);
    QVERIFY(till.moveTerminal(silent.serverPort()));
    const CliRun charged = till.run(kCharge);
    checkNotSent(charged);
    checkInTime(charged);
    QVERIFY(silent.log().connections > 0);
}

void NetworkTest::aPortThatRefuses()
{
    TerminalProcess terminal;
    const CliTill till;
    QCOMPARE(till.pair(terminal).code, 0);
    terminal.stop();
    const CliRun charged = till.run(kCharge);
    checkNotSent(charged);
    QVERIFY2(charged.took < kDeadline, charged.described());
    const CliRun paired = till.pair(terminal);
    QVERIFY2(paired.code == 7, paired.described());
    QCOMPARE(paired.text(u"error"_s), u"not-reachable"_s);
    QCOMPARE(till.run({u"terminals"_s}).array().size(), 1);
}

void NetworkTest::anotherCertificateGetsNoByte()
{
    const TerminalProcess terminal;
    const RawServer stranger(makeIdentity());
    const CliTill till;
    QCOMPARE(till.pair(terminal).code, 0);
    QVERIFY(till.moveTerminal(stranger.serverPort()));
    const CliRun charged = till.run(kCharge);
    QVERIFY2(charged.code == 4 && !charged.err.isEmpty(), charged.described());
    QCOMPARE(charged.text(u"outcome"_s), u"not-charged"_s);
    QVERIFY(stranger.log().connections > 0);
    QCOMPARE(stranger.log().applicationBytes, 0);
}

QTEST_GUILESS_MAIN(NetworkTest)
#include "networktest.moc"
