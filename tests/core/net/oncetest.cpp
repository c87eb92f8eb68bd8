#include "core/net/network.h"
#include "core/server/certificate.h"
#include "tests/support/wire/callwatch.h"
#include "tests/support/wire/rawserver.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTest>

using namespace tillside;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kSale = R"({"transType":"SALE","amountTrans":1000})";
const QByteArray kHalfAnAnswer = "HTTP/1.1 200 X\r\nContent-Length: 50\r\n\r\n{\"uti\":";

/// Where the peer hangs up.
enum class Break { AtAccept, AtFirstBytes, AfterHeaders, AfterBody, MidAnswer };

RawScript scriptFor(Break where, RawScript::End end)
{
    RawScript script;
    script.end = end;
    switch (where) {
    case Break::AtAccept: script.when = RawScript::When::Accept; break;
    case Break::AtFirstBytes: script.when = RawScript::When::FirstBytes; break;
    case Break::AfterHeaders: script.when = RawScript::When::Headers; break;
    case Break::AfterBody: script.when = RawScript::When::Request; break;
    case Break::MidAnswer: script.bytes = kHalfAnAnswer; break;
    }
    return script;
}

std::unique_ptr<RawServer> makeServer(bool tls)
{
    return std::make_unique<RawServer>(tls ? std::optional(makeIdentity()) : std::nullopt);
}

HttpCall *callOnce(Network &network, const QByteArray &verb, const QUrl &url)
{
    if (verb == "GET")
        return network.getOnce(url, "token", nullptr);
    return verb == "POST" ? network.post(url, "token", kSale, nullptr)
                          : network.remove(url, "token", nullptr);
}

} // namespace

/// Counts at the socket what goes over the wire.
class OnceTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { useSystemTls(); }
    void whoeverHangsUpAnywhereGetsTheRequestOnce_data();
    void whoeverHangsUpAnywhereGetsTheRequestOnce();
    void qtByItselfSendsItAgain_data();
    void qtByItselfSendsItAgain();
    void aGetMayBeRepeatedByQt();
    void eachPostHasAConnectionOfItsOwnAndGetsShareOne_data();
    void eachPostHasAConnectionOfItsOwnAndGetsShareOne();
    void aTerminalThatServesOneConnectionIsLeftFree_data();
    void aTerminalThatServesOneConnectionIsLeftFree();
    void aChallengeDoesNotSendAPostAgain_data();
    void aChallengeDoesNotSendAPostAgain();
    void theRequestIsWhatItShouldBe();
    void aBodyOfManyPiecesArrivesWhole();
};

void OnceTest::whoeverHangsUpAnywhereGetsTheRequestOnce_data()
{
    QTest::addColumn<bool>("tls");
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<Break>("where");
    QTest::addColumn<RawScript::End>("end");
    QTest::addColumn<bool>("afterGet");
    const std::array<std::pair<Break, const char *>, 5> breaks{
        {{Break::AtAccept, "at accept"},
         {Break::AtFirstBytes, "at the first bytes"},
         {Break::AfterHeaders, "after the headers"},
         {Break::AfterBody, "after the body"},
         {Break::MidAnswer, "in mid-answer"}}};
    const std::array<std::pair<RawScript::End, const char *>, 3> ends{
        {{RawScript::End::Fin, "FIN"}, {RawScript::End::Cut, "cut"}, {RawScript::End::Rst, "RST"}}};
    for (const bool tls : {false, true})
        for (const char *verb : {"POST", "DELETE", "GET"})
            for (const auto &[where, whereName] : breaks)
                for (const auto &[end, endName] : ends)
                    for (const bool afterGet : {false, true})
                        QTest::addRow("%s %s, %s %s%s", tls ? "https" : "http", verb, endName,
                                      whereName, afterGet ? ", after a GET" : "")
                            << tls << QByteArray(verb) << where << end << afterGet;
}

void OnceTest::whoeverHangsUpAnywhereGetsTheRequestOnce()
{
    QFETCH(bool, tls);
    QFETCH(QByteArray, verb);
    QFETCH(Break, where);
    QFETCH(RawScript::End, end);
    QFETCH(bool, afterGet);
    const auto server = makeServer(tls);
    auto network = std::make_unique<Network>(server->trust());
    if (afterGet) {
        CallWatch get(network->get(server->url(), {}, nullptr));
        QCOMPARE(get.waitedEnding(), u"200"_s);
    }
    server->setScript(scriptFor(where, end));
    CallWatch call(callOnce(*network, verb, server->url()));
    QVERIFY(!call.waitedEnding().isEmpty());
    network.reset();
    QVERIFY(server->hasSeenEverything());

    const int before = afterGet && verb == "GET" ? 1 : 0;
    QCOMPARE(server->begun(verb) - before, where == Break::AtAccept ? 0 : 1);
    QVERIFY(!call.result().answer);
    QCOMPARE(call.timesFinished(), 1);
    const qint64 pulled = call.result().bodyBytesPulled;
    QCOMPARE(call.timesHandedOver(), pulled > 0 ? 1 : 0);
    // Everything that arrived must have been counted, but not everything counted need have arrived.
    QVERIFY(verb != "POST" || server->complete(verb) == 0 || pulled == kSale.size());
    QVERIFY(verb == "POST" || pulled == 0);
    if (where == Break::AfterBody)
        QCOMPARE(call.ending(), u"connection-lost"_s);
    if (where == Break::MidAnswer)
        QCOMPARE(call.ending(), u"cut-off"_s);
}

void OnceTest::qtByItselfSendsItAgain_data()
{
    QTest::addColumn<bool>("tls");
    QTest::addColumn<QByteArray>("verb");
    QTest::newRow("http POST") << false << QByteArray("POST");
    QTest::newRow("https POST") << true << QByteArray("POST");
    QTest::newRow("http DELETE") << false << QByteArray("DELETE");
    QTest::newRow("https DELETE") << true << QByteArray("DELETE");
    QTest::newRow("http GET") << false << QByteArray("GET");
    QTest::newRow("https GET") << true << QByteArray("GET");
}

void OnceTest::qtByItselfSendsItAgain()
{
    // Proves that the counts of this test can detect a repetition, and shows the trap that the till
    // avoids.
    QFETCH(bool, tls);
    QFETCH(QByteArray, verb);
    const auto server = makeServer(tls);
    server->setScript(scriptFor(Break::AfterBody, RawScript::End::Fin));
    QNetworkAccessManager manager;
    QNetworkRequest request(server->url());
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    const QByteArray body = verb == "POST" ? kSale : QByteArray();
    const std::unique_ptr<QNetworkReply> reply(manager.sendCustomRequest(request, verb, body));
    reply->ignoreSslErrors();
    QTRY_VERIFY(reply->isFinished());
    QVERIFY(server->complete(verb) >= 2);
}

void OnceTest::aGetMayBeRepeatedByQt()
{
    RawServer server;
    Network network(server.trust());
    CallWatch first(network.get(server.url(), {}, nullptr));
    QCOMPARE(first.waitedEnding(), u"200"_s);
    server.closeConnections(RawScript::End::Fin);
    CallWatch second(network.get(server.url(), {}, nullptr));
    QCOMPARE(second.waitedEnding(), u"200"_s);
    QCOMPARE(server.log().connections, 2);
}

void OnceTest::eachPostHasAConnectionOfItsOwnAndGetsShareOne_data()
{
    QTest::addColumn<bool>("tls");
    QTest::newRow("http") << false;
    QTest::newRow("https") << true;
}

void OnceTest::eachPostHasAConnectionOfItsOwnAndGetsShareOne()
{
    QFETCH(bool, tls);
    const auto server = makeServer(tls);
    Network network(server->trust());
    QList<int> connections;
    for (const QByteArray verb : {"GET", "GET", "POST", "GET", "DELETE", "POST", "GET"}) {
        CallWatch call(verb == "GET" ? network.get(server->url(), {}, nullptr)
                                     : callOnce(network, verb, server->url()));
        QCOMPARE(call.waitedEnding(), u"200"_s);
        QCOMPARE(call.result().overPinnedTls, tls);
        connections.append(server->log().requests.last().connection);
    }
    QCOMPARE(connections, QList<int>({1, 1, 2, 3, 4, 5, 6}));
    CallWatch once(network.getOnce(server->url(), {}, nullptr));
    QCOMPARE(once.waitedEnding(), u"200"_s);
    QCOMPARE(server->log().requests.last().connection, 7);
}

void OnceTest::aTerminalThatServesOneConnectionIsLeftFree_data()
{
    QTest::addColumn<bool>("tls");
    QTest::addColumn<QByteArray>("verb"); ///< Empty: the till only rests.
    for (const bool tls : {false, true}) {
        for (const char *verb : {"", "POST", "DELETE"})
            QTest::addRow("%s %s", tls ? "https" : "http", verb) << tls << QByteArray(verb);
    }
}

void OnceTest::aTerminalThatServesOneConnectionIsLeftFree()
{
    QFETCH(bool, tls);
    QFETCH(QByteArray, verb);
    const auto server = makeServer(tls);
    Network network(server->trust());
    CallWatch question(network.get(server->url(), {}, nullptr));
    QCOMPARE(question.waitedEnding(), u"200"_s);
    if (verb.isEmpty()) {
        network.rest();
    } else {
        CallWatch call(callOnce(network, verb, server->url()));
        QCOMPARE(call.waitedEnding(), u"200"_s);
    }
    // Also says that every client has hung up.
    QVERIFY(server->hasSeenEverything());
}

void OnceTest::aChallengeDoesNotSendAPostAgain_data()
{
    QTest::addColumn<QByteArray>("challenge");
    for (const char *challenge :
         {"Basic realm=\"x\"", "Digest realm=\"x\", nonce=\"y\"", "NTLM", "Negotiate", "Bearer"})
        QTest::newRow(challenge) << QByteArray(challenge);
}

void OnceTest::aChallengeDoesNotSendAPostAgain()
{
    QFETCH(QByteArray, challenge);
    RawServer server;
    server.setScript({rawAnswer(401, "who?", "WWW-Authenticate: " + challenge + "\r\n")});
    Network network(server.trust());
    for (const QByteArray verb : {"POST", "DELETE"}) {
        CallWatch call(callOnce(network, verb, server.url()));
        QCOMPARE(call.waitedEnding(), u"401"_s);
        QCOMPARE(call.result().answer.value().body, QByteArray("who?"));
        QCOMPARE(server.begun(verb), 1);
    }
}

void OnceTest::theRequestIsWhatItShouldBe()
{
    RawServer server;
    Network network(server.trust());
    QUrl url = server.url(u"/payntpos/1.0.0/transaction"_s);
    url.setQuery(u"tid=1234&disablePrinting=true"_s);
    CallWatch call(network.post(url, "Bearer 7653", kSale, nullptr));
    QCOMPARE(call.waitedEnding(), u"200"_s);
    const RawRequest request = server.log().requests.constFirst();
    QVERIFY(request.bytes.startsWith(
        "POST /payntpos/1.0.0/transaction?tid=1234&disablePrinting=true HTTP/1.1\r\n"));
    QVERIFY(request.bytes.contains("\r\nAuthorization: Bearer 7653\r\n"));
    QVERIFY(request.bytes.contains("\r\nUser-Agent: Tillside/" TILLSIDE_VERSION "\r\n"));
    QVERIFY(request.bytes.contains("\r\nAccept-Encoding: identity\r\n"));
    QVERIFY(request.bytes.contains("\r\nContent-Type: application/json\r\n"));
    QVERIFY(!request.bytes.contains("Upgrade") && !request.bytes.contains("Cookie"));
    QCOMPARE(request.body(), kSale);
}

void OnceTest::aBodyOfManyPiecesArrivesWhole()
{
    RawServer server(makeIdentity());
    Network network(server.trust());
    const QByteArray body(300'000, 'x');
    CallWatch call(network.post(server.url(), {}, body, nullptr));
    QCOMPARE(call.waitedEnding(), u"200"_s);
    QCOMPARE(server.log().requests.constFirst().body(), body);
    QCOMPARE(call.result().bodyBytesPulled, body.size());
    QCOMPARE(call.timesHandedOver(), 1);
}

QTEST_GUILESS_MAIN(OnceTest)
#include "oncetest.moc"
