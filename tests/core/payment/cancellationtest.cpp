#include "core/payment/cancellation.h"
#include "core/model/evidencecode.h"
#include "core/server/certificate.h"
#include "tests/support/system/patience.h"
#include "tests/support/till/counter.h"
#include "tests/support/till/paymentdrive.h"
#include "tests/support/wire/rawserver.h"

#include <QLoggingCategory>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <chrono>
#include <memory>

using namespace tillside;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using sim::Fault;
using sim::Stage;

/// A cancel names no payment, so it is sent only if the terminal has just said that ours is
/// running: at most two seconds after the question.
class CancellationTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLoggingCategory::setFilterRules(u"tillside.*=false"_s); }

    void whatRunsIsAskedToStopAndThatIsNoted();
    void whereItIsDoneOnTheTerminalNothingIsSent();
    void withoutAUtiNothingIsSent();
    void whatDoesNotSeemToRunIsLeftAlone_data();
    void whatDoesNotSeemToRunIsLeftAlone();
    void aLateAnswerIsAskedForAgain();
    void aSlowAnswerAndAHandshakeNeverCancel();
    void aSlowHandshakeNeverCancels();
    void withoutEncryptionACancelIsSentOnceOrNotAtAll();

private:
    void meet(DialectId dialect = DialectId::LocalLink);
    /// A running payment of a terminal that nothing happens on.
    PaymentRecord leaveRunning();
    /// Asks \a server, in place of the terminal, to cancel \a payment.
    std::optional<CancelRefusal> cancelAt(const RawServer &server, const PaymentRecord &payment);
    std::optional<CancelRefusal> outcomeOf(const std::shared_ptr<TerminalClient> &client,
                                           const PaymentRecord &payment);
    /// Asks to cancel. Returns the refusal, or nothing if it was sent.
    std::optional<CancelRefusal> cancel(const PaymentRecord &payment);
    [[nodiscard]] int cancels() const { return m_counter->terminal().counters().deletes; }

    std::unique_ptr<Counter> m_counter;
};

namespace {

/// The answer of a terminal that waits for a card.
RawScript saysRunningAfter(std::chrono::milliseconds delay)
{
    const QByteArray body = R"({"statusDescription":"Present card"})";
    return {.bytes = rawAnswer(200, body, "Content-Type: application/json\r\n"), .delay = delay};
}

} // namespace

void CancellationTest::meet(DialectId dialect)
{
    CounterOptions options;
    options.dialect = dialect;
    m_counter = std::make_unique<Counter>(options);
}

std::optional<CancelRefusal> CancellationTest::cancel(const PaymentRecord &payment)
{
    TillFixture &till = m_counter->till();
    const PaymentContext context = till.payments();
    const auto client = TillFixture::answerOf(context.terminals.open(till.terminal()));
    return outcomeOf(client.value(), payment);
}

std::optional<CancelRefusal> CancellationTest::outcomeOf(
    const std::shared_ptr<TerminalClient> &client, const PaymentRecord &payment)
{
    Cancellation cancellation(m_counter->till().payments(), client, payment);
    QSignalSpy asked(&cancellation, &Cancellation::asked);
    QSignalSpy refused(&cancellation, &Cancellation::refused);
    if (!QTest::qWaitFor([&] { return asked.size() + refused.size() == 1; }, kTestPatience))
        qFatal("a cancel was never over");
    return asked.isEmpty() ? std::optional(refused.front().front().value<CancelRefusal>())
                           : std::nullopt;
}

PaymentRecord CancellationTest::leaveRunning()
{
    meet();
    TillFixture &till = m_counter->till();
    m_counter->strike(Fault::InProgressForEver, Stage::Card);
    PaymentDrive drive(till.payments(), till.intent(PaymentType::Sale, 1250));
    if (!drive.waitUntil([&] { return drive.told() && drive.told()->uti; }))
        qFatal("a payment was never accepted");
    return drive.payment();
}

std::optional<CancelRefusal> CancellationTest::cancelAt(const RawServer &server,
                                                        const PaymentRecord &payment)
{
    TerminalRecord terminal = m_counter->till().terminal();
    terminal.port = server.serverPort();
    terminal.plainHttp = !server.trust().pin;
    terminal.fingerprint = terminal.plainHttp ? QByteArray() : server.trust().pin->bytes();
    return outcomeOf(std::make_shared<TerminalClient>(terminal, Secret("1234567890"), Deadlines()),
                     payment);
}

void CancellationTest::whatRunsIsAskedToStopAndThatIsNoted()
{
    meet();
    TillFixture &till = m_counter->till();
    m_counter->strike(Fault::InProgressForEver, Stage::Card);
    PaymentDrive drive(till.payments(), till.intent(PaymentType::Sale, 1250));
    QVERIFY(drive.waitUntil([&] { return drive.told() && drive.told()->uti; }));
    QCOMPARE(cancel(drive.payment()), std::nullopt);
    QCOMPARE(cancels(), 1);
    QVERIFY(till.codes(drive.payment().id).contains(nameOf(EvidenceCode::CancelAsked)));
}

void CancellationTest::whereItIsDoneOnTheTerminalNothingIsSent()
{
    meet(DialectId::Paynt);
    const PaymentRecord payment = m_counter->till().charge(PaymentType::Sale, 1250).payment;
    QCOMPARE(cancel(payment), CancelRefusal::NotOffered);
    QCOMPARE(cancels(), 0);
}

void CancellationTest::withoutAUtiNothingIsSent()
{
    meet();
    QCOMPARE(cancel(m_counter->loseASale()), CancelRefusal::NotSeenRunning);
    QCOMPARE(cancels(), 0);
}

void CancellationTest::whatDoesNotSeemToRunIsLeftAlone_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::newRow("it is over") << Fault::None;
    QTest::newRow("no answer") << Fault::Silent;
    QTest::newRow("no object") << Fault::Empty;
    QTest::newRow("trouble") << Fault::Error500;
}

void CancellationTest::whatDoesNotSeemToRunIsLeftAlone()
{
    QFETCH(const Fault, fault);
    meet();
    const PaymentRecord payment = m_counter->till().charge(PaymentType::Sale, 1250).payment;
    m_counter->strike(fault, Stage::Result);
    QCOMPARE(cancel(payment), CancelRefusal::NotSeenRunning);
    QCOMPARE(cancels(), 0);
    QVERIFY(!m_counter->till().codes(payment.id).contains(nameOf(EvidenceCode::CancelAsked)));
}

/// An answer that is older than the span may be about a payment that has ended since.
void CancellationTest::aLateAnswerIsAskedForAgain()
{
    const PaymentRecord payment = leaveRunning();
    RawServer server(makeIdentity());
    server.setScript("GET", saysRunningAfter(Cancellation::kSpan + 500ms));
    QTimer::singleShot(Cancellation::kSpan, &server,
                       [&server] { server.setScript("GET", saysRunningAfter(0ms)); });
    QCOMPARE(cancelAt(server, payment), std::nullopt);
    QCOMPARE(server.complete("GET"), 2);
    QCOMPARE(server.complete("DELETE"), 1);
}

/// Each answer is in time, but with the handshake of the cancel's own connection it is too old.
void CancellationTest::aSlowAnswerAndAHandshakeNeverCancel()
{
    const PaymentRecord payment = leaveRunning();
    RawServer server(makeIdentity());
    server.setHandshakeDelay(600ms);
    server.setScript("GET", saysRunningAfter(1000ms));
    QCOMPARE(cancelAt(server, payment), CancelRefusal::TooSlow);
    QVERIFY(server.hasSeenEverything());
    QCOMPARE(server.complete("GET"), Cancellation::kRounds);
    QCOMPARE(server.begun("DELETE"), 0);
    QVERIFY(!m_counter->till().codes(payment.id).contains(nameOf(EvidenceCode::CancelAsked)));
}

void CancellationTest::aSlowHandshakeNeverCancels()
{
    const PaymentRecord payment = leaveRunning();
    RawServer server(makeIdentity());
    server.setHandshakeDelay(1200ms);
    server.setScript("GET", saysRunningAfter(0ms));
    QCOMPARE(cancelAt(server, payment), CancelRefusal::TooSlow);
    QVERIFY(server.hasSeenEverything());
    QCOMPARE(server.complete("GET"), Cancellation::kRounds);
    QCOMPARE(server.begun("DELETE"), 0);
}

/// Nothing tells when such a connection is there, so a cancel without an answer may have arrived.
void CancellationTest::withoutEncryptionACancelIsSentOnceOrNotAtAll()
{
    const PaymentRecord payment = leaveRunning();
    RawServer server;
    server.setScript("GET", saysRunningAfter(0ms));
    server.setScript("DELETE", {.bytes = rawAnswer(200), .delay = 60s});
    QCOMPARE(cancelAt(server, payment), std::nullopt);
    QCOMPARE(server.complete("GET"), 1);
    QCOMPARE(server.complete("DELETE"), 1);
    QVERIFY(m_counter->till().codes(payment.id).contains(nameOf(EvidenceCode::CancelAsked)));
}

QTEST_GUILESS_MAIN(CancellationTest)
#include "cancellationtest.moc"
