#!/usr/bin/env python3
"""Opens the keyring of the current session, as the login does: over gnome-keyring's control
socket. A second `gnome-keyring-daemon --unlock` would not reach the running one, and replacing it
leaves libsecret in running programs with a session that is gone."""
import os
import socket
import struct
import sys

UNLOCK = 1
PASSWORD = b"pw"

with socket.socket(socket.AF_UNIX) as control:
    control.connect(os.environ["XDG_RUNTIME_DIR"] + "/keyring/control")
    control.sendall(b"\0")  # The daemon reads our credentials with this byte.
    control.sendall(struct.pack(">III", 12 + len(PASSWORD), UNLOCK, len(PASSWORD)) + PASSWORD)
    sys.exit(control.recv(8) != struct.pack(">II", 8, 0))
