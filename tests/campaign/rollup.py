"""The sums that a journal keeps by the hour, computed anew from its payments, without the till's own code."""
import collections
import contextlib
import datetime
import sqlite3

SUMS = ("count", "asked", "approved", "tip", "pennies", "cashback", "surcharge")


def standing_of(payment):
    """How a payment stands in a list; see core/model/standing.h."""
    contradicted, settled = payment["contradicted_at"], payment["settled_at"]
    if contradicted and (not settled or settled < contradicted):
        return "contradicted"
    if settled and (not payment["ended"] or contradicted):
        return "settled"
    if not payment["ended"]:
        return "not-known"
    return "approved" if payment["state"] == "approved-for-less" else payment["state"]


def hour_of(payment):
    began = datetime.datetime.fromisoformat(payment["started_at"].replace("Z", "+00:00"))
    return int(began.timestamp()) // 3600


def figures_of(payment, standing):
    moved = standing in ("approved", "voided")
    approved = payment["approved_minor"]
    extras = (payment[name] or 0 for name in ("tip_minor", "pennies_minor", "cashback_minor",
                                              "surcharge_minor"))
    return (1, payment["amount_minor"],
            (payment["amount_minor"] if approved is None else approved) if moved else 0,
            *(extra if moved else 0 for extra in extras))


def recomputed(payments):
    """The sums of all payments whose outcome is known, by what they have in common."""
    sums = collections.defaultdict(lambda: (0,) * len(SUMS))
    for payment in payments:
        standing = standing_of(payment)
        if standing != "not-known":
            key = (payment["type"], standing, payment["currency"], payment["decimals"], hour_of(payment),
                   payment["terminal"], payment["cashier"] or "")
            sums[key] = tuple(a + b for a, b in zip(sums[key], figures_of(payment, standing)))
    return dict(sums)


def kept(file):
    rows = file.execute("SELECT type, standing, currency, decimals, hour, terminal, cashier, "
                        f"{', '.join(SUMS)} FROM total")
    return {tuple(row)[:-len(SUMS)]: tuple(row)[-len(SUMS):] for row in rows}


def wrong_totals(path):
    """What the journal in the file `path` keeps and should not, or should keep and does not: (key, kept,
    recomputed) for each."""
    with contextlib.closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as file:
        file.row_factory = sqlite3.Row
        file.execute("BEGIN")
        have, want = kept(file), recomputed(file.execute("SELECT * FROM payment"))
    return [(key, have.get(key), want.get(key)) for key in sorted({*have, *want})
            if have.get(key) != want.get(key)]
