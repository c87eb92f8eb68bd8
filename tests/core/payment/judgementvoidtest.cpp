#include "core/payment/judgement.h"
#include "tests/support/oracle/judgements.h"
#include "tests/support/samples/answers.h"
#include "tests/support/samples/samples.h"

#include <QTest>

namespace tillside {

using namespace Qt::StringLiterals;
using namespace samples;
using namespace judgements;

/// Voids, refusals that the till asks about, and which data of an answer are kept.
class JudgementVoidTest : public QObject {
    Q_OBJECT

private slots:
    void aVoidMayLackAnAmount_data();
    void aVoidMayLackAnAmount() { check(reversal()); }
    void theOriginalTellsOfALostVoid_data();
    void theOriginalTellsOfALostVoid();
    void aRefusalIsConfirmedOnlyWhileItIsAskedAbout();
    void aRefusalIsForgottenWhenThePaymentRanAfterAll();
    void factsAreTakenFromTheAnswer();
    void aSignatureIsOnlyAskedForAnApproval();
};

void JudgementVoidTest::aVoidMayLackAnAmount_data()
{
    addColumns();
    const auto amount = "transAmount"_L1;
    row("no amount", reversed(), Event::Approved, Code::Approved);
    row("zero amount", reversed({{amount, 0}}), Event::Approved, Code::Approved);
    row("what the original took", reversed({{amount, 1000}}), Event::Approved, Code::Approved);
    // The void's own answer may say that the money went back; that is what was asked for.
    row("says voided", reversed({{"voided"_L1, true}}), Event::Approved, Code::Approved);
    row("type under another word", reversed({{"transactionType"_L1, u"VOID"_s}}), Event::Approved,
        Code::Approved);
    unfit("another amount", reversed({{amount, 999}}), Code::AmountDiffers);
    unfit("two amounts", reversed({{amount, 1000}, {"totalAmount"_L1, 999}}), Code::AmountDiffers);
    // The original took 900 and a tip, beside the amount or within it.
    row("the original's amount and its tip", reversed({{amount, 900}, {"tipAmount"_L1, 100}}),
        Event::Approved, Code::Approved);
    row("the original's total and its tip", reversed({{amount, 1000}, {"tipAmount"_L1, 100}}),
        Event::Approved, Code::Approved);
    unfit("the sale itself", reversed({{"transactionType"_L1, u"SALE"_s}}), Code::TypeDiffers);
    unfit("the original's answer",
          approved({{"uti"_L1, u"aaaaaaaa-0000-4000-8000-00000000000a"_s}}), Code::OtherUti);
    unfit("no uti, no amount", reversed({{"uti"_L1, kAbsent}}), Code::NotIdentified);
    row("no uti, amount and type", reversed({{"uti"_L1, kAbsent}, {amount, 1000}}), Event::Approved,
        Code::Approved);
    unfit("both flags", reversed({{"transCancelled"_L1, true}}), Code::FlagsContradict);
    const QByteArray no = reversed({{"transApproved"_L1, false}, {"authCode"_L1, kNull}});
    running("no reason", no);
    const QByteArray refused = declined({{"transactionType"_L1, u"REVERSAL"_s}, {amount, kAbsent}});
    row("declined without an amount", refused, Event::Declined, Code::Declined);
    unfit("declined for another amount", changed(refused, {{amount, 999}}), Code::AmountDiffers);
    row("cancelled", changed(no, {{"transCancelled"_L1, true}}), Event::Cancelled, Code::Cancelled);
}

void JudgementVoidTest::theOriginalTellsOfALostVoid_data()
{
    addColumns();
    const auto original = [](Changes changes) {
        const QByteArray all = approved(
            {{"uti"_L1, u"AAAAAAAA-0000-4000-8000-00000000000A"_s}, {"voided"_L1, true}});
        return changed(all, changes);
    };
    const auto nothingNew = [](const char *name, const QByteArray &body) {
        row(name, body, Event::Silence, Code::OriginalNotVoided);
    };
    row("voided", original({}), Event::Approved, Code::OriginalVoided);
    row("voided, with a tip beside the amount",
        original({{"transAmount"_L1, 900}, {"tipAmount"_L1, 100}}), Event::Approved,
        Code::OriginalVoided);
    nothingNew("another currency", original({{"currencyCode"_L1, u"826"_s}}));
    nothingNew("a cancel flag that nobody knows", original({{"transCancelled"_L1, u"YES"_s}}));
    nothingNew("not voided", original({{"voided"_L1, false}}));
    nothingNew("voided missing", original({{"voided"_L1, kAbsent}}));
    row("voided as text", original({{"voided"_L1, u"true"_s}}), Event::Approved,
        Code::OriginalVoided);
    nothingNew("another uti", original({{"uti"_L1, u"another"_s}}));
    nothingNew("no uti", original({{"uti"_L1, kAbsent}}));
    nothingNew("another amount", original({{"transAmount"_L1, 999}}));
    nothingNew("no amount", original({{"transAmount"_L1, kAbsent}}));
    nothingNew("two amounts", original({{"totalAmount"_L1, 999}}));
    nothingNew("another currency", original({{"currencyCode"_L1, u"USD"_s}}));
    nothingNew("not approved", original({{"transApproved"_L1, false}}));
    nothingNew("both flags", original({{"transCancelled"_L1, true}}));
    row("approved as text", original({{"transApproved"_L1, u"true"_s}}), Event::Silence,
        Code::NoAnswer);
    row("voided, but 206", original({}), Event::Silence, Code::NoAnswer, 206);
    row("500", original({}), Event::Silence, Code::NoAnswer, 500);
    // That would be about the void itself.
    row("404", {}, Event::Silence, Code::NoAnswer, 404);
    // The till is told to pair again.
    row("401", {}, Event::Silence, Code::NotAuthorised, 401);
}

void JudgementVoidTest::theOriginalTellsOfALostVoid()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const PaymentEvent, event);
    QFETCH(const EvidenceCode, code);
    PaymentRecord lost = reversal();
    lost.uti.reset();
    lost.state = PaymentState::Unidentified;
    const Judgement judgement = judgeByOriginal(lost, readAnswer(status, body));
    QCOMPARE(QString(nameOf(judgement.event)), QString(nameOf(event)));
    QCOMPARE(QString(nameOf(judgement.code)), QString(nameOf(code)));
}

void JudgementVoidTest::aRefusalIsConfirmedOnlyWhileItIsAskedAbout()
{
    for (const PaymentState state : kPaymentStates) {
        PaymentRecord payment = sale();
        payment.state = state;
        for (const int status : {400, 404}) {
            const Judgement judgement = judge(payment, readAnswer(status, "Unknown uti"));
            QCOMPARE(judgement.event == Event::RefusalConfirmed, state == PaymentState::Confirming);
        }
        // An invalid token says nothing about the payment.
        for (const int status : {0, 200, 206, 401, 403, 405, 500, 503}) {
            const Judgement judgement = judge(payment, readAnswer(status, "Unknown uti"));
            QVERIFY(judgement.event != Event::RefusalConfirmed);
        }
    }
}

void JudgementVoidTest::aRefusalIsForgottenWhenThePaymentRanAfterAll()
{
    PaymentRecord payment = sale();
    payment.state = PaymentState::Confirming;
    QVERIFY(judge(payment, readAnswer(200, approved())).event == Event::Approved);
    QVERIFY(judge(payment, readAnswer(206, positiveProgress())).event == Event::Progress);
}

void JudgementVoidTest::factsAreTakenFromTheAnswer()
{
    const auto body = approved(
        {{"transAmount"_L1, 1100}, {"tipAmount"_L1, 100}, {"transactionResponse"_L1, u"00"_s}});
    const PaymentRecord payment = withFacts(sale(), readAnswer(200, body));
    QCOMPARE(payment.approved.value().minor(), 1100);
    QCOMPARE(payment.approved.value().currency().code, u"EUR"_s);
    QCOMPARE(payment.authorisation, u"308373"_s);
    QCOMPARE(payment.responseCode, u"00"_s);
    QCOMPARE(payment.cardholderReceipt, "placeholder");
    QVERIFY(!withFacts(sale(), readAnswer(200, declined())).approved);
    QCOMPARE(withFacts(reversal(), readAnswer(200, reversed())).approved.value().minor(), 1000);
}

void JudgementVoidTest::aSignatureIsOnlyAskedForAnApproval()
{
    for (const auto name : {"signature"_L1, "cvmSigRequired"_L1}) {
        QVERIFY(withFacts(sale(), readAnswer(200, approved({{name, true}}))).signatureRequired);
        QVERIFY(!withFacts(sale(), readAnswer(200, declined({{name, true}}))).signatureRequired);
        QVERIFY(
            !withFacts(sale(), readAnswer(200, approved({{name, u"true"_s}}))).signatureRequired);
    }
}

} // namespace tillside

QTEST_GUILESS_MAIN(tillside::JudgementVoidTest)
#include "judgementvoidtest.moc"
