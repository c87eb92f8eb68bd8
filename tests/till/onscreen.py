"""What a screen reader user sees and does on the invisible screen of with-screen.

Nothing here knows the programs' code. Every control is found by its name and pressed through the
accessibility bus.
"""
import sys
import time

import pyatspi
from gi.repository import GLib

PATIENCE = 60  # Seconds, for each step.
LOOK_AGAIN = 50  # Milliseconds.
announced = []  # What a test has heard, for the message when something is missing.


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
    """The readable texts in the windows whose title ends with WINDOW."""
    return [f"{node.getRoleName()}: {node.name}" for top in windows() if top.name.endswith(window)
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
