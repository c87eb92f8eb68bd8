#include "core/reach/reachcheck.h"

#include "core/server/certificate.h"
#include "tests/support/system/patience.h"
#include "tests/support/wire/fullbacklog.h"
#include "tests/support/wire/rawserver.h"

#include <QSignalSpy>
#include <QTest>

using namespace tillside;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A finished check, with each step that it reported.
struct Checked {
    explicit Checked(const TerminalAddress &address, std::chrono::milliseconds deadline = 20s)
        : check(address, deadline)
    {
        QObject::connect(&check, &ReachCheck::changed, &check, [this](const Reach &reach) {
            steps += nameOf(reach.step);
            ends += reach.isOver ? 1 : 0;
        });
        if (!QTest::qWaitFor([this] { return ends > 0; }, kTestPatience))
            qFatal("a check never ended");
    }

    ReachCheck check;
    QStringList steps;
    int ends = 0;
};

TerminalAddress here(quint16 port)
{
    return {u"127.0.0.1"_s, port};
}

quint16 portOfNobody()
{
    RawServer server;
    return server.serverPort();
}

} // namespace

class ReachCheckTest final : public QObject {
    Q_OBJECT

private slots:
    void aTerminalIsReachedStepByStepWithoutAByte();
    void aNameThatNobodyHasEndsAtTheName();
    void whereNobodyListensThePortIsWrong();
    void whoDoesNotAnswerEndsWithTheDeadline();
    void aPlainServerIsNotTls();
    void whoseTlsIsTooOldIsToldSo();
    void whoStaysSilentIsNotCalledPlain();
    void aDestroyedCheckIsSilent();
    void addressesOfTheInternetAreOutside_data();
    void addressesOfTheInternetAreOutside();
};

void ReachCheckTest::aTerminalIsReachedStepByStepWithoutAByte()
{
    const Identity identity = makeIdentity();
    RawServer server(identity);
    const Checked checked(here(server.serverPort()));
    QCOMPARE(checked.steps, (QStringList{u"port"_s, u"tls"_s, u"tls"_s}));
    const Reach &reach = checked.check.reach();
    QVERIFY(!reach.fault && reach.certificate && !reach.isOutside);
    QCOMPARE(reach.certificate->fingerprint, *Fingerprint::of(identity.certificate));
    QVERIFY(server.hasSeenEverything());
    QCOMPARE(server.log().applicationBytes, 0);
}

void ReachCheckTest::aNameThatNobodyHasEndsAtTheName()
{
    const Checked checked({u"nobody.invalid"_s, 8080}, 20s);
    QCOMPARE(checked.steps, QStringList{u"name"_s});
    QCOMPARE(checked.check.reach().fault, ReachFault::NameNotFound);
}

void ReachCheckTest::whereNobodyListensThePortIsWrong()
{
    const Checked checked(here(portOfNobody()));
    QCOMPARE(checked.steps, (QStringList{u"port"_s, u"port"_s}));
    QCOMPARE(checked.check.reach().fault, ReachFault::NobodyListens);
}

void ReachCheckTest::whoDoesNotAnswerEndsWithTheDeadline()
{
    const FullBacklog deaf;
    const Checked checked(here(deaf.port()), 200ms);
    QCOMPARE(checked.check.reach().step, ReachStep::Port);
    QCOMPARE(checked.check.reach().fault, ReachFault::NoAnswer);
    // A coarse timer may fire a little early.
    QVERIFY(checked.check.reach().elapsed >= 150ms);
}

void ReachCheckTest::aPlainServerIsNotTls()
{
    RawServer server;
    server.setScript(
        {.bytes = rawAnswer(400), .when = RawScript::When::FirstBytes, .end = RawScript::End::Fin});
    const Checked checked(here(server.serverPort()));
    QCOMPARE(checked.check.reach().step, ReachStep::Tls);
    QCOMPARE(checked.check.reach().fault, ReachFault::NoTls);
    QVERIFY(!checked.check.reach().certificate);
}

void ReachCheckTest::whoseTlsIsTooOldIsToldSo()
{
    RawServer server;
    server.setScript({.bytes = QByteArray::fromHex("15030100020246"), // Alert: protocol version.
                      .when = RawScript::When::FirstBytes});
    const Checked checked(here(server.serverPort()));
    QCOMPARE(checked.check.reach().fault, ReachFault::TlsTooOld);
}

void ReachCheckTest::whoStaysSilentIsNotCalledPlain()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    const Checked checked(here(silent.serverPort()), 1s);
    QCOMPARE(checked.check.reach().fault, ReachFault::TlsSilent);
}

void ReachCheckTest::aDestroyedCheckIsSilent()
{
    RawServer server(makeIdentity());
    int told = 0;
    {
        ReachCheck check(here(server.serverPort()), 5s);
        connect(&check, &ReachCheck::changed, this, [&told] { ++told; });
    }
    const Checked other(here(server.serverPort()));
    QCOMPARE(told, 0);
}

void ReachCheckTest::addressesOfTheInternetAreOutside_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("isInside");
    for (const QString &address :
         {u"127.0.0.1"_s, u"10.1.2.3"_s, u"172.31.255.255"_s, u"192.168.0.1"_s, u"169.254.9.9"_s,
          u"::1"_s, u"fd00::20"_s, u"fe80::1"_s})
        QTest::newRow(qPrintable(address)) << address << true;
    for (const QString &address :
         {u"11.0.0.1"_s, u"172.32.0.1"_s, u"192.169.0.1"_s, u"8.8.8.8"_s, u"2001:db8::1"_s})
        QTest::newRow(qPrintable(address)) << address << false;
}

void ReachCheckTest::addressesOfTheInternetAreOutside()
{
    QFETCH(const QString, address);
    QTEST(isPrivate(QHostAddress(address)), "isInside");
}

QTEST_GUILESS_MAIN(ReachCheckTest)
#include "reachchecktest.moc"
