#include "core/model/evidencecode.h"
#include "core/payment/backgroundcheck.h"
#include "tests/support/system/patience.h"
#include "tests/support/till/counter.h"

#include <QLoggingCategory>
#include <QScopeGuard>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

#include <csignal>
#include <memory>

#include <sys/resource.h>

using namespace tillside;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using sim::Fault;
using sim::Stage;

/// The background check can be held at any moment, and what it has learned is not lost.
class BackgroundCheckHoldTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup() { m_backgroundCheck.reset(); }

    void whileHeldNothingIsAskedAndNoLockIsHeld();
    void onlyTheLastReleaseLetsItGoOn();
    void whatWasBeingWrittenWhenHeldIsWritten();
    void heldAtAnyMomentItEndsThePaymentOnce_data();
    void heldAtAnyMomentItEndsThePaymentOnce();
    void theEndOfARoundThatWasDroppedIsNoEnd();
    void aRoundThatWasAskedForAndDroppedIsMadeUpFor();
    void whatIsNotSavedIsSaidAndMayBeHeldThen();

private:
    [[nodiscard]] int asked() { return m_counter->terminal().counters().gets; }
    [[nodiscard]] bool isLocked() const;
    /// Makes the journal wait for \a disk from now on, as for a slow disk.
    void block(QSemaphore &disk);
    bool eventFilter(QObject *watched, QEvent *event) override;

    std::unique_ptr<Counter> m_counter;
    PaymentRecord m_open;
    std::unique_ptr<BackgroundCheck> m_backgroundCheck;
};

void BackgroundCheckHoldTest::initTestCase()
{
    QLoggingCategory::setFilterRules(u"tillside.*=false"_s);
    std::signal(SIGXFSZ, SIG_IGN);
}

void BackgroundCheckHoldTest::init()
{
    m_counter = std::make_unique<Counter>();
    m_open = m_counter->leaveUnanswered();
    m_backgroundCheck = std::make_unique<BackgroundCheck>(m_counter->till().payments());
}

bool BackgroundCheckHoldTest::isLocked() const
{
    return TerminalLock::isHeld(m_counter->till().folder(), m_open.terminal);
}

void BackgroundCheckHoldTest::block(QSemaphore &disk)
{
    (void)m_counter->till().payments().journal.run([&disk](Journal &) -> JournalResult<Done> {
        disk.acquire();
        return Done();
    });
}

void BackgroundCheckHoldTest::whileHeldNothingIsAskedAndNoLockIsHeld()
{
    m_counter->strike(Fault::Silent, Stage::Result);
    const int before = asked();
    m_backgroundCheck->start();
    QTRY_VERIFY(asked() > before && isLocked());
    m_backgroundCheck->hold();
    const int atHold = asked();
    QVERIFY(!isLocked());
    // The window may start its payment at this very moment.
    QVERIFY(TerminalLock::tryAcquire(m_counter->till().folder(), m_open.terminal).value());
    QSignalSpy told(m_backgroundCheck.get(), &BackgroundCheck::paymentsChanged);
    QVERIFY(!told.wait(300));
    QCOMPARE(asked(), atHold);
}

void BackgroundCheckHoldTest::onlyTheLastReleaseLetsItGoOn()
{
    m_backgroundCheck->hold();
    m_backgroundCheck->hold();
    m_backgroundCheck->start();
    m_backgroundCheck->checkNow();
    const int before = asked();
    m_backgroundCheck->release();
    QSignalSpy checked(m_backgroundCheck.get(), &BackgroundCheck::checked);
    QVERIFY(!checked.wait(200));
    QCOMPARE(asked(), before);
    m_backgroundCheck->release();
    QVERIFY(hears(checked));
    QCOMPARE(asked(), before + 1);
}

void BackgroundCheckHoldTest::whatWasBeingWrittenWhenHeldIsWritten()
{
    m_counter->honest();
    QSemaphore disk;
    const auto goOn = qScopeGuard([&disk] { disk.release(2); });
    QObject once;
    connect(&m_counter->terminal(), &sim::SimulatedTerminal::answered, &once, [&] {
        block(disk);
        // By then, the answer has been read, and its line is waiting for the journal.
        QTimer::singleShot(1s, &once, [&] { m_backgroundCheck->hold(); });
    });
    m_backgroundCheck->start();
    QTRY_VERIFY(isLocked());
    QTRY_VERIFY(!isLocked());
    const int before = asked();
    QSignalSpy resolved(m_backgroundCheck.get(), &BackgroundCheck::resolved);
    m_backgroundCheck->release();
    QVERIFY(!resolved.wait(50));
    disk.release();
    QVERIFY(hears(resolved));
    QCOMPARE(resolved.front().front().value<PaymentRecord>().state, PaymentState::Approved);
    QCOMPARE(asked(), before); // It did not have to ask again.
}

void BackgroundCheckHoldTest::heldAtAnyMomentItEndsThePaymentOnce_data()
{
    QTest::addColumn<std::chrono::milliseconds>("after");
    for (int ms = 0; ms < 24; ++ms)
        QTest::addRow("after %d ms", ms) << std::chrono::milliseconds(ms);
}

void BackgroundCheckHoldTest::heldAtAnyMomentItEndsThePaymentOnce()
{
    QFETCH(const std::chrono::milliseconds, after);
    m_counter->honest();
    QSignalSpy resolved(m_backgroundCheck.get(), &BackgroundCheck::resolved);
    m_backgroundCheck->start();
    bool wasHeld = false;
    QTimer::singleShot(after, Qt::PreciseTimer, m_backgroundCheck.get(), [&] {
        m_backgroundCheck->hold();
        QVERIFY(!isLocked());
        wasHeld = true;
        m_backgroundCheck->release();
    });
    QTRY_VERIFY(wasHeld);
    QTRY_COMPARE(resolved.size(), 1);
    QTRY_VERIFY(m_backgroundCheck->payments().empty());
    QCOMPARE(m_counter->till().codes(m_open.id).count(nameOf(EvidenceCode::Approved)), 1);
    QSignalSpy told(m_backgroundCheck.get(), &BackgroundCheck::paymentsChanged);
    (void)told.wait(50);
    QCOMPARE(resolved.size(), 1);
}

/// Holds at the moment when a round has ended but its result has not been delivered.
bool BackgroundCheckHoldTest::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MetaCall && watched == m_backgroundCheck.get()) {
        watched->removeEventFilter(this);
        m_backgroundCheck->hold();
    }
    return false;
}

void BackgroundCheckHoldTest::theEndOfARoundThatWasDroppedIsNoEnd()
{
    m_counter->honest();
    QSignalSpy checked(m_backgroundCheck.get(), &BackgroundCheck::checked);
    QSignalSpy resolved(m_backgroundCheck.get(), &BackgroundCheck::resolved);
    m_backgroundCheck->installEventFilter(this);
    m_backgroundCheck->start();
    QVERIFY(!checked.wait(300));
    QVERIFY(!isLocked());
    QCOMPARE(resolved.size(), 0);
    m_backgroundCheck->release();
    QVERIFY(hears(resolved));
}

void BackgroundCheckHoldTest::aRoundThatWasAskedForAndDroppedIsMadeUpFor()
{
    m_counter = std::make_unique<Counter>();
    (void)m_counter->loseASale(); // The till would not ask about it by itself.
    m_backgroundCheck = std::make_unique<BackgroundCheck>(m_counter->till().payments());
    QSemaphore disk;
    const auto goOn = qScopeGuard([&disk] { disk.release(); });
    QSignalSpy told(m_backgroundCheck.get(), &BackgroundCheck::paymentsChanged);
    m_backgroundCheck->start();
    QVERIFY(hears(told));
    block(disk);
    QSignalSpy checked(m_backgroundCheck.get(), &BackgroundCheck::checked);
    m_backgroundCheck->checkNow();
    QVERIFY(!checked.wait(100));
    m_backgroundCheck->hold();
    disk.release();
    QVERIFY(!checked.wait(100));
    m_backgroundCheck->release();
    QVERIFY(hears(checked));
}

void BackgroundCheckHoldTest::whatIsNotSavedIsSaidAndMayBeHeldThen()
{
    m_counter->honest();
    rlimit limit{};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &limit), 0);
    // Larger than a lock file, smaller than the journal, so nothing can be added to the journal.
    const rlimit small{1024, limit.rlim_max};
    const auto mend = qScopeGuard([&limit] { ::setrlimit(RLIMIT_FSIZE, &limit); });
    QSignalSpy notSaved(m_backgroundCheck.get(), &BackgroundCheck::notSaved);
    connect(m_backgroundCheck.get(), &BackgroundCheck::notSaved, m_backgroundCheck.get(),
            &BackgroundCheck::hold);
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
    m_backgroundCheck->start();
    QVERIFY(hears(notSaved));
    QCOMPARE(notSaved.front().front().value<PaymentRecord>().state, PaymentState::Approved);
    QVERIFY(!isLocked());
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &limit), 0);
    QSignalSpy resolved(m_backgroundCheck.get(), &BackgroundCheck::resolved);
    m_backgroundCheck->release();
    QVERIFY(hears(resolved));
    QCOMPARE(m_counter->till().payment(m_open.id).state, PaymentState::Approved);
}

QTEST_GUILESS_MAIN(BackgroundCheckHoldTest)
#include "backgroundcheckholdtest.moc"
