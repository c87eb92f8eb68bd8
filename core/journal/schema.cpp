#include "core/journal/schema.h"

#include <QString>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

QString terminalTable()
{
    return uR"(CREATE TABLE terminal (
            id TEXT NOT NULL COLLATE NOCASE PRIMARY KEY,
            name TEXT NOT NULL,
            host TEXT NOT NULL,
            port INTEGER NOT NULL,
            serial TEXT NOT NULL,
            dialect TEXT NOT NULL,
            base_path TEXT NOT NULL,
            auth_form TEXT NOT NULL,
            uti_mode TEXT NOT NULL,
            currency TEXT NOT NULL,
            decimals INTEGER NOT NULL,
            plain_http INTEGER NOT NULL,
            fingerprint BLOB NOT NULL,
            paired_at TEXT NOT NULL CHECK (paired_at GLOB '????-??-??T*Z'),
            forgotten_at TEXT CHECK (forgotten_at GLOB '????-??-??T*Z')
        ) STRICT)"_s;
}

QString paymentTable()
{
    // `number` is the order in which payments were recorded, because clocks are sometimes set back.
    return uR"(CREATE TABLE payment (
            number INTEGER PRIMARY KEY,
            id TEXT NOT NULL COLLATE NOCASE UNIQUE,
            terminal TEXT NOT NULL COLLATE NOCASE REFERENCES terminal (id),
            type TEXT NOT NULL,
            amount_minor INTEGER NOT NULL,
            currency TEXT NOT NULL,
            decimals INTEGER NOT NULL,
            reference TEXT NOT NULL,
            original TEXT COLLATE NOCASE REFERENCES payment (id),
            original_uti TEXT,
            started_at TEXT NOT NULL CHECK (started_at GLOB '????-??-??T*Z'),
            uti TEXT COLLATE NOCASE,
            uti_mode TEXT NOT NULL,
            state TEXT NOT NULL,
            ended INTEGER NOT NULL,
            approved_minor INTEGER,
            approved_currency TEXT,
            approved_decimals INTEGER,
            authorisation TEXT NOT NULL,
            card TEXT NOT NULL,
            response_code TEXT NOT NULL,
            merchant_receipt BLOB NOT NULL,
            cardholder_receipt BLOB NOT NULL,
            signature_required INTEGER NOT NULL,
            ended_at TEXT CHECK (ended_at GLOB '????-??-??T*Z'),
            settled_as TEXT,
            settled_seen TEXT,
            settled_note TEXT,
            settled_at TEXT CHECK (settled_at GLOB '????-??-??T*Z'),
            revision INTEGER NOT NULL
        ) STRICT)"_s;
}

QString eventTable()
{
    // `state_digest` is the digest of the payment's row as this transaction left it. `hash` covers
    // it, so a row changed by hand no longer matches its newest event.
    return uR"(CREATE TABLE event (
            sequence INTEGER PRIMARY KEY,
            payment TEXT NOT NULL COLLATE NOCASE REFERENCES payment (id),
            at TEXT NOT NULL CHECK (at GLOB '????-??-??T*Z'),
            code TEXT NOT NULL,
            detail TEXT NOT NULL,
            state_digest BLOB NOT NULL,
            previous BLOB NOT NULL,
            hash BLOB NOT NULL
        ) STRICT)"_s;
}

QStringList indexes()
{
    return {
        uR"(CREATE UNIQUE INDEX terminal_name ON terminal (name COLLATE NOCASE)
            WHERE forgotten_at IS NULL)"_s,
        u"CREATE INDEX payment_uti ON payment (uti) WHERE uti IS NOT NULL"_s,
        u"CREATE INDEX payment_unresolved ON payment (ended, terminal) WHERE ended = 0"_s,
        u"CREATE INDEX payment_terminal ON payment (terminal)"_s,
        u"CREATE INDEX payment_original ON payment (original) WHERE original IS NOT NULL"_s,
        u"CREATE INDEX event_payment ON event (payment)"_s,
    };
}

/// The chain of version 3: an event belongs to a payment, to a terminal, or to the journal itself.
/// `mac` is the hash under the till's secret key, if the keychain gave that in time.
QString chainTable()
{
    return uR"(CREATE TABLE chain (
            sequence INTEGER PRIMARY KEY,
            payment TEXT COLLATE NOCASE REFERENCES payment (id),
            terminal TEXT COLLATE NOCASE REFERENCES terminal (id),
            at TEXT NOT NULL CHECK (at GLOB '????-??-??T*Z'),
            code TEXT NOT NULL,
            detail TEXT NOT NULL,
            state_digest BLOB NOT NULL,
            previous BLOB NOT NULL,
            hash BLOB NOT NULL,
            mac BLOB,
            CHECK (payment IS NULL OR terminal IS NULL)
        ) STRICT)"_s;
}

QStringList eventGuards()
{
    return {
        uR"(CREATE TRIGGER event_update BEFORE UPDATE ON event
            BEGIN SELECT RAISE(ABORT, 'events are never changed'); END)"_s,
        uR"(CREATE TRIGGER event_delete BEFORE DELETE ON event
            BEGIN SELECT RAISE(ABORT, 'events are never deleted'); END)"_s,
        uR"(CREATE TRIGGER event_insert BEFORE INSERT ON event
            WHEN NEW.sequence <> (SELECT coalesce(max(sequence), 0) + 1 FROM event)
            BEGIN SELECT RAISE(ABORT, 'events are only appended'); END)"_s,
    };
}

/// Moves every event into the new table, which takes the old one's name. A column cannot lose its
/// NOT NULL in any other way.
QStringList moveChain()
{
    return QStringList{
               uR"(INSERT INTO chain SELECT sequence, payment, NULL, at, code, detail,
                   state_digest, previous, hash, NULL FROM event)"_s,
               u"DROP TABLE event"_s,
               u"ALTER TABLE chain RENAME TO event"_s,
               u"CREATE INDEX event_payment ON event (payment) WHERE payment IS NOT NULL"_s,
               u"CREATE INDEX event_terminal ON event (terminal) WHERE terminal IS NOT NULL"_s,
           }
    + eventGuards();
}

/// A terminal changes together with its event only: a program of version 2 that has the file open
/// would change it alone. writeTerminal() sets the row `writing` within its transaction.
QStringList terminalGuards()
{
    const QString guard = uR"(CREATE TRIGGER terminal_%1 BEFORE %2 ON terminal
            WHEN NOT EXISTS (SELECT 1 FROM meta WHERE key = 'writing')
            BEGIN SELECT RAISE(ABORT, 'a terminal changes only with its event'); END)"_s;
    return {guard.arg(u"update"_s, u"UPDATE"_s), guard.arg(u"insert"_s, u"INSERT"_s)};
}

/// Until now the till inferred what a person had been told. What it would still ask about stays
/// untold: an approval with news since the newest payment was recorded.
QString countAsTold()
{
    return uR"(UPDATE payment SET told_before = 1 WHERE ended = 1 AND NOT (
            state IN ('approved', 'approved-for-less') AND id IN (
                SELECT payment FROM event WHERE sequence > (
                    SELECT min(sequence) FROM event WHERE payment = (
                        SELECT id FROM payment ORDER BY number DESC LIMIT 1)))))"_s;
}

/// Protects what has been written from our own mistakes and from quick edits by hand. REPLACE
/// deletes without running the DELETE triggers, so inserts are guarded too.
QStringList guards()
{
    return {
        uR"(CREATE TRIGGER payment_delete BEFORE DELETE ON payment
            BEGIN SELECT RAISE(ABORT, 'payments are never deleted'); END)"_s,
        uR"(CREATE TRIGGER payment_insert BEFORE INSERT ON payment
            WHEN EXISTS (SELECT 1 FROM payment WHERE id = NEW.id OR number = NEW.number)
            BEGIN SELECT RAISE(ABORT, 'payments are never replaced'); END)"_s,
        uR"(CREATE TRIGGER payment_update BEFORE UPDATE OF number, id, terminal, type,
                amount_minor, currency, decimals, reference, original, original_uti, started_at
            ON payment
            BEGIN SELECT RAISE(ABORT, 'what was asked for never changes'); END)"_s,
        uR"(CREATE TRIGGER terminal_delete BEFORE DELETE ON terminal
            BEGIN SELECT RAISE(ABORT, 'terminals are never deleted'); END)"_s,
    };
}

} // namespace

QStringList createSchema()
{
    return QStringList{terminalTable(), paymentTable(), eventTable()} + indexes() + eventGuards()
        + guards();
}

QStringList rememberEnds()
{
    // NULL stands for none everywhere: the digests of older rows do not cover these columns.
    return {
        u"ALTER TABLE payment ADD COLUMN tip_minor INTEGER"_s,
        u"ALTER TABLE payment ADD COLUMN pennies_minor INTEGER"_s,
        u"ALTER TABLE payment ADD COLUMN cashback_minor INTEGER"_s,
        u"ALTER TABLE payment ADD COLUMN surcharge_minor INTEGER"_s,
        u"ALTER TABLE payment ADD COLUMN result_digest BLOB"_s,
        uR"(ALTER TABLE payment ADD COLUMN contradicted_at TEXT
            CHECK (contradicted_at GLOB '????-??-??T*Z'))"_s,
        uR"(ALTER TABLE payment ADD COLUMN ask_again_at TEXT
            CHECK (ask_again_at GLOB '????-??-??T*Z'))"_s,
        uR"(CREATE INDEX payment_contradicted ON payment (terminal)
            WHERE contradicted_at IS NOT NULL)"_s,
        uR"(CREATE INDEX payment_ask_again ON payment (terminal)
            WHERE ask_again_at IS NOT NULL)"_s,
    };
}

QStringList knowPlaceAndPeople()
{
    return QStringList{chainTable()} + moveChain()
        + QStringList{
            u"CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT"_s,
            uR"(ALTER TABLE payment ADD COLUMN told_at TEXT
                CHECK (told_at GLOB '????-??-??T*Z'))"_s,
            u"ALTER TABLE payment ADD COLUMN told_before INTEGER NOT NULL DEFAULT 0"_s,
            countAsTold(),
            uR"(CREATE INDEX payment_untold ON payment (ended)
                WHERE ended = 1 AND told_at IS NULL AND told_before = 0)"_s,
        }
        + terminalGuards();
}

} // namespace tillside
