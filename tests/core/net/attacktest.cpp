#include "core/net/certificateprobe.h"
#include "core/net/network.h"
#include "tests/support/system/patience.h"
#include "tests/support/system/peakmemory.h"
#include "tests/support/wire/callwatch.h"
#include "tests/support/wire/hostilepeer.h"
#include "tests/support/wire/rawserver.h"

#include <QSignalSpy>
#include <QTest>

using namespace tillside;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray kToken = "Bearer 7653518633181484";
const QByteArray kChunked = "Transfer-Encoding: chunked\r\n\r\n";
/// In KiB, beyond the memory that the process uses anyway.
constexpr qint64 kMostMemory = 64LL * 1024;
constexpr Deadlines kDeadlines{8s, 8s, 8s};

using Tls = HostileTls;

HttpCall *call(Network &network, const QByteArray &verb, const QUrl &url)
{
    if (verb == "GET")
        return network.get(url, kToken, nullptr);
    return verb == "POST" ? network.post(url, kToken, "{}", nullptr)
                          : network.remove(url, kToken, nullptr);
}

QByteArray chunk(qsizetype size)
{
    return QByteArray::number(size, 16) + "\r\n" + QByteArray(size, 'x') + "\r\n";
}

} // namespace

/// A malicious machine at the terminal's address. It gets nothing useful, and exhausts neither the
/// till's memory nor its time.
class AttackTest : public QObject {
    Q_OBJECT

private slots:
    void aFloodIsDroppedBeforeItFillsTheMemory_data();
    void aFloodIsDroppedBeforeItFillsTheMemory();
    void aBombIsNotUnpacked();
    void tlsThatProtectsNothingGetsNotAByte_data();
    void tlsThatProtectsNothingGetsNotAByte();
    void aTicketDoesNotStandInForTheCertificate_data();
    void aTicketDoesNotStandInForTheCertificate();
    void anAnswerThatNobodyAskedForAnswersNoOtherQuestion();
    void aRedirectTakesNothingElsewhere_data();
    void aRedirectTakesNothingElsewhere();
};

void AttackTest::aFloodIsDroppedBeforeItFillsTheMemory_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QByteArray>("flood");
    const QByteArray piece(1024LL * 1024, 'x');
    for (const char *status : {"200", "307", "500"})
        QTest::addRow("%s in chunks", status)
            << QByteArray("HTTP/1.1 ") + status + " X\r\n" + kChunked << chunk(piece.size());
    QTest::newRow("chunks of one byte")
        << "HTTP/1.1 200 X\r\n" + kChunked << chunk(1).repeated(100'000);
    QTest::newRow("ten gigabytes announced")
        << QByteArray("HTTP/1.1 200 X\r\nContent-Length: 10000000000\r\n\r\n") << piece;
    QTest::newRow("no end announced") << QByteArray("HTTP/1.1 200 X\r\n\r\n") << piece;
}

void AttackTest::aFloodIsDroppedBeforeItFillsTheMemory()
{
    QFETCH(QByteArray, head);
    QFETCH(QByteArray, flood);
    HostilePeer peer({.answer = head, .flood = flood});
    // Chunks of one byte take Qt so long that the deadline may come first.
    const QStringList endings{u"answer-too-large"_s, u"timeout"_s};
    forgetPeak();
    const qint64 before = ownPeakMemory();
    for (const QByteArray verb : {"GET", "POST"}) {
        Network network(peer.trust(), kDeadlines);
        CallWatch watch(call(network, verb, peer.url()));
        QVERIFY2(endings.contains(watch.waitedEnding()), qPrintable(watch.ending()));
        QCOMPARE(watch.timesFinished(), 1);
    }
    QVERIFY2(ownPeakMemory() - before < kMostMemory, QByteArray::number(ownPeakMemory() - before));
}

void AttackTest::aBombIsNotUnpacked()
{
    // As "deflate", which is what qCompress() produces after a length of four bytes.
    const QByteArray bomb = qCompress(QByteArray(128LL * 1024 * 1024, '\0')).mid(4);
    QVERIFY(bomb.size() < 1024LL * 1024);
    RawServer server;
    server.setScript({rawAnswer(200, bomb, "Content-Encoding: deflate\r\n")});
    forgetPeak();
    const qint64 before = ownPeakMemory();
    for (const QByteArray verb : {"GET", "POST"}) {
        Network network(server.trust());
        CallWatch watch(call(network, verb, server.url()));
        QCOMPARE(watch.waitedEnding(), u"200"_s);
        QCOMPARE(watch.result().answer.value().body, bomb);
    }
    QVERIFY2(ownPeakMemory() - before < kMostMemory, QByteArray::number(ownPeakMemory() - before));
}

void AttackTest::tlsThatProtectsNothingGetsNotAByte_data()
{
    QTest::addColumn<Tls>("tls");
    QTest::addColumn<QString>("ending");
    QTest::newRow("TLS 1.0") << Tls::Version10 << u"tls-too-old"_s;
    QTest::newRow("TLS 1.1") << Tls::Version11 << u"tls-too-old"_s;
    QTest::newRow("nobody's certificate") << Tls::Anonymous << u"tls-failed"_s;
    QTest::newRow("no encryption") << Tls::NullCipher << u"tls-failed"_s;
}

void AttackTest::tlsThatProtectsNothingGetsNotAByte()
{
    QFETCH(Tls, tls);
    HostilePeer peer({.tls = tls, .answer = rawAnswer(400, "no")}, makeIdentity());
    QVERIFY(carelessClientConnects(peer.port()));
    QCOMPARE(tlsConfiguration().protocol(), QSsl::TlsV1_2OrLater);
    for (const QByteArray verb : {"GET", "POST", "DELETE"}) {
        Network network(peer.trust());
        CallWatch watch(call(network, verb, peer.url()));
        QTEST(watch.waitedEnding(), "ending");
        QCOMPARE(watch.result().bodyBytesPulled, 0);
    }
    CertificateProbe probe(u"127.0.0.1"_s, peer.port());
    std::optional<CallError> seen;
    connect(&probe, &CertificateProbe::finished, this,
            [&seen](const auto &result) { seen = result.error(); });
    QSignalSpy probed(&probe, &CertificateProbe::finished);
    QVERIFY(hears(probed));
    QVERIFY(seen);
    QTEST(QString(nameOf(*seen)), "ending");
    peer.finish();
    QCOMPARE(peer.handshakes(), 1); // By the careless client.
    QCOMPARE(peer.received(), QByteArray());
}

void AttackTest::aTicketDoesNotStandInForTheCertificate_data()
{
    QTest::addColumn<Tls>("tls");
    QTest::newRow("TLS 1.2") << Tls::Version12; // Qt resumes its sessions by itself.
    QTest::newRow("TLS 1.3") << Tls::Sound;
}

void AttackTest::aTicketDoesNotStandInForTheCertificate()
{
    QFETCH(Tls, tls);
    // When told to close, the till never asks again on the connection whose certificate it has
    // seen.
    const QByteArray answer = rawAnswer(200, {}, "Connection: close\r\n");
    const Hostility renewed{.tls = tls, .answer = answer, .next = makeIdentity()};
    HostilePeer peer(renewed, makeIdentity());
    auto network = std::make_unique<Network>(peer.trust());
    CallWatch first(call(*network, "GET", peer.url()));
    QCOMPARE(first.waitedEnding(), u"200"_s);
    CallWatch second(call(*network, "GET", peer.url()));
    QCOMPARE(second.waitedEnding(), u"certificate-not-pinned"_s);
    network.reset();
    peer.finish();
    QCOMPARE(peer.resumptions(), 0);
    QCOMPARE(peer.received().count(kToken), 1);
}

void AttackTest::anAnswerThatNobodyAskedForAnswersNoOtherQuestion()
{
    RawServer server(makeIdentity());
    Network network(server.trust());
    for (const QByteArray uti : {"1", "2", "2", "1"}) {
        server.setScript({rawAnswer(200, uti)});
        QUrl url = server.url(u"/transaction"_s);
        url.setQuery(u"uti="_s + QLatin1StringView(uti));
        CallWatch watch(call(network, "GET", url));
        QCOMPARE(watch.waitedEnding(), u"200"_s);
        QCOMPARE(watch.result().answer.value().body, uti);
        server.sayUnasked(rawAnswer(200, uti));
    }
}

void AttackTest::aRedirectTakesNothingElsewhere_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("to plain HTTP") << QByteArray("http://127.0.0.1:") << QByteArray("/");
    QTest::newRow("to TLS") << QByteArray("https://127.0.0.1:") << QByteArray("/");
    QTest::newRow("to another name") << QByteArray("https://localhost:") << QByteArray("/");
    QTest::newRow("without a scheme") << QByteArray("//127.0.0.1:") << QByteArray("/");
    QTest::newRow("with a user") << QByteArray("https://me:pw@127.0.0.1:") << QByteArray("/");
}

void AttackTest::aRedirectTakesNothingElsewhere()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    RawServer elsewhere;
    RawServer server(makeIdentity());
    const QByteArray target = before + QByteArray::number(elsewhere.serverPort()) + after;
    for (const int status : {301, 302, 303, 307, 308}) {
        server.setScript({rawAnswer(status, "moved",
                                    "Location: " + target + "\r\nRefresh: 0; url=" + target
                                        + "\r\nAlt-Svc: h2=\"" + target
                                        + "\"\r\nStrict-Transport-Security: max-age=9\r\n")});
        for (const QByteArray verb : {"GET", "POST", "DELETE"}) {
            Network network(server.trust());
            CallWatch watch(call(network, verb, server.url()));
            QVERIFY(!watch.waitedEnding().isEmpty());
        }
    }
    QVERIFY(server.hasSeenEverything());
    QCOMPARE(server.log().requests.size(), 5 * 3);
    QCOMPARE(elsewhere.log().connections, 0);
}

QTEST_GUILESS_MAIN(AttackTest)
#include "attacktest.moc"
