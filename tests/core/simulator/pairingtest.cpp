#include "tests/support/till/simulatortill.h"

#include <QTest>

using namespace tillside;
using namespace tillside::sim;
using namespace Qt::StringLiterals;

class PairingTest : public QObject {
    Q_OBJECT
private slots:
    void theCodeOnTheScreenGivesATokenThatWorks();
    void aNewPairingEndsTheOldToken();
    void aTokenThatIsKeptIsGivenOutAgain();
    void aWrongCodeGivesNothingAndChangesNothing();
    void withoutThePairingScreenNoCodeIsRight();
    void onlyTheTerminalsOwnSerialIsAnswered();
    void onlyTheDialectsHeaderFormIsTaken_data();
    void onlyTheDialectsHeaderFormIsTaken();
    void whatIsNotThereIsSaidInPlainText();
};

void PairingTest::theCodeOnTheScreenGivesATokenThatWorks()
{
    SimulatedTerminal terminal;
    QVERIFY(terminal.listen());
    RawTill till = tillAt(terminal);
    till.setAuthorization({});
    const auto answer = till.pair("1234");
    QCOMPARE(statusOf(answer), 200);
    const QString token = answer->json().value("authToken"_L1).toString();
    QCOMPARE(answer->json().value("serialNumber"_L1).toString(), terminal.options().serial);
    QCOMPARE(token.size(), 16);
    QCOMPARE(token.toLatin1(), terminal.token());

    till.setAuthorization(token.toLatin1());
    QCOMPARE(statusOf(till.ask(u"none"_s)), 400);
    QCOMPARE(terminal.counters().pairings, 1);
}

void PairingTest::aNewPairingEndsTheOldToken()
{
    TerminalOptions options;
    options.token = "7653518633181484";
    SimulatedTerminal terminal(options);
    QVERIFY(terminal.listen());
    RawTill till = tillAt(terminal);
    QCOMPARE(statusOf(till.ask(u"none"_s)), 400);
    QCOMPARE(statusOf(till.pair("1234")), 200);
    QCOMPARE(statusOf(till.ask(u"none"_s)), 401);
    till.setAuthorization(terminal.token());
    QCOMPARE(statusOf(till.ask(u"none"_s)), 400);
}

void PairingTest::aTokenThatIsKeptIsGivenOutAgain()
{
    TerminalOptions options;
    options.token = "7653518633181484";
    options.keepsToken = true;
    SimulatedTerminal terminal(options);
    QVERIFY(terminal.listen());
    RawTill till = tillAt(terminal);
    QCOMPARE(statusOf(till.pair("9999")), 400);
    const auto answer = till.pair("1234");
    QCOMPARE(answer->json().value("authToken"_L1).toString(), u"7653518633181484"_s);
    QCOMPARE(statusOf(till.ask(u"none"_s)), 400);
}

void PairingTest::aWrongCodeGivesNothingAndChangesNothing()
{
    SimulatedTerminal terminal;
    QVERIFY(terminal.listen());
    const QByteArray token = terminal.token();
    RawTill till = tillAt(terminal);
    till.setAuthorization({});
    const auto answer = till.pair("4321");
    QCOMPARE(statusOf(answer), 400);
    QVERIFY(answer->headers.value("content-type").startsWith("text/plain"));
    QCOMPARE(terminal.token(), token);
}

void PairingTest::withoutThePairingScreenNoCodeIsRight()
{
    SimulatedTerminal terminal;
    QVERIFY(terminal.listen());
    terminal.setPairingScreen(false);
    RawTill till = tillAt(terminal);
    till.setAuthorization({});
    QCOMPARE(statusOf(till.pair("1234")), 400);
    terminal.setPairingScreen(true);
    QCOMPARE(statusOf(till.pair("1234")), 200);
}

void PairingTest::onlyTheTerminalsOwnSerialIsAnswered()
{
    SimulatedTerminal terminal;
    QVERIFY(terminal.listen());
    RawTill till = tillAt(terminal);
    till.setTid("999");
    const QByteArray token = terminal.token();
    QCOMPARE(statusOf(till.pair("1234")), 400);
    QCOMPARE(terminal.token(), token);
    QCOMPARE(statusOf(till.post({{u"transType"_s, u"SALE"_s}, {u"amountTrans"_s, 1000}})), 400);
    QVERIFY(terminal.ledger().payments().isEmpty());
}

void PairingTest::onlyTheDialectsHeaderFormIsTaken_data()
{
    QTest::addColumn<int>("dialect");
    QTest::addColumn<bool>("bearer");
    QTest::addColumn<int>("refusal");
    QTest::newRow("paynt") << static_cast<int>(DialectId::Paynt) << false << 401;
    QTest::newRow("locallink") << static_cast<int>(DialectId::LocalLink) << true << 401;
    QTest::newRow("positive") << static_cast<int>(DialectId::Positive) << true << 403;
}

void PairingTest::onlyTheDialectsHeaderFormIsTaken()
{
    QFETCH(const int, dialect);
    QFETCH(const bool, bearer);
    QFETCH(const int, refusal);
    TerminalOptions options;
    options.dialect = static_cast<DialectId>(dialect);
    for (const bool swapped : {false, true}) {
        if (swapped)
            options.auth = bearer ? AuthForm::Raw : AuthForm::Bearer;
        SimulatedTerminal terminal(options);
        QVERIFY(terminal.listen());
        const QByteArray forms[] = {terminal.token(), "Bearer " + terminal.token()};
        const int right = bearer != swapped ? 1 : 0;
        RawTill till = tillAt(terminal);
        till.setAuthorization(forms[right]);
        QVERIFY(statusOf(till.ask(u"none"_s)) != refusal);
        for (const QByteArray &wrong :
             {forms[1 - right], QByteArray(), forms[right] + '1', QByteArray("Basic x")}) {
            till.setAuthorization(wrong);
            QCOMPARE(statusOf(till.ask(u"none"_s)), refusal);
        }
    }
}

void PairingTest::whatIsNotThereIsSaidInPlainText()
{
    SimulatedTerminal terminal;
    QVERIFY(terminal.listen());
    RawTill till = tillAt(terminal);
    QCOMPARE(statusOf(till.send(till.request("GET", "/nothing"))), 404);
    QCOMPARE(statusOf(till.send(till.request("PUT", "/transaction"))), 405);
    QCOMPARE(statusOf(till.send("GET / HTTP/1.1\r\n\r\n")), 404);
    QCOMPARE(statusOf(till.cancel()), 405);
    QCOMPARE(statusOf(till.status()), 404);
}

QTEST_GUILESS_MAIN(PairingTest)
#include "pairingtest.moc"
