#include "core/journal/journal.h"
#include "tests/support/samples/journalsamples.h"
#include "tests/support/system/privatemounts.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/mount.h>
#include <sys/resource.h>
#include <unistd.h>

using namespace tillside;
using namespace Qt::StringLiterals;

/// Where a new journal cannot be created, and why.
class PlaceTest final : public QObject {
    Q_OBJECT

public:
    explicit PlaceTest(bool hasMounts)
        : m_hasMounts(hasMounts)
    { }

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aReadOnlyFolderHoldsNoNewJournal();
    void aFileOfSomebodyElseIsRefused();
    void aProcessWithoutRoomForAFileIsToldSo();

private:
    [[nodiscard]] QString folder() const { return m_folder->path(); }
    [[nodiscard]] std::optional<JournalError> errorOfOpening() const;

    bool m_hasMounts;
    std::unique_ptr<QTemporaryDir> m_folder;
};

std::optional<JournalError> PlaceTest::errorOfOpening() const
{
    const auto opened = Journal::open(folder());
    return opened ? std::nullopt : std::optional(opened.error());
}

void PlaceTest::aReadOnlyFolderHoldsNoNewJournal()
{
    const QByteArray path = QFile::encodeName(folder());
    if (m_hasMounts) {
        constexpr auto kReadOnly = MS_REMOUNT | MS_BIND | MS_RDONLY;
        QCOMPARE(::mount(path.constData(), path.constData(), nullptr, MS_BIND, nullptr), 0);
        QCOMPARE(::mount(nullptr, path.constData(), nullptr, kReadOnly, nullptr), 0);
    } else {
        QVERIFY(QFile::setPermissions(folder(), QFile::ReadOwner | QFile::ExeOwner));
    }
    const auto error = errorOfOpening();
    if (m_hasMounts)
        ::umount2(path.constData(), MNT_DETACH);
    else
        QFile::setPermissions(folder(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QCOMPARE(error, JournalError::ReadOnly);
    QVERIFY(QDir(folder()).isEmpty());
    QVERIFY(!errorOfOpening());
}

void PlaceTest::aFileOfSomebodyElseIsRefused()
{
    if (::geteuid() != 0)
        QSKIP("only root can give a file away");
    QVERIFY(samples::openJournal(folder()));
    const QByteArray file = QFile::encodeName(m_folder->filePath(u"journal.sqlite"_s));
    if (::chown(file.constData(), mounts::kNobody, mounts::kNobody) != 0)
        QSKIP("here there is nobody to give it to");
    QCOMPARE(errorOfOpening(), JournalError::FolderNotPrivate);
}

void PlaceTest::aProcessWithoutRoomForAFileIsToldSo()
{
    rlimit before{};
    QCOMPARE(::getrlimit(RLIMIT_NOFILE, &before), 0);
    const rlimit none{0, before.rlim_max};
    QCOMPARE(::setrlimit(RLIMIT_NOFILE, &none), 0);
    const auto error = errorOfOpening();
    QCOMPARE(::setrlimit(RLIMIT_NOFILE, &before), 0);
    QCOMPARE(error, JournalError::CannotOpen);
    QVERIFY(!errorOfOpening());
}

int main(int argc, char *argv[])
{
    // Before a second thread starts, because only a single-threaded process may enter a user
    // namespace.
    const bool hasMounts = mounts::enterPrivate();
    if (!hasMounts)
        mounts::stopBeingRoot();
    QCoreApplication application(argc, argv);
    PlaceTest test(hasMounts);
    return QTest::qExec(&test, argc, argv);
}

#include "placetest.moc"
