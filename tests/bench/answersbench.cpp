#include "core/journal/verification.h"
#include "tests/bench/question.h"
#include "tests/bench/rawreader.h"
#include "tests/bench/times.h"
#include "tests/support/samples/journalsamples.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>

#include <cstdio>
#include <cstdlib>

#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>

// How quickly a large journal answers, each question beside the same statements run by bare SQLite:
// with the file in the computer's memory, and after it has been dropped from there.
//
//   bench_answers FOLDER            one line of JSON for each question
//   bench_answers FOLDER --verify   the time and the memory of reading everything

using namespace tillside;
using namespace Qt::StringLiterals;

namespace {

constexpr int kWarm = 21;
constexpr int kCold = 5;

[[noreturn]] void fail(const char *why)
{
    std::fprintf(stderr, "bench_answers: %s\n", why);
    std::exit(EXIT_FAILURE);
}

/// Drops the file from the system's cache, so that the next reading comes from the disk.
void forget(const QByteArray &file)
{
    const int handle = ::open(file.constData(), O_RDONLY | O_CLOEXEC);
    if (handle < 0 || ::posix_fadvise(handle, 0, 0, POSIX_FADV_DONTNEED) != 0)
        fail("the file cannot be dropped from the cache");
    ::close(handle);
}

template <typename Work>
double millisecondsOf(Work work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return milliseconds(std::chrono::nanoseconds(timer.nsecsElapsed()));
}

/// The median of \a runs of \a work, each after \a before, which is not measured.
template <typename Before, typename Work>
double median(int runs, Before before, Work work)
{
    std::vector<double> times;
    for (int run = 0; run < runs; ++run) {
        before();
        times.push_back(millisecondsOf(work));
    }
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

class Asking {
public:
    explicit Asking(const QString &folder)
        : m_folder(folder)
        , m_file(QFile::encodeName(folder + u"/journal.sqlite"_s))
    {
        reopen();
    }

    [[nodiscard]] const Journal &journal() const { return *m_journal; }
    [[nodiscard]] QJsonObject figuresOf(const Question &question);

private:
    void reopen();
    void reopenCold();

    QString m_folder;
    QByteArray m_file;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<RawReader> m_raw;
};

void Asking::reopen()
{
    m_raw.reset();
    m_journal.reset();
    m_journal = samples::openJournal(m_folder);
    if (!m_journal)
        fail("no journal");
    m_raw = std::make_unique<RawReader>(m_file);
}

void Asking::reopenCold()
{
    reopen();
    forget(m_file);
}

QJsonObject Asking::figuresOf(const Question &question)
{
    const auto ask = [&] { (void)question.ask(*m_journal); };
    const auto read = [&] { (void)m_raw->read(question.raw); };
    const auto nothing = [] {};
    const auto rows = question.ask(*m_journal);
    m_raw->read(question.raw);
    return {{"question"_L1, question.name},
            {"rows"_L1, static_cast<qint64>(rows)},
            {"warm_ms"_L1, median(kWarm, nothing, ask)},
            {"raw_warm_ms"_L1, median(kWarm, nothing, read)},
            {"cold_ms"_L1,
             median(
                 kCold, [this] { reopenCold(); }, ask)},
            {"raw_cold_ms"_L1,
             median(
                 kCold, [this] { reopenCold(); }, read)}};
}

QJsonObject verify(const QString &folder)
{
    bool isSound = false;
    const double time = millisecondsOf([&] {
        const auto verified = verifyJournal(folder, {}, {});
        isSound = verified && verified.value().findings.empty();
    });
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    return {{"sound"_L1, isSound},
            {"seconds"_L1, time / 1000},
            {"peak_mb"_L1, static_cast<double>(usage.ru_maxrss) / 1024}};
}

void print(const QJsonObject &figures)
{
    std::printf("%s\n", QJsonDocument(figures).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QLoggingCategory::setFilterRules(u"tillside.*.info=false"_s);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.contains(u"--verify"_s)) {
        print(verify(arguments.value(1)));
        return EXIT_SUCCESS;
    }
    Asking asking(arguments.value(1));
    for (const Question &question : questions(asking.journal()))
        print(asking.figuresOf(question));
    return EXIT_SUCCESS;
}
