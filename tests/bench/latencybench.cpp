#include "core/payment/paymentdriver.h"
#include "core/vault/memoryvault.h"
#include "tests/bench/barequestion.h"
#include "tests/bench/fleet.h"
#include "tests/bench/times.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>
#include <QTemporaryDir>

#include <chrono>
#include <cstdio>
#include <ctime>
#include <map>
#include <memory>
#include <vector>

// How long after the terminal has its result the till has it on disk, and the cost of asking.
//
//   bench_latency FLEET TERMINALS PAYMENTS-EACH [FOLDER [ANSWER-MS]]
//
// FLEET is bench_terminals; each terminal gets one payment after another, takes ANSWER-MS for each
// answer to a question, and all terminals work in parallel. The journal is a real file in FOLDER
// (the program's own by default), the connections use TLS with a pinned certificate.

using namespace tillside;
using namespace Qt::StringLiterals;

namespace {

/// A new amount for each payment: no person is told of these, so the till asks before the same.
qint64 nextAmount()
{
    static qint64 minor = 1250;
    return minor += 100; // What it ends in decides what the bank says.
}

using Nanoseconds = std::chrono::nanoseconds;

Nanoseconds now()
{
    return std::chrono::steady_clock::now().time_since_epoch();
}

/// The processor time that all threads of this process have used.
Nanoseconds processorTime()
{
    timespec time{};
    ::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return std::chrono::seconds(time.tv_sec) + Nanoseconds(time.tv_nsec);
}

/// A reference that no other payment of this process has, on any terminal.
Reference newReference()
{
    static int count = 0;
    return Reference::parse(u"B-%1"_s.arg(++count)).value();
}

/// The till's side: one payment after another on one terminal.
class Cashier final : public QObject {
public:
    Cashier(PaymentContext context, TerminalRecord terminal, int payments)
        : m_context(std::move(context))
        , m_terminal(std::move(terminal))
        , m_left(payments)
    { }

    std::map<QString, Nanoseconds> known; ///< When each outcome was saved, by UTI.
    Nanoseconds busy{0}; ///< The sum of all times from the start of a payment to its end.
    std::function<void()> whenDone;

    void next()
    {
        m_driver.reset();
        if (m_left-- == 0)
            return whenDone();
        m_begun = now();
        m_driver = std::make_unique<PaymentDriver>(
            m_context,
            PaymentIntent{.terminal = m_terminal,
                          .amount = Money(nextAmount(), m_terminal.currency, m_terminal.decimals),
                          // A different sale, as the duplicate guard has to find out.
                          .reference = newReference()});
        connect(m_driver.get(), &PaymentDriver::asks, this, [](const PaymentQuestion &question) {
            qFatal("asked about %s", qPrintable(question.payment.id.text()));
        });
        connect(m_driver.get(), &PaymentDriver::refused, this, [](const StartFailure &failure) {
            qFatal("not started: %s", nameOf(failure.error).data());
        });
        connect(m_driver.get(), &PaymentDriver::ended, this, &Cashier::onEnded);
    }

private:
    void onEnded()
    {
        known[m_driver->payment()->uti->text()] = now();
        busy += now() - m_begun;
        QMetaObject::invokeMethod(
            this, [this] { next(); }, Qt::QueuedConnection);
    }

    PaymentContext m_context;
    TerminalRecord m_terminal;
    int m_left;
    Nanoseconds m_begun{0};
    std::unique_ptr<PaymentDriver> m_driver;
};

struct Measured {
    Times latencies;
    Nanoseconds busy{0};
    double ofOneCore = 0;
};

Measured measure(const PaymentContext &context, const std::vector<TerminalRecord> &terminals,
                 int payments, Fleet &fleet)
{
    std::vector<std::unique_ptr<Cashier>> cashiers;
    std::size_t running = terminals.size();
    for (const TerminalRecord &terminal : terminals) {
        auto cashier = std::make_unique<Cashier>(context, terminal, payments);
        cashier->whenDone = [&] {
            if (--running == 0)
                QCoreApplication::quit();
        };
        cashiers.push_back(std::move(cashier));
    }
    const auto begun = now();
    const auto used = processorTime();
    for (const auto &cashier : cashiers)
        cashier->next();
    QCoreApplication::exec();
    const auto wall = now() - begun;
    Measured measured;
    measured.ofOneCore = milliseconds(processorTime() - used) / milliseconds(wall);
    const auto results = fleet.close();
    for (const auto &cashier : cashiers) {
        measured.busy += cashier->busy;
        for (const auto &[uti, time] : cashier->known)
            measured.latencies.push_back(time - results.at(uti));
    }
    return measured;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QLoggingCategory::setFilterRules(u"tillside.*.info=false"_s);
    const QStringList words = QCoreApplication::arguments();
    const int count = words.value(2).toInt();
    const int payments = words.value(3).toInt();
    const QTemporaryDir folder(words.value(4, QCoreApplication::applicationDirPath())
                               + u"/bench-latency-XXXXXX"_s);
    Fleet fleet(words.value(1), count, std::chrono::milliseconds(words.value(5).toInt()));

    JournalThread journal;
    journal.open(folder.path()).waitForFinished();
    MemoryVault vault;
    Terminals terminals(vault, Deadlines());
    const SystemClock clock;
    for (const auto &[terminal, token] : fleet.terminals()) {
        journal.run([record = terminal](Journal &j) { return j.saveTerminal(record); })
            .waitForFinished();
        vault.write(terminal.id, token).waitForFinished();
    }
    const Nanoseconds question = bareQuestion(fleet.terminals().front());
    const PaymentContext context{.journal = journal,
                                 .terminals = terminals,
                                 .clock = clock,
                                 .lockFolder = folder.path(),
                                 .intervals = {}};
    const Measured measured = measure(context, fleet.records(), payments, fleet);
    const double seconds = milliseconds(measured.busy) / 1000;
    const QJsonObject report{
        {"terminals"_L1, count},
        {"payments"_L1, static_cast<int>(measured.latencies.size())},
        {"median_ms"_L1, milliseconds(quantile(measured.latencies, 0.5))},
        {"p95_ms"_L1, milliseconds(quantile(measured.latencies, 0.95))},
        {"bare_question_ms"_L1, milliseconds(question)},
        {"questions_per_second"_L1, (fleet.questions() - kBareQuestions) / seconds},
        {"of_one_core"_L1, measured.ofOneCore}};
    std::puts(QJsonDocument(report).toJson(QJsonDocument::Compact).constData());
    return EXIT_SUCCESS;
}
