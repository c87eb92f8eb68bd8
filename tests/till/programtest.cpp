#include "tests/till/tillprocess.h"

#include <QDir>
#include <QFile>
#include <QLibraryInfo>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace tillside;
using namespace Qt::StringLiterals;

/// The window's program as users start it: in its own process, here without a keychain.
class ProgramTest : public QObject {
    Q_OBJECT
private slots:
    void itOpensAndLeaves_data();
    void itOpensAndLeaves();
    void helpAndVersionOpenNothing();
    void helpAndVersionNeedNoDisplay_data();
    void helpAndVersionNeedNoDisplay();
    void whatIsNotUnderstoodOpensNothing();
    void aSecondStartBringsTheFirstToTheFront();
    void liveAndTrainingAreTwoWindows();
    void aKilledWindowLeavesNoBlockade();
    void aWindowThatHangsIsSaid();
    void aBrokenFolderIsSaid();
    void aBrokenFolderIsShownUntilItIsClosed();
    void aJournalThatCannotBeUsedIsSaid_data();
    void aJournalThatCannotBeUsedIsSaid();
    void aWindowOpensAllTheSame();
    void withoutTlsItOpensAndSaysSo();
    void withoutAKeychainItOpensAndSaysSo();
    void trainingTouchesNothingLive();

private:
    [[nodiscard]] static QStringList on(const QTemporaryDir &dir, const QStringList &more = {});
};

namespace {

const QString kLeave = u"--exit-after-startup"_s;
const QString kTraining = u"--training"_s;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString liveFolder(const QTemporaryDir &dir)
{
    return dir.filePath(u"till"_s);
}

/// Whether the log in \a folder says \a words within the time a start may take.
bool waitForLog(const QString &folder, const QByteArray &words)
{
    const QString path = QDir(folder).filePath(u"tillside.log"_s);
    return QTest::qWaitFor([&] { return contentOf(path).contains(words); }, 60'000);
}

void writeFile(const QString &path, const QByteArray &bytes)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// Makes the journal in \a folder look as if a later version wrote it.
void makeNewer(const QString &folder)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"newer"_s);
        database.setDatabaseName(QDir(folder).filePath(u"journal.sqlite"_s));
        QVERIFY(database.open());
        QVERIFY(QSqlQuery(database).exec(u"PRAGMA user_version = 999"_s));
    }
    QSqlDatabase::removeDatabase(u"newer"_s);
}

/// A copy of the program that finds all Qt plugins except those for TLS.
QString programWithoutTls(const QTemporaryDir &dir)
{
    const QString program = dir.filePath(u"bin/tillside"_s);
    const QString plugins = QLibraryInfo::path(QLibraryInfo::PluginsPath);
    QDir().mkpath(dir.filePath(u"bin"_s));
    QDir().mkpath(dir.filePath(u"plugins"_s));
    for (const QString &kind : {u"platforms"_s, u"sqldrivers"_s})
        QFile::link(QDir(plugins).filePath(kind), dir.filePath(u"plugins/"_s + kind));
    writeFile(dir.filePath(u"bin/qt.conf"_s),
              "[Paths]\nPlugins = " + dir.filePath(u"plugins"_s).toUtf8() + '\n');
    return QFile::copy(TillProcess::program(), program) ? program : QString();
}

} // namespace

QStringList ProgramTest::on(const QTemporaryDir &dir, const QStringList &more)
{
    return QStringList{u"--data-dir"_s, liveFolder(dir)} + more;
}

void ProgramTest::itOpensAndLeaves_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("live") << QStringList{};
    QTest::newRow("training") << QStringList{kTraining};
    QTest::newRow("the whole screen") << QStringList{u"--kiosk"_s};
    QTest::newRow("with debug messages") << QStringList{kTraining, u"--debug"_s};
}

void ProgramTest::itOpensAndLeaves()
{
    QFETCH(const QStringList, options);
    const QTemporaryDir dir;
    for (int i = 0; i < 2; ++i) { // The second time, its folder exists.
        const TillRun run = TillProcess(on(dir, options + QStringList{kLeave})).wait();
        QVERIFY2(run.code == 0 && run.out.isEmpty(), run.described());
    }
    QVERIFY(QFile::exists(liveFolder(dir)));
}

void ProgramTest::helpAndVersionOpenNothing()
{
    const QTemporaryDir dir;
    const TillRun help = TillProcess(on(dir, {u"--help"_s})).wait();
    QVERIFY2(help.code == 0 && help.out.contains("--training") && help.err.isEmpty(),
             help.described());
    const TillRun version = TillProcess(on(dir, {u"--version"_s})).wait();
    QVERIFY2(version.code == 0 && version.out == "Tillside " TILLSIDE_VERSION "\n",
             version.described());
    QVERIFY(!QFile::exists(liveFolder(dir)));
}

void ProgramTest::helpAndVersionNeedNoDisplay_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("--help") << u"--help"_s << QByteArray("--training");
    QTest::newRow("-h") << u"-h"_s << QByteArray("--training");
    QTest::newRow("--version") << u"--version"_s << QByteArray("Tillside " TILLSIDE_VERSION);
    QTest::newRow("-v") << u"-v"_s << QByteArray("Tillside " TILLSIDE_VERSION);
}

void ProgramTest::helpAndVersionNeedNoDisplay()
{
    QFETCH(const QString, option);
    QFETCH(const QByteArray, says);
    const QTemporaryDir dir;
    QProcessEnvironment bare = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s})
        bare.remove(name);
    const TillRun run = TillProcess(on(dir, {option}), bare).wait();
    QVERIFY2(run.code == 0 && run.out.contains(says) && run.err.isEmpty(), run.described());
    QVERIFY(!QFile::exists(liveFolder(dir)));
}

void ProgramTest::whatIsNotUnderstoodOpensNothing()
{
    const QTemporaryDir dir;
    const TillRun run = TillProcess(on(dir, {u"--trainig"_s})).wait();
    QVERIFY2(run.code == 2 && run.isOneSentence(), run.described());
    QVERIFY(!QFile::exists(liveFolder(dir)));
}

void ProgramTest::aSecondStartBringsTheFirstToTheFront()
{
    const QTemporaryDir dir;
    TillProcess first(on(dir));
    QVERIFY(waitForLog(liveFolder(dir), "opens"));
    const TillRun second = TillProcess(on(dir)).wait();
    QVERIFY2(second.code == 0 && second.out.isEmpty() && second.err.isEmpty(), second.described());
    QVERIFY(contentOf(liveFolder(dir) + u"/tillside.log"_s).contains("comes to the front"));
    QVERIFY(first.isRunning());
}

void ProgramTest::liveAndTrainingAreTwoWindows()
{
    const QTemporaryDir dir;
    const TillProcess live(on(dir));
    QVERIFY(waitForLog(liveFolder(dir), "opens"));
    const TillRun training = TillProcess(on(dir, {kTraining, kLeave})).wait();
    QVERIFY2(training.code == 0, training.described());
    QVERIFY(!contentOf(liveFolder(dir) + u"/tillside.log"_s).contains("comes to the front"));
}

void ProgramTest::aKilledWindowLeavesNoBlockade()
{
    const QTemporaryDir dir;
    {
        TillProcess first(on(dir));
        QVERIFY(waitForLog(liveFolder(dir), "opens"));
        first.kill();
    }
    QVERIFY(QFile::exists(liveFolder(dir) + u"/tillside.lock"_s));
    const TillProcess next(on(dir));
    QVERIFY(QTest::qWaitFor(
        [&] { return contentOf(liveFolder(dir) + u"/tillside.log"_s).count("opens") == 2; },
        60'000));
    const TillRun third = TillProcess(on(dir)).wait();
    QVERIFY2(third.code == 0, third.described());
    QVERIFY(next.isRunning());
}

void ProgramTest::aWindowThatHangsIsSaid()
{
    const QTemporaryDir dir;
    const TillProcess first(on(dir));
    QVERIFY(waitForLog(liveFolder(dir), "opens"));
    first.freeze();
    const TillRun second = TillProcess(on(dir)).wait();
    QVERIFY2(second.code == 5 && second.isOneSentence(), second.described());
}

void ProgramTest::aBrokenFolderIsSaid()
{
    const QTemporaryDir dir;
    writeFile(liveFolder(dir), "in its place");
    for (const QStringList &options : {QStringList{kLeave}, QStringList{kTraining, kLeave}}) {
        const TillRun run = TillProcess(on(dir, options)).wait();
        QVERIFY2(run.code == 2 && run.isOneSentence(), run.described());
    }
}

void ProgramTest::aBrokenFolderIsShownUntilItIsClosed()
{
    const QTemporaryDir dir;
    writeFile(liveFolder(dir), "in its place");
    using namespace std::chrono_literals;
    TillProcess process(on(dir));
    QVERIFY(process.hasSaidALine());
    const TillRun run = process.wait(1500ms);
    QVERIFY2(run.code == TillRun::kTooLate && run.isOneSentence(), run.described());
}

void ProgramTest::aJournalThatCannotBeUsedIsSaid_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<bool>("isNewer");
    QTest::addColumn<QByteArray>("words");
    const QByteArray newer("newer version");
    const QByteArray damaged("damaged");
    QTest::newRow("newer") << QStringList{} << true << newer;
    QTest::newRow("damaged") << QStringList{} << false << damaged;
    QTest::newRow("newer, training") << QStringList{kTraining} << true << newer;
    QTest::newRow("damaged, training") << QStringList{kTraining} << false << damaged;
}

void ProgramTest::aJournalThatCannotBeUsedIsSaid()
{
    QFETCH(const QStringList, options);
    QFETCH(const bool, isNewer);
    QFETCH(const QByteArray, words);
    const QTemporaryDir dir;
    const QStringList arguments = on(dir, options + QStringList{kLeave});
    QCOMPARE(TillProcess(arguments).wait().code, 0);
    const QString folder = options.isEmpty() ? liveFolder(dir) : liveFolder(dir) + u"/training"_s;
    if (isNewer)
        makeNewer(folder);
    else
        writeFile(folder + u"/journal.sqlite"_s, QByteArray(8192, 'x'));
    const QByteArray before = contentOf(folder + u"/journal.sqlite"_s);
    const TillRun run = TillProcess(arguments).wait();
    // SQLite's own message, for support, may precede the sentence.
    const QByteArray said = run.err.trimmed().split('\n').constLast();
    QVERIFY2(run.code == 2 && said.contains(words) && said.endsWith('.'), run.described());
    QCOMPARE(contentOf(folder + u"/journal.sqlite"_s), before);
}

void ProgramTest::aWindowOpensAllTheSame()
{
    const QTemporaryDir dir;
    writeFile(liveFolder(dir) + u"/journal.sqlite"_s, QByteArray(8192, 'x'));
    TillProcess window(on(dir));
    QVERIFY(waitForLog(liveFolder(dir), "damaged"));
    const TillRun second = TillProcess(on(dir)).wait(); // The first window is alive and answers.
    QVERIFY2(second.code == 0, second.described());
    QVERIFY(window.isRunning());
}

void ProgramTest::withoutTlsItOpensAndSaysSo()
{
    const QTemporaryDir dir;
    const QString program = programWithoutTls(dir);
    QVERIFY(!program.isEmpty());
    TillProcess window(program, on(dir));
    QVERIFY(waitForLog(liveFolder(dir), "terminals cannot be reached"));
    QVERIFY(window.isRunning());
    const TillRun leaving = TillProcess(program, on(dir, {kTraining, kLeave})).wait();
    QVERIFY2(leaving.code == 2, leaving.described());
}

void ProgramTest::withoutAKeychainItOpensAndSaysSo()
{
    const QTemporaryDir dir;
    TillProcess window(on(dir));
    QVERIFY(waitForLog(liveFolder(dir), "no working keychain"));
    QVERIFY(window.isRunning());
    const TillProcess training(on(dir, {kTraining}));
    QVERIFY(waitForLog(liveFolder(dir) + u"/training"_s, "opens"));
    QVERIFY(!contentOf(liveFolder(dir) + u"/training/tillside.log"_s).contains("keychain"));
}

void ProgramTest::trainingTouchesNothingLive()
{
    const QTemporaryDir dir;
    QCOMPARE(TillProcess(on(dir, {kLeave})).wait().code, 0);
    const QStringList before = QDir(liveFolder(dir)).entryList(QDir::Files | QDir::Hidden);
    QList<QByteArray> contents;
    for (const QString &name : before)
        contents += contentOf(QDir(liveFolder(dir)).filePath(name));
    const TillRun run = TillProcess(on(dir, {kTraining, kLeave})).wait();
    QVERIFY2(run.code == 0, run.described());
    QCOMPARE(QDir(liveFolder(dir)).entryList(QDir::Files | QDir::Hidden), before);
    for (qsizetype i = 0; i < before.size(); ++i)
        QCOMPARE(contentOf(QDir(liveFolder(dir)).filePath(before.at(i))), contents.at(i));
    QVERIFY(QFile::exists(liveFolder(dir) + u"/training/journal.sqlite"_s));
}

QTEST_GUILESS_MAIN(ProgramTest)
#include "programtest.moc"
