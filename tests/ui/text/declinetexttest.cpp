#include "ui/text/declinetext.h"

#include "tests/support/till/sentences.h"

#include <QTest>

using namespace tillside;
using namespace Qt::StringLiterals;

class DeclineTextTest final : public QObject {
    Q_OBJECT

private slots:
    void theReasonIsSaidInWords();
    void aStolenCardIsNotNamedInFrontOfTheCustomer();
    void aCodeWithoutAReasonSaysSo();
};

void DeclineTextTest::theReasonIsSaidInWords()
{
    QCOMPARE(texts::declineReason(u"51"_s), u"Not enough money on the card."_s);
    Sentences sentences;
    for (const QString &code :
         {u"14"_s, u"51"_s, u"54"_s, u"55"_s, u"57"_s, u"61"_s, u"75"_s, u"91"_s, u"05"_s})
        QCOMPARE(sentences.add(texts::declineReason(code)), QString());
}

void DeclineTextTest::aStolenCardIsNotNamedInFrontOfTheCustomer()
{
    for (const QString &code : {u"04"_s, u"07"_s, u"41"_s, u"43"_s})
        QCOMPARE(texts::declineReason(code), u"The bank declined it."_s);
}

void DeclineTextTest::aCodeWithoutAReasonSaysSo()
{
    for (const QString &code : {u"05"_s, u"Z3"_s, u"5"_s, u"051"_s})
        QCOMPARE(texts::declineReason(code), u"The bank gave no reason."_s);
}

QTEST_GUILESS_MAIN(DeclineTextTest)
#include "declinetexttest.moc"
