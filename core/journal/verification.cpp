#include "core/journal/verification.h"

#include "core/journal/database.h"
#include "core/journal/journalfile.h"
#include "core/journal/metatable.h"
#include "core/journal/statement.h"

namespace tillside {

using namespace Qt::StringLiterals;

JournalResult<bool> isFileSound(Database &database)
{
    Statement check(database, u"PRAGMA integrity_check(1)"_s);
    const JournalResult<bool> row = check.next();
    if (!row)
        return row.error();
    return check.value(0).toString() == "ok"_L1;
}

JournalResult<Verification> verifyJournal(const QString &folder, const Secret &key,
                                          const std::optional<ChainHead> &head)
{
    const auto database = openJournalFile(folder);
    if (!database)
        return database.error();
    Database &file = *database.value();
    const auto sound = isFileSound(file);
    if (!sound)
        return sound.error();
    auto findings = findInChain(file, {.newest = {}, .key = key, .head = head});
    if (!findings)
        return findings.error();
    const auto newest = headOf(file);
    if (!newest)
        return newest.error();
    const auto bare = file.number(u"SELECT count(*) FROM event WHERE mac IS NULL"_s);
    if (!bare)
        return bare.error();
    Verification result{.head = newest.value(),
                        .withoutMac = bare.value(),
                        .findings = std::move(findings).value()};
    if (!sound.value())
        result.findings.insert(result.findings.begin(), {ChainFault::FileDamaged, 0, {}});
    return result;
}

JournalResult<QString> journalIdOf(const QString &folder)
{
    const auto database = openJournalFile(folder);
    if (!database)
        return database.error();
    const auto id = metaOf(*database.value(), u"id"_s);
    if (!id)
        return id.error();
    return id.value().value_or(QString());
}

} // namespace tillside
