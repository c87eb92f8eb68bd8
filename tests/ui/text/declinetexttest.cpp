#include "ui/text/declinetext.h"

#include "tests/support/till/sentences.h"

#include <QTest>

using namespace tillside;
using namespace Qt::StringLiterals;

namespace {

const QString kAnotherCard = u"Ask for another card or another way to pay."_s;

} // namespace

/// The table of reasons is that of the design; ISO 8583 says what the codes mean.
class DeclineTextTest final : public QObject {
    Q_OBJECT

private slots:
    void eachCodeHasItsReasonAndAdvice_data();
    void eachCodeHasItsReasonAndAdvice();
    void aStolenCardIsNotNamedInFrontOfTheCustomer();
    void aCodeWithoutAReasonSaysSo();
};

void DeclineTextTest::eachCodeHasItsReasonAndAdvice_data()
{
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("advice");
    const auto row = [](const char *code, const QString &reason, const QString &advice) {
        QTest::newRow(code) << reason << advice;
    };
    const QString inAMoment = u"The same card may be tried again in a moment."_s;
    row("14", u"The card number is not valid."_s, kAnotherCard);
    row("1A", u"The bank asks for the PIN."_s,
        u"Try the same card again: insert it and enter the PIN."_s);
    row("51", u"Not enough money on the card."_s, kAnotherCard);
    row("54", u"The card has expired."_s, kAnotherCard);
    row("55", u"Wrong PIN."_s, u"The same card may be tried again with the right PIN."_s);
    for (const char *code : {"57", "58", "62"})
        row(code, u"Not allowed for this card."_s, kAnotherCard);
    for (const char *code : {"61", "65"})
        row(code, u"Over the card's limit."_s, kAnotherCard);
    row("75", u"The PIN was wrong too many times."_s, kAnotherCard);
    for (const char *code : {"91", "96"})
        row(code, u"The bank did not answer."_s, inAMoment);
}

void DeclineTextTest::eachCodeHasItsReasonAndAdvice()
{
    QFETCH(const QString, reason);
    QFETCH(const QString, advice);
    const QString code = QString::fromLatin1(QTest::currentDataTag());
    QCOMPARE(texts::declineReason(code), reason);
    QCOMPARE(texts::declineAdvice(code), advice);
    QVERIFY2(isSentence(reason) && isSentence(advice), qPrintable(reason));
}

void DeclineTextTest::aStolenCardIsNotNamedInFrontOfTheCustomer()
{
    for (const QString &code : {u"04"_s, u"07"_s, u"41"_s, u"43"_s}) {
        QCOMPARE(texts::declineReason(code), u"The bank declined it."_s);
        QCOMPARE(texts::declineAdvice(code), QString());
    }
}

void DeclineTextTest::aCodeWithoutAReasonSaysSo()
{
    for (const QString &code :
         {u"05"_s, u"Z3"_s, u"5"_s, u"051"_s, u"1a"_s, u"00"_s, u"99"_s, u" 51"_s}) {
        QCOMPARE(texts::declineReason(code), u"The bank gave no reason."_s);
        QCOMPARE(texts::declineAdvice(code), kAnotherCard);
    }
}

QTEST_GUILESS_MAIN(DeclineTextTest)
#include "declinetexttest.moc"
