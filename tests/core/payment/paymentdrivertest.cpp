#include "core/payment/paymentdriver.h"

#include "tests/support/system/patience.h"
#include "tests/support/till/counter.h"

#include <QLoggingCategory>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <memory>

using namespace tillside;
using namespace Qt::StringLiterals;
using sim::Fault;
using sim::Stage;

/// One payment from intent to end, as every face drives it.
class PaymentDriverTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLoggingCategory::setFilterRules(u"tillside.*=false"_s); }
    void init();

    void itIsOnTheDiskAndUnsentWhenItIsSaidToHaveStarted();
    void theSameAmountAgainIsSentOnlyAfterAnAnswer();
    void eachQuestionWantsAnAnswerOfItsOwn();
    void anApprovalFoundOnTheWayIsToldBeforeAnythingIsSent();
    void whatIsGivenUpWhileAnEarlierOneIsCheckedIsNotSent();
    void whatIsGivenUpWhileItIsRecordedIsNotSent();
    void aRefusalAsksNothing();
    void aTerminalThatIsOnlyAskedAboutAnEndIsWaitedFor();

private:
    /// Drives \a intent and records what the driver reports.
    void drive(const PaymentIntent &intent);
    void drive(qint64 minor) { drive(wish(minor)); }
    [[nodiscard]] PaymentIntent wish(qint64 minor);
    [[nodiscard]] bool comes(const QSignalSpy &spy, int times = 1);

    std::unique_ptr<Counter> m_counter;
    std::unique_ptr<PaymentDriver> m_driver;
    std::unique_ptr<QSignalSpy> m_asks;
    std::unique_ptr<QSignalSpy> m_started;
    std::unique_ptr<QSignalSpy> m_refused;
    std::unique_ptr<QSignalSpy> m_givenUp;
    std::unique_ptr<QSignalSpy> m_ended;
};

void PaymentDriverTest::init()
{
    m_driver.reset(); // The terminal of the test before has to outlive its driver.
    m_counter = std::make_unique<Counter>();
}

PaymentIntent PaymentDriverTest::wish(qint64 minor)
{
    PaymentIntent intent = m_counter->till().intent(PaymentType::Sale, minor);
    intent.asksSameAmount = true;
    return intent;
}

void PaymentDriverTest::drive(const PaymentIntent &intent)
{
    m_driver = std::make_unique<PaymentDriver>(m_counter->till().payments(), intent);
    m_asks = std::make_unique<QSignalSpy>(m_driver.get(), &PaymentDriver::asks);
    m_started = std::make_unique<QSignalSpy>(m_driver.get(), &PaymentDriver::started);
    m_refused = std::make_unique<QSignalSpy>(m_driver.get(), &PaymentDriver::refused);
    m_givenUp = std::make_unique<QSignalSpy>(m_driver.get(), &PaymentDriver::givenUp);
    m_ended = std::make_unique<QSignalSpy>(m_driver.get(), &PaymentDriver::ended);
}

bool PaymentDriverTest::comes(const QSignalSpy &spy, int times)
{
    return QTest::qWaitFor([&] { return spy.size() >= times; }, kTestPatience)
        && spy.size() == times;
}

void PaymentDriverTest::itIsOnTheDiskAndUnsentWhenItIsSaidToHaveStarted()
{
    drive(1250);
    PaymentState onDisk = PaymentState::Approved;
    int posts = -1;
    connect(m_driver.get(), &PaymentDriver::started, this, [&](const PaymentRecord &payment) {
        onDisk = m_counter->till().payment(payment.id).state;
        posts = m_counter->posts();
    });
    QVERIFY(comes(*m_ended));
    QCOMPARE(onDisk, PaymentState::Recorded);
    QCOMPARE(posts, 0);
    QCOMPARE(m_driver->payment()->state, PaymentState::Approved);
    QCOMPARE(m_started->size(), 1);
    QVERIFY(m_asks->isEmpty() && m_refused->isEmpty() && m_givenUp->isEmpty());
    QCOMPARE(m_counter->posts(), 1);
}

void PaymentDriverTest::theSameAmountAgainIsSentOnlyAfterAnAnswer()
{
    const PaymentRecord first = m_counter->till().charge(PaymentType::Sale, 1250).payment;
    QCOMPARE(first.state, PaymentState::Approved);
    m_counter->till().tellShown();
    drive(1250);
    QVERIFY(comes(*m_asks));
    QCOMPARE(m_driver->question()->about, PaymentQuestion::About::SameAmount);
    QCOMPARE(m_driver->question()->payment.id, first.id);
    QVERIFY(!m_driver->isStarting() && !m_driver->payment());
    QCOMPARE(m_counter->posts(), 1);
    QCOMPARE(m_counter->till().allPayments().size(), 1U);
    m_driver->goOn();
    QVERIFY(!m_driver->question());
    QVERIFY(comes(*m_ended));
    QCOMPARE(m_asks->size(), 1);
    QCOMPARE(m_counter->posts(), 2);
}

void PaymentDriverTest::eachQuestionWantsAnAnswerOfItsOwn()
{
    m_counter->till().charge(PaymentType::Sale, 900);
    const PaymentRecord lost = m_counter->loseASale();
    QCOMPARE(lost.state, PaymentState::Unidentified);
    drive(900);
    QVERIFY(comes(*m_asks));
    QCOMPARE(m_driver->question()->about, PaymentQuestion::About::SameAmount);
    m_driver->goOn();
    QVERIFY(comes(*m_asks, 2));
    QCOMPARE(m_driver->question()->about, PaymentQuestion::About::Unresolved);
    QCOMPARE(m_driver->question()->payment.id, lost.id);
    QCOMPARE(m_counter->posts(), 2);
    m_driver->goOn();
    QVERIFY(comes(*m_ended));
    QCOMPARE(m_counter->posts(), 3);
}

void PaymentDriverTest::anApprovalFoundOnTheWayIsToldBeforeAnythingIsSent()
{
    const PaymentRecord earlier = m_counter->leaveUnanswered();
    m_counter->honest();
    PaymentIntent insisting = wish(earlier.amount.minor());
    insisting.despiteUnresolved = true; // Given before the till knew that it was approved.
    drive(insisting);
    QVERIFY(comes(*m_asks));
    QCOMPARE(m_driver->question()->about, PaymentQuestion::About::FoundApproved);
    QCOMPARE(m_driver->question()->payment.id, earlier.id);
    QCOMPARE(m_counter->posts(), 1);
    QVERIFY(m_driver->question()->isNews);
    m_driver->goOn();
    QVERIFY(comes(*m_ended));
    QCOMPARE(m_asks->size(), 1);
    QCOMPARE(m_counter->posts(), 2);
    // The person who answered was told.
    QVERIFY(m_counter->till().payment(earlier.id).toldAt);
    QVERIFY(!m_counter->till().payment(m_driver->payment()->id).toldAt);
}

void PaymentDriverTest::whatIsGivenUpWhileAnEarlierOneIsCheckedIsNotSent()
{
    const PaymentRecord earlier = m_counter->leaveUnanswered();
    m_counter->honest();
    bool wasChecking = false;
    connect(&m_counter->terminal(), &sim::SimulatedTerminal::answered, this, [&] {
        if (!m_driver || !m_driver->isCheckingEarlier())
            return;
        wasChecking = true;
        m_driver->giveUp();
    });
    drive(900);
    QVERIFY(comes(*m_givenUp));
    QVERIFY(wasChecking);
    QVERIFY(m_started->isEmpty() && m_refused->isEmpty());
    QVERIFY(!m_driver->payment());
    QCOMPARE(m_counter->till().payment(earlier.id).state, PaymentState::Approved);
    QCOMPARE(m_counter->posts(), 1);
    m_driver.reset();
    m_counter->till().checkAll();
    for (const PaymentRecord &payment : m_counter->till().allPayments()) {
        if (payment.id != earlier.id)
            QCOMPARE(payment.state, PaymentState::NotCharged);
    }
}

void PaymentDriverTest::whatIsGivenUpWhileItIsRecordedIsNotSent()
{
    m_counter = std::make_unique<Counter>(CounterOptions{.dialect = DialectId::LocalLink});
    QSemaphore disk;
    // The terminal's word that it is free is the last step before the record.
    connect(&m_counter->terminal(), &sim::SimulatedTerminal::answered, this, [&] {
        (void)m_counter->till().payments().journal.run([&disk](Journal &) -> JournalResult<Done> {
            disk.acquire();
            return Done();
        });
    });
    drive(1250);
    QVERIFY(!m_started->wait(500)); // The record waits for the disk.
    m_driver->giveUp();
    disk.release(100);
    QVERIFY(comes(*m_givenUp));
    QVERIFY(m_started->isEmpty());
    QCOMPARE(m_counter->posts(), 0);
    m_driver.reset();
    m_counter->till().checkAll();
    for (const PaymentRecord &payment : m_counter->till().allPayments())
        QCOMPARE(payment.state, PaymentState::NotCharged);
}

void PaymentDriverTest::aRefusalAsksNothing()
{
    drive(0);
    QVERIFY(comes(*m_refused));
    QVERIFY(m_asks->isEmpty() && !m_driver->question());
    QCOMPARE(m_counter->posts(), 0);
    QVERIFY(m_counter->till().allPayments().empty());
}

void PaymentDriverTest::aTerminalThatIsOnlyAskedAboutAnEndIsWaitedFor()
{
    const PaymentIntent intent = wish(1250);
    auto held
        = TerminalLock::tryAcquire(m_counter->till().payments().lockFolder, intent.terminal.id)
              .value();
    QVERIFY(held);
    drive(intent);
    QTimer::singleShot(100, this, [&held] { held.reset(); });
    QVERIFY(comes(*m_ended));
    QVERIFY(m_refused->isEmpty());
    QCOMPARE(m_counter->posts(), 1);
}

QTEST_GUILESS_MAIN(PaymentDriverTest)
#include "paymentdrivertest.moc"
