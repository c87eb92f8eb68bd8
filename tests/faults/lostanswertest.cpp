#include "core/model/evidencecode.h"
#include "core/payment/paymentrules.h"
#include "core/payment/terminalcheck.h"
#include "tests/support/system/patience.h"
#include "tests/support/till/counter.h"
#include "tests/support/till/paymentdrive.h"
#include "tests/support/till/typerow.h"

#include <QLoggingCategory>
#include <QTest>

#include <array>
#include <memory>

using namespace tillside;
using namespace Qt::StringLiterals;
using sim::Fault;
using sim::Stage;

/// Each type of payment with a lost answer, and payments that are voided without the till's
/// knowledge.
class LostAnswerTest final : public QObject, private TypeRow {
    Q_OBJECT

private slots:
    void initTestCase() { QLoggingCategory::setFilterRules(u"tillside.*=false"_s); }

    void aLostAnswerIsFoundByTheTillsOwnUti_data();
    void aLostAnswerIsFoundByTheTillsOwnUti();
    void aLostAnswerWithoutAUtiStaysUnresolved_data();
    void aLostAnswerWithoutAUtiStaysUnresolved();
    void aLostVoidIsProvedByItsOriginal_data();
    void aLostVoidIsProvedByItsOriginal();
    void aVoidThatNeverArrivedIsNotProved_data();
    void aVoidThatNeverArrivedIsNotProved();
    void aLaterVoidAtTheTerminalIsSeenWhenAsked_data();
    void aLaterVoidAtTheTerminalIsSeenWhenAsked();
    void whatWasVoidedBeforeTheTillHeardOfItMovedNoMoney_data();
    void whatWasVoidedBeforeTheTillHeardOfItMovedNoMoney();
};

void LostAnswerTest::aLostAnswerIsFoundByTheTillsOwnUti_data()
{
    addTypeRows({PaymentType::Sale, PaymentType::Refund, PaymentType::PreAuth});
}

void LostAnswerTest::aLostAnswerIsFoundByTheTillsOwnUti()
{
    meet(UtiMode::Ours);
    m_counter->strike(Fault::ReplyLost, Stage::Post);
    const Charge charge = m_counter->till().charge(intent(1250));
    QVERIFY(charge.hasEnded);
    QCOMPARE(charge.payment.state, PaymentState::Approved);
    QCOMPARE(m_counter->posts(), 1);
    QCOMPARE(m_counter->terminal().ledger().charges().size(), 1);
}

void LostAnswerTest::aLostAnswerWithoutAUtiStaysUnresolved_data()
{
    addTypeRows(
        {PaymentType::Sale, PaymentType::Refund, PaymentType::PreAuth, PaymentType::Capture});
}

void LostAnswerTest::aLostAnswerWithoutAUtiStaysUnresolved()
{
    meet();
    const PaymentIntent wanted = intent(1250);
    m_counter->strike(Fault::ReplyLost, Stage::Post);
    const Charge charge = m_counter->till().charge(wanted);
    QVERIFY(!charge.hasEnded);
    QCOMPARE(charge.stuck, Stuck::NothingToAsk);
    m_counter->honest();
    m_counter->till().restart();
    m_counter->till().checkUntilNothingChanges();
    const PaymentRecord payment = m_counter->till().payment(charge.payment.id);
    QCOMPARE(payment.state, PaymentState::Unidentified);
    QVERIFY(!payment.uti);
}

void LostAnswerTest::aLostVoidIsProvedByItsOriginal_data()
{
    addTypeRows({PaymentType::Void});
}

void LostAnswerTest::aLostVoidIsProvedByItsOriginal()
{
    meet();
    const PaymentIntent wanted = intent(1250);
    m_counter->strike(Fault::ReplyLost, Stage::Post);
    const Charge charge = m_counter->till().charge(wanted);
    QVERIFY(charge.hasEnded);
    QCOMPARE(charge.payment.state, PaymentState::Approved);
    QCOMPARE(m_counter->till().codes(charge.payment.id).last(),
             nameOf(EvidenceCode::OriginalVoided));
    QVERIFY(m_counter->truth(m_counter->till().payment(*wanted.original))->isVoided);
    QCOMPARE(m_counter->posts(), 2);
}

void LostAnswerTest::aVoidThatNeverArrivedIsNotProved_data()
{
    addTypeRows({PaymentType::Void});
}

void LostAnswerTest::aVoidThatNeverArrivedIsNotProved()
{
    meet();
    const PaymentIntent wanted = intent(1250);
    m_counter->strike(Fault::RequestLost, Stage::Post);
    const Charge charge = m_counter->till().charge(wanted);
    QVERIFY(!charge.hasEnded);
    QCOMPARE(charge.stuck, Stuck::NothingToAsk);
    QCOMPARE(charge.payment.state, PaymentState::Unidentified);
    QVERIFY(!m_counter->truth(m_counter->till().payment(*wanted.original))->isVoided);
    // Nor is it sent again before the outcome of the first is known.
    const Charge again = m_counter->till().charge(wanted);
    QVERIFY(again.refused);
    QCOMPARE(again.refused->error, StartError::Unresolved);
    PaymentIntent insisting = wanted;
    insisting.despiteUnresolved = true;
    const Charge insisted = m_counter->till().charge(insisting);
    QVERIFY(insisted.refused);
    QCOMPARE(insisted.refused->refused, ActionRefusal::FollowUpOpen);
    QCOMPARE(m_counter->posts(), 2);
}

void LostAnswerTest::aLaterVoidAtTheTerminalIsSeenWhenAsked_data()
{
    addTypeRows({PaymentType::Sale});
}

void LostAnswerTest::aLaterVoidAtTheTerminalIsSeenWhenAsked()
{
    meet();
    m_counter->terminal().setScenario({Fault::VoidedLater, Stage::Result, 1});
    const Charge charge = m_counter->till().charge(intent(1250));
    QCOMPARE(charge.payment.state, PaymentState::Approved);
    QVERIFY(m_counter->truth(charge.payment)->isVoided);
    TerminalCheck terminalCheck(m_counter->till().payments(), m_counter->till().terminal(),
                                {charge.payment});
    QSignalSpy finished(&terminalCheck, &TerminalCheck::finished);
    QVERIFY(hears(finished));
    const PaymentRecord payment = m_counter->till().payment(charge.payment.id);
    QCOMPARE(payment.state, PaymentState::Voided);
    QCOMPARE(mayVoid(payment, {}), ActionRefusal::AlreadyVoided);
}

void LostAnswerTest::whatWasVoidedBeforeTheTillHeardOfItMovedNoMoney_data()
{
    addTypeRows({PaymentType::Sale, PaymentType::PreAuth});
}

void LostAnswerTest::whatWasVoidedBeforeTheTillHeardOfItMovedNoMoney()
{
    meet();
    m_counter->strike(Fault::Error500, Stage::Result);
    PaymentDrive drive(m_counter->till().payments(), intent(1250));
    QVERIFY(drive.waitUntil(
        [&] { return drive.isStarted() && drive.payment().state == PaymentState::Unanswered; }));
    m_counter->terminal().voidAtTerminal(drive.payment().uti->text());
    m_counter->honest();
    QVERIFY(drive.waitUntil([&] { return drive.hasEnded(); }));
    QCOMPARE(drive.payment().state, PaymentState::Voided);
}

QTEST_GUILESS_MAIN(LostAnswerTest)
#include "lostanswertest.moc"
