#include "core/payment/evidencecode.h"
#include "core/payment/forgetting.h"
#include "core/payment/settlement.h"
#include "tests/faults/scriptedterminal.h"
#include "tests/support/paymentdrive.h"
#include "tests/support/simulatortill.h"
#include "tests/support/tillfixture.h"

#include <QJsonObject>
#include <QLoggingCategory>
#include <QTest>

#include <memory>

using namespace tillside;
using namespace Qt::StringLiterals;
using sim::Fault;
using sim::Stage;

/// What keeps one payment from another: unresolved ones, running ones, other people's.
class GuardTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLoggingCategory::setFilterRules(u"tillside.*=false"_s); }
    void cleanup();

    void anUnresolvedPaymentBlocksTheNextUntilAPersonInsists();
    void itIsAskedFirstAndIfThatEndsItTheNextOneGoesOn();
    void settlingUnblocksAndLeavesTheOutcomeOpen();
    void aLaterAnswerThatContradictsASettlementIsRecorded_data();
    void aLaterAnswerThatContradictsASettlementIsRecorded();
    void onlyWhatIsUnresolvedIsSettledAndOnce();
    void nothingIsSettledWhileAPaymentRuns();
    void aSecondStartIsToldWhichPaymentRuns();
    void aBusyLocalLinkTerminalIsSentNothing();
    void aBusyPositiveTerminalsOtherPaymentIsNotOurs();
    void aUtiKnownFromAnotherTerminalIsNotTaken();
    void anotherTillsPaymentWithAnotherReferenceIsNotOurs();
    void aTerminalThatGivesItsOwnUtiIsBelievedFromThenOn();
    void aUtiThatTheTerminalDidNotTakeProvesNothing();
    void aTerminalWithOpenPaymentsIsNotForgotten();
    void aTerminalInUseIsNotForgotten();

private:
    void meet(DialectId dialect, UtiMode mode = UtiMode::Theirs, bool acceptsOurUti = true,
              const sim::Timing &timing = sim::Timing::instant());
    /// A sale whose answer is lost; afterwards the line is good again.
    PaymentRecord loseASale();
    /// A sale that the terminal took and then does not tell about; afterwards it still does not.
    PaymentRecord leaveUnanswered();
    [[nodiscard]] Result<PaymentRecord, SettleFailure> settleAs(SettledAs as,
                                                                const PaymentRecord &payment);
    [[nodiscard]] int posts() const { return m_terminal->counters().posts; }

    std::unique_ptr<sim::SimulatedTerminal> m_terminal;
    std::unique_ptr<TillFixture> m_till;
};

void GuardTest::cleanup()
{
    m_till.reset();
    m_terminal.reset();
}

void GuardTest::meet(DialectId dialect, UtiMode mode, bool acceptsOurUti, const sim::Timing &timing)
{
    sim::TerminalOptions options;
    options.dialect = dialect;
    options.timing = timing;
    options.acceptsOurUti = acceptsOurUti;
    m_terminal = std::make_unique<sim::SimulatedTerminal>(options);
    QVERIFY(m_terminal->listen());
    m_till = std::make_unique<TillFixture>();
    QVERIFY(m_till->pair(TillFixture::requestFor(*m_terminal, mode)));
}

PaymentRecord GuardTest::loseASale()
{
    m_terminal->setScenario({Fault::ReplyLost, Stage::Post, 0});
    const Charge charge = m_till->charge(PaymentType::Sale, 1250);
    m_terminal->setScenario({});
    return charge.payment;
}

PaymentRecord GuardTest::leaveUnanswered()
{
    m_terminal->setScenario({Fault::Error500, Stage::Result, 0});
    PaymentDrive drive(m_till->payments(), m_till->intent(PaymentType::Sale, 1250));
    drive.waitUntil([&] {
        return drive.told() && drive.told()->state == PaymentState::Unanswered && drive.isSaved();
    });
    return *drive.told();
}

Result<PaymentRecord, SettleFailure> GuardTest::settleAs(SettledAs as, const PaymentRecord &payment)
{
    const Settlement word{as, u"nothing printed"_s, u"looked"_s, SystemClock().now()};
    return TillFixture::answerOf(settle(m_till->payments(), payment, word));
}

void GuardTest::anUnresolvedPaymentBlocksTheNextUntilAPersonInsists()
{
    meet(DialectId::Paynt);
    const PaymentRecord lost = loseASale();
    QCOMPARE(lost.state, PaymentState::Unidentified);
    const Charge blocked = m_till->charge(PaymentType::Sale, 900);
    QVERIFY(blocked.refused);
    QCOMPARE(blocked.refused->error, StartError::Unresolved);
    QVERIFY(blocked.refused->inTheWay);
    QCOMPARE(blocked.refused->inTheWay->id, lost.id);
    QCOMPARE(posts(), 1);
    QCOMPARE(m_till->allPayments().size(), 1U);
    PaymentIntent insisting = m_till->intent(PaymentType::Sale, 900);
    insisting.despiteUnresolved = true;
    QCOMPARE(m_till->charge(insisting).payment.state, PaymentState::Approved);
    QCOMPARE(posts(), 2);
    // Insisting once settles nothing.
    QVERIFY(m_till->charge(PaymentType::Sale, 900).refused);
}

void GuardTest::itIsAskedFirstAndIfThatEndsItTheNextOneGoesOn()
{
    meet(DialectId::Paynt);
    const PaymentRecord earlier = leaveUnanswered();
    const Charge blocked = m_till->charge(PaymentType::Sale, 900);
    QVERIFY(blocked.refused);
    QCOMPARE(blocked.refused->error, StartError::Unresolved);
    QCOMPARE(posts(), 1);
    m_terminal->setScenario({});
    const Charge next = m_till->charge(PaymentType::Sale, 900);
    QCOMPARE(next.payment.state, PaymentState::Approved);
    QCOMPARE(m_till->payment(earlier.id).state, PaymentState::Approved);
    QCOMPARE(posts(), 2);
}

void GuardTest::settlingUnblocksAndLeavesTheOutcomeOpen()
{
    meet(DialectId::Paynt);
    const PaymentRecord lost = loseASale();
    const auto settled = settleAs(SettledAs::Charged, lost);
    QVERIFY(settled);
    QCOMPARE(outcomeOf(settled.value().state), Outcome::Unresolved);
    QCOMPARE(m_till->charge(PaymentType::Sale, 900).payment.state, PaymentState::Approved);
    m_till->restart();
    const PaymentRecord after = m_till->payment(lost.id);
    QCOMPARE(outcomeOf(after.state), Outcome::Unresolved);
    QVERIFY(after.settled);
    QCOMPARE(after.settled->as, SettledAs::Charged);
    QCOMPARE(m_till->codes(lost.id).last(), nameOf(EvidenceCode::SettledCharged));
}

void GuardTest::aLaterAnswerThatContradictsASettlementIsRecorded_data()
{
    QTest::addColumn<int>("as");
    QTest::addColumn<bool>("contradicts");
    QTest::newRow("charged") << static_cast<int>(SettledAs::Charged) << false;
    QTest::newRow("not charged") << static_cast<int>(SettledAs::NotCharged) << true;
}

void GuardTest::aLaterAnswerThatContradictsASettlementIsRecorded()
{
    QFETCH(const int, as);
    QFETCH(const bool, contradicts);
    meet(DialectId::Paynt);
    const PaymentRecord open = leaveUnanswered();
    QVERIFY(settleAs(static_cast<SettledAs>(as), open));
    m_terminal->setScenario({});
    m_till->checkAll();
    const PaymentRecord after = m_till->payment(open.id);
    QCOMPARE(after.state, PaymentState::Approved);
    QVERIFY(after.settled);
    const QString line = nameOf(EvidenceCode::ContradictsSettlement);
    QCOMPARE(m_till->codes(open.id).contains(line), contradicts);
}

void GuardTest::onlyWhatIsUnresolvedIsSettledAndOnce()
{
    meet(DialectId::Paynt);
    const PaymentRecord ended = m_till->charge(PaymentType::Sale, 900).payment;
    const auto refused = settleAs(SettledAs::NotCharged, ended);
    QVERIFY(!refused);
    QCOMPARE(refused.error().refused, ActionRefusal::NotUnresolved);
    const auto settled = settleAs(SettledAs::NotCharged, loseASale());
    QVERIFY(settled);
    const auto again = settleAs(SettledAs::Charged, settled.value());
    QVERIFY(!again);
    QCOMPARE(again.error().refused, ActionRefusal::AlreadySettled);
}

void GuardTest::nothingIsSettledWhileAPaymentRuns()
{
    meet(DialectId::Paynt, UtiMode::Theirs, true, sim::Timing::manual());
    PaymentDrive drive(m_till->payments(), m_till->intent(PaymentType::Sale, 1250));
    QVERIFY(drive.waitUntil([&] { return m_terminal->running() && !drive.isPosting(); }));
    const auto refused = settleAs(SettledAs::NotCharged, *drive.told());
    QVERIFY(!refused);
    QVERIFY(refused.error().terminalInUse);
    m_terminal->tapCard();
    QVERIFY(drive.waitUntilOver());
    QVERIFY(!m_till->payment(drive.payment().id).settled);
}

void GuardTest::aSecondStartIsToldWhichPaymentRuns()
{
    meet(DialectId::Paynt, UtiMode::Theirs, true, sim::Timing::manual());
    PaymentDrive first(m_till->payments(), m_till->intent(PaymentType::Sale, 1250));
    QVERIFY(first.waitUntil([&] { return m_terminal->running() && !first.isPosting(); }));
    const Charge second = m_till->charge(PaymentType::Sale, 900);
    QVERIFY(second.refused);
    QCOMPARE(second.refused->error, StartError::TerminalInUse);
    QVERIFY(second.refused->inTheWay);
    QCOMPARE(second.refused->inTheWay->id, first.payment().id);
    QCOMPARE(posts(), 1);
    m_terminal->tapCard();
    QVERIFY(first.waitUntilOver());
    QCOMPARE(first.payment().state, PaymentState::Approved);
}

void GuardTest::aBusyLocalLinkTerminalIsSentNothing()
{
    meet(DialectId::LocalLink, UtiMode::Theirs, true, sim::Timing::manual());
    RawTill other = tillAt(*m_terminal);
    QVERIFY(other.post({{u"transType"_s, u"SALE"_s}, {u"amountTrans"_s, 500}}));
    const Charge charge = m_till->charge(PaymentType::Sale, 1250);
    QVERIFY(charge.refused);
    QCOMPARE(charge.refused->error, StartError::TerminalBusy);
    QCOMPARE(posts(), 1); // The other till's.
    QVERIFY(m_till->allPayments().empty());
}

void GuardTest::aBusyPositiveTerminalsOtherPaymentIsNotOurs()
{
    meet(DialectId::Positive, UtiMode::Theirs, true, sim::Timing::manual());
    RawTill other = tillAt(*m_terminal);
    QVERIFY(other.post({{u"transType"_s, u"SALE"_s}, {u"amountTrans"_s, 1250}}));
    const Charge charge = m_till->charge(PaymentType::Sale, 1250);
    QCOMPARE(charge.payment.state, PaymentState::Unidentified);
    QVERIFY(!charge.payment.uti);
    QCOMPARE(m_till->codes(charge.payment.id).last(), nameOf(EvidenceCode::OtherPaymentAnswered));
    m_terminal->tapCard();
    m_till->checkUntilNothingChanges();
    QCOMPARE(m_till->payment(charge.payment.id).state, PaymentState::Unidentified);
}

void GuardTest::aUtiKnownFromAnotherTerminalIsNotTaken()
{
    meet(DialectId::Paynt);
    const PaymentRecord here = m_till->charge(PaymentType::Sale, 1250).payment;
    ScriptedTerminal there(makeIdentity());
    const QByteArray uti = here.uti->text().toUpper().toLatin1(); // The same without case.
    there.setScript([uti](const sim::Request &request) -> sim::Response {
        if (request.path.endsWith("/pair"_L1))
            return ScriptedTerminal::tokenAnswer("1234567890123456");
        if (request.method == "GET")
            return ScriptedTerminal::plain(400, "Transaction not found");
        return {200, "application/json",
                R"({"transType":"SALE","amountTrans":1250,"uti":")" + uti + R"("})"};
    });
    TerminalRecord profile = there.profile();
    profile.name = u"Bar"_s;
    QVERIFY(m_till->pair({profile, Secret("1234"), std::nullopt}));
    const Charge charge = m_till->charge(PaymentType::Sale, 1250);
    QCOMPARE(charge.payment.state, PaymentState::Unidentified);
    QVERIFY(!charge.payment.uti);
    QCOMPARE(m_till->codes(charge.payment.id).last(), nameOf(EvidenceCode::OtherPaymentAnswered));
}

/// A UTI of another till's is new to this one's journal; only an echoed reference gives it away.
void GuardTest::anotherTillsPaymentWithAnotherReferenceIsNotOurs()
{
    meet(DialectId::Positive);
    m_terminal->setScenario({Fault::OtherUti200, Stage::Post, 0});
    const Charge charge = m_till->charge(PaymentType::Sale, 1250);
    QVERIFY(!charge.hasEnded);
    QCOMPARE(charge.stuck, Stuck::Contradicted);
    QCOMPARE(charge.payment.state, PaymentState::Disputed);
    QCOMPARE(m_till->codes(charge.payment.id).last(), nameOf(EvidenceCode::ReferenceDiffers));
}

void GuardTest::aTerminalThatGivesItsOwnUtiIsBelievedFromThenOn()
{
    meet(DialectId::Paynt, UtiMode::Ours, false);
    const Charge first = m_till->charge(PaymentType::Sale, 1250);
    QCOMPARE(first.payment.state, PaymentState::Approved);
    QVERIFY(m_till->codes(first.payment.id).contains(nameOf(EvidenceCode::OwnUtiReplaced)));
    QVERIFY(m_terminal->ledger().find(first.payment.uti->text()));
    QCOMPARE(m_till->terminal().utiMode, UtiMode::Theirs);
    const Charge second = m_till->charge(PaymentType::Sale, 900);
    QCOMPARE(second.payment.utiMode, UtiMode::Theirs);
    QCOMPARE(second.payment.state, PaymentState::Approved);
    QVERIFY(!m_till->codes(second.payment.id).contains(nameOf(EvidenceCode::OwnUtiReplaced)));
}

void GuardTest::aUtiThatTheTerminalDidNotTakeProvesNothing()
{
    meet(DialectId::Paynt, UtiMode::Ours, false);
    const PaymentRecord lost = loseASale();
    m_till->checkUntilNothingChanges();
    QCOMPARE(m_terminal->ledger().charges().size(), 1);
    QCOMPARE(outcomeOf(m_till->payment(lost.id).state), Outcome::Unresolved);
    QCOMPARE(m_till->codes(lost.id).last(), nameOf(EvidenceCode::UnknownUti));
}

void GuardTest::aTerminalWithOpenPaymentsIsNotForgotten()
{
    meet(DialectId::Paynt);
    const PaymentRecord open = leaveUnanswered();
    const auto forget = [this] {
        return TillFixture::answerOf(
            forgetTerminal(m_till->payments(), m_till->vault(), m_till->terminal()));
    };
    const auto refused = forget();
    QVERIFY(!refused);
    QVERIFY(refused.error().unresolved);
    QVERIFY(settleAs(SettledAs::Charged, m_till->payment(open.id)));
    QVERIFY(!forget()); // Only its token can ask, whatever a person says.
    const TerminalId id = m_till->terminal().id;
    QVERIFY(TillFixture::answerOf(m_till->vault().read(id)));
    m_terminal->setScenario({});
    m_till->checkAll();
    QVERIFY(forget());
    QVERIFY(!TillFixture::answerOf(m_till->vault().read(id)));
    QVERIFY(m_till->terminal().forgottenAt);
    QCOMPARE(m_till->allPayments().size(), 1U);
}

void GuardTest::aTerminalInUseIsNotForgotten()
{
    meet(DialectId::Paynt, UtiMode::Theirs, true, sim::Timing::manual());
    PaymentDrive drive(m_till->payments(), m_till->intent(PaymentType::Sale, 1250));
    QVERIFY(drive.waitUntil([&] { return m_terminal->running() && !drive.isPosting(); }));
    const auto refused = TillFixture::answerOf(
        forgetTerminal(m_till->payments(), m_till->vault(), m_till->terminal()));
    QVERIFY(!refused);
    QVERIFY(refused.error().terminalInUse);
    m_terminal->tapCard();
    QVERIFY(drive.waitUntilOver());
}

QTEST_GUILESS_MAIN(GuardTest)
#include "guardtest.moc"
