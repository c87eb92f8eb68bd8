#include "core/payment/settlement.h"
#include "core/model/evidencecode.h"
#include "core/payment/forgetting.h"
#include "core/terminal/terminallock.h"
#include "tests/support/till/counter.h"
#include "tests/support/till/paymentdrive.h"

#include <QLoggingCategory>
#include <QTest>

#include <memory>

using namespace tillside;
using namespace Qt::StringLiterals;
using sim::Fault;
using sim::Stage;

/// Settling a payment by hand, and forgetting a terminal: neither ends a payment.
class SettlementTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLoggingCategory::setFilterRules(u"tillside.*=false"_s); }

    void settlingUnblocksAndLeavesTheOutcomeOpen();
    void aLaterAnswerThatContradictsASettlementIsRecorded_data();
    void aLaterAnswerThatContradictsASettlementIsRecorded();
    void onlyWhatIsUnresolvedIsSettledAndOnce();
    void nothingIsSettledWhileAPaymentRuns();
    void aTerminalWithOpenPaymentsIsNotForgotten();
    void aTerminalInUseIsNotForgotten();
    void whoeverHearsOfTheForgettingHasTheLock();

private:
    void meet(const CounterOptions &options) { m_counter = std::make_unique<Counter>(options); }
    [[nodiscard]] Result<PaymentRecord, SettleFailure> settleAs(SettledAs as,
                                                                const PaymentRecord &payment);

    std::unique_ptr<Counter> m_counter;
};

Result<PaymentRecord, SettleFailure> SettlementTest::settleAs(SettledAs as,
                                                              const PaymentRecord &payment)
{
    const Settlement word{as, u"nothing printed"_s, u"looked"_s, SystemClock().now()};
    return TillFixture::answerOf(settle(m_counter->till().payments(), payment, word));
}

void SettlementTest::settlingUnblocksAndLeavesTheOutcomeOpen()
{
    meet({.dialect = DialectId::Paynt});
    const PaymentRecord lost = m_counter->loseASale();
    const auto settled = settleAs(SettledAs::Charged, lost);
    QVERIFY(settled);
    QCOMPARE(outcomeOf(settled.value().state), Outcome::Unresolved);
    QCOMPARE(m_counter->till().charge(PaymentType::Sale, 900).payment.state,
             PaymentState::Approved);
    m_counter->till().restart();
    const PaymentRecord after = m_counter->till().payment(lost.id);
    QCOMPARE(outcomeOf(after.state), Outcome::Unresolved);
    QVERIFY(after.settled);
    QCOMPARE(after.settled->as, SettledAs::Charged);
    QCOMPARE(m_counter->till().codes(lost.id).last(), nameOf(EvidenceCode::SettledCharged));
}

void SettlementTest::aLaterAnswerThatContradictsASettlementIsRecorded_data()
{
    QTest::addColumn<int>("as");
    QTest::addColumn<bool>("contradicts");
    QTest::newRow("charged") << static_cast<int>(SettledAs::Charged) << false;
    QTest::newRow("not charged") << static_cast<int>(SettledAs::NotCharged) << true;
}

void SettlementTest::aLaterAnswerThatContradictsASettlementIsRecorded()
{
    QFETCH(const int, as);
    QFETCH(const bool, contradicts);
    meet({.dialect = DialectId::Paynt});
    const PaymentRecord open = m_counter->leaveUnanswered();
    QVERIFY(settleAs(static_cast<SettledAs>(as), open));
    m_counter->honest();
    m_counter->till().checkAll();
    const PaymentRecord after = m_counter->till().payment(open.id);
    QCOMPARE(after.state, PaymentState::Approved);
    QVERIFY(after.settled);
    const QString line = nameOf(EvidenceCode::ContradictsSettlement);
    QCOMPARE(m_counter->till().codes(open.id).contains(line), contradicts);
}

void SettlementTest::onlyWhatIsUnresolvedIsSettledAndOnce()
{
    meet({.dialect = DialectId::Paynt});
    const PaymentRecord ended = m_counter->till().charge(PaymentType::Sale, 900).payment;
    const auto refused = settleAs(SettledAs::NotCharged, ended);
    QVERIFY(!refused);
    QCOMPARE(refused.error().refused, ActionRefusal::NotUnresolved);
    const auto settled = settleAs(SettledAs::NotCharged, m_counter->loseASale());
    QVERIFY(settled);
    const auto again = settleAs(SettledAs::Charged, settled.value());
    QVERIFY(!again);
    QCOMPARE(again.error().refused, ActionRefusal::AlreadySettled);
}

void SettlementTest::nothingIsSettledWhileAPaymentRuns()
{
    meet({.dialect = DialectId::Paynt, .timing = sim::Timing::manual()});
    PaymentDrive drive(m_counter->till().payments(),
                       m_counter->till().intent(PaymentType::Sale, 1250));
    QVERIFY(drive.waitUntil([&] { return m_counter->terminal().running() && !drive.isPosting(); }));
    const auto refused = settleAs(SettledAs::NotCharged, *drive.told());
    QVERIFY(!refused);
    QVERIFY(refused.error().terminalInUse);
    m_counter->terminal().tapCard();
    QVERIFY(drive.waitUntilOver());
    QVERIFY(!m_counter->till().payment(drive.payment().id).settled);
}

void SettlementTest::aTerminalWithOpenPaymentsIsNotForgotten()
{
    meet({.dialect = DialectId::Paynt});
    const PaymentRecord open = m_counter->leaveUnanswered();
    const auto forget = [this] {
        return TillFixture::answerOf(forgetTerminal(
            m_counter->till().payments(), m_counter->till().vault(), m_counter->till().terminal()));
    };
    const auto refused = forget();
    QVERIFY(!refused);
    QVERIFY(refused.error().unresolved);
    QVERIFY(settleAs(SettledAs::Charged, m_counter->till().payment(open.id)));
    QVERIFY(!forget()); // Only its token allows asking, whatever a person says.
    const TerminalId id = m_counter->till().terminal().id;
    QVERIFY(TillFixture::answerOf(m_counter->till().vault().read(id)));
    m_counter->honest();
    m_counter->till().checkAll();
    QVERIFY(forget());
    QVERIFY(!TillFixture::answerOf(m_counter->till().vault().read(id)));
    QVERIFY(m_counter->till().terminal().forgottenAt);
    QCOMPARE(m_counter->till().allPayments().size(), 1U);
}

void SettlementTest::aTerminalInUseIsNotForgotten()
{
    meet({.dialect = DialectId::Paynt, .timing = sim::Timing::manual()});
    PaymentDrive drive(m_counter->till().payments(),
                       m_counter->till().intent(PaymentType::Sale, 1250));
    QVERIFY(drive.waitUntil([&] { return m_counter->terminal().running() && !drive.isPosting(); }));
    const auto refused = TillFixture::answerOf(forgetTerminal(
        m_counter->till().payments(), m_counter->till().vault(), m_counter->till().terminal()));
    QVERIFY(!refused);
    QVERIFY(refused.error().terminalInUse);
    m_counter->terminal().tapCard();
    QVERIFY(drive.waitUntilOver());
}

void SettlementTest::whoeverHearsOfTheForgettingHasTheLock()
{
    meet({.dialect = DialectId::Paynt});
    const TillFixture &till = m_counter->till();
    const PaymentRecord open = m_counter->leaveUnanswered();
    const auto isFree = [folder = till.folder(), id = open.terminal](const auto & /*answer*/) {
        const auto lock = TerminalLock::tryAcquire(folder, id);
        return lock && lock.value();
    };
    const auto forget = [&] {
        return forgetTerminal(m_counter->till().payments(), m_counter->till().vault(),
                              m_counter->till().terminal());
    };
    QVERIFY(TillFixture::answerOf(forget().then(isFree))); // Refused.
    m_counter->honest();
    m_counter->till().checkAll();
    QVERIFY(TillFixture::answerOf(forget().then(isFree)));
    QVERIFY(m_counter->till().terminal().forgottenAt);
}

QTEST_GUILESS_MAIN(SettlementTest)
#include "settlementtest.moc"
