#include "tests/support/till/simulatortill.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace tillside;
using namespace tillside::sim;
using namespace Qt::StringLiterals;

/// What a contradictory terminal says, and what the ledger knows meanwhile.
class ContradictionTest : public QObject {
    Q_OBJECT
private slots:
    void theEndContradictsItselfForEver_data();
    void theEndContradictsItselfForEver();
    void anApprovalReversedAtOnceIsADecline();
    void aWordIsTakenBack_data();
    void aWordIsTakenBack();
    void theLedgerFileFollows_data();
    void theLedgerFileFollows();
    void nothingIsTakenBackWhileAPaymentRuns();
    void whatWasVoidedStays();
    void aPowerCutLeavesTheFirstWord();
    void theMemoryKnowsEachWordAndItsTime();
    void theCurrencyIsWrittenInManyWays_data();
    void theCurrencyIsWrittenInManyWays();
    void anExtraIsBesideOrInsideTheAmount_data();
    void anExtraIsBesideOrInsideTheAmount();
    void theResultOfThePaymentBeforeIsToldWithoutAUti();
    void aFlagIsTrueInOtherLetters_data();
    void aFlagIsTrueInOtherLetters();
};

namespace {

TerminalOptions inMood(Quirk only, DialectId dialect = DialectId::Paynt)
{
    TerminalOptions options;
    options.dialect = dialect;
    options.timing = Timing::instant();
    options.timing.turn = {150ms, 150ms};
    options.mood = {lineOf(only).temper, only};
    return options;
}

QJsonObject order(qint64 amount, const QString &type = u"SALE"_s, const QString &uti = {})
{
    QJsonObject body{{u"transType"_s, type}};
    if (amount > 0)
        body["amountTrans"_L1] = amount;
    if (!uti.isEmpty())
        body["uti"_L1] = uti;
    return body;
}

/// The UTI of a new payment that has ended at once.
QString pay(SimulatedTerminal &terminal, const QJsonObject &body)
{
    RawTill till = tillAt(terminal);
    const auto accepted = till.post(body);
    return accepted ? accepted->json().value("uti"_L1).toString() : QString();
}

QJsonObject told(SimulatedTerminal &terminal, const QString &uti)
{
    RawTill till = tillAt(terminal);
    const auto answer = till.ask(uti);
    return answer ? answer->json() : QJsonObject();
}

QJsonObject resultOf(SimulatedTerminal &terminal, qint64 amount)
{
    return told(terminal, pay(terminal, order(amount)));
}

/// How the flags of \a answer read.
End readEnd(const QJsonObject &answer)
{
    if (answer.value("transApproved"_L1).toBool())
        return End::Approved;
    return answer.value("transCancelled"_L1).toBool() ? End::Cancelled : End::Declined;
}

/// Whether the terminal says \a end for longer than it takes to take a word back.
bool staysAt(End end, SimulatedTerminal &terminal, const QString &uti)
{
    QElapsedTimer timer;
    timer.start();
    while (!timer.hasExpired(400)) {
        if (readEnd(told(terminal, uti)) != end)
            return false;
    }
    return true;
}

SimulatedPayment ledgerOf(const SimulatedTerminal &terminal, const QString &uti)
{
    return *terminal.ledger().find(uti);
}

} // namespace

void ContradictionTest::theEndContradictsItselfForEver_data()
{
    QTest::addColumn<int>("quirk");
    QTest::addColumn<qint64>("amount");
    QTest::addColumn<End>("toldEnd");
    QTest::addColumn<End>("trueEnd");
    const auto row = [](Quirk quirk, qint64 amount, End toldEnd, End trueEnd) {
        QTest::newRow(lineOf(quirk).name.data())
            << static_cast<int>(quirk) << amount << toldEnd << trueEnd;
    };
    row(Quirk::DeclineWithApproval, 1250, End::Declined, End::Approved);
    row(Quirk::DeclineWithAuthCode, 1251, End::Declined, End::Declined);
    row(Quirk::CancelledWithApproval, 1250, End::Cancelled, End::Approved);
}

void ContradictionTest::theEndContradictsItselfForEver()
{
    QFETCH(const int, quirk);
    QFETCH(const qint64, amount);
    QFETCH(const End, toldEnd);
    QFETCH(const End, trueEnd);
    const QuirkLine &line = lineOf(static_cast<Quirk>(quirk));
    SimulatedTerminal terminal(inMood(line.quirk));
    QVERIFY(terminal.listen());
    QSet<QString> codes;
    for (int i = 0; i < 12; ++i) {
        const QString uti = pay(terminal, order(amount));
        const QJsonObject said = told(terminal, uti);
        QCOMPARE(readEnd(said), toldEnd);
        QVERIFY(!said.value("authCode"_L1).toString().isEmpty());
        codes.insert(said.value("transactionResponse"_L1).toString());
        QCOMPARE(ledgerOf(terminal, uti).end, trueEnd);
    }
    QCOMPARE(terminal.ledger().charges().size(), trueEnd == End::Approved ? 12 : 0);
    QCOMPARE(codes.contains(u"00"_s), trueEnd == End::Approved);
    // A charge is told as declined with codes that speak for it, and with one that does not.
    QCOMPARE(codes.contains(u"05"_s), line.quirk == Quirk::DeclineWithApproval);
    QVERIFY(!line.isClear);
}

void ContradictionTest::anApprovalReversedAtOnceIsADecline()
{
    SimulatedTerminal terminal(inMood(Quirk::HostApprovedReversed));
    QVERIFY(terminal.listen());
    const QJsonObject said = resultOf(terminal, 1250);
    QCOMPARE(readEnd(said), End::Declined);
    const QString texts = said.value("statuses"_L1).toString();
    const qsizetype approved = texts.indexOf("Host Approved"_L1);
    QVERIFY(approved >= 0);
    QVERIFY(texts.indexOf("Reversal Approved"_L1) > approved);
    QVERIFY(texts.indexOf("Transaction declined"_L1) > texts.indexOf("Reversal Approved"_L1));
    QVERIFY(said.value("authCode"_L1).toString().isEmpty());
    QVERIFY(terminal.ledger().charges().isEmpty());
}

void ContradictionTest::aWordIsTakenBack_data()
{
    QTest::addColumn<int>("quirk");
    QTest::addColumn<End>("first");
    QTest::addColumn<End>("second");
    QTest::addColumn<qint64>("charged");
    QTest::addColumn<bool>("isVoided");
    const auto row = [](Quirk quirk, End first, End second, qint64 charged, bool isVoided = false) {
        QTest::newRow(lineOf(quirk).name.data())
            << static_cast<int>(quirk) << first << second << charged << isVoided;
    };
    row(Quirk::ApprovedThenCancelled, End::Approved, End::Cancelled, 0);
    row(Quirk::ApprovedThenDeclined, End::Approved, End::Declined, 0);
    row(Quirk::ApprovedThenVoided, End::Approved, End::Approved, 1250, true);
    row(Quirk::ApprovedThenOtherAmount, End::Approved, End::Approved, 1251);
    row(Quirk::DeclinedThenApproved, End::Declined, End::Approved, 1250);
    row(Quirk::CancelledThenApproved, End::Cancelled, End::Approved, 1250);
}

void ContradictionTest::aWordIsTakenBack()
{
    QFETCH(const int, quirk);
    QFETCH(const End, first);
    QFETCH(const End, second);
    QFETCH(const qint64, charged);
    QFETCH(const bool, isVoided);
    SimulatedTerminal terminal(inMood(static_cast<Quirk>(quirk)));
    QVERIFY(terminal.listen());
    const QString uti = pay(terminal, order(1250));
    QCOMPARE(readEnd(told(terminal, uti)), first);
    QVERIFY(ledgerOf(terminal, uti).isTurning);
    QTRY_VERIFY(!ledgerOf(terminal, uti).isTurning);

    const QJsonObject later = told(terminal, uti);
    QCOMPARE(readEnd(later), second);
    QCOMPARE(later.value("voided"_L1).toBool(), isVoided);
    if (second == End::Approved)
        QCOMPARE(later.value("transAmount"_L1).toInteger(), charged);
    const SimulatedPayment payment = ledgerOf(terminal, uti);
    QCOMPARE(payment.charged, charged);
    QCOMPARE(payment.words.size(), 2);
    QCOMPARE(payment.words.constFirst().end, first);
    QCOMPARE(payment.words.constLast().end, second);
    QCOMPARE(payment.words.constLast().charged, charged);
    QVERIFY(payment.words.constFirst().at < payment.words.constLast().at);
}

void ContradictionTest::theLedgerFileFollows_data()
{
    QTest::addColumn<int>("quirk");
    QTest::addColumn<QStringList>("events");
    const auto row = [](Quirk quirk, const QStringList &events) {
        QTest::newRow(lineOf(quirk).name.data()) << static_cast<int>(quirk) << events;
    };
    row(Quirk::ApprovedThenDeclined, {u"charge"_s, u"reversal"_s});
    row(Quirk::ApprovedThenVoided, {u"charge"_s, u"void"_s});
    row(Quirk::ApprovedThenOtherAmount, {u"charge"_s, u"amount"_s});
    row(Quirk::DeclinedThenApproved, {u"charge"_s});
    row(Quirk::LenientVoided, {u"charge"_s, u"void"_s});
}

void ContradictionTest::theLedgerFileFollows()
{
    QFETCH(const int, quirk);
    QFETCH(const QStringList, events);
    const QTemporaryDir folder;
    TerminalOptions options = inMood(static_cast<Quirk>(quirk));
    options.ledgerFile = folder.filePath(u"ledger"_s);
    SimulatedTerminal terminal(options);
    QVERIFY(terminal.listen());
    const QString uti = pay(terminal, order(1250));
    QTRY_VERIFY(!ledgerOf(terminal, uti).isTurning);
    QFile file(options.ledgerFile);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QStringList written;
    while (!file.atEnd())
        written += QJsonDocument::fromJson(file.readLine()).object().value("event"_L1).toString();
    QCOMPARE(written, events);
}

void ContradictionTest::nothingIsTakenBackWhileAPaymentRuns()
{
    SimulatedTerminal terminal(inMood(Quirk::ApprovedThenDeclined));
    QVERIFY(terminal.listen());
    const QString uti = pay(terminal, order(1250));
    terminal.setScenario(Scenario::parse(u"in-progress-for-ever@card").value());
    QVERIFY(!pay(terminal, order(2000)).isEmpty());
    QVERIFY(staysAt(End::Approved, terminal, uti));
    terminal.cancelAtTerminal();
    QTRY_COMPARE(readEnd(told(terminal, uti)), End::Declined);
}

void ContradictionTest::whatWasVoidedStays()
{
    SimulatedTerminal terminal(inMood(Quirk::ApprovedThenDeclined));
    QVERIFY(terminal.listen());
    const QString uti = pay(terminal, order(1250));
    QVERIFY(!pay(terminal, order(0, u"REVERSAL"_s, uti)).isEmpty());
    QTRY_VERIFY(!ledgerOf(terminal, uti).isTurning);
    QCOMPARE(ledgerOf(terminal, uti).end, End::Approved);
    QVERIFY(ledgerOf(terminal, uti).isVoided);
}

void ContradictionTest::aPowerCutLeavesTheFirstWord()
{
    const QTemporaryDir folder;
    TerminalOptions options = inMood(Quirk::DeclinedThenApproved);
    options.memoryFile = folder.filePath(u"memory"_s);
    QString uti;
    {
        SimulatedTerminal terminal(options);
        QVERIFY(terminal.listen());
        uti = pay(terminal, order(1250));
        QVERIFY(ledgerOf(terminal, uti).isTurning);
    }
    SimulatedTerminal terminal(options);
    QVERIFY(terminal.listen());
    QVERIFY(!ledgerOf(terminal, uti).isTurning);
    QVERIFY(staysAt(End::Declined, terminal, uti));
}

void ContradictionTest::theMemoryKnowsEachWordAndItsTime()
{
    const QTemporaryDir folder;
    TerminalOptions options = inMood(Quirk::DeclinedThenApproved);
    options.memoryFile = folder.filePath(u"memory"_s);
    QString uti;
    {
        SimulatedTerminal terminal(options);
        QVERIFY(terminal.listen());
        uti = pay(terminal, order(1250));
        QTRY_VERIFY(!ledgerOf(terminal, uti).isTurning);
    }
    SimulatedTerminal terminal(options);
    QVERIFY(terminal.listen());
    const SimulatedPayment payment = ledgerOf(terminal, uti);
    QCOMPARE(payment.quirk, Quirk::DeclinedThenApproved);
    QCOMPARE(payment.words.size(), 2);
    QCOMPARE(payment.words.constFirst().end, End::Declined);
    QCOMPARE(payment.words.constLast().end, End::Approved);
    QCOMPARE(payment.words.constLast().charged, 1250);
    QVERIFY(payment.words.constFirst().at.msecsTo(payment.words.constLast().at) >= 100);
}

void ContradictionTest::theCurrencyIsWrittenInManyWays_data()
{
    QTest::addColumn<int>("quirk");
    QTest::addColumn<QStringList>("forms");
    QTest::addColumn<bool>("isOther");
    QTest::newRow("own") << static_cast<int>(Quirk::OwnCurrencyInLetters)
                         << QStringList{u"EUR"_s, u"eur"_s} << false;
    QTest::newRow("other") << static_cast<int>(Quirk::OtherCurrencyInLetters)
                           << QStringList{u"USD"_s} << true;
    QTest::newRow("number") << static_cast<int>(Quirk::OtherCurrencyNumber)
                            << QStringList{u"975"_s, u"191"_s, u"999"_s, u"826"_s} << true;
    QTest::newRow("zero") << static_cast<int>(Quirk::CurrencyZero)
                          << QStringList{u"000"_s, u"0"_s, QString()} << false;
}

void ContradictionTest::theCurrencyIsWrittenInManyWays()
{
    QFETCH(const int, quirk);
    QFETCH(const QStringList, forms);
    QFETCH(const bool, isOther);
    SimulatedTerminal terminal(inMood(static_cast<Quirk>(quirk)));
    QVERIFY(terminal.listen());
    for (int i = 0; i < 8; ++i) {
        const QJsonObject said = resultOf(terminal, 1250);
        QVERIFY(said.value("transApproved"_L1).toBool());
        const QJsonValue written = said.value("currencyCode"_L1);
        const QString text
            = written.isDouble() ? QString::number(written.toInteger()) : written.toString();
        QVERIFY2(forms.contains(text), qPrintable(text));
    }
    QCOMPARE(isInOtherCurrency(static_cast<Quirk>(quirk)), isOther);
}

void ContradictionTest::anExtraIsBesideOrInsideTheAmount_data()
{
    QTest::addColumn<int>("quirk");
    QTest::addColumn<int>("dialect");
    QTest::addColumn<QString>("amount");
    QTest::addColumn<qint64>("told");
    for (const auto &[dialect, name, member] :
         {std::tuple(DialectId::Paynt, "paynt", u"transAmount"_s),
          std::tuple(DialectId::LocalLink, "locallink", u"totalAmount"_s),
          std::tuple(DialectId::Positive, "positive", u"amountTrans"_s)}) {
        const int id = static_cast<int>(dialect);
        QTest::addRow("%s beside", name)
            << static_cast<int>(Quirk::TipBeside) << id << member << qint64{1250};
        QTest::addRow("%s inside", name)
            << static_cast<int>(Quirk::TipInside) << id << member << qint64{1375};
        QTest::addRow("%s nothing", name)
            << static_cast<int>(Quirk::TipThatFitsNothing) << id << member << qint64{1501};
    }
}

void ContradictionTest::anExtraIsBesideOrInsideTheAmount()
{
    QFETCH(const int, quirk);
    QFETCH(const int, dialect);
    QFETCH(const QString, amount);
    QFETCH(const qint64, told);
    SimulatedTerminal terminal(inMood(static_cast<Quirk>(quirk), static_cast<DialectId>(dialect)));
    QVERIFY(terminal.listen());
    for (int i = 0; i < 6; ++i) {
        const QJsonObject said = resultOf(terminal, 1250);
        QVERIFY(said.value("transApproved"_L1).toBool());
        QCOMPARE(said.value(amount).toVariant().toLongLong(), told);
        qint64 extras = 0;
        for (const auto name :
             {"tipAmount"_L1, "amountGratuity"_L1, "penniesAmount"_L1, "surchargeAmount"_L1})
            extras += said.value(name).toInteger();
        QCOMPARE(extras, 125);
        QCOMPARE(ledgerOf(terminal, said.value("uti"_L1).toString()).charged, 1375);
    }
}

void ContradictionTest::theResultOfThePaymentBeforeIsToldWithoutAUti()
{
    TerminalOptions options = inMood(Quirk::PreviousWithoutUti);
    options.timing.remark = {100ms, 100ms};
    options.mood = {};
    SimulatedTerminal terminal(options);
    QVERIFY(terminal.listen());
    const QJsonObject before = resultOf(terminal, 1250);
    QVERIFY(before.value("transApproved"_L1).toBool());
    QTRY_VERIFY(terminal.running() == nullptr);

    terminal.setMood({Temper::Contradictory, Quirk::PreviousWithoutUti});
    const QString uti = pay(terminal, order(1250));
    const QJsonObject said = told(terminal, uti);
    QJsonObject expected = before;
    expected.remove("uti"_L1);
    QCOMPARE(said, expected);
    QTRY_VERIFY(terminal.running() == nullptr);
    QCOMPARE(readEnd(told(terminal, uti)), End::Declined);
    QCOMPARE(terminal.ledger().charges().size(), 1);
}

void ContradictionTest::aFlagIsTrueInOtherLetters_data()
{
    QTest::addColumn<int>("quirk");
    QTest::addColumn<qint64>("amount");
    QTest::addColumn<QString>("flag");
    QTest::addColumn<End>("end");
    const auto row = [](Quirk quirk, qint64 amount, const QString &flag, End end) {
        QTest::newRow(lineOf(quirk).name.data())
            << static_cast<int>(quirk) << amount << flag << end;
    };
    row(Quirk::LenientCancelled, 1233, u"transCancelled"_s, End::Cancelled);
    row(Quirk::LenientVoided, 1250, u"voided"_s, End::Approved);
    row(Quirk::LenientApproved, 1250, u"transApproved"_s, End::Approved);
    row(Quirk::LenientPartial, 1288, u"transPartiallyApproved"_s, End::Approved);
}

void ContradictionTest::aFlagIsTrueInOtherLetters()
{
    QFETCH(const int, quirk);
    QFETCH(const qint64, amount);
    QFETCH(const QString, flag);
    QFETCH(const End, end);
    SimulatedTerminal terminal(inMood(static_cast<Quirk>(quirk)));
    QVERIFY(terminal.listen());
    QList<QJsonValue> seen;
    for (int i = 0; i < 12; ++i) {
        const QJsonObject said = resultOf(terminal, amount);
        if (const QJsonValue value = said.value(flag); !seen.contains(value))
            seen.append(value);
        QCOMPARE(ledgerOf(terminal, said.value("uti"_L1).toString()).end, end);
    }
    for (const QJsonValue &value : seen)
        QVERIFY(value == QJsonValue(u"true"_s) || value == QJsonValue(1)
                || value == QJsonValue(u"1"_s));
    QVERIFY(seen.size() > 1);
}

QTEST_GUILESS_MAIN(ContradictionTest)
#include "contradictiontest.moc"
