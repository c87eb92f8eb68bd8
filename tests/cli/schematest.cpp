#include "app/cli/verbs.h"
#include "tests/cli/clitill.h"
#include "tests/cli/terminalprocess.h"
#include "tests/support/samples/journalsamples.h"
#include "tests/support/samples/paymentwalk.h"

#include <QJsonDocument>
#include <QTest>

using namespace tillside;
using namespace Qt::StringLiterals;

/// What each command prints for programs is what docs/cli.schema.json says, and no member of the
/// schema is one that no command prints.
class SchemaTest : public QObject {
    Q_OBJECT

private slots:
    void eachCommandPrintsWhatTheSchemaSays();

private:
    /// Runs a command, keeps what it printed, and returns it.
    QJsonValue printed(const CliTill &till, const QStringList &line);
    /// The id of the payment that \a line makes or prints.
    QString payment(const CliTill &till, const QStringList &line)
    {
        return printed(till, line)[u"id"_s].toString();
    }
    void pay(const CliTill &till);
    void look(const CliTill &till);
    void closeDay(const CliTill &till);
    void keep(const CliTill &till);
    void forge(const CliTill &till);

    QByteArrayList m_lines;
    QSet<QString> m_verbs;
};

QJsonValue SchemaTest::printed(const CliTill &till, const QStringList &line)
{
    const CliRun run = till.run(line);
    const QJsonDocument document = QJsonDocument::fromJson(run.out);
    if (document.isNull())
        QTest::qFail(run.described(), __FILE__, __LINE__);
    const QJsonValue value
        = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    m_verbs << line.first();
    m_lines << QJsonDocument(QJsonArray{line.first(), value}).toJson(QJsonDocument::Compact);
    return value;
}

void SchemaTest::pay(const CliTill &till)
{
    const QStringList charge{u"charge"_s, u"--terminal"_s, u"Counter"_s, u"--amount"_s};
    const QString sale = payment(till, charge + QStringList{u"10.00"_s});
    printed(till, charge + QStringList{u"10.05"_s}); // Declined.
    printed(till, {u"refund"_s, sale, u"--amount"_s, u"4.00"_s});
    printed(till, {u"refund"_s, sale, u"--amount"_s, u"6.01"_s}); // More than is left.
    printed(till, {u"void"_s, payment(till, charge + QStringList{u"20.00"_s})});
    const QString hold = payment(till, charge + QStringList{u"30.00"_s, u"--type"_s, u"preauth"_s});
    printed(till, {u"capture"_s, hold, u"--amount"_s, u"25.00"_s});
    const QString lost
        = payment(till, {u"charge"_s, u"--terminal"_s, u"Bar"_s, u"--amount"_s, u"12.00"_s});
    printed(till, {u"check"_s, lost});
    printed(till, {u"check"_s, u"--all"_s});
    printed(till, {u"check"_s, u"6f311f3a-a72f"_s, u"--terminal"_s, u"Counter"_s});
    printed(till,
            {u"settle"_s, lost, u"--charged"_s, u"--seen"_s, u"4711"_s, u"--note"_s, u"Ann"_s});
    printed(till, {u"show"_s, lost});
    printed(till, {u"receipt"_s, sale});
    printed(till, {u"receipt"_s, sale, u"--pdf"_s, till.scratch(u"receipt.pdf"_s)});
    printed(till, {u"cancel"_s, u"--terminal"_s, u"Counter"_s});
}

void SchemaTest::look(const CliTill &till)
{
    printed(till, {u"list"_s});
    printed(till, {u"list"_s, u"--search"_s, u"1,2.3"_s});
    printed(till, {u"totals"_s});
    printed(till, {u"export"_s, u"--out"_s, till.scratch(u"payments.csv"_s)});
    printed(till, {u"export"_s, u"--out"_s, u"/nowhere/payments.csv"_s});
}

void SchemaTest::closeDay(const CliTill &till)
{
    printed(till, {u"day"_s});
    printed(till, {u"day"_s, u"--x"_s});
    printed(till, {u"charge"_s, u"--terminal"_s, u"Bar"_s, u"--amount"_s, u"13.00"_s}); // Lost.
    printed(till,
            {u"day"_s, u"--close"_s, u"--by"_s, u"Ann"_s, u"--supervisor"_s, u"Sue"_s, u"--x"_s});
    printed(till, {u"day"_s});
    printed(till, {u"day"_s, u"--close"_s, u"--by"_s, u"Ann"_s}); // Nothing to close.
}

void SchemaTest::keep(const CliTill &till)
{
    printed(till, {u"diagnose"_s, u"--terminal"_s, u"Hall"_s});
    QVERIFY(till.moveTerminal(1)); // Nothing listens there.
    printed(till, {u"diagnose"_s, u"--terminal"_s, u"Bar"_s});
    printed(till, {u"diagnose"_s, u"--terminal"_s, u"Nobody"_s});
    printed(till, {u"terminals"_s});
    printed(till, {u"terminals"_s, u"--terminal"_s, u"Bar"_s, u"--void-until"_s, u"23:30 UTC"_s});
    printed(till, {u"terminals"_s, u"--forget"_s, u"Counter"_s});
    printed(till, {u"verify"_s});
    printed(till, {u"report"_s});
    printed(till, {u"report"_s, u"--out"_s, till.scratch(u"report.txt"_s)});
    printed(till, {u"backup"_s, till.scratch(u"backup.sqlite"_s)});
    printed(till, {u"restore"_s, till.scratch(u"backup.sqlite"_s)});
    printed(till, {u"accept-journal"_s, u"--by"_s, u"Ann"_s});
}

/// Edits rows by hand, so that `verify` has something to say.
void SchemaTest::forge(const CliTill &till)
{
    {
        samples::HandTool tool(till.folder() + u"/journal.sqlite"_s);
        QVERIFY(tool.run(u"DROP TRIGGER event_update"_s));
        QVERIFY(tool.run(u"DROP TRIGGER payment_update"_s));
        QVERIFY(tool.run(u"UPDATE event SET detail = 'x' WHERE sequence = 2"_s));
        QVERIFY(tool.run(u"UPDATE payment SET reference = 'x' WHERE number = 1"_s));
    }
    printed(till, {u"verify"_s});
}

void SchemaTest::eachCommandPrintsWhatTheSchemaSays()
{
    const TerminalProcess counter;
    const TerminalProcess bar({u"--fast"_s, u"--scenario"_s, u"reply-lost"_s});
    const TerminalProcess hall({u"--fast"_s, u"--dialect"_s, u"locallink"_s});
    const CliTill till;
    for (const auto &[terminal, name] : {std::pair(&counter, u"Counter"_s),
                                         std::pair(&bar, u"Bar"_s), std::pair(&hall, u"Hall"_s)}) {
        const CliRun paired = till.pair(*terminal, name);
        QVERIFY2(paired.code == 0, paired.described());
        m_verbs << u"pair"_s;
        m_lines
            << QJsonDocument(QJsonArray{u"pair"_s, paired.object()}).toJson(QJsonDocument::Compact);
    }
    pay(till);
    closeDay(till);
    const CliTill large; // With payments of every kind.
    {
        const auto journal = samples::openJournal(large.folder());
        samples::PaymentWalk walk(*journal, 41);
        QVERIFY(walk.walk(300));
    }
    look(large);
    keep(till);
    forge(large);
    QSet<QString> all;
    for (const cli::Verb &verb : cli::verbs())
        all << verb.name;
    QCOMPARE(m_verbs, all - QSet<QString>({u"completion"_s, u"help"_s}));

    QProcess judge;
    judge.start(u"python3"_s,
                {QStringLiteral(TILLSIDE_SOURCE_DIR "/tests/cli/holdsschema.py"),
                 QStringLiteral(TILLSIDE_SOURCE_DIR "/docs/cli.schema.json")});
    judge.write(m_lines.join('\n') + '\n');
    judge.closeWriteChannel();
    QVERIFY(judge.waitForFinished(60'000));
    const QByteArray said = judge.readAllStandardOutput() + judge.readAllStandardError();
    QVERIFY2(judge.exitCode() == 0, said);
}

QTEST_GUILESS_MAIN(SchemaTest)
#include "schematest.moc"
