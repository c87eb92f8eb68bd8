#include "core/journal/journal.h"
#include "tests/support/samples/journalsamples.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <csignal>
#include <memory>
#include <optional>
#include <vector>

using namespace tillside;
using namespace Qt::StringLiterals;
using samples::evidence;

namespace {

constexpr int kPaymentsEach = 20;

/// Takes payments to their end, as a till does. No step may fail.
std::optional<JournalError> takePayments(Journal &journal, const TerminalId &terminal)
{
    for (int i = 0; i < kPaymentsEach; ++i) {
        auto payment = journal.record(samples::payment(terminal), evidence(u"recorded"_s));
        for (const PaymentState state : {PaymentState::Sending, PaymentState::Approved}) {
            if (!payment)
                return payment.error();
            PaymentRecord next = payment.value();
            next.state = state;
            payment = journal.update(next, {evidence(nameOf(state))});
        }
        if (!payment)
            return payment.error();
        if (const auto listed = journal.payments({.terminal = {}, .limit = 3}); !listed)
            return listed.error();
    }
    return std::nullopt;
}

/// The same, but opens the journal first. \a after runs while it is still open.
template <typename After>
std::optional<JournalError> takePayments(const QString &folder, const TerminalId &terminal,
                                         After after)
{
    const auto opened = Journal::open(folder);
    if (!opened)
        return opened.error();
    const auto error = takePayments(*opened.value(), terminal);
    after();
    return error;
}

} // namespace

/// Several processes and threads work on one journal without getting into each other's way.
class ContentionTest final : public QObject {
    Q_OBJECT

private slots:
    void init();

    void writersAtOnceNeverFail();
    void theFirstStartOfSeveralMakesOneJournal();
    void whatAKilledProcessCommittedIsThere();
    void aHeldLockIsSaidAfterTheTimeOut();

private:
    [[nodiscard]] std::unique_ptr<QProcess> start(const QString &how) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    TerminalRecord m_terminal;
};

void ContentionTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_terminal = samples::terminal(u"Counter"_s);
}

std::unique_ptr<QProcess> ContentionTest::start(const QString &how) const
{
    auto process = std::make_unique<QProcess>();
    process->setProcessChannelMode(QProcess::ForwardedChannels);
    process->start(QCoreApplication::applicationFilePath(),
                   {how, m_folder->path(), m_terminal.id.text()});
    return process;
}

void ContentionTest::writersAtOnceNeverFail()
{
    const auto journal = samples::openJournal(m_folder->path());
    QVERIFY(journal->saveTerminal(m_terminal));
    constexpr int kThreads = 3;
    constexpr int kProcesses = 2;

    std::vector<std::unique_ptr<QProcess>> processes;
    processes.reserve(kProcesses);
    for (int i = 0; i < kProcesses; ++i)
        processes.push_back(start(u"--take-payments"_s));
    std::vector<std::optional<JournalError>> errors(kThreads);
    std::vector<std::unique_ptr<QThread>> threads;
    for (auto &error : errors) {
        threads.emplace_back(QThread::create(
            [this, &error] { error = takePayments(m_folder->path(), m_terminal.id, [] {}); }));
        threads.back()->start();
    }
    for (const auto &thread : threads)
        thread->wait();
    for (const auto &process : processes) {
        QVERIFY(process->waitForFinished(120'000));
        QCOMPARE(process->exitCode(), 0);
    }
    for (const auto &error : errors)
        QVERIFY2(!error, error ? nameOf(*error).data() : "");
    QCOMPARE(qint64(journal->payments({}).value().size()), (kThreads + kProcesses) * kPaymentsEach);
    QVERIFY(journal->verify());
}

void ContentionTest::theFirstStartOfSeveralMakesOneJournal()
{
    constexpr int kStarts = 6;
    std::vector<std::unique_ptr<QProcess>> processes;
    processes.reserve(kStarts);
    for (int i = 0; i < kStarts; ++i)
        processes.push_back(start(u"--open"_s));
    for (const auto &process : processes) {
        QVERIFY(process->waitForFinished(120'000));
        QCOMPARE(process->exitCode(), 0);
    }
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"journal.sqlite"_s});
}

void ContentionTest::whatAKilledProcessCommittedIsThere()
{
    QVERIFY(samples::openJournal(m_folder->path())->saveTerminal(m_terminal));
    const auto process = start(u"--take-payments-and-die"_s);
    QVERIFY(process->waitForFinished(120'000));
    QCOMPARE(process->exitStatus(), QProcess::CrashExit);
    // It had no time to tidy up: its commits are only in the log.
    QVERIFY(QFileInfo(m_folder->filePath(u"journal.sqlite-wal"_s)).size() > 0);

    const auto journal = samples::openJournal(m_folder->path());
    QVERIFY(journal);
    QCOMPARE(qint64(journal->payments({}).value().size()), kPaymentsEach);
    QVERIFY(journal->verify());
}

void ContentionTest::aHeldLockIsSaidAfterTheTimeOut()
{
    const auto journal = samples::openJournal(m_folder->path());
    samples::HandTool tool(m_folder->filePath(u"journal.sqlite"_s));
    QVERIFY(tool.run(u"BEGIN IMMEDIATE"_s));
    QCOMPARE(journal->saveTerminal(m_terminal).error(), JournalError::Locked);
    // Reading works meanwhile, and writing works afterwards.
    QVERIFY(journal->terminals());
    QVERIFY(tool.run(u"ROLLBACK"_s));
    QVERIFY(journal->saveTerminal(m_terminal));
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--open"_L1)
        return Journal::open(arguments.value(2)) ? 0 : 1;
    if (arguments.value(1).startsWith("--take-payments"_L1)) {
        const bool dies = arguments.value(1).endsWith("-and-die"_L1);
        const auto error
            = takePayments(arguments.value(2), *TerminalId::parse(arguments.value(3)), [dies] {
                  if (dies)
                      std::raise(SIGKILL);
              });
        return error ? 1 : 0;
    }
    ContentionTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "contentiontest.moc"
