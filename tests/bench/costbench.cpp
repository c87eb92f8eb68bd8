#include "core/journal/searchschema.h"
#include "tests/bench/madeup.h"
#include "tests/support/samples/journalsamples.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>

// What the indexes of the search and the roll-up cost a payment over all its commits: the same
// payments go to two journals, one of them without both. Rounds of the two alternate; the medians
// of the rounds are compared.
//
//   bench_searchcost FOLDER     FOLDER: best in memory, because the disk is the same for both

using namespace tillside;
using namespace Qt::StringLiterals;

namespace {

constexpr int kBefore = 4000; ///< Payments that are there before.
constexpr int kRounds = 31;
constexpr int kInARound = 50;

[[noreturn]] void fail(const char *why)
{
    std::fprintf(stderr, "bench_searchcost: %s\n", why);
    std::exit(EXIT_FAILURE);
}

/// The processor's time that this program has taken: other programs do not change it.
double processorMicroseconds()
{
    timespec now{};
    ::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e6 + static_cast<double>(now.tv_nsec) / 1e3;
}

/// A journal of its own and the shop that writes to it.
class Subject {
public:
    explicit Subject(const QString &parent)
        : m_folder(parent + u"/bench-cost-XXXXXX"_s)
        , m_journal(samples::openJournal(m_folder.path()))
        , m_shop(terminals(), kBefore + kRounds * kInARound)
    { }

    /// The microseconds of the processor that each of \a count payments takes.
    double pay(int count)
    {
        std::vector<std::vector<MadeUpStep>> lives;
        for (int i = 0; i < count; ++i)
            lives.push_back(m_shop.next());
        const double before = processorMicroseconds();
        for (const std::vector<MadeUpStep> &life : lives)
            write(life);
        return (processorMicroseconds() - before) / count;
    }

    /// Drops the indexes of the search and the triggers of the roll-up.
    void forgetSearch()
    {
        static const QRegularExpression made(u"^CREATE (INDEX payment|TRIGGER total)(_\\w+)"_s);
        samples::HandTool tool(m_folder.filePath(u"journal.sqlite"_s));
        for (const QString &sql : answerFromIndexes()) {
            const auto match = made.match(sql);
            if (match.hasMatch()
                && !tool.run(u"DROP %1%2"_s.arg(match.captured(1), match.captured(2))))
                fail("the search cannot be dropped");
        }
    }

private:
    std::vector<TerminalRecord> terminals()
    {
        const TerminalRecord terminal = samples::terminal(u"Counter"_s);
        if (!m_journal || !m_journal->saveTerminal(terminal))
            fail("no journal");
        return {terminal};
    }

    void write(const std::vector<MadeUpStep> &life)
    {
        if (!m_journal->record(life.front().payment, life.front().evidence))
            fail("no payment");
        for (auto step = life.begin() + 1; step != life.end(); ++step) {
            PaymentRecord payment = step->payment;
            --payment.revision;
            if (!m_journal->update(payment, {step->evidence}))
                fail("no update");
        }
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Journal> m_journal;
    MadeUp m_shop;
};

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
    const QString parent = QCoreApplication::arguments().value(1, u"/dev/shm"_s);
    Subject with(parent);
    Subject without(parent);
    without.forgetSearch();
    (void)with.pay(kBefore);
    (void)without.pay(kBefore);
    std::vector<double> withRounds;
    std::vector<double> withoutRounds;
    for (int round = 0; round < kRounds; ++round) {
        withRounds.push_back(with.pay(kInARound));
        withoutRounds.push_back(without.pay(kInARound));
    }
    const double cost = median(withRounds);
    const double before = median(withoutRounds);
    std::printf("{\"payment_us\":%.1f,\"without_us\":%.1f,\"cost_us\":%.1f}\n", cost, before,
                cost - before);
    return EXIT_SUCCESS;
}
