#!/usr/bin/python3
"""A newcomer's first sale, made from outside like a screen reader user: atspi_sale.py PROGRAM.

Nothing here knows the program's code. Every control is found by its name and pressed through the
accessibility bus: the training on a till that has no terminal yet, the amount of 12.50 on its
keypad, the charge, and the card in the second window.
"""
import os
import signal
import subprocess
import sys
import tempfile
import time

import pyatspi
from gi.repository import GLib

PATIENCE = 60  # Seconds, for each step.
LOOK_AGAIN = 50  # Milliseconds.
announced = []


def until(what, condition):
    """Processes events until CONDITION returns something; returns that."""
    found, deadline = condition(), time.monotonic() + PATIENCE
    while not found and time.monotonic() < deadline:
        GLib.timeout_add(LOOK_AGAIN, lambda: False)
        GLib.MainContext.default().iteration(True)
        found = condition()
    if not found:
        sys.exit(f"Missing: {what}.\nAnnounced: {announced}\nShown:\n" + "\n".join(shown()))
    return found


def windows():
    """All windows on this screen; every program here is ours."""
    return [top for app in pyatspi.Registry.getDesktop(0) if app for top in app if top]


def everything(node):
    """NODE and its visible descendants."""
    try:
        if not node.getState().contains(pyatspi.STATE_VISIBLE):
            return
        yield node
        for child in node:
            if child:
                yield from everything(child)
    except (LookupError, RuntimeError, GLib.Error):
        return  # It disappeared in the meantime.


def shown(window=""):
    """The readable texts in the windows whose title begins with WINDOW."""
    return [f"{node.getRoleName()}: {node.name}" for top in windows() if top.name.startswith(window)
            for node in everything(top) if node.name]


def button(name):
    """The button called NAME, if it can be pressed."""
    for top in windows():
        for node in everything(top):
            if (node.name == name and node.getRole() == pyatspi.ROLE_PUSH_BUTTON
                    and node.getState().contains(pyatspi.STATE_ENABLED)):
                return node
    return None


def press(name):
    found = until(f"a button “{name}”", lambda: button(name))
    action = found.queryAction()
    names = [action.getName(i) for i in range(action.nActions)]
    action.doAction(names.index("Press"))


def till_says(words):
    return any(line.endswith(": " + words) for line in shown("Tillside"))


def note(event):
    """Records what is announced in the till's window and visible there."""
    node = top = event.source
    try:
        while top and top.parent and top.parent.getRole() != pyatspi.ROLE_APPLICATION:
            top = top.parent
        if top.name.startswith("Tillside") and node.getState().contains(pyatspi.STATE_SHOWING):
            announced.append(node.name)
    except (LookupError, RuntimeError, GLib.Error, AttributeError):
        return  # It disappeared in the meantime.


with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
    live = subprocess.Popen([sys.argv[1], "--data-dir", os.path.join(folder, "till")])
    try:
        pyatspi.Registry.registerEventListener(note, "object:property-change:accessible-name")
        press("Start training")
        if live.wait(PATIENCE) != 0:
            sys.exit(f"The live till ended with {live.returncode}.")
        until("the terminal's window", lambda: button("Lose the connection"))
        for key in "1250":
            press(key)
        press("Charge €12.50")
        until("a card that is waited for", lambda: button("Tap card"))
        assert not till_says("Approved") and not any("Approved" in words for words in announced)
        press("Tap card")
        until("“Approved” in the window", lambda: till_says("Approved"))
        until("“Approved”, announced", lambda: any(words.startswith("Approved.") for words in announced))
    finally:
        live.kill()
        for app in pyatspi.Registry.getDesktop(0):
            os.kill(app.get_process_id(), signal.SIGTERM)
print("One sale of 12.50 was approved, and it was said.")
