#include "core/control/daycontroller.h"

#include "core/model/evidencecode.h"
#include "core/payment/settlement.h"
#include "tests/support/samples/journalsamples.h"
#include "tests/support/system/patience.h"
#include "tests/support/till/counter.h"

#include <QLoggingCategory>
#include <QTest>

using namespace tillside;
using namespace Qt::StringLiterals;

/// What Charge shows of today is what the day's totals say of it.
class DayControllerTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLoggingCategory::setFilterRules(u"tillside.*=false"_s); }
    void init() { m_counter = std::make_unique<Counter>(); }

    void todayIsWhatTheDaysTotalsSay();
    void beforeMoneyHasMovedThereIsNoFigure();
    void whatMayBeGoneIsNotShown_data();
    void whatMayBeGoneIsNotShown();

private:
    [[nodiscard]] TillFixture &till() { return m_counter->till(); }
    [[nodiscard]] std::optional<DayCount> today();
    [[nodiscard]] std::vector<DayCount> counted();

    std::unique_ptr<Counter> m_counter;
};

std::optional<DayCount> DayControllerTest::today()
{
    const BackgroundCheck check(till().payments());
    DayController controller(till().payments(), check);
    controller.read();
    if (!QTest::qWaitFor([&] { return controller.last().has_value(); }, kTestPatience))
        qFatal("the day was never read");
    return controller.today();
}

std::vector<DayCount> DayControllerTest::counted()
{
    const QDate date = QDate::currentDate();
    const auto read = [date](const Journal &journal) {
        return readDays(journal, date, date, QTimeZone::systemTimeZone());
    };
    return TillFixture::answerOf(till().payments().journal.run(read)).value().counts;
}

void DayControllerTest::todayIsWhatTheDaysTotalsSay()
{
    till().charge(PaymentType::Sale, 1000);
    till().charge(PaymentType::Refund, 300);
    const Charge voided = till().charge(PaymentType::Sale, 5000);
    till().charge(till().intent(PaymentType::Void, 5000, voided.payment));
    const PaymentRecord lost = m_counter->loseASale();
    QCOMPARE(today()->total(), 700);
    QCOMPARE(today()->sales.count, 1);
    QVERIFY(TillFixture::answerOf(settle(
        till().payments(), till().payment(lost.id),
        {.as = SettledAs::Charged, .seen = u"4711"_s, .at = QDateTime::currentDateTimeUtc()})));
    QCOMPARE(today()->total(), 700 + lost.amount.minor());
    QCOMPARE(counted(), std::vector{*today()});
}

void DayControllerTest::beforeMoneyHasMovedThereIsNoFigure()
{
    till().charge(PaymentType::Sale, 1051); // The terminal declines it.
    QVERIFY(!today());
}

void DayControllerTest::whatMayBeGoneIsNotShown_data()
{
    QTest::addColumn<PaymentType>("type");
    QTest::addColumn<bool>("isShown");
    QTest::newRow("void") << PaymentType::Void << false;
    QTest::newRow("refund") << PaymentType::Refund << false;
    QTest::newRow("sale") << PaymentType::Sale << true;
    QTest::newRow("pre-authorisation") << PaymentType::PreAuth << true;
}

/// A payment whose answer was lost.
void DayControllerTest::whatMayBeGoneIsNotShown()
{
    QFETCH(const PaymentType, type);
    QFETCH(const bool, isShown);
    const Charge sale = till().charge(PaymentType::Sale, 5000);
    QCOMPARE(today()->total(), 5000);
    const auto lose = [type, &sale](Journal &journal) {
        PaymentRecord lost = samples::payment(sale.payment.terminal);
        lost.type = type;
        lost.amount = sale.payment.amount;
        if (type == PaymentType::Void) {
            lost.original = sale.payment.id;
            lost.originalUti = sale.payment.uti;
        }
        lost.startedAt = QDateTime::currentDateTimeUtc();
        auto made = journal.record(lost, samples::evidence(nameOf(EvidenceCode::Recorded)));
        if (!made)
            return made;
        lost = made.value();
        lost.state = PaymentState::Unidentified;
        return journal.update(lost, {samples::evidence(nameOf(EvidenceCode::Sending))});
    };
    QVERIFY(TillFixture::answerOf(till().payments().journal.run(lose)));
    QCOMPARE(today().has_value(), isShown);
}

QTEST_GUILESS_MAIN(DayControllerTest)
#include "daycontrollertest.moc"
