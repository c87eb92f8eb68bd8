#include "core/net/certificateprobe.h"
#include "core/net/trust.h"
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

using Seen = Result<PresentedCertificate, CallError>;

/// A probe that has ended.
struct Look {
    explicit Look(quint16 port, std::chrono::milliseconds deadline = 20s)
        : probe(u"127.0.0.1"_s, port, deadline)
    {
        QObject::connect(&probe, &CertificateProbe::finished, &probe, [this](const Seen &result) {
            ++times;
            seen = result;
        });
        QSignalSpy spy(&probe, &CertificateProbe::finished);
        (void)hears(spy);
    }
    [[nodiscard]] QString error() const
    {
        return seen && !*seen ? QString(nameOf(seen->error())) : QString();
    }

    CertificateProbe probe;
    int times = 0;
    std::optional<Seen> seen;
};

} // namespace

class ProbeTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { useSystemTls(); }
    void itSeesTheCertificateAndSendsNothing();
    void itSaysWhetherTheNameIsTheAddress();
    void itSeesAnExpiredCertificateToo();
    void nobodyThereIsNotReachable();
    void aSilentPeerEndsWithTheDeadline_data();
    void aSilentPeerEndsWithTheDeadline();
    void aPlainServerIsNotTls();
    void whatIsWrongWithTlsIsNamed_data();
    void whatIsWrongWithTlsIsNamed();
    void itsNamesAreClean();
    void aPeerThatHangsUpIsLost();
    void aDestroyedProbeIsSilent();
};

void ProbeTest::itSeesTheCertificateAndSendsNothing()
{
    const Identity identity = makeIdentity({u"PAX A920"_s, {}, {}});
    RawServer server(identity);
    const Look look(server.serverPort());
    QVERIFY(look.seen && *look.seen);
    QCOMPARE(look.times, 1);
    const PresentedCertificate &certificate = look.seen->value();
    QVERIFY(certificate.fingerprint == Fingerprint::of(identity.certificate));
    QCOMPARE(certificate.subject, u"PAX A920"_s);
    QVERIFY(!certificate.namesHost);
    QCOMPARE(certificate.validUntil, identity.certificate.expiryDate());
    QVERIFY(server.hasSeenEverything());
    QCOMPARE(server.log().applicationBytes, 0);
}

void ProbeTest::itSaysWhetherTheNameIsTheAddress()
{
    RawServer server(makeIdentity({u"127.0.0.1"_s, {}, {}}));
    const Look look(server.serverPort());
    QVERIFY(look.seen && *look.seen);
    QCOMPARE(look.seen->value().names, QStringList(u"127.0.0.1"_s));
}

void ProbeTest::itSeesAnExpiredCertificateToo()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    RawServer server(makeIdentity({u"x"_s, now.addDays(-20), now.addDays(-10)}));
    const Look look(server.serverPort());
    QVERIFY(look.seen && *look.seen);
    QVERIFY(look.seen->value().validUntil < now);
}

void ProbeTest::nobodyThereIsNotReachable()
{
    const quint16 port = RawServer().serverPort();
    QCOMPARE(Look(port).error(), u"not-reachable"_s);
}

void ProbeTest::aSilentPeerEndsWithTheDeadline_data()
{
    QTest::addColumn<bool>("accepts");
    QTest::newRow("takes the connection, never shakes hands") << true;
    QTest::newRow("never takes the connection") << false;
}

void ProbeTest::aSilentPeerEndsWithTheDeadline()
{
    QFETCH(bool, accepts);
    RawServer silent;
    silent.setScript({.when = RawScript::When::Accept});
    const FullBacklog full;
    const Look look(accepts ? silent.serverPort() : full.port(), 200ms);
    QCOMPARE(look.error(), u"connect-timeout"_s);
    QCOMPARE(look.times, 1);
}

void ProbeTest::aPlainServerIsNotTls()
{
    RawServer server;
    server.setScript({.bytes = rawAnswer(400, "no"), .when = RawScript::When::FirstBytes});
    // Schannel does not say what was wrong.
    const bool isNamed = QSslSocket::activeBackend() == u"openssl"_s;
    QCOMPARE(Look(server.serverPort()).error(), isNamed ? u"not-tls"_s : u"tls-failed"_s);
}

void ProbeTest::whatIsWrongWithTlsIsNamed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("error");
    const auto row = [](const char *name, const QByteArray &bytes, const QString &error) {
        QTest::newRow(name) << bytes << error;
    };
    row("alert: protocol version", QByteArray::fromHex("15030100020246"), u"tls-too-old"_s);
    row("the same in TLS 1.2", QByteArray::fromHex("15030300020246"), u"tls-too-old"_s);
    const QByteArray hello = QByteArray(32, 'R') + QByteArray::fromHex("00002f000005ff01000100");
    row("a hello of TLS 1.0", QByteArray::fromHex("16030100310200002d0301") + hello,
        u"tls-too-old"_s);
    row("a hello of TLS 1.1", QByteArray::fromHex("16030200310200002d0302") + hello,
        u"tls-too-old"_s);
    row("a hello of SSL 3", QByteArray::fromHex("16030000310200002d0300") + hello,
        u"tls-too-old"_s);
    row("alert: handshake failure", QByteArray::fromHex("15030300020228"), u"tls-failed"_s);
    row("a web page", "<html><body>Use HTTP</body></html>", u"not-tls"_s);
    row("another protocol", "SSH-2.0-dropbear\r\n", u"not-tls"_s);
}

void ProbeTest::whatIsWrongWithTlsIsNamed()
{
    if (QSslSocket::activeBackend() != u"openssl"_s)
        QSKIP("Schannel does not say what was wrong.");
    QFETCH(const QByteArray, bytes);
    RawServer server;
    server.setScript({.bytes = bytes, .when = RawScript::When::FirstBytes});
    QTEST(Look(server.serverPort()).error(), "error");
}

/// A certificate that nobody trusts yet can have any names, and a person decides on the page that
/// shows them.
void ProbeTest::itsNamesAreClean()
{
    const QStringList names{u"PAX\n✔ Verified by your bank. Press Yes."_s, u"a\x1b[2Jb"_s,
                            u"a\u202eb"_s, u"card 4111 1111 1111 1111"_s,
                            u"token 7653518633181484"_s};
    for (const QString &name : names) {
        RawServer server(makeIdentity({name, {}, {}}));
        const Look look(server.serverPort());
        QVERIFY(look.seen && *look.seen);
        const PresentedCertificate &certificate = look.seen->value();
        for (const QString &shown : certificate.names + QStringList(certificate.subject)) {
            QVERIFY(!shown.isEmpty() && shown.size() <= 200);
            for (const QChar c : shown)
                QVERIFY2(c.isPrint(), qPrintable(shown));
            QVERIFY2(!shown.contains(u"7653518633181484"_s), qPrintable(shown));
            QVERIFY2(!shown.contains(u"4111 1111 1111 1111"_s), qPrintable(shown));
        }
    }
}

void ProbeTest::aPeerThatHangsUpIsLost()
{
    for (const auto end : {RawScript::End::Fin, RawScript::End::Rst}) {
        RawServer server;
        server.setScript({.when = RawScript::When::FirstBytes, .end = end});
        const Look look(server.serverPort());
        QCOMPARE(look.error(), u"connection-lost"_s);
        QCOMPARE(look.times, 1);
    }
}

void ProbeTest::aDestroyedProbeIsSilent()
{
    RawServer server(makeIdentity());
    int times = 0;
    auto probe = std::make_unique<CertificateProbe>(u"127.0.0.1"_s, server.serverPort());
    connect(probe.get(), &CertificateProbe::finished, this, [&] { ++times; });
    QTRY_COMPARE(server.log().connections, 1);
    probe.reset();
    QVERIFY(server.hasSeenEverything());
    QCOMPARE(times, 0);
}

QTEST_GUILESS_MAIN(ProbeTest)
#include "probetest.moc"
