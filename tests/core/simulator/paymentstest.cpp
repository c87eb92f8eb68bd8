#include "tests/support/till/simulatortill.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace tillside;
using namespace tillside::sim;
using namespace Qt::StringLiterals;

class PaymentsTest : public QObject {
    Q_OBJECT
private slots:
    void theLastDigitsDecide_data();
    void theLastDigitsDecide();
    void theRulesHoldForEveryTypeButTheVoid();
    void anOrderThatIsNotOneIsRefused_data();
    void anOrderThatIsNotOneIsRefused();
    void whatClientsOfTheFamilySendIsTaken_data();
    void whatClientsOfTheFamilySendIsTaken();
    void theTillsUtiIsTakenOverOnce();
    void aTerminalMayInsistOnItsOwnUti();
    void aVoidHasItsOwnUtiAndMarksTheOriginal();
    void onlyWhatWasApprovedCanBeVoidedAndOnlyOnce();
    void aCaptureTakesNoMoreThanWasHeldAndOnlyOnce();
    void theLedgerFileHasALineForEachMovement();
    void receiptsHaveTheFamilysForm();
};

namespace {

QJsonObject order(const QString &type, qint64 amount, const QString &uti = {})
{
    QJsonObject body{{u"transType"_s, type}};
    if (amount > 0)
        body["amountTrans"_L1] = amount;
    if (!uti.isEmpty())
        body["uti"_L1] = uti;
    return body;
}

TerminalOptions instantly(DialectId dialect = DialectId::Paynt)
{
    TerminalOptions options;
    options.dialect = dialect;
    options.timing = Timing::instant();
    return options;
}

/// Posts \a body and returns the finished result; empty if it was refused.
QJsonObject resultOf(RawTill &till, const QJsonObject &body)
{
    const auto accepted = till.post(body);
    if (!accepted || accepted->status >= 300)
        return {};
    const auto result = till.askUntilFinished(accepted->json().value("uti"_L1).toString());
    return result ? result->json() : QJsonObject();
}

QString utiOf(RawTill &till, const QJsonObject &body)
{
    return resultOf(till, body).value("uti"_L1).toString();
}

} // namespace

void PaymentsTest::theLastDigitsDecide_data()
{
    QTest::addColumn<qint64>("amount");
    QTest::addColumn<QString>("end");
    QTest::addColumn<QString>("code");
    QTest::addColumn<qint64>("charged");
    for (const int code : {5, 51, 54, 55, 57, 61, 91}) {
        const QString text = u"%1"_s.arg(code, 2, 10, QChar(u'0'));
        QTest::newRow(qPrintable(text))
            << qint64{1200 + code} << u"declined"_s << text << qint64{0};
    }
    QTest::newRow("33") << qint64{1233} << u"cancelled"_s << QString() << qint64{0};
    QTest::newRow("44") << qint64{1244} << u"cancelled"_s << QString() << qint64{0};
    QTest::newRow("66") << qint64{1266} << u"approved"_s << u"00"_s << qint64{1266};
    QTest::newRow("77") << qint64{1277} << u"approved"_s << u"00"_s << qint64{1404};
    QTest::newRow("88") << qint64{1288} << u"approved"_s << u"00"_s << qint64{1030};
    QTest::newRow("other") << qint64{1250} << u"approved"_s << u"00"_s << qint64{1250};
    QTest::newRow("smallest") << qint64{1} << u"approved"_s << u"00"_s << qint64{1};
    QTest::newRow("largest") << qint64{2'147'483'647} << u"approved"_s << u"00"_s
                             << qint64{2'147'483'647};
}

void PaymentsTest::theLastDigitsDecide()
{
    QFETCH(const qint64, amount);
    QFETCH(const QString, end);
    QFETCH(const QString, code);
    QFETCH(const qint64, charged);
    SimulatedTerminal terminal(instantly());
    QVERIFY(terminal.listen());
    RawTill till = tillAt(terminal);
    const QJsonObject result = resultOf(till, order(u"SALE"_s, amount));
    QCOMPARE(result.value("transApproved"_L1).toBool(), end == u"approved"_s);
    QCOMPARE(result.value("transCancelled"_L1).toBool(), end == u"cancelled"_s);
    QCOMPARE(result.value("transactionResponse"_L1).toString(), code);
    QCOMPARE(result.value("transAmount"_L1).toInteger(), charged > 0 ? charged : amount);
    QCOMPARE(result.value("signature"_L1).toBool(), amount == 1266);
    QCOMPARE(result.value("tipAmount"_L1).toInteger(), amount == 1277 ? 127 : 0);
    QCOMPARE(result.value("transPartiallyApproved"_L1).toBool(), amount == 1288);

    QCOMPARE(terminal.ledger().payments().size(), 1);
    QCOMPARE(nameOf(terminal.ledger().payments().constFirst().end), end);
    const auto charges = terminal.ledger().charges();
    QCOMPARE(charges.size(), charged > 0 ? 1 : 0);
    if (charged > 0)
        QCOMPARE(charges.constFirst().charged, charged);
}

void PaymentsTest::theRulesHoldForEveryTypeButTheVoid()
{
    SimulatedTerminal terminal(instantly());
    QVERIFY(terminal.listen());
    RawTill till = tillAt(terminal);
    for (const auto &type : {u"SALE"_s, u"REFUND"_s, u"PREAUTH"_s}) {
        QVERIFY(!resultOf(till, order(type, 151)).value("transApproved"_L1).toBool(true));
        QVERIFY(resultOf(till, order(type, 133)).value("transCancelled"_L1).toBool());
    }
    const QString held = utiOf(till, order(u"PREAUTH"_s, 1000));
    const QJsonObject capture = resultOf(till, order(u"COMPLETION"_s, 551, held));
    QCOMPARE(capture.value("transactionResponse"_L1).toString(), u"51"_s);
    const QString sale = utiOf(till, order(u"SALE"_s, 166));
    QCOMPARE(terminal.ledger().charges().size(), 2);
    QVERIFY(resultOf(till, order(u"REVERSAL"_s, 0, sale)).value("transApproved"_L1).toBool());
    QVERIFY(!terminal.ledger().charges().constLast().hasSignature);
}

void PaymentsTest::anOrderThatIsNotOneIsRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("not json") << QByteArray("{");
    QTest::newRow("array") << QByteArray("[]");
    QTest::newRow("no type") << QByteArray(R"({"amountTrans":1000})");
    QTest::newRow("unknown type") << QByteArray(R"({"transType":"GIFT","amountTrans":1000})");
    QTest::newRow("lower case") << QByteArray(R"({"transType":"sale","amountTrans":1000})");
    QTest::newRow("no amount") << QByteArray(R"({"transType":"SALE"})");
    for (const char *amount : {"0", "-5", "2147483648", "10.5", "\"10.5\"", "\"\"", "\"0\"",
                               "\"-5\"", "\"2147483648\"", "null", "true", "1e30"})
        QTest::newRow(amount) << QByteArray(R"({"transType":"SALE","amountTrans":)") + amount + '}';
    QTest::newRow("void without uti") << QByteArray(R"({"transType":"REVERSAL"})");
    QTest::newRow("void of nothing") << QByteArray(R"({"transType":"REVERSAL","uti":"x"})");
    QTest::newRow("capture of nothing")
        << QByteArray(R"({"transType":"COMPLETION","uti":"x","amountTrans":1})");
    const QByteArray sale = R"({"transType":"SALE","amountTrans":1000,)";
    QTest::newRow("reference with underscore") << sale + R"("reference":"a_b"})";
    QTest::newRow("void with empty uti") << QByteArray(R"({"transType":"REVERSAL","uti":""})");
    QTest::newRow("long reference") << sale + R"("reference":")" + QByteArray(37, 'x') + R"("})";
    QTest::newRow("uti with underscore") << sale + R"("uti":"a_b"})";
}

void PaymentsTest::anOrderThatIsNotOneIsRefused()
{
    QFETCH(const QByteArray, body);
    SimulatedTerminal terminal(instantly());
    QVERIFY(terminal.listen());
    RawTill till = tillAt(terminal);
    const auto answer = till.send(till.request("POST", "/transaction", {}, body));
    QCOMPARE(statusOf(answer), 400);
    QVERIFY(answer->headers.value("content-type").startsWith("text/plain"));
    QVERIFY(!answer->body.isEmpty());
    QVERIFY(terminal.ledger().payments().isEmpty());
    QCOMPARE(terminal.counters().posts, 1);
}

void PaymentsTest::whatClientsOfTheFamilySendIsTaken_data()
{
    QTest::addColumn<QByteArray>("body");
    const QByteArray sale = R"({"transType":"SALE","amountTrans":1000,)";
    QTest::newRow("digits") << QByteArray(R"({"transType":"SALE","amountTrans":"1000"})");
    QTest::newRow("blank") << sale + R"("reference":"TEST CARD"})";
    QTest::newRow("empty reference") << sale + R"("reference":""})";
    QTest::newRow("empty uti") << sale + R"("uti":""})";
}

void PaymentsTest::whatClientsOfTheFamilySendIsTaken()
{
    QFETCH(const QByteArray, body);
    SimulatedTerminal terminal(instantly());
    QVERIFY(terminal.listen());
    RawTill till = tillAt(terminal);
    const auto accepted = till.send(till.request("POST", "/transaction", {}, body));
    QCOMPARE(statusOf(accepted), 200);
    QCOMPARE(accepted->json().value("amountTrans"_L1), QJsonValue(1000));
    QVERIFY(!accepted->json().value("uti"_L1).toString().isEmpty());
    QCOMPARE(terminal.ledger().charges().constFirst().charged, 1000);
}

void PaymentsTest::theTillsUtiIsTakenOverOnce()
{
    SimulatedTerminal terminal(instantly());
    QVERIFY(terminal.listen());
    RawTill till = tillAt(terminal);
    const QString ours = u"0123456789abcdef0123456789abcdef"_s;
    QCOMPARE(utiOf(till, order(u"SALE"_s, 1000, ours)), ours);
    QCOMPARE(statusOf(till.ask(ours.toUpper())), 200);
    QCOMPARE(statusOf(till.post(order(u"SALE"_s, 1000, ours))), 400);
    QCOMPARE(terminal.ledger().charges().size(), 1);
}

void PaymentsTest::aTerminalMayInsistOnItsOwnUti()
{
    TerminalOptions options = instantly();
    options.acceptsOurUti = false;
    SimulatedTerminal terminal(options);
    QVERIFY(terminal.listen());
    RawTill till = tillAt(terminal);
    const QString theirs = utiOf(till, order(u"SALE"_s, 1000, u"ours"_s));
    QCOMPARE(theirs.size(), 36);
    QCOMPARE(statusOf(till.ask(u"ours"_s)), 400);
}

void PaymentsTest::aVoidHasItsOwnUtiAndMarksTheOriginal()
{
    SimulatedTerminal terminal(instantly());
    QVERIFY(terminal.listen());
    RawTill till = tillAt(terminal);
    const QString sale = utiOf(till, order(u"SALE"_s, 1000));
    QVERIFY(!till.ask(sale)->json().value("voided"_L1).toBool(true));
    const QString reversal = utiOf(till, order(u"REVERSAL"_s, 0, sale));
    QVERIFY(!reversal.isEmpty() && reversal != sale);
    QVERIFY(till.ask(sale)->json().value("voided"_L1).toBool());
    QVERIFY(till.ask(sale)->json().value("transApproved"_L1).toBool());

    const auto charges = terminal.ledger().charges();
    QCOMPARE(charges.size(), 2);
    QVERIFY(charges[0].isVoided);
    QCOMPARE(charges[1].type, PaymentType::Void);
    QCOMPARE(charges[1].charged, 1000);
    QCOMPARE(charges[1].originalUti, sale);
}

void PaymentsTest::onlyWhatWasApprovedCanBeVoidedAndOnlyOnce()
{
    SimulatedTerminal terminal(instantly());
    QVERIFY(terminal.listen());
    RawTill till = tillAt(terminal);
    const QString declined = utiOf(till, order(u"SALE"_s, 1051));
    QCOMPARE(statusOf(till.post(order(u"REVERSAL"_s, 0, declined))), 400);
    const QString sale = utiOf(till, order(u"SALE"_s, 1000));
    const QString reversal = utiOf(till, order(u"REVERSAL"_s, 0, sale));
    QCOMPARE(statusOf(till.post(order(u"REVERSAL"_s, 0, sale))), 400);
    QCOMPARE(statusOf(till.post(order(u"REVERSAL"_s, 0, reversal))), 400);
}

void PaymentsTest::aCaptureTakesNoMoreThanWasHeldAndOnlyOnce()
{
    SimulatedTerminal terminal(instantly());
    QVERIFY(terminal.listen());
    RawTill till = tillAt(terminal);
    const QString sale = utiOf(till, order(u"SALE"_s, 1000));
    QCOMPARE(statusOf(till.post(order(u"COMPLETION"_s, 1000, sale))), 400);
    const QString held = utiOf(till, order(u"PREAUTH"_s, 1000));
    QCOMPARE(statusOf(till.post(order(u"COMPLETION"_s, 1001, held))), 400);
    const QString capture = utiOf(till, order(u"COMPLETION"_s, 800, held));
    QVERIFY(!capture.isEmpty() && capture != held);
    QCOMPARE(terminal.ledger().charges().constLast().charged, 800);
    QCOMPARE(statusOf(till.post(order(u"COMPLETION"_s, 100, held))), 400);
}

void PaymentsTest::theLedgerFileHasALineForEachMovement()
{
    const QTemporaryDir folder;
    TerminalOptions options = instantly();
    options.ledgerFile = folder.filePath(u"ledger"_s);
    SimulatedTerminal terminal(options);
    QVERIFY(terminal.listen());
    RawTill till = tillAt(terminal);
    const QString sale = utiOf(till, order(u"SALE"_s, 1000));
    QVERIFY(!utiOf(till, order(u"SALE"_s, 1051)).isEmpty());
    QVERIFY(!utiOf(till, order(u"REVERSAL"_s, 0, sale)).isEmpty());

    QFile file(options.ledgerFile);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QStringList events;
    for (const QByteArray &line : file.readAll().trimmed().split('\n')) {
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        events.append(object.value("event"_L1).toString() + u' '
                      + object.value("type"_L1).toString());
    }
    QCOMPARE(events, QStringList({u"charge SALE"_s, u"charge REVERSAL"_s, u"void "_s}));

    options.ledgerFile = folder.path();
    SimulatedTerminal without(options);
    QVERIFY(!without.listen());
    QVERIFY(!without.errorString().isEmpty());
}

void PaymentsTest::receiptsHaveTheFamilysForm()
{
    SimulatedTerminal terminal(instantly());
    QVERIFY(terminal.listen());
    RawTill till = tillAt(terminal);
    const QJsonObject result = resultOf(till, order(u"SALE"_s, 1266));
    const QJsonArray merchant = result.value("merchantReceipt"_L1).toArray();
    QCOMPARE(merchant.at(0).toArray(), QJsonArray{u"LOGO"_s});
    QVERIFY(merchant.contains(QJsonArray()));
    QVERIFY(merchant.contains(QJsonArray({u"TOTAL"_s, u"EUR 12.66"_s, u"5"_s, u"S"_s, u"B"_s})));
    const QJsonArray customer = result.value("cardholderReceipt"_L1).toArray();
    QVERIFY(merchant.size() == customer.size() + 1); // Only the shop's copy is signed.
}

QTEST_GUILESS_MAIN(PaymentsTest)
#include "paymentstest.moc"
