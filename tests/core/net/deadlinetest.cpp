#include "core/net/network.h"
#include "core/server/certificate.h"
#include "tests/support/wire/callwatch.h"
#include "tests/support/wire/fullbacklog.h"
#include "tests/support/wire/rawserver.h"

#include <QElapsedTimer>
#include <QTest>

using namespace tillside;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr Deadlines kShortConnect{150ms, 60s, 60s};
constexpr Deadlines kShortAnswer{60s, 150ms, 300ms};
/// The allowance for a slow computer. Shorter than the other deadlines.
constexpr auto kInTime = 20s;

QUrl refusedUrl(const QString &scheme)
{
    QUrl url = RawServer().url(); // Nothing listens there any more.
    url.setScheme(scheme);
    return url;
}

Trust someTrust(const QString &scheme)
{
    return scheme == u"http" ? Trust{true, {}}
                             : Trust{false, Fingerprint::fromBytes(QByteArray(32, '\1'))};
}

} // namespace

/// Each call ends, whatever the peer does, and reports what it knows.
class DeadlineTest : public QObject {
    Q_OBJECT

private slots:
    void nobodyThereMeansNothingLeft_data();
    void nobodyThereMeansNothingLeft();
    void aSilentPeerMeansNothingLeft_data();
    void aSilentPeerMeansNothingLeft();
    void anUnknownHostMeansNothingLeft();
    void anAnswerThatNeverEndsIsEndedByTheDeadline_data();
    void anAnswerThatNeverEndsIsEndedByTheDeadline();
    void aDeleteOverPlainHttpHasOneDeadlineForAll();
    void aSlowAnswerToAPostIsWaitedFor();
    void theShortDeadlineCountsForGetAndDelete();
    void theCallNeverEndsInsideTheStartingFunction();
    void aDestroyedCallIsSilent_data();
    void aDestroyedCallIsSilent();
    void aCallMayBeDestroyedByItsOwnSignals();
    void aCallOutlivesItsNetwork();
};

void DeadlineTest::nobodyThereMeansNothingLeft_data()
{
    QTest::addColumn<QString>("scheme");
    QTest::newRow("http") << u"http"_s;
    QTest::newRow("https") << u"https"_s;
}

void DeadlineTest::nobodyThereMeansNothingLeft()
{
    QFETCH(QString, scheme);
    Network network(someTrust(scheme));
    CallWatch post(network.post(refusedUrl(scheme), {}, "{}", nullptr));
    QCOMPARE(post.waitedEnding(), u"not-reachable"_s);
    QCOMPARE(post.result().bodyBytesPulled, 0);
    QCOMPARE(post.timesFinished(), 1);
    QCOMPARE(post.timesHandedOver(), 0);
    CallWatch get(network.get(refusedUrl(scheme), {}, nullptr));
    QCOMPARE(get.waitedEnding(), u"not-reachable"_s);
    CallWatch removal(network.remove(refusedUrl(scheme), {}, nullptr));
    QCOMPARE(removal.waitedEnding(), u"not-reachable"_s);
}

void DeadlineTest::aSilentPeerMeansNothingLeft_data()
{
    QTest::addColumn<bool>("accepts");
    QTest::addColumn<QString>("scheme");
    QTest::newRow("takes the connection, never shakes hands") << true << u"https"_s;
    QTest::newRow("never takes the connection, https") << false << u"https"_s;
    QTest::newRow("never takes the connection, http") << false << u"http"_s;
}

void DeadlineTest::aSilentPeerMeansNothingLeft()
{
    QFETCH(bool, accepts);
    QFETCH(QString, scheme);
    RawServer silent;
    silent.setScript({.when = RawScript::When::Accept});
    const FullBacklog full;
    QUrl url = silent.url();
    url.setScheme(scheme);
    if (!accepts)
        url.setPort(full.port());
    Network network(someTrust(scheme), kShortConnect);
    CallWatch post(network.post(url, {}, "{}", nullptr));
    QCOMPARE(post.waitedEnding(), u"connect-timeout"_s);
    QCOMPARE(post.result().bodyBytesPulled, 0);
    QVERIFY(post.result().elapsed >= kShortConnect.connect);
    QVERIFY(post.result().elapsed < kShortConnect.connect + kInTime);
    CallWatch get(network.get(url, {}, nullptr));
    QCOMPARE(get.waitedEnding(), u"connect-timeout"_s);
    if (scheme == u"http")
        return;
    CallWatch removal(network.remove(url, {}, nullptr));
    QCOMPARE(removal.waitedEnding(), u"connect-timeout"_s);
}

void DeadlineTest::anUnknownHostMeansNothingLeft()
{
    Network network({true, std::nullopt}, {2s, 2s, 2s});
    CallWatch post(network.post(QUrl(u"http://terminal.invalid/"_s), {}, "{}", nullptr));
    // A network whose name server does not respond cannot tell.
    const QStringList either{u"not-reachable"_s, u"connect-timeout"_s};
    QVERIFY(either.contains(post.waitedEnding()));
    QCOMPARE(post.result().bodyBytesPulled, 0);
}

void DeadlineTest::anAnswerThatNeverEndsIsEndedByTheDeadline_data()
{
    const QByteArray answer = rawAnswer(200, QByteArray(100, 'x'));
    QTest::addColumn<RawScript>("script");
    QTest::newRow("never starts") << RawScript{.bytes = {}, .end = RawScript::End::Keep};
    QTest::newRow("drips from the first byte") << RawScript{.bytes = answer, .drip = 50ms};
    QTest::newRow("drips its body") << RawScript{.bytes = answer, .drip = 50ms, .dripFrom = 60};
    QTest::newRow("headers without end") << RawScript{
        .bytes = "HTTP/1.1 200 X\r\n" + QByteArray("X: y\r\n").repeated(2000), .drip = 1ms};
    QTest::newRow("an early hint again and again")
        << RawScript{.bytes = QByteArray("HTTP/1.1 100 Go on\r\n\r\n").repeated(500), .drip = 1ms};
    QTest::newRow("a byte short and never closed")
        << RawScript{.bytes = "HTTP/1.1 200 X\r\nContent-Length: 3\r\n\r\n{}"};
    QTest::newRow("no length and never closed") << RawScript{.bytes = "HTTP/1.1 200 X\r\n\r\n{}"};
    QTest::newRow("last chunk missing and never closed")
        << RawScript{.bytes = "HTTP/1.1 200 X\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n"};
}

void DeadlineTest::anAnswerThatNeverEndsIsEndedByTheDeadline()
{
    QFETCH(RawScript, script);
    for (const bool tls : {false, true}) {
        RawServer server(tls ? std::optional(makeIdentity()) : std::nullopt);
        server.setScript(script);
        Network network(server.trust(), kShortAnswer);
        CallWatch get(network.get(server.url(), {}, nullptr));
        CallWatch post(network.post(server.url(), {}, "{}", nullptr));
        QCOMPARE(get.waitedEnding(), u"timeout"_s);
        QVERIFY(get.result().elapsed < kShortAnswer.get + kInTime);
        QCOMPARE(post.waitedEnding(), u"timeout"_s);
        QVERIFY(post.result().elapsed >= kShortAnswer.post);
        QVERIFY(post.result().elapsed < kShortAnswer.post + kInTime);
        QCOMPARE(post.result().bodyBytesPulled, 2);
        QCOMPARE(post.timesFinished(), 1);
    }
}

void DeadlineTest::aDeleteOverPlainHttpHasOneDeadlineForAll()
{
    // Without TLS and without a body, nothing signals that the connection is established.
    const FullBacklog full;
    QUrl url(u"http://127.0.0.1/"_s);
    url.setPort(full.port());
    Network network({true, {}}, kShortAnswer);
    CallWatch removal(network.remove(url, {}, nullptr));
    QCOMPARE(removal.waitedEnding(), u"timeout"_s);
    QVERIFY(removal.result().elapsed < kShortAnswer.get + kInTime);
}

void DeadlineTest::aSlowAnswerToAPostIsWaitedFor()
{
    for (const bool tls : {false, true}) {
        RawServer server(tls ? std::optional(makeIdentity()) : std::nullopt);
        server.setScript({.bytes = rawAnswer(200, "{}"), .delay = 1500ms});
        Network network(server.trust(), {1s, 200ms, 60s});
        CallWatch post(network.post(server.url(), {}, "{}", nullptr));
        QTRY_COMPARE(post.timesHandedOver(), 1);
        QVERIFY(!post.hasEnded());
        QCOMPARE(post.waitedEnding(), u"200"_s);
        QVERIFY(post.result().elapsed >= 1500ms);
    }
}

void DeadlineTest::theShortDeadlineCountsForGetAndDelete()
{
    for (const bool tls : {false, true}) {
        RawServer server(tls ? std::optional(makeIdentity()) : std::nullopt);
        server.setScript({.bytes = rawAnswer(200, "{}"), .delay = 60s});
        Network network(server.trust(), {60s, 200ms, 60s});
        CallWatch get(network.get(server.url(), {}, nullptr));
        QCOMPARE(get.waitedEnding(), u"timeout"_s);
        CallWatch removal(network.remove(server.url(), {}, nullptr));
        QCOMPARE(removal.waitedEnding(), u"timeout"_s);
        QVERIFY(removal.result().elapsed < 200ms + kInTime);
    }
}

void DeadlineTest::theCallNeverEndsInsideTheStartingFunction()
{
    Network network(Trust{});
    CallWatch call(network.get(QUrl(u"gopher://x"_s), {}, nullptr));
    QVERIFY(!call.hasEnded());
    QCOMPARE(call.waitedEnding(), u"wrong-scheme"_s);
    QCOMPARE(call.timesFinished(), 1);
}

void DeadlineTest::aDestroyedCallIsSilent_data()
{
    QTest::addColumn<bool>("tls");
    QTest::addColumn<RawScript::When>("when");
    for (const bool tls : {false, true}) {
        const char *scheme = tls ? "https" : "http";
        QTest::addRow("%s, before a connection", scheme) << tls << RawScript::When::Accept;
        QTest::addRow("%s, with the request sent", scheme) << tls << RawScript::When::Request;
    }
}

void DeadlineTest::aDestroyedCallIsSilent()
{
    QFETCH(bool, tls);
    QFETCH(RawScript::When, when);
    RawServer server(tls ? std::optional(makeIdentity()) : std::nullopt);
    server.setScript({.when = when});
    Network network(server.trust());
    CallWatch call(network.post(server.url(), {}, "{}", nullptr));
    if (when == RawScript::When::Request)
        QTRY_COMPARE(server.complete("POST"), 1);
    else
        QTRY_COMPARE(server.log().connections, 1);
    QElapsedTimer clock;
    clock.start();
    call.destroyCall();
    // Qt would otherwise wait five seconds for a thread that does not end.
    QVERIFY2(clock.elapsed() < 4000, "the window would have stood still");
    QVERIFY(server.hasSeenEverything());
    QCOMPARE(call.timesFinished(), 0);
    QVERIFY(server.begun("POST") <= 1);
}

void DeadlineTest::aCallMayBeDestroyedByItsOwnSignals()
{
    RawServer server(makeIdentity());
    Network network(server.trust());
    int finished = 0;
    auto *first = network.post(server.url(), {}, "{}", this);
    connect(first, &HttpCall::finished, this, [&] { ++finished; });
    connect(first, &HttpCall::bodyHandedOver, this, [&] {
        delete first;
        first = nullptr;
    });
    QTRY_VERIFY(!first);
    auto *second = network.post(server.url(), {}, "{}", this);
    connect(second, &HttpCall::finished, this, [&] {
        ++finished;
        delete second;
        second = nullptr;
    });
    QTRY_VERIFY(!second);
    QVERIFY(server.hasSeenEverything());
    QCOMPARE(finished, 1);
}

void DeadlineTest::aCallOutlivesItsNetwork()
{
    RawServer server;
    server.setScript({.bytes = rawAnswer(200, "{}"), .delay = 50ms});
    auto network = std::make_unique<Network>(server.trust());
    CallWatch get(network->get(server.url(), {}, nullptr));
    CallWatch post(network->post(server.url(), {}, "{}", nullptr));
    network.reset();
    QCOMPARE(get.waitedEnding(), u"200"_s);
    QCOMPARE(post.waitedEnding(), u"200"_s);
}

QTEST_GUILESS_MAIN(DeadlineTest)
#include "deadlinetest.moc"
