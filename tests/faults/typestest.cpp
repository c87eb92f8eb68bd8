#include "core/payment/actions.h"
#include "core/payment/evidencecode.h"
#include "core/payment/inquiry.h"
#include "tests/support/paymentdrive.h"
#include "tests/support/tillfixture.h"

#include <QLoggingCategory>
#include <QTest>

#include <memory>

using namespace tillside;
using namespace Qt::StringLiterals;
using sim::Fault;
using sim::Stage;

namespace {

constexpr std::array kDialects{DialectId::Paynt, DialectId::LocalLink, DialectId::Positive};

void addTypeRows(std::initializer_list<PaymentType> types)
{
    QTest::addColumn<int>("dialect");
    QTest::addColumn<int>("type");
    for (const DialectId dialect : kDialects) {
        for (const PaymentType type : types) {
            QTest::addRow("%s %s", nameOf(dialect).data(), nameOf(type).data())
                << static_cast<int>(dialect) << static_cast<int>(type);
        }
    }
}

} // namespace

/// Each type of payment: approved, declined, lost and found again, voided.
class TypesTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLoggingCategory::setFilterRules(u"tillside.*=false"_s); }

    void eachTypeIsApproved_data();
    void eachTypeIsApproved();
    void aDeclineIsADecline_data();
    void aDeclineIsADecline();
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
    void aTipIsPartOfWhatWasApproved_data();
    void aTipIsPartOfWhatWasApproved();
    void lessThanAskedIsSaid_data();
    void lessThanAskedIsSaid();
    void aSignatureToCheckSurvivesARestart_data();
    void aSignatureToCheckSurvivesARestart();
    void whoeverDoesNotPayCancels_data();
    void whoeverDoesNotPayCancels();

private:
    /// A terminal at which everything has happened before the POST is answered, and a till.
    void meet(DialectId dialect, UtiMode mode = UtiMode::Theirs);
    void meetByRow(UtiMode mode = UtiMode::Theirs);
    /// \a minor in the type of the row, with an approved original where it needs one.
    PaymentIntent intent(qint64 minor);
    void strike(Fault fault, Stage stage) { m_terminal->setScenario({fault, stage, 0}); }
    [[nodiscard]] const sim::SimulatedPayment *inLedger(const PaymentRecord &payment) const;

    std::unique_ptr<sim::SimulatedTerminal> m_terminal;
    std::unique_ptr<TillFixture> m_till;
};

void TypesTest::meet(DialectId dialect, UtiMode mode)
{
    sim::TerminalOptions options;
    options.dialect = dialect;
    options.timing = sim::Timing::instant();
    m_till.reset();
    m_terminal = std::make_unique<sim::SimulatedTerminal>(options);
    QVERIFY(m_terminal->listen());
    m_till = std::make_unique<TillFixture>();
    QVERIFY(m_till->pair(TillFixture::requestFor(*m_terminal, mode)));
}

void TypesTest::meetByRow(UtiMode mode)
{
    QFETCH(const int, dialect);
    meet(static_cast<DialectId>(dialect), mode);
}

PaymentIntent TypesTest::intent(qint64 minor)
{
    QFETCH(const int, type);
    const auto wanted = static_cast<PaymentType>(type);
    if (wanted == PaymentType::Capture)
        return m_till->intent(wanted, minor, m_till->charge(PaymentType::PreAuth, 2000).payment);
    if (wanted == PaymentType::Void)
        return m_till->intent(wanted, minor, m_till->charge(PaymentType::Sale, minor).payment);
    return m_till->intent(wanted, minor);
}

const sim::SimulatedPayment *TypesTest::inLedger(const PaymentRecord &payment) const
{
    return payment.uti ? m_terminal->ledger().find(payment.uti->text()) : nullptr;
}

void TypesTest::eachTypeIsApproved_data()
{
    addTypeRows({PaymentType::Sale, PaymentType::Refund, PaymentType::PreAuth, PaymentType::Void,
                 PaymentType::Capture});
}

void TypesTest::eachTypeIsApproved()
{
    meetByRow();
    const PaymentIntent wanted = intent(1250);
    const int before = m_terminal->counters().posts;
    const Charge charge = m_till->charge(wanted);
    QVERIFY(charge.hasEnded);
    QCOMPARE(charge.payment.state, PaymentState::Approved);
    QCOMPARE(charge.payment.approved->minor(), 1250);
    QCOMPARE(m_terminal->counters().posts, before + 1);
    const sim::SimulatedPayment *truth = inLedger(charge.payment);
    QVERIFY(truth && truth->movedMoney());
    QCOMPARE(truth->type, wanted.type);
    QCOMPARE(truth->charged, 1250);
    if (!wanted.original)
        return;
    QCOMPARE(charge.payment.original, wanted.original->id);
    QVERIFY(charge.payment.uti != wanted.original->uti);
    if (wanted.type == PaymentType::Void)
        QCOMPARE(mayVoid(*wanted.original, {charge.payment}), ActionRefusal::AlreadyVoided);
    else
        QCOMPARE(mayCapture(*wanted.original, {charge.payment}, wanted.amount),
                 ActionRefusal::AlreadyCaptured);
}

void TypesTest::aDeclineIsADecline_data()
{
    // A void is never declined by the simulated bank.
    addTypeRows(
        {PaymentType::Sale, PaymentType::Refund, PaymentType::PreAuth, PaymentType::Capture});
}

void TypesTest::aDeclineIsADecline()
{
    meetByRow();
    const Charge charge = m_till->charge(intent(1251));
    QVERIFY(charge.hasEnded);
    QCOMPARE(charge.payment.state, PaymentState::Declined);
    QCOMPARE(charge.payment.responseCode, u"51"_s);
    QVERIFY(!charge.payment.approved);
    QVERIFY(!inLedger(charge.payment)->movedMoney());
}

void TypesTest::aLostAnswerIsFoundByTheTillsOwnUti_data()
{
    addTypeRows({PaymentType::Sale, PaymentType::Refund, PaymentType::PreAuth});
}

void TypesTest::aLostAnswerIsFoundByTheTillsOwnUti()
{
    meetByRow(UtiMode::Ours);
    strike(Fault::ReplyLost, Stage::Post);
    const Charge charge = m_till->charge(intent(1250));
    QVERIFY(charge.hasEnded);
    QCOMPARE(charge.payment.state, PaymentState::Approved);
    QCOMPARE(m_terminal->counters().posts, 1);
    QCOMPARE(m_terminal->ledger().charges().size(), 1);
}

void TypesTest::aLostAnswerWithoutAUtiStaysUnresolved_data()
{
    addTypeRows(
        {PaymentType::Sale, PaymentType::Refund, PaymentType::PreAuth, PaymentType::Capture});
}

void TypesTest::aLostAnswerWithoutAUtiStaysUnresolved()
{
    meetByRow();
    const PaymentIntent wanted = intent(1250);
    strike(Fault::ReplyLost, Stage::Post);
    const Charge charge = m_till->charge(wanted);
    QVERIFY(!charge.hasEnded);
    QCOMPARE(charge.stuck, Stuck::NothingToAsk);
    m_terminal->setScenario({});
    m_till->restart();
    m_till->checkUntilNothingChanges();
    const PaymentRecord payment = m_till->payment(charge.payment.id);
    QCOMPARE(payment.state, PaymentState::Unidentified);
    QVERIFY(!payment.uti);
}

void TypesTest::aLostVoidIsProvedByItsOriginal_data()
{
    addTypeRows({PaymentType::Void});
}

void TypesTest::aLostVoidIsProvedByItsOriginal()
{
    meetByRow();
    const PaymentIntent wanted = intent(1250);
    strike(Fault::ReplyLost, Stage::Post);
    const Charge charge = m_till->charge(wanted);
    QVERIFY(charge.hasEnded);
    QCOMPARE(charge.payment.state, PaymentState::Approved);
    QCOMPARE(m_till->codes(charge.payment.id).last(), nameOf(EvidenceCode::OriginalVoided));
    QVERIFY(inLedger(*wanted.original)->voided);
    QCOMPARE(m_terminal->counters().posts, 2);
}

void TypesTest::aVoidThatNeverArrivedIsNotProved_data()
{
    addTypeRows({PaymentType::Void});
}

void TypesTest::aVoidThatNeverArrivedIsNotProved()
{
    meetByRow();
    const PaymentIntent wanted = intent(1250);
    strike(Fault::RequestLost, Stage::Post);
    const Charge charge = m_till->charge(wanted);
    QVERIFY(!charge.hasEnded);
    QCOMPARE(charge.stuck, Stuck::NothingToAsk);
    QCOMPARE(charge.payment.state, PaymentState::Unidentified);
    QVERIFY(!inLedger(*wanted.original)->voided);
    QVERIFY(!mayVoid(*wanted.original, {charge.payment}));
}

void TypesTest::aLaterVoidAtTheTerminalIsSeenWhenAsked_data()
{
    addTypeRows({PaymentType::Sale});
}

void TypesTest::aLaterVoidAtTheTerminalIsSeenWhenAsked()
{
    meetByRow();
    m_terminal->setScenario({Fault::VoidedLater, Stage::Result, 1});
    const Charge charge = m_till->charge(intent(1250));
    QCOMPARE(charge.payment.state, PaymentState::Approved);
    QVERIFY(inLedger(charge.payment)->voided);
    Inquiry inquiry(m_till->payments(), m_till->terminal(), {charge.payment});
    QVERIFY(QSignalSpy(&inquiry, &Inquiry::finished).wait());
    const PaymentRecord payment = m_till->payment(charge.payment.id);
    QCOMPARE(payment.state, PaymentState::Voided);
    QCOMPARE(mayVoid(payment, {}), ActionRefusal::AlreadyVoided);
}

void TypesTest::whatWasVoidedBeforeTheTillHeardOfItMovedNoMoney_data()
{
    addTypeRows({PaymentType::Sale, PaymentType::PreAuth});
}

void TypesTest::whatWasVoidedBeforeTheTillHeardOfItMovedNoMoney()
{
    meetByRow();
    strike(Fault::Error500, Stage::Result);
    PaymentDrive drive(m_till->payments(), intent(1250));
    QVERIFY(drive.waitUntil(
        [&] { return drive.isStarted() && drive.payment().state == PaymentState::Unanswered; }));
    m_terminal->voidAtTerminal(drive.payment().uti->text());
    m_terminal->setScenario({});
    QVERIFY(drive.waitUntil([&] { return drive.hasEnded(); }));
    QCOMPARE(drive.payment().state, PaymentState::Voided);
}

void TypesTest::aTipIsPartOfWhatWasApproved_data()
{
    addTypeRows({PaymentType::Sale});
}

void TypesTest::aTipIsPartOfWhatWasApproved()
{
    meetByRow();
    const Charge charge = m_till->charge(intent(1277));
    QCOMPARE(charge.payment.state, PaymentState::Approved);
    QCOMPARE(charge.payment.amount.minor(), 1277);
    QCOMPARE(charge.payment.approved->minor(), inLedger(charge.payment)->charged);
    QCOMPARE(charge.payment.approved->minor(), 1277 + 127);
    // The void is of all that was taken.
    const PaymentRecord back
        = m_till->charge(m_till->intent(PaymentType::Void, 1277 + 127, charge.payment)).payment;
    QCOMPARE(back.state, PaymentState::Approved);
}

void TypesTest::lessThanAskedIsSaid_data()
{
    addTypeRows({PaymentType::Sale});
}

void TypesTest::lessThanAskedIsSaid()
{
    meetByRow();
    const Charge charge = m_till->charge(intent(1288));
    QCOMPARE(charge.payment.state, PaymentState::ApprovedForLess);
    QCOMPARE(charge.payment.approved->minor(), inLedger(charge.payment)->charged);
    QCOMPARE(charge.payment.approved->minor(), 1030);
}

void TypesTest::aSignatureToCheckSurvivesARestart_data()
{
    addTypeRows({PaymentType::Sale});
}

void TypesTest::aSignatureToCheckSurvivesARestart()
{
    meetByRow();
    const Charge charge = m_till->charge(intent(1266));
    QCOMPARE(charge.payment.state, PaymentState::Approved);
    m_till->restart();
    QVERIFY(m_till->payment(charge.payment.id).signatureRequired);
    QVERIFY(m_till->codes(charge.payment.id).contains(nameOf(EvidenceCode::SignatureRequired)));
    QVERIFY(!m_till->charge(intent(1250)).payment.signatureRequired);
}

void TypesTest::whoeverDoesNotPayCancels_data()
{
    addTypeRows({PaymentType::Sale, PaymentType::Refund, PaymentType::PreAuth});
}

void TypesTest::whoeverDoesNotPayCancels()
{
    meetByRow();
    for (const qint64 minor : {1233, 1244}) { // The customer cancels; nobody comes.
        const Charge charge = m_till->charge(intent(minor));
        QVERIFY(charge.hasEnded);
        QCOMPARE(charge.payment.state, PaymentState::Cancelled);
        QVERIFY(!inLedger(charge.payment)->movedMoney());
    }
}

QTEST_GUILESS_MAIN(TypesTest)
#include "typestest.moc"
