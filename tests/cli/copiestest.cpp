#include "tests/cli/clitill.h"
#include "tests/cli/cutpoint.h"
#include "tests/cli/terminalprocess.h"
#include "tests/support/samples/journalsamples.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <QTest>

#include <memory>

using namespace tillside;
using namespace Qt::StringLiterals;

/// A till's folder that was copied, moved, saved, restored, or put where it can be lost.
class CopiesTest : public QObject {
    Q_OBJECT

private slots:
    void init();

    void aCopyChargesNothingUntilASupervisorAcceptsIt();
    void everyLookAtACopySaysThatItIsOne();
    void whatIsRecordedIsProofOnlyInTheOriginal();
    void whatIsRecordedStaysNotKnownAfterTheAcceptance();
    void aMovedFolderIsNoCopy();
    void aBackupIsRestoredIntoANewFolder();
    void aRestoredJournalKeepsTheOneThatWasThere();
    void aRestoreThatIsKilledLeavesTheOldJournalOrTheNewOne();
    void nothingIsRestoredUnderAPayment();
    void aSynchronisedFolderIsOnlyLookedAt();

private:
    /// Copies the till's folder with `cp -a`, as a person does.
    [[nodiscard]] bool copyTo(const CliTill &other) const;
    /// A sale that is recorded and not sent: the till was killed at that moment.
    [[nodiscard]] QString recordOnly() const;
    [[nodiscard]] static CliRun accept(const CliTill &till)
    {
        return till.run({u"accept-journal"_s, u"--by"_s, u"Ann"_s});
    }

    std::unique_ptr<CliTill> m_till;
    std::unique_ptr<TerminalProcess> m_terminal;
};

void CopiesTest::init()
{
    m_till = std::make_unique<CliTill>();
    m_terminal = std::make_unique<TerminalProcess>();
    const CliRun paired = m_till->pair(*m_terminal);
    QVERIFY2(paired.code == 0, paired.described());
}

bool CopiesTest::copyTo(const CliTill &other) const
{
    return QProcess::execute(u"cp"_s, {u"-a"_s, m_till->folder(), other.folder()}) == 0;
}

QString CopiesTest::recordOnly() const
{
    const auto journal = samples::openJournal(m_till->folder());
    PaymentRecord payment = samples::payment(journal->terminals().value().at(0).id);
    payment.startedAt = QDateTime::currentDateTimeUtc();
    const auto recorded = journal->record(payment, samples::evidence(u"recorded"_s));
    return recorded ? payment.id.text() : QString();
}

void CopiesTest::aCopyChargesNothingUntilASupervisorAcceptsIt()
{
    const CliTill copy;
    QVERIFY(copyTo(copy));
    const CliRun refused = copy.charge(u"10.00"_s);
    QVERIFY2(refused.code == 6 && refused.isOneSentence(), refused.described());
    QCOMPARE(refused.text(u"error"_s), u"copy"_s);
    QVERIFY2(refused.err.contains("accept-journal"), refused.described());
    QCOMPARE(m_terminal->requests("POST"), 0);
    QCOMPARE(copy.run({u"accept-journal"_s}).code, 1);
    const CliRun accepted = accept(copy);
    QVERIFY2(accepted.code == 0, accepted.described());
    const CliRun charged = copy.charge(u"10.00"_s);
    QVERIFY2(charged.code == 0 && !charged.err.contains("copy"), charged.described());
    const CliRun verified = copy.run({u"verify"_s});
    QVERIFY2(verified.code == 0, verified.described());
    QCOMPARE(m_till->charge(u"20.00"_s).code, 0); // The original is none.
}

void CopiesTest::everyLookAtACopySaysThatItIsOne()
{
    const CliTill copy;
    QVERIFY(copyTo(copy));
    const CliRun listed = copy.run({u"list"_s});
    QVERIFY2(listed.code == 0 && listed.err.contains("This journal is a copy"), listed.described());
    QVERIFY(m_till->run({u"list"_s}).err.isEmpty());
}

void CopiesTest::whatIsRecordedIsProofOnlyInTheOriginal()
{
    const QString id = recordOnly();
    const CliTill copy;
    QVERIFY(copyTo(copy));
    (void)copy.run({u"check"_s, u"--all"_s});
    QCOMPARE(copy.show(id)["outcome"_L1].toString(), u"unresolved"_s);
    QCOMPARE(evidenceOf(copy.show(id)).last(), u"copied-before-sending"_s);
    (void)m_till->run({u"check"_s, u"--all"_s});
    QCOMPARE(m_till->show(id)["outcome"_L1].toString(), u"not-charged"_s);
}

void CopiesTest::whatIsRecordedStaysNotKnownAfterTheAcceptance()
{
    const QString id = recordOnly();
    const CliTill copy;
    QVERIFY(copyTo(copy));
    QCOMPARE(accept(copy).code, 0);
    (void)copy.run({u"check"_s, u"--all"_s});
    QCOMPARE(copy.show(id)["outcome"_L1].toString(), u"unresolved"_s);
    QCOMPARE(copy.charge(u"20.00"_s).text(u"error"_s), u"unresolved"_s);
}

void CopiesTest::aMovedFolderIsNoCopy()
{
    const CliTill other;
    QVERIFY(QDir().rename(m_till->folder(), other.folder()));
    const CliRun charged = other.charge(u"10.00"_s);
    QVERIFY2(charged.code == 0, charged.described());
}

void CopiesTest::aBackupIsRestoredIntoANewFolder()
{
    QCOMPARE(m_till->charge(u"10.00"_s).code, 0);
    const QString file = m_till->scratch(u"backup"_s);
    const CliRun saved = m_till->run({u"backup"_s, file});
    QVERIFY2(saved.code == 0, saved.described());
    const CliRun again = m_till->run({u"backup"_s, file});
    QVERIFY2(again.code == 1 && again.text(u"error"_s) == u"file-exists"_s, again.described());
    const CliTill other;
    const CliRun restored = other.run({u"restore"_s, file});
    QVERIFY2(restored.code == 0, restored.described());
    QVERIFY(restored.object()["kept"_L1].isNull());
    QCOMPARE(other.list().size(), 1);
    QCOMPARE(other.charge(u"20.00"_s).code, 6);
    QCOMPARE(accept(other).code, 0);
    const CliRun charged = other.charge(u"20.00"_s);
    QVERIFY2(charged.code == 0, charged.described());
}

void CopiesTest::aRestoredJournalKeepsTheOneThatWasThere()
{
    const QString file = m_till->scratch(u"backup"_s);
    QCOMPARE(m_till->run({u"backup"_s, file}).code, 0);
    QCOMPARE(m_till->charge(u"10.00"_s).code, 0);
    const CliRun restored = m_till->run({u"restore"_s, file});
    QVERIFY2(restored.code == 0, restored.described());
    QVERIFY(QFile::exists(restored.text(u"kept"_s)));
    QVERIFY(m_till->list().isEmpty());
    QCOMPARE(m_till->charge(u"20.00"_s).code, 6);
    QCOMPARE(accept(*m_till).code, 0);
    const CliRun verified = m_till->run({u"verify"_s});
    QVERIFY2(verified.code == 0, verified.described());
    const CliRun charged = m_till->charge(u"20.00"_s);
    QVERIFY2(charged.code == 0, charged.described());
    const CliRun none = m_till->run({u"restore"_s, u"/no/such/file"_s});
    QVERIFY2(none.code == 1 && none.isOneSentence(), none.described());
}

void CopiesTest::aRestoreThatIsKilledLeavesTheOldJournalOrTheNewOne()
{
    constexpr int kMostPoints = 500; // Far more than there are.
    const QString file = m_till->scratch(u"backup"_s);
    QCOMPARE(m_till->run({u"backup"_s, file}).code, 0);
    QCOMPARE(m_till->charge(u"10.00"_s).code, 0);
    QSet<qsizetype> held;
    int killed = 0;
    for (bool hasDied = true; hasDied && killed < kMostPoints;) {
        CliTill till;
        QVERIFY(copyTo(till));
        const CutPoint cut{.at = killed + 1};
        const CliRun run
            = till.start({u"restore"_s, file}, {}, cut.environment(till.folder()))->wait();
        hasDied = run.code == CliRun::kCrashed;
        QVERIFY2(hasDied || run.code == 0, run.described());
        killed += hasDied ? 1 : 0;
        QVERIFY(QFile::exists(till.folder() + u"/journal.sqlite"_s));
        const CliRun listed = till.run({u"list"_s});
        QVERIFY2(listed.code == 0, listed.described());
        held << listed.array().size();
    }
    QVERIFY(killed > 10 && killed < kMostPoints);
    QCOMPARE(held, (QSet<qsizetype>{0, 1}));
}

void CopiesTest::nothingIsRestoredUnderAPayment()
{
    const QString file = m_till->scratch(u"backup"_s);
    QCOMPARE(m_till->run({u"backup"_s, file}).code, 0);
    m_terminal->restart({u"--instant"_s, u"--scenario"_s, u"late"_s});
    QCOMPARE(m_till->pair(*m_terminal).code, 0);
    const auto running = m_till->start({u"charge"_s, u"--amount"_s, u"10.00"_s});
    QVERIFY(running->waitToSay("goes to the terminal"));
    const CliRun refused = m_till->run({u"restore"_s, file});
    QVERIFY2(refused.code == 5 && refused.isOneSentence(), refused.described());
    QCOMPARE(running->wait().code, 0);
    QCOMPARE(m_till->list().size(), 1);
}

void CopiesTest::aSynchronisedFolderIsOnlyLookedAt()
{
    QCOMPARE(m_till->charge(u"10.00"_s).code, 0);
    QFile mark(m_till->scratch(u".dropbox"_s));
    QVERIFY(mark.open(QIODevice::WriteOnly));
    const CliRun refused = m_till->charge(u"20.00"_s);
    QVERIFY2(refused.code == 1 && refused.isOneSentence(), refused.described());
    QCOMPARE(refused.text(u"error"_s), u"unfit-place"_s);
    QVERIFY2(refused.err.contains("backup") && refused.err.contains("restore"),
             refused.described());
    QCOMPARE(m_terminal->ledger().size(), 1);
    QCOMPARE(m_till->list().size(), 1);
    QCOMPARE(m_till->run({u"check"_s, u"--all"_s}).code, 0);
    const CliTill local;
    const QString file = local.scratch(u"backup"_s);
    QCOMPARE(m_till->run({u"backup"_s, file}).code, 0);
    QCOMPARE(local.run({u"restore"_s, file}).code, 0);
    QCOMPARE(accept(local).code, 0);
    const CliRun charged = local.charge(u"20.00"_s);
    QVERIFY2(charged.code == 0, charged.described());
}

QTEST_GUILESS_MAIN(CopiesTest)
#include "copiestest.moc"
