#include "core/vault/credential.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace tillside;
using namespace Qt::StringLiterals;

/// A token and its certificate travel as one entry of the keychain.
class CredentialTest final : public QObject {
    Q_OBJECT

private slots:
    void bothHalvesComeBack_data();
    void bothHalvesComeBack();
    void theEntryIsJsonWithAVersion();
    void anEntryOfAnEarlierVersionIsTheTokenAlone();
    void whatIsNotWholeIsNotUsed_data();
    void whatIsNotWholeIsNotUsed();
};

namespace {

const QByteArray kFingerprint(32, '\xa7');

} // namespace

void CredentialTest::bothHalvesComeBack_data()
{
    QTest::addColumn<QByteArray>("fingerprint");
    QTest::addColumn<QByteArray>("token");
    QTest::newRow("digits") << kFingerprint << QByteArray("7653518633181484");
    QTest::newRow("plain HTTP") << QByteArray() << QByteArray("7653518633181484");
    QTest::newRow("every byte") << kFingerprint << QByteArray("\"\\\0\xff{}\n\x80", 8);
    QTest::newRow("the largest") << kFingerprint << QByteArray(1800, 'x');
}

void CredentialTest::bothHalvesComeBack()
{
    QFETCH(QByteArray, fingerprint);
    QFETCH(QByteArray, token);
    const Secret entry = toEntry({.fingerprint = fingerprint, .token = Secret(token)});
    // Windows stores at most 2560 bytes.
    QVERIFY(entry.reveal().size() <= 2560);
    const auto credential = fromEntry(entry);
    QVERIFY(credential);
    QCOMPARE(credential->fingerprint, fingerprint);
    QCOMPARE(credential->token.reveal(), token);
}

/// Another reader than the till's own.
void CredentialTest::theEntryIsJsonWithAVersion()
{
    const Secret entry = toEntry({.fingerprint = kFingerprint, .token = Secret("4711")});
    const QJsonObject read = QJsonDocument::fromJson(entry.reveal().toByteArray()).object();
    QCOMPARE(read["version"_L1].toInt(), 1);
    QCOMPARE(read["fingerprint"_L1].toString(), u"a7"_s.repeated(32));
    QCOMPARE(QByteArray::fromBase64(read["token"_L1].toString().toLatin1()), "4711");
}

void CredentialTest::anEntryOfAnEarlierVersionIsTheTokenAlone()
{
    for (const QByteArray &token : {"7653518633181484"_ba, R"({"a":1})"_ba, ""_ba}) {
        const auto credential = fromEntry(Secret(token));
        QVERIFY(credential);
        QVERIFY(!credential->fingerprint);
        QCOMPARE(credential->token.reveal(), token);
    }
}

void CredentialTest::whatIsNotWholeIsNotUsed_data()
{
    QTest::addColumn<QByteArray>("entry");
    const QByteArray whole
        = toEntry({.fingerprint = kFingerprint, .token = Secret("4711")}).reveal().toByteArray();
    for (qsizetype size = sizeof R"({"version":)" - 1; size < whole.size(); ++size)
        QTest::addRow("cut at %lld", static_cast<long long>(size)) << whole.first(size);
    QTest::newRow("more behind") << whole + ' ';
    QTest::newRow("a later version") << QByteArray(whole).replace(":1,", ":2,");
    QTest::newRow("a short fingerprint") << QByteArray(whole).replace("a7a7\"", "\"");
    QTest::newRow("no hexadecimal digits") << QByteArray(whole).replace("a7a7\"", "a7xx\"");
    QTest::newRow("no Base64") << QByteArray(whole).replace("NDcxMQ==", "NDcx*Q==");
}

void CredentialTest::whatIsNotWholeIsNotUsed()
{
    QFETCH(QByteArray, entry);
    QVERIFY(!fromEntry(Secret(entry)));
}

QTEST_GUILESS_MAIN(CredentialTest)
#include "credentialtest.moc"
