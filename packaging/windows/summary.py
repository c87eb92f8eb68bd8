#!/usr/bin/env python3
"""Makes an MSI the same for the same inputs: summary.py MSI.

wixl writes the time and a random package code into the summary. They are replaced by SOURCE_DATE_EPOCH and a code
that is derived from all other bytes, as Windows' installer requires: different files have different codes."""

import hashlib
import os
import pathlib
import struct
import sys
import uuid

NAMESPACE = uuid.UUID("775d610b-c2eb-40f1-bab7-0b7b114e07bb")
# A property set, of which an MSI has one: byte order, form, system, no class, one section; and which one it is.
FORMAT = uuid.UUID("f29f85e0-4ff9-1068-ab91-08002b27b3d9").bytes_le
HEADER = 28 + len(FORMAT)
PACKAGE_CODE, CREATED, SAVED = 9, 12, 13
TEXT, TIME = 30, 64
# From 1601, where Windows begins to count, to 1970.
SECONDS_BEFORE = 11644473600


def places(data):
    """Where the properties of the summary in `data` begin, by number."""
    found = data.index(FORMAT)
    if data.find(FORMAT, found + 1) != -1:
        raise SystemExit("There is more than one summary")
    start = found - 28
    section = start + struct.unpack_from("<I", data, start + HEADER)[0]
    count = struct.unpack_from("<I", data, section + 4)[0]
    numbers = struct.unpack_from(f"<{2 * count}I", data, section + 8)
    return {number: section + offset for number, offset in zip(numbers[::2], numbers[1::2])}


def put(data, place, kind, value):
    """Replaces a value with `value`, of the same size and type."""
    at = place + 4
    if kind == TEXT:
        at += 4
        size = struct.unpack_from("<I", data, place + 4)[0] - 1  # Without the terminating zero.
    else:
        size = 8
    if struct.unpack_from("<I", data, place)[0] != kind or size != len(value):
        raise SystemExit("The summary is not as wixl writes it")
    data[at:at + size] = value


def main():
    file = pathlib.Path(sys.argv[1])
    data = bytearray(file.read_bytes())
    place = places(data)
    time = (int(os.environ["SOURCE_DATE_EPOCH"]) + SECONDS_BEFORE) * 10_000_000
    for number in (CREATED, SAVED):
        put(data, place[number], TIME, struct.pack("<Q", time))

    def put_code(code):
        put(data, place[PACKAGE_CODE], TEXT, f"{{{code}}}".upper().encode())

    put_code(uuid.UUID(int=0))
    put_code(uuid.uuid5(NAMESPACE, hashlib.sha256(data).hexdigest()))
    file.write_bytes(data)


if __name__ == "__main__":
    main()
