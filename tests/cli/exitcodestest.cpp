#include "tests/cli/clitill.h"
#include "tests/cli/terminalprocess.h"

#include <QTest>

using namespace tillside;
using namespace Qt::StringLiterals;

/// The table of exit codes, each as a script sees it: number, JSON, and a text for people.
class ExitCodesTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void eachOutcomeHasItsCode_data();
    void eachOutcomeHasItsCode();
    void thePaymentIsToldInFull();
    void withoutJsonTheResultIsText();
    void anApprovedPaymentThatWasVoidedIsNotPaid();
    void aTerminalThatIsOffIsNotCharged();
    void anotherCertificateIsSentNothing();
    void anUnresolvedPaymentBlocksTheNextOne();
    void aTerminalThatSaysThatItIsBusyIsSentNothing();
    void aWrongPairingCodeIsRefusedInTheTerminalsWords();
    void anotherFingerprintIsNotPaired();
    void nothingIsChargedWithoutATerminal();
    void theTerminalMustBeNamedWhereThereAreSeveral();
    void anAmountThatIsNoneIsSentNothing_data();
    void anAmountThatIsNoneIsSentNothing();
    void aCommaIsNoAmountOfThreeDecimals();
    void whatIsTypedInGroupsIsUnderstood();

private:
    std::unique_ptr<CliTill> m_till;
    std::unique_ptr<TerminalProcess> m_terminal;
};

namespace {

/// \a payment without its last line, which says that it was printed; empty if there is none.
QJsonObject beforeTold(QJsonObject payment)
{
    QJsonArray evidence = payment["evidence"_L1].toArray();
    if (evidence.last()["code"_L1] != "told"_L1)
        return {};
    evidence.removeLast();
    payment["evidence"_L1] = evidence;
    return payment;
}

} // namespace

void ExitCodesTest::init()
{
    m_till = std::make_unique<CliTill>();
    m_terminal = std::make_unique<TerminalProcess>();
    if (QLatin1StringView(QTest::currentTestFunction()) == "nothingIsChargedWithoutATerminal"_L1)
        return;
    const CliRun paired = m_till->pair(*m_terminal);
    QVERIFY2(paired.code == 0, paired.described());
}

void ExitCodesTest::cleanup()
{
    m_terminal.reset();
    m_till.reset();
}

void ExitCodesTest::eachOutcomeHasItsCode_data()
{
    QTest::addColumn<QString>("amount");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<QString>("approved");
    QTest::newRow("approved") << u"10.00"_s << 0 << u"approved"_s << u"10.00"_s;
    QTest::newRow("with a tip") << u"10.77"_s << 0 << u"approved"_s << u"11.84"_s;
    QTest::newRow("with a signature") << u"10.66"_s << 0 << u"approved"_s << u"10.66"_s;
    QTest::newRow("declined") << u"10.05"_s << 10 << u"declined"_s << QString();
    QTest::newRow("cancelled by the customer") << u"10.33"_s << 11 << u"cancelled"_s << QString();
    QTest::newRow("nobody came") << u"10.44"_s << 11 << u"cancelled"_s << QString();
    QTest::newRow("approved for less") << u"10.88"_s << 13 << u"approved"_s << u"8.70"_s;
}

void ExitCodesTest::eachOutcomeHasItsCode()
{
    QFETCH(const QString, amount);
    QFETCH(const QString, outcome);
    QFETCH(const QString, approved);
    const CliRun charged = m_till->charge(amount);
    QVERIFY2(!charged.err.isEmpty(), charged.described());
    QTEST(charged.code, "code");
    QCOMPARE(charged.text(u"outcome"_s), outcome);
    QCOMPARE(charged.object()["approved"_L1]["text"_L1].toString(), approved);
    const int moved = approved.isEmpty() ? 0 : 1;
    QCOMPARE(m_terminal->charges(charged.text(u"reference"_s)), moved);
}

void ExitCodesTest::thePaymentIsToldInFull()
{
    const CliRun charged = m_till->charge(u"12.50"_s, {u"--reference"_s, u"Order-17"_s});
    const QJsonObject payment = charged.object();
    QCOMPARE(payment.keys(),
             QStringList({u"amount"_s, u"approved"_s, u"authorisation"_s, u"card"_s,
                          u"contradictedAt"_s, u"endedAt"_s, u"evidence"_s, u"id"_s, u"original"_s,
                          u"outcome"_s, u"reference"_s, u"settled"_s, u"startedAt"_s, u"terminal"_s,
                          u"type"_s, u"uti"_s, u"voided"_s}));
    QCOMPARE(payment["amount"_L1].toObject(),
             (QJsonObject{{u"minor"_s, 1250}, {u"text"_s, u"12.50"_s}, {u"currency"_s, u"EUR"_s}}));
    QCOMPARE(payment["reference"_L1].toString(), u"Order-17"_s);
    QCOMPARE(payment["terminal"_L1].toString(), u"Counter"_s);
    QCOMPARE(payment["voided"_L1].toBool(true), false);
    QVERIFY(payment["settled"_L1].isNull());
    QVERIFY(payment["card"_L1].toString().contains(u"***"_s));
    QCOMPARE(m_terminal->ledger().size(), 1);
    QCOMPARE(m_terminal->ledger().front().value("uti"_L1), payment.value("uti"_L1));
    for (const QString &name : {u"id"_s, u"uti"_s})
        QCOMPARE(beforeTold(m_till->show(payment[name].toString())), payment);
    QCOMPARE(m_till->list().size(), 1);
    QCOMPARE(beforeTold(m_till->list().at(0).toObject()), payment);
    const QStringList evidence = evidenceOf(payment);
    QCOMPARE(evidence.mid(0, 3), QStringList({u"recorded"_s, u"sending"_s, u"accepted"_s}));
    QCOMPARE(evidence.back(), u"approved"_s);
}

void ExitCodesTest::withoutJsonTheResultIsText()
{
    CliProcess process({u"--data-dir"_s, m_till->folder(), u"charge"_s, u"--amount"_s, u"12.50"_s});
    const CliRun charged = process.wait();
    QCOMPARE(charged.code, 0);
    QVERIFY2(charged.out.contains("12.50") && !charged.out.contains('{'), charged.described());
}

void ExitCodesTest::anApprovedPaymentThatWasVoidedIsNotPaid()
{
    const CliRun charged = m_till->charge(u"10.00"_s);
    const QString id = charged.text(u"id"_s);
    QCOMPARE(m_till->run({u"void"_s, id}).code, 0);
    const CliRun checked = m_till->run({u"check"_s, id});
    QVERIFY2(checked.code == 13, checked.described());
    QCOMPARE(checked.object()["voided"_L1].toBool(), true);
}

void ExitCodesTest::aTerminalThatIsOffIsNotCharged()
{
    m_terminal->stop();
    const CliRun charged = m_till->charge(u"10.00"_s);
    QVERIFY2(charged.code == 12, charged.described());
    QCOMPARE(charged.text(u"outcome"_s), u"not-charged"_s);
    QCOMPARE(evidenceOf(charged.object()),
             QStringList({u"recorded"_s, u"sending"_s, u"not-reached"_s}));
    QVERIFY(m_terminal->ledger().isEmpty());
}

void ExitCodesTest::anotherCertificateIsSentNothing()
{
    m_terminal->replace();
    const CliRun charged = m_till->charge(u"10.00"_s);
    QVERIFY2(charged.code == 4, charged.described());
    QCOMPARE(charged.text(u"outcome"_s), u"not-charged"_s);
    QCOMPARE(evidenceOf(charged.object()).back(), u"certificate-refused"_s);
    QCOMPARE(m_terminal->requests("POST"), 0);
    const QString uti = u"0123456789abcdef"_s;
    const CliRun checked = m_till->run({u"check"_s, uti, u"--terminal"_s, u"Counter"_s});
    QVERIFY2(checked.code == 4, checked.described());
    QCOMPARE(m_terminal->requests("GET"), 0);
}

void ExitCodesTest::anUnresolvedPaymentBlocksTheNextOne()
{
    m_terminal->restart({u"--fast"_s, u"--scenario"_s, u"reply-lost*1"_s});
    QVERIFY(m_till->pair(*m_terminal).code == 0);
    const CliRun lost = m_till->charge(u"10.00"_s);
    QVERIFY2(lost.code == 20, lost.described());
    QCOMPARE(lost.text(u"outcome"_s), u"unresolved"_s);
    QVERIFY(lost.object()["uti"_L1].isNull());
    const CliRun next = m_till->charge(u"20.00"_s);
    QVERIFY2(next.code == 5 && next.isOneSentence(), next.described());
    QCOMPARE(next.text(u"error"_s), u"unresolved"_s);
    QVERIFY2(next.err.contains(lost.text(u"id"_s).toUtf8()), next.described());
    QCOMPARE(m_terminal->requests("POST"), 1);
    QCOMPARE(m_till->charge(u"20.00"_s, {u"--despite-unresolved"_s}).code, 0);
    QCOMPARE(m_terminal->ledger().size(), 2);
}

void ExitCodesTest::aTerminalThatSaysThatItIsBusyIsSentNothing()
{
    TerminalProcess locallink({u"--dialect"_s, u"locallink"_s});
    const CliTill first;
    const CliTill second;
    QCOMPARE(first.pair(locallink).code, 0);
    // A different data folder, so that the till's own locks do not help.
    QVERIFY(second.copyFrom(first));
    const auto running = first.start({u"charge"_s, u"--amount"_s, u"10.44"_s});
    QTRY_VERIFY_WITH_TIMEOUT(locallink.hasShown(u"card"_s), 60'000);
    const CliRun refused = second.charge(u"20.00"_s);
    QVERIFY2(refused.code == 5 && refused.isOneSentence(), refused.described());
    QCOMPARE(refused.text(u"error"_s), u"terminal-busy"_s);
    QVERIFY(second.list().isEmpty());
    QCOMPARE(locallink.requests("POST"), 1);
}

void ExitCodesTest::aWrongPairingCodeIsRefusedInTheTerminalsWords()
{
    const CliTill other;
    const CliRun paired = other.run(CliTill::pairing(*m_terminal, u"Counter"_s), "0000\n");
    QVERIFY2(paired.code == 7, paired.described());
    QCOMPARE(paired.text(u"error"_s), u"code-refused"_s);
    QVERIFY(paired.text(u"text"_s).contains(u'“'));
    QVERIFY(other.run({u"terminals"_s}).array().isEmpty());
}

void ExitCodesTest::anotherFingerprintIsNotPaired()
{
    const CliTill other;
    QStringList arguments = CliTill::pairing(*m_terminal, u"Counter"_s);
    arguments.back() = QString(64, u'a');
    const qsizetype before = m_terminal->requests("GET");
    const CliRun paired = other.run(arguments, CliTill::typedCode());
    QVERIFY2(paired.code == 4, paired.described());
    QCOMPARE(m_terminal->requests("GET"), before);
}

void ExitCodesTest::nothingIsChargedWithoutATerminal()
{
    const CliRun charged = m_till->charge(u"10.00"_s);
    QVERIFY2(charged.code == 1 && charged.isOneSentence(), charged.described());
    QCOMPARE(charged.text(u"error"_s), u"nothing-paired"_s);
}

void ExitCodesTest::theTerminalMustBeNamedWhereThereAreSeveral()
{
    const TerminalProcess bar;
    QCOMPARE(m_till->pair(bar, u"Bar"_s, {}).code, 0);
    const CliRun charged = m_till->charge(u"10.00"_s);
    QCOMPARE(charged.code, 1);
    QCOMPARE(charged.text(u"error"_s), u"which-terminal"_s);
    QCOMPARE(m_till->charge(u"10.00"_s, {u"--terminal"_s, u"bar"_s}).code, 0);
    QCOMPARE(bar.ledger().size(), 1);
    QCOMPARE(m_till->charge(u"10.00"_s, {u"--terminal"_s, u"Garden"_s}).code, 1);
    QVERIFY(m_terminal->ledger().isEmpty());
}

void ExitCodesTest::anAmountThatIsNoneIsSentNothing_data()
{
    QTest::addColumn<QString>("amount");
    QTest::addColumn<QString>("error");
    const QString none = u"not-a-number"_s;
    for (const auto *amount :
         {"-1",         "1,50",  "1,250", "1.250,00", "1,250.00", " 1",       "1 ",
          "+1",         "1e3",   "0x10",  ".5",       "5.",       "1 000.00", "1 250",
          "1\u00A0250", "1'250", "١٢",    "１２",     "ten",      "12.50 EUR"})
        QTest::newRow(amount) << QString::fromUtf8(amount) << none;
    QTest::newRow("nothing") << QString() << u"empty"_s;
    QTest::newRow("0") << u"0"_s << u"amount-not-positive"_s;
    QTest::newRow("0.00") << u"0.00"_s << u"amount-not-positive"_s;
    QTest::newRow("1.505") << u"1.505"_s << u"too-many-decimals"_s;
    QTest::newRow("too large") << u"99999999999999999999"_s << u"too-large"_s;
}

void ExitCodesTest::anAmountThatIsNoneIsSentNothing()
{
    QFETCH(const QString, amount);
    const CliRun charged = m_till->run({u"charge"_s, u"--amount="_s + amount});
    QVERIFY2(charged.code == 1 && charged.err.endsWith(".\n"), charged.described());
    QTEST(charged.text(u"error"_s), "error");
    QCOMPARE(m_terminal->requests("POST"), 0);
    QVERIFY(m_till->list().isEmpty());
}

/// With three decimals, the same digits are a thousand times as much if the comma is no mark.
void ExitCodesTest::aCommaIsNoAmountOfThreeDecimals()
{
    const TerminalProcess dinars({u"--fast"_s, u"--currency"_s, u"KWD"_s});
    const CliTill till;
    QCOMPARE(till.pair(dinars, u"Counter"_s, {u"--currency"_s, u"KWD"_s}).code, 0);
    const CliRun refused = till.charge(u"1,250"_s);
    QVERIFY2(refused.code == 1 && refused.isOneSentence(), refused.described());
    QCOMPARE(dinars.requests("POST"), 0);
    const CliRun charged = till.charge(u"1.250"_s);
    QVERIFY2(charged.code == 0, charged.described());
    QCOMPARE(dinars.ledger().front()["amount"_L1].toInteger(), 1250);
}

void ExitCodesTest::whatIsTypedInGroupsIsUnderstood()
{
    const CliTill other;
    QString serial = m_terminal->serial();
    serial.insert(3, u' ');
    const QStringList arguments = CliTill::pairing(*m_terminal, u"Counter"_s)
        + QStringList{u"--tid"_s, serial + u'\n', u"--address"_s,
                      u"127.000.000.001:%1"_s.arg(m_terminal->port())};
    const CliRun paired = other.run(arguments, "7391 8264\r\n");
    QVERIFY2(paired.code == 0, paired.described());
    const QJsonObject terminal = other.run({u"terminals"_s}).array().at(0).toObject();
    QCOMPARE(terminal["address"_L1].toString(), u"127.0.0.1:%1"_s.arg(m_terminal->port()));
    QCOMPARE(terminal["tid"_L1].toString(), m_terminal->serial());
    QCOMPARE(other.charge(u"10.00"_s).code, 0);
}

QTEST_GUILESS_MAIN(ExitCodesTest)
#include "exitcodestest.moc"
