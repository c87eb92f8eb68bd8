#include "tests/support/till/simulatortill.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace tillside;
using namespace tillside::sim;
using namespace Qt::StringLiterals;

/// A terminal that was switched off and on again, with a file as its memory.
class MemoryTest : public QObject {
    Q_OBJECT
private slots:
    void init() { QFile::remove(file()); }

    void itKnowsItsPaymentsAgain();
    void itKnowsWhatWasVoidedAndCaptured();
    void whatWasRunningHasBeenCancelled();
    void withoutAFileItForgets();
    void onlyTheNewestAreKept();
    void aDamagedMemoryIsBegunAnew_data();
    void aDamagedMemoryIsBegunAnew();
    void aMemoryThatCannotBeOpenedIsDoneWithout();

private:
    [[nodiscard]] QString file() const { return m_folder.filePath(u"terminal.jsonl"_s); }
    [[nodiscard]] TerminalOptions options(const Timing &timing = Timing::instant()) const;
    /// Makes one payment and returns its ledger entry.
    [[nodiscard]] static SimulatedPayment pay(SimulatedTerminal &terminal, const QString &type,
                                              qint64 amount, const QString &original = {});
    void writeFile(const QByteArray &bytes) const;

    QTemporaryDir m_folder;
};

TerminalOptions MemoryTest::options(const Timing &timing) const
{
    TerminalOptions options;
    options.timing = timing;
    options.memoryFile = file();
    return options;
}

SimulatedPayment MemoryTest::pay(SimulatedTerminal &terminal, const QString &type, qint64 amount,
                                 const QString &original)
{
    QJsonObject body{{u"transType"_s, type}};
    if (amount > 0)
        body["amountTrans"_L1] = amount;
    if (!original.isEmpty())
        body["uti"_L1] = original;
    RawTill till = tillAt(terminal);
    if (statusOf(till.post(body)) != 200)
        qFatal("the terminal did not take the payment");
    return terminal.ledger().payments().constLast();
}

void MemoryTest::writeFile(const QByteArray &bytes) const
{
    QFile file(this->file());
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

void MemoryTest::itKnowsItsPaymentsAgain()
{
    SimulatedPayment tipped;
    SimulatedPayment declined;
    {
        SimulatedTerminal terminal(options());
        QVERIFY(terminal.listen());
        tipped = pay(terminal, u"SALE"_s, 1277);
        declined = pay(terminal, u"SALE"_s, 1251);
    }
    SimulatedTerminal terminal(options());
    QVERIFY(terminal.listen());
    QCOMPARE(terminal.ledger().payments().size(), 2);
    RawTill till = tillAt(terminal);
    const auto answer = till.ask(tipped.uti);
    QCOMPARE(statusOf(answer), 200);
    QCOMPARE(answer->json().value("transAmount"_L1).toInteger(), tipped.charged);
    QCOMPARE(answer->json().value("authCode"_L1).toString(), tipped.authorisation);
    QCOMPARE(till.ask(declined.uti)->json().value("transactionResponse"_L1).toString(), u"51"_s);
}

void MemoryTest::itKnowsWhatWasVoidedAndCaptured()
{
    QString sale;
    QString hold;
    {
        SimulatedTerminal terminal(options());
        QVERIFY(terminal.listen());
        sale = pay(terminal, u"SALE"_s, 1250).uti;
        hold = pay(terminal, u"PREAUTH"_s, 5000).uti;
        QCOMPARE(pay(terminal, u"REVERSAL"_s, 0, sale).end, End::Approved);
        QCOMPARE(pay(terminal, u"COMPLETION"_s, 5000, hold).end, End::Approved);
    }
    SimulatedTerminal terminal(options());
    QVERIFY(terminal.listen());
    QVERIFY(terminal.ledger().find(sale)->isVoided);
    QVERIFY(terminal.ledger().find(hold)->isCaptured);
}

void MemoryTest::whatWasRunningHasBeenCancelled()
{
    QString uti;
    {
        SimulatedTerminal terminal(options(Timing::manual()));
        QVERIFY(terminal.listen());
        uti = pay(terminal, u"SALE"_s, 1250).uti;
        QVERIFY(terminal.running());
    }
    SimulatedTerminal terminal(options(Timing::manual()));
    QVERIFY(terminal.listen());
    QVERIFY(!terminal.running());
    const SimulatedPayment *payment = terminal.ledger().find(uti);
    QVERIFY(payment);
    QCOMPARE(payment->end, End::Cancelled);
    QCOMPARE(payment->phase, PaymentPhase::Finished);
    QVERIFY(terminal.ledger().charges().isEmpty());
}

void MemoryTest::withoutAFileItForgets()
{
    TerminalOptions forgetful = options();
    forgetful.memoryFile.clear();
    {
        SimulatedTerminal terminal(forgetful);
        QVERIFY(terminal.listen());
        QCOMPARE(pay(terminal, u"SALE"_s, 1250).end, End::Approved);
    }
    SimulatedTerminal terminal(forgetful);
    QVERIFY(terminal.listen());
    QVERIFY(terminal.ledger().payments().isEmpty());
    QVERIFY(!QFile::exists(file()));
}

void MemoryTest::onlyTheNewestAreKept()
{
    SimulatedPayment payment;
    payment.startedAt = QDateTime::currentDateTimeUtc();
    payment.phase = PaymentPhase::Finished;
    payment.end = End::Declined;
    {
        PaymentMemory memory;
        QVERIFY(memory.open(file()).isEmpty());
        for (qsizetype i = 0; i <= PaymentMemory::kMost; ++i) {
            payment.uti = u"uti-%1"_s.arg(i);
            memory.note(payment);
        }
    }
    const auto known = PaymentMemory().open(file());
    QCOMPARE(known.size(), PaymentMemory::kMost);
    QCOMPARE(known.constFirst().uti, u"uti-1"_s);
    QCOMPARE(known.constLast().uti, payment.uti);
}

void MemoryTest::aDamagedMemoryIsBegunAnew_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("not JSON") << QByteArray("\x7f ELF\n");
    QTest::newRow("torn") << QByteArray(R"({"uti":"abc","type":"sale","ask)");
    QTest::newRow("another object") << QByteArray("{}\n");
    QTest::newRow("unknown words")
        << QByteArray(R"({"uti":"a","type":"gift","phase":"card","end":"running",)"
                      R"("started":"2026-01-01T00:00:00.000Z"})"
                      "\n");
}

void MemoryTest::aDamagedMemoryIsBegunAnew()
{
    QFETCH(const QByteArray, bytes);
    writeFile(bytes);
    {
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"memory is damaged"_s));
        SimulatedTerminal terminal(options());
        QVERIFY(terminal.listen());
        QVERIFY(terminal.ledger().payments().isEmpty());
        QCOMPARE(pay(terminal, u"SALE"_s, 1250).end, End::Approved);
    }
    SimulatedTerminal terminal(options());
    QVERIFY(terminal.listen());
    QCOMPARE(terminal.ledger().payments().size(), 1);
}

void MemoryTest::aMemoryThatCannotBeOpenedIsDoneWithout()
{
    TerminalOptions nowhere = options();
    nowhere.memoryFile = m_folder.filePath(u"missing/terminal.jsonl"_s);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"memory cannot be opened"_s));
    SimulatedTerminal terminal(nowhere);
    QVERIFY(terminal.listen());
    QCOMPARE(pay(terminal, u"SALE"_s, 1250).end, End::Approved);
}

QTEST_GUILESS_MAIN(MemoryTest)
#include "memorytest.moc"
