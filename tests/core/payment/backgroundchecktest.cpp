#include "core/payment/backgroundcheck.h"
#include "core/payment/settlement.h"
#include "tests/support/system/patience.h"
#include "tests/support/till/counter.h"
#include "tests/support/till/paymentdrive.h"

#include <QElapsedTimer>
#include <QLoggingCategory>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace tillside;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using sim::Fault;
using sim::Stage;

/// The till asks again by itself about payments that are not known yet, and never gets in the way.
class BackgroundCheckTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLoggingCategory::setFilterRules(u"tillside.*=false"_s); }
    void init();
    void cleanup();

    void whereNothingIsOpenItStaysQuiet();
    void whatIsOpenIsToldBeforeTheTerminalAnswers();
    void anAnswerInTheEndResolvesItOnceAndThenItIsQuiet();
    void theGapsGrowAndBeginAnewWhenAsked();
    void anotherOpenPaymentBringsTheShortGapsBack();
    void theListIsOldestFirstAndHasWhatWasSettledByHand();
    void whatNobodyCanBeAskedAboutIsOnlyAskedForByHand();
    void whatSomebodyElseResolvedIsTold();
    void aTerminalInUseIsTriedAgain();
    void whatWasInterruptedWhileSendingIsNamedAtOnce();
    void whoeverHoldsItGetsTheLockOfARound();
    void whatIsAskedForDuringAHoldComesAfterIt();

private:
    void make()
    {
        m_backgroundCheck = std::make_unique<BackgroundCheck>(m_counter->till().payments());
    }
    /// Starts the check and waits for the first list.
    void start();
    [[nodiscard]] int asked() { return m_counter->terminal().counters().gets; }
    [[nodiscard]] bool stays(const QSignalSpy &spy, qsizetype count);

    std::unique_ptr<Counter> m_counter;
    std::unique_ptr<BackgroundCheck> m_backgroundCheck;
};

void BackgroundCheckTest::init()
{
    m_counter = std::make_unique<Counter>();
}

void BackgroundCheckTest::cleanup()
{
    m_backgroundCheck.reset();
}

void BackgroundCheckTest::start()
{
    make();
    QSignalSpy told(m_backgroundCheck.get(), &BackgroundCheck::paymentsChanged);
    m_backgroundCheck->start();
    QVERIFY(hears(told));
}

/// Waits longer than the longest gap of these tests.
bool BackgroundCheckTest::stays(const QSignalSpy &spy, qsizetype count)
{
    QSignalSpy never(this, &QObject::objectNameChanged);
    never.wait(250);
    return spy.size() == count;
}

void BackgroundCheckTest::whereNothingIsOpenItStaysQuiet()
{
    const int before = asked();
    make();
    QSignalSpy told(m_backgroundCheck.get(), &BackgroundCheck::paymentsChanged);
    m_backgroundCheck->start();
    QVERIFY(hears(told));
    QVERIFY(stays(told, 1));
    QVERIFY(m_backgroundCheck->payments().empty());
    QCOMPARE(asked(), before);
}

void BackgroundCheckTest::whatIsOpenIsToldBeforeTheTerminalAnswers()
{
    const PaymentRecord open = m_counter->leaveUnanswered();
    m_counter->strike(Fault::Silent, Stage::Result);
    const int before = asked();
    start();
    QCOMPARE(m_backgroundCheck->payments().size(), 1U);
    QVERIFY(m_backgroundCheck->payments().front().id == open.id);
    QCOMPARE(asked(), before);
    QTRY_VERIFY(asked() > before);
}

void BackgroundCheckTest::anAnswerInTheEndResolvesItOnceAndThenItIsQuiet()
{
    const PaymentRecord open = m_counter->leaveUnanswered();
    const int before = asked();
    start();
    QSignalSpy resolved(m_backgroundCheck.get(), &BackgroundCheck::resolved);
    QSignalSpy told(m_backgroundCheck.get(), &BackgroundCheck::paymentsChanged);
    QTRY_VERIFY(asked() >= before + 3);
    QCOMPARE(resolved.size(), 0);
    m_counter->honest();
    QVERIFY(hears(resolved));
    const auto payment = resolved.front().front().value<PaymentRecord>();
    QVERIFY(payment.id == open.id);
    QCOMPARE(payment.state, PaymentState::Approved);
    QVERIFY(payment == m_counter->till().payment(open.id));
    QVERIFY(m_backgroundCheck->payments().empty());
    const int after = asked();
    const qsizetype lists = told.size();
    QVERIFY(stays(told, lists));
    QCOMPARE(asked(), after);
    QCOMPARE(resolved.size(), 1);
}

void BackgroundCheckTest::theGapsGrowAndBeginAnewWhenAsked()
{
    (void)m_counter->leaveUnanswered();
    std::vector<qint64> times;
    QElapsedTimer clock;
    connect(&m_counter->terminal(), &sim::SimulatedTerminal::answered, this,
            [&] { times.push_back(clock.elapsed()); });
    PaymentContext context = m_counter->till().payments();
    context.intervals.silence = {30ms, 90ms, 1s, 10min};
    m_backgroundCheck = std::make_unique<BackgroundCheck>(context);
    QSignalSpy checked(m_backgroundCheck.get(), &BackgroundCheck::checked);
    clock.start();
    m_backgroundCheck->start();
    QTRY_COMPARE(checked.size(), 4);
    const auto gap = [&times](std::size_t i) { return times.at(i) - times.at(i - 1); };
    // Qt's timers may be 5 % early.
    QVERIFY(gap(1) >= 28);
    QVERIFY(gap(2) >= 85);
    QVERIFY(gap(3) >= 950);
    QVERIFY(stays(checked, 4)); // The next is due in ten minutes.
    m_backgroundCheck->checkNow();
    QVERIFY(hears(checked, 5));
    QCOMPARE(times.size(), 5U);
    QTRY_COMPARE(times.size(), 8U);
    QVERIFY(gap(5) < gap(7));
}

void BackgroundCheckTest::anotherOpenPaymentBringsTheShortGapsBack()
{
    (void)m_counter->leaveUnanswered();
    PaymentContext context = m_counter->till().payments();
    context.intervals.silence = {20ms, 10min};
    m_backgroundCheck = std::make_unique<BackgroundCheck>(context);
    QSignalSpy checked(m_backgroundCheck.get(), &BackgroundCheck::checked);
    m_backgroundCheck->start();
    QTRY_COMPARE(checked.size(), 2);
    QVERIFY(stays(checked, 2));
    m_backgroundCheck->hold();
    PaymentIntent second = m_counter->till().intent(PaymentType::Sale, 900);
    second.despiteUnresolved = true;
    {
        PaymentDrive drive(m_counter->till().payments(), second);
        QVERIFY(drive.waitUntil(
            [&] { return drive.told() && drive.told()->state == PaymentState::Unanswered; }));
    }
    m_backgroundCheck->release();
    QTRY_COMPARE(checked.size(), 4);
    QCOMPARE(m_backgroundCheck->payments().size(), 2U);
}

void BackgroundCheckTest::theListIsOldestFirstAndHasWhatWasSettledByHand()
{
    const PaymentRecord first = m_counter->loseASale();
    const PaymentContext context = m_counter->till().payments();
    const Settlement word{SettledAs::NotCharged, u"nothing printed"_s, {}, context.clock.now()};
    QVERIFY(TillFixture::answerOf(settle(context, first, word)));
    const PaymentRecord second = m_counter->loseASale();
    start();
    QCOMPARE(m_backgroundCheck->payments().size(), 2U);
    QVERIFY(m_backgroundCheck->payments().front().id == first.id);
    QVERIFY(m_backgroundCheck->payments().front().settled);
    QVERIFY(m_backgroundCheck->payments().back().id == second.id);
}

void BackgroundCheckTest::whatNobodyCanBeAskedAboutIsOnlyAskedForByHand()
{
    (void)m_counter->loseASale();
    start();
    QSignalSpy checked(m_backgroundCheck.get(), &BackgroundCheck::checked);
    QVERIFY(stays(checked, 0));
    m_backgroundCheck->checkNow();
    QVERIFY(hears(checked));
    QVERIFY(stays(checked, 1));
    QCOMPARE(m_backgroundCheck->payments().size(), 1U);
}

void BackgroundCheckTest::whatSomebodyElseResolvedIsTold()
{
    const PaymentRecord open = m_counter->leaveUnanswered();
    make();
    m_backgroundCheck->hold();
    m_backgroundCheck->start();
    QTRY_COMPARE(m_backgroundCheck->payments().size(), 1U);
    m_counter->honest();
    m_counter->till().checkAll();
    QSignalSpy resolved(m_backgroundCheck.get(), &BackgroundCheck::resolved);
    const int before = asked();
    m_backgroundCheck->release();
    m_backgroundCheck->hold();
    m_backgroundCheck->release(); // Two reads are now in flight, and each has seen it.
    QVERIFY(hears(resolved));
    QVERIFY(resolved.front().front().value<PaymentRecord>().id == open.id);
    QVERIFY(stays(resolved, 1));
    QCOMPARE(asked(), before);
}

void BackgroundCheckTest::aTerminalInUseIsTriedAgain()
{
    const PaymentRecord open = m_counter->leaveUnanswered();
    m_counter->honest();
    auto lock = TerminalLock::tryAcquire(m_counter->till().folder(), open.terminal).value();
    QVERIFY(lock);
    const int before = asked();
    start();
    QSignalSpy checked(m_backgroundCheck.get(), &BackgroundCheck::checked);
    QVERIFY(hears(checked, 2));
    QCOMPARE(asked(), before);
    lock.reset();
    QSignalSpy resolved(m_backgroundCheck.get(), &BackgroundCheck::resolved);
    QVERIFY(hears(resolved));
}

void BackgroundCheckTest::whatWasInterruptedWhileSendingIsNamedAtOnce()
{
    PaymentRecord left = m_counter->loseASale();
    left.state = PaymentState::Sending;
    const auto written
        = TillFixture::answerOf(m_counter->till().payments().journal.run([left](Journal &journal) {
              return journal.update(left, {{u"sending"_s, left.startedAt, {}}});
          }));
    QVERIFY(written);
    start();
    QTRY_COMPARE(m_counter->till().payment(left.id).state, PaymentState::Unidentified);
}

void BackgroundCheckTest::whoeverHoldsItGetsTheLockOfARound()
{
    const PaymentRecord open = m_counter->leaveUnanswered();
    m_counter->strike(Fault::Silent, Stage::Result);
    const int before = asked();
    start();
    QTRY_VERIFY(asked() > before); // No answer comes.
    m_backgroundCheck->hold();
    QVERIFY(
        TerminalLock::tryAcquire(m_counter->till().payments().lockFolder, open.terminal).value());
    m_counter->honest();
    m_backgroundCheck->release();
    QTRY_COMPARE(m_counter->till().payment(open.id).state, PaymentState::Approved);
}

void BackgroundCheckTest::whatIsAskedForDuringAHoldComesAfterIt()
{
    const PaymentRecord lost = m_counter->loseASale(); // The till cannot ask about it.
    start();
    m_backgroundCheck->hold();
    QSignalSpy checked(m_backgroundCheck.get(), &BackgroundCheck::checked);
    m_backgroundCheck->checkNow();
    QVERIFY(stays(checked, 0));
    m_backgroundCheck->release();
    QVERIFY(hears(checked));
    QCOMPARE(m_counter->till().payment(lost.id).state, PaymentState::Unidentified);
}

QTEST_GUILESS_MAIN(BackgroundCheckTest)
#include "backgroundchecktest.moc"
