#include "core/journal/restore.h"

#include "core/base/clock.h"
#include "core/base/log.h"
#include "core/journal/chaincheck.h"
#include "core/journal/database.h"
#include "core/journal/eventchain.h"
#include "core/journal/journalfile.h"
#include "core/journal/journalplace.h"
#include "core/journal/statement.h"
#include "core/journal/transaction.h"
#include "core/system/processlock.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <array>
#include <filesystem>
#include <memory>
#include <system_error>
#include <vector>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

using Locks = std::vector<std::unique_ptr<ProcessLock>>;

constexpr std::array kLogs{"-wal"_L1, "-shm"_L1};

/// Takes every lock that is known in \a folder, the window's and the terminals'; nothing if one is
/// held.
std::optional<Locks> lockAll(const QString &folder)
{
    Locks locks;
    const QDir dir(folder);
    QStringList names = dir.entryList({u"*.lock"_s}, QDir::Files);
    if (!names.contains(u"tillside.lock"_s))
        names += u"tillside.lock"_s;
    for (const QString &name : names) {
        locks.push_back(std::make_unique<ProcessLock>(dir.filePath(name)));
        if (!locks.back()->tryLock())
            return std::nullopt;
    }
    return locks;
}

void removeAll(const QString &path)
{
    QFile::remove(path);
    for (const QLatin1StringView part : kLogs)
        QFile::remove(path + part);
}

/// Writes into \a draft what \a file holds, its write-ahead log included.
JournalResult<Done> copyInto(const QString &draft, const QString &file)
{
    if (!QFileInfo(file).isFile())
        return JournalError::CannotOpen;
    const auto source = Database::open(file);
    if (!source)
        return source.error();
    return copyDatabase(*source.value(), draft);
}

JournalResult<Done> mark(Database &database, const QString &file, const QDateTime &at)
{
    JournalResult<Transaction> transaction
        = Transaction::begin(database, Transaction::Kind::Writing);
    if (!transaction)
        return transaction.error();
    const Evidence event{kRestored, at, Words{QFileInfo(file).fileName()}};
    JournalResult<Done> done = appendEvents(database, {}, {event}, {}, {});
    if (done)
        done = markRestored(database, toIso8601(at));
    return done ? transaction.value().commit() : done;
}

/// Closes the draft before it returns, so that nothing of it is left in a log.
JournalResult<Done> prepare(const QString &draft, const QString &file, const QDateTime &at)
{
    const JournalResult<Done> copied = copyInto(draft, file);
    if (!copied)
        return copied;
    const auto database = openNewestVersion(draft);
    if (!database)
        return database.error();
    const JournalResult<Done> checked = checkChain(*database.value(), {});
    return checked ? mark(*database.value(), file, at) : checked;
}

std::filesystem::path nativePath(const QString &path)
{
    return QFileInfo(path).filesystemFilePath();
}

/// Gives the file \a path the further name \a kept.
bool keepAs(const QString &path, const QString &kept)
{
    std::error_code error;
    std::filesystem::create_hard_link(nativePath(path), nativePath(kept), error);
    return !error || QFile::copy(path, kept); // Not every file system has links.
}

/// Keeps the journal \a path, if there is one, as \a kept. Only its log is moved there: the file
/// keeps its name until another one takes its place in a single step, so that a till that stops in
/// between finds the one or the other.
JournalResult<Done> putAside(const QString &path, const QString &kept)
{
    if (!QFileInfo::exists(path))
        return Done{};
    {
        // Closing the only connection writes the log into the file, if it can be read at all.
        const auto old = Database::open(path);
        if (old)
            (void)old.value()->number(u"SELECT count(*) FROM sqlite_schema"_s);
    }
    if (!keepAs(path, kept))
        return JournalError::CannotOpen;
    for (const QLatin1StringView part : kLogs) {
        if (QFileInfo::exists(path + part) && !QFile::rename(path + part, kept + part))
            return JournalError::CannotOpen;
    }
    return Done{};
}

/// Undoes putAside(), however far it came.
void putBack(const QString &path, const QString &kept)
{
    for (const QLatin1StringView part : kLogs) {
        if (!QFileInfo::exists(path + part))
            QFile::rename(kept + part, path + part);
    }
    QFile::remove(kept);
}

/// Lets the finished \a draft take the place of \a path.
JournalResult<Done> putInPlace(const QString &draft, const QString &path)
{
    std::error_code error;
    std::filesystem::rename(nativePath(draft), nativePath(path), error);
    return error ? JournalResult<Done>(JournalError::CannotOpen) : Done{};
}

} // namespace

Result<QString, RestoreFailure> restoreJournal(const QString &folder, const QString &file,
                                               const QDateTime &at)
{
    using Restored = Result<QString, RestoreFailure>;
    const auto failed = [](JournalError error) { return Restored({.journal = error}); };
    const JournalResult<Done> prepared = preparedFolder(folder);
    if (!prepared)
        return failed(prepared.error());
    const auto locks = lockAll(folder);
    if (!locks)
        return RestoreFailure{.isInUse = true};
    const QString path = journalPath(folder);
    const QString draft = path + u".new-"_s + QUuid::createUuid().toString(QUuid::Id128);
    JournalResult<Done> done = prepare(draft, file, at);
    const QString stamp = at.toUTC().toString(u"yyyy-MM-dd'T'HHmmss"_s);
    const QString kept = QDir(folder).filePath(u"journal-replaced-%1.sqlite"_s.arg(stamp));
    const bool isThere = QFileInfo::exists(path);
    if (done)
        done = putAside(path, kept);
    if (done)
        done = putInPlace(draft, path);
    if (!done) {
        putBack(path, kept);
        removeAll(draft);
        return failed(done.error());
    }
    qCWarning(lcJournal) << "the journal was restored from" << QFileInfo(file).fileName();
    return isThere ? kept : QString();
}

} // namespace tillside
