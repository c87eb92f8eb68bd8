#include "ui/text/outcometext.h"

#include "core/model/evidencecode.h"
#include "core/net/callresult.h"
#include "tests/support/till/sentences.h"

#include <QTest>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

const QLocale kBritish(QLocale::English, QLocale::UnitedKingdom);
const QLocale kGerman(QLocale::German, QLocale::Germany);

Money euros(qint64 cents)
{
    return {cents, Currency::fromCode(u"EUR").value()};
}

QDateTime at(int hour, int minute, int second)
{
    return {QDate(2026, 3, 4), {hour, minute, second}, Qt::UTC};
}

PaymentRecord sale(PaymentState state)
{
    PaymentRecord payment;
    payment.id = PaymentId::parse(u"P-7K3MQ9V0AB").value();
    payment.amount = euros(1250);
    payment.state = state;
    payment.startedAt = at(12, 3, 5);
    if (isEnded(state))
        payment.endedAt = at(12, 3, 7);
    return payment;
}

EventRecord line(EvidenceCode code, const QString &detail = {})
{
    return {.evidence = {nameOf(code), at(12, 3, 6), readDetail(code, detail)}};
}

QString said(const PaymentRecord &payment, const QLocale &locale = kBritish)
{
    return texts::summary(payment, locale, at(12, 10, 0));
}

QString said(const PaymentRecord &payment, const std::vector<EventRecord> &events)
{
    return texts::summary(payment, events, kBritish, at(12, 10, 0));
}

} // namespace

class OutcomeTextTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void onlyAnEndedPaymentIsCalledByItsEnd();
    void whatWaitingDoesNotHelpIsNeverInProgress();
    void everyTypeHasItsOwnWord();
    void anApprovalShowsTimeAuthorisationAndCard();
    void anApprovalWithExtrasShowsBothAmounts();
    void anApprovalForLessShowsBothAmounts();
    void anApprovalForLessWithExtrasDoesNotGuess();
    void aSignatureIsToBeCompared();
    void everyEndWithoutMoneySaysSo();
    void aLateEndSaysWhenItHappenedAndWhenItWasLearned();
    void notChargedSaysWhy();
    void anUnresolvedPaymentSendsPeopleToTheTerminal();
    void nothingUnresolvedSoundsEnded();
    void anUnresolvedPaymentOfAnotherDayHasItsDate();
    void theLatestReasonIsTheOneThatIsSaid();
    void bothFiguresOfADisputeAreShown();
    void aRefundToAnotherCardIsSaid();
    void aSettlementByHandIsAlwaysNamed();
    void aContradictedSettlementIsNamedAsSuch();
    void timesAndMoneyAreInTheReadersForm();
};

void OutcomeTextTest::initTestCase()
{
    qputenv("TZ", "Europe/Riga"); // Two hours ahead of UTC on that day.
}

void OutcomeTextTest::onlyAnEndedPaymentIsCalledByItsEnd()
{
    QSet<QString> words;
    for (const PaymentState state : kPaymentStates) {
        const QString idle = texts::outcomeWord(PaymentType::Sale, state, false);
        QVERIFY2(isEnded(state) || idle == u"Not known yet"_s, qPrintable(idle));
        QVERIFY2(isEnded(state) || !soundsEnded(texts::outcomeWord(PaymentType::Sale, state, true)),
                 nameOf(state).data());
        QVERIFY2(!isEnded(state) || idle == texts::outcomeWord(PaymentType::Sale, state, true),
                 qPrintable(idle));
        words << idle;
    }
    QCOMPARE(words.size(), 7); // Six ends, and "Not known yet".
}

void OutcomeTextTest::whatWaitingDoesNotHelpIsNeverInProgress()
{
    QCOMPARE(texts::outcomeWord(PaymentType::Sale, PaymentState::InProgress, true),
             u"In progress"_s);
    QCOMPARE(texts::outcomeWord(PaymentType::Sale, PaymentState::Disputed, true),
             u"Not known yet"_s);
    QCOMPARE(texts::outcomeWord(PaymentType::Sale, PaymentState::Unidentified, true),
             u"Not known yet"_s);
}

void OutcomeTextTest::everyTypeHasItsOwnWord()
{
    QSet<QString> words;
    for (const PaymentType type : kPaymentTypes)
        words << texts::typeWord(type);
    QCOMPARE(words.size(), qsizetype(kPaymentTypes.size()));
}

void OutcomeTextTest::anApprovalShowsTimeAuthorisationAndCard()
{
    PaymentRecord payment = sale(PaymentState::Approved);
    QCOMPARE(said(payment), u"The terminal approved it at 14:03."_s);
    payment.card = u"541333******0010"_s;
    QCOMPARE(said(payment), u"The terminal approved it at 14:03. Card ••0010."_s);
    payment.authorisation = u"308373"_s;
    QCOMPARE(said(payment),
             u"The terminal approved it at 14:03. Authorisation 308373, card ••0010."_s);
    payment.card = u"****"_s;
    QCOMPARE(said(payment), u"The terminal approved it at 14:03. Authorisation 308373."_s);
}

void OutcomeTextTest::anApprovalWithExtrasShowsBothAmounts()
{
    PaymentRecord payment = sale(PaymentState::Approved);
    payment.approved = euros(1400);
    QVERIFY2(said(payment).contains(u"€14.00"_s), qPrintable(said(payment)));
    QVERIFY2(said(payment).contains(u"€12.50"_s), qPrintable(said(payment)));
    payment.approved = payment.amount;
    QVERIFY2(!said(payment).contains(u"€"_s), qPrintable(said(payment)));
}

void OutcomeTextTest::anApprovalForLessShowsBothAmounts()
{
    PaymentRecord payment = sale(PaymentState::ApprovedForLess);
    payment.approved = euros(800);
    QCOMPARE(said(payment), u"€8.00 of €12.50 was approved."_s);
}

/// The approved amount includes the tip: "€13.00 of €12.50" would be nonsense.
void OutcomeTextTest::anApprovalForLessWithExtrasDoesNotGuess()
{
    PaymentRecord payment = sale(PaymentState::ApprovedForLess);
    payment.approved = euros(1300);
    QVERIFY2(!said(payment).contains(u"€13.00"_s), qPrintable(said(payment)));
    QVERIFY2(said(payment).contains(u"receipt"_s), qPrintable(said(payment)));
    payment.approved = euros(800);
    const QString named = said(
        payment, {line(EvidenceCode::ApprovedForLess, u"asked 1250, answered 800, extras 100"_s)});
    QVERIFY2(!named.contains(u"€8.00"_s), qPrintable(named));
    QVERIFY2(named.contains(u"receipt"_s), qPrintable(named));
}

void OutcomeTextTest::aSignatureIsToBeCompared()
{
    for (const PaymentState state : {PaymentState::Approved, PaymentState::ApprovedForLess}) {
        PaymentRecord payment = sale(state);
        QVERIFY(!said(payment).contains(u"signature"_s));
        payment.signatureRequired = true;
        QVERIFY2(said(payment).contains(u"signature"_s), qPrintable(said(payment)));
    }
}

void OutcomeTextTest::everyEndWithoutMoneySaysSo()
{
    for (const PaymentState state : {PaymentState::Voided, PaymentState::Declined,
                                     PaymentState::Cancelled, PaymentState::NotCharged})
        QVERIFY2(said(sale(state)).contains(u"No money moved"_s), nameOf(state).data());
    PaymentRecord declined = sale(PaymentState::Declined);
    declined.responseCode = u"51"_s;
    QCOMPARE(said(declined), u"Not enough money on the card. No money moved. Bank code 51."_s);
}

void OutcomeTextTest::aLateEndSaysWhenItHappenedAndWhenItWasLearned()
{
    const EventRecord silence = line(EvidenceCode::NoAnswer, nameOf(CallError::Timeout));
    const auto late = [&](EvidenceCode end, PaymentState state) {
        PaymentRecord payment = sale(state);
        payment.endedAt = at(12, 9, 0);
        return said(payment, {silence, {.evidence = {nameOf(end), *payment.endedAt, {}}}});
    };
    QCOMPARE(late(EvidenceCode::Approved, PaymentState::Approved),
             u"The customer paid at about 14:03. The till learned it at 14:09."_s);
    QCOMPARE(late(EvidenceCode::Cancelled, PaymentState::Cancelled),
             u"Cancelled at the terminal. No money moved. The till learned it at 14:09."_s);
    PaymentRecord afterAll = sale(PaymentState::Approved);
    afterAll.endedAt = afterAll.contradictedAt = at(12, 9, 0);
    QVERIFY2(said(afterAll).startsWith(
                 u"The customer paid at about 14:03. The till learned it at 14:09."_s),
             qPrintable(said(afterAll)));
}

void OutcomeTextTest::notChargedSaysWhy()
{
    const PaymentRecord payment = sale(PaymentState::NotCharged);
    QCOMPARE(said(payment,
                  {line(EvidenceCode::Sending),
                   line(EvidenceCode::NotReached, nameOf(CallError::NotReachable))}),
             u"It never reached the terminal. The terminal did not answer. "
             "No money moved."_s);
    QCOMPARE(said(payment,
                  {line(EvidenceCode::Refused, u"400 Transaction type not allowed"_s),
                   line(EvidenceCode::RefusalConfirmed, u"404"_s)}),
             u"The terminal refused the payment and said “Transaction type not allowed”. "
             "No money moved."_s);
}

void OutcomeTextTest::anUnresolvedPaymentSendsPeopleToTheTerminal()
{
    QCOMPARE(said(sale(PaymentState::Sending)),
             u"Sent at 14:03, no answer since. Check the terminal before you charge again."_s);
    QSet<QString> texts;
    for (const PaymentState state : kPaymentStates) {
        const QString text = said(sale(state));
        QVERIFY2(isSentence(text), qPrintable(text));
        QVERIFY2(text.contains(u"Check the terminal before you charge again."_s) == !isEnded(state),
                 qPrintable(text));
        texts << text;
    }
    QCOMPARE(texts.size(), qsizetype(kPaymentStates.size()));
}

void OutcomeTextTest::nothingUnresolvedSoundsEnded()
{
    for (const PaymentState state : kPaymentStates) {
        if (isEnded(state))
            continue;
        for (const EvidenceCode code : kEvidenceCodes) {
            // Neither can belong to a payment that has not ended.
            if (code == EvidenceCode::Declined || code == EvidenceCode::Cancelled)
                continue;
            const QString text = said(sale(state), {line(code)});
            QVERIFY2(!soundsEnded(text), qPrintable(text));
        }
    }
}

void OutcomeTextTest::anUnresolvedPaymentOfAnotherDayHasItsDate()
{
    const QString text
        = texts::summary(sale(PaymentState::Unanswered), kBritish, at(12, 0, 0).addDays(3));
    QVERIFY2(text.startsWith(u"Sent at 04/03/2026 14:03"_s), qPrintable(text));
}

void OutcomeTextTest::theLatestReasonIsTheOneThatIsSaid()
{
    const PaymentRecord payment = sale(PaymentState::Unanswered);
    const EventRecord busy = line(EvidenceCode::OtherPaymentAnswered);
    const EventRecord unknown = line(EvidenceCode::UnknownUti, u"404"_s);
    // A cancel says nothing about the state of the payment.
    const QString first = said(payment, {unknown, busy, line(EvidenceCode::CancelAsked)});
    QVERIFY2(first.contains(u"busy with another payment"_s), qPrintable(first));
    QVERIFY2(!first.contains(u"does not know"_s), qPrintable(first));
    const QString second = said(payment, {busy, unknown});
    QVERIFY2(second.contains(u"does not know this payment"_s), qPrintable(second));
}

void OutcomeTextTest::bothFiguresOfADisputeAreShown()
{
    const QString text = said(sale(PaymentState::Disputed),
                              {line(EvidenceCode::AmountDiffers, u"asked 1250, answered 1300"_s),
                               line(EvidenceCode::NoAnswer, nameOf(CallError::Timeout))});
    QVERIFY2(text.contains(u"€12.50"_s) && text.contains(u"€13.00"_s), qPrintable(text));
}

void OutcomeTextTest::aRefundToAnotherCardIsSaid()
{
    PaymentRecord refund = sale(PaymentState::Approved);
    refund.type = PaymentType::Refund;
    refund.card = u"541333******0036"_s;
    const std::vector<EventRecord> events{line(EvidenceCode::Approved),
                                          line(EvidenceCode::OtherCard, u"0010"_s)};
    const QString text = said(refund, events);
    QVERIFY2(text.contains(u"went to card ••0036, but card ••0010 paid"_s), qPrintable(text));
    QVERIFY(!said(refund, {line(EvidenceCode::Approved)}).contains(u"0010"_s));
    refund.state = PaymentState::Voided; // The money came back.
    QVERIFY(!said(refund, events).contains(u"0010"_s));
}

void OutcomeTextTest::aSettlementByHandIsAlwaysNamed()
{
    for (const PaymentState state : kPaymentStates) {
        PaymentRecord payment = sale(state);
        const Outcome outcome = outcomeOf(state);
        payment.settled
            = Settlement{outcome == Outcome::Approved ? SettledAs::Charged : SettledAs::NotCharged,
                         u"nothing printed"_s, u"Ann:"_s, at(12, 20, 0)};
        const QString text = said(payment);
        QVERIFY2(text.contains(u"charged by Ann at 14:20. Terminal: nothing printed."_s),
                 qPrintable(text));
        QVERIFY2(!text.contains(u"supervisor must decide"_s), qPrintable(text));
    }
}

void OutcomeTextTest::aContradictedSettlementIsNamedAsSuch()
{
    PaymentRecord payment = sale(PaymentState::Approved);
    payment.settled = Settlement{SettledAs::NotCharged, u"nothing printed"_s, {}, at(12, 20, 0)};
    QVERIFY2(said(payment).contains(u"The terminal says charged; it was marked not charged."_s),
             qPrintable(said(payment)));
    payment.state = PaymentState::Declined;
    payment.settled->as = SettledAs::Charged;
    QVERIFY2(said(payment).contains(u"The terminal says not charged; it was marked charged."_s),
             qPrintable(said(payment)));
}

void OutcomeTextTest::timesAndMoneyAreInTheReadersForm()
{
    PaymentRecord payment = sale(PaymentState::ApprovedForLess);
    payment.approved = euros(800);
    QVERIFY2(said(payment, kGerman).contains(u"12,50"_s), qPrintable(said(payment, kGerman)));
    const QLocale american(QLocale::English, QLocale::UnitedStates);
    const QString text = said(sale(PaymentState::Sending), american);
    QVERIFY2(text.contains(u"2:03"_s) && text.contains(u"PM"_s), qPrintable(text));
    const QLocale finnish(QLocale::Finnish, QLocale::Finland);
    QVERIFY2(said(sale(PaymentState::Sending), finnish).contains(u"14.03"_s),
             qPrintable(said(sale(PaymentState::Sending), finnish)));
}

} // namespace tillside

QTEST_GUILESS_MAIN(tillside::OutcomeTextTest)
#include "outcometexttest.moc"
