#!/usr/bin/python3
"""One sale of 12.50, made from outside as a screen reader's user makes it: atspi_sale.py PROGRAM.

Nothing here knows the program's code. Everything is found by what it is called and is pressed through
the accessibility bus, in training: the amount on the keypad, the charge, the card in the second window.
"""
import os
import subprocess
import sys
import tempfile
import time

import pyatspi
from gi.repository import GLib

PATIENCE = 30  # Seconds, for each step.
LOOK_AGAIN = 50  # Milliseconds.
announced = []


def until(what, condition):
    """Lets events come in until CONDITION gives something; returns it."""
    found, deadline = condition(), time.monotonic() + PATIENCE
    while not found and time.monotonic() < deadline and till.poll() is None:
        GLib.timeout_add(LOOK_AGAIN, lambda: False)
        GLib.MainContext.default().iteration(True)
        found = condition()
    if not found:
        sys.exit(f"Missing: {what}. Ended with {till.poll()}. Announced: {announced}\n" + "\n".join(shown()))
    return found


def ours(pid):
    return [app for app in pyatspi.Registry.getDesktop(0) if app and app.get_process_id() == pid]


def everything(node):
    """NODE and what is below it, as far as it can be seen."""
    try:
        if node.getRole() != pyatspi.ROLE_APPLICATION and not node.getState().contains(
                pyatspi.STATE_VISIBLE):
            return
        yield node
        for child in node:
            if child:
                yield from everything(child)
    except (LookupError, RuntimeError, GLib.Error):
        return  # It went away meanwhile.


def shown(window=""):
    """What can be read in the windows whose title begins with WINDOW."""
    return [f"{node.getRoleName()}: {node.name}" for app in ours(till.pid) for top in app
            if top and top.name.startswith(window) for node in everything(top) if node.name]


def button(name):
    """The button called NAME, where it can be pressed."""
    for app in ours(till.pid):
        for node in everything(app):
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
    """Keeps what is said in the till's window and can be seen there."""
    node = top = event.source
    try:
        while top and top.parent and top.parent.getRole() != pyatspi.ROLE_APPLICATION:
            top = top.parent
        if top.name.startswith("Tillside") and node.getState().contains(pyatspi.STATE_SHOWING):
            announced.append(node.name)
    except (LookupError, RuntimeError, GLib.Error, AttributeError):
        return  # It went away meanwhile.


with tempfile.TemporaryDirectory() as folder:
    till = subprocess.Popen([sys.argv[1], "--training", "--data-dir", os.path.join(folder, "till")])
    try:
        pyatspi.Registry.registerEventListener(note, "object:property-change:accessible-name")
        until("the terminal's window", lambda: button("Lose the connection"))
        for key in "1250":
            press(key)
        press("Charge €12.50")
        until("a card that is waited for", lambda: button("Tap card"))
        assert not till_says("Approved") and not any("Approved" in words for words in announced)
        press("Tap card")
        until("“Approved” in the window", lambda: till_says("Approved"))
        until("“Approved”, announced", lambda: any(words.startswith("Approved") for words in announced))
    finally:
        till.terminate()
        till.wait(10)
print("One sale of 12.50 was approved, and it was said.")
