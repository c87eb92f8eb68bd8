#!/usr/bin/env python3
"""Puts Tillside and everything it needs into a folder, laid out as Windows' installer installs it.

stage.py BUILD PREFIX STAGE

BUILD is a build folder with the programs in it, PREFIX is where Qt for Windows is (see prefix), STAGE is made
anew. All text files get the time SOURCE_DATE_EPOCH."""

import argparse
import os
import pathlib
import re
import shutil
import sys
import time

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

import materials
from packed import PROGRAMS, Packed, project_fact, run

TARGET = "x86_64-w64-mingw32"
SYSTEM = pathlib.Path("/usr", TARGET, "lib")
DOCUMENTS = "licences"
# Opened at run time. For TLS, the till uses Schannel and the simulated terminal OpenSSL.
PLUGINS = ("platforms/qwindows", "platforms/qoffscreen", "printsupport/windowsprintersupport", "sqldrivers/qsqlite",
           "tls/qopensslbackend", "tls/qschannelbackend")
OPENED = ("libcrypto-3-x64.dll", "libssl-3-x64.dll")
# The sources of the libraries that are not Qt's.
SOURCES = {**dict.fromkeys(OPENED, "openssl"), "libqrcodegencpp.dll": "qr-code-generator"}
NOTICE = """It brings the libraries below: those of Qt, SQLite, OpenSSL and QR codes were built from Debian's sources by
packaging/windows/build-qt, the others are as Debian has built them. Each is a file of its own: put yours in its
place."""


def needed_by(file):
    return re.findall(r"DLL Name: (.+)", run(f"{TARGET}-objdump", "--private-headers", str(file)))


class Stage(Packed):
    """With every library beside the programs, where Windows looks first."""

    def __init__(self, folder, prefix):
        super().__init__(folder)
        compiler = pathlib.Path(run(f"{TARGET}-gcc-posix", "-print-libgcc-file-name").strip()).parent
        self.places = (prefix / "bin", compiler, SYSTEM)
        self.prefix = prefix

    def add(self, source, name):
        self.copy(source, name)
        for library in needed_by(source):
            self.add_library(library)

    def add_foreign(self, source, name):
        self.origins[name] = source
        self.add(source, name)
        if not source.is_relative_to(self.prefix):
            run(f"{TARGET}-strip", str(self.folder / name))  # The compiler's libraries have 25 MB of symbols.

    def add_library(self, name):
        if name in self.origins:
            return
        for place in self.places:
            if (place / name).is_file():
                self.add_foreign(place / name, name)
                return
        # Libraries of Windows itself: mingw has stubs to link with, and the others are other names of parts of it.
        stub = SYSTEM / f"lib{name.lower().removesuffix('.dll')}.a"
        if not name.startswith("api-ms-win-") and not stub.is_file():
            raise SystemExit(f"{name} is needed, and it is neither Windows' own nor anywhere here")

    def parts(self):
        """The libraries that were built here, by source; all others are from packages."""
        built = {source: [] for source in ("qt6-base", "sqlite3", "openssl", "qr-code-generator")}
        for name, origin in sorted(self.origins.items()):
            if origin.is_relative_to(self.prefix):
                built[SOURCES.get(name, "qt6-base")].append(name)
        built["sqlite3"].append("plugins/sqldrivers/qsqlite.dll")
        facts = self.prefix / "share/tillside"
        versions = dict(line.split() for line in (facts / "sources.txt").read_text().splitlines())
        packaged = {name: origin for name, origin in self.origins.items()
                    if not origin.is_relative_to(self.prefix)}
        return [*(materials.source_part(source, versions[source], facts / f"{source}.copyright", files)
                  for source, files in built.items()), *materials.debian_parts(packaged)]


def main():
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("build", type=pathlib.Path)
    parser.add_argument("prefix", type=pathlib.Path)
    parser.add_argument("stage", type=pathlib.Path)
    options = parser.parse_args()
    os.umask(0o022)
    shutil.rmtree(options.stage, ignore_errors=True)
    stage = Stage(options.stage, options.prefix.resolve())
    for program in PROGRAMS:
        stage.add(options.build / f"bin/{program}.exe", f"{program}.exe")
    for plugin in PLUGINS:
        stage.add_foreign(stage.prefix / f"plugins/{plugin}.dll", f"plugins/{plugin}.dll")
    for library in OPENED:
        stage.add_library(library)
    stage.copy(options.build / "resources/tillside.ico", "tillside.ico")
    stage.write("qt.conf", "[Paths]\nPrefix=.\nPlugins=plugins\nTranslations=translations\n")
    stage.add_translations("translations")
    made = time.gmtime(int(os.environ["SOURCE_DATE_EPOCH"]))
    materials.add(stage, DOCUMENTS, NOTICE, stage.parts(), project_fact(options.build, "VERSION"), made)


if __name__ == "__main__":
    main()
