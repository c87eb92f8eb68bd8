#include "core/payment/cancellation.h"
#include "core/model/evidencecode.h"
#include "tests/support/system/patience.h"
#include "tests/support/till/counter.h"
#include "tests/support/till/paymentdrive.h"

#include <QLoggingCategory>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace tillside;
using namespace Qt::StringLiterals;
using sim::Fault;
using sim::Stage;

/// A cancel names no payment, so it is sent only if the terminal has just said that ours is
/// running.
class CancellationTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLoggingCategory::setFilterRules(u"tillside.*=false"_s); }

    void whatRunsIsAskedToStopAndThatIsNoted();
    void whereItIsDoneOnTheTerminalNothingIsSent();
    void withoutAUtiNothingIsSent();
    void whatDoesNotSeemToRunIsLeftAlone_data();
    void whatDoesNotSeemToRunIsLeftAlone();

private:
    void meet(DialectId dialect = DialectId::LocalLink);
    /// Asks to cancel. Returns the refusal, or nothing if it was sent.
    std::optional<CancelRefusal> cancel(const PaymentRecord &payment);
    [[nodiscard]] int cancels() const { return m_counter->terminal().counters().deletes; }

    std::unique_ptr<Counter> m_counter;
};

void CancellationTest::meet(DialectId dialect)
{
    CounterOptions options;
    options.dialect = dialect;
    m_counter = std::make_unique<Counter>(options);
}

std::optional<CancelRefusal> CancellationTest::cancel(const PaymentRecord &payment)
{
    TillFixture &till = m_counter->till();
    const PaymentContext context = till.payments();
    const auto client = TillFixture::answerOf(context.terminals.open(till.terminal()));
    Cancellation cancellation(context, client.value(), payment);
    QSignalSpy asked(&cancellation, &Cancellation::asked);
    QSignalSpy refused(&cancellation, &Cancellation::refused);
    if (!QTest::qWaitFor([&] { return asked.size() + refused.size() == 1; }, kTestPatience))
        qFatal("a cancel was never over");
    return asked.isEmpty() ? std::optional(refused.front().front().value<CancelRefusal>())
                           : std::nullopt;
}

void CancellationTest::whatRunsIsAskedToStopAndThatIsNoted()
{
    meet();
    TillFixture &till = m_counter->till();
    m_counter->strike(Fault::InProgressForEver, Stage::Card);
    PaymentDrive drive(till.payments(), till.intent(PaymentType::Sale, 1250));
    QVERIFY(drive.waitUntil([&] { return drive.told() && drive.told()->uti; }));
    QCOMPARE(cancel(drive.payment()), std::nullopt);
    QCOMPARE(cancels(), 1);
    QVERIFY(till.codes(drive.payment().id).contains(nameOf(EvidenceCode::CancelAsked)));
}

void CancellationTest::whereItIsDoneOnTheTerminalNothingIsSent()
{
    meet(DialectId::Paynt);
    const PaymentRecord payment = m_counter->till().charge(PaymentType::Sale, 1250).payment;
    QCOMPARE(cancel(payment), CancelRefusal::NotOffered);
    QCOMPARE(cancels(), 0);
}

void CancellationTest::withoutAUtiNothingIsSent()
{
    meet();
    QCOMPARE(cancel(m_counter->loseASale()), CancelRefusal::NotSeenRunning);
    QCOMPARE(cancels(), 0);
}

void CancellationTest::whatDoesNotSeemToRunIsLeftAlone_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::newRow("it is over") << Fault::None;
    QTest::newRow("no answer") << Fault::Silent;
    QTest::newRow("no object") << Fault::Empty;
    QTest::newRow("trouble") << Fault::Error500;
}

void CancellationTest::whatDoesNotSeemToRunIsLeftAlone()
{
    QFETCH(const Fault, fault);
    meet();
    const PaymentRecord payment = m_counter->till().charge(PaymentType::Sale, 1250).payment;
    m_counter->strike(fault, Stage::Result);
    QCOMPARE(cancel(payment), CancelRefusal::NotSeenRunning);
    QCOMPARE(cancels(), 0);
    QVERIFY(!m_counter->till().codes(payment.id).contains(nameOf(EvidenceCode::CancelAsked)));
}

QTEST_GUILESS_MAIN(CancellationTest)
#include "cancellationtest.moc"
