#include "core/day/dayclosing.h"
#include "core/journal/verification.h"
#include "tests/support/samples/journalsamples.h"
#include "tests/support/system/patience.h"
#include "tests/support/till/counter.h"
#include "tests/support/till/paymentdrive.h"

#include <QLoggingCategory>
#include <QSignalSpy>
#include <QTest>

using namespace tillside;
using namespace Qt::StringLiterals;
using sim::Fault;
using sim::Stage;

/// A day is closed once, by a named person, with figures that never change; and nothing in doubt is
/// closed away.
class DayClosingTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLoggingCategory::setFilterRules(u"tillside.*=false"_s); }
    void init() { m_counter = std::make_unique<Counter>(); }

    void theOpenDayBeginsWhereTheLastOneEnded();
    void itHasAName();
    void closingTwiceIsSaid();
    void whatIsInDoubtNeedsASupervisor();
    void whatIsLearnedLaterCountsOnTheNextDay();
    void otherDoubtsThanThePersonSawAreShownFirst();
    void whileAPaymentRunsNothingIsClosed();
    void ofTwoThatCloseAtOnceOneIsToldSo();
    void aCloseIsAnEventOfTheChain();
    void aHiddenCloseIsFound();
    void aCloseAfterAHiddenOneIsFound();
    void aDamagedDayBookStopsNoPayment();

private:
    using Closed = Result<ClosedDay, CloseFailure>;

    [[nodiscard]] TillFixture &till() { return m_counter->till(); }
    [[nodiscard]] Closed close(const CloseOrder &order);
    [[nodiscard]] Closed close(const QString &by) { return close(CloseOrder{.by = by}); }
    [[nodiscard]] Day openDay();
    [[nodiscard]] qint64 openTotal();
    [[nodiscard]] std::optional<CloseRefusal> refusalOf(const Closed &closed) const
    {
        return closed ? std::nullopt : closed.error().refused;
    }

    std::unique_ptr<Counter> m_counter;
};

DayClosingTest::Closed DayClosingTest::close(const CloseOrder &order)
{
    DayClosing closing(till().payments(), order);
    std::optional<Closed> result;
    QObject::connect(&closing, &DayClosing::closed, &closing,
                     [&](const ClosedDay &day) { result = day; });
    QObject::connect(&closing, &DayClosing::refused, &closing,
                     [&](const CloseFailure &failure) { result = failure; });
    if (!QTest::qWaitFor([&] { return result.has_value(); }, kTestPatience))
        qFatal("a day was never closed");
    return *result;
}

Day DayClosingTest::openDay()
{
    return TillFixture::answerOf(
               till().payments().journal.run([](Journal &j) { return readOpenDay(j); }))
        .value();
}

qint64 DayClosingTest::openTotal()
{
    const Day day = openDay();
    return day.counts.empty() ? 0 : day.counts.front().total();
}

void DayClosingTest::theOpenDayBeginsWhereTheLastOneEnded()
{
    till().charge(PaymentType::Sale, 1000);
    till().charge(PaymentType::Refund, 300);
    const Closed first = close(u"Ann"_s);
    QVERIFY(first);
    QCOMPARE(first.value().close.counts.front().total(), 700);
    QCOMPARE(openTotal(), 0);
    till().charge(PaymentType::Sale, 20);
    QCOMPARE(openTotal(), 20);
    QCOMPARE(openDay().lastClose->counts.front().total(), 700);
    QVERIFY(close(u"Bob"_s));
    QCOMPARE(openDay().lastClose->by, u"Bob"_s);
}

void DayClosingTest::itHasAName()
{
    till().charge(PaymentType::Sale, 1000);
    QCOMPARE(refusalOf(close(u"  "_s)), CloseRefusal::NoName);
    QVERIFY(!openDay().lastClose);
}

void DayClosingTest::closingTwiceIsSaid()
{
    QCOMPARE(refusalOf(close(u"Ann"_s)), CloseRefusal::NothingToClose);
    till().charge(PaymentType::Sale, 1000);
    QVERIFY(close(u"Ann"_s));
    const Closed again = close(u"Bob"_s);
    QCOMPARE(refusalOf(again), CloseRefusal::NothingToClose);
    QCOMPARE(again.error().day->lastClose->by, u"Ann"_s);
}

void DayClosingTest::whatIsInDoubtNeedsASupervisor()
{
    till().charge(PaymentType::Sale, 1000);
    const PaymentRecord lost = m_counter->loseASale();
    const Closed refused = close(u"Ann"_s);
    QCOMPARE(refusalOf(refused), CloseRefusal::NeedsSupervisor);
    QCOMPARE(refused.error().day->inDoubt.front().id, lost.id);
    const Closed closed = close({.by = u"Ann"_s, .supervisor = u"Sue"_s});
    QVERIFY(closed);
    QCOMPARE(closed.value().close.supervisor, u"Sue"_s);
    QCOMPARE(closed.value().close.inDoubt, std::vector<PaymentId>{lost.id});
    QCOMPARE(closed.value().close.counts.front().total(), 1000);
    QCOMPARE(openDay().inDoubt.front().id, lost.id); // It is not closed away.
}

void DayClosingTest::whatIsLearnedLaterCountsOnTheNextDay()
{
    const PaymentRecord open = m_counter->leaveUnanswered();
    QVERIFY(close({.by = u"Ann"_s, .supervisor = u"Sue"_s}));
    QCOMPARE(openTotal(), 0);
    m_counter->honest();
    till().checkUntilNothingChanges();
    QCOMPARE(till().payment(open.id).state, PaymentState::Approved);
    QCOMPARE(openTotal(), 1250);
    QCOMPARE(openDay().learned.front().payment.id, open.id);
    QVERIFY(close(u"Ann"_s));
    QCOMPARE(openTotal(), 0); // Once.
}

void DayClosingTest::otherDoubtsThanThePersonSawAreShownFirst()
{
    till().charge(PaymentType::Sale, 1000);
    const Day seen = openDay();
    (void)m_counter->loseASale();
    const Closed closed = close({.by = u"Ann"_s, .supervisor = u"Sue"_s, .seen = seen});
    QCOMPARE(refusalOf(closed), CloseRefusal::ChangedMeanwhile);
}

void DayClosingTest::whileAPaymentRunsNothingIsClosed()
{
    m_counter->strike(Fault::InProgressForEver, Stage::Card);
    PaymentDrive drive(till().payments(), till().intent(PaymentType::Sale, 1250));
    QVERIFY(drive.waitUntil([&] { return drive.told() && drive.told()->uti; }));
    const Closed closed = close({.by = u"Ann"_s, .supervisor = u"Sue"_s});
    QCOMPARE(refusalOf(closed), CloseRefusal::TerminalInUse);
    QCOMPARE(closed.error().terminal, u"Counter"_s);
    QVERIFY(!openDay().lastClose);
}

void DayClosingTest::ofTwoThatCloseAtOnceOneIsToldSo()
{
    till().charge(PaymentType::Sale, 1000);
    const Day seen = openDay();
    // Another process: its own journal, and its own terminals in the same folder.
    const auto other = samples::openJournal(till().folder());
    DayClosing closing(till().payments(), {.by = u"Ann"_s, .seen = seen});
    QSignalSpy refused(&closing, &DayClosing::refused);
    const auto entered = other->enterDay(
        DayEntryKind::Closed, QDateTime::currentDateTimeUtc(), [&]() -> JournalResult<QJsonObject> {
            return toFacts(DayClose{.by = u"Bob"_s, .through = seen.through});
        });
    QVERIFY(entered);
    QVERIFY(hears(refused));
    const auto failure = refused.front().front().value<CloseFailure>();
    QCOMPARE(failure.refused, CloseRefusal::ClosedMeanwhile);
    QCOMPARE(failure.day->lastClose->by, u"Bob"_s);
    QCOMPARE(other->dayBook().closes(10).value().size(), 1U);
}

void DayClosingTest::aCloseIsAnEventOfTheChain()
{
    till().charge(PaymentType::Sale, 1000);
    const Closed closed = close(u"Ann"_s);
    const auto sound = verifyJournal(till().folder(), {}, {});
    QVERIFY(sound.value().findings.empty());
    samples::HandTool tool(till().folder() + u"/journal.sqlite"_s);
    QVERIFY(tool.run(u"DROP TRIGGER event_update"_s));
    QVERIFY(tool.run(u"UPDATE event SET detail = replace(detail, 'Ann', 'Eve') "
                     "WHERE sequence = %1"_s.arg(closed.value().close.sequence)));
    const auto edited = verifyJournal(till().folder(), {}, {});
    QCOMPARE(edited.value().findings.size(), 1U);
    QCOMPARE(edited.value().findings.front().fault, ChainFault::RowChanged);
}

void DayClosingTest::aHiddenCloseIsFound()
{
    till().charge(PaymentType::Sale, 1000);
    QVERIFY(close(u"Ann"_s));
    samples::HandTool tool(till().folder() + u"/journal.sqlite"_s);
    QVERIFY(tool.run(u"DELETE FROM meta WHERE key = 'daybook'"_s));
    QVERIFY(!openDay().lastClose);
    const auto edited = verifyJournal(till().folder(), {}, {});
    QCOMPARE(edited.value().findings.size(), 1U);
    QCOMPARE(edited.value().findings.front().fault, ChainFault::DayBookWrong);
}

void DayClosingTest::aCloseAfterAHiddenOneIsFound()
{
    till().charge(PaymentType::Sale, 1000);
    QVERIFY(close(u"Ann"_s));
    samples::HandTool tool(till().folder() + u"/journal.sqlite"_s);
    QVERIFY(tool.run(u"DELETE FROM meta WHERE key = 'daybook'"_s));
    QVERIFY(close(u"Bob"_s)); // `meta` names a newest entry again.
    const auto edited = verifyJournal(till().folder(), {}, {});
    QCOMPARE(edited.value().findings.size(), 1U);
    QCOMPARE(edited.value().findings.front().fault, ChainFault::DayBookWrong);
}

void DayClosingTest::aDamagedDayBookStopsNoPayment()
{
    till().charge(PaymentType::Sale, 1000);
    QVERIFY(close(u"Ann"_s));
    samples::HandTool tool(till().folder() + u"/journal.sqlite"_s);
    QVERIFY(tool.run(u"UPDATE meta SET value = '1' WHERE key = 'daybook'"_s)); // No entry of it.
    const Charge charge = till().charge(PaymentType::Sale, 2000);
    QVERIFY(!charge.refused);
    QCOMPARE(till().payment(charge.payment.id).state, PaymentState::Approved);
    const auto read = [](const Journal &journal) { return readOpenDay(journal); };
    QVERIFY(!TillFixture::answerOf(till().payments().journal.run(read))); // No wrong sum.
}

QTEST_GUILESS_MAIN(DayClosingTest)
#include "dayclosingtest.moc"
