"""A folder that is filled with files to pack, and what the packages of all systems have in common."""

import pathlib
import re
import shutil
import subprocess

SOURCE = pathlib.Path(__file__).resolve().parent.parent
PROGRAMS = ("tillside", "tillside-cli", "tillside-terminal-simulator")
LANGUAGES = sorted(line.split()[0]
                   for line in (SOURCE / "translations/languages.txt").read_text("utf-8").splitlines()
                   if line[:1] not in ("", "#"))


def run(*command):
    return subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout


def qt_path(name):
    """A folder of this computer's Qt."""
    return pathlib.Path(run("qtpaths6", "--query", name).strip())


def project_fact(build, name):
    """As set in project() in CMakeLists.txt, the only place."""
    cache = (build / "CMakeCache.txt").read_text()
    return re.search(rf"^CMAKE_PROJECT_{name}:STATIC=(.+)$", cache, re.MULTILINE)[1]


class Packed:
    """The folder; `origins` says where each packed file that is not Tillside's came from."""

    def __init__(self, folder):
        self.folder = folder
        self.origins = {}

    def write(self, name, text):
        target = self.folder / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text)

    def copy(self, source, name, mode=0o644):
        target = self.folder / name
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, target)
        target.chmod(mode)
        return target

    def add_translations(self, place):
        """Qt's own translations; those of Tillside are in the program."""
        folder = qt_path("QT_INSTALL_TRANSLATIONS")
        for language in LANGUAGES:
            name = f"{place}/qtbase_{language}.qm"
            self.origins[name] = folder / f"qtbase_{language}.qm"
            self.copy(self.origins[name], name)
