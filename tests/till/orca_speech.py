#!/usr/bin/python3 -B
"""What a blind cashier hears: orca_speech.py FOLDER-OF-THE-PROGRAMS.

Orca, the screen reader, runs beside the window under a window manager, and keys are typed as on a keyboard.
An approved sale, a declined one and one that is not known yet have to be spoken with their amounts. Orca
writes down what it says, and this prints it.
"""
import contextlib
import pathlib
import re
import subprocess
import sys
import tempfile

from session import Session, Terminal, Till, require, started, until

PROGRAMS = pathlib.Path(sys.argv[1])
SPOKEN = re.compile(r"SPEECH OUTPUT: '(.*?)'\{?", re.DOTALL)
TYPE = """
import random, time
import pyatspi
for key in {keys!r}:
    pyatspi.Registry.generateKeyboardEvent(key, None, pyatspi.KEY_SYM)
    time.sleep(random.uniform(0.15, 0.4))
"""
# Orca's own log is written in blocks; here each line can be read at once.
ORCA = """
import builtins, runpy, sys
opened = builtins.open
builtins.open = lambda name, mode="r", *rest, **more: (
    opened(name, mode, 1) if name == {log!r} else opened(name, mode, *rest, **more))
sys.argv = ["orca", "--debug-file", {log!r}]
runpy.run_path("/usr/bin/orca", run_name="__main__")
"""
ENTER = 0xFF0D
ESCAPE = 0xFF1B
# What is typed, what the terminal does, and what has to be heard in one sentence.
PAYMENTS = [
    ("1250", "none", ["12.50", "Approved"]),
    ("1251", "none", ["12.51", "Declined"]),
    ("1300", "reply-lost-reset@post", ["13.00", "Not known yet"]),
]


class Ear:
    """Orca in SESSION, and what it has said so far."""

    def __init__(self, session, folder, ends):
        self._log = folder / "orca.log"
        self._heard = 0
        started(ends, ["openbox"], session.environment)
        started(ends, ["/usr/bin/python3", "-c", ORCA.format(log=str(self._log))], session.environment)
        self.waits_for(["Screen reader on"])

    def said(self):
        return SPOKEN.findall(self._log.read_text(errors="replace")) if self._log.exists() else []

    def waits_for(self, words):
        """Waits for a sentence with each of WORDS after what was heard before, and returns all that was."""
        until(f"{words} in {self.said()[self._heard:]}", lambda: self._hears(words))
        heard = self.said()[self._heard:]
        self._heard += len(heard)
        return heard

    def _hears(self, words):
        return any(all(word in sentence for word in words) for sentence in self.said()[self._heard:])


def keys(typed):
    return [ord(letter) for letter in typed]


def listen(folder, ends):
    session, till = Session(folder, ends), Till(PROGRAMS, folder, ends)
    terminal = Terminal(PROGRAMS, folder, ends, "--fast")
    till.pair(session, terminal)
    ear = Ear(session, folder, ends)
    till.window(session)
    ear.waits_for(["Amount"])
    for amount, scenario, words in PAYMENTS:
        terminal.behave(scenario)
        session.python(TYPE.format(keys=[*keys(amount), ENTER]))
        heard = ear.waits_for(words)
        print(f"{amount}: {heard}", flush=True)
        session.python(TYPE.format(keys=[ESCAPE]))
    for _, _, words in PAYMENTS:
        times = sum(all(word in sentence for word in words) for sentence in ear.said())
        require(times == 1, words, "was said", times, "times")
    require(len(terminal.charges()) == 2, "not two charges:", terminal.charges())


with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as place, contextlib.ExitStack() as stack:
    listen(pathlib.Path(place), stack)
print("A sale, a decline and what is not known yet were spoken.")
