#include "core/control/pairingform.h"

#include "core/terminal/dialect.h"
#include "tests/core/control/pairingsamples.h"

#include <QTest>

#include <map>

using namespace tillside;
using namespace Qt::StringLiterals;

class PairingFormTest final : public QObject {
    Q_OBJECT

private slots:
    void everyFieldHasItsProblem_data();
    void everyFieldHasItsProblem();
    void theProfileIsWhatWasTypedAndTheDialectsOwn();
    void aTerminalPairedAgainIsFilledIn();
    void aCodeIsDigitsOnly_data();
    void aCodeIsDigitsOnly();
};

void PairingFormTest::everyFieldHasItsProblem_data()
{
    using Problem = std::optional<FormProblem>;
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<Problem>("problem");
    const auto row = [](const char *name, const QString &field, const QString &text,
                        Problem problem) { QTest::newRow(name) << field << text << problem; };
    row("nothing typed", u"address"_s, {}, {});
    row("half an address", u"address"_s, u"192.168."_s, FormProblem::AddressNotUnderstood);
    row("no encryption", u"address"_s, u"http://10.0.0.1"_s, FormProblem::AddressNotEncrypted);
    row("a good address", u"address"_s, u"10.0.0.1:99"_s, {});
    row("a padded address", u"address"_s, u"192.168.001.050"_s, {});
    row("a resolver's number", u"address"_s, u"0x7f.0.0.10"_s, FormProblem::AddressNotUnderstood);
    row("a bad serial", u"serial"_s, u"18_50"_s, FormProblem::SerialHasOtherCharacters);
    row("a serial in groups", u"serial"_s, u"18 50\n"_s, {});
    row("a good serial", u"serial"_s, u" 1850-A "_s, {});
    row("a name that is taken", u"name"_s, u"  COUNTER "_s, FormProblem::NameTaken);
    row("a free name", u"name"_s, u"Counter 2"_s, {});
    row("a bad port", u"port"_s, u"70000"_s, FormProblem::PortOutOfRange);
    row("a bad path", u"path"_s, u"a b"_s, FormProblem::PathNotUnderstood);
    row("a path with a question", u"path"_s, u"/a?b"_s, FormProblem::PathNotUnderstood);
    row("a bad currency", u"currency"_s, u"Euro"_s, FormProblem::CurrencyUnknown);
    row("bad decimals", u"decimals"_s, u"5"_s, FormProblem::DecimalsOutOfRange);
}

void PairingFormTest::everyFieldHasItsProblem()
{
    QFETCH(const QString, field);
    QFETCH(const QString, text);
    QFETCH(const std::optional<FormProblem>, problem);
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
    const std::map<QString, std::optional<FormProblem>> found{
        {u"address"_s, reading.address},  {u"serial"_s, reading.serial},
        {u"name"_s, reading.name},        {u"port"_s, reading.port},
        {u"path"_s, reading.path},        {u"currency"_s, reading.currency},
        {u"decimals"_s, reading.decimals}};
    for (const auto &[name, its] : found)
        QVERIFY2(its == (name == field ? problem : std::nullopt), qPrintable(name));
    QVERIFY(firstProblemIn(reading) == problem);
    QVERIFY(!reading.profile);
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
    form.address = u"192.168.001.050"_s;
    form.serial = u"7 7\n"_s;
    QCOMPARE(readForm(form, {}).profile->host, u"192.168.1.50"_s);
    QCOMPARE(readForm(form, {}).profile->serial.text(), u"77"_s);
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

QTEST_GUILESS_MAIN(PairingFormTest)
#include "pairingformtest.moc"
