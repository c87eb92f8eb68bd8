#include "core/journal/journalthread.h"
#include "core/journal/database.h"
#include "tests/support/samples/journalsamples.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <algorithm>
#include <vector>

using namespace tillside;
using namespace Qt::StringLiterals;
using samples::evidence;

/// The journal on its own thread: jobs run in order, and none is lost.
class JournalThreadTest final : public QObject {
    Q_OBJECT

private slots:
    void init();

    void jobsRunInTheOrderTheyWereGiven();
    void jobsRunOnOneOtherThread();
    void aContinuationRunsInTheCallersThread();
    void theDestructorWritesWhatWasHandedOver();
    void afterAFailedOpenEachJobGetsItsError();
    void aJobBeforeOpenIsAnErrorAndNoCrash();
    void aLaterOpenMayTryAgain();
    void openingSaysHowFarAMigrationIs();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    TerminalRecord m_terminal;
};

void JournalThreadTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_terminal = samples::terminal(u"Counter"_s);
}

void JournalThreadTest::jobsRunInTheOrderTheyWereGiven()
{
    JournalThread thread;
    auto opened = thread.open(m_folder->path());
    std::vector<int> order;
    constexpr int kJobs = 100;
    std::vector<QFuture<JournalResult<Done>>> futures;
    futures.reserve(kJobs);
    for (int i = 0; i < kJobs; ++i) {
        futures.push_back(thread.run([&order, i](Journal &) {
            order.push_back(i);
            return JournalResult<Done>(Done{});
        }));
    }
    QVERIFY(futures.back().result());
    QVERIFY(opened.result());
    QCOMPARE(order.size(), std::size_t{kJobs});
    QVERIFY(std::is_sorted(order.cbegin(), order.cend()));
}

void JournalThreadTest::jobsRunOnOneOtherThread()
{
    JournalThread thread;
    QVERIFY(thread.open(m_folder->path()).result());
    const auto where = [](Journal &) { return JournalResult<QThread *>(QThread::currentThread()); };
    QThread *first = thread.run(where).result().value();
    QVERIFY(first != QThread::currentThread());
    QCOMPARE(thread.run(where).result().value(), first);
}

void JournalThreadTest::aContinuationRunsInTheCallersThread()
{
    JournalThread thread;
    auto opened = thread.open(m_folder->path());
    QThread *where = nullptr;
    bool done = false;
    auto finished = opened.then(this, [&](const JournalResult<Done> &result) {
        where = QThread::currentThread();
        done = result.hasValue();
    });
    QTRY_VERIFY(finished.isFinished());
    QVERIFY(done);
    QCOMPARE(where, QThread::currentThread());
}

void JournalThreadTest::theDestructorWritesWhatWasHandedOver()
{
    constexpr int kPayments = 50;
    {
        JournalThread thread;
        // The futures are discarded.
        (void)thread.open(m_folder->path());
        (void)thread.run([this](Journal &journal) { return journal.saveTerminal(m_terminal); });
        for (int i = 0; i < kPayments; ++i) {
            (void)thread.run([this](Journal &journal) {
                return journal.record(samples::payment(m_terminal.id), evidence(u"recorded"_s));
            });
        }
    }
    const auto journal = samples::openJournal(m_folder->path());
    QVERIFY(journal);
    QCOMPARE(journal->payments({}).value().size(), std::size_t{kPayments});
}

void JournalThreadTest::afterAFailedOpenEachJobGetsItsError()
{
    QFile garbage(m_folder->filePath(u"journal.sqlite"_s));
    QVERIFY(garbage.open(QIODevice::WriteOnly));
    garbage.write(QByteArray(8192, 'g'));
    garbage.close();
    JournalThread thread;
    QCOMPARE(thread.open(m_folder->path()).result().error(), JournalError::Damaged);
    const auto listed = thread.run([](Journal &journal) { return journal.payments({}); }).result();
    QVERIFY(!listed);
    QCOMPARE(listed.error(), JournalError::Damaged);
}

void JournalThreadTest::aJobBeforeOpenIsAnErrorAndNoCrash()
{
    JournalThread thread;
    const auto listed = thread.run([](Journal &journal) { return journal.terminals(); }).result();
    QCOMPARE(listed.error(), JournalError::CannotOpen);
}

void JournalThreadTest::aLaterOpenMayTryAgain()
{
    QFile inTheWay(m_folder->filePath(u"till"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    inTheWay.close();
    JournalThread thread;
    QCOMPARE(thread.open(inTheWay.fileName()).result().error(), JournalError::CannotOpen);
    QVERIFY(inTheWay.remove());
    QVERIFY(thread.open(inTheWay.fileName()).result());
    QVERIFY(thread.run([](Journal &journal) { return journal.terminals(); }).result());
}

void JournalThreadTest::openingSaysHowFarAMigrationIs()
{
    {
        const auto older = Database::open(m_folder->filePath(u"journal.sqlite"_s));
        QVERIFY(older && migrate(*older.value(), journalMigrations().first(3)));
    }
    {
        JournalThread thread;
        const auto opened = thread.open(m_folder->path());
        QVERIFY(opened.result());
        QVERIFY(opened.progressMaximum() > 0);
        QCOMPARE(opened.progressValue(), opened.progressMaximum() - 1);
    }
    JournalThread thread;
    const auto opened = thread.open(m_folder->path());
    QVERIFY(opened.result());
    QCOMPARE(opened.progressMaximum(), 0);
}

QTEST_GUILESS_MAIN(JournalThreadTest)
#include "journalthreadtest.moc"
