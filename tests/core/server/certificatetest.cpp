#include "core/server/certificate.h"

#include <QSslConfiguration>
#include <QSslServer>
#include <QSslSocket>
#include <QTest>

using namespace tillside;
using namespace Qt::StringLiterals;

class CertificateTest : public QObject {
    Q_OBJECT
private slots:
    void itIsSelfSignedValidNowAndNamed();
    void noTwoAreTheSame();
    void itsTimesAreTheOnesAskedFor();
    void aServerCanShowIt();
};

void CertificateTest::itIsSelfSignedValidNowAndNamed()
{
    const Identity made = makeIdentity({u"Kasse 7"_s, {}, {}});
    QVERIFY(!made.isNull());
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QVERIFY(made.certificate.isSelfSigned());
    QVERIFY(made.certificate.effectiveDate() < now);
    QVERIFY(made.certificate.expiryDate() > now.addYears(9));
    QCOMPARE(made.certificate.subjectInfo(QSslCertificate::CommonName), QStringList(u"Kasse 7"_s));
    QCOMPARE(made.key.algorithm(), QSsl::Ec);
    QCOMPARE(made.key.length(), 256);
}

void CertificateTest::noTwoAreTheSame()
{
    const Identity one = makeIdentity();
    const Identity other = makeIdentity();
    QVERIFY(one.certificate != other.certificate);
    QVERIFY(one.key != other.key);
    QVERIFY(one.certificate.serialNumber() != other.certificate.serialNumber());
}

void CertificateTest::itsTimesAreTheOnesAskedFor()
{
    const QDateTime from(QDate(2020, 1, 1), QTime(0, 0), Qt::UTC);
    const QDateTime until(QDate(2021, 1, 1), QTime(0, 0), Qt::UTC);
    const Identity made = makeIdentity({u"Old"_s, from, until});
    QCOMPARE(made.certificate.effectiveDate(), from);
    QCOMPARE(made.certificate.expiryDate(), until);
}

void CertificateTest::aServerCanShowIt()
{
    const Identity made = makeIdentity();
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(made.certificate);
    configuration.setPrivateKey(made.key);
    QSslServer server;
    server.setSslConfiguration(configuration);
    QVERIFY(server.listen(QHostAddress::LocalHost));

    QSslSocket client;
    client.setPeerVerifyMode(QSslSocket::QueryPeer);
    client.connectToHostEncrypted(u"127.0.0.1"_s, server.serverPort());
    QTRY_VERIFY(client.isEncrypted());
    QCOMPARE(client.peerCertificate(), made.certificate);
}

QTEST_GUILESS_MAIN(CertificateTest)
#include "certificatetest.moc"
