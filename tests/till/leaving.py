#!/usr/bin/python3 -B
"""The window is asked to end while a payment is on its way: leaving.py FOLDER-OF-THE-PROGRAMS.

The terminal charges at once and answers four seconds later. Meanwhile a signal arrives, or the D-Bus
session of the window ends, as at a log-off. The window has to stay until the answer is saved, then to
end by itself; it or the next start finds the payment by the number in that answer. The keychain knows the
newest event by then, so that a journal from before the payment takes none.
"""
import ast
import contextlib
import json
import os
import pathlib
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time

PROGRAMS = pathlib.Path(sys.argv[1])
PATIENCE = 60  # Seconds, for each step.
LOOK_AGAIN = 0.05
CODE = "73918264"
# It ends with the session that it looks at, so it is a process of its own.
CHARGE = """
from onscreen import button, press, until
until("the keypad", lambda: button("1"))
for key in ("1", "2", "5", "0", "Charge €12.50"):
    press(key)
"""
WAYS = {
    "SIGTERM": lambda window, session: window.send_signal(signal.SIGTERM),
    "SIGINT": lambda window, session: window.send_signal(signal.SIGINT),
    "SIGHUP": lambda window, session: window.send_signal(signal.SIGHUP),
    "each signal of a log-off": lambda window, session: [
        window.send_signal(number) for number in (signal.SIGTERM, signal.SIGHUP, signal.SIGTERM)],
    "the end of the D-Bus session": lambda window, session: session.end(),
}


def until(what, condition):
    """Waits until CONDITION returns something; returns that."""
    found, deadline = condition(), time.monotonic() + PATIENCE
    while not found:
        require(time.monotonic() < deadline, "Missing:", what)
        time.sleep(LOOK_AGAIN)
        found = condition()
    return found


class Session:
    """A person's session with a keychain, ended at the latest with the context."""

    def __init__(self, folder, ends):
        home = folder / "home"
        self._run = folder / "run"
        for made in (home, self._run):
            made.mkdir(mode=0o700, exist_ok=True)
        self.environment = {**os.environ, "HOME": str(home), "XDG_RUNTIME_DIR": str(self._run),
                            "XDG_DATA_HOME": str(home / "data")}
        self._bus = started(ends, ["dbus-daemon", "--session", "--nofork", "--print-address"],
                            self.environment)
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = self._bus.stdout.readline().strip()
        self._keychain = started(ends, ["gnome-keyring-daemon", "--foreground", "--unlock",
                                        "--components=secrets"], self.environment, typed="pw")
        subprocess.run(["gdbus", "wait", "--session", "--timeout", "60", "org.freedesktop.secrets"],
                       env=self.environment, check=True)

    def charge(self):
        """Charges €12.50 in the window, as a screen reader user does."""
        told = subprocess.run(["gdbus", "call", "--session", "--dest", "org.a11y.Bus", "--object-path",
                               "/org/a11y/bus", "--method", "org.a11y.Bus.GetAddress"], text=True,
                              env=self.environment, check=True, stdout=subprocess.PIPE).stdout
        subprocess.run(["/usr/bin/python3", "-B", "-c", CHARGE], check=True, timeout=2 * PATIENCE,
                       cwd=pathlib.Path(__file__).parent,
                       env={**self.environment, "AT_SPI_BUS_ADDRESS": ast.literal_eval(told)[0]})

    def end(self):
        for process in (self._bus, self._keychain):
            process.terminate()
            process.wait(PATIENCE)


def started(ends, command, environment, typed=None):
    """COMMAND, running until ENDS are reached."""
    process = subprocess.Popen(command, env=environment, text=True, stdin=subprocess.PIPE,
                               stdout=subprocess.PIPE)
    if typed is not None:
        process.stdin.write(typed)
        process.stdin.close()
    ends.callback(process.wait)
    ends.callback(process.kill)
    return process


class Till:
    def __init__(self, folder, ends):
        self._folder = folder / "till"
        self._ends = ends

    def run(self, session, *words, typed=""):
        done = subprocess.run([PROGRAMS / "tillside-cli", "--json", "--data-dir", self._folder, *words],
                              env=session.environment, input=typed, text=True, timeout=PATIENCE,
                              stdout=subprocess.PIPE, check=True)
        return json.loads(done.stdout)

    def saved(self):
        """The journal as it is now, from a connection of its own."""
        with contextlib.closing(sqlite3.connect(self._folder / "journal.sqlite")) as journal:
            return journal.serialize()

    def refuses(self, session, older):
        """Whether no payment starts on the journal OLDER, which stands in for the newest one meanwhile."""
        newest = self.saved()
        self._write(older)
        refused = subprocess.run([PROGRAMS / "tillside-cli", "--data-dir", self._folder, "charge",
                                  "--amount", "1.00"], env=session.environment, timeout=PATIENCE)
        self._write(newest)
        return refused.returncode == 6

    def _write(self, journal):
        for name in ("journal.sqlite-wal", "journal.sqlite-shm"):
            (self._folder / name).unlink(missing_ok=True)
        (self._folder / "journal.sqlite").write_bytes(journal)

    def window(self, session):
        """A window that listens to signals already."""
        before = self._opened()
        window = started(self._ends, [PROGRAMS / "tillside", "--data-dir", self._folder],
                         session.environment)
        until("the window's line in the log", lambda: self._opened() > before)
        return window

    def _opened(self):
        log = self._folder / "tillside.log"
        return log.read_text().count(" opens") if log.exists() else 0


def terminal(folder, ends):
    """A running terminal that answers a payment late, and what it says about itself."""
    command = [PROGRAMS / "tillside-terminal-simulator", "--json", "--instant", "--scenario", "late",
               "--code", CODE, "--ledger", folder / "ledger"]
    process = started(ends, command, os.environ)
    return json.loads(process.stdout.readline())


def charged(folder):
    """What the terminal has charged, as soon as it has."""
    ledger = folder / "ledger"
    lines = ledger.read_text().splitlines() if ledger.exists() else []
    return json.loads(lines[0]) if lines else None


def require(condition, *told):
    if not condition:
        sys.exit(" ".join(str(word) for word in told))


def ends_by_itself(window, way):
    """Whether the window stays for the answer, and then ends as if it had been closed."""
    with contextlib.suppress(subprocess.TimeoutExpired):
        require(False, way, "ended the window at once, with", window.wait(1))
    code = window.wait(PATIENCE)
    require(code == 0, way, "ended the window with", code)


def leave(way, folder, ends):
    session, till = Session(folder, ends), Till(folder, ends)
    facts = terminal(folder, ends)
    till.run(session, "pair", "--address", f"127.0.0.1:{facts['port']}", "--tid", facts["serial"],
             "--name", "Counter", "--fingerprint", facts["fingerprint"], typed=CODE + "\n")
    older = till.saved()
    window = till.window(session)
    session.charge()
    line = until("a charge at the terminal", lambda: charged(folder))
    WAYS[way](window, session)
    ends_by_itself(window, way)

    if way != "the end of the D-Bus session":
        require(till.refuses(session, older), way, "left a keychain that knows nothing of the payment")
    [payment] = till.run(session, "list")
    require(payment["uti"] == line["uti"], way, "lost the number of the payment:", payment)
    if way == "the end of the D-Bus session":
        session = Session(folder, ends)
    again = till.window(session)
    until("its outcome after the next start at the latest",
          lambda: till.run(session, "list")[0]["outcome"] == "approved")
    again.terminate()  # Nothing is on its way now.
    require(again.wait(PATIENCE) == 0, "an idle window ended with", again.returncode)
    require(len((folder / "ledger").read_text().splitlines()) == 1, way, "charged twice")


for each in WAYS:
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as place, contextlib.ExitStack() as stack:
        leave(each, pathlib.Path(place), stack)
    print(f"{each}: the answer was awaited and saved.", flush=True)
