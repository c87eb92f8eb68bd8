"""A person's session, a till and a terminal in it, for the tests that drive the real programs."""
import ast
import json
import os
import pathlib
import sqlite3
import contextlib
import subprocess
import sys
import time

PATIENCE = 60  # Seconds, for each step.
LOOK_AGAIN = 0.05
CODE = "73918264"


def until(what, condition):
    """Waits until CONDITION returns something; returns that."""
    found, deadline = condition(), time.monotonic() + PATIENCE
    while not found:
        require(time.monotonic() < deadline, "Missing:", what)
        time.sleep(LOOK_AGAIN)
        found = condition()
    return found


def require(condition, *told):
    if not condition:
        sys.exit(" ".join(str(word) for word in told))


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


class Session:
    """A person's session with a keychain, ended at the latest with the context."""

    def __init__(self, folder, ends):
        home = folder / "home"
        run = folder / "run"
        for made in (home, run):
            made.mkdir(mode=0o700, exist_ok=True)
        self.environment = {**os.environ, "HOME": str(home), "XDG_RUNTIME_DIR": str(run),
                            "XDG_DATA_HOME": str(home / "data")}
        self._bus = started(ends, ["dbus-daemon", "--session", "--nofork", "--print-address"],
                            self.environment)
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = self._bus.stdout.readline().strip()
        self._keychain = started(ends, ["gnome-keyring-daemon", "--foreground", "--unlock",
                                        "--components=secrets"], self.environment, typed="pw")
        subprocess.run(["gdbus", "wait", "--session", "--timeout", "60", "org.freedesktop.secrets"],
                       env=self.environment, check=True)

    def python(self, script):
        """Runs SCRIPT in this folder, with the bus that screen readers use in this session."""
        told = subprocess.run(["gdbus", "call", "--session", "--dest", "org.a11y.Bus", "--object-path",
                               "/org/a11y/bus", "--method", "org.a11y.Bus.GetAddress"], text=True,
                              env=self.environment, check=True, stdout=subprocess.PIPE).stdout
        subprocess.run(["/usr/bin/python3", "-B", "-c", script], check=True, timeout=2 * PATIENCE,
                       cwd=pathlib.Path(__file__).parent,
                       env={**self.environment, "AT_SPI_BUS_ADDRESS": ast.literal_eval(told)[0]})

    def end(self):
        for process in (self._bus, self._keychain):
            process.terminate()
            process.wait(PATIENCE)


class Till:
    """The till in FOLDER, run by the PROGRAMS."""

    def __init__(self, programs, folder, ends):
        self._programs = programs
        self._folder = folder / "till"
        self._ends = ends

    def run(self, session, *words, typed=""):
        done = subprocess.run([self._programs / "tillside-cli", "--json", "--data-dir", self._folder, *words],
                              env=session.environment, input=typed, text=True, timeout=PATIENCE,
                              stdout=subprocess.PIPE, check=True)
        return json.loads(done.stdout)

    def pair(self, session, terminal):
        facts = terminal.facts
        self.run(session, "pair", "--address", f"127.0.0.1:{facts['port']}", "--tid", facts["serial"],
                 "--name", "Counter", "--fingerprint", facts["fingerprint"], typed=CODE + "\n")

    def window(self, session):
        """A window that listens to signals already."""
        before = self._opened()
        window = started(self._ends, [self._programs / "tillside", "--data-dir", self._folder],
                         session.environment)
        until("the window's line in the log", lambda: self._opened() > before)
        return window

    def _opened(self):
        log = self._folder / "tillside.log"
        return log.read_text().count(" opens") if log.exists() else 0

    def saved(self):
        """The journal as it is now, from a connection of its own."""
        with contextlib.closing(sqlite3.connect(self._folder / "journal.sqlite")) as journal:
            return journal.serialize()

    def refuses(self, session, older):
        """Whether no payment starts on the journal OLDER, which stands in for the newest one meanwhile."""
        newest = self.saved()
        self._write(older)
        refused = subprocess.run([self._programs / "tillside-cli", "--data-dir", self._folder, "charge",
                                  "--amount", "1.00"], env=session.environment, timeout=PATIENCE)
        self._write(newest)
        return refused.returncode == 6

    def _write(self, journal):
        for name in ("journal.sqlite-wal", "journal.sqlite-shm"):
            (self._folder / name).unlink(missing_ok=True)
        (self._folder / "journal.sqlite").write_bytes(journal)


class Terminal:
    """A running terminal. `facts` is what it says about itself."""

    def __init__(self, programs, folder, ends, *options):
        self._ledger = folder / "ledger"
        self._process = started(ends, [programs / "tillside-terminal-simulator", "--json", "--interactive",
                                       "--code", CODE, "--ledger", self._ledger, *options], os.environ)
        self.facts = json.loads(self._process.stdout.readline())

    def behave(self, scenario):
        """Follows SCENARIO from now on."""
        self._process.stdin.write(scenario + "\n")
        self._process.stdin.flush()

    def charges(self):
        """What it has charged: a line each."""
        lines = self._ledger.read_text().splitlines() if self._ledger.exists() else []
        return [json.loads(line) for line in lines]
