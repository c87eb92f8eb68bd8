#include "core/day/day.h"
#include "tests/support/samples/journalsamples.h"

#include <QTest>

#include <algorithm>
#include <functional>

using namespace tillside;
using namespace Qt::StringLiterals;

namespace {

const Currency kEuro{u"EUR"_s, 978, 2};
const QTimeZone kLondon("Europe/London");
/// The day on which the clocks go back from 2:00 to 1:00 in London: it lasts 25 hours.
const QDate kLongDay(2026, 10, 25);

QDateTime utc(int day, int hour, int minute)
{
    return {QDate(2026, 10, day), QTime(hour, minute), Qt::UTC};
}

/// Approved after another end, and settled as charged.
void settleContradicted(PaymentRecord &payment)
{
    payment.approved = payment.amount;
    payment.contradictedAt = payment.startedAt.addSecs(30);
    payment.settled = Settlement{
        .as = SettledAs::Charged, .seen = u"4711"_s, .at = payment.startedAt.addSecs(60)};
}

using Change = std::function<void(PaymentRecord &)>;

} // namespace

/// What a day holds, for payments that each test lists with what they moved.
class DayTest final : public QObject, private samples::JournalFixture {
    Q_OBJECT

private slots:
    void init() { QVERIFY(renew()); }

    void aDayIsWhatMoved();
    void whatIsInDoubtIsNamedAndInNoSum();
    void theNightOfTheClocksIsCountedOnce();
    void aVoidAfterMidnightTakesBackOnItsOwnDay();
    void aVoidOfTheSameDayLeavesNothing();
    void aSaleThatTheTerminalSaysIsVoidedCountsOnTheDayBefore();
    void whatIsHeldIsNotTaken();
    void aVoidOfARefundBringsTheMoneyBack();
    void whatAPersonSettledHasALineOfItsOwn();
    void whatWasSettledCountsForWhatWasApproved();
    void aVoidTakesBackWhatWasSettledAsCharged();
    void currenciesAndTerminalsAreApart();
    void sumsOfTheRollUpAndOfAShiftAreTheSame();
    void aNightInWhichEverythingHappensIsClosedByASupervisor();

private:
    PaymentRecord add(PaymentType type, qint64 minor, const QDateTime &at,
                      const Change &change = {});
    PaymentRecord follow(PaymentType type, const PaymentRecord &original, const QDateTime &at,
                         const Change &change = {});
    [[nodiscard]] Day day(const QDate &date) const
    {
        return readDays(*m_journal, date, date, kLondon).value();
    }
    [[nodiscard]] DayCount count(const QDate &date) const
    {
        const Day read = day(date);
        return read.counts.empty() ? DayCount() : read.counts.front();
    }
};

PaymentRecord DayTest::add(PaymentType type, qint64 minor, const QDateTime &at,
                           const Change &change)
{
    PaymentRecord payment = samples::payment(m_terminal.id);
    payment.type = type;
    payment.amount = Money(minor, kEuro);
    payment.startedAt = at;
    PaymentRecord first = payment;
    if (change)
        change(first); // What was asked for is set from the beginning.
    payment.original = first.original;
    payment.terminal = first.terminal;
    payment.amount = first.amount;
    payment = m_journal->record(payment, samples::evidence(u"recorded"_s)).value();
    payment.state = PaymentState::Approved;
    payment.endedAt = at;
    if (change)
        change(payment);
    return m_journal->update(payment, {samples::evidence(u"approved"_s)}).value();
}

PaymentRecord DayTest::follow(PaymentType type, const PaymentRecord &original, const QDateTime &at,
                              const Change &change)
{
    return add(type, original.amount.minor(), at, [&](PaymentRecord &payment) {
        payment.original = original.id;
        if (change)
            change(payment);
    });
}

void DayTest::aDayIsWhatMoved()
{
    add(PaymentType::Sale, 1000, utc(20, 10, 0));
    add(PaymentType::Sale, 1077, utc(20, 11, 0), [](PaymentRecord &payment) {
        payment.approved = Money(1184, kEuro);
        payment.extras.tip = 107;
    });
    add(PaymentType::Sale, 1250, utc(20, 12, 0), [](PaymentRecord &payment) {
        payment.state = PaymentState::ApprovedForLess;
        payment.approved = Money(800, kEuro);
    });
    add(PaymentType::Refund, 500, utc(20, 13, 0));
    for (const PaymentState state :
         {PaymentState::Declined, PaymentState::Cancelled, PaymentState::NotCharged})
        add(PaymentType::Sale, 9900, utc(20, 14, 0),
            [state](PaymentRecord &payment) { payment.state = state; });
    const DayCount found = count(QDate(2026, 10, 20));
    QCOMPARE(found.sales.count, 3);
    QCOMPARE(found.sales.minor, 1000 + 1184 + 800);
    QCOMPARE(found.sales.extras.tip, 107);
    QCOMPARE(found.refunds, (DayLine{.count = 1, .minor = 500}));
    QCOMPARE(found.total(), 1000 + 1184 + 800 - 500);
    QCOMPARE(found.declined.count + found.cancelled.count + found.notCharged.count, 3);
}

void DayTest::whatIsInDoubtIsNamedAndInNoSum()
{
    add(PaymentType::Sale, 1000, utc(20, 10, 0));
    const PaymentRecord open = add(PaymentType::Sale, 2000, utc(20, 10, 1), [](auto &payment) {
        payment.state = PaymentState::Unanswered;
        payment.endedAt.reset();
    });
    const PaymentRecord contradicted
        = add(PaymentType::Sale, 4000, utc(20, 10, 2),
              [](auto &payment) { payment.contradictedAt = utc(20, 10, 3); });
    const Day found = day(QDate(2026, 10, 20));
    QCOMPARE(found.counts.front().total(), 1000);
    QCOMPARE(found.counts.front().notKnown, (DayLine{.count = 1, .minor = 2000}));
    QCOMPARE(found.counts.front().contradicted, (DayLine{.count = 1, .minor = 4000}));
    QCOMPARE(found.inDoubt.size(), 2U);
    QCOMPARE(found.inDoubt.front().id, open.id);
    QCOMPARE(found.inDoubt.back().id, contradicted.id);
}

void DayTest::theNightOfTheClocksIsCountedOnce()
{
    add(PaymentType::Sale, 1, utc(24, 22, 59)); // 23:59 of the day before, in summer time.
    add(PaymentType::Sale, 20, utc(24, 23, 0)); // Midnight.
    add(PaymentType::Sale, 300, utc(25, 0, 30)); // The first 1:30.
    add(PaymentType::Sale, 4000, utc(25, 1, 30)); // The second 1:30.
    add(PaymentType::Sale, 50'000, utc(25, 23, 59)); // The last minute, in winter time.
    add(PaymentType::Sale, 600'000, utc(26, 0, 0));
    QCOMPARE(count(kLongDay.addDays(-1)).total(), 1);
    QCOMPARE(count(kLongDay).total(), 54'320);
    QCOMPARE(count(kLongDay.addDays(1)).total(), 600'000);
    const Day found = day(kLongDay);
    QCOMPARE(found.hours.size(), 4U); // Each of the two hours called 1 is itself.
    QCOMPARE(found.hours[1].from, utc(25, 0, 0));
    QCOMPARE(found.hours[1].approved.minor(), 300);
    QCOMPARE(found.hours[2].from, utc(25, 1, 0));
    QCOMPARE(found.hours[2].approved.minor(), 4000);
}

void DayTest::aVoidAfterMidnightTakesBackOnItsOwnDay()
{
    const PaymentRecord sale = add(PaymentType::Sale, 1000, utc(24, 22, 50));
    add(PaymentType::Sale, 300, utc(25, 10, 0));
    follow(PaymentType::Void, sale, utc(24, 23, 20)); // 0:20 of the long day.
    QCOMPARE(count(kLongDay.addDays(-1)).total(), 1000);
    QCOMPARE(count(kLongDay.addDays(-1)).sales.count, 1);
    QCOMPARE(count(kLongDay).total(), 300 - 1000);
    QCOMPARE(count(kLongDay).voids, (DayLine{.count = 1, .minor = -1000}));
}

void DayTest::aVoidOfTheSameDayLeavesNothing()
{
    const PaymentRecord sale
        = add(PaymentType::Sale, 1000, utc(20, 10, 0), [](PaymentRecord &payment) {
              payment.approved = Money(1100, kEuro);
              payment.extras.tip = 100;
          });
    follow(PaymentType::Void, sale, utc(20, 10, 5));
    const DayCount found = count(QDate(2026, 10, 20));
    QCOMPARE(found.sales, DayLine());
    QCOMPARE(found.voids, (DayLine{.count = 1}));
    QCOMPARE(found.total(), 0);
}

void DayTest::aSaleThatTheTerminalSaysIsVoidedCountsOnTheDayBefore()
{
    const auto voided = [](PaymentRecord &payment) { payment.state = PaymentState::Voided; };
    add(PaymentType::Sale, 70, utc(20, 9, 0), voided); // At the terminal, without the till.
    const PaymentRecord sale = add(PaymentType::Sale, 1000, utc(20, 10, 0), voided);
    follow(PaymentType::Void, sale, utc(21, 0, 5));
    QCOMPARE(count(QDate(2026, 10, 20)).total(), 1000);
    QCOMPARE(count(QDate(2026, 10, 21)).total(), -1000);
}

void DayTest::whatIsHeldIsNotTaken()
{
    add(PaymentType::PreAuth, 5000, utc(20, 9, 0));
    const PaymentRecord captured = add(PaymentType::PreAuth, 7000, utc(20, 9, 1));
    follow(PaymentType::Capture, captured, utc(20, 9, 2),
           [](PaymentRecord &payment) { payment.amount = Money(6500, kEuro); });
    const PaymentRecord voided = add(PaymentType::PreAuth, 9000, utc(20, 9, 3));
    follow(PaymentType::Void, voided, utc(20, 9, 4));
    const DayCount found = count(QDate(2026, 10, 20));
    QCOMPARE(found.held, (DayLine{.count = 1, .minor = 5000}));
    QCOMPARE(found.captures, (DayLine{.count = 1, .minor = 6500}));
    QCOMPARE(found.total(), 6500);
}

void DayTest::aVoidOfARefundBringsTheMoneyBack()
{
    const PaymentRecord refund = add(PaymentType::Refund, 500, utc(20, 9, 0));
    follow(PaymentType::Void, refund, utc(21, 0, 10));
    QCOMPARE(count(QDate(2026, 10, 20)).total(), -500);
    QCOMPARE(count(QDate(2026, 10, 21)).total(), 500);
}

void DayTest::whatAPersonSettledHasALineOfItsOwn()
{
    const auto settled = [](SettledAs as) {
        return [as](PaymentRecord &payment) {
            payment.state = PaymentState::Unidentified;
            payment.endedAt.reset();
            payment.settled = Settlement{.as = as, .seen = u"4711"_s, .at = utc(20, 12, 0)};
        };
    };
    add(PaymentType::Sale, 1000, utc(20, 9, 0), settled(SettledAs::Charged));
    add(PaymentType::Sale, 2000, utc(20, 9, 1), settled(SettledAs::NotCharged));
    add(PaymentType::Refund, 300, utc(20, 9, 2), settled(SettledAs::Charged));
    const Day found = day(QDate(2026, 10, 20));
    QCOMPARE(found.counts.front().byHand, (DayLine{.count = 2, .minor = 700}));
    QCOMPARE(found.counts.front().total(), 700);
    QVERIFY(found.inDoubt.empty());
}

/// Declined first, then approved for another amount, and settled as charged: the terminal has that
/// amount.
void DayTest::whatWasSettledCountsForWhatWasApproved()
{
    add(PaymentType::Sale, 1000, utc(20, 9, 0), [](PaymentRecord &payment) {
        settleContradicted(payment);
        payment.state = PaymentState::ApprovedForLess;
        payment.approved = Money(600, kEuro);
    });
    QCOMPARE(count(QDate(2026, 10, 20)).total(), 600);
}

void DayTest::aVoidTakesBackWhatWasSettledAsCharged()
{
    const PaymentRecord sameDay = add(PaymentType::Sale, 1000, utc(20, 9, 0), settleContradicted);
    follow(PaymentType::Void, sameDay, utc(20, 9, 5));
    QCOMPARE(count(QDate(2026, 10, 20)).total(), 0);
    const PaymentRecord earlier = add(PaymentType::Sale, 1000, utc(21, 20, 0), settleContradicted);
    follow(PaymentType::Void, earlier, utc(22, 0, 10));
    QCOMPARE(count(QDate(2026, 10, 21)).total(), 1000);
    QCOMPARE(count(QDate(2026, 10, 22)).total(), -1000);
}

void DayTest::currenciesAndTerminalsAreApart()
{
    TerminalRecord other = samples::terminal(u"Bar"_s);
    other.serial = *Serial::parse(u"1850019999");
    QVERIFY(m_journal->saveTerminal(other));
    add(PaymentType::Sale, 1000, utc(20, 9, 0));
    add(PaymentType::Sale, 200, utc(20, 9, 1),
        [&](PaymentRecord &payment) { payment.terminal = other.id; });
    add(PaymentType::Sale, 30, utc(20, 9, 2), [&](PaymentRecord &payment) {
        payment.terminal = other.id;
        payment.amount = Money(30, *Currency::fromCode(u"GBP"));
    });
    const Day found = day(QDate(2026, 10, 20));
    QCOMPARE(found.counts.size(), 2U);
    QCOMPARE(found.counts[0].total(), 1200);
    QCOMPARE(found.counts[1].total(), 30);
    QCOMPARE(found.terminals.size(), 2U);
    QCOMPARE(countIn(found.terminals[0].counts, found.terminals[0].terminal).total()
                 + countIn(found.terminals[1].counts, found.terminals[1].terminal).total(),
             1200);
}

void DayTest::sumsOfTheRollUpAndOfAShiftAreTheSame()
{
    add(PaymentType::Sale, 9, utc(19, 9, 0));
    const auto close = m_journal->enterDay(
        DayEntryKind::Closed, utc(19, 20, 0), [this]() -> JournalResult<QJsonObject> {
            return toFacts(
                DayClose{.by = u"Ann"_s, .through = m_journal->daySums().newestNumber().value()});
        });
    QVERIFY(close);
    const PaymentRecord sale = add(PaymentType::Sale, 1000, utc(20, 9, 0));
    follow(PaymentType::Void, sale, utc(20, 9, 5));
    add(PaymentType::Refund, 300, utc(20, 9, 6));
    add(PaymentType::Sale, 70, utc(20, 9, 7),
        [](PaymentRecord &payment) { payment.state = PaymentState::Unanswered; });
    const Day open = readOpenDay(*m_journal).value();
    const Day sameDay = day(QDate(2026, 10, 20));
    QCOMPARE(open.counts, sameDay.counts);
    QCOMPARE(open.terminals, sameDay.terminals);
    QCOMPARE(open.inDoubt, sameDay.inDoubt);
    QCOMPARE(open.lastClose->by, u"Ann"_s);
}

/// One payment that is not known, one that is contradicted, a tip, a void after midnight, and the
/// clocks go back.
void DayTest::aNightInWhichEverythingHappensIsClosedByASupervisor()
{
    const PaymentRecord evening = add(PaymentType::Sale, 1000, utc(24, 22, 50));
    const auto close = [this](const QString &supervisor, const QDateTime &at) {
        return m_journal->enterDay(DayEntryKind::Closed, at, [&]() -> JournalResult<QJsonObject> {
            return toFacts(closeOf(countOpenDay(*m_journal).value(), u"Ann"_s, supervisor));
        });
    };
    QVERIFY(close({}, utc(24, 22, 55)));
    follow(PaymentType::Void, evening, utc(24, 23, 20)); // 0:20 of the long day.
    add(PaymentType::Sale, 1077, utc(25, 0, 30), [](PaymentRecord &payment) { // The first 1:30.
        payment.approved = Money(1184, kEuro);
        payment.extras.tip = 107;
    });
    const PaymentRecord open = add(PaymentType::Sale, 2000, utc(25, 1, 30), [](auto &payment) {
        payment.state = PaymentState::Unanswered; // The second 1:30.
        payment.endedAt.reset();
    });
    const PaymentRecord contradicted
        = add(PaymentType::Sale, 4000, utc(25, 1, 40),
              [](auto &payment) { payment.contradictedAt = utc(25, 1, 41); });
    const DayCount night = count(kLongDay);
    QCOMPARE(night.total(), 1184 - 1000);
    QCOMPARE(night.sales, (DayLine{.count = 1, .minor = 1184, .extras = {.tip = 107}}));
    QCOMPARE(night.voids, (DayLine{.count = 1, .minor = -1000}));
    QCOMPARE(night.notKnown, (DayLine{.count = 1, .minor = 2000}));
    QCOMPARE(night.contradicted, (DayLine{.count = 1, .minor = 4000}));
    QCOMPARE(readOpenDay(*m_journal).value().counts, std::vector{night});
    const auto entered = close(u"Sue"_s, utc(25, 4, 0));
    QVERIFY(entered);
    const DayClose closed = closeFrom(entered.value()).value();
    QCOMPARE(closed.supervisor, u"Sue"_s);
    std::vector<PaymentId> doubtful{open.id, contradicted.id};
    std::sort(doubtful.begin(), doubtful.end());
    QCOMPARE(closed.inDoubt, doubtful);
    QVERIFY(readOpenDay(*m_journal).value().counts.empty());
}

QTEST_GUILESS_MAIN(DayTest)
#include "daytest.moc"
