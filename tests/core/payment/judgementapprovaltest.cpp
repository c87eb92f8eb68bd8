#include "core/payment/judgement.h"
#include "tests/support/oracle/judgements.h"
#include "tests/support/samples/answers.h"

#include <QTest>

namespace tillside {

using namespace Qt::StringLiterals;
using namespace samples;
using namespace judgements;

/// When an approval is for what was asked, and not for another payment or amount.
class JudgementApprovalTest : public QObject {
    Q_OBJECT

private slots:
    void anApprovalIsForWhatWasAsked_data();
    void anApprovalIsForWhatWasAsked() { check(sale()); }
    void anApprovalFitsWhatWasAsked_data();
    void anApprovalFitsWhatWasAsked() { check(sale()); }
    void bothFiguresAreShownWhenTheyDiffer();
    void theTotalIsWhatWasAskedAndEachExtra();
};

void JudgementApprovalTest::anApprovalIsForWhatWasAsked_data()
{
    addColumns();
    const auto amount = "transAmount"_L1;
    row("as text", approved({{amount, u"1000"_s}}), Event::Approved, Code::Approved);
    row("under LocalLink's name", approved({{amount, kAbsent}, {"totalAmount"_L1, u"1000"_s}}),
        Event::Approved, Code::Approved);
    row("under POSitive's name", approved({{amount, kNull}, {"amountTrans"_L1, 1000}}),
        Event::Approved, Code::Approved);
    row("tip", approved({{amount, 1100}, {"tipAmount"_L1, 100}}), Event::Approved, Code::Approved);
    row("gratuity", approved({{amount, 1100}, {"amountGratuity"_L1, u"100"_s}}), Event::Approved,
        Code::Approved);
    row("gratuity beside an empty tip",
        approved({{amount, 1100}, {"tipAmount"_L1, 0}, {"amountGratuity"_L1, 100}}),
        Event::Approved, Code::Approved);
    row("cash-back", approved({{amount, 3000}, {"amountCashback"_L1, 2000}}), Event::Approved,
        Code::Approved);
    row("surcharge", approved({{amount, 1020}, {"surchargeAmount"_L1, 20}}), Event::Approved,
        Code::Approved);
    row("all extras",
        approved({{amount, 3120},
                  {"tipAmount"_L1, 100},
                  {"amountCashback"_L1, 2000},
                  {"surchargeAmount"_L1, 20}}),
        Event::Approved, Code::Approved);
    row("less", approved({{amount, 999}}), Event::ApprovedForLess, Code::ApprovedForLess);
    // The two readings move different amounts.
    unfit("a part, with a tip", approved({{amount, 900}, {"tipAmount"_L1, 100}}),
          Code::AmountDiffers);
    unfit("partially, and the whole beside a tip",
          approved({{"tipAmount"_L1, 100}, {"transPartiallyApproved"_L1, true}}),
          Code::AmountDiffers);
    unfit("partially, and the whole with a tip in it",
          approved({{amount, 1100}, {"tipAmount"_L1, 100}, {"transPartiallyApproved"_L1, u"1"_s}}),
          Code::AmountDiffers);
    row("partially", approved({{"transPartiallyApproved"_L1, true}}), Event::ApprovedForLess,
        Code::ApprovedForLess);
    row("partially null", approved({{"transPartiallyApproved"_L1, kNull}}), Event::Approved,
        Code::Approved);
    row("a tip beside the amount", approved({{"tipAmount"_L1, 100}}), Event::Approved,
        Code::Approved);
    row("a gratuity beside an empty tip, both beside the amount",
        approved({{"tipAmount"_L1, 0}, {"amountGratuity"_L1, 100}}), Event::Approved,
        Code::Approved);
    row("amount and total with a tip",
        approved({{"totalAmount"_L1, u"1100"_s}, {"tipAmount"_L1, 100}}), Event::Approved,
        Code::Approved);
    row("pennies", approved({{amount, 1007}, {"penniesAmount"_L1, 7}}), Event::Approved,
        Code::Approved);
    unfit("a tip that cannot be read", approved({{"amountGratuity"_L1, u"1.07"_s}}),
          Code::AmountDiffers);
    unfit("a tip below zero", approved({{"tipAmount"_L1, -5}}), Code::AmountDiffers);
    unfit("one amount that cannot be read",
          approved({{amount, 1000}, {"totalAmount"_L1, u"25.00"_s}}), Code::AmountDiffers);
    unfit("two different tips",
          approved({{amount, 1100}, {"tipAmount"_L1, 100}, {"amountGratuity"_L1, 50}}),
          Code::AmountDiffers);
    unfit("a total that the tip does not explain",
          approved({{"totalAmount"_L1, 1150}, {"tipAmount"_L1, 100}}), Code::AmountDiffers);
    row("partially as text", approved({{"transPartiallyApproved"_L1, u"true"_s}}),
        Event::ApprovedForLess, Code::ApprovedForLess);
    unfit("more", approved({{amount, 1001}}), Code::AmountDiffers);
    unfit("more than the tip explains", approved({{amount, 1101}, {"tipAmount"_L1, 100}}),
          Code::AmountDiffers);
    unfit("major units", approved({{amount, 10}, {"totalAmount"_L1, 1000}}), Code::AmountDiffers);
    unfit("nothing", approved({{amount, 0}}), Code::AmountDiffers);
    unfit("tip only", approved({{amount, 100}, {"tipAmount"_L1, 100}}), Code::AmountDiffers);
    unfit("negative", approved({{amount, -1000}}), Code::AmountDiffers);
    unfit("smallest number", approved({{amount, u"-9223372036854775808"_s}, {"tipAmount"_L1, 1}}),
          Code::AmountDiffers);
    unfit("largest number", approved({{amount, u"9223372036854775807"_s}}), Code::AmountDiffers);
    unfit("missing", approved({{amount, kAbsent}}), Code::AmountMissing);
    unfit("null", approved({{amount, kNull}}), Code::AmountMissing);
    unfit("decimal text", approved({{amount, u"10.00"_s}}), Code::AmountMissing);
    unfit("fraction", approved({{amount, 1000.5}}), Code::AmountMissing);
    row("voided since", approved({{"voided"_L1, true}}), Event::Voided, Code::Voided);
    row("less, voided since", approved({{amount, 900}, {"voided"_L1, true}}), Event::Voided,
        Code::Voided);
    unfit("more, voided since", approved({{amount, 1001}, {"voided"_L1, true}}),
          Code::AmountDiffers);
    for (const QJsonValue &flag : {QJsonValue(u"true"_s), QJsonValue(1), QJsonValue(u"1"_s)})
        row(qPrintable(u"voided as %1"_s.arg(flag.toVariant().toString())),
            approved({{"voided"_L1, flag}}), Event::Voided, Code::Voided);
}

void JudgementApprovalTest::anApprovalFitsWhatWasAsked_data()
{
    addColumns();
    const auto currency = "currencyCode"_L1;
    unfit("refund instead", approved({{"transactionType"_L1, u"REFUND"_s}}), Code::TypeDiffers);
    unfit("refund under the other name",
          approved({{"transactionType"_L1, kNull}, {"transType"_L1, u"REFUND"_s}}),
          Code::TypeDiffers);
    row("type unknown to us", approved({{"transactionType"_L1, u"PURCHASE"_s}}), Event::Approved,
        Code::Approved);
    row("type missing", approved({{"transactionType"_L1, kAbsent}}), Event::Approved,
        Code::Approved);
    unfit("pounds", approved({{currency, u"826"_s}}), Code::CurrencyDiffers);
    unfit("pounds as number", approved({{currency, 826}}), Code::CurrencyDiffers);
    unfit("pounds under POSitive's name",
          approved({{currency, kAbsent}, {"transCurrencyNum"_L1, u"826"_s}}),
          Code::CurrencyDiffers);
    unfit("number nobody has", approved({{currency, u"001"_s}}), Code::CurrencyDiffers);
    unfit("dollars as letters", approved({{currency, u"USD"_s}}), Code::CurrencyDiffers);
    unfit("Bulgaria's old one", approved({{currency, u"975"_s}}), Code::CurrencyDiffers);
    unfit("Croatia's old one", approved({{currency, u"191"_s}}), Code::CurrencyDiffers);
    unfit("a fraction", approved({{currency, 978.5}}), Code::CurrencyDiffers);
    unfit("one of two", approved({{currency, u"978"_s}, {"transCurrencyNum"_L1, 826}}),
          Code::CurrencyDiffers);
    row("currency in both forms", approved({{currency, u"eur"_s}, {"transCurrencyNum"_L1, 978}}),
        Event::Approved, Code::Approved);
    row("currency padded", approved({{currency, u" 0978 "_s}}), Event::Approved, Code::Approved);
    row("currency zero", approved({{currency, u"000"_s}}), Event::Approved, Code::Approved);
    row("currency as letters", approved({{currency, u"EUR"_s}}), Event::Approved, Code::Approved);
    row("currency null", approved({{currency, kNull}}), Event::Approved, Code::Approved);
    row("reference", approved({{"merchantReference"_L1, u"P-7k3m-12"_s}}), Event::Approved,
        Code::Approved);
    row("reference as POSitive echoes it", approved({{"merchantReference"_L1, u"P7K3M12"_s}}),
        Event::Approved, Code::Approved);
    row("reference empty", approved({{"merchantReference"_L1, u""_s}}), Event::Approved,
        Code::Approved);
    row("reference padded and cut", approved({{"merchantReference"_L1, u" P7K3M12  "_s}}),
        Event::Approved, Code::Approved);
    unfit("reference cut to less than anybody can compare",
          approved({{"merchantReference"_L1, u"P7K3"_s}}), Code::ReferenceDiffers);
    unfit("other reference", approved({{"merchantReference"_L1, u"P7K3M13"_s}}),
          Code::ReferenceDiffers);
    unfit("both flags", approved({{"transCancelled"_L1, true}}), Code::FlagsContradict);
    unfit("a cancel flag that nobody knows", approved({{"transCancelled"_L1, u"YES"_s}}),
          Code::FlagsContradict);
    unfit("a void flag that nobody knows", approved({{"voided"_L1, u"Y"_s}}),
          Code::FlagsContradict);
    unfit("a part flag that nobody knows", approved({{"transPartiallyApproved"_L1, 2}}),
          Code::FlagsContradict);
    unfit("both flags, one as text", approved({{"transCancelled"_L1, u"true"_s}}),
          Code::FlagsContradict);
    row("offline", approved({{"transactionResponse"_L1, u"Y1"_s}}), Event::Approved,
        Code::Approved);
    // The flag decides; a response code only gives the reason for a decline.
    row("with a code of a decline", approved({{"transactionResponse"_L1, u"05"_s}}),
        Event::Approved, Code::Approved);
    row("no flag of cancelling", approved({{"transCancelled"_L1, kAbsent}}), Event::Approved,
        Code::Approved);
    row("signature", approved({{"signature"_L1, true}}), Event::Approved, Code::Approved);
    row("everything else null",
        approved({{"authCode"_L1, kNull},
                  {"primaryAccountNumber"_L1, kNull},
                  {"transactionDate"_L1, kNull},
                  {"cardholderReceipt"_L1, kNull},
                  {"voided"_L1, kNull},
                  {"signature"_L1, kNull}}),
        Event::Approved, Code::Approved);
}

void JudgementApprovalTest::bothFiguresAreShownWhenTheyDiffer()
{
    for (const int answered : {900, 1234}) {
        const auto answer = readAnswer(200, approved({{"transAmount"_L1, answered}}));
        const EvidenceDetail figures = Figures{.asked = 1000, .answered = answered, .extras = 0};
        QVERIFY(judge(sale(), answer).detail == figures);
    }
}

void JudgementApprovalTest::theTotalIsWhatWasAskedAndEachExtra()
{
    const Extras extras{.tip = 107, .pennies = 3, .cashBack = 2000, .surcharge = 20};
    // POSitive sends sale and gratuity apart; others put the extras into the amount.
    for (const int amount : {1000, 3130}) {
        const auto answer = readAnswer(200,
                                       approved({{"transAmount"_L1, amount},
                                                 {"amountGratuity"_L1, 107},
                                                 {"penniesAmount"_L1, 3},
                                                 {"amountCashback"_L1, 2000},
                                                 {"surchargeAmount"_L1, 20}}));
        QCOMPARE(judge(sale(), answer).event, Event::Approved);
        const PaymentRecord payment = withFacts(sale(), answer);
        QVERIFY(payment.extras == extras);
        QCOMPARE(payment.approved.value().minor(), 3130);
    }
}

} // namespace tillside

QTEST_GUILESS_MAIN(tillside::JudgementApprovalTest)
#include "judgementapprovaltest.moc"
