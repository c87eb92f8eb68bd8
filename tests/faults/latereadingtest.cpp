#include "core/payment/paymentdriver.h"
#include "core/payment/paymentwriter.h"
#include "core/payment/terminalcheck.h"
#include "tests/support/system/patience.h"
#include "tests/support/till/counter.h"

#include <QFile>
#include <QLoggingCategory>
#include <QSignalSpy>
#include <QTest>

using namespace tillside;
using namespace Qt::StringLiterals;

/// A record read before another process changed it must not be taken for the truth.
class LateReadingTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLoggingCategory::setFilterRules(u"tillside.*=false"_s); }

    void aReadingFromBeforeTheLockIsNotDriven();
    void aRowThatMovedOnIsNotWrittenOver();
    void anAnswerAfterTheLastWordIsNotApplied();
    void aLockFileThatNobodyHoldsIsTakenOver();
    void aLockThatIsHeldIsLeftAlone();

private:
    /// \a payment as read before it was sent.
    static PaymentRecord before(PaymentRecord payment);
};

PaymentRecord LateReadingTest::before(PaymentRecord payment)
{
    payment.state = PaymentState::Recorded;
    payment.uti.reset();
    payment.approved.reset();
    payment.endedAt.reset();
    payment.revision = 1;
    return payment;
}

void LateReadingTest::aReadingFromBeforeTheLockIsNotDriven()
{
    Counter counter;
    const PaymentRecord paid = counter.till().charge(PaymentType::Sale, 1250).payment;
    QCOMPARE(paid.state, PaymentState::Approved);
    TerminalCheck terminalCheck(counter.till().payments(), counter.till().terminal(),
                                {before(paid)});
    QSignalSpy finished(&terminalCheck, &TerminalCheck::finished);
    QVERIFY(hears(finished));
    QCOMPARE(terminalCheck.payments().front().state, PaymentState::Approved);
    QCOMPARE(counter.till().payment(paid.id).state, PaymentState::Approved);
}

void LateReadingTest::aRowThatMovedOnIsNotWrittenOver()
{
    Counter counter;
    const PaymentRecord paid = counter.till().charge(PaymentType::Sale, 1250).payment;
    const PaymentContext context = counter.till().payments();
    PaymentRecord wrong = before(paid);
    PaymentWriter writer(context.journal, wrong, context.intervals.saveAgain);
    QSignalSpy failed(&writer, &PaymentWriter::failed);
    wrong.state = PaymentState::NotCharged;
    writer.write(wrong, {{u"interrupted-before-sending"_s, context.clock.now(), {}}});
    QVERIFY(hears(failed));
    QCOMPARE(failed.front().front().value<JournalError>(), JournalError::Stale);
    QVERIFY(!writer.isSaved());
    QCOMPARE(counter.till().payment(paid.id).state, PaymentState::Approved);
}

void LateReadingTest::anAnswerAfterTheLastWordIsNotApplied()
{
    Counter counter;
    counter.strike(sim::Fault::InProgressForEver, sim::Stage::Result);
    auto driver = std::make_unique<PaymentDriver>(counter.till().payments(),
                                                  counter.till().intent(PaymentType::Sale, 1250));
    QSignalSpy changed(driver.get(), &PaymentDriver::changed);
    QSignalSpy answered(&counter.terminal(), &sim::SimulatedTerminal::answered);
    std::optional<qsizetype> answersAtTheEnd;
    // A till that says "not known yet" and exits must not learn of the approval on its way out:
    // nobody would be told, and nothing would stop a repeat of the sale. Here it exits between an
    // answer and the next question, which is due.
    connect(driver.get(), &PaymentDriver::terminalSaid, this, [&] {
        const bool isTaken = driver->payment()->state == PaymentState::InProgress
            && driver->isSaved() && counter.terminal().ledger().charges().size() == 1;
        if (answersAtTheEnd || !isTaken)
            return;
        driver->stopAsking();
        changed.clear();
        answersAtTheEnd = answered.size();
        counter.honest();
    });
    QTRY_VERIFY_WITH_TIMEOUT(answersAtTheEnd && answered.size() > *answersAtTheEnd, kTestPatience);
    QVERIFY(!changed.wait(300));
    const PaymentId id = driver->payment()->id;
    QCOMPARE(counter.till().payment(id).state, PaymentState::InProgress);
    driver.reset();
    QCOMPARE(counter.till().charge(PaymentType::Sale, 1250).refused->error,
             StartError::FoundApproved);
}

void LateReadingTest::aLockFileThatNobodyHoldsIsTakenOver()
{
    const QTemporaryDir folder;
    const TerminalId terminal = TerminalId::create();
    QFile file(folder.filePath(terminal.text() + u".lock"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    QVERIFY(!TerminalLock::isHeld(folder.path(), terminal));
    QVERIFY(TerminalLock::tryAcquire(folder.path(), terminal).value());
}

void LateReadingTest::aLockThatIsHeldIsLeftAlone()
{
    const QTemporaryDir folder;
    const TerminalId terminal = TerminalId::create();
    QVERIFY(!TerminalLock::isHeld(folder.path(), terminal));
    const auto lock = TerminalLock::tryAcquire(folder.path(), terminal).value();
    QVERIFY(lock);
    QVERIFY(TerminalLock::isHeld(folder.path(), terminal));
    QFile file(folder.filePath(terminal.text() + u".lock"_s));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.setFileTime(QDateTime::currentDateTime().addSecs(-3600),
                             QFileDevice::FileModificationTime));
    QVERIFY(!TerminalLock::tryAcquire(folder.path(), terminal).value());
}

QTEST_GUILESS_MAIN(LateReadingTest)
#include "latereadingtest.moc"
