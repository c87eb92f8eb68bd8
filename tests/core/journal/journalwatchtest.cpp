#include "core/journal/journalwatch.h"
#include "core/base/whenfinished.h"
#include "tests/support/samples/journalsamples.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace tillside;
using namespace Qt::StringLiterals;

/// What a list learns of payments that are made while it is shown.
class JournalWatchTest final : public QObject, private samples::JournalFixture {
    Q_OBJECT

private slots:
    void init();

    void whatWasThereBeforeIsNoChange();
    void aPaymentOfThisProgramIsTold();
    void aPaymentOfAnotherProgramIsTold();
    void manyLooksTellOfEachChangeOnce();

private:
    /// Waits until a job that is given now has run: by then the watch has looked.
    void waitForJobs();

    std::unique_ptr<JournalThread> m_thread;
};

namespace {

constexpr std::chrono::hours kNeverByItself(1);

std::vector<PaymentId> told(const QSignalSpy &spy)
{
    std::vector<PaymentId> all;
    for (const QList<QVariant> &signal : spy) {
        const auto payments = signal.front().value<std::vector<PaymentId>>();
        all.insert(all.end(), payments.begin(), payments.end());
    }
    return all;
}

} // namespace

void JournalWatchTest::init()
{
    QVERIFY(renew());
    m_thread = std::make_unique<JournalThread>();
    QVERIFY(m_thread->open(m_folder->path()).result());
}

void JournalWatchTest::waitForJobs()
{
    bool hasRun = false;
    whenFinished(m_thread->run([](const Journal &journal) { return journal.id(); }), this,
                 [&hasRun](const JournalResult<QString> &) { hasRun = true; });
    QTRY_VERIFY(hasRun);
}

void JournalWatchTest::whatWasThereBeforeIsNoChange()
{
    recorded();
    JournalWatch watch(*m_thread, kNeverByItself);
    const QSignalSpy spy(&watch, &JournalWatch::changed);
    waitForJobs();
    watch.look();
    waitForJobs();
    QCOMPARE(spy.count(), 0);
}

void JournalWatchTest::aPaymentOfThisProgramIsTold()
{
    JournalWatch watch(*m_thread, kNeverByItself);
    QSignalSpy spy(&watch, &JournalWatch::changed);
    waitForJobs();
    const PaymentRecord payment = samples::payment(m_terminal.id);
    QVERIFY(m_thread
                ->run([payment](Journal &journal) {
                    return journal.record(payment, samples::evidence(u"recorded"_s));
                })
                .result());
    watch.look();
    QVERIFY(spy.wait());
    QCOMPARE(told(spy), std::vector{payment.id});
}

void JournalWatchTest::aPaymentOfAnotherProgramIsTold()
{
    JournalWatch watch(*m_thread, std::chrono::milliseconds(5));
    QSignalSpy spy(&watch, &JournalWatch::changed);
    waitForJobs();
    const PaymentId id = recorded().id; // Through another connection.
    QVERIFY(spy.wait());
    QCOMPARE(told(spy), std::vector{id});
}

void JournalWatchTest::manyLooksTellOfEachChangeOnce()
{
    JournalWatch watch(*m_thread, kNeverByItself);
    QSignalSpy spy(&watch, &JournalWatch::changed);
    waitForJobs();
    std::vector<PaymentId> made;
    for (int i = 0; i < 20; ++i) {
        made.push_back(recorded().id);
        for (int look = 0; look < 3; ++look)
            watch.look();
        if (i % 4 == 0)
            waitForJobs();
    }
    QTRY_COMPARE(told(spy).size(), made.size());
    std::vector<PaymentId> all = told(spy);
    std::sort(all.begin(), all.end());
    std::sort(made.begin(), made.end());
    QCOMPARE(all, made);
}

QTEST_GUILESS_MAIN(JournalWatchTest)
#include "journalwatchtest.moc"
