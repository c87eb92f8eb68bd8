"""What people and programs do to a till's folder and its terminals while payments run. Each nuisance goes on
until it is cancelled, and adds to the till's `findings` what the till should not have done."""
import asyncio
import contextlib
import glob
import os
import shutil
import sqlite3

from verdict import Finding

PROBE = "probe"  # The reference of a payment that has to be refused.


async def _now_and_then(random, longest, act):
    with contextlib.suppress(asyncio.CancelledError):
        while True:
            await asyncio.sleep(random.uniform(0.1, longest))
            await act()


async def pair_again_now_and_then(till, places, random):
    """Another face of the till pairs a terminal again, sometimes after it got another certificate."""
    async def act():
        place = random.choice(places)
        if random.random() < 0.3:
            await place.replace_terminal()
        await till.pair_again(place)
    await _now_and_then(random, 1.5, act)


async def put_back_now_and_then(till, places, random):
    """An older copy of the journal is put back while nothing runs. The till has to refuse payments until a
    supervisor accepts it."""
    async def act():
        backup = os.path.join(till.folder + "-backup")
        copy_journal(till.folder, backup)
        await asyncio.sleep(random.uniform(0.5, 2.0))
        async with till.closed():
            await _put_back(till, random.choice(places), backup)
    await _now_and_then(random, 1.0, act)


async def _put_back(till, place, backup):
    await till.run(["check", "--all"])  # Also lets the keychain know the newest event.
    known = await till.payments()
    if events(os.path.join(till.folder, "journal.sqlite")) == events(backup):
        return
    till.put_away.update(record["reference"] for record in known)
    write_over(till.folder, backup)
    await _refuses(till, place, "an older journal took a payment")
    accepted = await till.run(["accept-journal", "--by", "campaign"])
    if accepted.code != 0:
        till.findings.append(Finding("stuck", till.name, f"an older journal is not accepted: {accepted}"))


async def _refuses(till, place, complaint):
    ran = await till.run(["charge", "--amount", "1.00", "--terminal", place.name, "--reference", PROBE])
    if ran.code != 6:
        till.findings.append(Finding("wrong", till.name, f"{complaint}: {ran}"))


async def copy_now_and_then(till, places, random):
    """A program copies the whole folder while the till works; the copy is opened elsewhere. What it says has
    to be true, and it takes no payment."""
    async def act():
        copy = till.copied()
        shutil.copytree(till.folder, copy.folder, ignore_dangling_symlinks=True)
        checked = await copy.run(["check", "--all"])
        if checked.code == 1:  # The files were copied while they changed.
            return
        await _refuses(copy, random.choice(places), "a copied folder took a payment")
        till.findings += copy.findings
        till.copies.append(await copy.payments())
    await _now_and_then(random, 1.5, act)


async def delete_locks_now_and_then(till, random):
    """A program that tidies up deletes the lock files while they are held."""
    async def act():
        for lock in glob.glob(os.path.join(till.folder, "*.lock")):
            with contextlib.suppress(FileNotFoundError):
                os.remove(lock)
    await _now_and_then(random, 0.4, act)


def copy_journal(folder, backup):
    """A consistent copy, as a backup program makes it."""
    with contextlib.suppress(FileNotFoundError):
        os.remove(backup)
    with contextlib.closing(sqlite3.connect(os.path.join(folder, "journal.sqlite"))) as journal, \
            contextlib.closing(sqlite3.connect(backup)) as copy:
        journal.backup(copy)


def events(file):
    with contextlib.closing(sqlite3.connect(file)) as journal:
        return journal.execute("SELECT max(sequence) FROM event").fetchone()[0]


def write_over(folder, backup):
    """Writes the backup into the journal's own file, which keeps its place on the disk."""
    for suffix in ("-wal", "-shm"):
        with contextlib.suppress(FileNotFoundError):
            os.remove(os.path.join(folder, "journal.sqlite" + suffix))
    with open(backup, "rb") as source, open(os.path.join(folder, "journal.sqlite"), "wb") as target:
        shutil.copyfileobj(source, target)
