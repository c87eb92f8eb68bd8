#include "core/journal/journalplace.h"

#include "core/journal/database.h"
#include "core/journal/metatable.h"
#include "core/journal/statement.h"
#include "core/journal/transaction.h"

#include <QCryptographicHash>
#include <QSysInfo>

#include <array>
#include <utility>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

const QString kMachine = u"machine"_s;
const QString kInode = u"inode"_s;
const QString kBorn = u"born"_s;
const QString kRestoredAt = u"restored"_s;

/// The machine's id is not to be shown to others, so only a hash of it is kept.
QString hashedMachine()
{
    const QByteArray id = QSysInfo::machineUniqueId();
    if (id.isEmpty())
        return {};
    const QByteArray hash
        = QCryptographicHash::hash("tillside-journal-1:" + id, QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex().first(32));
}

JournalResult<Done> writePlace(Database &database, const JournalPlace &place)
{
    const std::array rows{std::pair{kMachine, place.machine}, std::pair{kInode, place.inode},
                          std::pair{kBorn, place.born}};
    for (const auto &[key, value] : rows) {
        const JournalResult<Done> written = setMeta(database, key, value.isNull() ? u""_s : value);
        if (!written)
            return written;
    }
    return Done{};
}

/// Nothing if the file does not know its place.
JournalResult<std::optional<JournalPlace>> readPlace(Database &database)
{
    const auto machine = metaOf(database, kMachine);
    if (!machine)
        return machine.error();
    const auto inode = metaOf(database, kInode);
    if (!inode)
        return inode.error();
    const auto born = metaOf(database, kBorn);
    if (!born)
        return born.error();
    if (!machine.value() || !inode.value())
        return std::optional<JournalPlace>();
    return std::optional(
        JournalPlace{*machine.value(), *inode.value(), born.value().value_or(QString())});
}

bool isSame(const JournalPlace &a, const JournalPlace &b)
{
    const bool isOneUnborn = a.born.isEmpty() || b.born.isEmpty();
    return a.machine == b.machine && a.inode == b.inode && (isOneUnborn || a.born == b.born);
}

} // namespace

JournalPlace placeOf(const FileIdentity &identity)
{
    static const QString machine = hashedMachine();
    return {.machine = machine,
            .inode = identity.lasting(),
            .born = identity.born ? QString::number(*identity.born) : QString()};
}

JournalResult<Done> adoptPlace(Database &database)
{
    const auto place = readPlace(database);
    if (!place)
        return place.error();
    if (place.value())
        return Done{};
    JournalResult<Transaction> transaction
        = Transaction::begin(database, Transaction::Kind::Writing);
    if (!transaction)
        return transaction.error();
    const JournalResult<Done> written = writePlace(database, placeOf(database.identity()));
    return written ? transaction.value().commit() : written;
}

JournalResult<bool> isElsewhere(Database &database)
{
    const auto restored = metaOf(database, kRestoredAt);
    if (!restored)
        return restored.error();
    const auto place = readPlace(database);
    if (!place)
        return place.error();
    return restored.value() || !place.value()
        || !isSame(*place.value(), placeOf(database.identity()));
}

JournalResult<Done> takeOver(Database &database)
{
    JournalResult<Done> done = writePlace(database, placeOf(database.identity()));
    if (done)
        done = Statement(database, u"DELETE FROM meta WHERE key IN (?, 'kept')"_s)
                   .bind(kRestoredAt)
                   .run();
    return done ? nameJournal(database) : done;
}

JournalResult<Done> markRestored(Database &database, const QString &at)
{
    return setMeta(database, kRestoredAt, at);
}

} // namespace tillside
