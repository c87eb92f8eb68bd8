#include "core/payment/backgroundcheck.h"
#include "core/payment/poller.h"
#include "tests/support/system/patience.h"
#include "tests/support/till/counter.h"
#include "tests/support/till/paymentdrive.h"
#include "tests/support/wire/callwatch.h"
#include "tests/support/wire/rawserver.h"

#include <QLoggingCategory>
#include <QSignalSpy>
#include <QTest>

#include <memory>
#include <optional>

using namespace tillside;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using sim::Fault;
using sim::Stage;

/// One connection carries a round of questions, and no answer is taken for another payment's.
class KeptConnectionTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLoggingCategory::setFilterRules(u"tillside.*=false"_s); }

    void whatNobodyAskedForAnswersNoOtherQuestion_data();
    void whatNobodyAskedForAnswersNoOtherQuestion();
    void anAnswerOnANewConnectionIsNotAskedForAgain();
    void aRoundNeedsOneConnectionAndLeavesNone();
    void aHoldLeavesNoConnection();

private:
    /// A till with \a count open payments, whose terminal is honest again and takes \a answer for
    /// each answer.
    static std::unique_ptr<Counter> withOpenPayments(int count, std::chrono::milliseconds answer);
};

namespace {

const Uti kFirst = Uti::parse(u"6f311f3a-a72f-3864-98db-bfef44223c1f"_s).value();
const Uti kSecond = Uti::parse(u"fcdaa106-e046-403f-ae12-5fc145c68130"_s).value();

QByteArray approvalOf(const Uti &uti)
{
    return R"({"transApproved":true,"transactionType":"SALE","transAmount":1000,"uti":")"
        + uti.text().toLatin1() + "\"}";
}

RawScript says(int status, const QByteArray &body)
{
    return {.bytes = rawAnswer(status, body)};
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

/// What a poller that shares the connection of \a client is told about \a uti; empty for an error.
QByteArray answerAbout(const Uti &uti, const std::shared_ptr<TerminalClient> &client)
{
    Poller poller(client, Intervals());
    poller.keep(Keeping::AnyUrl);
    std::optional<CallResult> result;
    QObject::connect(&poller, &Poller::answered, &poller,
                     [&](const CallResult &answered) { result = answered; });
    poller.ask(uti, Poller::Pace::Now);
    if (!QTest::qWaitFor([&] { return result.has_value(); }, kTestPatience))
        qFatal("a question was never answered");
    return result->answer ? result->answer.value().body : QByteArray();
}

/// Whether a stranger's connection to a terminal that serves one at a time is served.
bool isFreeForOthers(Counter &counter)
{
    const TerminalRecord terminal = counter.till().terminal();
    TerminalClient other(terminal, Secret(counter.till().tokenOf(terminal.id)), Deadlines());
    CallWatch watch(other.ask(kFirst, nullptr));
    return watch.waitedEnding() == u"400"; // As Paynt says that it does not know a UTI.
}

} // namespace

std::unique_ptr<Counter> KeptConnectionTest::withOpenPayments(int count,
                                                              std::chrono::milliseconds answer)
{
    CounterOptions options;
    options.timing.answer = {answer, answer};
    auto counter = std::make_unique<Counter>(options);
    counter->strike(Fault::Error500, Stage::Result);
    for (int i = 0; i < count; ++i) {
        PaymentIntent intent = counter->till().intent(PaymentType::Sale, 1000 + 100 * i);
        intent.despiteUnresolved = true;
        PaymentDrive drive(counter->till().payments(), intent);
        if (!drive.waitUntil(
                [&] { return drive.told() && drive.told()->state == PaymentState::Unanswered; }))
            qFatal("a payment did not stay open");
    }
    counter->honest();
    counter->terminal().setMood(sim::Mood{sim::Temper::Sloppy, sim::Quirk::OneConnection});
    return counter;
}

void KeptConnectionTest::whatNobodyAskedForAnswersNoOtherQuestion_data()
{
    QTest::addColumn<QByteArray>("unasked");
    QTest::addColumn<int>("connections");
    QTest::newRow("nothing") << QByteArray() << 1;
    QTest::newRow("the first payment's end") << rawAnswer(200, approvalOf(kFirst)) << 2;
    QTest::newRow("an end without a UTI")
        << rawAnswer(200, R"({"transApproved":true,"transactionType":"SALE","transAmount":1000})")
        << 2;
    QTest::newRow("working") << rawAnswer(200, R"({"statusDescription":"Present card"})") << 2;
    QTest::newRow("unknown") << rawAnswer(404) << 2;
    QTest::newRow("trouble") << rawAnswer(500) << 2;
    QTest::newRow("no HTTP") << QByteArray("Good evening\r\n\r\n") << 2;
}

void KeptConnectionTest::whatNobodyAskedForAnswersNoOtherQuestion()
{
    QFETCH(const QByteArray, unasked);
    QFETCH(const int, connections);
    RawServer server;
    const auto client = clientOf(server);
    server.setScript(says(200, approvalOf(kFirst)));
    QCOMPARE(answerAbout(kFirst, client), approvalOf(kFirst));
    server.sayUnasked(unasked);
    server.setScript(says(200, approvalOf(kSecond)));
    QCOMPARE(answerAbout(kSecond, client), approvalOf(kSecond));
    QCOMPARE(server.log().connections, connections);
}

void KeptConnectionTest::anAnswerOnANewConnectionIsNotAskedForAgain()
{
    RawServer server;
    const auto client = clientOf(server);
    server.setScript(says(404, "unknown"));
    QCOMPARE(answerAbout(kFirst, client), "unknown"_ba);
    QCOMPARE(answerAbout(kSecond, client), "unknown"_ba);
    QCOMPARE(server.complete("GET"), qsizetype(2));
    QCOMPARE(server.log().connections, 2);
}

void KeptConnectionTest::aRoundNeedsOneConnectionAndLeavesNone()
{
    constexpr int kOpen = 5;
    const auto counter = withOpenPayments(kOpen, 0ms);
    const sim::CallCounts before = counter->terminal().counters();
    CheckRound round(counter->till().payments());
    QSignalSpy finished(&round, &CheckRound::finished);
    QVERIFY(hears(finished));
    const sim::CallCounts after = counter->terminal().counters();
    QCOMPARE(after.gets - before.gets, kOpen);
    QCOMPARE(after.connections - before.connections, 1);
    for (const PaymentRecord &payment : counter->till().allPayments())
        QCOMPARE(payment.state, PaymentState::Approved);
    QVERIFY(isFreeForOthers(*counter));
}

void KeptConnectionTest::aHoldLeavesNoConnection()
{
    const auto counter = withOpenPayments(4, 100ms);
    const int before = counter->terminal().counters().gets;
    BackgroundCheck check(counter->till().payments());
    check.start();
    QTRY_VERIFY(counter->terminal().counters().gets >= before + 2);
    check.hold();
    QVERIFY(isFreeForOthers(*counter));
}

QTEST_GUILESS_MAIN(KeptConnectionTest)
#include "keptconnectiontest.moc"
