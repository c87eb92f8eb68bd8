#include "core/net/network.h"
#include "tests/support/wire/callwatch.h"
#include "tests/support/wire/rawserver.h"

#include <QTest>

using namespace tillside;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray kChunked = "HTTP/1.1 200 X\r\nTransfer-Encoding: chunked\r\n\r\n";

QByteArray withLength(qsizetype length, const QByteArray &body)
{
    return "HTTP/1.1 200 X\r\nContent-Length: " + QByteArray::number(length) + "\r\n\r\n" + body;
}

} // namespace

/// What counts as an answer, byte for byte.
class AnswerTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { useSystemTls(); }
    void aCompleteAnswerIsTakenAsItIs_data();
    void aCompleteAnswerIsTakenAsItIs();
    void anObjectShowsItsOwnEnd_data();
    void anObjectShowsItsOwnEnd();
    void anythingLessIsNoAnswer_data();
    void anythingLessIsNoAnswer();
    void aRefusalInChunksProvesNothing_data();
    void aRefusalInChunksProvesNothing();
    void theContentTypeIsHandedOn();
    void aRedirectIsAnAnswerAndNotFollowed_data();
    void aRedirectIsAnAnswerAndNotFollowed();
    void aBodyAtTheLimitPassesAndOneByteMoreDoesNot_data();
    void aBodyAtTheLimitPassesAndOneByteMoreDoesNot();
    void aCookieIsNotGivenBack();
    void anAnswerBeforeTheWholeBodyStillHasAllOfItCounted();
    void aTokenWithALineBreakForgesNothing();
};

void AnswerTest::aCompleteAnswerIsTakenAsItIs_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("ending");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("200") << rawAnswer(200, "{}") << u"200"_s << QByteArray("{}");
    QTest::newRow("200, empty") << rawAnswer(200) << u"200"_s << QByteArray();
    QTest::newRow("201") << rawAnswer(201, "{}") << u"201"_s << QByteArray("{}");
    QTest::newRow("206 without a range") << rawAnswer(206, "{}") << u"206"_s << QByteArray("{}");
    QTest::newRow("204") << QByteArray("HTTP/1.1 204 X\r\n\r\n") << u"204"_s << QByteArray();
    QTest::newRow("chunked") << kChunked + "2\r\n{\"\r\n3\r\nx\":\r\n3\r\n42}\r\n0\r\n\r\n"
                             << u"200"_s << QByteArray("{\"x\":42}");
    QTest::newRow("chunked, with extensions and a trailer")
        << kChunked + "2;a=b\r\n{}\r\n0\r\nX-Sum: 1\r\n\r\n"
        << u"200"_s << QByteArray("{}");
    for (const int status : {400, 401, 403, 404, 405, 407, 408, 409, 410, 418,
                             422, 429, 451, 499, 500, 501, 502, 503, 504, 599})
        QTest::addRow("%d with a text", status)
            << rawAnswer(status, "Bad pairing code") << QString::number(status)
            << QByteArray("Bad pairing code");
    QTest::newRow("401 with a challenge")
        << rawAnswer(401, "no", "WWW-Authenticate: Basic realm=\"x\"\r\n") << u"401"_s
        << QByteArray("no");
    QTest::newRow("after 100 Continue")
        << "HTTP/1.1 100 Continue\r\n\r\n" + rawAnswer(200, "{}") << u"200"_s << QByteArray("{}");
    QTest::newRow("says gzip and is not")
        << rawAnswer(200, "{}", "Content-Encoding: gzip\r\n") << u"200"_s << QByteArray("{}");
    QTest::newRow("HTTP/1.0") << QByteArray("HTTP/1.0 200 OK\r\nContent-Length: 2\r\n\r\n{}")
                              << u"200"_s << QByteArray("{}");
    QTest::newRow("no reason phrase") << QByteArray("HTTP/1.1 200\r\nContent-Length: 2\r\n\r\n{}")
                                      << u"200"_s << QByteArray("{}");
    QTest::newRow("the length twice, equal")
        << QByteArray("HTTP/1.1 200 X\r\nContent-Length: 2\r\nContent-Length: 2\r\n\r\n{}")
        << u"200"_s << QByteArray("{}");
    QTest::newRow("the length twice, equal, refused")
        << QByteArray("HTTP/1.1 400 X\r\nContent-Length: 2\r\ncontent-length:2\r\n\r\nno")
        << u"400"_s << QByteArray("no");
    QTest::newRow("lower-case headers")
        << QByteArray("HTTP/1.1 200 X\r\ncontent-length: 2\r\n\r\n{}") << u"200"_s
        << QByteArray("{}");
    QTest::newRow("bytes, not text") << rawAnswer(200, QByteArray("\0\xff\r\n\r\n", 6)) << u"200"_s
                                     << QByteArray("\0\xff\r\n\r\n", 6);
}

void AnswerTest::aCompleteAnswerIsTakenAsItIs()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, ending);
    QFETCH(QByteArray, body);
    RawServer server;
    // It must make no difference whether the server hangs up afterwards.
    for (const auto end : {RawScript::End::Keep, RawScript::End::Fin}) {
        server.setScript({.bytes = bytes, .end = end});
        Network network(server.trust());
        CallWatch get(network.get(server.url(), "token", nullptr));
        QCOMPARE(get.waitedEnding(), ending);
        QCOMPARE(get.result().answer.value().body, body);
        CallWatch post(network.post(server.url(), "token", "{}", nullptr));
        QCOMPARE(post.waitedEnding(), ending);
        QCOMPARE(post.result().answer.value().body, body);
        QCOMPARE(post.result().bodyBytesPulled, 2);
        QCOMPARE(post.timesFinished(), 1);
    }
    QCOMPARE(server.begun("POST"), 2);
}

void AnswerTest::anObjectShowsItsOwnEnd_data()
{
    QTest::addColumn<bool>("tls");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<RawScript::End>("end");
    const QByteArray object = "{\"uti\":\"6f\",\"shop\":\"Caf\xe9\"}";
    const QByteArray length = QByteArray::number(object.size());
    using End = RawScript::End;
    for (const bool tls : {false, true}) {
        const char *scheme = tls ? "https" : "http";
        for (const auto &[end, how] : {std::pair(End::Fin, "closed"), std::pair(End::Cut, "cut"),
                                       std::pair(End::Rst, "reset")}) {
            QTest::addRow("%s, %s", scheme, how) << tls << "HTTP/1.1 200 X\r\n\r\n" + object << end;
            QTest::addRow("%s, HTTP/1.0, %s", scheme, how)
                << tls << "HTTP/1.0 206 X\r\nContent-Type: application/json\r\n\r\n" + object
                << end;
            QTest::addRow("%s, says that it closes, %s", scheme, how)
                << tls << "HTTP/1.1 201 X\r\nConnection: close\r\n\r\n" + object << end;
        }
        QTest::addRow("%s, two equal lengths in one header", scheme)
            << tls
            << "HTTP/1.1 200 X\r\nContent-Length: " + length + ", " + length + "\r\n\r\n" + object
            << End::Fin;
    }
}

void AnswerTest::anObjectShowsItsOwnEnd()
{
    QFETCH(const bool, tls);
    QFETCH(const QByteArray, bytes);
    QFETCH(const RawScript::End, end);
    RawServer server(tls ? std::optional(makeIdentity()) : std::nullopt);
    server.setScript({.bytes = bytes, .end = end});
    Network network(server.trust());
    for (const QByteArray verb : {"GET", "POST"}) {
        const bool isGet = verb == "GET";
        CallWatch call(isGet ? network.get(server.url(), "token", nullptr)
                             : network.post(server.url(), "token", "{}", nullptr));
        QCOMPARE(call.waitedEnding(), QString::fromLatin1(bytes.mid(9, 3)));
        QCOMPARE(call.result().answer.value().body, bytes.mid(bytes.indexOf('{')));
        QCOMPARE(call.result().bodyBytesPulled, isGet ? 0 : 2);
        QCOMPARE(call.result().overPinnedTls, tls);
    }
    QCOMPARE(server.begun("POST"), 1);
}

void AnswerTest::anythingLessIsNoAnswer_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("ending");
    const QString lost = nameOf(CallError::ConnectionLost);
    const QString cut = nameOf(CallError::CutOff);
    QTest::newRow("nothing") << QByteArray() << lost;
    QTest::newRow("half a status line") << QByteArray("HTTP/1.1 20") << lost;
    QTest::newRow("half the headers") << QByteArray("HTTP/1.1 200 X\r\nContent-Le") << lost;
    QTest::newRow("a byte short") << withLength(3, "{}") << cut;
    QTest::newRow("no body at all") << withLength(3, "") << cut;
    QTest::newRow("400, a byte short")
        << QByteArray("HTTP/1.1 400 X\r\nContent-Length: 3\r\n\r\nno") << cut;
    QTest::newRow("the length twice, equal, and a byte short")
        << QByteArray("HTTP/1.1 200 X\r\nContent-Length: 3\r\nContent-Length: 3\r\n\r\n{}") << cut;
    const QByteArray noEnd = "HTTP/1.1 200 X\r\n\r\n";
    QTest::newRow("no end marked, and cut off") << noEnd + R"({"uti":"6f")" << cut;
    QTest::newRow("no end marked, nothing") << noEnd << cut;
    QTest::newRow("no end marked, a sentence") << noEnd + "Transaction started" << cut;
    QTest::newRow("no end marked, and more than an object") << noEnd + "{}x" << cut;
    QTest::newRow("no end marked, an array") << noEnd + "[{}]" << cut;
    QTest::newRow("400 that ends where the connection ends")
        << QByteArray("HTTP/1.1 400 X\r\n\r\nno") << cut;
    for (const int status : {307, 400, 401, 403, 404, 500})
        QTest::addRow("%d with an object that ends where the connection ends", status)
            << "HTTP/1.1 " + QByteArray::number(status) + " X\r\n\r\n{}" << cut;
    QTest::newRow("length is no number")
        << QByteArray("HTTP/1.1 200 X\r\nContent-Length: two\r\n\r\n{}") << cut;
    QTest::newRow("negative length")
        << QByteArray("HTTP/1.1 200 X\r\nContent-Length: -2\r\n\r\n{}") << cut;
    QTest::newRow("two lengths") << QByteArray(
        "HTTP/1.1 200 X\r\nContent-Length: 2\r\nContent-Length: 4\r\n\r\n{}  ")
                                 << cut;
    QTest::newRow("two lengths, the second fits")
        << QByteArray("HTTP/1.1 200 X\r\nContent-Length: 9\r\nContent-Length: 2\r\n\r\n{}") << cut;
    QTest::newRow("two lengths in one header")
        << QByteArray("HTTP/1.1 200 X\r\nContent-Length: 2, 4\r\n\r\n{}") << cut;
    QTest::newRow("one length and an empty one")
        << QByteArray("HTTP/1.1 200 X\r\nContent-Length: 2,\r\n\r\n{}") << cut;
    QTest::newRow("only 100 Continue") << QByteArray("HTTP/1.1 100 Continue\r\n\r\n") << lost;
    QTest::newRow("another protocol") << QByteArray("SSH-2.0-dropbear\r\n") << lost;
    QTest::newRow("a web page without a head") << QByteArray("<html></html>\r\n\r\n") << lost;
    QTest::newRow("status is no number") << QByteArray("HTTP/1.1 abc X\r\n\r\n") << lost;
}

void AnswerTest::anythingLessIsNoAnswer()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, ending);
    RawServer server;
    server.setScript({.bytes = bytes, .end = RawScript::End::Fin});
    Network network(server.trust());
    CallWatch get(network.get(server.url(), "token", nullptr));
    QCOMPARE(get.waitedEnding(), ending);
    CallWatch post(network.post(server.url(), "token", "{}", nullptr));
    QCOMPARE(post.waitedEnding(), ending);
    QCOMPARE(post.result().bodyBytesPulled, 2);
    QCOMPARE(post.timesFinished(), 1);
    QCOMPARE(server.begun("POST"), 1);
}

void AnswerTest::aRefusalInChunksProvesNothing_data()
{
    QTest::addColumn<QByteArray>("chunks");
    QTest::newRow("complete") << QByteArray("2\r\nno\r\n0\r\n\r\n");
    QTest::newRow("cut off in a chunk") << QByteArray("9\r\nno");
    QTest::newRow("cut off between chunks") << QByteArray("2\r\nno\r\n");
    QTest::newRow("size is no number") << QByteArray("zz\r\nno\r\n0\r\n\r\n");
}

void AnswerTest::aRefusalInChunksProvesNothing()
{
    QFETCH(QByteArray, chunks);
    RawServer server;
    const QByteArray head = "HTTP/1.1 400 X\r\nTransfer-Encoding: chunked\r\n\r\n";
    server.setScript({.bytes = head + chunks, .end = RawScript::End::Fin});
    Network network(server.trust());
    // Whether Qt sees the cut is a matter of luck, so try repeatedly.
    for (int i = 0; i < 20; ++i) {
        CallWatch post(network.post(server.url(), "token", "{}", nullptr));
        QCOMPARE(post.waitedEnding(), u"cut-off"_s);
        QCOMPARE(post.result().bodyBytesPulled, 2);
    }
}

void AnswerTest::theContentTypeIsHandedOn()
{
    RawServer server;
    server.setScript({rawAnswer(200, "{}", "Content-Type: application/json;charset=UTF-8\r\n")});
    Network network(server.trust());
    CallWatch call(network.get(server.url(), {}, nullptr));
    QCOMPARE(call.waitedEnding(), u"200"_s);
    QCOMPARE(call.result().answer.value().contentType,
             QByteArray("application/json;charset=UTF-8"));
}

void AnswerTest::aRedirectIsAnAnswerAndNotFollowed_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {301, 302, 303, 305, 307, 308})
        QTest::addRow("%d", status) << status;
}

void AnswerTest::aRedirectIsAnAnswerAndNotFollowed()
{
    QFETCH(int, status);
    RawServer elsewhere;
    RawServer server;
    const QByteArray location = "Location: " + elsewhere.url().toEncoded() + "\r\n";
    server.setScript({rawAnswer(status, "moved", location)});
    Network network(server.trust());
    CallWatch get(network.get(server.url(), "token", nullptr));
    QCOMPARE(get.waitedEnding(), QString::number(status));
    CallWatch post(network.post(server.url(), "token", "{}", nullptr));
    // For these two, Qt asks for the body a second time before the caller can decide.
    const bool wantsBody = status == 307 || status == 308;
    QCOMPARE(post.waitedEnding(), wantsBody ? u"cut-off"_s : QString::number(status));
    QCOMPARE(server.log().requests.size(), 2);
    QCOMPARE(elsewhere.log().connections, 0);
}

void AnswerTest::aBodyAtTheLimitPassesAndOneByteMoreDoesNot_data()
{
    const QByteArray full(HttpCall::kLargestBody, 'x');
    const QByteArray chunk = QByteArray::number(full.size(), 16) + "\r\n" + full + "\r\n";
    QTest::addColumn<RawScript>("script");
    QTest::addColumn<QString>("ending");
    QTest::newRow("at the limit") << RawScript{rawAnswer(200, full)} << u"200"_s;
    QTest::newRow("at the limit, chunked") << RawScript{kChunked + chunk + "0\r\n\r\n"} << u"200"_s;
    QTest::newRow("one more") << RawScript{rawAnswer(200, full + 'x')} << u"answer-too-large"_s;
    QTest::newRow("one more, chunked")
        << RawScript{kChunked + chunk + "1\r\nx\r\n0\r\n\r\n"} << u"answer-too-large"_s;
    QTest::newRow("announced only")
        << RawScript{withLength(9'000'000'000, "{")} << u"answer-too-large"_s;
    QTest::newRow("endless, chunked")
        << RawScript{.bytes = kChunked + ("fff8\r\n" + QByteArray(0xfff8, 'x') + "\r\n"),
                     .endless = true}
        << u"answer-too-large"_s;
    QTest::newRow("endless 200, no end marked")
        << RawScript{.bytes = "HTTP/1.1 200 X\r\n\r\n" + full, .endless = true}
        << u"answer-too-large"_s;
    QTest::newRow("endless, no end marked")
        << RawScript{.bytes = "HTTP/1.1 500 X\r\n\r\n" + full, .endless = true}
        << u"answer-too-large"_s;
}

void AnswerTest::aBodyAtTheLimitPassesAndOneByteMoreDoesNot()
{
    QFETCH(RawScript, script);
    QFETCH(QString, ending);
    RawServer server;
    server.setScript(script);
    Network network(server.trust());
    CallWatch get(network.get(server.url(), {}, nullptr));
    QCOMPARE(get.waitedEnding(), ending);
    CallWatch post(network.post(server.url(), {}, "{}", nullptr));
    QCOMPARE(post.waitedEnding(), ending);
    QCOMPARE(server.begun("POST"), 1);
}

void AnswerTest::aCookieIsNotGivenBack()
{
    RawServer server;
    server.setScript({rawAnswer(200, {}, "Set-Cookie: a=b; Path=/\r\n")});
    Network network(server.trust());
    for (int i = 0; i < 2; ++i) {
        CallWatch call(network.get(server.url(), {}, nullptr));
        QCOMPARE(call.waitedEnding(), u"200"_s);
    }
    QVERIFY(!server.log().requests.constLast().bytes.contains("Cookie"));
}

void AnswerTest::anAnswerBeforeTheWholeBodyStillHasAllOfItCounted()
{
    RawServer server;
    server.setScript({.bytes = rawAnswer(400, "no"), .when = RawScript::When::FirstBytes});
    Network network(server.trust());
    const QByteArray body(2'000'000, 'x');
    CallWatch call(network.post(server.url(), {}, body, nullptr));
    QCOMPARE(call.waitedEnding(), u"400"_s);
    QCOMPARE(call.result().bodyBytesPulled, body.size());
}

void AnswerTest::aTokenWithALineBreakForgesNothing()
{
    RawServer server;
    Network network(server.trust());
    CallWatch call(network.get(server.url(), "t\r\n\r\nPOST /transaction HTTP/1.1", nullptr));
    QCOMPARE(call.waitedEnding(), u"200"_s);
    QVERIFY(!server.log().requests.constFirst().bytes.contains("Authorization"));
    QCOMPARE(server.log().begun, QList<QByteArray>({"GET"}));
}

QTEST_GUILESS_MAIN(AnswerTest)
#include "answertest.moc"
