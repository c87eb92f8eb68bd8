#include "core/model/evidencecode.h"
#include "core/payment/paymentrules.h"
#include "tests/support/till/counter.h"
#include "tests/support/till/typerow.h"

#include <QLoggingCategory>
#include <QTest>

#include <array>
#include <memory>

using namespace tillside;
using namespace Qt::StringLiterals;
using sim::Fault;
using sim::Stage;

/// Each type of payment: approved, declined, cancelled, for more than asked and for less.
class TypesTest final : public QObject, private TypeRow {
    Q_OBJECT

private slots:
    void initTestCase() { QLoggingCategory::setFilterRules(u"tillside.*=false"_s); }

    void eachTypeIsApproved_data();
    void eachTypeIsApproved();
    void aDeclineIsADecline_data();
    void aDeclineIsADecline();
    void aTipIsPartOfWhatWasApproved_data();
    void aTipIsPartOfWhatWasApproved();
    void lessThanAskedIsSaid_data();
    void lessThanAskedIsSaid();
    void aSignatureToCheckSurvivesARestart_data();
    void aSignatureToCheckSurvivesARestart();
    void whoeverDoesNotPayCancels_data();
    void whoeverDoesNotPayCancels();
};

void TypesTest::eachTypeIsApproved_data()
{
    addTypeRows({PaymentType::Sale, PaymentType::Refund, PaymentType::PreAuth, PaymentType::Void,
                 PaymentType::Capture});
}

void TypesTest::eachTypeIsApproved()
{
    meet();
    const PaymentIntent wanted = intent(1250);
    const int before = m_counter->posts();
    const Charge charge = m_counter->till().charge(wanted);
    QVERIFY(charge.hasEnded);
    QCOMPARE(charge.payment.state, PaymentState::Approved);
    QCOMPARE(charge.payment.approved->minor(), 1250);
    QCOMPARE(m_counter->posts(), before + 1);
    const sim::SimulatedPayment *truth = m_counter->truth(charge.payment);
    QVERIFY(truth && truth->movedMoney());
    QCOMPARE(truth->type, wanted.type);
    QCOMPARE(truth->charged, 1250);
    if (!wanted.original)
        return;
    QCOMPARE(charge.payment.original, wanted.original);
    const PaymentRecord original = m_counter->till().payment(*wanted.original);
    QVERIFY(charge.payment.uti != original.uti);
    if (wanted.type == PaymentType::Void)
        QCOMPARE(mayVoid(original, {charge.payment}), ActionRefusal::AlreadyVoided);
    else
        QCOMPARE(mayCapture(original, {charge.payment}, wanted.amount),
                 ActionRefusal::AlreadyCaptured);
}

void TypesTest::aDeclineIsADecline_data()
{
    // The simulated bank never declines a void.
    addTypeRows(
        {PaymentType::Sale, PaymentType::Refund, PaymentType::PreAuth, PaymentType::Capture});
}

void TypesTest::aDeclineIsADecline()
{
    meet();
    const Charge charge = m_counter->till().charge(intent(1251));
    QVERIFY(charge.hasEnded);
    QCOMPARE(charge.payment.state, PaymentState::Declined);
    QCOMPARE(charge.payment.responseCode, u"51"_s);
    QVERIFY(!charge.payment.approved);
    QVERIFY(!m_counter->truth(charge.payment)->movedMoney());
}

void TypesTest::aTipIsPartOfWhatWasApproved_data()
{
    addTypeRows({PaymentType::Sale});
}

void TypesTest::aTipIsPartOfWhatWasApproved()
{
    meet();
    const Charge charge = m_counter->till().charge(intent(1277));
    QCOMPARE(charge.payment.state, PaymentState::Approved);
    QCOMPARE(charge.payment.amount.minor(), 1277);
    QCOMPARE(charge.payment.approved->minor(), m_counter->truth(charge.payment)->charged);
    QCOMPARE(charge.payment.approved->minor(), 1277 + 127);
    // The void undoes the whole amount taken.
    const PaymentRecord back
        = m_counter->till()
              .charge(m_counter->till().intent(PaymentType::Void, 1277 + 127, charge.payment))
              .payment;
    QCOMPARE(back.state, PaymentState::Approved);
}

void TypesTest::lessThanAskedIsSaid_data()
{
    addTypeRows({PaymentType::Sale});
}

void TypesTest::lessThanAskedIsSaid()
{
    meet();
    const Charge charge = m_counter->till().charge(intent(1288));
    QCOMPARE(charge.payment.state, PaymentState::ApprovedForLess);
    QCOMPARE(charge.payment.approved->minor(), m_counter->truth(charge.payment)->charged);
    QCOMPARE(charge.payment.approved->minor(), 1030);
}

void TypesTest::aSignatureToCheckSurvivesARestart_data()
{
    addTypeRows({PaymentType::Sale});
}

void TypesTest::aSignatureToCheckSurvivesARestart()
{
    meet();
    const Charge charge = m_counter->till().charge(intent(1266));
    QCOMPARE(charge.payment.state, PaymentState::Approved);
    m_counter->till().restart();
    QVERIFY(m_counter->till().payment(charge.payment.id).signatureRequired);
    QVERIFY(m_counter->till()
                .codes(charge.payment.id)
                .contains(nameOf(EvidenceCode::SignatureRequired)));
    QVERIFY(!m_counter->till().charge(intent(1250)).payment.signatureRequired);
}

void TypesTest::whoeverDoesNotPayCancels_data()
{
    addTypeRows({PaymentType::Sale, PaymentType::Refund, PaymentType::PreAuth});
}

void TypesTest::whoeverDoesNotPayCancels()
{
    meet();
    for (const qint64 minor : {1233, 1244}) { // The customer cancels; the customer does not come.
        const Charge charge = m_counter->till().charge(intent(minor));
        QVERIFY(charge.hasEnded);
        QCOMPARE(charge.payment.state, PaymentState::Cancelled);
        QVERIFY(!m_counter->truth(charge.payment)->movedMoney());
    }
}

QTEST_GUILESS_MAIN(TypesTest)
#include "typestest.moc"
