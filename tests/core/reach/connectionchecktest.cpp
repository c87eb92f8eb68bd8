#include "core/reach/connectioncheck.h"

#include "core/server/httpserver.h"
#include "core/simulator/simulatedterminal.h"
#include "core/terminal/terminallock.h"
#include "tests/core/reach/connectionbench.h"
#include "tests/support/till/simulatortill.h"
#include "tests/support/wire/fullbacklog.h"
#include "tests/support/wire/hostilepeer.h"
#include "tests/support/wire/rawserver.h"

#include <QLoggingCategory>
#include <QTest>

#include <functional>

using namespace tillside;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// One way in which a check can go: what stands at the terminal's address, and what is said of it.
struct Way {
    const char *name;
    const char *marks; ///< See marksOf().
    const char *reasons; ///< See reasonsIn().
    std::function<TerminalRecord(ConnectionBench &)> meet;
};

QByteArray httpDate(const QDateTime &time)
{
    return QLocale::c().toString(time, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toLatin1();
}

/// "I do not know that payment", with the time \a ahead of this computer's.
RawScript unknownPayment(std::chrono::seconds ahead = 0s)
{
    const QDateTime time = QDateTime::currentDateTimeUtc().addSecs(ahead.count());
    return {rawAnswer(400, "Unknown uti", "Date: " + httpDate(time) + "\r\n")};
}

TerminalRecord raw(ConnectionBench &bench, const RawScript &script,
                   const Identity &identity = makeIdentity())
{
    auto &server = bench.meet(std::make_unique<RawServer>(identity));
    server.setScript(script);
    return bench.know(server.serverPort(), identity);
}

/// A simulated terminal that has given out the bench's token.
sim::SimulatedTerminal &simulated(ConnectionBench &bench, DialectId dialect = DialectId::Paynt)
{
    sim::TerminalOptions options;
    options.dialect = dialect;
    options.token = ConnectionBench::kToken;
    options.identity = makeIdentity();
    options.timing = sim::Timing::manual();
    auto &terminal = bench.meet(std::make_unique<sim::SimulatedTerminal>(options));
    if (!terminal.listen())
        qFatal("no free port");
    return terminal;
}

TerminalRecord know(ConnectionBench &bench, const sim::SimulatedTerminal &terminal,
                    DialectId dialect)
{
    return bench.know(terminal.port(), terminal.options().identity, dialect);
}

TerminalRecord tooOld(ConnectionBench &bench, HostileTls version)
{
    const Identity identity = makeIdentity();
    const auto &peer = bench.meet(std::make_unique<HostilePeer>(
        Hostility{.tls = version, .answer = {}, .flood = {}}, identity));
    if (!carelessClientConnects(peer.port()))
        qFatal("the peer does not offer its old TLS");
    return bench.know(peer.port(), identity);
}

Identity validBetween(int fromDays, int untilDays)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    return makeIdentity({.notBefore = now.addDays(fromDays), .notAfter = now.addDays(untilDays)});
}

TerminalRecord atName(ConnectionBench &bench)
{
    TerminalRecord terminal = bench.know(8080, makeIdentity());
    terminal.host = u"nobody.invalid"_s;
    return terminal;
}

TerminalRecord atNobody(ConnectionBench &bench)
{
    RawServer server;
    return bench.know(server.serverPort(), makeIdentity());
}

TerminalRecord atFullBacklog(ConnectionBench &bench)
{
    bench.deadline = 200ms;
    return bench.know(bench.meet(std::make_unique<FullBacklog>()).port(), makeIdentity());
}

TerminalRecord plainInPlaceOfTls(ConnectionBench &bench)
{
    auto &server = bench.meet(std::make_unique<RawServer>());
    server.setScript(
        {.bytes = rawAnswer(400), .when = RawScript::When::FirstBytes, .end = RawScript::End::Fin});
    return bench.know(server.serverPort(), makeIdentity());
}

TerminalRecord silentTls(ConnectionBench &bench)
{
    bench.deadline = 300ms;
    auto &silent = bench.meet(std::make_unique<QTcpServer>());
    if (!silent.listen(QHostAddress::LocalHost))
        qFatal("no free port");
    return bench.know(silent.serverPort(), makeIdentity());
}

TerminalRecord silentHttp(ConnectionBench &bench)
{
    bench.deadline = 1s;
    return raw(bench, {.bytes = {}, .when = RawScript::When::Request});
}

TerminalRecord otherCertificate(ConnectionBench &bench)
{
    const TerminalRecord terminal = raw(bench, unknownPayment());
    TerminalRecord other = terminal;
    other.fingerprint = Fingerprint::of(makeIdentity().certificate)->bytes();
    bench.keep(other, ConnectionBench::kToken);
    return other;
}

TerminalRecord pairedWithAnotherTill(ConnectionBench &bench)
{
    const sim::SimulatedTerminal &terminal = simulated(bench);
    const TerminalRecord known = know(bench, terminal, DialectId::Paynt);
    bench.keep(known, "1111222233334444");
    return known;
}

TerminalRecord keychainWithoutToken(ConnectionBench &bench)
{
    const TerminalRecord terminal = raw(bench, unknownPayment());
    (void)bench.vault.remove(terminal.id);
    return terminal;
}

TerminalRecord inUse(ConnectionBench &bench)
{
    const TerminalRecord terminal = raw(bench, unknownPayment());
    bench.meet(std::make_unique<std::shared_ptr<TerminalLock>>(
        TerminalLock::tryAcquire(bench.folder.path(), terminal.id).value()));
    return terminal;
}

TerminalRecord busy(ConnectionBench &bench)
{
    sim::SimulatedTerminal &terminal = simulated(bench, DialectId::LocalLink);
    RawTill other = tillAt(terminal);
    if (statusOf(other.post({{u"transType"_s, u"SALE"_s}, {u"amountTrans"_s, 1000}})) != 200)
        qFatal("the terminal takes no sale");
    return know(bench, terminal, DialectId::LocalLink);
}

TerminalRecord slow(ConnectionBench &bench)
{
    bench.slow = 40ms;
    RawScript script = unknownPayment();
    script.delay = 60ms;
    return raw(bench, script);
}

/// Hangs up in place of the fourth answer.
TerminalRecord unsteady(ConnectionBench &bench)
{
    const Identity identity = makeIdentity();
    auto &server = bench.meet(std::make_unique<RawServer>(identity));
    server.setScript(unknownPayment());
    auto *counting = &bench.meet(std::make_unique<QTimer>());
    QObject::connect(counting, &QTimer::timeout, &server, [&server] {
        if (server.complete("GET") >= 4)
            server.setScript(
                {.bytes = {}, .when = RawScript::When::FirstBytes, .end = RawScript::End::Rst});
    });
    counting->start(0);
    return bench.know(server.serverPort(), identity);
}

TerminalRecord plain(ConnectionBench &bench)
{
    auto &server = bench.meet(std::make_unique<RawServer>());
    server.setScript(unknownPayment());
    return bench.know(server.serverPort(), {});
}

const std::vector<Way> &ways()
{
    static const std::vector<Way> all{
        {"Paynt", "PPPPPPPP", "", [](auto &b) { return know(b, simulated(b), DialectId::Paynt); }},
        {"LocalLink", "PPPPPPPP", "",
         [](auto &b) { return know(b, simulated(b, DialectId::LocalLink), DialectId::LocalLink); }},
        {"POSitive", "PPPPPPPP", "",
         [](auto &b) { return know(b, simulated(b, DialectId::Positive), DialectId::Positive); }},
        {"a terminal that does not tell its time", "PPPPPPP.", "no-clock",
         [](auto &b) { return raw(b, {rawAnswer(400, "Unknown uti")}); }},
        {"unknown name", "F.......", "unknown-name", atName},
        {"port closed", "PPF.....", "port-closed", atNobody},
        {"no answer", "PPF.....", "no-answer", atFullBacklog},
        {"not TLS", "PPPF....", "not-tls", plainInPlaceOfTls},
        {"silent TLS", "PPPF....", "tls-silent", silentTls},
        {"TLS 1.0", "PPPF....", "tls-too-old",
         [](auto &b) { return tooOld(b, HostileTls::Version10); }},
        {"TLS 1.1", "PPPF....", "tls-too-old",
         [](auto &b) { return tooOld(b, HostileTls::Version11); }},
        {"certificate changed", "PPPF....", "certificate-changed", otherCertificate},
        {"certificate expired", "PPPWPPPP", "certificate-expired",
         [](auto &b) { return raw(b, unknownPayment(), validBetween(-400, -35)); }},
        {"certificate not valid yet", "PPPWPPPP", "certificate-not-yet-valid",
         [](auto &b) { return raw(b, unknownPayment(), validBetween(35, 400)); }},
        {"certificate expires soon", "PPPWPPPP", "certificate-expires-soon",
         [](auto &b) { return raw(b, unknownPayment(), validBetween(-400, 20)); }},
        {"a web page", "PPPPF...", "not-a-terminal",
         [](auto &b) {
             return raw(b, {rawAnswer(200, "<html>Hello</html>", "Content-Type: text/html\r\n")});
         }},
        {"a page to log in", "PPPPF...", "not-a-terminal",
         [](auto &b) {
             return raw(b, {rawAnswer(401, "<html>Who?</html>", "Content-Type: text/html\r\n")});
         }},
        {"a server that knows no path", "PPPPF...", "not-a-terminal",
         [](auto &b) { return raw(b, {rawAnswer(404, "404 page not found")}); }},
        {"a redirect", "PPPPF...", "not-a-terminal",
         [](auto &b) { return raw(b, {rawAnswer(302, "", "Location: /login\r\n")}); }},
        {"another dialect", "PPPPF...", "other-dialect",
         [](auto &b) { return know(b, simulated(b, DialectId::LocalLink), DialectId::Paynt); }},
        {"a fault of its own", "PPPPF...", "terminal-fault",
         [](auto &b) { return raw(b, {rawAnswer(500, "Terminal error")}); }},
        {"no reply", "PPPPF...", "no-reply", silentHttp},
        {"token refused", "PPPPPF..", "token-refused", pairedWithAnotherTill},
        {"no token", "PPPPPF..", "no-token", keychainWithoutToken},
        {"in use by this till", "F.......", "in-use", inUse},
        {"busy", "PPPPPWPP", "busy", busy},
        {"slow", "PPPPPPWP", "slow", slow},
        {"unsteady", "PPPPPPF.", "unsteady", unsteady},
        {"clock ahead", "PPPPPPPW", "clock-differs",
         [](auto &b) { return raw(b, unknownPayment(10min)); }},
        {"clock behind", "PPPPPPPW", "clock-differs",
         [](auto &b) { return raw(b, unknownPayment(-10min)); }},
        {"plain HTTP", "PPPWP.PP", "plain-http token-not-shown", plain},
    };
    return all;
}

} // namespace

/// Each way in which checking a connection can go, against a real socket that does exactly that.
class ConnectionCheckTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLoggingCategory::setFilterRules(u"tillside.*=false"_s); }

    void eachWayEndsAtItsStep_data();
    void eachWayEndsAtItsStep();
    void theStepsComeOneAfterTheOther();
    void anotherCertificateGetsNoByte();
    void overPlainHttpTheTokenIsNotShown();
    void onlyHarmlessQuestionsAreAsked_data();
    void onlyHarmlessQuestionsAreAsked();
    void theTokenIsFirstShownAfterTheAppWasFound();
    void theMedianAndTheClockAreMeasured();
    void anAppThatKnowsItsPathButNoPaymentIsOne();
    void aDestroyedCheckIsSilent();
    void whatWasLookedForIsInTheReport();
};

void ConnectionCheckTest::eachWayEndsAtItsStep_data()
{
    QTest::addColumn<int>("way");
    for (std::size_t i = 0; i < ways().size(); ++i)
        QTest::newRow(ways().at(i).name) << static_cast<int>(i);
}

void ConnectionCheckTest::eachWayEndsAtItsStep()
{
    QFETCH(const int, way);
    const Way &tried = ways().at(static_cast<std::size_t>(way));
    ConnectionBench bench;
    const ConnectionReport report = bench.check(tried.meet(bench));
    QCOMPARE(marksOf(report), QString::fromLatin1(tried.marks));
    QCOMPARE(reasonsIn(report), QString::fromLatin1(tried.reasons));
    QCOMPARE(bench.ends, 1);
    QCOMPARE(report.passes(), !marksOf(report).contains(u'F'));
    QVERIFY(report.took >= 0ms && report.took < kTestPatience * 1ms);
}

void ConnectionCheckTest::theStepsComeOneAfterTheOther()
{
    ConnectionBench bench;
    (void)bench.check(raw(bench, unknownPayment()));
    QStringList seen;
    for (const ConnectionReport &report : bench.reports)
        seen << marksOf(report);
    QCOMPARE(seen,
             (QStringList{u"?......."_s, u"PP?....."_s, u"PPP?...."_s, u"PPPP?..."_s, u"PPPPP?.."_s,
                          u"PPPPPP?."_s, u"PPPPPPPP"_s}));
}

void ConnectionCheckTest::anotherCertificateGetsNoByte()
{
    ConnectionBench bench;
    const Identity identity = makeIdentity();
    RawServer server(makeIdentity());
    const ConnectionReport report = bench.check(bench.know(server.serverPort(), identity));
    QCOMPARE(report.at(ConnectionStep::Certificate).reason, StepReason::CertificateChanged);
    QVERIFY(server.hasSeenEverything());
    QVERIFY(server.log().handshakes > 0 || server.log().connections > 0);
    QCOMPARE(server.log().applicationBytes, 0);
}

void ConnectionCheckTest::overPlainHttpTheTokenIsNotShown()
{
    ConnectionBench bench;
    RawServer server;
    server.setScript(unknownPayment());
    (void)bench.check(bench.know(server.serverPort(), {}));
    QVERIFY(server.hasSeenEverything());
    QVERIFY(server.complete("GET") > kRoundTrips);
    for (const RawRequest &request : server.log().requests) {
        QVERIFY2(!request.bytes.contains(ConnectionBench::kToken), request.bytes);
        QVERIFY2(!request.bytes.toLower().contains("authorization"), request.bytes);
    }
}

void ConnectionCheckTest::onlyHarmlessQuestionsAreAsked_data()
{
    eachWayEndsAtItsStep_data();
}

void ConnectionCheckTest::onlyHarmlessQuestionsAreAsked()
{
    QFETCH(const int, way);
    ConnectionBench bench;
    const TerminalRecord terminal = ways().at(static_cast<std::size_t>(way)).meet(bench);
    (void)bench.check(terminal);
    for (const auto *server : bench.peers<RawServer>()) {
        for (const QByteArray &method : server->log().begun)
            QVERIFY2(method == "GET" || server->log().handshakes == 0, method);
    }
    for (const auto *simulator : bench.peers<sim::SimulatedTerminal>()) {
        const bool isBusy = simulator->running() != nullptr;
        QCOMPARE(simulator->counters().posts, isBusy ? 1 : 0); // The other till's.
        QCOMPARE(simulator->counters().deletes + simulator->counters().pairings, 0);
    }
}

void ConnectionCheckTest::theTokenIsFirstShownAfterTheAppWasFound()
{
    ConnectionBench bench;
    const Identity identity = makeIdentity();
    RawServer server(identity);
    server.setScript(unknownPayment());
    (void)bench.check(bench.know(server.serverPort(), identity));
    QVERIFY(server.hasSeenEverything());
    const QList<RawRequest> &requests = server.log().requests;
    QCOMPARE(requests.size(), 2 + kRoundTrips);
    for (qsizetype i = 0; i < requests.size(); ++i)
        QCOMPARE(requests.at(i).bytes.contains(ConnectionBench::kToken), i > 0);
}

void ConnectionCheckTest::theMedianAndTheClockAreMeasured()
{
    ConnectionBench bench;
    RawScript script = unknownPayment(600s);
    script.delay = 50ms;
    const ConnectionReport report = bench.check(raw(bench, script));
    QVERIFY(report.roundTrip && *report.roundTrip >= 45ms);
    QCOMPARE(report.answered, kRoundTrips);
    QVERIFY(report.clockAhead && *report.clockAhead >= 590s && *report.clockAhead <= 601s);
}

/// As a terminal that does not ask for the token before it looks for the payment.
void ConnectionCheckTest::anAppThatKnowsItsPathButNoPaymentIsOne()
{
    ConnectionBench bench;
    const Identity identity = makeIdentity();
    HttpServer server;
    server.setIdentity(identity);
    QVERIFY(server.listen(QHostAddress::LocalHost));
    TerminalRecord terminal = bench.know(server.serverPort(), identity);
    connect(&server, &HttpServer::requestReceived, this,
            [&terminal](HttpConnection *connection, const HttpRequest &request) {
                const bool isKnown = request.path == terminal.basePath + u"/transaction"_s;
                connection->answer({404, "text/plain", isKnown ? "Unknown uti" : "Not found"});
            });
    QCOMPARE(marksOf(bench.check(terminal)), u"PPPPPPPP"_s);
}

void ConnectionCheckTest::aDestroyedCheckIsSilent()
{
    ConnectionBench bench;
    const TerminalRecord terminal = raw(bench, unknownPayment());
    for (std::size_t steps = 0; steps < 6; ++steps) {
        int told = 0;
        auto check = std::make_unique<ConnectionCheck>(bench.context(), terminal);
        connect(check.get(), &ConnectionCheck::changed, this,
                [&told](const ConnectionReport &) { ++told; });
        QTRY_VERIFY_WITH_TIMEOUT(told >= static_cast<int>(steps), kTestPatience);
        check.reset();
        const int then = told;
        (void)bench.check(terminal); // The loop goes on for as long as a check takes.
        QCOMPARE(told, then);
    }
}

void ConnectionCheckTest::whatWasLookedForIsInTheReport()
{
    ConnectionBench bench;
    const Identity identity = makeIdentity();
    const TerminalRecord terminal = raw(bench, unknownPayment(), identity);
    const ConnectionReport report = bench.check(terminal);
    QCOMPARE(report.addresses, QList<QHostAddress>{QHostAddress(u"127.0.0.1"_s)});
    QCOMPARE(report.from, QHostAddress(u"127.0.0.1"_s));
    QCOMPARE(report.certificate->fingerprint, *Fingerprint::of(identity.certificate));
    QCOMPARE(report.certificate->protocol, QSsl::TlsV1_3);
    QCOMPARE(report.status, 400);
}

QTEST_GUILESS_MAIN(ConnectionCheckTest)
#include "connectionchecktest.moc"
