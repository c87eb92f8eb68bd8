#include "app/cli/arguments.h"
#include "app/cli/nearest.h"
#include "app/cli/verbs.h"
#include "tests/cli/clitill.h"

#include <QDir>
#include <QMap>
#include <QTest>

using namespace tillside;
using namespace tillside::cli;
using namespace Qt::StringLiterals;

/// What the command line says about itself, when asked and after a typing error.
class HelpTest : public QObject {
    Q_OBJECT

private slots:
    void theOverviewNamesEveryVerb();
    void aVerbShowsWhatBelongsToIt_data();
    void aVerbShowsWhatBelongsToIt();
    void anExampleCanBeTyped_data();
    void anExampleCanBeTyped();
    void anOptionHasOneFormInEveryVerb();
    void theNearestNameIsOffered_data();
    void theNearestNameIsOffered();
    void whatNeedsNoTillTouchesNone_data();
    void whatNeedsNoTillTouchesNone();
    void peopleAreToldInTheirLanguage();
    void programsAreAlwaysToldTheSame();
};

namespace {

Result<Arguments, UsageAnswer> parse(const QString &line)
{
    return parseArguments(QProcess::splitCommand(u"tillside-cli "_s + line));
}

QString answer(const QString &line)
{
    const auto arguments = parse(line);
    return arguments ? QString() : arguments.error().text;
}

bool fits(const QString &text)
{
    const QStringList lines = text.split(u'\n');
    return std::all_of(lines.begin(), lines.end(),
                       [](const QString &line) { return line.size() <= 80; });
}

void eachVerb()
{
    QTest::addColumn<QString>("name");
    for (const Verb &verb : verbs())
        QTest::newRow(verb.name.data()) << QString(verb.name);
}

/// An environment with German messages, whatever languages this computer has.
QProcessEnvironment german()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"LC_ALL"_s);
    environment.remove(u"LANGUAGE"_s);
    environment.insert(u"LANG"_s, u"C.UTF-8"_s);
    environment.insert(u"LC_MESSAGES"_s, u"de_DE.UTF-8"_s);
    return environment;
}

} // namespace

void HelpTest::theOverviewNamesEveryVerb()
{
    const QString text = answer(u"help"_s);
    QVERIFY(parse(u"help"_s).error().isHelp && parse(u"--help"_s).error().isHelp);
    QCOMPARE(answer(u"--help"_s), text);
    QVERIFY2(fits(text), qPrintable(text));
    for (const Verb &verb : verbs()) {
        // A long name has a line of its own.
        const QString row = u"\n  "_s + verb.name;
        QVERIFY2(text.contains(row + u' ') || text.contains(row + u'\n'), verb.name.data());
        QVERIFY2(text.contains(verb.summary), verb.name.data());
    }
    for (const VerbOption &option : commonOptions())
        QVERIFY2(text.contains(u"--"_s + option.name), option.name.data());
    QVERIFY(text.endsWith(u"tillside-cli help COMMAND shows more."_s));
}

void HelpTest::aVerbShowsWhatBelongsToIt_data()
{
    eachVerb();
}

void HelpTest::aVerbShowsWhatBelongsToIt()
{
    QFETCH(const QString, name);
    const Verb shown = findVerb(name).value();
    const QString text = answer(u"help "_s + name);
    QVERIFY2(fits(text), qPrintable(text));
    QVERIFY(text.contains(shown.summary) && text.count(u"Example:"_s) == 1);
    QCOMPARE(answer(name + u" --help"_s), text);
    QCOMPARE(answer(name + u" -h"_s), text);
    QVERIFY(parse(name + u" -h"_s).error().isHelp);
    QMap<QString, bool> belongs;
    for (const Verb &verb : verbs()) {
        for (const VerbOption &option : verb.options)
            belongs[option.name] |= verb.name == shown.name;
    }
    for (auto i = belongs.begin(); i != belongs.end(); ++i)
        QVERIFY2(text.contains(u"\n  --"_s + i.key() + u' ') == i.value(), qPrintable(i.key()));
}

void HelpTest::anExampleCanBeTyped_data()
{
    eachVerb();
}

void HelpTest::anExampleCanBeTyped()
{
    QFETCH(const QString, name);
    QString line = findVerb(name).value().example;
    line = line.section(u"tillside-cli "_s, 1).section(u')', 0, 0).remove(u"\\\n"_s);
    const auto arguments = parse(line);
    QVERIFY2(line.startsWith(name), qPrintable(line));
    QVERIFY2(arguments || arguments.error().isHelp, qPrintable(line));
}

/// Otherwise the words after an option could not be parsed before its verb.
void HelpTest::anOptionHasOneFormInEveryVerb()
{
    QMap<QString, bool> takesValue;
    for (const VerbOption &option : commonOptions())
        takesValue[option.name] = option.takesValue();
    for (const Verb &verb : verbs()) {
        for (const VerbOption &option : verb.options) {
            const bool isKnown = takesValue.contains(option.name);
            QVERIFY2(!isKnown || takesValue[option.name] == option.takesValue(),
                     option.name.data());
            takesValue[option.name] = option.takesValue();
        }
    }
}

void HelpTest::theNearestNameIsOffered_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("offered");
    const auto row = [](const char *line, const char *offered) {
        QTest::newRow(line) << QString::fromUtf8(line) << QString::fromUtf8(offered);
    };
    row("charge --amuont 3", "There is no option --amuont. Did you mean --amount?");
    row("charge --amount 3 --refrence x",
        "There is no option --refrence. Did you mean --reference?");
    row("list --jsno", "There is no option --jsno. Did you mean --json?");
    row("chrage --amount 3", "There is no command “chrage”. Did you mean charge?");
    row("help chrage", "There is no command “chrage”. Did you mean charge?");
    row("chrage --help", "There is no command “chrage”. Did you mean charge?");
    row("list --amuont 3", "There is no option --amuont. tillside-cli help list lists them.");
    row("charge --frobnicate",
        "There is no option --frobnicate. tillside-cli help charge lists them.");
    row("sell", "There is no command “sell”. tillside-cli help lists them.");
    row("charge -q", "There is no option -q. tillside-cli help charge lists them.");
    row("list --amount 3",
        "“list” does not take “--amount”. tillside-cli help list shows what it takes.");
}

void HelpTest::theNearestNameIsOffered()
{
    QFETCH(const QString, line);
    QFETCH(const QString, offered);
    QCOMPARE(answer(line), offered);
    QVERIFY(!parse(line).error().isHelp);
}

void HelpTest::whatNeedsNoTillTouchesNone_data()
{
    QTest::addColumn<QString>("line");
    for (const auto *line : {"help", "--help", "help charge", "charge --help", "charge -h",
                             "--version", "-v", "completion bash", "completion zsh"})
        QTest::newRow(line) << QString::fromLatin1(line);
}

void HelpTest::whatNeedsNoTillTouchesNone()
{
    QFETCH(const QString, line);
    const CliTill till;
    const CliRun run = till.run(line.split(u' '));
    QVERIFY2(run.code == 0 && !run.out.isEmpty() && run.err.isEmpty(), run.described());
    QVERIFY(!QDir(till.folder()).exists());
}

void HelpTest::peopleAreToldInTheirLanguage()
{
    const QStringList line{u"list"_s, u"--data-dir"_s, u"/proc/none"_s};
    const CliRun run = CliProcess(line, {}, german()).wait();
    QCOMPARE(run.code, 1);
    QVERIFY2(run.err.startsWith("Der Datenordner der Kasse"), run.described());
    const CliRun english = CliProcess(line).wait();
    QVERIFY2(english.err.startsWith("The till's data folder"), english.described());
}

void HelpTest::programsAreAlwaysToldTheSame()
{
    const QStringList line{u"list"_s, u"--json"_s, u"--data-dir"_s, u"/proc/none"_s};
    const CliRun run = CliProcess(line, {}, german()).wait();
    const CliRun english = CliProcess(line).wait();
    QCOMPARE(run.code, 1);
    QCOMPARE(run.out, english.out);
    QVERIFY(run.text(u"text"_s).startsWith(u"The till's data folder"_s));
}

QTEST_GUILESS_MAIN(HelpTest)
#include "helptest.moc"
