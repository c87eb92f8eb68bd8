#!/usr/bin/env python3
"""Checks that the shipped programs are hardened: headerstest.py BUILD. It reads the headers of the programs
that were built there, for Linux or for Windows, and for what no header tells the compiler's command lines."""

import json
import pathlib
import re
import shutil
import subprocess
import sys
import unittest

BUILD = pathlib.Path(sys.argv.pop())
NAMES = ("tillside", "tillside-cli", "tillside-terminal-simulator")
IS_WINDOWS = (BUILD / "bin/tillside-cli.exe").exists()
SUFFIX = ".exe" if IS_WINDOWS else ""
PROGRAMS = [path for name in NAMES if (path := BUILD / "bin" / f"{name}{SUFFIX}").exists()]
READELF = ("readelf", "--wide")
MINGW = "x86_64-w64-mingw32-objdump"


def told(*command):
    return subprocess.run([str(word) for word in command], check=True, timeout=300, text=True,
                          stdout=subprocess.PIPE).stdout


class Headers:
    """Reads the headers of each program."""

    def each(self, *command):
        """Each program, and what COMMAND prints about it."""
        for program in PROGRAMS:
            yield program.name, told(*command, program)

    def has(self, pattern, headers, name):
        self.assertTrue(re.search(pattern, headers), f"{name} lacks {pattern}")

    def has_not(self, pattern, headers, name):
        self.assertFalse(re.search(pattern, headers), f"{name} has {pattern}")


class ProgramsTest(unittest.TestCase):
    def test_there_are_programs_to_read(self):
        self.assertIn(BUILD / f"bin/tillside-cli{SUFFIX}", PROGRAMS)


@unittest.skipIf(IS_WINDOWS, "these are programs for Windows")
class ElfTest(Headers, unittest.TestCase):
    """As readelf and objdump of binutils show it."""

    def test_a_program_runs_at_any_address(self):
        for name, headers in self.each(*READELF, "--file-header", "--dynamic"):
            self.has(r"Type:\s+DYN ", headers, name)
            self.has(r"\(FLAGS_1\).*\bPIE\b", headers, name)
            self.has_not("TEXTREL", headers, name)

    def test_what_the_linker_filled_in_is_read_only(self):
        for name, headers in self.each(*READELF, "--program-headers", "--dynamic"):
            self.has(r"GNU_RELRO ", headers, name)
            self.has(r"\(FLAGS_1\).*\bNOW\b", headers, name)

    def test_nothing_is_writable_and_executable(self):
        for name, headers in self.each(*READELF, "--program-headers"):
            self.has(r"GNU_STACK +(0x\w+ +){5}RW +0x", headers, name)
            self.has_not(r"LOAD +(0x\w+ +){5}RWE", headers, name)

    def test_an_overwritten_stack_is_noticed(self):
        for name, symbols in self.each(*READELF, "--dyn-syms"):
            self.has("__stack_chk_fail", symbols, name)

    def test_a_jump_lands_only_where_a_function_begins(self):
        if "X86-64" not in told(*READELF, "--file-header", PROGRAMS[0]):
            self.skipTest("the compiler has this for x86 alone")
        for name, code in self.each("objdump", "--disassemble=main"):
            self.has(r"<main>:\n.*endbr64", code, name)

    def test_every_file_of_the_programs_is_compiled_so(self):
        entries = json.loads((BUILD / "compile_commands.json").read_text())
        rooms = [entry for entry in entries if re.search(r"/(app|core|ui)/[^/]+/[^/]+\.cpp$", entry["file"])
                 and "/tests/" not in entry["file"]]
        self.assertGreater(len(rooms), 100)
        for entry in rooms:
            for flag in ("-fstack-protector-strong", "-D_FORTIFY_SOURCE=2"):
                self.assertIn(flag, entry["command"].split(), entry["file"])
            # Without optimisation, _FORTIFY_SOURCE checks nothing.
            self.assertRegex(entry["command"], r" -O[1-3s]\b", entry["file"])


@unittest.skipUnless(IS_WINDOWS, "these are programs for Linux")
class PeTest(Headers, unittest.TestCase):
    """As objdump of MinGW shows it."""

    def test_a_program_runs_at_any_address_and_its_data_hold_no_code(self):
        self.assertTrue(shutil.which(MINGW), f"{MINGW} is missing; see packaging/debian-packages.txt")
        for name, headers in self.each(MINGW, "--private-headers"):
            for characteristic in ("HIGH_ENTROPY_VA", "DYNAMIC_BASE", "NX_COMPAT"):
                self.has(rf"(?m)^\s+{characteristic}$", headers, name)
            self.has(r"Base Relocation Directory", headers, name)


if __name__ == "__main__":
    unittest.main()
