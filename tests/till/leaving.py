#!/usr/bin/python3 -B
"""The window is asked to end while a payment is on its way: leaving.py FOLDER-OF-THE-PROGRAMS.

The terminal charges at once and answers four seconds later. Meanwhile a signal arrives, or the D-Bus
session of the window ends, as at a log-off. The window has to stay until the answer is saved, then to
end by itself; it or the next start finds the payment by the number in that answer. The keychain knows the
newest event by then, so that a journal from before the payment takes none.
"""
import contextlib
import pathlib
import signal
import subprocess
import sys
import tempfile

from session import PATIENCE, Session, Terminal, Till, require, until

PROGRAMS = pathlib.Path(sys.argv[1])
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


def ends_by_itself(window, way):
    """Whether the window stays for the answer, and then ends as if it had been closed."""
    with contextlib.suppress(subprocess.TimeoutExpired):
        require(False, way, "ended the window at once, with", window.wait(1))
    code = window.wait(PATIENCE)
    require(code == 0, way, "ended the window with", code)


def leave(way, folder, ends):
    session, till = Session(folder, ends), Till(PROGRAMS, folder, ends)
    terminal = Terminal(PROGRAMS, folder, ends, "--instant", "--scenario", "late")
    till.pair(session, terminal)
    older = till.saved()
    window = till.window(session)
    session.python(CHARGE)
    line = until("a charge at the terminal", terminal.charges)[0]
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
    require(len(terminal.charges()) == 1, way, "charged twice")


for each in WAYS:
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as place, contextlib.ExitStack() as stack:
        leave(each, pathlib.Path(place), stack)
    print(f"{each}: the answer was awaited and saved.", flush=True)
