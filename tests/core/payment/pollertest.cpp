#include "core/payment/poller.h"
#include "tests/support/system/patience.h"
#include "tests/support/till/counter.h"
#include "tests/support/till/paymentdrive.h"
#include "tests/support/wire/rawserver.h"

#include <QElapsedTimer>
#include <QLoggingCategory>
#include <QTest>

#include <algorithm>
#include <memory>
#include <optional>
#include <vector>

using namespace tillside;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Pace = Poller::Pace;
using ms = std::chrono::milliseconds;

Q_DECLARE_METATYPE(std::chrono::milliseconds)

/// When the questions leave. A slow machine only makes them later, so each test either counts from
/// before the first one, or waits until two come as close together as they should.
class PollerTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLoggingCategory::setFilterRules(u"tillside.*=false"_s); }

    void questionsAreNeverCloserThanTheirPace_data();
    void questionsAreNeverCloserThanTheirPace();
    void theTimeOfTheAnswerIsPartOfTheInterval();
    void afterAnAnswerThereIsAlwaysABreath();
    void aSlowAnswerEndsTheHurry();
    void aPaymentIsAskedSlowlyThenFastAndOneAtATime();

private:
    /// Asks \a server questions at \a pace, and returns when each left, since before the first.
    std::vector<ms> departures(const RawServer &server, Pace pace, int questions);
    /// Asks at \a pace until two questions leave less than \a gap apart.
    [[nodiscard]] bool comeCloserThan(ms gap, const RawServer &server, Pace pace);

    Intervals m_intervals{.poll = 400ms,
                          .pollForCard = 600ms,
                          .pollNearEnd = 100ms,
                          .pollBlind = 300ms,
                          .slowAnswer = 5s,
                          .afterAnswer = 10ms};
};

namespace {

constexpr ms kRounding{2}; ///< Two times of whole milliseconds make up a third.

/// A terminal that takes \a delay for each answer.
RawScript answersAfter(ms delay)
{
    return {.bytes = rawAnswer(200, R"({"statusDescription":"Authorising"})"), .delay = delay};
}

std::shared_ptr<TerminalClient> clientOf(const RawServer &server)
{
    TerminalRecord terminal;
    terminal.id = TerminalId::create();
    terminal.host = u"127.0.0.1"_s;
    terminal.port = server.serverPort();
    terminal.plainHttp = true;
    terminal.serial = Serial::parse(u"1850012345"_s).value();
    return std::make_shared<TerminalClient>(terminal, Secret("1234567890"), Deadlines());
}

} // namespace

std::vector<ms> PollerTest::departures(const RawServer &server, Pace pace, int questions)
{
    std::vector<ms> times;
    QElapsedTimer clock;
    Poller poller(clientOf(server), m_intervals);
    const Uti uti = Uti::parse(u"6f311f3a"_s).value();
    connect(&poller, &Poller::answered, this, [&](const CallResult &result) {
        times.push_back(ms(clock.elapsed()) - result.elapsed);
        if (static_cast<int>(times.size()) < questions)
            poller.ask(uti, pace);
    });
    clock.start();
    poller.ask(uti, Pace::Now);
    if (!QTest::qWaitFor([&] { return static_cast<int>(times.size()) == questions; },
                         kTestPatience))
        qFatal("a question was never answered");
    return times;
}

bool PollerTest::comeCloserThan(ms gap, const RawServer &server, Pace pace)
{
    constexpr int kAttempts = 10;
    for (int attempt = 0; attempt < kAttempts; ++attempt) {
        const std::vector<ms> times = departures(server, pace, 3);
        if (times[2] - times[1] < gap)
            return true;
    }
    return false;
}

void PollerTest::questionsAreNeverCloserThanTheirPace_data()
{
    QTest::addColumn<Pace>("pace");
    QTest::addColumn<ms>("interval");
    QTest::newRow("as a rule") << Pace::Working << m_intervals.poll;
    QTest::newRow("for the card") << Pace::ForCard << m_intervals.pollForCard;
    QTest::newRow("near the end") << Pace::NearEnd << m_intervals.pollNearEnd;
    QTest::newRow("blind") << Pace::Blind << m_intervals.pollBlind;
}

void PollerTest::questionsAreNeverCloserThanTheirPace()
{
    QFETCH(const Pace, pace);
    QFETCH(const ms, interval);
    RawServer server;
    server.setScript(answersAfter(0ms));
    constexpr int kQuestions = 4;
    const std::vector<ms> times = departures(server, pace, kQuestions);
    QVERIFY(times.back() >= (kQuestions - 1) * interval - kRounding);
    QVERIFY(comeCloserThan(interval + 90ms, server, pace));
}

void PollerTest::theTimeOfTheAnswerIsPartOfTheInterval()
{
    RawServer server;
    server.setScript(answersAfter(300ms));
    QVERIFY(comeCloserThan(600ms, server, Pace::Working));
}

void PollerTest::afterAnAnswerThereIsAlwaysABreath()
{
    m_intervals.afterAnswer = 150ms;
    RawServer server;
    server.setScript(answersAfter(200ms));
    const std::vector<ms> times = departures(server, Pace::NearEnd, 3);
    QVERIFY(times.back() >= 2 * (200ms + 150ms) - kRounding);
    m_intervals.afterAnswer = 10ms;
}

void PollerTest::aSlowAnswerEndsTheHurry()
{
    m_intervals.slowAnswer = 50ms;
    RawServer server;
    server.setScript(answersAfter(60ms));
    const std::vector<ms> times = departures(server, Pace::NearEnd, 3);
    QVERIFY(times.back() >= 2 * m_intervals.poll - kRounding);
    m_intervals.slowAnswer = 5s;
}

/// With the till's own paces, at a terminal whose answers take a while.
void PollerTest::aPaymentIsAskedSlowlyThenFastAndOneAtATime()
{
    CounterOptions options;
    options.timing = sim::Timing::manual();
    options.timing.answer = {100ms, 100ms};
    Counter counter(options);
    counter.strike(sim::Fault::InProgressForEver, sim::Stage::Result);
    const int connections = counter.terminal().counters().connections;
    QElapsedTimer clock;
    std::vector<ms> questions; // When each arrived.
    connect(&counter.terminal(), &sim::SimulatedTerminal::answered, this,
            [&](const QByteArray &method) {
                if (method == "GET")
                    questions.push_back(ms(clock.elapsed()));
            });
    PaymentContext context = counter.till().payments();
    context.intervals = {.nearEndAtMost = 1h};
    clock.start();
    PaymentDrive drive(context, counter.till().intent(PaymentType::Sale, 1250));
    QVERIFY(drive.waitUntil([&] { return drive.told() && drive.told()->uti; }));
    QVERIFY(QTest::qWaitFor([&] { return questions.size() == 4; }, kTestPatience));
    QVERIFY(questions.back() >= 3 * 1000ms);

    questions.clear();
    counter.terminal().tapCard();
    const auto isFast = [&] {
        const auto areClose = [](ms one, ms other) { return other - one < 300ms; };
        return std::adjacent_find(questions.begin(), questions.end(), areClose) != questions.end();
    };
    QVERIFY(QTest::qWaitFor(isFast, kTestPatience));
    // One for the request, and one for all questions: two at once would have opened a third.
    QCOMPARE(counter.terminal().counters().connections, connections + 2);
}

QTEST_GUILESS_MAIN(PollerTest)
#include "pollertest.moc"
