#!/usr/bin/python3 -B
"""A sale is found again and part of it refunded from outside, like a screen reader user:
atspi_history.py PROGRAM.

After a sale in training, the list of payments is opened, its row is read and chosen, and what the
details offer is pressed, all through the accessibility bus. Prints what was heard and read.
"""
import os
import signal
import subprocess
import sys
import tempfile

import pyatspi
from gi.repository import GLib

from onscreen import PATIENCE, announced, button, everything, press, shown, till_says, until, windows


def note(event):
    """Records what is announced."""
    node = event.source
    try:
        if event.detail1 and node.getRole() == pyatspi.ROLE_NOTIFICATION:
            announced.append(node.name)
    except (LookupError, RuntimeError, GLib.Error, AttributeError):
        return  # It disappeared in the meantime.


def heard(words):
    return any(line.startswith(words) for line in announced)


def of_role(role, name):
    """The visible object of ROLE whose name begins with NAME."""
    for top in windows():
        for node in everything(top):
            if node.getRole() == role and node.name.startswith(name):
                return node
    return None


def act(role, name, action):
    found = until(f"“{name}”", lambda: of_role(role, name))
    interface = found.queryAction()
    names = [interface.getName(i) for i in range(interface.nActions)]
    interface.doAction(names.index(action))
    return found


def sell():
    press("Start training")
    until("the terminal beside the till", lambda: button("Lose the connection"))
    for key in "1250":
        press(key)
    press("Charge €12.50")
    until("a card that is waited for", lambda: button("Tap card"))
    press("Tap card")
    until("“Approved”, announced", lambda: heard("Approved."))


def refund_five():
    act(pyatspi.ROLE_RADIO_BUTTON, "Transactions", "Toggle")
    row = act(pyatspi.ROLE_TABLE_CELL, "Sale, Approved, €12.50", "Toggle")
    print("The row:", row.name)
    until("the details", lambda: till_says("Approved, €12.50"))
    until("what can be done", lambda: button("Refund") and button("Void") and button("Copy"))
    press("Copy")
    until("that it was copied", lambda: heard("Copied."))
    press("Refund")
    until("the page that asks how much", lambda: button("5"))
    for key, amount in (("5", "−€0.05"), ("0", "−€0.50"), ("0", "−€5.00")):
        press(key)  # Qt takes a second press within 100 ms for the same one.
        until(f"“{amount}”", lambda: till_says(f"Amount, {amount}"))
    press("Refund €5.00")
    until("a card that is waited for", lambda: button("Tap card"))
    press("Tap card")
    until("“Refunded”, announced", lambda: heard("Refunded."))
    press("New sale")
    act(pyatspi.ROLE_RADIO_BUTTON, "Transactions", "Toggle")
    row = until("the refund's row", lambda: of_role(pyatspi.ROLE_TABLE_CELL, "Refund, Refunded"))
    print("The refund's row:", row.name)


with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
    live = subprocess.Popen([sys.argv[1], "--data-dir", os.path.join(folder, "till")])
    try:
        pyatspi.Registry.registerEventListener(note, "object:state-changed:showing")
        sell()
        press("New sale")
        refund_five()
    finally:
        live.kill()
        for app in pyatspi.Registry.getDesktop(0):
            os.kill(app.get_process_id(), signal.SIGTERM)
print("Heard:")
for line in announced:
    print(" ", line)
