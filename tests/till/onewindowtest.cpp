#include "app/till/onewindow.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace tillside;
using namespace tillside::program;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// One window per data folder. (programtest kills real processes.)
class OneWindowTest : public QObject {
    Q_OBJECT
private slots:
    void theFirstIsTheOne();
    void theSecondIsAnsweredOnceTheFirstHasShownItself();
    void anotherSpellingIsTheSameFolder();
    void anotherFolderIsAnotherWindow();
    void aFirstThatHangsIsGivenUp();
    void aFirstThatLeavesIsTakenOverFrom();
    void anEmptyLockFileOfACrashIsNoBlockade();
    void aFolderWithoutRightsLetsTheWindowOpen();
};

namespace {

/// Counts the signals by which a second OneWindow learns about the first.
struct Asking {
    explicit Asking(OneWindow &window)
        : shown(&window, &OneWindow::shownByOther)
        , taken(&window, &OneWindow::taken)
        , silent(&window, &OneWindow::noAnswer)
    {
        window.askOther();
    }
    [[nodiscard]] qsizetype answers() const { return shown.size() + taken.size() + silent.size(); }
    QSignalSpy shown;
    QSignalSpy taken;
    QSignalSpy silent;
};

DataFolder folderAt(const QString &path)
{
    return DataFolder::prepare(path).value();
}

} // namespace

void OneWindowTest::theFirstIsTheOne()
{
    const QTemporaryDir dir;
    OneWindow first(folderAt(dir.path()));
    OneWindow second(folderAt(dir.path()));
    QVERIFY(first.take());
    QVERIFY(!second.take());
}

void OneWindowTest::theSecondIsAnsweredOnceTheFirstHasShownItself()
{
    const QTemporaryDir dir;
    OneWindow first(folderAt(dir.path()));
    QVERIFY(first.take());
    int shows = 0;
    connect(&first, &OneWindow::showAsked, this, [&shows] { ++shows; });
    for (int i = 1; i <= 3; ++i) {
        OneWindow next(folderAt(dir.path()));
        const Asking asking(next);
        QTRY_COMPARE(asking.shown.size(), 1);
        QCOMPARE(shows, i);
        QCOMPARE(asking.answers(), 1);
    }
}

void OneWindowTest::anotherSpellingIsTheSameFolder()
{
    const QTemporaryDir dir;
    const QString link = dir.filePath(u"link"_s);
    const QString real = dir.filePath(u"real"_s);
    OneWindow first(folderAt(real));
    QVERIFY(first.take());
    QVERIFY(QFile::link(real, link));
    OneWindow second(folderAt(link));
    QVERIFY(!second.take());
    const Asking asking(second);
    QTRY_COMPARE(asking.shown.size(), 1);
}

void OneWindowTest::anotherFolderIsAnotherWindow()
{
    const QTemporaryDir dir;
    OneWindow live(folderAt(dir.path()));
    OneWindow training(folderAt(dir.filePath(u"training"_s)));
    QVERIFY(live.take());
    QVERIFY(training.take());
}

void OneWindowTest::aFirstThatHangsIsGivenUp()
{
    const QTemporaryDir dir;
    const DataFolder folder = folderAt(dir.path());
    ProcessLock hanging(folder.lockFile()); // It holds the lock, but does not listen.
    QVERIFY(hanging.tryLock());
    OneWindow second(folder, 250ms);
    const Asking asking(second);
    QTRY_COMPARE(asking.silent.size(), 1);
    QCOMPARE(asking.answers(), 1);
}

void OneWindowTest::aFirstThatLeavesIsTakenOverFrom()
{
    const QTemporaryDir dir;
    const DataFolder folder = folderAt(dir.path());
    auto leaving = std::make_unique<ProcessLock>(folder.lockFile());
    QVERIFY(leaving->tryLock());
    OneWindow second(folder);
    const Asking asking(second);
    leaving.reset();
    QTRY_COMPARE(asking.taken.size(), 1);
    OneWindow third(folder);
    const Asking askingNow(third);
    QTRY_COMPARE(askingNow.shown.size(), 1);
    QCOMPARE(asking.answers(), 1);
}

void OneWindowTest::anEmptyLockFileOfACrashIsNoBlockade()
{
    const QTemporaryDir dir;
    const DataFolder folder = folderAt(dir.path());
    QFile left(folder.lockFile());
    QVERIFY(left.open(QIODevice::WriteOnly));
    left.close();
    OneWindow window(folder);
    QVERIFY(window.take());
}

void OneWindowTest::aFolderWithoutRightsLetsTheWindowOpen()
{
    const QTemporaryDir dir;
    const DataFolder folder = folderAt(dir.filePath(u"gone"_s));
    QVERIFY(QDir(folder.path()).removeRecursively());
    OneWindow window(folder);
    QVERIFY(window.take());
}

QTEST_GUILESS_MAIN(OneWindowTest)
#include "onewindowtest.moc"
