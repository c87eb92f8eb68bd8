#!/usr/bin/python3 -B
"""A newcomer's first sale, made from outside like a screen reader user: atspi_sale.py PROGRAM.

Every control is found by its name and pressed through the accessibility bus: the training on a till
that has no terminal yet, the amount of 12.50 on its keypad, the charge, and the card at the terminal
beside it.
"""
import os
import signal
import subprocess
import sys
import tempfile

import pyatspi
from gi.repository import GLib

from onscreen import PATIENCE, announced, button, press, shown, till_says, until


def note(event):
    """Records what is announced."""
    node = event.source
    try:
        if event.detail1 and node.getRole() == pyatspi.ROLE_NOTIFICATION:
            announced.append(node.name)
    except (LookupError, RuntimeError, GLib.Error, AttributeError):
        return  # It disappeared in the meantime.


with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
    live = subprocess.Popen([sys.argv[1], "--data-dir", os.path.join(folder, "till")])
    try:
        pyatspi.Registry.registerEventListener(note, "object:state-changed:showing")
        press("Start training")
        if live.wait(PATIENCE) != 0:
            sys.exit(f"The live till ended with {live.returncode}.")
        until("the terminal beside the till", lambda: button("Lose the connection"))
        for key in "1250":
            press(key)
        press("Charge €12.50")
        until("a card that is waited for", lambda: button("Tap card"))
        assert not till_says("Approved, €12.50") and not any("Approved" in words for words in announced)
        press("Tap card")
        until("“Approved” in the window", lambda: till_says("Approved, €12.50"))
        until("“Approved”, announced", lambda: any(words.startswith("Approved.") for words in announced))
    finally:
        live.kill()
        for app in pyatspi.Registry.getDesktop(0):
            os.kill(app.get_process_id(), signal.SIGTERM)
print("One sale of 12.50 was approved, and it was said.")
