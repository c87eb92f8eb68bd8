#include "core/journal/journal.h"
#include "tests/support/samples/journalsamples.h"
#include "tests/support/samples/journalwork.h"
#include "tests/support/system/sqlitememory.h"

#include <QCoreApplication>
#include <QDir>
#include <QLoggingCategory>
#include <QTest>

using namespace tillside;
using namespace Qt::StringLiterals;
using samples::evidence;
using samples::JournalWork;
using samples::journalWorks;

namespace {

/// Everything that can be read about the payment.
auto contents(Journal &journal, const PaymentId &id)
{
    return std::tuple(journal.payments({.limit = 2}).value(), journal.events(id).value().size(),
                      journal.terminals().value());
}

/// How many requests to grant in the trial after \a granted. The first requests fail one by one,
/// later ones at growing intervals: some operations of the journal make thousands.
int later(int granted)
{
    return granted + 1 + granted / 16;
}

/// Qt's driver returns NULL for a column if memory runs out: such a row looks damaged until it is
/// read again.
bool isShortOfMemory(JournalError error)
{
    return error == JournalError::Failed || error == JournalError::CannotOpen
        || error == JournalError::Damaged;
}

} // namespace

/// SQLite runs out of memory at each of its requests in turn, whatever the journal is doing. At
/// every step that can fail, the journal reports it and does all or nothing.
class MemoryTest final : public QObject, samples::JournalFixture {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();

    void whatFailsIsSaidAndNothingOfItIsThere_data();
    void whatFailsIsSaidAndNothingOfItIsThere();
    void aJournalThatCannotBeOpenedCanBeOpenedLater();
    void aJournalThatCouldNotBeMadeLeavesNoDraftAndCanBeMade();

private:
    [[nodiscard]] QString folder() const { return m_folder->path(); }
    PaymentRecord accepted(Journal &journal);
    /// Runs the operation with \a granted requests; \a failed is false once it needs no more than
    /// that.
    void tryWith(int granted, bool &failed);

    PaymentRecord m_payment; ///< With a UTI, not ended.
};

void MemoryTest::initTestCase()
{
    QLoggingCategory::setFilterRules(u"tillside.*=false"_s);
}

void MemoryTest::init()
{
    QVERIFY(renew());
    m_payment = accepted(*m_journal);
}

PaymentRecord MemoryTest::accepted(Journal &journal)
{
    PaymentRecord payment
        = journal.record(samples::payment(m_terminal.id), evidence(u"recorded"_s)).value();
    payment.uti = Uti::create();
    return journal.update(payment, {evidence(u"accepted"_s)}).value();
}

void MemoryTest::whatFailsIsSaidAndNothingOfItIsThere_data()
{
    QTest::addColumn<JournalWork>("work");
    for (const JournalWork &work : journalWorks())
        QTest::newRow(work.name) << work;
}

void MemoryTest::whatFailsIsSaidAndNothingOfItIsThere()
{
    int failures = 0;
    bool failed = true;
    for (int granted = 0; failed; granted = later(granted)) {
        tryWith(granted, failed);
        if (QTest::currentTestFailed())
            return;
        failures += failed ? 1 : 0;
    }
    QVERIFY(failures > 3);
    QVERIFY(m_journal->verify());
}

void MemoryTest::tryWith(int granted, bool &failed)
{
    QFETCH(const JournalWork, work);
    // No statement is prepared, so that many requests for memory follow.
    const auto journal = samples::openJournal(folder());
    if (work.changesThePayment)
        m_payment = accepted(*m_journal);
    const auto before = contents(*journal, m_payment.id);

    sqlitememory::refuseAfter(granted);
    const auto error = work.run(*journal, m_payment);
    failed = sqlitememory::end() > 0;
    QVERIFY(failed || !error);
    if (!error)
        return;
    QVERIFY2(isShortOfMemory(*error), nameOf(*error).data());
    QVERIFY(contents(*journal, m_payment.id) == before);
    QVERIFY2(!work.run(*journal, m_payment), "it cannot be done later either");
}

void MemoryTest::aJournalThatCannotBeOpenedCanBeOpenedLater()
{
    m_journal.reset();
    bool failed = true;
    for (int granted = 0; failed; granted = later(granted)) {
        sqlitememory::refuseAfter(granted);
        const auto opened = Journal::open(folder());
        failed = sqlitememory::end() > 0;
        QVERIFY(failed || opened);
        if (!opened)
            QVERIFY2(isShortOfMemory(opened.error()), nameOf(opened.error()).data());
    }
    const auto journal = samples::openJournal(folder());
    QVERIFY(journal->verify());
    QCOMPARE(journal->payment(m_payment.id).value(), m_payment);
}

void MemoryTest::aJournalThatCouldNotBeMadeLeavesNoDraftAndCanBeMade()
{
    bool failed = true;
    for (int granted = 0; failed; granted = later(granted)) {
        const QTemporaryDir empty;
        sqlitememory::refuseAfter(granted);
        const auto opened = Journal::open(empty.path());
        failed = sqlitememory::end() > 0;
        QVERIFY(failed || opened);
        if (opened)
            continue;
        QVERIFY2(isShortOfMemory(opened.error()), nameOf(opened.error()).data());
        QVERIFY(QDir(empty.path()).entryList({u"*.new-*"_s}).isEmpty());
        QVERIFY(samples::openJournal(empty.path()));
    }
}

int main(int argc, char *argv[])
{
    if (!sqlitememory::takeOver())
        return 1;
    QCoreApplication app(argc, argv);
    MemoryTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "memorytest.moc"
