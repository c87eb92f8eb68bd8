#include "tests/cli/clitill.h"
#include "tests/cli/terminalprocess.h"

#include <QTest>

using namespace tillside;
using namespace Qt::StringLiterals;

/// What a person can do with a payment after it was started, and what the till refuses.
class ActionsTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void aRefundMovesMoneyOnce();
    void theSameAmountAgainWantsAnAnswer();
    void aVoidIsDoneOnce();
    void aCaptureTakesNoMoreThanIsHeld();
    void aCapturedPreAuthorisationIsNotVoided();
    void whatWasNotApprovedIsNotVoided();
    void aVoidAtTheTerminalIsFoundLater();
    void settlingIsForUnresolvedPaymentsAndOnce();
    void aSettledPaymentIsNoLongerInTheWay();
    void aRunningPaymentIsCancelledFromASecondProcess();
    void aCancelIsRefusedWhereNothingRunsOrNoneIsOffered();
    void anotherSystemsPaymentIsShownAndNotBooked();
    void aPaymentNobodyKnowsIsSaid();
    void aForgottenTerminalLeavesItsPayments();

private:
    void useTerminal(const QStringList &options);

    std::unique_ptr<CliTill> m_till;
    std::unique_ptr<TerminalProcess> m_terminal;
};

void ActionsTest::useTerminal(const QStringList &options)
{
    m_till = std::make_unique<CliTill>();
    m_terminal = std::make_unique<TerminalProcess>(options);
    const CliRun paired = m_till->pair(*m_terminal);
    QVERIFY2(paired.code == 0, paired.described());
}

void ActionsTest::init()
{
    useTerminal({u"--fast"_s});
}

void ActionsTest::cleanup()
{
    m_terminal.reset();
    m_till.reset();
}

void ActionsTest::aRefundMovesMoneyOnce()
{
    const CliRun refunded = m_till->charge(u"7.00"_s, {u"--type"_s, u"refund"_s});
    QVERIFY2(refunded.code == 0, refunded.described());
    QCOMPARE(refunded.text(u"type"_s), u"refund"_s);
    QCOMPARE(m_terminal->ledger().size(), 1);
    QCOMPARE(m_terminal->ledger().front()["type"_L1].toString(), u"REFUND"_s);
}

void ActionsTest::theSameAmountAgainWantsAnAnswer()
{
    QVERIFY(m_till->charge(u"10.00"_s).code == 0);
    const CliRun again = m_till->charge(u"10.00"_s);
    QVERIFY2(again.code == 5 && again.isOneSentence(), again.described());
    QCOMPARE(again.text(u"error"_s), u"same-amount"_s);
    QCOMPARE(m_till->charge(u"10.01"_s).code, 0); // A different amount is a different sale.
    QCOMPARE(m_terminal->requests("POST"), 2);
    QCOMPARE(m_till->charge(u"10.00"_s, {u"--again"_s}).code, 0);
    QCOMPARE(m_terminal->requests("POST"), 3);
    // Two references given on purpose make two sales.
    QCOMPARE(m_till->charge(u"2.50"_s, {u"--reference"_s, u"COFFEE-1"_s}).code, 0);
    QCOMPARE(m_till->charge(u"2.50"_s, {u"--reference"_s, u"COFFEE-2"_s}).code, 0);
    QCOMPARE(m_till->charge(u"2.50"_s, {u"--reference"_s, u"COFFEE-2"_s}).code, 5);
    QCOMPARE(m_terminal->requests("POST"), 5);
}

void ActionsTest::aVoidIsDoneOnce()
{
    const CliRun charged = m_till->charge(u"10.00"_s);
    const CliRun voided = m_till->run({u"void"_s, charged.text(u"id"_s)});
    QVERIFY2(voided.code == 0, voided.described());
    QCOMPARE(voided.text(u"type"_s), u"void"_s);
    QVERIFY(voided.text(u"uti"_s) != charged.text(u"uti"_s));
    QCOMPARE(m_terminal->ledger().back()["event"_L1].toString(), u"void"_s);
    const CliRun again = m_till->run({u"void"_s, charged.text(u"uti"_s)});
    QVERIFY2(again.code == 6 && again.isOneSentence(), again.described());
    QCOMPARE(again.text(u"error"_s), u"already-voided"_s);
    const CliRun ofTheVoid = m_till->run({u"void"_s, voided.text(u"id"_s)});
    QCOMPARE(ofTheVoid.code, 6);
    QCOMPARE(m_terminal->requests("POST"), 2);
}

void ActionsTest::aCaptureTakesNoMoreThanIsHeld()
{
    const CliRun held = m_till->charge(u"50.00"_s, {u"--type"_s, u"preauth"_s});
    const QString id = held.text(u"id"_s);
    QVERIFY2(held.code == 0, held.described());
    const CliRun tooMuch = m_till->run({u"capture"_s, id, u"--amount"_s, u"50.01"_s});
    QVERIFY2(tooMuch.code == 6 && tooMuch.isOneSentence(), tooMuch.described());
    const CliRun unclear = m_till->run({u"capture"_s, id, u"--amount"_s, u"30,00"_s});
    QCOMPARE(unclear.code, 1);
    QCOMPARE(unclear.text(u"error"_s), u"not-a-number"_s);
    const CliRun captured = m_till->run({u"capture"_s, id, u"--amount"_s, u"30.00"_s});
    QVERIFY2(captured.code == 0, captured.described());
    const CliRun again = m_till->run({u"capture"_s, id, u"--amount"_s, u"20.00"_s});
    QCOMPARE(again.code, 6);
    QCOMPARE(again.text(u"error"_s), u"already-captured"_s);
    QCOMPARE(m_terminal->requests("POST"), 2);
}

/// The capture has the money: voiding what it was taken from would give it back beside the capture.
void ActionsTest::aCapturedPreAuthorisationIsNotVoided()
{
    const CliRun held = m_till->charge(u"50.00"_s, {u"--type"_s, u"preauth"_s});
    const QString id = held.text(u"id"_s);
    const CliRun captured = m_till->run({u"capture"_s, id, u"--amount"_s, u"30.00"_s});
    QVERIFY2(captured.code == 0, captured.described());
    const CliRun refused = m_till->run({u"void"_s, id});
    QVERIFY2(refused.code == 6 && refused.isOneSentence(), refused.described());
    QCOMPARE(refused.text(u"error"_s), u"void-the-capture"_s);
    QCOMPARE(m_terminal->requests("POST"), 2);
    QCOMPARE(m_till->run({u"void"_s, captured.text(u"id"_s)}).code, 0);
    // With its capture undone, nothing stands in the way any more.
    QVERIFY(m_till->run({u"void"_s, id}).text(u"error"_s).isEmpty());
}

void ActionsTest::whatWasNotApprovedIsNotVoided()
{
    const CliRun declined = m_till->charge(u"10.05"_s);
    const CliRun voided = m_till->run({u"void"_s, declined.text(u"id"_s)});
    QVERIFY2(voided.code == 6 && voided.isOneSentence(), voided.described());
    const CliRun sale = m_till->charge(u"10.00"_s);
    QCOMPARE(m_till->run({u"capture"_s, sale.text(u"id"_s), u"--amount"_s, u"1.00"_s}).code, 6);
    QCOMPARE(m_terminal->requests("POST"), 2);
}

void ActionsTest::aVoidAtTheTerminalIsFoundLater()
{
    useTerminal({u"--fast"_s, u"--scenario"_s, u"voided-later"_s});
    const CliRun charged = m_till->charge(u"10.00"_s);
    QVERIFY2(charged.code == 0, charged.described());
    const CliRun checked = m_till->run({u"check"_s, charged.text(u"uti"_s)});
    QVERIFY2(checked.code == 13, checked.described());
    QCOMPARE(checked.object()["voided"_L1].toBool(), true);
    QCOMPARE(m_till->run({u"void"_s, charged.text(u"id"_s)}).code, 6);
}

void ActionsTest::settlingIsForUnresolvedPaymentsAndOnce()
{
    const QStringList words{u"--charged"_s, u"--seen"_s, u"AUTH 308373"_s, u"--note"_s, u"Kim"_s};
    const CliRun approved = m_till->charge(u"10.00"_s);
    const CliRun refused = m_till->run(QStringList{u"settle"_s, approved.text(u"id"_s)} + words);
    QVERIFY2(refused.code == 6 && refused.isOneSentence(), refused.described());

    useTerminal({u"--fast"_s, u"--scenario"_s, u"reply-lost"_s});
    const QString id = m_till->charge(u"10.00"_s).text(u"id"_s);
    const CliRun settled = m_till->run(QStringList{u"settle"_s, id} + words);
    QVERIFY2(settled.code == 0, settled.described());
    QCOMPARE(settled.text(u"outcome"_s), u"unresolved"_s);
    QCOMPARE(settled.object()["settled"_L1]["as"_L1].toString(), u"charged"_s);
    QCOMPARE(settled.object()["settled"_L1]["seen"_L1].toString(), u"AUTH 308373"_s);
    QCOMPARE(m_till->run(QStringList{u"settle"_s, id} + words).code, 6);
}

void ActionsTest::aSettledPaymentIsNoLongerInTheWay()
{
    useTerminal({u"--fast"_s, u"--scenario"_s, u"request-lost*1"_s});
    const CliRun lost = m_till->charge(u"10.00"_s);
    QCOMPARE(lost.code, 20);
    const CliRun open = m_till->run({u"check"_s, u"--all"_s});
    QVERIFY2(open.code == 20, open.described()); // There is nothing to ask, but nothing is known.
    QCOMPARE(open.array().size(), 1);
    QCOMPARE(m_till->charge(u"10.00"_s).code, 5);
    QCOMPARE(m_till
                 ->run({u"settle"_s, lost.text(u"id"_s), u"--not-charged"_s, u"--seen"_s,
                        u"nothing printed"_s, u"--note"_s, u"Kim"_s})
                 .code,
             0);
    QCOMPARE(m_till->run({u"check"_s, u"--all"_s}).code, 0); // A person knows.
    QCOMPARE(m_till->charge(u"10.00"_s).code, 0);
    QCOMPARE(m_terminal->ledger().size(), 1);
}

void ActionsTest::aRunningPaymentIsCancelledFromASecondProcess()
{
    useTerminal({u"--dialect"_s, u"locallink"_s}); // As slow as in a shop.
    const auto running = m_till->start({u"charge"_s, u"--amount"_s, u"10.44"_s});
    QTRY_VERIFY_WITH_TIMEOUT(m_terminal->hasShown(u"card"_s), 60'000);
    QTRY_COMPARE_WITH_TIMEOUT(m_till->list().at(0)["outcome"_L1].toString(), u"running"_s, 60'000);
    const CliRun asked = m_till->run({u"cancel"_s});
    QVERIFY2(asked.code == 0, asked.described());
    const CliRun ended = running->wait();
    QVERIFY2(ended.code == 11, ended.described());
    QCOMPARE(asked.text(u"asked"_s), ended.text(u"id"_s));
    QVERIFY(evidenceOf(ended.object()).contains(u"cancel-asked"_s));
    QCOMPARE(m_terminal->requests("DELETE"), 1);
    QVERIFY(m_terminal->ledger().isEmpty());
}

void ActionsTest::aCancelIsRefusedWhereNothingRunsOrNoneIsOffered()
{
    useTerminal({u"--fast"_s, u"--scenario"_s, u"in-progress-for-ever@card"_s});
    const auto running = m_till->start({u"charge"_s, u"--amount"_s, u"10.00"_s});
    QTRY_VERIFY_WITH_TIMEOUT(m_terminal->hasShown(u"card"_s), 60'000);
    QTRY_VERIFY_WITH_TIMEOUT(m_till->list().at(0)["uti"_L1].isString(), 60'000);
    const CliRun paynt = m_till->run({u"cancel"_s});
    QVERIFY2(paynt.code == 6 && paynt.isOneSentence(), paynt.described());
    QCOMPARE(paynt.text(u"error"_s), u"not-offered"_s);

    useTerminal({u"--fast"_s, u"--dialect"_s, u"locallink"_s});
    QCOMPARE(m_till->charge(u"10.00"_s).code, 0);
    const CliRun idle = m_till->run({u"cancel"_s});
    QCOMPARE(idle.code, 6);
    QCOMPARE(idle.text(u"error"_s), u"not-seen-running"_s);
    QCOMPARE(m_terminal->requests("DELETE"), 0);
}

void ActionsTest::anotherSystemsPaymentIsShownAndNotBooked()
{
    const CliTill other;
    QVERIFY(other.copyFrom(*m_till)); // The same pairing, but a different journal.
    const QString uti = other.charge(u"23.00"_s).text(u"uti"_s);
    QVERIFY(!uti.isEmpty());
    QCOMPARE(m_till->run({u"check"_s, uti}).code, 1);
    const CliRun seen = m_till->run({u"check"_s, uti, u"--terminal"_s, u"Counter"_s});
    QVERIFY2(seen.code == 0, seen.described());
    QCOMPARE(seen.text(u"outcome"_s), u"approved"_s);
    QCOMPARE(seen.object()["approved"_L1]["minor"_L1].toInteger(), 2300);
    QVERIFY(m_till->list().isEmpty());
    const CliRun unknown
        = m_till->run({u"check"_s, u"0123456789ABCDEF"_s, u"--terminal"_s, u"Counter"_s});
    QVERIFY2(unknown.code == 20, unknown.described());
}

void ActionsTest::aPaymentNobodyKnowsIsSaid()
{
    for (const QStringList &words : {QStringList{u"show"_s}, {u"check"_s}, {u"void"_s}}) {
        const CliRun run = m_till->run(words + QStringList{u"P-0000000000"_s});
        QVERIFY2(run.code == 1 && run.isOneSentence(), run.described());
        QCOMPARE(run.text(u"error"_s), u"unknown-payment"_s);
    }
}

void ActionsTest::aForgottenTerminalLeavesItsPayments()
{
    const CliRun charged = m_till->charge(u"10.00"_s);
    const CliRun forgotten = m_till->run({u"terminals"_s, u"--forget"_s, u"Counter"_s});
    QVERIFY2(forgotten.code == 0, forgotten.described());
    QVERIFY(m_till->run({u"terminals"_s}).array().isEmpty());
    QCOMPARE(m_till->list().size(), 1);
    const CliRun voided = m_till->run({u"void"_s, charged.text(u"id"_s)});
    QCOMPARE(voided.code, 1);
    QCOMPARE(voided.text(u"error"_s), u"terminal-forgotten"_s);
    QCOMPARE(m_till->charge(u"10.00"_s).text(u"error"_s), u"nothing-paired"_s);
}

QTEST_GUILESS_MAIN(ActionsTest)
#include "actionstest.moc"
