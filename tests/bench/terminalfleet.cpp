#include "core/simulator/simulatedpayment.h"
#include "core/simulator/simulatedterminal.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSocketNotifier>

#include <chrono>
#include <cstdio>
#include <memory>
#include <unistd.h>
#include <vector>

// Many simulated terminals in one separate process, for bench_latency.
//
//   bench_terminals COUNT [ANSWER-MS]     until standard input closes
//
// Each answer to a question takes ANSWER-MS, none by default. The first line is a JSON array with
// what is needed to talk to each terminal. A line "UTI NANOSECONDS" follows whenever a terminal has
// a result, on the monotonic clock that all processes share. The last line says how many questions
// were asked.

using namespace tillside::sim;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A quick customer and bank. The times are spread over several seconds, so that a result can come
/// at any point between two questions.
Timing spread(std::chrono::milliseconds answer)
{
    Timing timing;
    timing.accept = {20ms, 60ms};
    timing.card = {3s, 7s};
    timing.bank = {1s, 2s};
    timing.answer = {answer, answer};
    return timing;
}

QJsonObject facts(const SimulatedTerminal &terminal)
{
    const auto digest = terminal.certificate().digest(QCryptographicHash::Sha256);
    return {{"port"_L1, terminal.port()},
            {"serial"_L1, terminal.options().serial},
            {"token"_L1, QString::fromLatin1(terminal.token())},
            {"fingerprint"_L1, QString::fromLatin1(digest.toHex())}};
}

void tellResult(const SimulatedPayment &payment)
{
    if (payment.phase != PaymentPhase::Finished)
        return;
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    std::printf("%s %lld\n", qPrintable(payment.uti),
                static_cast<long long>(std::chrono::nanoseconds(now).count()));
    std::fflush(stdout);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const int count = QCoreApplication::arguments().value(1, u"1"_s).toInt();
    const std::chrono::milliseconds answer(QCoreApplication::arguments().value(2).toInt());
    std::vector<std::unique_ptr<SimulatedTerminal>> terminals;
    QJsonArray all;
    for (int i = 0; i < count; ++i) {
        TerminalOptions options;
        options.timing = spread(answer);
        options.seed = static_cast<quint32>(i + 1);
        auto terminal = std::make_unique<SimulatedTerminal>(options);
        if (!terminal->listen())
            return EXIT_FAILURE;
        QObject::connect(terminal.get(), &SimulatedTerminal::paymentChanged, tellResult);
        all.append(facts(*terminal));
        terminals.push_back(std::move(terminal));
    }
    std::puts(QJsonDocument(all).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);

    const QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, &application, &QCoreApplication::quit);
    QCoreApplication::exec();
    int gets = 0;
    for (const auto &terminal : terminals)
        gets += terminal->counters().gets;
    std::printf("questions %d\n", gets);
    return EXIT_SUCCESS;
}
