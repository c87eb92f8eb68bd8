#include "core/journal/journalfile.h"

#include "core/base/clock.h"
#include "core/base/log.h"
#include "core/journal/database.h"
#include "core/journal/journalplace.h"
#include "core/journal/statement.h"
#include "core/system/privatefiles.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

namespace tillside {

using namespace Qt::StringLiterals;

JournalResult<Done> preparedFolder(const QString &folder)
{
    const Result<Done, DataFolderError> made = makeFolderPrivate(folder);
    if (made)
        return Done{};
    switch (made.error()) {
    case DataFolderError::CannotMake:
    case DataFolderError::NotAFolder: return JournalError::CannotOpen;
    case DataFolderError::NotOurs:
    case DataFolderError::NotPrivate: return JournalError::FolderNotPrivate;
    }
    Q_UNREACHABLE();
}

QString journalPath(const QString &folder)
{
    return QDir(folder).filePath(u"journal.sqlite"_s);
}

/// The first version whose programs leave the lock file of the chain in the folder.
constexpr qint64 kLocksTheChain = 3;

/// Brings the file to the newest version. One of a version without that lock file, in a folder that
/// has it, is an older copy that was put back.
JournalResult<Done> bringToNewest(Database &file, qint64 version, const QString &path,
                                  const MigrationProgress &progress)
{
    const auto steps = journalMigrations();
    if (version == std::ssize(steps))
        return Done{};
    const JournalResult<Done> migrated = migrate(file, steps, progress);
    const bool isPutBack = version > 0 && version < kLocksTheChain
        && QFileInfo::exists(QFileInfo(path).dir().filePath(u"chain.lock"_s));
    if (!migrated || !isPutBack)
        return migrated;
    return markRestored(file, toIso8601(QDateTime::currentDateTimeUtc()));
}

JournalResult<std::unique_ptr<Database>> openNewestVersion(const QString &path,
                                                           const MigrationProgress &progress)
{
    JournalResult<std::unique_ptr<Database>> database = Database::open(path);
    if (!database)
        return database;
    Database &file = *database.value();
    const auto steps = journalMigrations();
    // Checked before anything is written, so that a file of a later version stays as it is.
    const JournalResult<qint64> version = versionOf(file, steps);
    if (!version)
        return version.error();
    const JournalResult<Done> logged = file.useWriteAheadLog();
    if (!logged)
        return logged.error();
    const JournalResult<Done> newest = bringToNewest(file, version.value(), path, progress);
    if (!newest)
        return newest.error();
    // SQLite has opened its log by now: from here on it has to stay the same.
    return file.isInPlace() ? std::move(database) : JournalError::Replaced;
}

JournalResult<Done> copyDatabase(Database &database, const QString &path)
{
    if (!createPrivateFile(path))
        return JournalError::CannotOpen;
    JournalResult<Done> copied = Statement(database, u"VACUUM INTO ?"_s).bind(path).run();
    if (copied && !syncFile(path))
        copied = JournalError::DiskFailed;
    if (!copied)
        QFile::remove(path);
    return copied;
}

namespace {

/// Two processes may do this at the same time: the first to rename wins, and both use its file.
JournalResult<Done> create(const QString &path)
{
    const QString draft = path + u".new-"_s + QUuid::createUuid().toString(QUuid::Id128);
    if (!createPrivateFile(draft))
        return QFileInfo(QFileInfo(path).path()).isWritable() ? JournalError::CannotOpen
                                                              : JournalError::ReadOnly;
    JournalResult<Done> made = Done{};
    {
        const auto database = openNewestVersion(draft);
        if (!database)
            made = database.error();
    }
    if (made && QFile::rename(draft, path))
        return Done{};
    for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(draft + suffix);
    if (made && !QFileInfo::exists(path))
        return JournalError::CannotOpen;
    return made;
}

JournalResult<Done> checkExisting(const QString &path)
{
    const QFileInfo file(path);
    if (!file.isFile())
        return JournalError::CannotOpen;
    if (!file.isWritable() || !QFileInfo(file.path()).isWritable())
        return JournalError::ReadOnly;
    if (!makeFilePrivate(path))
        return JournalError::FolderNotPrivate;
    if (file.size() == 0) {
        qCCritical(lcJournal) << "the journal's file is empty";
        return JournalError::Damaged;
    }
    return Done{};
}

} // namespace

JournalResult<std::unique_ptr<Database>> openJournalFile(const QString &folder,
                                                         const MigrationProgress &progress)
{
    const JournalResult<Done> prepared = preparedFolder(folder);
    if (!prepared)
        return prepared.error();
    const QString path = journalPath(folder);
    if (!QFileInfo::exists(path)) {
        const JournalResult<Done> created = create(path);
        if (!created)
            return created.error();
    }
    const JournalResult<Done> existing = checkExisting(path);
    if (!existing)
        return existing.error();
    return openNewestVersion(path, progress);
}

} // namespace tillside
