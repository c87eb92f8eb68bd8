#!/usr/bin/python3 -B
"""Makes the faces in resources/fonts again, and compares: fontstest.py ROOT. Exits with 77 where the packages that
they are made from are not Debian 12's."""

import pathlib
import subprocess
import sys
import tempfile
import unittest

ROOT = pathlib.Path(sys.argv.pop())
sys.path.insert(0, str(ROOT / "packaging"))

from materials import FACES, FONTS  # The licences that are packed are those of these versions.


def installed(package):
    shown = subprocess.run(["dpkg-query", "--show", "--showformat", "${Version}", package], check=False,
                           stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    return shown.stdout


def faces(folder):
    return {file.name: file.read_bytes() for file in pathlib.Path(folder).glob("*.[ot]tf")}


class FontsTest(unittest.TestCase):
    def test_the_committed_faces_are_what_the_script_makes(self):
        with tempfile.TemporaryDirectory() as folder:
            subprocess.run(["/usr/bin/python3", "-B", ROOT / "resources/make-fonts", folder], check=True)
            made = faces(folder)
        committed = faces(FONTS)
        self.assertEqual(sorted(made), sorted(committed))
        for name, data in committed.items():
            self.assertTrue(made[name] == data, name)

    def test_the_licences_lie_beside_the_faces(self):
        for package, _, _, name in FACES:
            terms = pathlib.Path("/usr/share/doc", package, "copyright").read_text("utf-8")
            self.assertEqual((FONTS / name).read_text("utf-8"), terms)


if __name__ == "__main__":
    if any(installed(package) != version for package, _, version, _ in FACES):
        print("The packages are not Debian 12's:", {package: installed(package) for package, *_ in FACES})
        sys.exit(77)
    unittest.main()
