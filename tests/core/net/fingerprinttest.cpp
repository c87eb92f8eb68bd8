#include "core/net/fingerprint.h"
#include "core/server/certificate.h"

#include <QCryptographicHash>
#include <QSslCertificate>
#include <QTest>

using namespace tillside;
using namespace Qt::StringLiterals;

class FingerprintTest : public QObject {
    Q_OBJECT

private slots:
    void itIsTheSha256OfTheDer();
    void noCertificateHasNoFingerprint();
    void itIsReadInEveryWayPeopleWriteIt_data();
    void itIsReadInEveryWayPeopleWriteIt();
    void anythingElseIsRefused_data();
    void anythingElseIsRefused();
    void itsTextCanBeReadBack();
};

namespace {

const QString kPlain = u"00112233445566778899aabbccddeeff"_s.repeated(2);

} // namespace

void FingerprintTest::itIsTheSha256OfTheDer()
{
    const QSslCertificate certificate = makeIdentity().certificate;
    const auto fingerprint = Fingerprint::of(certificate);
    QVERIFY(fingerprint);
    QCOMPARE(fingerprint->bytes(),
             QCryptographicHash::hash(certificate.toDer(), QCryptographicHash::Sha256));
    QVERIFY(fingerprint != Fingerprint::of(makeIdentity().certificate));
}

void FingerprintTest::noCertificateHasNoFingerprint()
{
    QVERIFY(!Fingerprint::of(QSslCertificate()));
}

void FingerprintTest::itIsReadInEveryWayPeopleWriteIt_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << kPlain;
    QTest::newRow("upper case") << kPlain.toUpper();
    QTest::newRow("openssl") << u"00:11:22:33:44:55:66:77:88:99:AA:BB:CC:DD:EE:FF:"_s
                                u"00:11:22:33:44:55:66:77:88:99:AA:BB:CC:DD:EE:FF"_s;
    QTest::newRow("hyphens") << u"00112233-44556677-8899aabb-ccddeeff-"_s.repeated(2).chopped(1);
    QTest::newRow("pasted with blanks")
        << u" 0011 2233 4455 6677 8899 AABB CCDD EEFF\n"_s.repeated(2);
}

void FingerprintTest::itIsReadInEveryWayPeopleWriteIt()
{
    QFETCH(QString, text);
    const auto fingerprint = Fingerprint::fromHex(text);
    QVERIFY(fingerprint);
    QCOMPARE(fingerprint->bytes(), QByteArray::fromHex(kPlain.toLatin1()));
}

void FingerprintTest::anythingElseIsRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("only separators") << u" :-: "_s;
    QTest::newRow("a byte short") << kPlain.chopped(2);
    QTest::newRow("a digit short") << kPlain.chopped(1);
    QTest::newRow("a byte long") << kPlain + u"00"_s;
    QTest::newRow("a letter") << kPlain.chopped(1) + u"g"_s;
    QTest::newRow("split inside a byte") << QString(kPlain).insert(1, u':');
    QTest::newRow("full-width digits") << QString(64, QChar(0xFF11));
    QTest::newRow("SHA-1") << u"00112233445566778899aabbccddeeff00112233"_s;
}

void FingerprintTest::anythingElseIsRefused()
{
    QFETCH(QString, text);
    QVERIFY(!Fingerprint::fromHex(text));
    QVERIFY(!Fingerprint::fromBytes(text.toLatin1().left(31)));
}

void FingerprintTest::itsTextCanBeReadBack()
{
    const auto fingerprint = Fingerprint::fromHex(kPlain);
    QVERIFY(fingerprint->toText().startsWith(u"0011 2233 4455 6677 8899 AABB"_s));
    QCOMPARE(fingerprint->toText().size(), 64 + 15);
    QVERIFY(Fingerprint::fromHex(fingerprint->toText()) == fingerprint);
}

QTEST_GUILESS_MAIN(FingerprintTest)
#include "fingerprinttest.moc"
