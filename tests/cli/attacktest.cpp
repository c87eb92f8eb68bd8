#include "tests/cli/attackedtill.h"
#include "tests/support/wire/hostilepeer.h"
#include "tests/support/wire/rawserver.h"

#include <QTest>

using namespace tillside;
using namespace Qt::StringLiterals;

/// A stranger at the terminal's address against the whole program. The stranger gets no data, the
/// payment is provably not charged, and the till charges again once the terminal is back.
class AttackTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase() { m_attacked.reset(); }

    void aStrangerIsToldNothing_data();
    void aStrangerIsToldNothing();
    void aCertificateThatChangesWhilePairingGetsNoCode_data();
    void aCertificateThatChangesWhilePairingGetsNoCode();
    void aRedirectedCodeGoesNowhere_data();
    void aRedirectedCodeGoesNowhere();

private:
    /// The arguments to pair with the machine at \a port.
    [[nodiscard]] QStringList pairingAt(quint16 port) const;

    std::unique_ptr<AttackedTill> m_attacked;
    QByteArray m_token;
};

void AttackTest::initTestCase()
{
    m_attacked = std::make_unique<AttackedTill>();
    m_token = m_attacked->till().token();
    QVERIFY(m_token.size() >= 8);
}

QStringList AttackTest::pairingAt(quint16 port) const
{
    QStringList pairing = CliTill::pairing(m_attacked->terminal(), u"Bar"_s);
    pairing.replace(2, u"127.0.0.1:%1"_s.arg(port));
    return pairing;
}

void AttackTest::aStrangerIsToldNothing_data()
{
    QTest::addColumn<HostileTls>("tls");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("evidence");
    QTest::newRow("another certificate with the same name")
        << HostileTls::Sound << 4 << u"certificate-refused"_s;
    QTest::newRow("plain HTTP") << HostileTls::None << 12 << u"not-reached"_s;
    QTest::newRow("TLS 1.0") << HostileTls::Version10 << 12 << u"not-reached"_s;
    QTest::newRow("TLS 1.1") << HostileTls::Version11 << 12 << u"not-reached"_s;
    QTest::newRow("nobody's certificate") << HostileTls::Anonymous << 12 << u"not-reached"_s;
    QTest::newRow("no encryption") << HostileTls::NullCipher << 12 << u"not-reached"_s;
}

void AttackTest::aStrangerIsToldNothing()
{
    QFETCH(const HostileTls, tls);
    QFETCH(const QString, evidence);
    const auto names = m_attacked->identity().certificate.subjectInfo(QSslCertificate::CommonName);
    HostilePeer stranger({.tls = tls, .answer = rawAnswer(400, "no")},
                         makeIdentity({names.value(0), {}, {}}));
    const auto till = AttackedTill::at(stranger.port(), m_attacked->till());
    const CliRun charged = till->charge(u"10.00"_s);
    QTEST(charged.code, "code");
    QCOMPARE(charged.text(u"outcome"_s), u"not-charged"_s);
    QCOMPARE(evidenceOf(charged.object()).constLast(), evidence);
    QVERIFY2(charged.took < AttackedTill::kPromptly && !charged.err.isEmpty(), charged.described());
    QVERIFY(m_attacked->isModest(charged));
    stranger.finish();
    QVERIFY(stranger.connections() > 0);
    // Without TLS, it sees the start of the till's handshake, which contains no secret.
    QVERIFY(stranger.received().isEmpty() || stranger.received().startsWith("\x16\x03"));
    QVERIFY(!stranger.received().contains("HTTP/"));
    QVERIFY(!stranger.received().contains(m_token));
    QVERIFY(m_attacked->charges(*till));
}

void AttackTest::aCertificateThatChangesWhilePairingGetsNoCode_data()
{
    QTest::addColumn<Identity>("next");
    QTest::addColumn<int>("code");
    QTest::newRow("changes") << makeIdentity() << 4;
    QTest::newRow("stays") << Identity() << 7; // Proves that the code can be found.
}

void AttackTest::aCertificateThatChangesWhilePairingGetsNoCode()
{
    QFETCH(const Identity, next);
    HostilePeer peer({.tls = HostileTls::Sound, .answer = rawAnswer(400, "no"), .next = next},
                     makeIdentity());
    const CliTill till;
    QStringList pairing = pairingAt(peer.port());
    pairing.remove(pairing.indexOf(u"--fingerprint"_s), 2);
    pairing.append(u"--trust-on-first-use"_s);
    const CliRun paired = till.run(pairing, CliTill::typedCode());
    QTEST(paired.code, "code");
    QVERIFY2(paired.took < AttackedTill::kPromptly && !paired.err.isEmpty(), paired.described());
    peer.finish();
    QVERIFY(peer.connections() > 1);
    QCOMPARE(peer.received().contains(TerminalProcess::kCode), next.isNull());
    QCOMPARE(peer.received().isEmpty(), !next.isNull());
    QCOMPARE(till.run({u"terminals"_s}).array().size(), 0);
}

void AttackTest::aRedirectedCodeGoesNowhere_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {301, 302, 307, 308})
        QTest::addRow("%d", status) << status;
}

void AttackTest::aRedirectedCodeGoesNowhere()
{
    QFETCH(const int, status);
    RawServer elsewhere;
    RawServer thief(m_attacked->identity());
    const QByteArray location = "Location: " + elsewhere.url().toEncoded() + "\r\n";
    thief.setScript({rawAnswer(status, "moved", location)});
    const CliTill till;
    const CliRun paired = till.run(pairingAt(thief.serverPort()), CliTill::typedCode());
    QVERIFY2(paired.code == 7 && !paired.err.isEmpty(), paired.described());
    QCOMPARE(paired.text(u"error"_s), u"code-refused"_s);
    QCOMPARE(thief.log().requests.size(), 1);
    QCOMPARE(elsewhere.log().connections, 0);
}

QTEST_GUILESS_MAIN(AttackTest)
#include "attacktest.moc"
