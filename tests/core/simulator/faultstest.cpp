#include "tests/support/till/simulatortill.h"

#include <QElapsedTimer>
#include <QScopeGuard>
#include <QTcpSocket>
#include <QTest>

#include <cerrno>
#include <sys/socket.h>
#include <unistd.h>

using namespace tillside;
using namespace tillside::sim;
using namespace Qt::StringLiterals;

/// Each fault of a request, as seen on the wire and in the ledger.
class FaultsTest : public QObject {
    Q_OBJECT
private slots:
    void aPostThatIsHitIsChargedOrNotAsItsLineSays_data();
    void aPostThatIsHitIsChargedOrNotAsItsLineSays();
    void aQuestionThatIsHitLooksTheSame_data();
    void aQuestionThatIsHitLooksTheSame();
    void silenceKeepsTheConnection();
    void aResetIsAResetAndACloseIsAClose_data();
    void aResetIsAResetAndACloseIsAClose();
    void theNextPostGoesThroughAfterNTimes();
    void anotherTillsPaymentIsAnsweredAboutButNotInTheLedger();
    void anEarlierUtiIsGivenAgain();
    void theResultIsFalsified_data();
    void theResultIsFalsified();
    void anUnknownUtiBecomesKnown_data();
    void anUnknownUtiBecomesKnown();
    void itIsVoidedAfterItWasApproved();
    void itStaysInProgressForEver_data();
    void itStaysInProgressForEver();
    void aFaultDoesNotStrikeWhoIsNotPaired();
};

namespace {

const QJsonObject kSale{{u"transType"_s, u"SALE"_s}, {u"amountTrans"_s, 1000}};

const QByteArray kSaleBytes = R"({"transType":"SALE","amountTrans":1000})";

TerminalOptions instantly(Scenario scenario = {})
{
    TerminalOptions options;
    options.timing = Timing::instant();
    options.timing.lateBy = 300ms;
    options.timing.dripEvery = 1ms;
    options.scenario = scenario;
    return options;
}

QString utiIn(const std::optional<RawAnswer> &answer)
{
    return answer ? answer->json().value("uti"_L1).toString() : QString();
}

/// How a request ended, in a word or two.
QString seenBy(RawTill &till, const std::optional<RawAnswer> &answer)
{
    if (answer && answer->body.isEmpty())
        return u"%1 empty"_s.arg(answer->status);
    if (answer)
        return QString::number(answer->status) + u' '
            + QString::fromLatin1(answer->headers.value("content-type").split(';').value(0));
    if (till.client().isOpen())
        return u"open"_s;
    const bool some = !till.client().received().isEmpty();
    const bool written = till.client().received().contains("Content-Length: ");
    return some && written ? u"part"_s : u"closed"_s;
}

void addWireRows(const QString &good)
{
    const auto row = [](Fault fault, const QString &seen, int charges) {
        const QLatin1StringView name = lineOf(fault).name;
        QTest::newRow(name.data()) << static_cast<int>(fault) << seen << charges;
    };
    row(Fault::None, good, 1);
    row(Fault::ReplyLost, u"closed"_s, 1);
    row(Fault::ReplyLostReset, u"closed"_s, 1);
    row(Fault::RequestLost, u"closed"_s, 0);
    row(Fault::RequestLostReset, u"closed"_s, 0);
    row(Fault::Late, good, 1);
    row(Fault::Error500, u"500 text/plain"_s, 1);
    row(Fault::Error400, u"400 text/plain"_s, 0);
    row(Fault::Error401, u"401 text/plain"_s, 0);
    row(Fault::Error404, u"404 text/plain"_s, 0);
    row(Fault::Truncated, u"part"_s, 1);
    row(Fault::Empty, u"200 empty"_s, 1);
    row(Fault::Html, u"200 text/html"_s, 1);
    row(Fault::Garbage, u"200 application/json"_s, 1);
    row(Fault::Drip, good, 1);
}

} // namespace

void FaultsTest::aPostThatIsHitIsChargedOrNotAsItsLineSays_data()
{
    QTest::addColumn<int>("fault");
    QTest::addColumn<QString>("seen");
    QTest::addColumn<int>("charges");
    addWireRows(u"200 application/json"_s);
    QTest::newRow("other-uti-206")
        << static_cast<int>(Fault::OtherUti206) << u"206 application/json"_s << 0;
    QTest::newRow("other-uti-200")
        << static_cast<int>(Fault::OtherUti200) << u"200 application/json"_s << 0;
}

void FaultsTest::aPostThatIsHitIsChargedOrNotAsItsLineSays()
{
    QFETCH(const int, fault);
    QFETCH(const int, charges);
    const auto struck = static_cast<Fault>(fault);
    SimulatedTerminal terminal(instantly({struck, Stage::Post, 0}));
    QVERIFY(terminal.listen());
    RawTill till = tillAt(terminal);
    QElapsedTimer time;
    time.start();
    const auto answer = till.post(kSale);
    QTEST(seenBy(till, answer), "seen");
    QCOMPARE(terminal.counters().posts, 1);
    QCOMPARE(static_cast<int>(terminal.ledger().charges().size()), charges);
    QCOMPARE(stopsThePost(struck), charges == 0);
    if (struck == Fault::Late)
        QVERIFY(time.hasExpired(299));
    if (struck == Fault::Drip)
        QVERIFY(time.hasExpired(99)); // More than 100 bytes, 1 ms each.
    const bool reset = struck == Fault::ReplyLostReset || struck == Fault::RequestLostReset;
    const bool closed = struck == Fault::ReplyLost || struck == Fault::RequestLost;
    if (reset || closed)
        QVERIFY(till.client().isClosedByServer());
    if (struck == Fault::Garbage)
        QVERIFY(answer->json().isEmpty());
}

void FaultsTest::aQuestionThatIsHitLooksTheSame_data()
{
    QTest::addColumn<int>("fault");
    QTest::addColumn<QString>("seen");
    QTest::addColumn<int>("charges");
    addWireRows(u"200 application/json"_s);
}

void FaultsTest::aQuestionThatIsHitLooksTheSame()
{
    QFETCH(const int, fault);
    SimulatedTerminal terminal(instantly({static_cast<Fault>(fault), Stage::Result, 1}));
    QVERIFY(terminal.listen());
    RawTill till = tillAt(terminal);
    const QString uti = utiIn(till.post(kSale));
    const auto answer = till.ask(uti);
    QTEST(seenBy(till, answer), "seen");
    const auto again = till.ask(uti);
    QCOMPARE(statusOf(again), 200);
    QVERIFY(again->json().value("transApproved"_L1).toBool());
    QCOMPARE(terminal.ledger().charges().size(), 1);
}

void FaultsTest::silenceKeepsTheConnection()
{
    SimulatedTerminal terminal(instantly({Fault::Silent, Stage::Post, 0}));
    QVERIFY(terminal.listen());
    RawTill till = tillAt(terminal);
    QVERIFY(till.client().open());
    till.client().send(till.request("POST", "/transaction", {}, kSaleBytes));
    QVERIFY(!till.client().answer(300ms));
    QVERIFY(till.client().isOpen());
    QVERIFY(till.client().received().isEmpty());
    QCOMPARE(terminal.ledger().charges().size(), 1);
}

void FaultsTest::aResetIsAResetAndACloseIsAClose_data()
{
    QTest::addColumn<int>("fault");
    // The result of recv(): errno, or 0 at the end of the stream.
    QTest::addColumn<int>("expected");
    QTest::newRow("reply-lost") << static_cast<int>(Fault::ReplyLost) << 0;
    QTest::newRow("request-lost") << static_cast<int>(Fault::RequestLost) << 0;
    QTest::newRow("reply-lost-reset") << static_cast<int>(Fault::ReplyLostReset) << ECONNRESET;
    QTest::newRow("request-lost-reset") << static_cast<int>(Fault::RequestLostReset) << ECONNRESET;
}

void FaultsTest::aResetIsAResetAndACloseIsAClose()
{
    QFETCH(const int, fault);
    QFETCH(const int, expected);
    TerminalOptions options = instantly({static_cast<Fault>(fault), Stage::Post, 0});
    options.tls = false;
    SimulatedTerminal terminal(options);
    QVERIFY(terminal.listen());
    const QByteArray bytes = tillAt(terminal).request("POST", "/transaction", {}, kSaleBytes);

    // Qt's sockets report both as the same error, so this asks the system.
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, terminal.port());
    QTRY_COMPARE(socket.state(), QAbstractSocket::ConnectedState);
    const int own = dup(static_cast<int>(socket.socketDescriptor()));
    const auto closeOwn = qScopeGuard([own] { close(own); });
    socket.setSocketDescriptor(-1);
    QCOMPARE(send(own, bytes.constData(), static_cast<size_t>(bytes.size()), 0), bytes.size());
    std::optional<int> said; // Read once: the system reports a reset only to its first reader.
    const auto ended = [&] {
        char byte = 0;
        const ssize_t got = said ? 0 : recv(own, &byte, 1, MSG_DONTWAIT);
        if (!said && (got >= 0 || errno != EAGAIN))
            said = got == 0 ? 0 : errno;
        return said.has_value();
    };
    QTRY_VERIFY(ended());
    QCOMPARE(*said, expected);
}

void FaultsTest::theNextPostGoesThroughAfterNTimes()
{
    SimulatedTerminal terminal(instantly({Fault::RequestLost, Stage::Post, 2}));
    QVERIFY(terminal.listen());
    RawTill till = tillAt(terminal);
    QVERIFY(!till.post(kSale));
    QVERIFY(!till.post(kSale));
    QCOMPARE(statusOf(till.post(kSale)), 200);
    QCOMPARE(terminal.counters().posts, 3);
    QCOMPARE(terminal.ledger().charges().size(), 1);
}

void FaultsTest::anotherTillsPaymentIsAnsweredAboutButNotInTheLedger()
{
    SimulatedTerminal terminal(instantly({Fault::OtherUti206, Stage::Post, 0}));
    QVERIFY(terminal.listen());
    RawTill till = tillAt(terminal);
    const auto answer = till.post(kSale);
    QVERIFY(answer->json().contains("DisplayData"_L1));
    const auto other = till.ask(utiIn(answer));
    QCOMPARE(statusOf(other), 200);
    QVERIFY(other->json().value("transApproved"_L1).toBool());
    QCOMPARE(other->json().value("transAmount"_L1).toInteger(), 1000);
    QVERIFY(terminal.ledger().payments().isEmpty());
    QVERIFY(terminal.ledger().charges().isEmpty());
}

void FaultsTest::anEarlierUtiIsGivenAgain()
{
    SimulatedTerminal terminal(instantly());
    QVERIFY(terminal.listen());
    RawTill till = tillAt(terminal);
    const QString earlier = utiIn(till.post(kSale));
    terminal.setScenario({Fault::OtherUti200, Stage::Post, 0});
    const auto answer = till.post(kSale);
    QCOMPARE(utiIn(answer), earlier);
    QCOMPARE(answer->json().value("amountTrans"_L1).toInteger(), 1000);
    QCOMPARE(terminal.ledger().charges().size(), 1);
}

void FaultsTest::theResultIsFalsified_data()
{
    QTest::addColumn<int>("fault");
    QTest::addColumn<QString>("member");
    const auto row = [](Fault fault, const QString &member) {
        QTest::newRow(lineOf(fault).name.data()) << static_cast<int>(fault) << member;
    };
    row(Fault::WrongAmount, u"transAmount"_s);
    row(Fault::WrongCurrency, u"currencyCode"_s);
    row(Fault::WrongUti, u"uti"_s);
    row(Fault::WrongType, u"transactionType"_s);
    row(Fault::BothFlagsFalse, u"transApproved"_s);
}

void FaultsTest::theResultIsFalsified()
{
    QFETCH(const int, fault);
    QFETCH(const QString, member);
    SimulatedTerminal terminal(instantly({static_cast<Fault>(fault), Stage::Result, 1}));
    QVERIFY(terminal.listen());
    RawTill till = tillAt(terminal);
    const QString uti = utiIn(till.post(kSale));
    const QJsonObject wrong = till.ask(uti)->json();
    const QJsonObject right = till.ask(uti)->json();
    QVERIFY(right.value("transApproved"_L1).toBool());
    QVERIFY(wrong.value(member) != right.value(member));
    QVERIFY(wrong.contains(member));
    QCOMPARE(wrong.value("transCancelled"_L1), right.value("transCancelled"_L1));
    QCOMPARE(wrong.value("transactionResponse"_L1).toString(), u"00"_s);
    QCOMPARE(terminal.ledger().charges().constFirst().charged, 1000);
}

void FaultsTest::anUnknownUtiBecomesKnown_data()
{
    QTest::addColumn<int>("dialect");
    QTest::addColumn<int>("status");
    QTest::newRow("paynt") << static_cast<int>(DialectId::Paynt) << 400;
    QTest::newRow("positive") << static_cast<int>(DialectId::Positive) << 404;
}

void FaultsTest::anUnknownUtiBecomesKnown()
{
    QFETCH(const int, dialect);
    QFETCH(const int, status);
    TerminalOptions options = instantly({Fault::UnknownThenKnown, Stage::Result, 3});
    options.dialect = static_cast<DialectId>(dialect);
    SimulatedTerminal terminal(options);
    QVERIFY(terminal.listen());
    RawTill till = tillAt(terminal);
    const QString uti = utiIn(till.post(kSale));
    for (int i = 0; i < 3; ++i)
        QCOMPARE(statusOf(till.ask(uti)), status);
    QVERIFY(till.ask(uti)->json().value("transApproved"_L1).toBool());
}

void FaultsTest::itIsVoidedAfterItWasApproved()
{
    SimulatedTerminal terminal(instantly({Fault::VoidedLater, Stage::Result, 2}));
    QVERIFY(terminal.listen());
    RawTill till = tillAt(terminal);
    const QString uti = utiIn(till.post(kSale));
    QVERIFY(!till.ask(uti)->json().value("voided"_L1).toBool(true));
    QVERIFY(!terminal.ledger().charges().constFirst().isVoided);
    QVERIFY(!till.ask(uti)->json().value("voided"_L1).toBool(true));
    QVERIFY(terminal.ledger().charges().constFirst().isVoided);
    QVERIFY(till.ask(uti)->json().value("voided"_L1).toBool());
}

void FaultsTest::itStaysInProgressForEver_data()
{
    QTest::addColumn<int>("stage");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("charges");
    QTest::newRow("card") << static_cast<int>(Stage::Card) << u"Present card"_s << 0;
    QTest::newRow("bank") << static_cast<int>(Stage::Bank) << u"Authorising"_s << 0;
    QTest::newRow("result") << static_cast<int>(Stage::Result) << u"Authorising"_s << 1;
}

void FaultsTest::itStaysInProgressForEver()
{
    QFETCH(const int, stage);
    QFETCH(const QString, text);
    QFETCH(const int, charges);
    SimulatedTerminal terminal(instantly({Fault::InProgressForEver, static_cast<Stage>(stage), 0}));
    QVERIFY(terminal.listen());
    RawTill till = tillAt(terminal);
    const QString uti = utiIn(till.post(kSale));
    for (int i = 0; i < 5; ++i)
        QCOMPARE(till.ask(uti)->json(), QJsonObject({{u"statusDescription"_s, text}}));
    QCOMPARE(static_cast<int>(terminal.ledger().charges().size()), charges);
}

void FaultsTest::aFaultDoesNotStrikeWhoIsNotPaired()
{
    SimulatedTerminal terminal(instantly({Fault::ReplyLost, Stage::Post, 1}));
    QVERIFY(terminal.listen());
    RawTill till = tillAt(terminal);
    till.setAuthorization("wrong");
    QCOMPARE(statusOf(till.post(kSale)), 401);
    till.setAuthorization(terminal.token());
    QVERIFY(!till.post(kSale));
}

QTEST_GUILESS_MAIN(FaultsTest)
#include "faultstest.moc"
