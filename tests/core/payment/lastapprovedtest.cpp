#include "core/payment/lastapproved.h"

#include "tests/support/samples/journalsamples.h"

#include <QTest>

using namespace tillside;
using namespace Qt::StringLiterals;

/// What is asked about before the same is taken once more.
class LastApprovedTest final : public QObject {
    Q_OBJECT

private slots:
    void init() { m_approved = {}; }

    void theNewestIsAskedAboutForAWhile();
    void whatWasFoundLateIsAskedAboutWhateverCameSince();
    void onlyWhatWasAskedAboutIsForgotten();
    void whatTookNoMoneyIsNotAskedAbout_data();
    void whatTookNoMoneyIsNotAskedAbout();
    void anotherPaymentIsNotAskedAbout();

private:
    static PaymentRecord paid(qint64 minor, PaymentState state = PaymentState::Approved);
    static PaymentIntent again(const PaymentRecord &payment);

    LastApproved m_approved;
};

PaymentRecord LastApprovedTest::paid(qint64 minor, PaymentState state)
{
    PaymentRecord payment = samples::payment(TerminalId::create());
    payment.amount = Money(minor, payment.amount.currency(), payment.amount.decimals());
    payment.state = state;
    return payment;
}

PaymentIntent LastApprovedTest::again(const PaymentRecord &payment)
{
    return {.type = payment.type, .amount = payment.amount, .original = payment.original};
}

void LastApprovedTest::theNewestIsAskedAboutForAWhile()
{
    const PaymentRecord first = paid(1250);
    const PaymentRecord second = paid(700);
    m_approved.remember(first, false);
    QVERIFY(m_approved.sameAs(again(first), true));
    QVERIFY(!m_approved.sameAs(again(first), false));
    m_approved.remember(second, false);
    QVERIFY(!m_approved.sameAs(again(first), true));
    QCOMPARE(m_approved.sameAs(again(second), true)->id, second.id);
}

void LastApprovedTest::whatWasFoundLateIsAskedAboutWhateverCameSince()
{
    const PaymentRecord late = paid(1250);
    const PaymentRecord later = paid(900);
    m_approved.remember(late, true);
    m_approved.remember(later, true);
    m_approved.remember(paid(700), false);
    QCOMPARE(m_approved.sameAs(again(late), false)->id, late.id);
    QCOMPARE(m_approved.sameAs(again(later), false)->id, later.id);
}

void LastApprovedTest::onlyWhatWasAskedAboutIsForgotten()
{
    const PaymentRecord recent = paid(1250);
    const PaymentRecord late = paid(1250);
    m_approved.remember(recent, false);
    m_approved.remember(late, true); // While somebody was asked about the recent one.
    m_approved.remember(late, true);
    m_approved.forget(recent.id);
    QCOMPARE(m_approved.sameAs(again(late), true)->id, late.id);
    m_approved.forget(late.id);
    QVERIFY(!m_approved.sameAs(again(late), true));
}

void LastApprovedTest::whatTookNoMoneyIsNotAskedAbout_data()
{
    QTest::addColumn<PaymentState>("state");
    for (const PaymentState state : kPaymentStates) {
        if (state != PaymentState::Approved && state != PaymentState::ApprovedForLess)
            QTest::newRow(nameOf(state).data()) << state;
    }
}

void LastApprovedTest::whatTookNoMoneyIsNotAskedAbout()
{
    QFETCH(const PaymentState, state);
    const PaymentRecord payment = paid(1250, state);
    m_approved.remember(payment, false);
    m_approved.remember(payment, true);
    QVERIFY(!m_approved.sameAs(again(payment), true));
}

void LastApprovedTest::anotherPaymentIsNotAskedAbout()
{
    const PaymentRecord payment = paid(1250);
    m_approved.remember(payment, true);
    PaymentIntent refund = again(payment);
    refund.type = PaymentType::Refund;
    QVERIFY(!m_approved.sameAs(refund, true));
    QVERIFY(!m_approved.sameAs(again(paid(1251)), true));
    PaymentIntent follower = again(payment);
    follower.original = payment.id;
    QVERIFY(!m_approved.sameAs(follower, true));
}

QTEST_GUILESS_MAIN(LastApprovedTest)
#include "lastapprovedtest.moc"
