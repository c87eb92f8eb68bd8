#include "core/base/masking.h"
#include "core/journal/journal.h"
#include "tests/support/samples/journalsamples.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace tillside;
using namespace Qt::StringLiterals;
using samples::evidence;

/// No card number reaches the disk, whatever its source and wherever it appears.
class MaskingTest final : public QObject {
    Q_OBJECT

private slots:
    void aCardNumberKeepsItsFirstSixAndLastFour_data();
    void aCardNumberKeepsItsFirstSixAndLastFour();
    void whatIsNoCardNumberStays_data();
    void whatIsNoCardNumberStays();
    void aLongRunHidesEveryNumberInIt();
    void bytesThatAreNoTextSurvive();
    void maskingTwiceChangesNothing();
    void noCardNumberReachesTheFile();
    void aTextMadeToBeMaskedForEverLosesItsDigits();
    void theCallerGetsWhatWasWritten();
    void identifiersStayVerbatim();
};

void MaskingTest::aCardNumberKeepsItsFirstSixAndLastFour_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("masked");
    const auto row = [](const char *name, const QString &text, const QString &masked) {
        QTest::newRow(name) << text << masked;
    };
    row("visa", u"4111111111111111"_s, u"411111******1111"_s);
    row("amex", u"378282246310005"_s, u"378282*****0005"_s);
    row("13 digits", u"4222222222222"_s, u"422222***2222"_s);
    row("19 digits", u"6304000000000000000"_s, u"630400*********0000"_s);
    row("in words", u"card 5555555555554444 read"_s, u"card 555555******4444 read"_s);
    row("in json", uR"({"pan":"4111111111111111","n":1})"_s,
        uR"({"pan":"411111******1111","n":1})"_s);
    row("glued to letters", u"PAN4111111111111111X"_s, u"PAN411111******1111X"_s);
    row("blanks", u"4111 1111 1111 1111"_s, u"4111 11** **** 1111"_s);
    row("hyphens", u"4111-1111-1111-1111"_s, u"4111-11**-****-1111"_s);
    row("amex groups", u"3782 822463 10005"_s, u"3782 82**** *0005"_s);
    row("among neighbours", u"1 4111 1111 1111 1111 12/28"_s, u"1 4111 11** **** 1111 12/28"_s);
    row("after an amount", u"1250 4111111111111111 12"_s, u"1250 411111******1111 12"_s);
    row("two of them", u"4111111111111111,5555555555554444"_s,
        u"411111******1111,555555******4444"_s);
    row("track 2", u";4111111111111111=2512101000000000?"_s,
        u";411111******1111=2512101000000000?"_s);
}

void MaskingTest::aCardNumberKeepsItsFirstSixAndLastFour()
{
    QFETCH(QString, text);
    QFETCH(QString, masked);
    QCOMPARE(maskCards(text), masked);
    QCOMPARE(maskCards(text.toUtf8()), masked.toUtf8());
}

void MaskingTest::whatIsNoCardNumberStays_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QString &text) { QTest::newRow(name) << text; };
    row("empty", {});
    row("wrong check digit", u"4111111111111112"_s);
    row("12 digits", u"411111111117"_s);
    row("already masked", u"541333******0036"_s);
    row("two blanks", u"41111111  11111111"_s);
    row("a uti", u"6f311f3a-a72f-3864-98db-bfef44223c1f"_s);
    row("another uti", u"fcdaa106-e046-403f-ae12-5fc145c68130"_s);
    row("an application id", u"A0000000041010"_s);
    row("a date", u"2026-03-04 15:34:12"_s);
    row("other digits", u"٤١١١١١١١١١١١١١١١"_s);
}

void MaskingTest::whatIsNoCardNumberStays()
{
    QFETCH(QString, text);
    QCOMPARE(maskCards(text), text);
}

void MaskingTest::aLongRunHidesEveryNumberInIt()
{
    // With an expiry date and a service code directly before or after it.
    for (const QString &text : {u"41111111111111112512101"_s, u"99994111111111111111"_s,
                                u"0000000000000000000004111111111111111"_s}) {
        const QString masked = maskCards(text);
        const qsizetype at = text.indexOf(samples::kCardNumber);
        QCOMPARE(masked.size(), text.size());
        QCOMPARE(masked.sliced(at + 6, 6), u"******"_s);
    }
}

void MaskingTest::bytesThatAreNoTextSurvive()
{
    const QByteArray bytes("\xff\0\x80 4111111111111111 \xc3\x28", 23);
    QByteArray expected = bytes;
    expected.replace("4111111111111111", "411111******1111");
    QCOMPARE(maskCards(bytes), expected);
}

void MaskingTest::maskingTwiceChangesNothing()
{
    // In the second, the last four digits together with the following ones also pass.
    for (const QString &text :
         {u"4111 1111 1111 1111 5555555555554444"_s, u"4111111111111111 123456786"_s}) {
        const QString once = maskCards(text);
        QCOMPARE(maskCards(once), once);
    }
}

void MaskingTest::noCardNumberReachesTheFile()
{
    const QTemporaryDir folder;
    const auto journal = samples::openJournal(folder.path());
    TerminalRecord terminal = samples::terminal(u"Till 4111111111111111"_s);
    QVERIFY(journal->saveTerminal(terminal));
    PaymentRecord payment = samples::payment(terminal.id);
    payment
        = journal->record(payment, evidence(u"recorded"_s, u"typed 4111111111111111"_s)).value();
    payment.card = samples::kCardNumber;
    payment.authorisation = samples::kCardNumber;
    payment.responseCode = samples::kCardNumber;
    payment.merchantReceipt = "[[\"4111 1111 1111 1111\"]]";
    payment.cardholderReceipt = "[[\"4111111111111111\"]]";
    payment.settled = Settlement{SettledAs::Charged, u"4111-1111-1111-1111"_s,
                                 u"on 4111111111111111"_s, payment.startedAt};
    QVERIFY(journal->update(payment, {evidence(u"approved"_s, u"{\"p\":4111111111111111}"_s)}));

    QByteArray everything;
    for (const QString &name : QDir(folder.path()).entryList(QDir::Files)) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        everything += file.readAll();
    }
    // The masked form is there, so the search proves something.
    QVERIFY(everything.contains("411111******1111"));
    for (const char *form : {"4111111111111111", "4111 1111 1111", "4111-1111-1111"})
        QVERIFY2(!everything.contains(form), form);
}

namespace {

bool passesLuhn(const QString &digits)
{
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        const int digit = digits.at(digits.size() - 1 - i).digitValue() * (i % 2 == 0 ? 1 : 2);
        sum += digit > 9 ? digit - 9 : digit;
    }
    return sum % 10 == 0;
}

bool weighsNothing(const QString &front)
{
    return passesLuhn(front + u"0000000000000"_s);
}

/// Groups of nine digits. Each forms a card number with the last four digits of the previous group,
/// but not with the whole of it.
QStringList chainOfGroups(int count)
{
    QRandomGenerator dice(1);
    QStringList groups{u"123456789"_s};
    while (groups.size() < count) {
        const QString next = QString::number(dice.bounded(100'000'000, 999'999'999));
        const bool goesOn = !weighsNothing(next.left(5));
        const bool isNew = groups.size() == 1 || !passesLuhn(groups.last() + next);
        if (goesOn && isNew && passesLuhn(groups.last().right(groups.size() == 1 ? 9 : 4) + next))
            groups += next;
    }
    return groups;
}

} // namespace

void MaskingTest::aTextMadeToBeMaskedForEverLosesItsDigits()
{
    const QString text = chainOfGroups(500).join(u' ');
    const QString masked = maskCards(text);
    const QString rest = masked.last(masked.size() / 2);
    QVERIFY(std::none_of(rest.begin(), rest.end(), [](QChar c) { return c.isDigit(); }));
    QCOMPARE(masked.count(u' '), text.count(u' '));
    QCOMPARE(maskCards(masked), masked);
    // A chain that ends by itself keeps the visible part of each number.
    const QString harmless = maskCards(chainOfGroups(3).join(u' '));
    QVERIFY(std::any_of(harmless.begin(), harmless.end(), [](QChar c) { return c.isDigit(); }));
}

void MaskingTest::theCallerGetsWhatWasWritten()
{
    const QTemporaryDir folder;
    const auto journal = samples::openJournal(folder.path());
    const TerminalRecord terminal = samples::terminal(u"Till"_s);
    QVERIFY(journal->saveTerminal(terminal));
    PaymentRecord payment = samples::payment(terminal.id);
    payment.card = samples::kCardNumber;
    payment = journal->record(payment, evidence(u"recorded"_s)).value();
    QCOMPARE(payment.card, u"411111******1111"_s);
    // The record read back can be written again.
    payment.card = samples::kCardNumber;
    payment = journal->update(payment, {evidence(u"sending"_s)}).value();
    QVERIFY(journal->update(payment, {evidence(u"approved"_s)}));
}

void MaskingTest::identifiersStayVerbatim()
{
    const QTemporaryDir folder;
    const auto journal = samples::openJournal(folder.path());
    const TerminalRecord terminal = samples::terminal(u"Till"_s);
    QVERIFY(journal->saveTerminal(terminal));
    PaymentRecord payment = samples::payment(terminal.id);
    // Thirty-two decimal digits with a window that passes Luhn: a terminal may give such a UTI.
    payment.uti = *Uti::parse(u"41111111111111110000000000000000");
    QVERIFY(journal->record(payment, evidence(u"recorded"_s)));
    QCOMPARE(journal->payment(payment.id).value()->uti->text(), payment.uti->text());
}

QTEST_GUILESS_MAIN(MaskingTest)
#include "maskingtest.moc"
