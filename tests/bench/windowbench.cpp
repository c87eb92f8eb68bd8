#include "tests/bench/hands.h"
#include "tests/bench/pulse.h"
#include "tests/bench/times.h"
#include "tests/bench/watchedapplication.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>

#include <cstdio>
#include <optional>

// How fast the real window is where a cashier notices it: bench_window WHAT, where WHAT is
//
//   keys      from the press of a key to the end of the drawing of the amount
//   outcomes  from the event that brings an outcome to the end of the drawing of its screen
//   frames    the longest time in which the window could not do anything, in a few sales, while
//             settings change, and while all screens are rebuilt
//   sales     the key presses and seconds of a sale by keyboard alone, of ten sales in a row: with
//             Enter to a new sale, and with the digits of the next sale typed on the outcome
//
// The till, its journal on the disk and its TLS are real. The terminal adds no delay, but works in
// the window's own thread, so it can only make the figures worse.

using namespace tillside;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Clock = std::chrono::steady_clock;
using Turn = WatchedApplication::Turn;

constexpr auto kSettle = 1s; ///< Work left over from the start is not measured.

sim::TerminalOptions instantTerminal()
{
    sim::TerminalOptions options;
    options.timing = sim::Timing::instant();
    return options;
}

QJsonObject summary(const Times &times)
{
    return {{"count"_L1, static_cast<int>(times.size())},
            {"median_ms"_L1, milliseconds(quantile(times, 0.5))},
            {"p95_ms"_L1, milliseconds(quantile(times, 0.95))},
            {"p99_ms"_L1, milliseconds(quantile(times, 0.99))},
            {"most_ms"_L1, milliseconds(quantile(times, 1))}};
}

QJsonObject keys(WatchedApplication &application, WindowFixture &shop)
{
    constexpr int kRounds = 75;
    constexpr std::array kKeys{Qt::Key_1,         Qt::Key_2,         Qt::Key_5,
                               Qt::Key_0,         Qt::Key_Backspace, Qt::Key_Backspace,
                               Qt::Key_Backspace, Qt::Key_Backspace};
    Times times;
    std::optional<Clock::time_point> pressed;
    application.watch(u"amount"_s, [&](const Turn &turn) {
        if (turn.isPainted && pressed)
            times.push_back(turn.ended - *std::exchange(pressed, std::nullopt));
    });
    Hands hands(shop);
    hands.thenWait(kSettle);
    for (int round = 0; round < kRounds; ++round) {
        for (const Qt::Key key : kKeys) {
            hands.then([&, key] {
                if (pressed)
                    return false;
                pressed = Clock::now();
                hands.press(key);
                return true;
            });
        }
    }
    hands.thenWait(kSettle);
    hands.work();
    return summary(times);
}

QJsonObject outcomes(WatchedApplication &application, WindowFixture &shop)
{
    constexpr int kSales = 25;
    constexpr int kFirstMinor = 2000; // Whole amounts are approved.
    Times times;
    std::optional<Clock::time_point> known;
    application.watch(u"outcomeWord"_s, [&](const Turn &turn) {
        if (turn.isShown)
            known = turn.begun;
        if (turn.isPainted && known)
            times.push_back(turn.ended - *std::exchange(known, std::nullopt));
    });
    Hands hands(shop);
    hands.thenWait(kSettle);
    for (int sale = 0; sale < kSales; ++sale)
        hands.thenSell(kFirstMinor + 100 * sale); // The same amount would prompt a question.
    hands.work();
    QJsonObject report = summary(times);
    report["first_ms"_L1] = milliseconds(times.front());
    return report;
}

QJsonObject frames(WindowFixture &shop)
{
    constexpr std::array kMinors{2000, 2100, 2200};
    QJsonObject report;
    std::optional<Pulse> pulse;
    Hands hands(shop);
    const auto change = [&](auto set) {
        hands.then([&shop, set] {
            TillSettings settings = shop.settings().current();
            set(settings);
            shop.settings().change(settings);
            return true;
        });
    };
    const auto note = [&](QLatin1StringView what) {
        hands.thenWait(kSettle);
        hands.then([&, what] {
            report[what] = pulse->takeLongest();
            return true;
        });
    };
    hands.thenWait(kSettle);
    hands.then([&] { return pulse.emplace(), true; });
    for (const int minor : kMinors)
        hands.thenSell(minor);
    note("sale_ms"_L1);
    for (const bool on : {true, false, true})
        change([on](TillSettings &settings) { settings.askSameAmount = on; });
    hands.thenSell(kMinors.back() + 100);
    note("settings_ms"_L1);
    change([](TillSettings &settings) { settings.theme = ThemeChoice::Dark; });
    note("rebuild_ms"_L1);
    hands.work();
    return report;
}

QJsonObject sales(WindowFixture &shop)
{
    constexpr int kSales = 10;
    constexpr int kFirstMinor = 2000;
    QJsonObject report;
    const auto measure = [&](QLatin1StringView what, int firstMinor, auto sell) {
        Hands ready(shop); // The window has just opened, or the last sale has just ended.
        ready.thenWait(kSettle);
        ready.work();
        Hands hands(shop);
        for (int sale = 0; sale < kSales; ++sale)
            sell(hands, firstMinor + 100 * sale);
        QElapsedTimer since;
        since.start();
        hands.work();
        report[what]
            = QJsonObject{{"presses"_L1, static_cast<double>(hands.presses()) / kSales},
                          {"seconds"_L1, static_cast<double>(since.elapsed()) / kSales / 1000}};
    };
    measure("enter"_L1, kFirstMinor, [](Hands &hands, int minor) { hands.thenSell(minor); });
    measure("typed"_L1, 2 * kFirstMinor, [](Hands &hands, int minor) { hands.thenSellOn(minor); });
    return report;
}

void open(WindowFixture &shop)
{
    // Without a window manager, nothing else gives the window the focus.
    QTimer activate;
    activate.callOnTimeout([&shop] {
        if (shop.window() != nullptr)
            shop.window()->activateWindow();
    });
    activate.start(kSettle / 10);
    if (!shop.open())
        qFatal("the window does not open");
}

} // namespace

int main(int argc, char *argv[])
{
    WatchedApplication application(argc, argv);
    QLoggingCategory::setFilterRules(u"tillside.*.info=false"_s);
    const QString what = QApplication::arguments().value(1);
    WindowFixture shop(instantTerminal());
    open(shop);
    const QJsonObject report = what == "keys"_L1 ? keys(application, shop)
        : what == "outcomes"_L1                  ? outcomes(application, shop)
        : what == "sales"_L1                     ? sales(shop)
                                                 : frames(shop);
    std::puts(QJsonDocument(report).toJson(QJsonDocument::Compact).constData());
    return EXIT_SUCCESS;
}
