#!/usr/bin/env python3
"""Checks that the AppDir of a build folder is complete: appdirtest.py BUILD. `./dev package
verify` tests the AppImage itself, which takes minutes."""

import hashlib
import json
import pathlib
import re
import subprocess
import sys
import tempfile
import unittest

SOURCE = pathlib.Path(__file__).resolve().parent.parent.parent
BUILD = pathlib.Path(sys.argv.pop())
APPDIR = BUILD / "AppDir"
PROGRAMS = ("tillside", "tillside-cli", "tillside-terminal-simulator")
DOCUMENTS = APPDIR / "usr/share/doc/tillside"

# An environment without a screen, with its own session bus and folder.
ENVIRONMENT = {"PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "HOME": "/nonexistent",
               "QT_QPA_PLATFORM": "offscreen", "DBUS_SESSION_BUS_ADDRESS": "disabled:"}


def run(*command, **environment):
    """The whole output of `command`, which must exit with 0."""
    done = subprocess.run([str(word) for word in command], check=False, timeout=300, text=True,
                          env={**ENVIRONMENT, **environment}, stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT)
    if done.returncode != 0:
        raise AssertionError(f"{command} ended with {done.returncode}:\n{done.stdout}")
    return done.stdout


def packed_libraries():
    """All files but the programs, relative to the AppDir; links to them are not separate libraries."""
    for folder in ("usr/lib", "usr/plugins"):
        for file in sorted((APPDIR / folder).rglob("*.so*")):
            if not file.is_symlink():
                yield file.relative_to(APPDIR)


class AppDirTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        run(sys.executable, "-B", SOURCE / "packaging/linux/appdir.py", BUILD, APPDIR,
            SOURCE_DATE_EPOCH="1700000000")

    def test_the_till_opens_on_a_simulated_terminal_with_the_plugins_in_there_alone(self):
        with tempfile.TemporaryDirectory() as folder:
            told = run(APPDIR / "AppRun", "--training", "--exit-after-startup", "--data-dir", folder,
                       QT_PLUGIN_PATH=folder, QT_QPA_PLATFORMTHEME="gtk3", QT_DEBUG_PLUGINS="1")
            log = (pathlib.Path(folder) / "training/tillside.log").read_text()
        looked_in = set(re.findall(r"checking directory path \"(.+?)\"", told))
        self.assertIn(str(APPDIR / "usr/plugins/platforms"), looked_in)
        self.assertEqual([path for path in looked_in if not path.startswith(str(APPDIR))], [])
        self.assertNotIn("TLS", told + log)

    def test_the_first_word_chooses_the_program(self):
        self.assertRegex(run(APPDIR / "AppRun", "cli", "--version"), r"^tillside-cli \d")
        self.assertRegex(run(APPDIR / "AppRun", "terminal", "--help"), "simulated card terminal")
        self.assertRegex(run(APPDIR / "AppRun", "--version"), r"(?m)^Tillside \d")

    def test_each_library_is_packed_where_it_is_looked_for_or_is_every_systems(self):
        hosts = (SOURCE / "packaging/linux/host-libraries.txt").read_text().splitlines()
        for path in (*packed_libraries(), *(f"usr/bin/{name}" for name in PROGRAMS)):
            file = APPDIR / path
            place = run("patchelf", "--print-rpath", file).strip().replace("$ORIGIN", str(file.parent))
            for library in run("patchelf", "--print-needed", file).split():
                if library not in hosts:
                    self.assertTrue(pathlib.Path(place, library).is_file(), f"{library} for {path}")

    def test_it_runs_with_the_c_and_cpp_libraries_of_ubuntu_22_04(self):
        for path in (*packed_libraries(), *(f"usr/bin/{name}" for name in PROGRAMS)):
            told = run("readelf", "--version-info", "--wide", APPDIR / path)
            for newest in (("GLIBC", (2, 35)), ("GLIBCXX", (3, 4, 30))):
                for number in re.findall(rf"Name: {newest[0]}_([0-9.]+)", told):
                    self.assertLessEqual(tuple(map(int, number.split("."))), newest[1], path)

    def test_menus_and_software_centres_can_read_it(self):
        run("desktop-file-validate", APPDIR / "tillside.desktop")
        run("appstreamcli", "validate-tree", "--no-net", APPDIR)

    def test_the_bill_of_materials_has_each_file_and_its_terms(self):
        components = json.loads((DOCUMENTS / "materials.cdx.json").read_text())["components"]
        listed = {}
        for component in components:
            self.assertTrue((DOCUMENTS / component["name"] / "copyright").is_file(), component["name"])
            for file in component["components"]:
                listed[file["name"]] = file["hashes"][0]["content"]
        for path in packed_libraries():
            digest = hashlib.sha256((APPDIR / path).read_bytes()).hexdigest()
            self.assertEqual(listed.get(str(path)), digest, path)

    def test_the_typefaces_bring_their_licences(self):
        for name in ("fonts-inter", "fonts-noto-core"):
            self.assertIn("OFL-1.1", (DOCUMENTS / name / "copyright").read_text("utf-8"))


if __name__ == "__main__":
    unittest.main()
