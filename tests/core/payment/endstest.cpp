#include "core/payment/ends.h"
#include "core/model/evidencecode.h"
#include "core/payment/backgroundcheck.h"
#include "core/payment/endcheck.h"
#include "core/payment/paymentrules.h"
#include "core/payment/settlement.h"
#include "core/payment/terminalcheck.h"
#include "tests/support/system/patience.h"
#include "tests/support/till/paymentdrive.h"
#include "tests/support/till/toldterminal.h"

#include <QLoggingCategory>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace tillside;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Word = ToldTerminal::Word;

/// No end is deaf: what a terminal says about a payment that has ended, over real TLS.
class EndsTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLoggingCategory::setFilterRules(u"tillside.*=false"_s); }
    void init();

    void whatIsSaidAfterAnEndIsHeard_data();
    void whatIsSaidAfterAnEndIsHeard();
    void approvedAfterNotCharged();
    void theSameContradictionIsWrittenOnce();
    void anEndThatIsRepeatedIsNotContradicted();
    void anEndThatTookNoMoneyIsAskedAboutOnceMoreAndOnlyOnce();
    void anApprovalIsNotAskedAboutAgain();
    void aLostAnswerIsAskedForAgain();
    void aTerminalThatStillWorksIsAskedAgain();
    void aRestartDoesNotForgetTheQuestion();
    void aForgottenTerminalIsNotAsked();
    void aContradictedEndBlocksNoPayment();
    void aContradictedEndIsSettledByHandAndComesBack();
    void aFaceThatLeavesAsksFirst();
    void aFaceThatLeavesDoesNotWaitForARunningPayment();

private:
    [[nodiscard]] PaymentRecord ended(Word word, PaymentState as);
    /// Asks about \a payment once, as `check` does, and returns it as the journal then has it.
    PaymentRecord ask(const PaymentRecord &payment);
    /// Waits longer than the longest gap between two questions of these tests.
    void waitLong();
    [[nodiscard]] QStringList newLines(const PaymentRecord &payment, qsizetype before);
    [[nodiscard]] Result<PaymentRecord, SettleFailure> settleNow(const PaymentRecord &payment,
                                                                 SettledAs as);

    std::unique_ptr<ToldTerminal> m_terminal;
    std::unique_ptr<TillFixture> m_till;
};

void EndsTest::init()
{
    m_till.reset();
    m_terminal = std::make_unique<ToldTerminal>();
    m_till = std::make_unique<TillFixture>();
    m_till->setEndAgain(0ms);
    QVERIFY(m_till->pair(m_terminal->pairing()));
}

PaymentRecord EndsTest::ended(Word word, PaymentState as)
{
    m_terminal->say(word);
    const PaymentRecord payment = m_till->charge(PaymentType::Sale, 1250).payment;
    if (payment.state != as)
        qFatal("the sale did not end as this test needs it");
    return payment;
}

PaymentRecord EndsTest::ask(const PaymentRecord &payment)
{
    TerminalCheck check(m_till->payments(), m_till->terminal(), {payment});
    QSignalSpy finished(&check, &TerminalCheck::finished);
    if (!hears(finished) || check.obstacle())
        qFatal("the terminal was not asked");
    return m_till->payment(payment.id);
}

void EndsTest::waitLong()
{
    QSignalSpy never(this, &QObject::objectNameChanged);
    never.wait(250);
}

QStringList EndsTest::newLines(const PaymentRecord &payment, qsizetype before)
{
    return m_till->codes(payment.id).sliced(before);
}

Result<PaymentRecord, SettleFailure> EndsTest::settleNow(const PaymentRecord &payment, SettledAs as)
{
    const Settlement word{as, u"receipt 4711"_s, u"Ann"_s, SystemClock().now()};
    return TillFixture::answerOf(settle(m_till->payments(), payment, word));
}

void EndsTest::whatIsSaidAfterAnEndIsHeard_data()
{
    QTest::addColumn<Word>("first");
    QTest::addColumn<PaymentState>("end");
    QTest::addColumn<Word>("second");
    QTest::addColumn<PaymentState>("after");
    QTest::addColumn<QString>("line");
    using S = PaymentState;
    const auto row
        = [](const char *name, Word first, S end, Word second, S after, const char *line) {
              QTest::newRow(name) << first << end << second << after << QString::fromLatin1(line);
          };
    row("declined, then approved", Word::Declined, S::Declined, Word::Approved, S::Approved,
        "approved");
    row("cancelled, then approved", Word::Cancelled, S::Cancelled, Word::Approved, S::Approved,
        "approved");
    row("declined, then approved and voided", Word::Declined, S::Declined, Word::Voided, S::Voided,
        "voided");
    row("declined, then approved for another amount", Word::Declined, S::Declined,
        Word::ApprovedForMore, S::Declined, "amount-differs");
    row("approved, then declined", Word::Approved, S::Approved, Word::Declined, S::Approved,
        "declined");
    row("approved, then cancelled", Word::Approved, S::Approved, Word::Cancelled, S::Approved,
        "cancelled");
    row("approved, then for another amount", Word::Approved, S::Approved, Word::ApprovedForMore,
        S::Approved, "amount-differs");
    row("approved, then with a tip", Word::Approved, S::Approved, Word::ApprovedWithTip,
        S::Approved, "approved");
    row("voided, then approved", Word::Voided, S::Voided, Word::Approved, S::Voided, "approved");
}

void EndsTest::whatIsSaidAfterAnEndIsHeard()
{
    QFETCH(const Word, first);
    QFETCH(const PaymentState, end);
    QFETCH(const Word, second);
    QFETCH(const PaymentState, after);
    QFETCH(const QString, line);
    const PaymentRecord payment = ended(first, end);
    QVERIFY(!isToCheck(payment));
    const qsizetype before = m_till->codes(payment.id).size();
    m_terminal->say(second);
    const PaymentRecord heard = ask(payment);
    QCOMPARE(heard.state, after);
    QVERIFY(heard.contradictedAt);
    QVERIFY(isToCheck(heard));
    QCOMPARE(newLines(payment, before),
             QStringList({line, nameOf(EvidenceCode::ContradictsOutcome)}));
    // What stays has the facts that it came with; what is approved after all has the new ones.
    const bool isLeft = after != end && outcomeOf(end) != Outcome::Approved;
    QCOMPARE(heard.authorisation, isLeft ? u"308373"_s : payment.authorisation);
    QCOMPARE(heard.approved, isLeft ? std::optional(heard.amount) : payment.approved);
    QVERIFY(TillFixture::answerOf(
        m_till->payments().journal.run([](const Journal &journal) { return journal.verify(); })));
}

void EndsTest::approvedAfterNotCharged()
{
    QVERIFY(m_till->pair(m_terminal->pairing(UtiMode::Ours)));
    m_terminal->refuse(true);
    const PaymentRecord payment = ended(Word::Unknown, PaymentState::NotCharged);
    QVERIFY(payment.uti && payment.askAgainAt);
    m_terminal->say(Word::Approved);
    const PaymentRecord heard = ask(payment);
    QCOMPARE(heard.state, PaymentState::Approved);
    QVERIFY(isToCheck(heard));
    QCOMPARE(m_till->codes(payment.id).last(), nameOf(EvidenceCode::ContradictsOutcome));
}

void EndsTest::theSameContradictionIsWrittenOnce()
{
    const PaymentRecord payment = ended(Word::Approved, PaymentState::Approved);
    m_terminal->say(Word::Declined);
    const PaymentRecord once = ask(payment);
    const QStringList lines = m_till->codes(payment.id);
    QCOMPARE(ask(once), once); // Nothing was written: the revision is the same.
    m_terminal->say(Word::Approved);
    QCOMPARE(ask(once), once);
    m_terminal->say(Word::Declined);
    m_till->restart(); // What is on record counts, not what this run has heard.
    QCOMPARE(ask(once), once);
    QCOMPARE(m_till->codes(payment.id), lines);
    m_terminal->say(Word::Cancelled);
    const PaymentRecord twice = ask(once);
    QVERIFY(twice.contradictedAt > once.contradictedAt);
    QCOMPARE(m_till->codes(payment.id).size(), lines.size() + 2);
}

void EndsTest::anEndThatIsRepeatedIsNotContradicted()
{
    for (const auto &[word, state] : {std::pair(Word::Approved, PaymentState::Approved),
                                      std::pair(Word::Voided, PaymentState::Voided)}) {
        const PaymentRecord payment = ended(word, state);
        QCOMPARE(ask(payment), payment);
    }
}

void EndsTest::anEndThatTookNoMoneyIsAskedAboutOnceMoreAndOnlyOnce()
{
    m_till->setEndAgain(60ms);
    const PaymentRecord payment = ended(Word::Declined, PaymentState::Declined);
    QCOMPARE(payment.askAgainAt, payment.endedAt->addMSecs(60));
    const int before = m_terminal->questions();
    BackgroundCheck background(m_till->payments());
    QSignalSpy checked(&background, &BackgroundCheck::checked);
    QSignalSpy contradicted(&background, &BackgroundCheck::contradicted);
    background.start();
    QVERIFY(hears(checked));
    QTRY_VERIFY(!m_till->payment(payment.id).askAgainAt);
    QCOMPARE(m_terminal->questions(), before + 1);
    QCOMPARE(m_till->codes(payment.id).last(), nameOf(EvidenceCode::EndConfirmed));
    QCOMPARE(m_till->payment(payment.id).state, PaymentState::Declined);
    waitLong();
    QCOMPARE(m_terminal->questions(), before + 1);
    QCOMPARE(contradicted.size(), 0);
    QVERIFY(background.payments().empty());
}

void EndsTest::anApprovalIsNotAskedAboutAgain()
{
    const PaymentRecord payment = ended(Word::Approved, PaymentState::Approved);
    QVERIFY(!payment.askAgainAt);
    const int before = m_terminal->questions();
    m_till->checkAll();
    QCOMPARE(m_terminal->questions(), before);
}

void EndsTest::aLostAnswerIsAskedForAgain()
{
    const PaymentRecord payment = ended(Word::Declined, PaymentState::Declined);
    const int before = m_terminal->questions();
    m_terminal->say(Word::Silent);
    BackgroundCheck background(m_till->payments());
    QSignalSpy contradicted(&background, &BackgroundCheck::contradicted);
    background.start();
    QTRY_VERIFY(m_terminal->questions() >= before + 3);
    QVERIFY(m_till->payment(payment.id).askAgainAt);
    m_terminal->say(Word::Approved);
    QVERIFY(hears(contradicted));
    QCOMPARE(contradicted.front().front().value<PaymentRecord>(), m_till->payment(payment.id));
    QCOMPARE(background.payments().size(), 1U);
    const int after = m_terminal->questions();
    waitLong();
    QCOMPARE(m_terminal->questions(), after);
    QCOMPARE(contradicted.size(), 1);
}

/// A decline that was only a snapshot: the terminal still works, and approves in the end.
void EndsTest::aTerminalThatStillWorksIsAskedAgain()
{
    const PaymentRecord payment = ended(Word::Declined, PaymentState::Declined);
    m_terminal->say(Word::Working);
    m_till->checkAll();
    QCOMPARE(m_till->payment(payment.id), payment);
    m_terminal->say(Word::Approved);
    m_till->checkAll();
    QCOMPARE(m_till->payment(payment.id).state, PaymentState::Approved);
}

void EndsTest::aRestartDoesNotForgetTheQuestion()
{
    const PaymentRecord payment = ended(Word::Cancelled, PaymentState::Cancelled);
    m_till->restart();
    m_terminal->say(Word::Approved);
    BackgroundCheck background(m_till->payments());
    QSignalSpy contradicted(&background, &BackgroundCheck::contradicted);
    background.start();
    QVERIFY(hears(contradicted));
    QCOMPARE(m_till->payment(payment.id).state, PaymentState::Approved);
    // A later run tells it too, because nobody may have seen it.
    BackgroundCheck later(m_till->payments());
    QSignalSpy again(&later, &BackgroundCheck::contradicted);
    later.start();
    QVERIFY(hears(again));
}

void EndsTest::aForgottenTerminalIsNotAsked()
{
    const PaymentRecord payment = ended(Word::Declined, PaymentState::Declined);
    TerminalRecord terminal = m_till->terminal();
    terminal.forgottenAt = SystemClock().now();
    const auto forgotten = TillFixture::answerOf(m_till->payments().journal.run(
        [terminal](Journal &journal) { return journal.saveTerminal(terminal); }));
    QVERIFY(forgotten);
    const int before = m_terminal->questions();
    BackgroundCheck background(m_till->payments());
    QSignalSpy checked(&background, &BackgroundCheck::checked);
    background.start();
    m_till->checkAll();
    waitLong();
    QCOMPARE(checked.size(), 0);
    QCOMPARE(m_terminal->questions(), before);
    QVERIFY(m_till->payment(payment.id).askAgainAt);
}

void EndsTest::aContradictedEndBlocksNoPayment()
{
    const PaymentRecord payment = ended(Word::Declined, PaymentState::Declined);
    m_terminal->say(Word::Approved);
    QVERIFY(isToCheck(ask(payment)));
    const Charge next = m_till->charge(PaymentType::Sale, 900);
    QVERIFY(!next.refused);
    QCOMPARE(next.payment.state, PaymentState::Approved);
}

void EndsTest::aContradictedEndIsSettledByHandAndComesBack()
{
    const PaymentRecord payment = ended(Word::Approved, PaymentState::Approved);
    QCOMPARE(settleNow(payment, SettledAs::Charged).error().refused, ActionRefusal::NotUnresolved);
    m_terminal->say(Word::Declined);
    const auto settled = settleNow(ask(payment), SettledAs::Charged);
    QVERIFY(settled);
    QVERIFY(!isToCheck(settled.value()));
    QVERIFY(settled.value().contradictedAt); // It is marked for ever.
    QCOMPARE(settleNow(settled.value(), SettledAs::NotCharged).error().refused,
             ActionRefusal::AlreadySettled);
    QCOMPARE(ask(settled.value()), settled.value());
    m_terminal->say(Word::Cancelled);
    const PaymentRecord back = ask(settled.value());
    QVERIFY(isToCheck(back));
    const auto again = settleNow(back, SettledAs::NotCharged);
    QVERIFY(again);
    QVERIFY(!isToCheck(again.value()));
    const QStringList codes = m_till->codes(payment.id);
    QVERIFY(codes.contains(nameOf(EvidenceCode::SettledCharged)));
    QCOMPARE(codes.last(), nameOf(EvidenceCode::SettledNotCharged));
}

void EndsTest::aFaceThatLeavesAsksFirst()
{
    const PaymentRecord payment = ended(Word::Declined, PaymentState::Declined);
    m_terminal->say(Word::Approved);
    EndCheck check(m_till->payments(), payment.terminal);
    QSignalSpy contradicted(&check, &EndCheck::contradicted);
    QSignalSpy finished(&check, &EndCheck::finished);
    QVERIFY(hears(finished));
    QCOMPARE(contradicted.size(), 1);
    QCOMPARE(m_till->payment(payment.id).state, PaymentState::Approved);
}

void EndsTest::aFaceThatLeavesDoesNotWaitForARunningPayment()
{
    const PaymentRecord payment = ended(Word::Declined, PaymentState::Declined);
    const auto lock = TerminalLock::tryAcquire(m_till->folder(), payment.terminal).value();
    QVERIFY(lock);
    const int before = m_terminal->questions();
    EndCheck check(m_till->payments(), payment.terminal);
    QSignalSpy finished(&check, &EndCheck::finished);
    QVERIFY(hears(finished));
    QCOMPARE(m_terminal->questions(), before);
    QVERIFY(m_till->payment(payment.id).askAgainAt);
}

QTEST_GUILESS_MAIN(EndsTest)
#include "endstest.moc"
