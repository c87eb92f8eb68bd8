#include "tests/support/samples/journalsamples.h"
#include "tests/support/till/counter.h"
#include "tests/support/till/paymentdrive.h"

#include <QLoggingCategory>
#include <QTest>

#include <memory>

using namespace tillside;
using namespace Qt::StringLiterals;

/// Errors that are found before anything is sent, so that nothing is sent.
class IntentTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLoggingCategory::setFilterRules(u"tillside.*=false"_s); }
    void init() { m_counter = std::make_unique<Counter>(); }

    void anAmountThatNoPaymentHasIsRefused_data();
    void anAmountThatNoPaymentHasIsRefused();
    void aCardNumberIsNoReference();
    void whatIsOpenAndCannotBeReadIsInTheWay();
    void whatIsUntoldAndCannotBeReadIsInTheWay();

private:
    /// Returns the refusal of \a intent. Fails the test if there is none or something was sent.
    StartFailure refusalOf(const PaymentIntent &intent);
    /// Gives the row of \a payment a state that Tillside never writes.
    void garble(const PaymentRecord &payment);

    std::unique_ptr<Counter> m_counter;
};

StartFailure IntentTest::refusalOf(const PaymentIntent &intent)
{
    const int before = m_counter->posts();
    const Charge charge = m_counter->till().charge(intent);
    if (!charge.refused || m_counter->posts() != before)
        QTest::qFail("it was not refused", __FILE__, __LINE__);
    return charge.refused.value_or(StartFailure());
}

void IntentTest::garble(const PaymentRecord &payment)
{
    samples::HandTool tool(m_counter->till().folder() + u"/journal.sqlite"_s);
    QVERIFY(tool.run(u"UPDATE payment SET state = 'x' WHERE id = '%1'"_s.arg(payment.id.text())));
}

void IntentTest::anAmountThatNoPaymentHasIsRefused_data()
{
    QTest::addColumn<qint64>("minor");
    QTest::newRow("nothing") << qint64{0};
    QTest::newRow("less than nothing") << qint64{-1};
    QTest::newRow("too much") << Money::kLargest + 1;
}

void IntentTest::anAmountThatNoPaymentHasIsRefused()
{
    QFETCH(const qint64, minor);
    const PaymentIntent intent = m_counter->till().intent(PaymentType::Sale, minor);
    QCOMPARE(refusalOf(intent).error, StartError::AmountNotPositive);
}

void IntentTest::aCardNumberIsNoReference()
{
    PaymentIntent intent = m_counter->till().intent(PaymentType::Sale, 1250);
    intent.reference = Reference::parse(QString(samples::kCardNumber));
    QCOMPARE(refusalOf(intent).error, StartError::ReferenceIsCard);
}

void IntentTest::whatIsOpenAndCannotBeReadIsInTheWay()
{
    garble(m_counter->loseASale());
    const StartFailure failure = refusalOf(m_counter->till().intent(PaymentType::Sale, 1250));
    QCOMPARE(failure.error, StartError::NotRecorded);
    QCOMPARE(failure.journal, JournalError::Damaged);
}

void IntentTest::whatIsUntoldAndCannotBeReadIsInTheWay()
{
    garble(m_counter->till().charge(PaymentType::Sale, 900).payment);
    const PaymentIntent intent = m_counter->till().intent(PaymentType::Sale, 1250);
    QCOMPARE(refusalOf(intent).journal, JournalError::Damaged);
}

QTEST_GUILESS_MAIN(IntentTest)
#include "intenttest.moc"
