#include "tests/support/till/simulatortill.h"

#include <QSignalSpy>
#include <QTest>

using namespace tillside;
using namespace tillside::sim;
using namespace Qt::StringLiterals;

/// What goes wrong below HTTP: certificates, handshakes, connections and power.
class LineTest : public QObject {
    Q_OBJECT
private slots:
    void anotherCertificateIsShownFromTheStageOn();
    void anotherCertificateIsShownToSomeAndThenTheOwnOneAgain();
    void behindAnotherCertificateSomebodyLies();
    void whoPairsWithTheOtherCertificateIsToldTheTruth();
    void theCertificateHasExpiredFromTheStart();
    void theHandshakeIsNeverAnswered();
    void theHandshakeIsUnansweredFromTheFirstQuestionOn();
    void tcpIsNeverAnswered();
    void aRebootLosesWhatTheBankDidNotAnswer();
    void aRebootKeepsWhatTheBankAnswered();
    void aRebootAtThePostRunsNothing();
    void outOfTheNetworkThePaymentGoesOn();
    void plainHttpWorksToo();
    void theIdentityGivenIsTheOneShown();
};

namespace {

const QJsonObject kSale{{u"transType"_s, u"SALE"_s}, {u"amountTrans"_s, 1000}};

TerminalOptions timed(const Timing &timing, Scenario scenario = {})
{
    TerminalOptions options;
    options.timing = timing;
    options.scenario = scenario;
    return options;
}

QString utiIn(const std::optional<RawAnswer> &answer)
{
    return answer ? answer->json().value("uti"_L1).toString() : QString();
}

} // namespace

void LineTest::anotherCertificateIsShownFromTheStageOn()
{
    SimulatedTerminal terminal(timed(Timing::manual(), {Fault::CertificateChanged, Stage::Card}));
    QVERIFY(terminal.listen());
    const QSslCertificate own = terminal.certificate();
    RawTill till = tillAt(terminal);
    till.setKeepAlive(true);
    const QString uti = utiIn(till.post(kSale));
    QCOMPARE(till.client().certificate(), own);
    QVERIFY(!till.ask(uti));
    QVERIFY(till.client().isClosedByServer());
    QCOMPARE(statusOf(till.ask(uti)), 200);
    QVERIFY(till.client().certificate() != own);
    QCOMPARE(till.client().certificate(), terminal.certificate());

    terminal.setScenario({});
    QVERIFY(till.client().isClosedByServer());
    QCOMPARE(statusOf(till.ask(uti)), 200);
    QCOMPARE(till.client().certificate(), own);
}

void LineTest::anotherCertificateIsShownToSomeAndThenTheOwnOneAgain()
{
    SimulatedTerminal terminal(timed(Timing::instant()));
    QVERIFY(terminal.listen());
    const QSslCertificate own = terminal.certificate();
    terminal.setScenario({Fault::CertificateChanged, Stage::Post, 2});
    for (const bool isOwn : {false, false, true, true}) {
        RawClient client(terminal.port());
        QVERIFY(client.open());
        QCOMPARE(client.certificate() == own, isOwn);
    }
    QCOMPARE(terminal.counters().applicationBytes, 0);
}

void LineTest::behindAnotherCertificateSomebodyLies()
{
    SimulatedTerminal terminal(timed(Timing::instant()));
    QVERIFY(terminal.listen());
    RawTill till = tillAt(terminal);
    const QString approved = utiIn(till.post(kSale));
    const QString declined
        = utiIn(till.post({{u"transType"_s, u"SALE"_s}, {u"amountTrans"_s, 1051}}));
    terminal.setScenario({Fault::CertificateChanged, Stage::Post, 0});
    QCOMPARE(till.ask(approved)->json().value("transApproved"_L1), QJsonValue(false));
    QCOMPARE(till.ask(declined)->json().value("transApproved"_L1), QJsonValue(true));
    QCOMPARE(statusOf(till.post(kSale)), 400);
    QCOMPARE(terminal.ledger().charges().size(), 2); // It was passed on.

    terminal.setScenario({});
    QCOMPARE(till.ask(approved)->json().value("transApproved"_L1), QJsonValue(true));
}

void LineTest::whoPairsWithTheOtherCertificateIsToldTheTruth()
{
    SimulatedTerminal terminal(timed(Timing::instant()));
    QVERIFY(terminal.listen());
    const QString uti = utiIn(tillAt(terminal).post(kSale));
    terminal.setScenario({Fault::CertificateChanged, Stage::Post, 0});
    RawTill till = tillAt(terminal);
    const auto paired = till.pair("1234");
    till.setAuthorization(paired->json().value("authToken"_L1).toString().toLatin1());
    QCOMPARE(till.ask(uti)->json().value("transApproved"_L1), QJsonValue(true));
    QCOMPARE(statusOf(till.post(kSale)), 200);
}

void LineTest::theCertificateHasExpiredFromTheStart()
{
    SimulatedTerminal terminal(timed(Timing::instant(), {Fault::CertificateExpired}));
    QVERIFY(terminal.listen());
    RawClient client(terminal.port());
    QVERIFY(client.open());
    QVERIFY(client.certificate().expiryDate() < QDateTime::currentDateTimeUtc());
}

void LineTest::theHandshakeIsNeverAnswered()
{
    SimulatedTerminal terminal(timed(Timing::instant(), {Fault::SilentTls, Stage::Post, 1}));
    QVERIFY(terminal.listen());
    RawClient client(terminal.port());
    client.start();
    QVERIFY(!client.isClosedByServer(300ms));
    QVERIFY(!client.isOpen());
    QCOMPARE(terminal.counters().connections, 1);
    QCOMPARE(terminal.counters().handshakes, 0);
    RawClient next(terminal.port());
    QVERIFY(next.open());
    QTRY_COMPARE(terminal.counters().handshakes, 1);
}

void LineTest::theHandshakeIsUnansweredFromTheFirstQuestionOn()
{
    SimulatedTerminal terminal(timed(Timing::manual(), {Fault::SilentTls, Stage::Card}));
    QVERIFY(terminal.listen());
    RawTill till = tillAt(terminal);
    const QString uti = utiIn(till.post(kSale));
    QVERIFY(!uti.isEmpty());
    QVERIFY(!till.ask(uti));
    RawClient client(terminal.port());
    client.start();
    QVERIFY(!client.isClosedByServer(200ms));
    QVERIFY(!client.isOpen());
    terminal.setScenario({});
    QCOMPARE(statusOf(till.ask(uti)), 200);
}

void LineTest::tcpIsNeverAnswered()
{
    SimulatedTerminal terminal(timed(Timing::instant()));
    QVERIFY(terminal.listen());
    terminal.setScenario({Fault::NoTcpAnswer, Stage::Post, 0});
    const int before = terminal.counters().connections;
    QTcpSocket socket;
    QSignalSpy connected(&socket, &QTcpSocket::connected);
    socket.connectToHost(QHostAddress::LocalHost, terminal.port());
    QVERIFY(!connected.wait(400));
    QCOMPARE(socket.state(), QAbstractSocket::ConnectingState);
    QCOMPARE(terminal.counters().connections, before);

    terminal.setScenario({});
    RawTill till = tillAt(terminal);
    QCOMPARE(statusOf(till.post(kSale)), 200);
}

void LineTest::aRebootLosesWhatTheBankDidNotAnswer()
{
    SimulatedTerminal terminal(timed(Timing::manual(), {Fault::Reboot, Stage::Card, 1}));
    QVERIFY(terminal.listen());
    QSignalSpy reachable(&terminal, &SimulatedTerminal::reachableChanged);
    RawTill till = tillAt(terminal);
    const QString uti = utiIn(till.post(kSale));
    QVERIFY(!till.ask(uti));
    RawClient refused(terminal.port());
    QVERIFY(!refused.open());
    QCOMPARE(refused.error(), QAbstractSocket::ConnectionRefusedError);
    QTRY_COMPARE(reachable.size(), 2);
    QCOMPARE(statusOf(till.ask(uti)), 400);
    QCOMPARE(terminal.ledger().payments().constFirst().end, End::Lost);
    QVERIFY(!terminal.running());
    QVERIFY(!utiIn(till.post(kSale)).isEmpty());
}

void LineTest::aRebootKeepsWhatTheBankAnswered()
{
    SimulatedTerminal terminal(timed(Timing::instant(), {Fault::Reboot, Stage::Result, 1}));
    QVERIFY(terminal.listen());
    QSignalSpy reachable(&terminal, &SimulatedTerminal::reachableChanged);
    RawTill till = tillAt(terminal);
    const QString uti = utiIn(till.post(kSale));
    QVERIFY(!till.ask(uti));
    QTRY_COMPARE(reachable.size(), 2);
    QVERIFY(till.ask(uti)->json().value("transApproved"_L1).toBool());
    QCOMPARE(terminal.ledger().charges().size(), 1);
}

void LineTest::aRebootAtThePostRunsNothing()
{
    SimulatedTerminal terminal(timed(Timing::instant(), {Fault::Reboot, Stage::Post, 1}));
    QVERIFY(terminal.listen());
    RawTill till = tillAt(terminal);
    QVERIFY(!till.post(kSale));
    QCOMPARE(terminal.counters().posts, 1);
    QVERIFY(terminal.ledger().payments().isEmpty());
}

void LineTest::outOfTheNetworkThePaymentGoesOn()
{
    SimulatedTerminal terminal(timed(Timing::manual()));
    QVERIFY(terminal.listen());
    RawTill till = tillAt(terminal);
    const QString uti = utiIn(till.post(kSale));
    terminal.loseConnection(true);
    QVERIFY(till.client().isClosedByServer());
    QVERIFY(!till.ask(uti));
    terminal.tapCard();
    QTRY_VERIFY(!terminal.running());
    terminal.loseConnection(false);
    QVERIFY(till.ask(uti)->json().value("transApproved"_L1).toBool());
}

void LineTest::plainHttpWorksToo()
{
    TerminalOptions options = timed(Timing::instant());
    options.tls = false;
    SimulatedTerminal terminal(options);
    QVERIFY(terminal.listen());
    RawTill till = tillAt(terminal);
    QCOMPARE(statusOf(till.post(kSale)), 200);
    QCOMPARE(terminal.counters().handshakes, 0);
    QVERIFY(terminal.certificate().isNull());
    QCOMPARE(terminal.baseUrl().scheme(), u"http"_s);
}

void LineTest::theIdentityGivenIsTheOneShown()
{
    TerminalOptions options;
    options.identity = makeIdentity();
    SimulatedTerminal terminal(options);
    QVERIFY(terminal.listen());
    RawClient client(terminal.port());
    QVERIFY(client.open());
    QCOMPARE(client.certificate(), options.identity.certificate);
    SimulatedTerminal other;
    QVERIFY(other.listen());
    QVERIFY(other.certificate() != options.identity.certificate);
}

QTEST_GUILESS_MAIN(LineTest)
#include "linetest.moc"
