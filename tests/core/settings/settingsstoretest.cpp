#include "core/settings/settingsstore.h"
#include "core/settings/settingsfile.h"
#include "tests/support/system/patience.h"

#include <QDir>
#include <QLockFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace tillside;
using namespace Qt::StringLiterals;

/// Settings that change while the disk is slow or fails.
class SettingsStoreTest final : public QObject {
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aChangeCountsAtOnceAndIsToldOnce();
    void aSlowDiskStopsNobodyAndTheNewestWins();
    void theStoreWaitsForItsDiskAtTheEnd();
    void aFolderThatTakesNothingIsSaidAndTheNextChangeTriesAgain();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"settings.ini"_s); }
    /// Makes several changes in a row; returns the last one.
    static TillSettings changeOften(SettingsStore &store);

    std::unique_ptr<QTemporaryDir> m_folder;
};

TillSettings SettingsStoreTest::changeOften(SettingsStore &store)
{
    for (const int percent : kTextPercents) {
        TillSettings settings = store.current();
        settings.textPercent = percent;
        settings.sounds = false;
        store.change(settings);
    }
    return store.current();
}

void SettingsStoreTest::aChangeCountsAtOnceAndIsToldOnce()
{
    SettingsStore store(path());
    QSignalSpy changed(&store, &SettingsStore::changed);
    QSignalSpy saved(&store, &SettingsStore::saved);
    TillSettings wanted;
    wanted.tillName = u"Bar"_s;
    store.change(wanted);
    QVERIFY(store.current() == wanted);
    QCOMPARE(changed.size(), 1);
    QVERIFY(changed.front().front().value<TillSettings>() == wanted);
    store.change(wanted);
    QCOMPARE(changed.size(), 1);
    QVERIFY(hears(saved));
    QVERIFY(SettingsStore(path()).current() == wanted);
}

void SettingsStoreTest::aSlowDiskStopsNobodyAndTheNewestWins()
{
    // QSettings waits for this lock, which acts as a disk that is as slow as the test wants.
    QLockFile busy(path() + u".lock"_s);
    QVERIFY(busy.lock());
    SettingsStore store(path());
    QSignalSpy saved(&store, &SettingsStore::saved);
    const TillSettings settings = changeOften(store);
    QCOMPARE(settings.textPercent, kTextPercents.back());
    bool turned = false; // The event loop keeps running while the disk is stuck.
    QMetaObject::invokeMethod(
        this, [&turned] { turned = true; }, Qt::QueuedConnection);
    QTRY_VERIFY(turned);
    QCOMPARE(saved.size(), 0);
    busy.unlock();
    QVERIFY(hears(saved));
    QVERIFY(readSettings(path()) == settings);
    QCOMPARE(saved.size(), 1);
}

void SettingsStoreTest::theStoreWaitsForItsDiskAtTheEnd()
{
    TillSettings settings;
    {
        SettingsStore store(path());
        settings = changeOften(store);
    }
    QVERIFY(readSettings(path()) == settings);
}

void SettingsStoreTest::aFolderThatTakesNothingIsSaidAndTheNextChangeTriesAgain()
{
    const QString folder = m_folder->filePath(u"gone"_s);
    const QString inIt = QDir(folder).filePath(u"settings.ini"_s);
    SettingsStore store(inIt);
    QSignalSpy saved(&store, &SettingsStore::saved);
    QSignalSpy notSaved(&store, &SettingsStore::notSaved);
    TillSettings settings;
    settings.tillName = u"Bar"_s;
    store.change(settings);
    QVERIFY(hears(notSaved));
    QVERIFY(store.current() == settings);
    QVERIFY(QDir().mkdir(folder));
    settings.sounds = false;
    store.change(settings);
    QVERIFY(hears(saved));
    QCOMPARE(notSaved.size(), 1);
    QVERIFY(readSettings(inIt) == settings);
}

QTEST_GUILESS_MAIN(SettingsStoreTest)
#include "settingsstoretest.moc"
