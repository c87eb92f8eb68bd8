#include "core/journal/migrations.h"

#include "core/base/log.h"
#include "core/journal/database.h"
#include "core/journal/metatable.h"
#include "core/journal/profileschema.h"
#include "core/journal/schema.h"
#include "core/journal/searchschema.h"
#include "core/journal/terminaltable.h"
#include "core/journal/transaction.h"

#include <array>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

// Terminals get their first events last of all, when their table has all its columns.
const std::array<Migration, 5> kSteps{createSchema, rememberEnds,
                                      Migration(knowPlaceAndPeople, nameJournal), answerFromIndexes,
                                      Migration(knowTheCutOff, adoptTerminals)};

/// Runs \a step, and calls \a advance before each of its statements.
JournalResult<Done> apply(Database &database, const Migration &step,
                          const std::function<void()> &advance)
{
    const QStringList statements = step.statements();
    for (const QString &sql : statements) {
        advance();
        const JournalResult<Done> done = database.execute(sql);
        if (!done)
            return done.error();
    }
    return step.work ? step.work(database) : Done{};
}

/// Tells \a progress, at each call, how many of the statements of \a steps are done.
std::function<void()> counter(std::span<const Migration> steps, const MigrationProgress &progress)
{
    if (!progress)
        return [] {};
    qsizetype all = 0;
    for (const Migration &step : steps)
        all += step.statements().size();
    return [all, progress, done = qsizetype{0}]() mutable { progress(done++, all); };
}

JournalResult<Done> writeVersion(Database &database, std::size_t version)
{
    const JournalResult<Done> owner
        = database.execute(u"PRAGMA application_id = %1"_s.arg(kApplicationId));
    if (!owner)
        return owner;
    return database.execute(u"PRAGMA user_version = %1"_s.arg(version));
}

} // namespace

std::span<const Migration> journalMigrations()
{
    return kSteps;
}

JournalResult<qint64> versionOf(Database &database, std::span<const Migration> steps)
{
    const JournalResult<qint64> version = database.number(u"PRAGMA user_version"_s);
    if (!version)
        return version.error();
    const JournalResult<qint64> owner = database.number(u"PRAGMA application_id"_s);
    if (!owner)
        return owner.error();
    const JournalResult<qint64> tables = database.number(u"SELECT count(*) FROM sqlite_schema"_s);
    if (!tables)
        return tables.error();

    const bool isEmpty = version.value() == 0 && owner.value() == 0 && tables.value() == 0;
    if (!isEmpty && (owner.value() != kApplicationId || version.value() < 1))
        return JournalError::Damaged;
    if (version.value() > std::ssize(steps))
        return JournalError::Newer;
    return version;
}

JournalResult<Done> migrate(Database &database, std::span<const Migration> steps,
                            const MigrationProgress &progress)
{
    JournalResult<Transaction> transaction
        = Transaction::begin(database, Transaction::Kind::Writing);
    if (!transaction)
        return transaction.error();
    // Read under the lock, because another process may have just migrated the file.
    const JournalResult<qint64> version = versionOf(database, steps);
    if (!version)
        return version.error();
    const auto missing = steps.subspan(static_cast<std::size_t>(version.value()));
    const std::function<void()> advance = counter(missing, progress);
    for (const Migration &step : missing) {
        const JournalResult<Done> applied = apply(database, step, advance);
        if (!applied)
            return applied;
    }
    const JournalResult<Done> written = writeVersion(database, steps.size());
    if (!written)
        return written;
    qCInfo(lcJournal) << "the journal went from version" << version.value() << "to" << steps.size();
    return transaction.value().commit();
}

} // namespace tillside
