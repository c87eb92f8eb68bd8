#include "core/net/network.h"
#include "core/server/certificate.h"
#include "tests/support/wire/callwatch.h"
#include "tests/support/wire/rawserver.h"

#include <QTest>

using namespace tillside;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kToken = "Bearer 7653518633181484";

HttpCall *call(Network &network, const QByteArray &verb, const QUrl &url)
{
    if (verb == "GET")
        return network.get(url, kToken, nullptr);
    return verb == "POST" ? network.post(url, kToken, "{}", nullptr)
                          : network.remove(url, kToken, nullptr);
}

void addVerbs()
{
    QTest::addColumn<QByteArray>("verb");
    for (const char *verb : {"GET", "POST", "DELETE"})
        QTest::newRow(verb) << QByteArray(verb);
}

} // namespace

/// Trust never carries over: only the pinned certificate gets a byte of ours.
class TrustTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { useSystemTls(); }
    void anotherCertificateGetsNotAByte_data() { addVerbs(); }
    void anotherCertificateGetsNotAByte();
    void aCertificateThatChangesBetweenTwoCallsGetsNotAByte_data() { addVerbs(); }
    void aCertificateThatChangesBetweenTwoCallsGetsNotAByte();
    void afterTheRightCertificateIsBackCallsGoThroughAgain();
    void thePinnedCertificateIsEnough_data();
    void thePinnedCertificateIsEnough();
    void theSameNameWithAnotherKeyIsAnotherCertificate();
    void aKeptConnectionCountsAsPinned();
    void plainHttpIsNeverPinned();
    void aUrlThatTheTrustDoesNotPermitIsNotOpened_data();
    void aUrlThatTheTrustDoesNotPermitIsNotOpened();
    void aPlainServerBehindHttpsGetsNoToken();
    void aTlsServerBehindHttpIsNotUnderstood();
};

void TrustTest::anotherCertificateGetsNotAByte()
{
    QFETCH(QByteArray, verb);
    RawServer server(makeIdentity());
    Network network({false, Fingerprint::of(makeIdentity().certificate)});
    CallWatch watch(call(network, verb, server.url()));
    QCOMPARE(watch.waitedEnding(), u"certificate-not-pinned"_s);
    QVERIFY(server.hasSeenEverything());
    QCOMPARE(server.log().applicationBytes, 0);
    QCOMPARE(watch.result().bodyBytesPulled, 0);
    QVERIFY(!watch.result().overPinnedTls);
    QCOMPARE(watch.timesHandedOver(), 0);
    QCOMPARE(watch.timesFinished(), 1);
}

void TrustTest::aCertificateThatChangesBetweenTwoCallsGetsNotAByte()
{
    QFETCH(QByteArray, verb);
    RawServer server(makeIdentity());
    auto network = std::make_unique<Network>(server.trust());
    CallWatch before(call(*network, "GET", server.url()));
    QCOMPARE(before.waitedEnding(), u"200"_s);
    const qint64 bytesBefore = server.log().applicationBytes;

    server.setIdentity(makeIdentity());
    server.closeConnections(RawScript::End::Fin);
    CallWatch after(call(*network, verb, server.url()));
    QCOMPARE(after.waitedEnding(), u"certificate-not-pinned"_s);
    network.reset();
    QVERIFY(server.hasSeenEverything());
    QCOMPARE(server.log().applicationBytes, bytesBefore);
    QCOMPARE(after.result().bodyBytesPulled, 0);
}

void TrustTest::afterTheRightCertificateIsBackCallsGoThroughAgain()
{
    const Identity right = makeIdentity();
    RawServer server(right);
    Network network(server.trust());
    server.setIdentity(makeIdentity());
    CallWatch refused(call(network, "GET", server.url()));
    QCOMPARE(refused.waitedEnding(), u"certificate-not-pinned"_s);
    server.setIdentity(right);
    CallWatch accepted(call(network, "GET", server.url()));
    QCOMPARE(accepted.waitedEnding(), u"200"_s);
}

void TrustTest::thePinnedCertificateIsEnough_data()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QTest::addColumn<Identity>("identity");
    QTest::newRow("with another name") << makeIdentity({u"not.this.host"_s, {}, {}});
    QTest::newRow("with the right name") << makeIdentity({u"127.0.0.1"_s, {}, {}});
    QTest::newRow("expired") << makeIdentity({u"x"_s, now.addDays(-20), now.addDays(-10)});
    QTest::newRow("not valid yet") << makeIdentity({u"x"_s, now.addDays(10), now.addDays(20)});
}

void TrustTest::thePinnedCertificateIsEnough()
{
    QFETCH(Identity, identity);
    RawServer server(identity);
    Network network(server.trust());
    for (const char *verb : {"GET", "POST", "DELETE"}) {
        CallWatch watch(call(network, verb, server.url()));
        QCOMPARE(watch.waitedEnding(), u"200"_s);
        QVERIFY(watch.result().overPinnedTls);
        QVERIFY(server.log().requests.constLast().bytes.contains("Authorization: " + kToken));
    }
}

void TrustTest::theSameNameWithAnotherKeyIsAnotherCertificate()
{
    const Identity paired = makeIdentity({u"127.0.0.1"_s, {}, {}});
    RawServer server(makeIdentity({u"127.0.0.1"_s, {}, {}}));
    Network network({false, Fingerprint::of(paired.certificate)});
    CallWatch watch(call(network, "GET", server.url()));
    QCOMPARE(watch.waitedEnding(), u"certificate-not-pinned"_s);
    QVERIFY(server.hasSeenEverything());
    QCOMPARE(server.log().applicationBytes, 0);
}

void TrustTest::aKeptConnectionCountsAsPinned()
{
    RawServer server(makeIdentity());
    server.setScript({rawAnswer(400, "unknown")});
    Network network(server.trust());
    for (int i = 0; i < 3; ++i) {
        CallWatch watch(call(network, "GET", server.url()));
        QCOMPARE(watch.waitedEnding(), u"400"_s);
        QVERIFY(watch.result().overPinnedTls);
    }
    QCOMPARE(server.log().handshakes, 1);
}

void TrustTest::plainHttpIsNeverPinned()
{
    RawServer server;
    Network network(server.trust());
    CallWatch watch(call(network, "POST", server.url()));
    QCOMPARE(watch.waitedEnding(), u"200"_s);
    QVERIFY(!watch.result().overPinnedTls);
}

void TrustTest::aUrlThatTheTrustDoesNotPermitIsNotOpened_data()
{
    const auto pin = Fingerprint::fromBytes(QByteArray(Fingerprint::kSize, '\1'));
    QTest::addColumn<QString>("scheme");
    QTest::addColumn<QString>("user");
    QTest::addColumn<Trust>("trust");
    QTest::newRow("http though pinned") << u"http"_s << QString() << Trust{false, pin};
    QTest::newRow("http, pinned and plain") << u"http"_s << QString() << Trust{true, pin};
    QTest::newRow("https, pinned and plain") << u"https"_s << QString() << Trust{true, pin};
    QTest::newRow("https without a pin") << u"https"_s << QString() << Trust{true, {}};
    QTest::newRow("nobody, http") << u"http"_s << QString() << Trust{};
    QTest::newRow("nobody, https") << u"https"_s << QString() << Trust{};
    QTest::newRow("another scheme") << u"ftp"_s << QString() << Trust{true, {}};
    QTest::newRow("user name") << u"http"_s << u"me"_s << Trust{true, {}};
}

void TrustTest::aUrlThatTheTrustDoesNotPermitIsNotOpened()
{
    QFETCH(QString, scheme);
    QFETCH(QString, user);
    QFETCH(Trust, trust);
    RawServer server;
    Network network(trust);
    QUrl url = server.url();
    url.setScheme(scheme);
    url.setUserName(user);
    for (const char *verb : {"GET", "POST", "DELETE"}) {
        CallWatch watch(call(network, verb, url));
        QVERIFY(!watch.hasEnded());
        QCOMPARE(watch.waitedEnding(), u"wrong-scheme"_s);
        QCOMPARE(watch.result().bodyBytesPulled, 0);
    }
    QVERIFY(server.hasSeenEverything());
    QCOMPARE(server.log().connections, 1); // The one of hasSeenEverything() itself.
}

void TrustTest::aPlainServerBehindHttpsGetsNoToken()
{
    RawServer server;
    server.setScript({.bytes = rawAnswer(400, "no"), .when = RawScript::When::FirstBytes});
    QUrl url = server.url();
    url.setScheme(u"https"_s);
    Network network({false, Fingerprint::of(makeIdentity().certificate)});
    CallWatch watch(call(network, "POST", url));
    // Schannel does not say what was wrong.
    const bool isNamed = QSslSocket::activeBackend() == u"openssl"_s;
    QCOMPARE(watch.waitedEnding(), isNamed ? u"not-tls"_s : u"tls-failed"_s);
    QCOMPARE(watch.result().bodyBytesPulled, 0);
    QVERIFY(server.hasSeenEverything());
    QVERIFY(server.complete("POST") == 0);
}

void TrustTest::aTlsServerBehindHttpIsNotUnderstood()
{
    RawServer server(makeIdentity());
    QUrl url = server.url();
    url.setScheme(u"http"_s);
    Network network({true, std::nullopt});
    CallWatch watch(call(network, "POST", url));
    QCOMPARE(watch.waitedEnding(), u"connection-lost"_s);
}

QTEST_GUILESS_MAIN(TrustTest)
#include "trusttest.moc"
