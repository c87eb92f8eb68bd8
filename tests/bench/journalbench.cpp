#include "core/journal/journal.h"
#include "tests/bench/baresqlite.h"
#include "tests/support/samples/journalsamples.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QLoggingCategory>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <vector>

// The cost of one step of a payment in the journal, compared with the same rows written by bare
// SQLite to a file of the same shape on the same disk. Rounds of both alternate, so that other disk
// activity affects both alike; the medians of the rounds are compared.
//
//   bench_journal [FOLDER]     FOLDER: on the disk to measure; the program's own by default

using namespace tillside;
using namespace Qt::StringLiterals;

namespace {

constexpr int kRounds = 21;
constexpr int kCommitsARound = 100;

[[noreturn]] void fail(const char *why)
{
    std::fprintf(stderr, "bench_journal: %s\n", why);
    std::exit(EXIT_FAILURE);
}

/// A journal in its own folder with one payment in progress.
struct Subject {
    explicit Subject(const QString &parent)
        : folder(parent + u"/bench-journal-XXXXXX"_s)
        , journal(samples::openJournal(folder.path()))
    {
        const TerminalRecord terminal = samples::terminal(u"Counter"_s);
        if (!journal || !journal->saveTerminal(terminal))
            fail("no journal");
        payment = journal->record(samples::payment(terminal.id), samples::evidence(u"recorded"_s))
                      .value();
        payment.uti = *Uti::parse(u"6f311f3a-a72f-3864-98db-bfef44223c1f");
        payment.state = PaymentState::InProgress;
        payment.merchantReceipt = QByteArray("[[\"APPROVED\",\"5\",\"C\",\"B\"]],").repeated(20);
    }

    QTemporaryDir folder;
    std::unique_ptr<Journal> journal;
    PaymentRecord payment;
};

template <typename Commit>
double microsecondsACommit(Commit commit)
{
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < kCommitsARound; ++i)
        commit();
    return static_cast<double>(timer.nsecsElapsed()) / 1000.0 / kCommitsARound;
}

double median(std::vector<double> values)
{
    const auto middle = values.begin() + std::ssize(values) / 2;
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QLoggingCategory::setFilterRules(u"tillside.*.info=false"_s);
    const QString parent
        = QCoreApplication::arguments().value(1, QCoreApplication::applicationDirPath());
    Subject ours(parent);
    Subject theirs(parent);
    theirs.journal.reset();
    BareSqlite bare(QFile::encodeName(theirs.folder.filePath(u"journal.sqlite"_s)));
    const Evidence evidence
        = samples::evidence(u"asked"_s, u"{\"statusDescription\":\"Transaction started\"}"_s);

    std::vector<double> journalRounds;
    std::vector<double> bareRounds;
    for (int round = 0; round < kRounds; ++round) {
        journalRounds.push_back(microsecondsACommit([&] {
            auto updated = ours.journal->update(ours.payment, {evidence});
            if (!updated)
                fail("an update failed");
            ours.payment = std::move(updated).value();
        }));
        bareRounds.push_back(microsecondsACommit([&] {
            ++theirs.payment.revision;
            bare.update(theirs.payment, evidence);
        }));
    }
    const double journalTime = median(journalRounds);
    const double bareTime = median(bareRounds);
    std::printf("{\"journal_commit_us\":%.1f,\"bare_sqlite_us\":%.1f,\"ratio\":%.3f}\n",
                journalTime, bareTime, journalTime / bareTime);
    return EXIT_SUCCESS;
}
