#include "core/journal/journal.h"
#include "tests/support/samples/journalsamples.h"
#include "tests/support/system/privatemounts.h"

#include <QDir>
#include <QFile>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

#include <sys/mount.h>
#include <sys/resource.h>
#include <unistd.h>

using namespace tillside;
using namespace Qt::StringLiterals;
using samples::evidence;

/// What the disk does to the journal: full, failing, read-only, open to others. Each state is a
/// real file system state.
class DiskTest final : public QObject {
    Q_OBJECT

public:
    explicit DiskTest(bool hasMounts)
        : m_hasMounts(hasMounts)
    { }

private slots:
    void init();

    void aFullDiskIsSaidAndNothingIsHalfWritten();
    void aDiskThatRefusesIsSaidAndNothingIsHalfWritten();
    void aNewJournalOnAFullDiskLeavesNothingBehind();
    void aReadOnlyFolderIsSaid();
    void aReadOnlyFileIsSaid();
    void theFolderAndTheFilesArePrivate();
    void aFolderOpenToOthersIsClosed();
    void aFileOpenToOthersIsClosed();
    void aFolderOfSomebodyElseIsRefused();
    void aFolderThatCannotBeMadeIsSaid();

private:
    [[nodiscard]] QString folder() const { return m_folder->path(); }
    [[nodiscard]] QString file() const { return m_folder->filePath(u"journal.sqlite"_s); }
    [[nodiscard]] bool mountSmallDisk() const;
    [[nodiscard]] PaymentRecord recordedIn(Journal &journal) const;
    /// Updates until it fails; \a payment is then as last written.
    static JournalError writeUntilItFails(Journal &journal, PaymentRecord &payment);
    void checkNothingIsHalfWritten(const PaymentRecord &payment) const;

    bool m_hasMounts;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void DiskTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

bool DiskTest::mountSmallDisk() const
{
    const QByteArray path = QFile::encodeName(folder());
    return ::mount("tmpfs", path.constData(), "tmpfs", 0, "size=512k,mode=0700") == 0;
}

PaymentRecord DiskTest::recordedIn(Journal &journal) const
{
    const TerminalRecord terminal = samples::terminal(u"Counter"_s);
    if (!journal.saveTerminal(terminal))
        return {};
    return journal.record(samples::payment(terminal.id), evidence(u"recorded"_s)).value();
}

JournalError DiskTest::writeUntilItFails(Journal &journal, PaymentRecord &payment)
{
    const QString detail(5000, u'x');
    while (true) {
        const auto written = journal.update(payment, {evidence(u"asked"_s, detail)});
        if (!written)
            return written.error();
        payment = written.value();
    }
}

void DiskTest::checkNothingIsHalfWritten(const PaymentRecord &payment) const
{
    const auto journal = samples::openJournal(folder());
    QVERIFY(journal);
    QVERIFY(journal->verify());
    QCOMPARE(journal->payment(payment.id).value()->revision, payment.revision);
    QCOMPARE(qint64(journal->events(payment.id).value().size()), payment.revision);
}

void DiskTest::aFullDiskIsSaidAndNothingIsHalfWritten()
{
    if (!m_hasMounts || !mountSmallDisk())
        QSKIP("no small disk can be mounted here; the refusing disk is tested in its place");
    const auto unmount
        = qScopeGuard([this] { ::umount2(QFile::encodeName(folder()).constData(), MNT_DETACH); });
    const auto journal = samples::openJournal(folder());
    QVERIFY(journal);
    PaymentRecord payment = recordedIn(*journal);
    QCOMPARE(writeUntilItFails(*journal, payment), JournalError::DiskFull);
    // The journal can still be read, and the unwritten change can be written once there is room.
    QCOMPARE(journal->payment(payment.id).value()->revision, payment.revision);
    checkNothingIsHalfWritten(payment);
    QVERIFY(
        ::mount(nullptr, QFile::encodeName(folder()).constData(), nullptr, MS_REMOUNT, "size=2m")
        == 0);
    const auto later = journal->update(payment, {evidence(u"asked"_s, QString(5000, u'x'))});
    QVERIFY(later);
    checkNothingIsHalfWritten(later.value());
}

void DiskTest::aDiskThatRefusesIsSaidAndNothingIsHalfWritten()
{
    PaymentRecord payment;
    {
        const auto journal = samples::openJournal(folder());
        QVERIFY(journal);
        payment = recordedIn(*journal);
        // Acts like a quota: the kernel refuses to let the file grow.
        rlimit before{};
        ::getrlimit(RLIMIT_FSIZE, &before);
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit small{262'144, before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &small);
        const JournalError error = writeUntilItFails(*journal, payment);
        ::setrlimit(RLIMIT_FSIZE, &before);
        QCOMPARE(error, JournalError::DiskFailed);
        QCOMPARE(journal->payment(payment.id).value()->revision, payment.revision);
        const auto later = journal->update(payment, {evidence(u"asked"_s)});
        QVERIFY(later);
        payment = later.value();
    }
    checkNothingIsHalfWritten(payment);
}

void DiskTest::aNewJournalOnAFullDiskLeavesNothingBehind()
{
    rlimit before{};
    ::getrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, SIG_IGN);
    const rlimit small{8'192, before.rlim_max};
    ::setrlimit(RLIMIT_FSIZE, &small);
    const auto opened = Journal::open(folder());
    ::setrlimit(RLIMIT_FSIZE, &before);
    QVERIFY(!opened);
    QCOMPARE(opened.error(), JournalError::DiskFull);
    QVERIFY(QDir(folder()).isEmpty());
    QVERIFY(samples::openJournal(folder()));
}

void DiskTest::aReadOnlyFolderIsSaid()
{
    QVERIFY(samples::openJournal(folder()));
    const QByteArray path = QFile::encodeName(folder());
    if (m_hasMounts) {
        QVERIFY(::mount(path.constData(), path.constData(), nullptr, MS_BIND, nullptr) == 0);
        QVERIFY(
            ::mount(nullptr, path.constData(), nullptr, MS_REMOUNT | MS_BIND | MS_RDONLY, nullptr)
            == 0);
    } else {
        QVERIFY(QFile::setPermissions(folder(), QFile::ReadOwner | QFile::ExeOwner));
    }
    const auto opened = Journal::open(folder());
    const auto made = Journal::open(folder() + u"/deeper"_s);
    if (m_hasMounts)
        ::umount2(path.constData(), MNT_DETACH);
    else
        QFile::setPermissions(folder(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QVERIFY(!opened);
    QCOMPARE(opened.error(), JournalError::ReadOnly);
    QVERIFY(!made);
    QCOMPARE(made.error(), JournalError::CannotOpen);
}

void DiskTest::aReadOnlyFileIsSaid()
{
    QVERIFY(samples::openJournal(folder()));
    const QByteArray path = QFile::encodeName(file());
    if (m_hasMounts) {
        QVERIFY(::mount(path.constData(), path.constData(), nullptr, MS_BIND, nullptr) == 0);
        QVERIFY(
            ::mount(nullptr, path.constData(), nullptr, MS_REMOUNT | MS_BIND | MS_RDONLY, nullptr)
            == 0);
    } else {
        QVERIFY(QFile::setPermissions(file(), QFile::ReadOwner));
    }
    const auto opened = Journal::open(folder());
    if (m_hasMounts)
        ::umount2(path.constData(), MNT_DETACH);
    QVERIFY(!opened);
    QCOMPARE(opened.error(), JournalError::ReadOnly);
}

void DiskTest::theFolderAndTheFilesArePrivate()
{
    const QString deep = m_folder->filePath(u"new/till"_s);
    const auto journal = samples::openJournal(deep);
    QVERIFY(journal);
    QCOMPARE(recordedIn(*journal).revision, 1);
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
        | QFile::WriteOther | QFile::ExeOther;
    QVERIFY(!(QFile::permissions(deep) & others));
    const QStringList files = QDir(deep).entryList(QDir::Files);
    QCOMPARE(files.size(), 3); // The log and its index are there while the journal is open.
    for (const QString &name : files)
        QVERIFY2(!(QFile::permissions(deep + u'/' + name) & others), qPrintable(name));
}

void DiskTest::aFolderOpenToOthersIsClosed()
{
    QVERIFY(QFile::setPermissions(folder(),
                                  QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner
                                      | QFile::ReadGroup | QFile::ExeGroup | QFile::ExeOther));
    QVERIFY(samples::openJournal(folder()));
    QVERIFY(
        !(QFile::permissions(folder()) & (QFile::ReadGroup | QFile::ExeGroup | QFile::ExeOther)));
}

void DiskTest::aFileOpenToOthersIsClosed()
{
    QVERIFY(samples::openJournal(folder()));
    QVERIFY(QFile::setPermissions(
        file(), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::WriteOther));
    QVERIFY(samples::openJournal(folder()));
    QVERIFY(!(QFile::permissions(file()) & (QFile::ReadGroup | QFile::WriteOther)));
}

void DiskTest::aFolderOfSomebodyElseIsRefused()
{
    // As root, a file given to another user; otherwise a file owned by root.
    if (::geteuid() == 0) {
        QVERIFY(::chown(QFile::encodeName(folder()).constData(), mounts::kNobody, mounts::kNobody)
                == 0);
        const auto opened = Journal::open(folder());
        QVERIFY(!opened);
        QCOMPARE(opened.error(), JournalError::FolderNotPrivate);
        QVERIFY(QDir(folder()).isEmpty());
    } else {
        const auto opened = Journal::open(u"/usr"_s);
        QVERIFY(!opened);
        QCOMPARE(opened.error(), JournalError::FolderNotPrivate);
    }
}

void DiskTest::aFolderThatCannotBeMadeIsSaid()
{
    QFile inTheWay(m_folder->filePath(u"taken"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    inTheWay.close();
    for (const QString &path : {inTheWay.fileName(), inTheWay.fileName() + u"/till"_s}) {
        const auto opened = Journal::open(path);
        QVERIFY(!opened);
        QCOMPARE(opened.error(), JournalError::CannotOpen);
    }
}

int main(int argc, char *argv[])
{
    // Before a second thread starts, because only a single-threaded process may enter a user
    // namespace.
    const bool hasMounts = mounts::enterPrivate();
    if (!hasMounts)
        mounts::stopBeingRoot();
    QCoreApplication application(argc, argv);
    DiskTest test(hasMounts);
    return QTest::qExec(&test, argc, argv);
}

#include "disktest.moc"
