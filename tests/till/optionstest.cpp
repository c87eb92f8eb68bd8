#include "app/till/options.h"

#include "app/till/program.h"
#include "tests/support/till/sentences.h"
#include "ui/text/startuptext.h"

#include <QTest>

using namespace tillside;
using namespace tillside::program;
using namespace Qt::StringLiterals;

/// What the window's command line may contain.
class OptionsTest : public QObject {
    Q_OBJECT
private slots:
    void nothingIsTheLiveTill();
    void eachOptionIsRead();
    void helpAndVersionAreAskedFor();
    void whatIsNotUnderstoodIsOneSentence_data();
    void whatIsNotUnderstoodIsOneSentence();
    void trainingKeepsTheFolderAndTheScreen();
    void whatKeepsItFromStartingIsSaidCalmly();
};

namespace {

Result<Options, UsageAnswer> parse(const QStringList &arguments)
{
    return parseOptions(QStringList{u"tillside"_s} + arguments);
}

} // namespace

void OptionsTest::nothingIsTheLiveTill()
{
    const Options options = parse({}).value();
    QVERIFY(options.dataFolder.isEmpty());
    QVERIFY(!options.training && !options.kiosk && !options.exitAfterStartup && !options.debug);
}

void OptionsTest::eachOptionIsRead()
{
    const Options options = parse({u"--training"_s, u"--data-dir"_s, u"/a b"_s, u"--kiosk"_s,
                                   u"--exit-after-startup"_s, u"--debug"_s})
                                .value();
    QCOMPARE(options.dataFolder, u"/a b"_s);
    QVERIFY(options.training && options.kiosk && options.exitAfterStartup && options.debug);
}

void OptionsTest::helpAndVersionAreAskedFor()
{
    for (const QString &option : {u"--help"_s, u"-h"_s, u"--version"_s, u"-v"_s}) {
        const auto answer = parse({option});
        QVERIFY(!answer);
        QVERIFY(answer.error().isHelp);
    }
    QVERIFY(parse({u"--help"_s}).error().text.contains(u"--exit-after-startup"_s));
    QCOMPARE(parse({u"--version"_s}).error().text,
             u"Tillside "_s + QLatin1StringView(TILLSIDE_VERSION));
}

void OptionsTest::whatIsNotUnderstoodIsOneSentence_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("unknown") << QStringList{u"--trainig"_s};
    QTest::newRow("several") << QStringList{u"--one"_s, u"--two"_s};
    QTest::newRow("no value") << QStringList{u"--data-dir"_s};
    QTest::newRow("value too many") << QStringList{u"--training=yes"_s};
    QTest::newRow("a word") << QStringList{u"charge"_s};
}

void OptionsTest::whatIsNotUnderstoodIsOneSentence()
{
    QFETCH(const QStringList, arguments);
    const auto answer = parse(arguments);
    QVERIFY(!answer);
    QVERIFY(!answer.error().isHelp);
    QVERIFY2(answer.error().text.endsWith(u'.'), qPrintable(answer.error().text));
    QVERIFY(!answer.error().text.contains(u'\n'));
}

void OptionsTest::trainingKeepsTheFolderAndTheScreen()
{
    Options options{.dataFolder = u"/a b"_s, .kiosk = true, .debug = true};
    const Options again = parse(trainingArguments(options)).value();
    QCOMPARE(again.dataFolder, options.dataFolder);
    QVERIFY(again.training && again.kiosk && again.debug);
    options = {.exitAfterStartup = true};
    const Options plain = parse(trainingArguments(options)).value();
    QVERIFY(plain.training && !plain.kiosk && !plain.debug && !plain.exitAfterStartup);
    QVERIFY(plain.dataFolder.isEmpty());
}

void OptionsTest::whatKeepsItFromStartingIsSaidCalmly()
{
    Sentences sentences;
    for (const QString &text :
         {texts::tlsMissing(), texts::otherWindowSilent(), texts::trainingNotStarted(),
          texts::trainingTerminalNotStarted(u"Address already in use"_s)}) {
        QCOMPARE(sentences.add(text), QString());
        QVERIFY2(!soundsEnded(text), qPrintable(text));
    }
}

QTEST_GUILESS_MAIN(OptionsTest)
#include "optionstest.moc"
