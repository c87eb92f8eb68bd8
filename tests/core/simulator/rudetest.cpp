#include "tests/support/till/simulatortill.h"

#include <QTest>

#include <memory>
#include <vector>

using namespace tillside;
using namespace tillside::sim;
using namespace Qt::StringLiterals;

/// Misbehaving clients must not harm the terminal or the next client.
class RudeTest : public QObject {
    Q_OBJECT
    void makeTerminal(const TerminalOptions &options);
    /// Whether a well-behaved till is served as if nothing had happened.
    [[nodiscard]] bool stillServes();

    std::unique_ptr<SimulatedTerminal> m_terminal;

private slots:
    void init();
    void halfARequestAndAReset_data();
    void halfARequestAndAReset();
    void leavingBeforeTheAnswerDoesNotStopThePayment();
    void leavingDuringADripDoesNoHarm();
    void aThousandQuickConnections();
    void moreConnectionsThanItCanServe();
    void bytesThatAreNotTls();
    void bytesThatAreNotHttp_data();
    void bytesThatAreNotHttp();
    void aHeaderWithoutEndIsCutOff();
    void aByteAtATimeIsFine();
    void requestsSentAheadAreAnsweredInOrder();
    void aFloodBehindAnUnansweredRequestIsCutOff();
    void itCanBeDestroyedInTheMiddle();
};

namespace {

const QJsonObject kSale{{u"transType"_s, u"SALE"_s}, {u"amountTrans"_s, 1000}};
const QByteArray kSaleBytes = R"({"transType":"SALE","amountTrans":1000})";

TerminalOptions timed(const Timing &timing)
{
    TerminalOptions options;
    options.timing = timing;
    return options;
}

} // namespace

void RudeTest::init()
{
    makeTerminal(timed(Timing::instant()));
}

void RudeTest::makeTerminal(const TerminalOptions &options)
{
    m_terminal = std::make_unique<SimulatedTerminal>(options);
    QVERIFY(m_terminal->listen());
}

bool RudeTest::stillServes()
{
    m_terminal->setScenario({});
    RawTill till = tillAt(*m_terminal);
    const auto charges = m_terminal->ledger().charges().size();
    return statusOf(till.post(kSale)) == 200
        && m_terminal->ledger().charges().size() == charges + 1;
}

void RudeTest::halfARequestAndAReset_data()
{
    QTest::addColumn<int>("percent");
    for (const int percent : {1, 20, 50, 80, 99})
        QTest::newRow(qPrintable(u"%1 %"_s.arg(percent))) << percent;
}

void RudeTest::halfARequestAndAReset()
{
    QFETCH(const int, percent);
    RawTill till = tillAt(*m_terminal);
    const QByteArray bytes = till.request("POST", "/transaction", {}, kSaleBytes);
    for (const bool reset : {true, false}) {
        QVERIFY(till.client().open());
        const qint64 before = m_terminal->counters().applicationBytes;
        till.client().send(bytes.first(bytes.size() * percent / 100));
        QTRY_VERIFY(m_terminal->counters().applicationBytes > before);
        if (reset)
            till.client().reset();
        else
            till.client().close();
    }
    QVERIFY(stillServes());
    QCOMPARE(m_terminal->counters().posts, 1);
    QCOMPARE(m_terminal->ledger().payments().size(), 1);
}

void RudeTest::leavingBeforeTheAnswerDoesNotStopThePayment()
{
    for (const bool reset : {true, false}) {
        Timing timing = Timing::fast();
        timing.accept = {200ms, 200ms};
        makeTerminal(timed(timing));
        RawTill till = tillAt(*m_terminal);
        QVERIFY(till.client().open());
        till.client().send(till.request("POST", "/transaction", {}, kSaleBytes));
        QTRY_COMPARE(m_terminal->counters().posts, 1);
        if (reset)
            till.client().reset();
        else
            till.client().close();
        QTRY_COMPARE(m_terminal->ledger().charges().size(), 1);
    }
}

void RudeTest::leavingDuringADripDoesNoHarm()
{
    m_terminal->setScenario({Fault::Drip, Stage::Post, 0});
    RawTill till = tillAt(*m_terminal);
    QVERIFY(till.client().open());
    till.client().send(till.request("POST", "/transaction", {}, kSaleBytes));
    QTRY_VERIFY(!till.client().received().isEmpty());
    till.client().reset();
    QVERIFY(stillServes());
}

void RudeTest::aThousandQuickConnections()
{
    for (int i = 0; i < 1000; ++i) {
        RawClient client(m_terminal->port(), false);
        client.start();
        if (i % 2 == 0)
            QTRY_VERIFY(client.isOpen());
    }
    QTRY_VERIFY(m_terminal->counters().connections >= 500);
    QVERIFY(stillServes());
}

void RudeTest::moreConnectionsThanItCanServe()
{
    std::vector<std::unique_ptr<RawClient>> crowd;
    for (int i = 0; i < HttpServer::kConnectionLimit + 20; ++i) {
        crowd.push_back(std::make_unique<RawClient>(m_terminal->port(), false));
        QVERIFY(crowd.back()->open());
    }
    QVERIFY(crowd.back()->isClosedByServer());
    QVERIFY(crowd.front()->isOpen());
    crowd.clear();
    QTRY_VERIFY(stillServes());
}

void RudeTest::bytesThatAreNotTls()
{
    RawClient client(m_terminal->port(), false);
    QVERIFY(client.open());
    client.send("GET / HTTP/1.1\r\n\r\n");
    QVERIFY(client.isClosedByServer());
    QCOMPARE(m_terminal->counters().handshakes, 0);
    QCOMPARE(m_terminal->counters().applicationBytes, 0);
    QVERIFY(stillServes());
}

void RudeTest::bytesThatAreNotHttp_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    QTest::newRow("words") << QByteArray("hello\r\n\r\n") << 400;
    QTest::newRow("oversize body")
        << QByteArray("POST / HTTP/1.1\r\nContent-Length: 1000000\r\n\r\n") << 413;
    QTest::newRow("chunked") << QByteArray("POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n")
                             << 501;
}

void RudeTest::bytesThatAreNotHttp()
{
    QFETCH(const QByteArray, bytes);
    RawClient client(m_terminal->port());
    const auto answer = client.exchange(bytes);
    QTEST(statusOf(answer), "status");
    QVERIFY(client.isClosedByServer());
    QVERIFY(stillServes());
}

void RudeTest::aHeaderWithoutEndIsCutOff()
{
    RawClient client(m_terminal->port());
    QVERIFY(client.open());
    client.send("GET / HTTP/1.1\r\nX: " + QByteArray(1'000'000, 'x'));
    QVERIFY(client.isClosedByServer());
    QVERIFY(m_terminal->counters().applicationBytes < 500'000);
    QVERIFY(stillServes());
}

void RudeTest::aByteAtATimeIsFine()
{
    RawTill till = tillAt(*m_terminal);
    QVERIFY(till.client().open());
    const QByteArray bytes = till.request("POST", "/transaction", {}, kSaleBytes);
    for (const char byte : bytes) {
        const qint64 before = m_terminal->counters().applicationBytes;
        till.client().send(QByteArray(1, byte));
        QTRY_COMPARE(m_terminal->counters().applicationBytes, before + 1);
    }
    QCOMPARE(statusOf(till.client().answer()), 200);
}

void RudeTest::requestsSentAheadAreAnsweredInOrder()
{
    RawTill till = tillAt(*m_terminal);
    QVERIFY(till.client().open());
    till.client().send(till.request("GET", "/nothing")
                       + till.request("POST", "/transaction", {}, kSaleBytes)
                       + till.request("GET", "/transaction", "uti=none"));
    QCOMPARE(statusOf(till.client().answer()), 404);
    QCOMPARE(statusOf(till.client().answer()), 200);
    QCOMPARE(statusOf(till.client().answer()), 400);
}

void RudeTest::aFloodBehindAnUnansweredRequestIsCutOff()
{
    m_terminal->setScenario({Fault::Silent, Stage::Post, 0});
    RawTill till = tillAt(*m_terminal);
    QVERIFY(till.client().open());
    till.client().send(till.request("POST", "/transaction", {}, kSaleBytes));
    QTRY_COMPARE(m_terminal->counters().posts, 1);
    till.client().send(QByteArray(1'000'000, 'x'));
    QVERIFY(till.client().isClosedByServer());
    QVERIFY(stillServes());
}

void RudeTest::itCanBeDestroyedInTheMiddle()
{
    makeTerminal(timed(Timing::manual()));
    RawTill till = tillAt(*m_terminal);
    till.setKeepAlive(true);
    QCOMPARE(statusOf(till.post(kSale)), 200);
    till.client().send(till.request("GET", "/status").first(20));
    m_terminal.reset();
    QVERIFY(till.client().isClosedByServer());
}

QTEST_GUILESS_MAIN(RudeTest)
#include "rudetest.moc"
