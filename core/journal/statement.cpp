#include "core/journal/statement.h"

#include "core/journal/database.h"
#include "core/journal/sqliteerror.h"

#include <QSqlError>
#include <QSqlQuery>

namespace tillside {

Statement::Statement(Database &database, const QString &sql)
    : m_database(database)
    , m_sql(sql)
    , m_query(database.prepared(sql))
{ }

Statement::~Statement()
{
    // After some errors Qt's driver has released the statement and would never run it again.
    if (m_hasFailed)
        m_database.forget(m_sql);
    else if (m_query)
        m_query.value()->finish();
}

Statement &Statement::bind(const QVariant &value)
{
    if (m_query)
        m_query.value()->bindValue(m_bound++, value);
    return *this;
}

Statement &Statement::bind(const std::vector<QVariant> &values)
{
    for (const QVariant &value : values)
        bind(value);
    return *this;
}

JournalResult<Done> Statement::run()
{
    if (!m_query)
        return m_query.error();
    if (!m_query.value()->exec())
        return failed();
    return Done{};
}

JournalResult<bool> Statement::next()
{
    if (!m_isRunning) {
        const JournalResult<Done> ran = run();
        if (!ran)
            return ran.error();
        m_isRunning = true;
    }
    if (m_query.value()->next())
        return true;
    if (m_query.value()->lastError().isValid())
        return failed();
    return false;
}

JournalError Statement::failed()
{
    m_hasFailed = true;
    return reported(m_query.value()->lastError());
}

int Statement::changedRows() const
{
    return m_query.value()->numRowsAffected();
}

QVariant Statement::value(int column) const
{
    // The driver's NULL has a type, which would make it differ from the value that was bound.
    QVariant value = m_query.value()->value(column);
    return value.isNull() ? QVariant() : value;
}

std::vector<QVariant> Statement::row(std::size_t count) const
{
    std::vector<QVariant> values;
    values.reserve(count);
    for (std::size_t i = 0; i < count; ++i)
        values.push_back(value(static_cast<int>(i)));
    return values;
}

} // namespace tillside
