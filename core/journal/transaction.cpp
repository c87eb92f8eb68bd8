#include "core/journal/transaction.h"

#include "core/base/log.h"
#include "core/journal/statement.h"

#include <utility>

namespace tillside {

using namespace Qt::StringLiterals;

Transaction::Transaction(Database &database)
    : m_database(&database)
{ }

Transaction::Transaction(Transaction &&other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
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
    const JournalResult<Done> begun
        = Statement(database, writes ? u"BEGIN IMMEDIATE"_s : u"BEGIN DEFERRED"_s).run();
    if (!begun)
        return begun.error();
    return Transaction(database);
}

JournalResult<Done> Transaction::commit()
{
    JournalResult<Done> committed = Statement(*m_database, u"COMMIT"_s).run();
    if (committed)
        m_database = nullptr;
    return committed;
}

} // namespace tillside
