#include "core/journal/metatable.h"

#include "core/journal/database.h"
#include "core/journal/statement.h"

#include <QUuid>

namespace tillside {

using namespace Qt::StringLiterals;

JournalResult<std::optional<QString>> metaOf(Database &database, const QString &key)
{
    Statement select(database, u"SELECT value FROM meta WHERE key = ?"_s);
    select.bind(key);
    const JournalResult<bool> row = select.next();
    if (!row)
        return row.error();
    return row.value() ? std::optional(select.value(0).toString()) : std::nullopt;
}

JournalResult<Done> setMeta(Database &database, const QString &key, const QString &value)
{
    Statement insert(database,
                     u"INSERT INTO meta (key, value) VALUES (?, ?) "
                     "ON CONFLICT (key) DO UPDATE SET value = excluded.value"_s);
    insert.bind(key).bind(value);
    return insert.run();
}

JournalResult<Done> nameJournal(Database &database)
{
    return setMeta(database, u"id"_s, u"J-"_s + QUuid::createUuid().toString(QUuid::Id128));
}

JournalResult<Done> removeMeta(Database &database, const QString &key)
{
    Statement remove(database, u"DELETE FROM meta WHERE key = ?"_s);
    remove.bind(key);
    return remove.run();
}

} // namespace tillside
