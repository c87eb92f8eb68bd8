#include "core/system/unfitplace.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace tillside;
using namespace Qt::StringLiterals;

/// Where a database would lose what is written to it.
class UnfitPlaceTest final : public QObject {
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void cleanup() { qunsetenv("OneDrive"); }

    void aFileSystemOnANetworkIsKnownByItsNumber_data();
    void aFileSystemOnANetworkIsKnownByItsNumber();
    void theDeepestMountHoldsAFile_data();
    void theDeepestMountHoldsAFile();
    void aFolderOnThisComputerIsFit();
    void aFolderWithinDropboxIsNot();
    void theSettingsOfDropboxMeanNothing();
    void aFolderWithinOneDriveIsNot();

private:
    QString makeFolder(const QString &name) const
    {
        QDir(m_folder->path()).mkpath(name);
        return m_folder->filePath(name);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

// The numbers are from statfs(2), the names from mount(8).
void UnfitPlaceTest::aFileSystemOnANetworkIsKnownByItsNumber_data()
{
    QTest::addColumn<quint64>("magic");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<bool>("isOnNetwork");
    QTest::newRow("nfs") << quint64{0x6969} << QByteArray() << true;
    QTest::newRow("smb") << quint64{0x517b} << QByteArray() << true;
    QTest::newRow("cifs") << quint64{0xff534d42} << QByteArray() << true;
    QTest::newRow("smb2") << quint64{0xfe534d42} << QByteArray() << true;
    QTest::newRow("9p") << quint64{0x01021997} << QByteArray() << true;
    QTest::newRow("sshfs") << quint64{0x65735546} << QByteArray("fuse.sshfs") << true;
    QTest::newRow("rclone") << quint64{0x65735546} << QByteArray("fuse.rclone") << true;
    QTest::newRow("ntfs-3g") << quint64{0x65735546} << QByteArray("fuseblk") << false;
    QTest::newRow("gocryptfs") << quint64{0x65735546} << QByteArray("fuse.gocryptfs") << false;
    QTest::newRow("ext4") << quint64{0xef53} << QByteArray("ext4") << false;
    QTest::newRow("btrfs") << quint64{0x9123683e} << QByteArray("btrfs") << false;
    QTest::newRow("tmpfs") << quint64{0x01021994} << QByteArray("tmpfs") << false;
    QTest::newRow("overlay") << quint64{0x794c7630} << QByteArray("overlay") << false;
}

void UnfitPlaceTest::aFileSystemOnANetworkIsKnownByItsNumber()
{
    QFETCH(const quint64, magic);
    QFETCH(const QByteArray, name);
    QTEST(isNetworkFileSystem(magic, name), "isOnNetwork");
}

void UnfitPlaceTest::theDeepestMountHoldsAFile_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("the root") << QByteArray("/srv") << QByteArray("ext4");
    QTest::newRow("deeper") << QByteArray("/home/ann/far/till") << QByteArray("fuse.sshfs");
    QTest::newRow("the place itself") << QByteArray("/home/ann/far") << QByteArray("fuse.sshfs");
    QTest::newRow("a name alike") << QByteArray("/home/ann/farther") << QByteArray("xfs");
    QTest::newRow("covered") << QByteArray("/mnt/a b/till") << QByteArray("fuse.rclone");
}

void UnfitPlaceTest::theDeepestMountHoldsAFile()
{
    QFETCH(const QByteArray, path);
    const QByteArray mounts
        = "22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw\n"
          "30 22 8:2 / /home rw shared:2 master:1 - xfs /dev/sda2 rw\n"
          "31 30 0:40 / /home/ann/far rw - fuse.sshfs ann@host: rw,user_id=1000\n"
          "32 22 8:3 / /mnt/a\\040b rw - ext4 /dev/sda3 rw\n"
          "33 22 0:41 / /mnt/a\\040b rw - fuse.rclone cloud: rw\n"
          "not a line of the list\n";
    QTEST(fileSystemOf(mounts, path), "name");
}

void UnfitPlaceTest::aFolderOnThisComputerIsFit()
{
    QVERIFY(!isSynchronised(makeFolder(u"till"_s)));
    QVERIFY(!isOnNetwork(u"/dev/shm"_s));
    QVERIFY(!isUnfitForDatabases(u"/dev/shm"_s));
}

void UnfitPlaceTest::aFolderWithinDropboxIsNot()
{
    const QString folder = makeFolder(u"box/shop/till"_s);
    QFile mark(m_folder->filePath(u"box/.dropbox"_s));
    QVERIFY(mark.open(QIODevice::WriteOnly));
    QVERIFY(isUnfitForDatabases(folder));
    QVERIFY(mark.remove());
    QVERIFY(!isUnfitForDatabases(folder));
    makeFolder(u"box/.dropbox.cache"_s);
    QVERIFY(isUnfitForDatabases(folder));
}

void UnfitPlaceTest::theSettingsOfDropboxMeanNothing()
{
    makeFolder(u"home/.dropbox"_s);
    QVERIFY(!isUnfitForDatabases(makeFolder(u"home/.local/share/tillside"_s)));
}

void UnfitPlaceTest::aFolderWithinOneDriveIsNot()
{
    const QString folder = makeFolder(u"One/till"_s);
    const QString alike = makeFolder(u"Ones/till"_s);
    qputenv("OneDrive", m_folder->filePath(u"One"_s).toUtf8());
    QVERIFY(isUnfitForDatabases(folder));
    QVERIFY(!isUnfitForDatabases(alike));
}

QTEST_GUILESS_MAIN(UnfitPlaceTest)
#include "unfitplacetest.moc"
