#include "tests/support/till/simulatortill.h"

#include <QJsonDocument>
#include <QSet>
#include <QTest>

using namespace tillside;
using namespace tillside::sim;
using namespace Qt::StringLiterals;

/// The bytes of a sloppy terminal, as a socket receives them.
class SloppyTest : public QObject {
    Q_OBJECT
private slots:
    void theFramingIsNotQuiteRight_data();
    void theFramingIsNotQuiteRight();
    void chunksHaveExtensions();
    void theConnectionIsResetBehindTheAnswer_data();
    void theConnectionIsResetBehindTheAnswer();
    void anAnswerTrickles();
    void theLettersAreNotQuiteRight_data();
    void theLettersAreNotQuiteRight();
    void aMemberComesTwice();
    void theReferenceIsPaddedOrCut();
    void theTokenIsANumber();
    void oneConnectionIsServedAtATime();
    void whoWaitsIsResetWithTheRest();
    void theMoneyIsRight_data();
    void theMoneyIsRight();
};

namespace {

TerminalOptions inMood(Quirk only)
{
    TerminalOptions options;
    options.timing = Timing::instant();
    options.timing.dripEvery = 1ms;
    options.mood = {Temper::Sloppy, only};
    return options;
}

const QJsonObject kSale{{u"transType"_s, u"SALE"_s},
                        {u"amountTrans"_s, 1250},
                        {u"reference"_s, u"Table-7-2026-0042"_s}};

QByteArray closing(QByteArray request)
{
    return request.replace("Host: terminal\r\n", "Host: terminal\r\nConnection: close\r\n");
}

/// Everything that the terminal sends for \a request before it closes the connection.
QByteArray bytesFor(const SimulatedTerminal &terminal, const QByteArray &request)
{
    RawClient client(terminal.port());
    if (!client.open())
        return {};
    client.send(closing(request));
    return client.isClosedByServer() ? client.received() : QByteArray();
}

/// The bytes of the answer about a sale that has ended.
QByteArray resultBytes(SimulatedTerminal &terminal)
{
    const RawTill till = tillAt(terminal);
    const QByteArray order = QJsonDocument(kSale).toJson(QJsonDocument::Compact);
    static_cast<void>(bytesFor(terminal, till.request("POST", "/transaction", {}, order)));
    const QString uti = terminal.ledger().payments().constLast().uti;
    return bytesFor(terminal, till.request("GET", "/transaction", "uti=" + uti.toLatin1()));
}

QByteArray headOf(const QByteArray &answer)
{
    return answer.first(answer.indexOf("\r\n\r\n"));
}

QByteArray bodyOf(const QByteArray &answer)
{
    return answer.sliced(answer.indexOf("\r\n\r\n") + 4);
}

} // namespace

void SloppyTest::theFramingIsNotQuiteRight_data()
{
    QTest::addColumn<int>("quirk");
    QTest::addColumn<QByteArray>("begin");
    QTest::addColumn<int>("lengths");
    QTest::newRow("twice") << static_cast<int>(Quirk::LengthTwice)
                           << QByteArray("HTTP/1.1 200 OK\r\n") << 2;
    QTest::newRow("none") << static_cast<int>(Quirk::NoLength) << QByteArray("HTTP/1.1 200 OK\r\n")
                          << 0;
    QTest::newRow("no reason") << static_cast<int>(Quirk::NoReasonPhrase)
                               << QByteArray("HTTP/1.1 200\r\n") << 1;
    QTest::newRow("continue") << static_cast<int>(Quirk::ContinueFirst)
                              << QByteArray("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\n")
                              << 1;
    QTest::newRow("lower case") << static_cast<int>(Quirk::LowerCaseHeaders)
                                << QByteArray("HTTP/1.1 200 OK\r\ncontent-type: ") << 1;
}

void SloppyTest::theFramingIsNotQuiteRight()
{
    QFETCH(const int, quirk);
    QFETCH(const QByteArray, begin);
    QFETCH(const int, lengths);
    SimulatedTerminal terminal(inMood(static_cast<Quirk>(quirk)));
    QVERIFY(terminal.listen());
    const QByteArray answer = resultBytes(terminal);
    QVERIFY2(answer.startsWith(begin), answer.left(80));
    const QByteArray json = answer.sliced(answer.indexOf('{'));
    QCOMPARE(answer.toLower().count("content-length: " + QByteArray::number(json.size())), lengths);
    QCOMPARE(answer.toLower().count("content-length:"), lengths);
    QVERIFY(QJsonDocument::fromJson(json).object().value("transApproved"_L1).toBool());
}

void SloppyTest::chunksHaveExtensions()
{
    SimulatedTerminal terminal(inMood(Quirk::ChunkExtensions));
    QVERIFY(terminal.listen());
    const QByteArray answer = resultBytes(terminal);
    QVERIFY(headOf(answer).contains("Transfer-Encoding: chunked"));
    QVERIFY(!headOf(answer).contains("Content-Length"));
    QByteArray rest = bodyOf(answer);
    QByteArray json;
    int chunks = 0;
    while (true) {
        const QByteArray line = rest.first(rest.indexOf("\r\n"));
        QVERIFY(line.contains(';'));
        const int size = line.first(line.indexOf(';')).toInt(nullptr, 16);
        rest.remove(0, line.size() + 2);
        if (size == 0)
            break;
        json += rest.first(size);
        QCOMPARE(rest.sliced(size, 2), "\r\n");
        rest.remove(0, size + 2);
        ++chunks;
    }
    QCOMPARE(rest, "\r\n");
    QVERIFY(chunks > 1);
    QVERIFY(QJsonDocument::fromJson(json).object().value("transApproved"_L1).toBool());
}

void SloppyTest::theConnectionIsResetBehindTheAnswer_data()
{
    QTest::addColumn<int>("quirk");
    QTest::addColumn<bool>("hasLength");
    QTest::newRow("length") << static_cast<int>(Quirk::ResetBehind) << true;
    QTest::newRow("no length") << static_cast<int>(Quirk::NoLengthReset) << false;
}

void SloppyTest::theConnectionIsResetBehindTheAnswer()
{
    QFETCH(const int, quirk);
    QFETCH(const bool, hasLength);
    TerminalOptions options = inMood(static_cast<Quirk>(quirk));
    options.tls = false; // Over TLS, a client is told of both ends in the same way.
    SimulatedTerminal terminal(options);
    QVERIFY(terminal.listen());
    const QByteArray order = QJsonDocument(kSale).toJson(QJsonDocument::Compact);
    RawClient client(terminal.port(), false);
    QVERIFY(client.open());
    client.send(tillAt(terminal).request("POST", "/transaction", {}, order));
    QVERIFY(client.isClosedByServer());
    QCOMPARE(headOf(client.received()).contains("Content-Length"), hasLength);
    QVERIFY(QJsonDocument::fromJson(bodyOf(client.received())).object().contains("uti"_L1));
    QCOMPARE(terminal.ledger().charges().size(), 1);
}

void SloppyTest::anAnswerTrickles()
{
    SimulatedTerminal terminal(inMood(Quirk::Trickle));
    QVERIFY(terminal.listen());
    RawClient client(terminal.port());
    QVERIFY(client.open());
    int pieces = 0;
    connect(&client, &RawClient::changed, this, [&pieces] { ++pieces; });
    const QByteArray order = QJsonDocument(kSale).toJson(QJsonDocument::Compact);
    client.send(tillAt(terminal).request("POST", "/transaction", {}, order));
    const auto answer = client.answer();
    QCOMPARE(statusOf(answer), 200);
    QVERIFY(pieces > 1);
}

void SloppyTest::theLettersAreNotQuiteRight_data()
{
    QTest::addColumn<int>("quirk");
    QTest::addColumn<QByteArray>("part");
    QTest::newRow("bom") << static_cast<int>(Quirk::ByteOrderMark) << QByteArray("\xef\xbb\xbf{");
    QTest::newRow("1252") << static_cast<int>(Quirk::WindowsLetters)
                          << QByteArray("Caf\xe9 Z\xfcrich \x96 \x80 shop");
    QTest::newRow("nan") << static_cast<int>(Quirk::NotANumber) << QByteArray(":NaN,");
    QTest::newRow("nul") << static_cast<int>(Quirk::TrailingNul) << QByteArray("}\0", 2);
}

void SloppyTest::theLettersAreNotQuiteRight()
{
    QFETCH(const int, quirk);
    QFETCH(const QByteArray, part);
    SimulatedTerminal terminal(inMood(static_cast<Quirk>(quirk)));
    QVERIFY(terminal.listen());
    const QByteArray answer = resultBytes(terminal);
    QVERIFY(bodyOf(answer).contains(part));
    QVERIFY(bodyOf(answer).contains("\"transApproved\":true"));
    QVERIFY(
        headOf(answer).contains("Content-Length: " + QByteArray::number(bodyOf(answer).size())));
}

void SloppyTest::aMemberComesTwice()
{
    SimulatedTerminal terminal(inMood(Quirk::MemberTwice));
    QVERIFY(terminal.listen());
    const QByteArray body = bodyOf(resultBytes(terminal));
    QCOMPARE(body.count("\"transApproved\":true"), 2);
    QCOMPARE(body.count("\"transCancelled\":false"), 2);
    const QString uti = terminal.ledger().payments().constLast().uti;
    QCOMPARE(body.count("\"uti\":\"" + uti.toLatin1() + '"'), 2);
}

void SloppyTest::theReferenceIsPaddedOrCut()
{
    for (const Quirk quirk : {Quirk::PaddedReference, Quirk::CutReference}) {
        SimulatedTerminal terminal(inMood(quirk));
        QVERIFY(terminal.listen());
        const QJsonObject said = QJsonDocument::fromJson(bodyOf(resultBytes(terminal))).object();
        const QString reference = said.value("merchantReference"_L1).toString();
        const QString whole = u"TABLE720260042"_s;
        const bool isPadded = quirk == Quirk::PaddedReference;
        QVERIFY(isPadded ? reference.size() > whole.size() : reference.size() < whole.size());
        QVERIFY(reference.trimmed().size() >= 8);
        QVERIFY(whole.startsWith(reference.trimmed()));
    }
}

void SloppyTest::theTokenIsANumber()
{
    TerminalOptions options = inMood(Quirk::TokenAsNumber);
    options.token = "7653518633181484";
    options.keepsToken = true;
    SimulatedTerminal terminal(options);
    QVERIFY(terminal.listen());
    RawTill till = tillAt(terminal);
    QSet<QByteArray> forms;
    for (int i = 0; i < 12; ++i) {
        const auto paired = till.pair("1234");
        QCOMPARE(statusOf(paired), 200);
        const QByteArray body = paired->body;
        const qsizetype begin = body.indexOf("\"authToken\":") + 12;
        forms.insert(body.sliced(begin, body.indexOf(',', begin) - begin));
    }
    QCOMPARE(forms, (QSet<QByteArray>{"7653518633181484", "\" 7653518633181484\\t\""}));
}

void SloppyTest::oneConnectionIsServedAtATime()
{
    SimulatedTerminal terminal(inMood(Quirk::OneConnection));
    QVERIFY(terminal.listen());
    const QByteArray request = tillAt(terminal).request("GET", "/transaction", "uti=unknown");
    RawClient first(terminal.port());
    QVERIFY(first.exchange(request)); // The connection is kept.
    RawClient second(terminal.port());
    RawClient third(terminal.port());
    second.start();
    third.start();
    QVERIFY(!second.isClosedByServer(200ms));
    QCOMPARE(terminal.counters().handshakes, 1);
    first.close();
    QTRY_COMPARE(terminal.counters().handshakes, 2);
    QTRY_VERIFY(second.isOpen());
    QVERIFY(second.exchange(request));
    second.close();
    QTRY_COMPARE(terminal.counters().handshakes, 3);
    QTRY_VERIFY(third.isOpen());
    QVERIFY(third.exchange(request));
}

void SloppyTest::whoWaitsIsResetWithTheRest()
{
    SimulatedTerminal terminal(inMood(Quirk::OneConnection));
    QVERIFY(terminal.listen());
    RawClient first(terminal.port());
    QVERIFY(first.open());
    RawClient second(terminal.port());
    second.start();
    QTRY_COMPARE(terminal.counters().connections, 2);
    terminal.loseConnection(true);
    QVERIFY(first.isClosedByServer());
    QVERIFY(second.isClosedByServer());
    terminal.loseConnection(false);
    RawClient third(terminal.port());
    QVERIFY(third.open());
}

void SloppyTest::theMoneyIsRight_data()
{
    QTest::addColumn<int>("quirk");
    for (const QuirkLine &line : quirkTable()) {
        if (line.temper == Temper::Sloppy)
            QTest::newRow(line.name.data()) << static_cast<int>(line.quirk);
    }
}

void SloppyTest::theMoneyIsRight()
{
    QFETCH(const int, quirk);
    SimulatedTerminal terminal(inMood(static_cast<Quirk>(quirk)));
    QVERIFY(terminal.listen());
    QVERIFY(!resultBytes(terminal).isEmpty());
    QCOMPARE(terminal.ledger().charges().size(), 1);
    QCOMPARE(terminal.ledger().charges().constFirst().charged, 1250);
}

QTEST_GUILESS_MAIN(SloppyTest)
#include "sloppytest.moc"
