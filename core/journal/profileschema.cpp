#include "core/journal/profileschema.h"

#include <QString>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

/// The digest that an earlier version gives a terminal does not cover the new column.
QStringList terminalGuard(const QString &name, const QString &event)
{
    return {u"DROP TRIGGER %1"_s.arg(name),
            uR"(CREATE TRIGGER %1 BEFORE %2 ON terminal
            WHEN NOT EXISTS (SELECT 1 FROM meta WHERE key = 'writing' AND value = '5')
            BEGIN SELECT RAISE(ABORT, 'a terminal changes only with its event'); END)"_s.arg(
                name, event)};
}

} // namespace

QStringList knowTheCutOff()
{
    // NULL stands for the default: the digests of older rows do not cover the column.
    return QStringList{
               u"ALTER TABLE terminal ADD COLUMN void_until TEXT"_s,
               u"DROP TRIGGER payment_version"_s,
               uR"(CREATE TRIGGER payment_version BEFORE INSERT ON payment
            WHEN NEW.recorded_as IS NOT 5
            BEGIN SELECT RAISE(ABORT, 'recorded for another version'); END)"_s,
           }
    + terminalGuard(u"terminal_update"_s, u"UPDATE"_s)
        + terminalGuard(u"terminal_insert"_s, u"INSERT"_s);
}

} // namespace tillside
