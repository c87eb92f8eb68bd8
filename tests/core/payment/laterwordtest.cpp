#include "core/payment/laterword.h"
#include "core/payment/paymentrules.h"
#include "tests/support/samples/answers.h"

#include <QTest>

using namespace tillside;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Code = EvidenceCode;
using Event = PaymentEvent;

const QDateTime kEnd(QDate(2026, 3, 4), QTime(10, 41), Qt::UTC);
const QDateTime kLater = kEnd.addSecs(31);

PaymentRecord ended(PaymentState state)
{
    PaymentRecord payment = samples::sale();
    payment.state = state;
    payment.startedAt = kEnd.addSecs(-20);
    payment.endedAt = kEnd;
    if (outcomeOf(state) == Outcome::Approved)
        payment.approved = payment.amount;
    else
        payment.askAgainAt = kEnd.addSecs(30);
    payment.toldAt = kEnd.addSecs(5);
    return payment;
}

/// \a payment with the facts of an approval for \a minor.
PaymentRecord approvedFor(PaymentRecord payment, qint64 minor)
{
    payment.approved = Money(minor, payment.amount.currency(), payment.amount.decimals());
    payment.authorisation = u"308373"_s;
    return payment;
}

std::optional<LaterWord> heard(const PaymentRecord &payment, const Judgement &judgement,
                               const PaymentRecord &facts, const QDateTime &now = kLater)
{
    return laterWord(payment, judgement, facts, endAgainst(payment, judgement, facts), now);
}

const Judgement kApproved{Event::Approved, Code::Approved, Words{u"308373"_s}};
const Judgement kDeclined{Event::Declined, Code::Declined, Words{u"05"_s}};
const Judgement kCancelled{Event::Cancelled, Code::Cancelled, Words{}};

} // namespace

/// What the till makes of a terminal's word about a payment that has ended.
class LaterWordTest final : public QObject {
    Q_OBJECT

private slots:
    void anApprovalWinsOverAnEndThatTookNoMoney_data();
    void anApprovalWinsOverAnEndThatTookNoMoney();
    void whatIsSaidAgainstAnApprovalLeavesIt_data();
    void whatIsSaidAgainstAnApprovalLeavesIt();
    void anotherTotalIsAgainstAnApproval();
    void theSameTotalIsNot();
    void aVoidOfAnApprovalIsNoContradiction();
    void aContradictionAlreadyOnRecordChangesNothing();
    void anotherPaymentsResultSaysNothing();
    void aContradictionIsNewerThanASettlementWhateverTheClockSays();
    void anAnswerThatWasDueClearsTheQuestion_data();
    void anAnswerThatWasDueClearsTheQuestion();
    void anAnswerBeforeItIsDueLeavesTheQuestion();
    void withoutAUtiOfItsOwnNothingIsSaidAboutIt();
};

void LaterWordTest::anApprovalWinsOverAnEndThatTookNoMoney_data()
{
    QTest::addColumn<PaymentState>("end");
    QTest::addColumn<Event>("event");
    QTest::addColumn<PaymentState>("to");
    for (const PaymentState end :
         {PaymentState::Declined, PaymentState::Cancelled, PaymentState::NotCharged}) {
        const char *name = nameOf(end).data();
        QTest::addRow("%s, approved", name) << end << Event::Approved << PaymentState::Approved;
        QTest::addRow("%s, approved for less", name)
            << end << Event::ApprovedForLess << PaymentState::ApprovedForLess;
        QTest::addRow("%s, voided", name) << end << Event::Voided << PaymentState::Voided;
    }
}

void LaterWordTest::anApprovalWinsOverAnEndThatTookNoMoney()
{
    QFETCH(const PaymentState, end);
    QFETCH(const Event, event);
    QFETCH(const PaymentState, to);
    const PaymentRecord payment = ended(end);
    const Judgement judgement{event, Code::Approved, Words{u"308373"_s}};
    const auto word = heard(payment, judgement, approvedFor(payment, 900));
    QVERIFY(word);
    QCOMPARE(word->payment.state, to);
    QCOMPARE(word->payment.approved->minor(), 900);
    QCOMPARE(word->payment.authorisation, u"308373"_s);
    QCOMPARE(word->payment.contradictedAt, kLater);
    QCOMPARE(word->payment.endedAt, kLater);
    QVERIFY(!word->payment.askAgainAt);
    QVERIFY(!word->payment.toldAt); // The person was told of another end.
    QVERIFY(isToCheck(word->payment));
    QCOMPARE(word->lines.size(), 2U);
    QCOMPARE(word->lines[0].first, Code::Approved);
    QCOMPARE(word->lines[1].first, Code::ContradictsOutcome);
    QVERIFY(word->lines[1].second == EvidenceDetail(StableName{nameOf(end)}));
}

void LaterWordTest::whatIsSaidAgainstAnApprovalLeavesIt_data()
{
    QTest::addColumn<PaymentState>("end");
    QTest::addColumn<Judgement>("judgement");
    for (const PaymentState end : {PaymentState::Approved, PaymentState::ApprovedForLess}) {
        const char *name = nameOf(end).data();
        QTest::addRow("%s, declined", name) << end << kDeclined;
        QTest::addRow("%s, cancelled", name) << end << kCancelled;
        QTest::addRow("%s, another amount", name)
            << end << Judgement{Event::Contradiction, Code::AmountDiffers, Figures{1000, 999, 0}};
    }
    QTest::newRow("voided, approved") << PaymentState::Voided << kApproved;
}

void LaterWordTest::whatIsSaidAgainstAnApprovalLeavesIt()
{
    QFETCH(const PaymentState, end);
    QFETCH(const Judgement, judgement);
    const PaymentRecord payment = ended(end);
    PaymentRecord facts = payment;
    facts.responseCode = u"05"_s;
    const auto word = heard(payment, judgement, facts);
    QVERIFY(word);
    PaymentRecord expected = payment;
    expected.contradictedAt = kLater;
    QCOMPARE(word->payment, expected); // State, amount and facts stay.
    QCOMPARE(word->lines.size(), 2U);
    QCOMPARE(word->lines[0].first, judgement.code);
    QVERIFY(word->lines[1].second == EvidenceDetail(StableName{nameOf(end)}));
    QVERIFY(isToCheck(word->payment));
    QVERIFY(!tookMoneyAfterAll(word->payment));
}

void LaterWordTest::anotherTotalIsAgainstAnApproval()
{
    const PaymentRecord payment = ended(PaymentState::Approved);
    const auto word = heard(payment, kApproved, approvedFor(payment, 1100));
    QVERIFY(word);
    QCOMPARE(word->payment.approved->minor(), 1000);
    QCOMPARE(word->payment.contradictedAt, kLater);
    QCOMPARE(word->lines[1].first, Code::ContradictsOutcome);
    QVERIFY(word->lines[1].second == EvidenceDetail(Figures{1000, 1100, 0}));
}

void LaterWordTest::theSameTotalIsNot()
{
    const PaymentRecord payment = ended(PaymentState::Approved);
    QVERIFY(!heard(payment, kApproved, approvedFor(payment, 1000)));
    // A void has no amount of its own: some terminals answer with zero.
    PaymentRecord undo = ended(PaymentState::Approved);
    undo.type = PaymentType::Void;
    QVERIFY(!heard(undo, kApproved, approvedFor(undo, 0)));
}

void LaterWordTest::aVoidOfAnApprovalIsNoContradiction()
{
    const PaymentRecord payment = ended(PaymentState::Approved);
    const auto word = heard(payment, {Event::Voided, Code::Voided, {}}, payment);
    QVERIFY(word);
    QCOMPARE(word->payment.state, PaymentState::Voided);
    QCOMPARE(word->payment.endedAt, kLater);
    QVERIFY(!word->payment.contradictedAt);
    QCOMPARE(word->lines.size(), 1U);
    QCOMPARE(word->lines[0].first, Code::Voided);
}

void LaterWordTest::aContradictionAlreadyOnRecordChangesNothing()
{
    PaymentRecord payment = ended(PaymentState::Approved);
    payment.contradictedAt = kEnd.addSecs(5);
    QVERIFY(!laterWord(payment, kDeclined, payment, std::nullopt, kLater));
}

void LaterWordTest::anotherPaymentsResultSaysNothing()
{
    for (const Code code : {Code::OtherUti, Code::NotIdentified}) {
        for (const PaymentState end : {PaymentState::Approved, PaymentState::Declined}) {
            const PaymentRecord payment = ended(end);
            QVERIFY(!heard(payment, {Event::Contradiction, code, {}}, payment));
        }
    }
}

void LaterWordTest::aContradictionIsNewerThanASettlementWhateverTheClockSays()
{
    PaymentRecord payment = ended(PaymentState::Approved);
    payment.settled = Settlement{.as = SettledAs::Charged, .at = kLater.addDays(1)};
    const auto word = heard(payment, kDeclined, payment);
    QVERIFY(word);
    QVERIFY(word->payment.contradictedAt > payment.settled->at);
    QVERIFY(isToCheck(word->payment));
}

void LaterWordTest::anAnswerThatWasDueClearsTheQuestion_data()
{
    QTest::addColumn<Judgement>("judgement");
    QTest::addColumn<int>("seconds");
    QTest::addColumn<bool>("clears");
    const auto row = [](const char *name, const Judgement &judgement, int seconds, bool clears) {
        QTest::newRow(name) << judgement << seconds << clears;
    };
    const Judgement working{Event::Progress, Code::Progress, Words{u"Present card"_s}};
    row("the same end", kDeclined, 31, true);
    row("another end that took no money", kCancelled, 31, true);
    row("unknown to the terminal", {Event::Silence, Code::UnknownUti, CallAnswer{404, {}}}, 31,
        true);
    row("no answer", {Event::Silence, Code::NoAnswer, StableName{u"timeout"_s}}, 31, false);
    row("another certificate", {Event::Silence, Code::CertificateRefused, {}}, 31, false);
    row("no token", {Event::Silence, Code::NotAuthorised, CallAnswer{401, {}}}, 31, false);
    row("busy with another", {Event::Silence, Code::OtherPaymentAnswered, {}}, 31, false);
    row("another payment's result", {Event::Contradiction, Code::OtherUti, {}}, 31, false);
    row("still working", working, 31, false);
    row("still working after ten minutes", working, 601, true);
}

void LaterWordTest::anAnswerThatWasDueClearsTheQuestion()
{
    QFETCH(const Judgement, judgement);
    QFETCH(const int, seconds);
    QFETCH(const bool, clears);
    const PaymentRecord payment = ended(PaymentState::Declined);
    const auto word = heard(payment, judgement, payment, kEnd.addSecs(seconds));
    QCOMPARE(word.has_value(), clears);
    if (!clears)
        return;
    PaymentRecord expected = payment;
    expected.askAgainAt.reset();
    QCOMPARE(word->payment, expected);
    QCOMPARE(word->lines.size(), 1U);
    QCOMPARE(word->lines[0].first, Code::EndConfirmed);
}

void LaterWordTest::anAnswerBeforeItIsDueLeavesTheQuestion()
{
    const PaymentRecord payment = ended(PaymentState::Declined);
    QVERIFY(!heard(payment, kDeclined, payment, kEnd.addSecs(29)));
}

void LaterWordTest::withoutAUtiOfItsOwnNothingIsSaidAboutIt()
{
    PaymentRecord payment = ended(PaymentState::NotCharged);
    payment.type = PaymentType::Void;
    payment.originalUti = payment.uti;
    payment.uti.reset();
    payment.askAgainAt.reset();
    QVERIFY(!heard(payment, {Event::Approved, Code::OriginalVoided, {}}, payment));
}

QTEST_GUILESS_MAIN(LaterWordTest)
#include "laterwordtest.moc"
