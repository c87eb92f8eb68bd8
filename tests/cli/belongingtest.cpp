#include "tests/cli/clitill.h"
#include "tests/cli/terminalprocess.h"
#include "tests/support/samples/journalsamples.h"

#include <QTest>

using namespace tillside;
using namespace Qt::StringLiterals;

/// What belongs together stays together: token and certificate, journal and keychain, a device and
/// its terminal. Everything through the command line, with a real keychain.
class BelongingTest final : public QObject {
    Q_OBJECT

private slots:
    void theNewTokenIsNotUsedWithAnOlderPairing();
    void anOlderJournalTakesNoPayment();
    void verifyNamesWhatIsNotTheTills_data();
    void verifyNamesWhatIsNotTheTills();
    void verifyReadsAJournalThatTheTillRefuses();
    void oneDeviceIsOneTerminal();
};

namespace {

QString journalOf(const CliTill &till)
{
    return till.folder() + u"/journal.sqlite"_s;
}

bool copyFile(const QString &from, const QString &to)
{
    return QProcess::execute(u"cp"_s, {from, to}) == 0;
}

/// Writes the content of \a backup into the journal's own file, which keeps its place.
bool putBack(const CliTill &till, const QString &backup)
{
    QFile::remove(journalOf(till) + u"-wal"_s);
    QFile::remove(journalOf(till) + u"-shm"_s);
    return copyFile(backup, journalOf(till));
}

QString firstFault(const CliRun &run)
{
    return run.object()["findings"_L1].toArray().at(0)["fault"_L1].toString();
}

} // namespace

void BelongingTest::theNewTokenIsNotUsedWithAnOlderPairing()
{
    TerminalProcess terminal;
    const CliTill till;
    QCOMPARE(till.pair(terminal).code, 0);
    const QString backup = till.scratch(u"backup"_s);
    QVERIFY(copyFile(journalOf(till), backup));
    terminal.replace();
    QCOMPARE(till.pair(terminal).code, 0);
    QVERIFY(putBack(till, backup));
    const qsizetype questions = terminal.requests("GET");
    const CliRun refused = till.charge(u"10.00"_s);
    QVERIFY2(refused.code == 3 && refused.isOneSentence(), refused.described());
    QCOMPARE(refused.text(u"error"_s), u"paired-elsewhere"_s);
    QCOMPARE(terminal.requests("POST"), 0);
    QCOMPARE(terminal.requests("GET"), questions);
    QCOMPARE(till.pair(terminal).code, 0);
    QCOMPARE(till.charge(u"10.00"_s).code, 0);
}

void BelongingTest::anOlderJournalTakesNoPayment()
{
    const TerminalProcess terminal;
    const CliTill till;
    QCOMPARE(till.pair(terminal).code, 0);
    QCOMPARE(till.charge(u"10.00"_s).code, 0);
    const QString backup = till.scratch(u"backup"_s);
    QVERIFY(copyFile(journalOf(till), backup));
    QCOMPARE(till.charge(u"22.99"_s).code, 0);
    QVERIFY(putBack(till, backup));
    const CliRun refused = till.charge(u"22.99"_s);
    QVERIFY2(refused.code == 6 && refused.isOneSentence(), refused.described());
    QCOMPARE(refused.text(u"error"_s), u"journal-older"_s);
    QCOMPARE(terminal.requests("POST"), 2);
    QCOMPARE(terminal.ledger().size(), 2);
    // Looking is possible.
    QCOMPARE(till.list().size(), 1);
    const CliRun verified = till.run({u"verify"_s});
    QCOMPARE(verified.code, 1);
    QCOMPARE(firstFault(verified), u"cut-off"_s);
}

void BelongingTest::verifyNamesWhatIsNotTheTills_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("fault");
    QTest::newRow("nothing") << u"SELECT 1"_s << QString();
    QTest::newRow("a word") << u"UPDATE event SET detail = 'x' WHERE sequence = 3"_s
                            << u"row-changed"_s;
    QTest::newRow("the end") << u"DELETE FROM event WHERE sequence = "
                                "(SELECT max(sequence) FROM event)"_s
                             << u"cut-off"_s;
    QTest::newRow("an amount") << u"UPDATE payment SET approved_minor = 1"_s
                               << u"payment-changed"_s;
    QTest::newRow("a certificate")
        << u"UPDATE terminal SET fingerprint = zeroblob(32)"_s << u"terminal-changed"_s;
}

void BelongingTest::verifyNamesWhatIsNotTheTills()
{
    QFETCH(QString, sql);
    QFETCH(QString, fault);
    const TerminalProcess terminal;
    const CliTill till;
    QCOMPARE(till.pair(terminal).code, 0);
    QCOMPARE(till.charge(u"10.00"_s).code, 0);
    {
        samples::HandTool tool(journalOf(till));
        for (const auto *guard : {"event_update", "event_delete", "terminal_update"})
            QVERIFY(tool.run(u"DROP TRIGGER %1"_s.arg(QLatin1StringView(guard))));
        QVERIFY(tool.run(sql));
    }
    const CliRun verified = till.run({u"verify"_s});
    QVERIFY2(verified.code == (fault.isEmpty() ? 0 : 1), verified.described());
    QCOMPARE(verified.object()["sound"_L1].toBool(), fault.isEmpty());
    QCOMPARE(verified.object()["withKey"_L1].toBool(), true);
    QCOMPARE(firstFault(verified), fault);
    if (!fault.isEmpty())
        QVERIFY(till.charge(u"10.00"_s).code != 0);
}

void BelongingTest::verifyReadsAJournalThatTheTillRefuses()
{
    const TerminalProcess terminal;
    const CliTill till;
    QCOMPARE(till.pair(terminal).code, 0);
    {
        samples::HandTool tool(journalOf(till));
        QVERIFY(tool.run(u"DROP TRIGGER event_update"_s));
        QVERIFY(tool.run(u"UPDATE event SET code = 'x' WHERE sequence = 1"_s));
    }
    QCOMPARE(till.run({u"list"_s}).text(u"error"_s), u"damaged"_s);
    const CliRun verified = till.run({u"verify"_s});
    QCOMPARE(verified.code, 1);
    QCOMPARE(firstFault(verified), u"row-changed"_s);
    QCOMPARE(verified.object()["findings"_L1].toArray().at(0)["row"_L1].toInt(), 1);
    QCOMPARE(verified.object()["withKey"_L1].toBool(), false); // No payment has made one yet.
}

void BelongingTest::oneDeviceIsOneTerminal()
{
    const TerminalProcess terminal;
    const CliTill till;
    QCOMPARE(till.pair(terminal).code, 0);
    QStringList pairing = CliTill::pairing(terminal, u"Bar"_s);
    const qsizetype serial = pairing.indexOf(u"--tid"_s) + 1;
    pairing[serial] = u"another"_s;
    const qsizetype questions = terminal.requests("GET");
    const CliRun refused = till.run(pairing, CliTill::typedCode());
    QVERIFY2(refused.code == 1, refused.described());
    QCOMPARE(refused.text(u"error"_s), u"certificate-known"_s);
    QCOMPARE(till.run({u"terminals"_s}).array().size(), 1);
    QCOMPARE(terminal.requests("GET"), questions);
    // With the option the terminal gets the code, and says that this is not its serial number.
    const CliRun other
        = till.run(pairing + QStringList{u"--same-certificate"_s}, CliTill::typedCode());
    QVERIFY2(other.code == 7, other.described());
    QCOMPARE(other.text(u"error"_s), u"code-refused"_s);
}

QTEST_GUILESS_MAIN(BelongingTest)
#include "belongingtest.moc"
