#include "core/journal/searchschema.h"

#include "core/journal/rollup.h"

#include <QString>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

/// Both generated columns are computed when they are read: no row is rewritten. STRICT tables keep
/// no other type than TEXT for times, and an integer makes each index 20 bytes a payment smaller.
QStringList columns()
{
    return {
        // NULL for none: the digests of older rows do not cover it.
        u"ALTER TABLE payment ADD COLUMN cashier TEXT"_s,
        u"ALTER TABLE payment ADD COLUMN recorded_as INTEGER"_s,
        uR"(ALTER TABLE payment ADD COLUMN started INTEGER GENERATED ALWAYS AS (
            coalesce(CAST(strftime('%s', started_at) AS INTEGER), 0)) VIRTUAL)"_s,
        // isToCheck() in core/payment/paymentrules: 'contradicted' or 'not-known'.
        uR"(ALTER TABLE payment ADD COLUMN standing TEXT GENERATED ALWAYS AS (CASE
            WHEN contradicted_at IS NOT NULL
                AND (settled_at IS NULL OR settled_at < contradicted_at) THEN 'contradicted'
            WHEN settled_at IS NOT NULL
                AND (ended = 0 OR contradicted_at IS NOT NULL) THEN 'settled'
            WHEN ended = 0 THEN 'not-known'
            WHEN state = 'approved-for-less' THEN 'approved'
            ELSE state END) VIRTUAL)"_s,
    };
}

/// Partial where most rows are the same. Those that end with `number` name more columns behind it,
/// so that a filter over them reads no row that it does not show.
QStringList indexes()
{
    return {
        u"CREATE INDEX payment_started ON payment (started)"_s,
        u"CREATE INDEX payment_terminal_started ON payment (terminal, started)"_s,
        uR"(CREATE INDEX payment_cashier ON payment (cashier, started)
            WHERE cashier IS NOT NULL)"_s,
        uR"(CREATE INDEX payment_standing ON payment (standing, started, number, type, terminal)
            WHERE standing <> 'approved')"_s,
        uR"(CREATE INDEX payment_type ON payment (type, started, number, terminal)
            WHERE type <> 'sale')"_s,
        u"CREATE INDEX payment_amount ON payment (amount_minor, started)"_s,
        uR"(CREATE INDEX payment_approved ON payment (approved_minor, started)
            WHERE approved_minor <> amount_minor)"_s,
        uR"(CREATE INDEX payment_reference ON payment (reference COLLATE NOCASE, started)
            WHERE reference <> id)"_s,
        uR"(CREATE INDEX payment_authorisation ON payment (authorisation COLLATE NOCASE, started)
            WHERE authorisation <> '')"_s,
        uR"(CREATE INDEX payment_last_four ON payment (substr(card, -4), started)
            WHERE card <> '')"_s,
        u"CREATE INDEX payment_own_uti ON payment (terminal) WHERE uti_mode = 'ours'"_s,
    };
}

QStringList guards()
{
    return {
        uR"(CREATE TRIGGER payment_version BEFORE INSERT ON payment
            WHEN NEW.recorded_as IS NOT 4
            BEGIN SELECT RAISE(ABORT, 'recorded for another version'); END)"_s,
        uR"(CREATE TRIGGER payment_cashier_update BEFORE UPDATE OF cashier, recorded_as ON payment
            BEGIN SELECT RAISE(ABORT, 'what was asked for never changes'); END)"_s,
    };
}

} // namespace

QStringList answerFromIndexes()
{
    return columns() + indexes() + guards() + createRollUp();
}

} // namespace tillside
