#include "ui/pairing/pairingform.h"

#include "core/terminal/dialect.h"
#include "tests/support/till/sentences.h"
#include "tests/ui/pairing/pairingsamples.h"
#include "ui/text/terminaltext.h"

#include <QTest>

using namespace tillside;
using namespace Qt::StringLiterals;

class PairingFormTest final : public QObject {
    Q_OBJECT

private slots:
    void everyFieldHasItsSentence_data();
    void everyFieldHasItsSentence();
    void theProfileIsWhatWasTypedAndTheDialectsOwn();
    void aTerminalPairedAgainIsFilledIn();
    void aCodeIsDigitsOnly_data();
    void aCodeIsDigitsOnly();
    void everyEnumHasASentenceForEachValue();
};

void PairingFormTest::everyFieldHasItsSentence_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("nothing typed") << "address"
                                   << ""
                                   << "";
    QTest::newRow("half an address") << "address"
                                     << "192.168."
                                     << "such as 192.168.1.20";
    QTest::newRow("no encryption") << "address"
                                   << "http://10.0.0.1"
                                   << "--plain-http";
    QTest::newRow("a good address") << "address"
                                    << "10.0.0.1:99"
                                    << "";
    QTest::newRow("a bad serial") << "serial"
                                  << "18 50"
                                  << "letters, digits and hyphens";
    QTest::newRow("a good serial") << "serial"
                                   << " 1850-A "
                                   << "";
    QTest::newRow("a name that is taken") << "name"
                                          << "  COUNTER "
                                          << "already has this name";
    QTest::newRow("a free name") << "name"
                                 << "Counter 2"
                                 << "";
    QTest::newRow("a bad port") << "port"
                                << "70000"
                                << "1 to 65535";
    QTest::newRow("a bad path") << "path"
                                << "a b"
                                << "/payntpos/1.0.0";
    QTest::newRow("a path with a question") << "path"
                                            << "/a?b"
                                            << "/payntpos/1.0.0";
    QTest::newRow("a bad currency") << "currency"
                                    << "Euro"
                                    << "EUR";
    QTest::newRow("bad decimals") << "decimals"
                                  << "5"
                                  << "0 to 4";
}

void PairingFormTest::everyFieldHasItsSentence()
{
    QFETCH(const QString, field);
    QFETCH(const QString, text);
    QFETCH(const QString, sentence);
    PairingForm form;
    (field == u"address"_s        ? form.address
         : field == u"serial"_s   ? form.serial
         : field == u"name"_s     ? form.name
         : field == u"port"_s     ? form.port
         : field == u"path"_s     ? form.path
         : field == u"currency"_s ? form.currency
                                  : form.decimals)
        = text;
    const FormReading reading = readForm(form, {counter()});
    const QString all = reading.address + reading.serial + reading.name + reading.port
        + reading.path + reading.currency + reading.decimals;
    QCOMPARE(all.isEmpty(), sentence.isEmpty());
    QVERIFY2(all.contains(sentence), qPrintable(all));
    QVERIFY(all.isEmpty() || isSentence(all));
}

void PairingFormTest::theProfileIsWhatWasTypedAndTheDialectsOwn()
{
    PairingForm form{.address = u"terminal.lan"_s, .serial = u" 77 "_s, .name = u" The  Bar "_s};
    form.dialect = DialectId::LocalLink;
    form.currency = u"isk"_s;
    form.decimals = u"2"_s;
    const auto profile = readForm(form, {counter()}).profile;
    QVERIFY(profile);
    QCOMPARE(profile->name, u"The Bar"_s);
    QCOMPARE(profile->host, u"terminal.lan"_s);
    QCOMPARE(profile->port, dialect(DialectId::LocalLink).port);
    QCOMPARE(profile->serial.text(), u"77"_s);
    QCOMPARE(profile->basePath, u"/locallink/1.0.0"_s);
    QCOMPARE(profile->authForm, AuthForm::Bearer);
    QCOMPARE(profile->currency.code, u"ISK"_s);
    QCOMPARE(profile->decimals, 2);
    form.port = u"99"_s;
    form.path = u"x/y/"_s;
    QCOMPARE(readForm(form, {}).profile->port, 99);
    QCOMPARE(readForm(form, {}).profile->basePath, u"/x/y"_s);
    form.address = u"terminal.lan:7"_s;
    QCOMPARE(readForm(form, {}).profile->port, 7);
}

void PairingFormTest::aTerminalPairedAgainIsFilledIn()
{
    TerminalRecord known = counter();
    known.decimals = 0;
    known.basePath = u"/other"_s;
    known.utiMode = UtiMode::Ours;
    const FormReading reading = readForm(formOf(known), {known});
    QVERIFY(reading.profile);
    QCOMPARE(reading.known, known);
    known.fingerprint.clear();
    QCOMPARE(*reading.profile, known);
}

void PairingFormTest::aCodeIsDigitsOnly_data()
{
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<bool>("isCode");
    QTest::newRow("empty") << QByteArray() << false;
    QTest::newRow("three") << QByteArray("123") << false;
    QTest::newRow("four") << QByteArray("0123") << true;
    QTest::newRow("eight") << QByteArray("12345678") << true;
    QTest::newRow("nine") << QByteArray("123456789") << false;
    QTest::newRow("a letter") << QByteArray("12a4") << false;
}

void PairingFormTest::aCodeIsDigitsOnly()
{
    QFETCH(const QByteArray, code);
    QTEST(isPairingCode(Secret(code)), "isCode");
}

void PairingFormTest::everyEnumHasASentenceForEachValue()
{
    Sentences sentences;
    for (const ReachFault fault : kReachFaults)
        QCOMPARE(sentences.add(texts::textOf(fault, {u"Host"_s, 8080})), QString());
    for (const ProfileError error : kProfileErrors)
        QCOMPARE(sentences.add(texts::textOf(ProfileFailure{.error = error})), QString());
    QVERIFY(isSentence(texts::textOf(
        ProfileFailure{.error = ProfileError::NotSaved, .journal = JournalError::DiskFull})));
    QVERIFY(isSentence(texts::outsideText()));
}

QTEST_GUILESS_MAIN(PairingFormTest)
#include "pairingformtest.moc"
