#include "app/cli/verbs.h"
#include "tests/cli/cliprocess.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace tillside;
using namespace tillside::cli;
using namespace Qt::StringLiterals;

/// The completion scripts that the program prints, run in their shells.
class CompletionTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void bashCompletes_data();
    void bashCompletes();
    void bashCompletesFolders();
    void everyVerbCanBeCompletedInBash();
    void zshIsGivenEveryVerbOptionAndChoice();

private:
    [[nodiscard]] QStringList completed(const QStringList &words) const;

    QTemporaryDir m_folder;
};

namespace {

QByteArray scriptFor(const QString &shell)
{
    return CliProcess({u"completion"_s, shell}).wait().out;
}

/// Does what Bash does when the Tab key is pressed at the end of the words, which it has split.
constexpr auto kPressTab = R"sh(
source "$1" && shift
[ "$(complete -p tillside-cli)" = "complete -F _tillside_cli tillside-cli" ] || exit 1
COMP_WORDS=("$@") COMP_CWORD=$(($# - 1))
_tillside_cli tillside-cli
printf '%s\n' "${COMPREPLY[@]}"
)sh"_L1;

} // namespace

void CompletionTest::initTestCase()
{
    QFile script(m_folder.filePath(u"script"_s));
    QVERIFY(script.open(QIODevice::WriteOnly));
    QVERIFY(script.write(scriptFor(u"bash"_s)) > 0);
}

QStringList CompletionTest::completed(const QStringList &words) const
{
    QProcess bash;
    bash.setWorkingDirectory(m_folder.path());
    bash.start(u"bash"_s,
               QStringList{u"--norc"_s, u"-u"_s, u"-c"_s, kPressTab, u"bash"_s,
                           m_folder.filePath(u"script"_s), u"tillside-cli"_s}
                   + words);
    const bool hasEnded = bash.waitForFinished();
    const QByteArray complaint = bash.readAllStandardError();
    if (!hasEnded || bash.exitCode() != 0 || !complaint.isEmpty())
        return {QString::fromUtf8(complaint)};
    return QString::fromUtf8(bash.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
}

void CompletionTest::bashCompletes_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("offered");
    const auto row = [](const char *line, const char *offered) {
        QTest::newRow(line) << QString::fromLatin1(line) << QString::fromLatin1(offered);
    };
    row("ch", "charge check");
    row("--j", "--json");
    row("charge --am", "--amount");
    row("charge --a", "--amount --again");
    row("void --am", "");
    row("charge --type ", "sale refund preauth");
    row("charge --type re", "refund");
    row("charge --type =", "sale refund preauth");
    row("charge --type = pre", "preauth");
    row("charge --type = refund --ag", "--again");
    row("charge --amount ", "");
    row("pair --dialect ", "paynt locallink positive");
    row("pair --auth ", "raw bearer");
    row("pair --uti t", "theirs");
    row("--json --data-dir /x pair --uti o", "ours");
    row("--data-dir charge li", "list");
    row("completion ", "bash zsh");
    row("help te", "terminals");
    row("settle P-1 --not", "--not-charged --note");
    row("nonsense --", "");
}

void CompletionTest::bashCompletes()
{
    QFETCH(const QString, line);
    QFETCH(const QString, offered);
    QCOMPARE(completed(line.split(u' ')).join(u' '), offered);
}

void CompletionTest::bashCompletesFolders()
{
    QVERIFY(QDir(m_folder.path()).mkdir(u"my till"_s));
    QCOMPARE(completed({u"list"_s, u"--data-dir"_s, u"my"_s}), QStringList{u"my till"_s});
}

void CompletionTest::everyVerbCanBeCompletedInBash()
{
    const QStringList first = completed({QString()});
    for (const Verb &verb : verbs()) {
        QVERIFY2(first.contains(verb.name), verb.name.data());
        QStringList options;
        for (const VerbOption &option : verb.options)
            options << u"--"_s + option.name;
        for (const VerbOption &option : commonOptions())
            options << u"--"_s + option.name;
        QCOMPARE(completed({verb.name, u"--"_s}), options);
    }
}

void CompletionTest::zshIsGivenEveryVerbOptionAndChoice()
{
    const QString script = QString::fromUtf8(scriptFor(u"zsh"_s));
    QVERIFY(script.startsWith(u"#compdef tillside-cli\n"_s));
    QCOMPARE(QString(script).remove(u"\\'"_s).count(u'\'') % 2, 0);
    for (const Verb &verb : verbs()) {
        QVERIFY2(script.contains(u"\n            '%1:"_s.arg(verb.name)), verb.name.data());
        QVERIFY2(script.contains(u"\n        %1)\n"_s.arg(verb.name)), verb.name.data());
        for (const VerbOption &option : verb.options) {
            QVERIFY2(script.contains(u"'--%1["_s.arg(option.name)), option.name.data());
            QVERIFY2(script.contains(u":(%1)'"_s.arg(option.choices.join(u' ')))
                         || option.choices.isEmpty(),
                     option.name.data());
        }
    }
}

QTEST_GUILESS_MAIN(CompletionTest)
#include "completiontest.moc"
