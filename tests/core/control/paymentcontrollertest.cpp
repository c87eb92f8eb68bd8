#include "core/control/paymentcontroller.h"

#include "tests/support/system/patience.h"
#include "tests/support/till/counter.h"

#include <QLoggingCategory>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace tillside;
using namespace Qt::StringLiterals;

namespace {

/// A clock that can be set.
class SettableClock final : public Clock {
public:
    [[nodiscard]] QDateTime now() const override
    {
        return QDateTime::currentDateTimeUtc().addSecs(m_ahead.count());
    }
    void set(std::chrono::seconds ahead) { m_ahead = ahead; }

private:
    std::chrono::seconds m_ahead{0};
};

} // namespace

/// What the window asks before it charges, and what it remembers of the answers.
class PaymentControllerTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLoggingCategory::setFilterRules(u"tillside.*=false"_s); }
    void init();
    void cleanup();

    void aClockThatWasSetHidesNoApproval_data();
    void aClockThatWasSetHidesNoApproval();
    void anAnsweredQuestionDoesNotComeAgain();
    void aFoundApprovalIsAskedAboutUntilThePersonAnswers();
    void anApprovalOfAnotherAmountFoundOnTheWayIsRemembered();
    void anOutcomeThatWasNotLeftIsAskedAboutWhateverTheClockSays();
    void nothingIsAskedWhereTheSettingSaysSo();

private:
    [[nodiscard]] PaymentIntent wish(qint64 minor);
    /// Charges \a minor, and leaves the outcome as a person does. Returns whether it was approved
    /// without a question.
    [[nodiscard]] bool sells(qint64 minor);
    /// Charges \a minor. Returns whether that prompts a question.
    [[nodiscard]] bool asks(qint64 minor);
    void askSameAmount(bool asks);

    SettableClock m_clock;
    std::unique_ptr<Counter> m_counter;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SettingsStore> m_settings;
    std::unique_ptr<BackgroundCheck> m_backgroundCheck;
    std::unique_ptr<PaymentController> m_payment;
    std::unique_ptr<QSignalSpy> m_asked;
    std::unique_ptr<QSignalSpy> m_over;
};

void PaymentControllerTest::init()
{
    m_clock.set(std::chrono::seconds(0));
    m_counter = std::make_unique<Counter>();
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<SettingsStore>(m_folder->filePath(u"settings.ini"_s));
    PaymentContext payments = m_counter->till().payments();
    PaymentContext context{.journal = payments.journal,
                           .terminals = payments.terminals,
                           .clock = m_clock,
                           .lockFolder = payments.lockFolder,
                           .intervals = payments.intervals};
    m_backgroundCheck = std::make_unique<BackgroundCheck>(context);
    m_payment = std::make_unique<PaymentController>(
        ControlContext{
            .payments = context, .pairings = m_counter->till().pairings(), .settings = *m_settings},
        *m_backgroundCheck);
    m_asked = std::make_unique<QSignalSpy>(m_payment.get(), &PaymentController::asksFirst);
    m_over = std::make_unique<QSignalSpy>(m_payment.get(), &PaymentController::over);
}

void PaymentControllerTest::cleanup()
{
    m_payment.reset();
    m_backgroundCheck.reset();
    m_settings.reset();
    m_counter.reset();
}

PaymentIntent PaymentControllerTest::wish(qint64 minor)
{
    return m_counter->till().intent(PaymentType::Sale, minor);
}

bool PaymentControllerTest::sells(qint64 minor)
{
    const qsizetype asked = m_asked->size();
    const qsizetype over = m_over->size();
    m_payment->charge(wish(minor));
    const bool isOver = hears(*m_over, over + 1) && m_asked->size() == asked;
    m_payment->markTold();
    return isOver && m_payment->status().payment->state == PaymentState::Approved;
}

bool PaymentControllerTest::asks(qint64 minor)
{
    const qsizetype asked = m_asked->size();
    m_payment->charge(wish(minor));
    return hears(*m_asked, asked + 1);
}

void PaymentControllerTest::askSameAmount(bool asks)
{
    TillSettings settings = m_settings->current();
    settings.askSameAmount = asks;
    m_settings->change(settings);
}

void PaymentControllerTest::aClockThatWasSetHidesNoApproval_data()
{
    QTest::addColumn<std::chrono::seconds>("ahead");
    QTest::newRow("an hour on") << std::chrono::seconds(3600);
    QTest::newRow("an hour back") << std::chrono::seconds(-3600);
}

void PaymentControllerTest::aClockThatWasSetHidesNoApproval()
{
    QFETCH(const std::chrono::seconds, ahead);
    QVERIFY(sells(1250));
    m_clock.set(ahead);
    QVERIFY(asks(1250));
    QCOMPARE(m_counter->posts(), 1);
}

void PaymentControllerTest::anAnsweredQuestionDoesNotComeAgain()
{
    QVERIFY(sells(1250));
    for (int sale = 2; sale <= 3; ++sale) {
        QVERIFY(asks(1250)); // About the previous sale, and about no earlier one.
        m_payment->goOn();
        QVERIFY(hears(*m_over, sale));
        m_payment->markTold();
        QCOMPARE(m_asked->size(), sale - 1);
        QCOMPARE(m_counter->posts(), sale);
    }
}

void PaymentControllerTest::aFoundApprovalIsAskedAboutUntilThePersonAnswers()
{
    askSameAmount(false);
    const PaymentRecord earlier = m_counter->leaveUnanswered();
    m_counter->honest();
    QVERIFY(asks(earlier.amount.minor()));
    // The person goes back to Charge and tries again.
    QVERIFY(asks(earlier.amount.minor()));
    QCOMPARE(m_counter->posts(), 1);
    m_payment->goOn();
    QVERIFY(hears(*m_over));
    QVERIFY(m_counter->till().payment(earlier.id).toldAt);
    m_payment->markTold();
    QVERIFY(sells(earlier.amount.minor()));
    QCOMPARE(m_counter->posts(), 3);
}

void PaymentControllerTest::anApprovalOfAnotherAmountFoundOnTheWayIsRemembered()
{
    askSameAmount(false);
    const PaymentRecord earlier = m_counter->leaveUnanswered();
    m_counter->honest();
    QVERIFY(sells(earlier.amount.minor() + 100));
    QVERIFY(asks(earlier.amount.minor()));
    QCOMPARE(m_counter->posts(), 2);
}

void PaymentControllerTest::anOutcomeThatWasNotLeftIsAskedAboutWhateverTheClockSays()
{
    askSameAmount(false);
    const qsizetype over = m_over->size();
    m_payment->charge(wish(1250));
    QVERIFY(hears(*m_over, over + 1));
    for (int other = 1; other <= 3; ++other)
        QVERIFY(sells(2000 + other));
    m_clock.set(std::chrono::hours(24 * 300));
    QVERIFY(asks(1250));
    m_clock.set(std::chrono::hours(-24 * 300));
    QVERIFY(asks(1250));
    QCOMPARE(m_counter->posts(), 4);
}

void PaymentControllerTest::nothingIsAskedWhereTheSettingSaysSo()
{
    askSameAmount(false);
    QVERIFY(sells(1250));
    QVERIFY(sells(1250));
    QCOMPARE(m_counter->posts(), 2);
}

QTEST_GUILESS_MAIN(PaymentControllerTest)
#include "paymentcontrollertest.moc"
