#include "core/support/redactor.h"

#include <QTest>

using namespace tillside;
using namespace Qt::StringLiterals;

/// Secrets are removed, whatever form they have in a message.
class RedactorTest final : public QObject {
    Q_OBJECT

private slots:
    void whatLooksLikeASecretIsTakenOut_data();
    void whatLooksLikeASecretIsTakenOut();
    void harmlessTextStays_data();
    void harmlessTextStays();
    void aKnownSecretIsTakenOutAnywhere();
    void aShortSecretIsNotLookedFor();
    void cardNumbersAreMasked();
};

void RedactorTest::whatLooksLikeASecretIsTakenOut_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const QString &text) { QTest::newRow(qPrintable(text)) << text; };
    row(u"Authorization: S3CR37"_s);
    row(u"Authorization: Bearer S3CR37"_s);
    row(u"authorization:bearer S3CR37"_s);
    row(uR"(QPair("Authorization", "S3CR37"))"_s);
    row(uR"(("Authorization","Bearer S3CR37"))"_s);
    row(u"Proxy-Authorization: Basic S3CR37"_s);
    row(u"sent Bearer S3CR37 to it"_s);
    row(u"GET https://10.0.0.5/payntpos/1.0.0/pair?tid=185&pairingCode=S3CR37"_s);
    row(u"https://10.0.0.5/pair?pairingCode=S3CR37&tid=185 refused"_s);
    row(u"pair?tid%3D185%26pairingCode%3DS3CR37"_s);
    row(u"pairing code: S3CR37"_s);
    row(uR"({"authToken":"S3CR37"})"_s);
    row(uR"({"authToken" : "S3CR37", "serialNumber":"1"})"_s);
    row(uR"("{\"authToken\":\"S3CR37\"}")"_s);
    row(u"auth_token=S3CR37"_s);
}

void RedactorTest::whatLooksLikeASecretIsTakenOut()
{
    QFETCH(QString, text);
    const QString redacted = Redactor().redacted(text);
    QVERIFY2(!redacted.contains(u"S3CR37"_s), qPrintable(redacted));
    QVERIFY2(redacted.contains(u"[hidden]"_s), qPrintable(redacted));
}

void RedactorTest::harmlessTextStays_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const QString &text) { QTest::newRow(qPrintable(text)) << text; };
    row(u"the terminal asks for authorization"_s);
    row(u"no pairing code was typed"_s);
    row(u"GET https://10.0.0.5/transaction?tid=1850012345&uti=6f311f3a-a72f-3864"_s);
    row(u"payment P-7K3M000000 sending → in-progress"_s);
}

void RedactorTest::harmlessTextStays()
{
    QFETCH(QString, text);
    QCOMPARE(Redactor().redacted(text), text);
}

void RedactorTest::aKnownSecretIsTakenOutAnywhere()
{
    Redactor redactor;
    redactor.add(Secret("abCd-9543"));
    redactor.add(Secret("7653518633181484"));
    QCOMPARE(redactor.redacted(u"xabCd-9543y, 7653518633181484!"_s), u"x[hidden]y, [hidden]!"_s);
    QCOMPARE(redactor.redacted(u"ABCD-9543"_s), u"[hidden]"_s);
}

void RedactorTest::aShortSecretIsNotLookedFor()
{
    Redactor redactor;
    redactor.add(Secret(""));
    redactor.add(Secret("12"));
    QCOMPARE(redactor.redacted(u"port 1212"_s), u"port 1212"_s);
}

void RedactorTest::cardNumbersAreMasked()
{
    QCOMPARE(Redactor().redacted(u"read 4111 1111 1111 1111"_s), u"read 4111 11** **** 1111"_s);
}

QTEST_GUILESS_MAIN(RedactorTest)
#include "redactortest.moc"
