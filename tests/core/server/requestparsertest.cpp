#include "core/server/requestparser.h"

#include <QTest>

using namespace tillside;
using namespace Qt::StringLiterals;

using Verdict = RequestParser::Verdict;

class RequestParserTest : public QObject {
    Q_OBJECT
private slots:
    void aRequestIsReadWhereverItIsCut();
    void requestsOnOneConnectionComeInTheirOrder();
    void aConnectionIsKeptUnlessToldOtherwise_data();
    void aConnectionIsKeptUnlessToldOtherwise();
    void whatIsNotARequestIsRefused_data();
    void whatIsNotARequestIsRefused();
    void anEndlessHeadIsNotCollected();
};

namespace {

const QByteArray kPost = "POST /a%20b/transaction?tid=7&uti=x%2Dy HTTP/1.1\r\nHost: h\r\n"
                         "CONTENT-length: 5\r\nAuthorization:  Bearer 1 \r\n\r\nhello";

} // namespace

void RequestParserTest::aRequestIsReadWhereverItIsCut()
{
    for (qsizetype cut = 1; cut < kPost.size(); ++cut) {
        RequestParser parser;
        HttpRequest request;
        parser.append(kPost.first(cut));
        QCOMPARE(parser.next(request), Verdict::Incomplete);
        parser.append(kPost.sliced(cut));
        QCOMPARE(parser.next(request), Verdict::Complete);
        QCOMPARE(request.method, "POST");
        QCOMPARE(request.path, u"/a b/transaction"_s);
        QCOMPARE(request.parameter(u"uti"_s), u"x-y"_s);
        QCOMPARE(request.headers.value("authorization"), "Bearer 1");
        QCOMPARE(request.body, "hello");
        QCOMPARE(parser.next(request), Verdict::Incomplete);
    }
}

void RequestParserTest::requestsOnOneConnectionComeInTheirOrder()
{
    RequestParser parser;
    HttpRequest request;
    parser.append("GET /1 HTTP/1.1\r\n\r\n" + kPost + "GET /2 HTTP/1.1\r\n\r\n");
    QCOMPARE(parser.next(request), Verdict::Complete);
    QCOMPARE(request.path, u"/1"_s);
    QCOMPARE(parser.next(request), Verdict::Complete);
    QCOMPARE(request.body, "hello");
    QCOMPARE(parser.next(request), Verdict::Complete);
    QCOMPARE(request.path, u"/2"_s);
    QVERIFY(request.body.isEmpty());
}

void RequestParserTest::aConnectionIsKeptUnlessToldOtherwise_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("kept");
    QTest::newRow("1.1") << QByteArray("GET / HTTP/1.1\r\n\r\n") << true;
    QTest::newRow("1.1 close") << QByteArray("GET / HTTP/1.1\r\nConnection: Close\r\n\r\n")
                               << false;
    QTest::newRow("1.0") << QByteArray("GET / HTTP/1.0\r\n\r\n") << false;
    QTest::newRow("1.0 kept") << QByteArray("GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n")
                              << true;
}

void RequestParserTest::aConnectionIsKeptUnlessToldOtherwise()
{
    QFETCH(const QByteArray, bytes);
    RequestParser parser;
    HttpRequest request;
    parser.append(bytes);
    QCOMPARE(parser.next(request), Verdict::Complete);
    QTEST(request.isKeptAlive, "kept");
}

void RequestParserTest::whatIsNotARequestIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("verdict");
    const auto row = [](const char *name, const QByteArray &bytes, Verdict verdict) {
        QTest::newRow(name) << bytes + "\r\n\r\n" << static_cast<int>(verdict);
    };
    row("words", "hello", Verdict::Malformed);
    row("tls", "\x16\x03\x01\x02", Verdict::Malformed);
    row("http 2", "PRI * HTTP/2.0", Verdict::Malformed);
    row("no path", "GET  HTTP/1.1", Verdict::Malformed);
    row("header without colon", "GET / HTTP/1.1\r\nHost", Verdict::Malformed);
    row("nameless header", "GET / HTTP/1.1\r\n: x", Verdict::Malformed);
    row("two lengths", "POST / HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2",
        Verdict::Malformed);
    row("negative length", "POST / HTTP/1.1\r\nContent-Length: -1", Verdict::Malformed);
    row("huge length", "POST / HTTP/1.1\r\nContent-Length: 99999999999999999999",
        Verdict::Malformed);
    row("long body", "POST / HTTP/1.1\r\nContent-Length: 65537", Verdict::BodyTooLarge);
    row("chunked", "POST / HTTP/1.1\r\nTransfer-Encoding: chunked", Verdict::Chunked);
    row("long head", "GET / HTTP/1.1\r\nX: " + QByteArray(20'000, 'x'), Verdict::HeadTooLarge);
}

void RequestParserTest::whatIsNotARequestIsRefused()
{
    QFETCH(const QByteArray, bytes);
    RequestParser parser;
    HttpRequest request;
    parser.append(bytes);
    QTEST(static_cast<int>(parser.next(request)), "verdict");
}

void RequestParserTest::anEndlessHeadIsNotCollected()
{
    RequestParser parser;
    HttpRequest request;
    Verdict verdict = Verdict::Incomplete;
    int pieces = 0;
    for (; verdict == Verdict::Incomplete && pieces < 1000; ++pieces) {
        parser.append(QByteArray(1024, 'x'));
        verdict = parser.next(request);
    }
    QCOMPARE(verdict, Verdict::HeadTooLarge);
    QVERIFY(pieces <= 17);
}

QTEST_GUILESS_MAIN(RequestParserTest)
#include "requestparsertest.moc"
