#include "core/payment/telling.h"

#include "core/model/evidencecode.h"
#include "core/payment/paymentwriter.h"
#include "core/payment/settlement.h"
#include "tests/support/system/patience.h"
#include "tests/support/till/counter.h"

#include <QLoggingCategory>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace tillside;
using namespace Qt::StringLiterals;

namespace {

const QDateTime kNow(QDate(2026, 3, 4), QTime(14, 5), Qt::UTC);

} // namespace

/// What a person was told is written beside everything else, and only of what they were shown.
class TellingTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLoggingCategory::setFilterRules(u"tillside.*=false"_s); }
    void init() { m_counter = std::make_unique<Counter>(); }

    void whatWasShownIsToldOnce();
    void whatHasNotEndedIsNotTold();
    void anEndThatWasNotShownIsNotTold();
    void itDoesNotFightThePaymentsOwnWriter();
    void anotherEndReplacesWhatWasTold();
    void itDoesNotStopASettlement();

private:
    [[nodiscard]] PaymentRecord sale()
    {
        return m_counter->till().charge(PaymentType::Sale, 1250).payment;
    }
    void told(const PaymentRecord &shown)
    {
        QVERIFY(TillFixture::answerOf(tell(m_counter->till().payments().journal, {shown}, kNow)));
    }
    [[nodiscard]] PaymentRecord now(const PaymentRecord &payment)
    {
        return m_counter->till().payment(payment.id);
    }
    /// Writes \a next as the driver of \a before would.
    void write(PaymentWriter &writer, const PaymentRecord &next, EvidenceCode code)
    {
        const QSignalSpy saved(&writer, &PaymentWriter::saved);
        const QSignalSpy failed(&writer, &PaymentWriter::failed);
        writer.write(next, {{nameOf(code), kNow, {}}});
        QVERIFY(QTest::qWaitFor([&] { return !saved.isEmpty(); }, kTestPatience));
        QVERIFY(failed.isEmpty());
    }

    std::unique_ptr<Counter> m_counter;
};

void TellingTest::whatWasShownIsToldOnce()
{
    const PaymentRecord approved = sale();
    QVERIFY(!approved.toldAt);
    told(approved);
    QCOMPARE(now(approved).toldAt, kNow);
    const QStringList lines = m_counter->till().codes(approved.id);
    QCOMPARE(lines.back(), nameOf(EvidenceCode::Told));
    told(approved);
    QCOMPARE(m_counter->till().codes(approved.id), lines);
}

void TellingTest::whatHasNotEndedIsNotTold()
{
    const PaymentRecord open = m_counter->leaveUnanswered();
    const QStringList lines = m_counter->till().codes(open.id);
    told(open);
    QVERIFY(!now(open).toldAt);
    QCOMPARE(m_counter->till().codes(open.id), lines);
}

void TellingTest::anEndThatWasNotShownIsNotTold()
{
    const PaymentRecord approved = sale();
    PaymentRecord shown = approved;
    shown.state = PaymentState::Declined;
    told(shown);
    shown = approved;
    shown.approved = Money(900, approved.amount.currency(), approved.amount.decimals());
    told(shown);
    shown = approved;
    shown.id = PaymentId::create();
    told(shown);
    QVERIFY(!now(approved).toldAt);
}

/// The driver of a payment goes on after its end, for example to note that the end was confirmed.
void TellingTest::itDoesNotFightThePaymentsOwnWriter()
{
    const PaymentRecord approved = sale();
    PaymentWriter writer(m_counter->till().payments().journal, approved,
                         std::chrono::milliseconds(20));
    told(approved);
    PaymentRecord next = approved;
    next.askAgainAt = kNow;
    write(writer, next, EvidenceCode::EndConfirmed);
    QCOMPARE(now(approved).toldAt, kNow);
    QCOMPARE(now(approved).askAgainAt, kNow);
    // And after that, without having read it again.
    next.askAgainAt.reset();
    write(writer, next, EvidenceCode::EndConfirmed);
    QCOMPARE(now(approved).toldAt, kNow);
    QVERIFY(!now(approved).askAgainAt);
}

void TellingTest::anotherEndReplacesWhatWasTold()
{
    const PaymentRecord approved = sale();
    PaymentWriter writer(m_counter->till().payments().journal, approved,
                         std::chrono::milliseconds(20));
    told(approved);
    PaymentRecord voided = approved;
    voided.state = PaymentState::Voided;
    write(writer, voided, EvidenceCode::Voided);
    QVERIFY(!now(approved).toldAt);
    told(approved); // The person is still looking at the end before.
    QVERIFY(!now(approved).toldAt);
    told(now(approved));
    QVERIFY(now(approved).toldAt);
}

void TellingTest::itDoesNotStopASettlement()
{
    PaymentRecord contradicted = sale();
    contradicted.contradictedAt = kNow;
    PaymentWriter writer(m_counter->till().payments().journal, now(contradicted),
                         std::chrono::milliseconds(20));
    write(writer, contradicted, EvidenceCode::ContradictsOutcome);
    contradicted = now(contradicted);
    told(contradicted); // The page behind which the person settles it.
    const auto settled = TillFixture::answerOf(
        settle(m_counter->till().payments(), contradicted,
               {.as = SettledAs::Charged, .seen = u"R 1"_s, .note = u"Ann"_s, .at = kNow}));
    QVERIFY(settled);
    QVERIFY(settled.value().toldAt && settled.value().settled);
}

QTEST_GUILESS_MAIN(TellingTest)
#include "tellingtest.moc"
