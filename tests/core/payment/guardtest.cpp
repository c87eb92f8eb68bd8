#include "core/model/evidencecode.h"
#include "core/payment/telling.h"
#include "tests/support/till/counter.h"
#include "tests/support/till/paymentdrive.h"
#include "tests/support/till/scriptedterminal.h"
#include "tests/support/till/simulatortill.h"

#include <QJsonObject>
#include <QLoggingCategory>
#include <QTest>

#include <memory>

using namespace tillside;
using namespace Qt::StringLiterals;
using sim::Fault;
using sim::Stage;

/// What blocks a payment: unresolved ones, running ones, those of another till.
class GuardTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLoggingCategory::setFilterRules(u"tillside.*=false"_s); }

    void anUnresolvedPaymentBlocksTheNextUntilAPersonInsists();
    void itIsAskedFirstAndIfThatEndsItTheNextOneGoesOn();
    void aSecondStartIsToldWhichPaymentRuns();
    void aBusyLocalLinkTerminalIsSentNothing();
    void aBusyPositiveTerminalsOtherPaymentIsNotOurs();
    void theSameSaleFoundApprovedIsNotChargedASecondTime();
    void whatEndedBeforeAnybodyWasToldIsAskedAbout();
    void theSameSaleOpenOnAnotherTerminalIsAskedAbout();
    void theSameSaleThatRunsOnAnotherTerminalIsAskedAbout();
    void lookingUpOnePaymentSaysNothingOfAnother();
    void aUtiKnownFromAnotherTerminalIsNotTaken();
    void anotherTillsPaymentWithAnotherReferenceIsNotOurs();
    void aTerminalThatGivesItsOwnUtiIsBelievedFromThenOn();
    void aUtiThatTheTerminalDidNotTakeProvesNothing();

private:
    void meet(const CounterOptions &options) { m_counter = std::make_unique<Counter>(options); }

    std::unique_ptr<Counter> m_counter;
};

void GuardTest::anUnresolvedPaymentBlocksTheNextUntilAPersonInsists()
{
    meet({.dialect = DialectId::Paynt});
    const PaymentRecord lost = m_counter->loseASale();
    QCOMPARE(lost.state, PaymentState::Unidentified);
    const Charge blocked = m_counter->till().charge(PaymentType::Sale, 900);
    QVERIFY(blocked.refused);
    QCOMPARE(blocked.refused->error, StartError::Unresolved);
    QVERIFY(blocked.refused->inTheWay);
    QCOMPARE(blocked.refused->inTheWay->id, lost.id);
    QCOMPARE(m_counter->posts(), 1);
    QCOMPARE(m_counter->till().allPayments().size(), 1U);
    PaymentIntent insisting = m_counter->till().intent(PaymentType::Sale, 900);
    insisting.despiteUnresolved = true;
    QCOMPARE(m_counter->till().charge(insisting).payment.state, PaymentState::Approved);
    QCOMPARE(m_counter->posts(), 2);
    // Insisting once does not settle anything.
    QVERIFY(m_counter->till().charge(PaymentType::Sale, 900).refused);
}

void GuardTest::itIsAskedFirstAndIfThatEndsItTheNextOneGoesOn()
{
    meet({.dialect = DialectId::Paynt});
    const PaymentRecord earlier = m_counter->leaveUnanswered();
    const Charge blocked = m_counter->till().charge(PaymentType::Sale, 900);
    QVERIFY(blocked.refused);
    QCOMPARE(blocked.refused->error, StartError::Unresolved);
    QCOMPARE(m_counter->posts(), 1);
    m_counter->honest();
    const Charge next = m_counter->till().charge(PaymentType::Sale, 900);
    QCOMPARE(next.payment.state, PaymentState::Approved);
    QCOMPARE(m_counter->till().payment(earlier.id).state, PaymentState::Approved);
    QCOMPARE(m_counter->posts(), 2);
}

void GuardTest::aSecondStartIsToldWhichPaymentRuns()
{
    meet({.dialect = DialectId::Paynt, .timing = sim::Timing::manual()});
    PaymentDrive first(m_counter->till().payments(),
                       m_counter->till().intent(PaymentType::Sale, 1250));
    QVERIFY(first.waitUntil([&] { return m_counter->terminal().running() && !first.isPosting(); }));
    const Charge second = m_counter->till().charge(PaymentType::Sale, 900);
    QVERIFY(second.refused);
    QCOMPARE(second.refused->error, StartError::TerminalInUse);
    QVERIFY(second.refused->inTheWay);
    QCOMPARE(second.refused->inTheWay->id, first.payment().id);
    QCOMPARE(m_counter->posts(), 1);
    m_counter->terminal().tapCard();
    QVERIFY(first.waitUntilOver());
    QCOMPARE(first.payment().state, PaymentState::Approved);
}

void GuardTest::aBusyLocalLinkTerminalIsSentNothing()
{
    meet({.dialect = DialectId::LocalLink, .timing = sim::Timing::manual()});
    RawTill other = tillAt(m_counter->terminal());
    QVERIFY(other.post({{u"transType"_s, u"SALE"_s}, {u"amountTrans"_s, 500}}));
    const Charge charge = m_counter->till().charge(PaymentType::Sale, 1250);
    QVERIFY(charge.refused);
    QCOMPARE(charge.refused->error, StartError::TerminalBusy);
    QCOMPARE(m_counter->posts(), 1); // The one of the other till.
    QVERIFY(m_counter->till().allPayments().empty());
}

void GuardTest::aBusyPositiveTerminalsOtherPaymentIsNotOurs()
{
    meet({.dialect = DialectId::Positive, .timing = sim::Timing::manual()});
    RawTill other = tillAt(m_counter->terminal());
    QVERIFY(other.post({{u"transType"_s, u"SALE"_s}, {u"amountTrans"_s, 1250}}));
    const Charge charge = m_counter->till().charge(PaymentType::Sale, 1250);
    QCOMPARE(charge.payment.state, PaymentState::Unidentified);
    QVERIFY(!charge.payment.uti);
    QCOMPARE(m_counter->till().codes(charge.payment.id).last(),
             nameOf(EvidenceCode::OtherPaymentAnswered));
    m_counter->terminal().tapCard();
    m_counter->till().checkUntilNothingChanges();
    QCOMPARE(m_counter->till().payment(charge.payment.id).state, PaymentState::Unidentified);
}

void GuardTest::theSameSaleFoundApprovedIsNotChargedASecondTime()
{
    meet({.dialect = DialectId::Paynt});
    const PaymentRecord earlier = m_counter->leaveUnanswered();
    m_counter->honest();
    // A person who looked at the terminal before the outcome was known has not seen this either.
    PaymentIntent again = m_counter->till().intent(PaymentType::Sale, earlier.amount.minor());
    again.lookedAt = {earlier.id};
    const Charge found = m_counter->till().charge(again);
    QVERIFY(found.refused);
    QCOMPARE(found.refused->error, StartError::FoundApproved);
    QVERIFY(found.refused->inTheWay);
    QCOMPARE(found.refused->inTheWay->id, earlier.id);
    QCOMPARE(m_counter->posts(), 1);
    // A question that was left is asked again; another sale of the same amount takes one press.
    QCOMPARE(m_counter->till().charge(again).refused->error, StartError::FoundApproved);
    again.again = {earlier.id};
    QCOMPARE(m_counter->till().charge(again).payment.state, PaymentState::Approved);
    QCOMPARE(m_counter->posts(), 2);
}

void GuardTest::whatEndedBeforeAnybodyWasToldIsAskedAbout()
{
    meet({.dialect = DialectId::Paynt});
    const PaymentRecord earlier = m_counter->leaveUnanswered();
    m_counter->honest();
    m_counter->till().checkAll(); // Without the screen.
    QCOMPARE(m_counter->till().payment(earlier.id).state, PaymentState::Approved);
    QCOMPARE(m_counter->till().charge(PaymentType::Sale, 900).payment.state,
             PaymentState::Approved);
    const PaymentIntent again = m_counter->till().intent(PaymentType::Sale, earlier.amount.minor());
    const Charge found = m_counter->till().charge(again);
    QVERIFY(found.refused);
    QCOMPARE(found.refused->error, StartError::FoundApproved);
    QCOMPARE(found.refused->inTheWay->id, earlier.id);
    QCOMPARE(m_counter->posts(), 2);
    const auto told
        = tell(m_counter->till().payments().journal, {m_counter->till().payment(earlier.id)},
               QDateTime::currentDateTimeUtc());
    QVERIFY(TillFixture::answerOf(told));
    QCOMPARE(m_counter->till().charge(again).payment.state, PaymentState::Approved);
    QCOMPARE(m_counter->posts(), 3);
}

void GuardTest::theSameSaleOpenOnAnotherTerminalIsAskedAbout()
{
    meet({.dialect = DialectId::Paynt});
    const PaymentRecord open = m_counter->leaveUnanswered();
    const int asked = m_counter->terminal().counters().gets;
    sim::SimulatedTerminal bar({.serial = u"1850099999"_s, .timing = sim::Timing::instant()});
    QVERIFY(bar.listen());
    QVERIFY(m_counter->till().pair(TillFixture::requestFor(bar, UtiMode::Theirs, u"Bar"_s)));
    PaymentIntent there = m_counter->till().intent(PaymentType::Sale, open.amount.minor());
    there.reference = Reference::parse(u"RETYPED-1");
    const Charge blocked = m_counter->till().charge(there);
    QVERIFY(blocked.refused);
    QCOMPARE(blocked.refused->error, StartError::Unresolved);
    QCOMPARE(blocked.refused->inTheWay->id, open.id);
    QCOMPARE(blocked.refused->elsewhere, u"Counter"_s);
    QCOMPARE(bar.counters().posts, 0);
    // The other terminal is not asked: another face may hold its lock.
    QCOMPARE(m_counter->terminal().counters().gets, asked);
    QCOMPARE(m_counter->till().charge(PaymentType::Sale, 900).payment.state,
             PaymentState::Approved);
    there.lookedAt = {open.id};
    QCOMPARE(m_counter->till().charge(there).payment.state, PaymentState::Approved);
    QCOMPARE(bar.counters().posts, 2);
}

void GuardTest::theSameSaleThatRunsOnAnotherTerminalIsAskedAbout()
{
    meet({.dialect = DialectId::Paynt, .timing = sim::Timing::manual()});
    PaymentDrive running(m_counter->till().payments(),
                         m_counter->till().intent(PaymentType::Sale, 1250));
    QVERIFY(
        running.waitUntil([&] { return m_counter->terminal().running() && !running.isPosting(); }));
    sim::SimulatedTerminal bar({.serial = u"1850099999"_s, .timing = sim::Timing::instant()});
    QVERIFY(bar.listen());
    QVERIFY(m_counter->till().pair(TillFixture::requestFor(bar, UtiMode::Theirs, u"Bar"_s)));
    const Charge blocked = m_counter->till().charge(PaymentType::Sale, 1250);
    QVERIFY(blocked.refused);
    QCOMPARE(blocked.refused->error, StartError::Unresolved);
    QCOMPARE(blocked.refused->inTheWay->id, running.payment().id);
    QCOMPARE(bar.counters().posts, 0);
    m_counter->terminal().tapCard();
    QVERIFY(running.waitUntilOver());
    // Nobody was told yet.
    QCOMPARE(m_counter->till().charge(PaymentType::Sale, 1250).refused->error,
             StartError::FoundApproved);
}

void GuardTest::lookingUpOnePaymentSaysNothingOfAnother()
{
    meet({.dialect = DialectId::Paynt});
    const PaymentRecord first = m_counter->loseASale();
    PaymentIntent second = m_counter->till().intent(PaymentType::Sale, 700);
    second.lookedAt = {first.id};
    m_counter->strike(sim::Fault::ReplyLost, sim::Stage::Post);
    const PaymentRecord lost = m_counter->till().charge(second).payment;
    QCOMPARE(lost.state, PaymentState::Unidentified);
    m_counter->honest();
    PaymentIntent third = m_counter->till().intent(PaymentType::Sale, 700);
    third.lookedAt = {first.id};
    const Charge blocked = m_counter->till().charge(third);
    QVERIFY(blocked.refused);
    QCOMPARE(blocked.refused->error, StartError::Unresolved);
    QCOMPARE(blocked.refused->inTheWay->id, lost.id);
    third.lookedAt = {first.id, lost.id};
    QCOMPARE(m_counter->till().charge(third).payment.state, PaymentState::Approved);
    QCOMPARE(m_counter->posts(), 3);
}

void GuardTest::aUtiKnownFromAnotherTerminalIsNotTaken()
{
    meet({.dialect = DialectId::Paynt});
    const PaymentRecord here = m_counter->till().charge(PaymentType::Sale, 1250).payment;
    ScriptedTerminal there(makeIdentity());
    const QByteArray uti = here.uti->text().toUpper().toLatin1(); // The same in another case.
    there.setScript([uti](const HttpRequest &request) -> HttpResponse {
        if (request.path.endsWith("/pair"_L1))
            return ScriptedTerminal::tokenAnswer("1234567890123456");
        if (request.method == "GET")
            return ScriptedTerminal::plain(400, "Transaction not found");
        return {200, "application/json",
                R"({"transType":"SALE","amountTrans":1250,"uti":")" + uti + R"("})"};
    });
    TerminalRecord profile = there.profile();
    profile.name = u"Bar"_s;
    profile.serial = Serial::parse(u"1850099999").value();
    QVERIFY(m_counter->till().pair({profile, Secret("1234"), std::nullopt}));
    const Charge charge = m_counter->till().charge(PaymentType::Sale, 1250);
    QCOMPARE(charge.payment.state, PaymentState::Unidentified);
    QVERIFY(!charge.payment.uti);
    QCOMPARE(m_counter->till().codes(charge.payment.id).last(),
             nameOf(EvidenceCode::OtherPaymentAnswered));
}

/// A UTI of another till is new to this journal; only an echoed reference gives it away.
void GuardTest::anotherTillsPaymentWithAnotherReferenceIsNotOurs()
{
    meet({.dialect = DialectId::Positive});
    m_counter->terminal().setScenario({Fault::OtherUti200, Stage::Post, 0});
    const Charge charge = m_counter->till().charge(PaymentType::Sale, 1250);
    QVERIFY(!charge.hasEnded);
    QCOMPARE(charge.stuck, Stuck::Contradicted);
    QCOMPARE(charge.payment.state, PaymentState::Disputed);
    QCOMPARE(m_counter->till().codes(charge.payment.id).last(),
             nameOf(EvidenceCode::ReferenceDiffers));
}

void GuardTest::aTerminalThatGivesItsOwnUtiIsBelievedFromThenOn()
{
    meet({.dialect = DialectId::Paynt, .utiMode = UtiMode::Ours, .acceptsOurUti = false});
    const Charge first = m_counter->till().charge(PaymentType::Sale, 1250);
    QCOMPARE(first.payment.state, PaymentState::Approved);
    QVERIFY(
        m_counter->till().codes(first.payment.id).contains(nameOf(EvidenceCode::OwnUtiReplaced)));
    QVERIFY(m_counter->terminal().ledger().find(first.payment.uti->text()));
    QCOMPARE(m_counter->till().terminal().utiMode, UtiMode::Theirs);
    const Charge second = m_counter->till().charge(PaymentType::Sale, 900);
    QCOMPARE(second.payment.utiMode, UtiMode::Theirs);
    QCOMPARE(second.payment.state, PaymentState::Approved);
    QVERIFY(
        !m_counter->till().codes(second.payment.id).contains(nameOf(EvidenceCode::OwnUtiReplaced)));
}

void GuardTest::aUtiThatTheTerminalDidNotTakeProvesNothing()
{
    meet({.dialect = DialectId::Paynt, .utiMode = UtiMode::Ours, .acceptsOurUti = false});
    const PaymentRecord lost = m_counter->loseASale();
    m_counter->till().checkUntilNothingChanges();
    QCOMPARE(m_counter->terminal().ledger().charges().size(), 1);
    QCOMPARE(outcomeOf(m_counter->till().payment(lost.id).state), Outcome::Unresolved);
    QCOMPARE(m_counter->till().codes(lost.id).last(), nameOf(EvidenceCode::UnknownUti));
}

QTEST_GUILESS_MAIN(GuardTest)
#include "guardtest.moc"
