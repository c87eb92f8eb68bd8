#include "core/journal/transaction.h"

#include "core/base/log.h"
#include "core/journal/database.h"
#include "core/journal/statement.h"

#include <utility>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

JournalError replaced()
{
    qCCritical(lcJournal) << "the journal's file was replaced or removed while it was open";
    return JournalError::Replaced;
}

} // namespace

Transaction::Transaction(Database &database, Kind kind)
    : m_database(&database)
    , m_kind(kind)
{ }

Transaction::Transaction(Transaction &&other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
    , m_kind(other.m_kind)
{ }

Transaction::~Transaction()
{
    // After some errors SQLite has already rolled back, and then refuses to do it again.
    if (m_database != nullptr && !Statement(*m_database, u"ROLLBACK"_s).run())
        qCInfo(lcJournal) << "the transaction was over before its rollback";
}

JournalResult<Transaction> Transaction::begin(Database &database, Kind kind)
{
    const bool writes = kind == Kind::Writing;
    if (writes && !database.isInPlace())
        return replaced();
    const JournalResult<Done> begun
        = Statement(database, writes ? u"BEGIN IMMEDIATE"_s : u"BEGIN DEFERRED"_s).run();
    if (!begun)
        return begun.error();
    return Transaction(database, kind);
}

JournalResult<Done> Transaction::commit()
{
    JournalResult<Done> committed = Statement(*m_database, u"COMMIT"_s).run();
    if (!committed)
        return committed;
    Database &database = *std::exchange(m_database, nullptr);
    if (m_kind == Kind::Writing && !database.isInPlace())
        return replaced();
    return committed;
}

} // namespace tillside
