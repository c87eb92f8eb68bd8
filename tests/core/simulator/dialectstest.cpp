#include "tests/support/till/simulatortill.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

using namespace tillside;
using namespace tillside::sim;
using namespace Qt::StringLiterals;

/// One sale in each dialect, step by step, with a customer who acts only when told to.
class DialectsTest : public QObject {
    Q_OBJECT
private slots:
    void aSaleInPayntsWords();
    void aSaleInLocalLinksWords();
    void aSaleInPositivesWords();
    void theOldestPositiveHasItsTextsInAText();
    void aSecondSaleIsRefusedWhileOneRuns_data();
    void aSecondSaleIsRefusedWhileOneRuns();
    void theTillCanCancelUntilTheBankIsAsked();
    void theCustomerCanCancel();
    void whoWalksAwayIsWaitedForUntilTheScreenTimesOut();
    void theNormalCustomerActsByItself();
};

namespace {

const QJsonObject kSale{
    {u"transType"_s, u"SALE"_s}, {u"amountTrans"_s, 1000}, {u"reference"_s, u"Order-12b"_s}};

TerminalOptions byHand(DialectId dialect)
{
    TerminalOptions options;
    options.dialect = dialect;
    options.timing = Timing::manual();
    return options;
}

QString utiIn(const std::optional<RawAnswer> &answer)
{
    return answer ? answer->json().value("uti"_L1).toString() : QString();
}

QList<int> valuesIn(const QJsonObject &result)
{
    QList<int> values;
    const QJsonArray entries = result.value("DisplayData"_L1).toArray();
    for (const auto &entry : entries)
        values += entry.toObject().value("value"_L1).toInt();
    return values;
}

} // namespace

void DialectsTest::aSaleInPayntsWords()
{
    SimulatedTerminal terminal(byHand(DialectId::Paynt));
    QVERIFY(terminal.listen());
    RawTill till = tillAt(terminal);
    const auto accepted = till.post(kSale);
    const QString uti = utiIn(accepted);
    QCOMPARE(statusOf(accepted), 200);
    QCOMPARE(accepted->json(),
             QJsonObject({{u"transType"_s, u"SALE"_s}, {u"amountTrans"_s, 1000}, {u"uti"_s, uti}}));
    const auto running = till.ask(uti);
    QCOMPARE(statusOf(running), 200);
    QCOMPARE(running->json(), QJsonObject({{u"statusDescription"_s, u"Present card"_s}}));

    terminal.tapCard();
    const auto finished = till.askUntilFinished(uti);
    QVERIFY(finished);
    const QJsonObject result = finished->json();
    QVERIFY(result.value("transApproved"_L1).toBool());
    QCOMPARE(result.value("transAmount"_L1), QJsonValue(1000));
    QCOMPARE(result.value("transactionType"_L1).toString(), u"SALE"_s);
    QCOMPARE(result.value("currencyCode"_L1).toString(), u"978"_s);
    QCOMPARE(result.value("authCode"_L1).toString().size(), 6);
    QCOMPARE(result.value("uti"_L1).toString(), uti);
    QVERIFY(result.value("statuses"_L1).toString().startsWith(u"[\"Transaction started\""_s));
    QVERIFY(!result.contains("merchantReference"_L1));
    QVERIFY(result.value("transactionDate"_L1).toString().contains(u" GMT+03:00 "_s));
    QCOMPARE(terminal.ledger().charges().constFirst().reference, u"Order-12b"_s);
}

void DialectsTest::aSaleInLocalLinksWords()
{
    SimulatedTerminal terminal(byHand(DialectId::LocalLink));
    QVERIFY(terminal.listen());
    RawTill till = tillAt(terminal);
    QCOMPARE(till.status()->json().value("status"_L1).toString(), u"TERMINAL_AVAILABLE"_s);
    const auto accepted = till.post(kSale);
    QCOMPARE(statusOf(accepted), 200);
    QCOMPARE(till.status()->json().value("status"_L1).toString(), u"TERMINAL_BUSY"_s);
    QCOMPARE(statusOf(till.ask(utiIn(accepted))), 200);
    terminal.tapCard();
    const auto finished = till.askUntilFinished(utiIn(accepted));
    QVERIFY(finished);
    QCOMPARE(finished->json().value("totalAmount"_L1), QJsonValue(u"1000"_s));
    QVERIFY(!finished->json().contains("transAmount"_L1));
    for (const auto name : {"id"_L1, "isCustomCardData"_L1, "dccAmount"_L1,
                            "dccCommissionAmount"_L1, "dccExchangeRate"_L1})
        QVERIFY2(finished->json().contains(name), name.data());
    const qint64 message = finished->json().value("messageId"_L1).toInteger();
    const QString second = utiIn(till.post(kSale));
    terminal.tapCard();
    QCOMPARE(till.askUntilFinished(second)->json().value("messageId"_L1).toInteger(), message + 1);
    QCOMPARE(statusOf(till.ask(u"unknown"_s)), 400);
}

void DialectsTest::aSaleInPositivesWords()
{
    SimulatedTerminal terminal(byHand(DialectId::Positive));
    QVERIFY(terminal.listen());
    RawTill till = tillAt(terminal);
    const auto accepted = till.post(kSale);
    const QString uti = utiIn(accepted);
    QCOMPARE(statusOf(accepted), 201);
    const auto running = till.ask(uti);
    QCOMPARE(statusOf(running), 206);
    QCOMPARE(running->json().value("uti"_L1).toString(), uti);
    QCOMPARE(running->json().value("DisplayData"_L1).toArray(),
             QJsonArray({QJsonObject{{u"value"_s, 1}, {u"description"_s, u"Transaction started"_s}},
                         QJsonObject{{u"value"_s, 13},
                                     {u"description"_s, u"GetCard Screen Displayed"_s}}}));
    QVERIFY(!running->json().contains("transApproved"_L1));
    terminal.tapCard();
    const auto finished = till.askUntilFinished(uti);
    QVERIFY(finished);
    const QJsonObject result = finished->json();
    QCOMPARE(result.value("amountTrans"_L1), QJsonValue(1000));
    QCOMPARE(result.value("transType"_L1).toString(), u"SALE"_s);
    QCOMPARE(result.value("merchantReference"_L1).toString(), u"ORDER12B"_s);
    QCOMPARE(result.value("responseCode"_L1).toString(), u"00"_s);
    QCOMPARE(result.value("transCurrencyNum"_L1).toString(), u"978"_s);
    QVERIFY(result.value("merchantReceipt"_L1).isString());
    QCOMPARE(valuesIn(result), (QList<int>{1, 13, 7, 0, 2, 12}));
    for (const auto name :
         {"stan"_L1, "receiptNumber"_L1, "retrievalReferenceNumber"_L1, "cardScheme"_L1,
          "cardType"_L1, "transCurrencyCode"_L1, "transDateTimeEpoch"_L1, "errorCode"_L1,
          "softwareVersion"_L1, "paymentId"_L1})
        QVERIFY2(result.contains(name), name.data());
    QCOMPARE(statusOf(till.ask(u"unknown"_s)), 404);
}

void DialectsTest::theOldestPositiveHasItsTextsInAText()
{
    TerminalOptions options = byHand(DialectId::Positive);
    options.basePath = u"/POSitiveWebLink/1.0.0"_s;
    options.timing = Timing::instant();
    SimulatedTerminal terminal(options);
    QVERIFY(terminal.listen());
    RawTill till = tillAt(terminal);
    const auto finished = till.ask(utiIn(till.post(kSale)));
    QCOMPARE(statusOf(finished), 200);
    QVERIFY(finished->json().value("Statuses"_L1).toString().contains(u"statusDescription"_s));
    QVERIFY(!finished->json().contains("DisplayData"_L1));
}

void DialectsTest::aSecondSaleIsRefusedWhileOneRuns_data()
{
    QTest::addColumn<int>("dialect");
    QTest::addColumn<int>("status");
    QTest::newRow("paynt") << static_cast<int>(DialectId::Paynt) << 400;
    QTest::newRow("locallink") << static_cast<int>(DialectId::LocalLink) << 400;
    QTest::newRow("positive") << static_cast<int>(DialectId::Positive) << 206;
}

void DialectsTest::aSecondSaleIsRefusedWhileOneRuns()
{
    QFETCH(const int, dialect);
    SimulatedTerminal terminal(byHand(static_cast<DialectId>(dialect)));
    QVERIFY(terminal.listen());
    RawTill till = tillAt(terminal);
    const QString first = utiIn(till.post(kSale));
    const auto second = till.post(kSale);
    QTEST(statusOf(second), "status");
    if (statusOf(second) == 206) {
        QCOMPARE(utiIn(second), first);
        QVERIFY(second->json().contains("DisplayData"_L1));
        QVERIFY(!second->json().contains("transType"_L1));
    }
    terminal.tapCard();
    QVERIFY(till.askUntilFinished(first));
    QCOMPARE(terminal.ledger().payments().size(), 1);
    QVERIFY(!terminal.running());
    QVERIFY(!utiIn(till.post(kSale)).isEmpty());
}

void DialectsTest::theTillCanCancelUntilTheBankIsAsked()
{
    TerminalOptions options = byHand(DialectId::Positive);
    options.timing.cancelNotice = 2s;
    SimulatedTerminal terminal(options);
    QVERIFY(terminal.listen());
    RawTill till = tillAt(terminal);
    QCOMPARE(statusOf(till.cancel()), 400);
    const QString first = utiIn(till.post(kSale));
    const auto asked = till.cancel();
    QCOMPARE(statusOf(asked), 200);
    QCOMPARE(asked->json().value("transCancelled"_L1), QJsonValue(true));
    const auto notice = till.ask(first);
    QCOMPARE(statusOf(notice), 206); // The text appears before it is final.
    QVERIFY(notice->body.contains("Transaction Cancelled"));
    QVERIFY(till.askUntilFinished(first)->json().value("transCancelled"_L1).toBool());

    terminal.setScenario({Fault::InProgressForEver, Stage::Bank, 0});
    const QString second = utiIn(till.post(kSale));
    terminal.tapCard();
    const auto late = till.cancel();
    QCOMPARE(statusOf(late), 200);
    QCOMPARE(late->json().value("transCancelled"_L1), QJsonValue(false));
    QCOMPARE(terminal.running()->uti, second);
    QCOMPARE(terminal.running()->phase, PaymentPhase::Bank);
}

void DialectsTest::theCustomerCanCancel()
{
    SimulatedTerminal terminal(byHand(DialectId::Paynt));
    QVERIFY(terminal.listen());
    RawTill till = tillAt(terminal);
    const QString uti = utiIn(till.post(kSale));
    terminal.cancelAtTerminal();
    QVERIFY(till.askUntilFinished(uti)->json().value("transCancelled"_L1).toBool());
    QVERIFY(terminal.ledger().charges().isEmpty());
}

void DialectsTest::whoWalksAwayIsWaitedForUntilTheScreenTimesOut()
{
    TerminalOptions options;
    options.timing = Timing::fast();
    options.timing.card = {2s, 2s};
    options.timing.noCard = 2500ms;
    SimulatedTerminal terminal(options);
    QVERIFY(terminal.listen());
    RawTill till = tillAt(terminal);
    const QString uti = utiIn(till.post(kSale));
    terminal.walkAway();
    QVERIFY(till.askUntilFinished(uti)->json().value("transCancelled"_L1).toBool());
}

void DialectsTest::theNormalCustomerActsByItself()
{
    TerminalOptions options;
    options.timing = Timing::fast();
    SimulatedTerminal terminal(options);
    QSignalSpy changed(&terminal, &SimulatedTerminal::paymentChanged);
    QVERIFY(terminal.listen());
    RawTill till = tillAt(terminal);
    QVERIFY(till.askUntilFinished(utiIn(till.post(kSale))));
    QList<PaymentPhase> phases;
    for (const QList<QVariant> &arguments : std::as_const(changed))
        phases.append(arguments.constFirst().value<SimulatedPayment>().phase);
    QCOMPARE(phases,
             QList({PaymentPhase::Accepting, PaymentPhase::Card, PaymentPhase::Bank,
                    PaymentPhase::Finished}));
}

QTEST_GUILESS_MAIN(DialectsTest)
#include "dialectstest.moc"
