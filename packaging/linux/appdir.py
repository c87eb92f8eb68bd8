#!/usr/bin/env python3
"""Puts Tillside and everything it needs into a folder, laid out as in an AppImage.

appdir.py BUILD APPDIR [--linked PACKAGE ...]

BUILD is a build folder with the programs; APPDIR is created anew. Each --linked names a Debian package that is
linked into the AppImage's runtime, for the bill of materials. host-libraries.txt and opened-at-run-time.txt say
what is packed. All text files get the time SOURCE_DATE_EPOCH."""

import argparse
import os
import pathlib
import re
import shutil
import sys
import time
import urllib.parse

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

import materials
from packed import PROGRAMS, SOURCE, Packed, project_fact, qt_path, run

DOCUMENTS = "usr/share/doc/tillside"
ICON_SIZES = (16, 24, 32, 48, 64, 128, 256)
LIBRARIES = pathlib.Path("/usr/lib/x86_64-linux-gnu")
NOTICE = """It brings the libraries below, as Debian has built them. Those without a file are in the AppImage's own
first megabyte. Qt and other libraries under the LGPL are files of their own in usr/lib and usr/plugins: unpack
with --appimage-extract, and put yours in their place."""


def lines_of(name):
    """The lines of a list beside this file, split into words, without comments."""
    for line in (HERE / name).read_text().splitlines():
        if words := line.partition("#")[0].split():
            yield words


def needed_by(file):
    """The libraries that `file` names itself; unlike ldd, not those that these need in turn."""
    return re.findall(r"\(NEEDED\).*\[(.+)\]", run("readelf", "--dynamic", "--wide", str(file)))


class AppDir(Packed):
    """With each library in its place."""

    def __init__(self, folder):
        super().__init__(folder)
        self.host = {words[0] for words in lines_of("host-libraries.txt")}

    def link(self, name, to):
        target = self.folder / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.symlink_to(to)

    def add_program(self, source):
        target = self.copy(source, f"usr/bin/{source.name}", 0o755)
        run("strip", "--strip-all", str(target))
        self._settle(target, "$ORIGIN/../lib")

    def add_plugin(self, source, name):
        self.origins[f"usr/plugins/{name}"] = source.resolve()
        self._settle(self.copy(source, f"usr/plugins/{name}"), "$ORIGIN/../../lib")

    def add_library(self, name):
        path = f"usr/lib/{name}"
        if name in self.host or path in self.origins:
            return
        source = (LIBRARIES / name).resolve(strict=True)
        self.origins[path] = source
        self._settle(self.copy(source, path), "$ORIGIN")

    def _settle(self, target, where):
        """Packs what `target` needs too, and makes it look in `where`, whatever the environment says."""
        for library in needed_by(target):
            self.add_library(library)
        run("patchelf", "--set-rpath", where, str(target))


def add_programs(appdir, build):
    for program in PROGRAMS:
        appdir.add_program(build / "bin" / program)
    apprun = appdir.folder / "usr/bin/apprun"
    run("gcc", "-std=gnu11", "-Os", "-Wall", "-Wextra", "-Werror", "-fPIE", "-pie", "-s",
        "-Wl,--build-id=none", "-Wl,-z,relro,-z,now", "-o", str(apprun), str(HERE / "apprun.c"))
    appdir.link("AppRun", "usr/bin/apprun")
    appdir.write("usr/bin/qt.conf", "[Paths]\nPrefix=..\nPlugins=plugins\nTranslations=translations\n")


def add_what_is_opened(appdir):
    plugins = qt_path("QT_INSTALL_PLUGINS")
    for name, *other_names in lines_of("opened-at-run-time.txt"):
        if name.startswith("lib"):
            appdir.add_library(name)
        else:
            appdir.add_plugin(plugins / name, name)
        for other in other_names:
            appdir.link(f"usr/lib/{other}", name)


def add_desktop(appdir, build, project, day):
    appdir.copy(HERE / "tillside.desktop", "usr/share/applications/tillside.desktop")
    appdir.link("tillside.desktop", "usr/share/applications/tillside.desktop")
    metainfo = (HERE / "tillside.metainfo.xml").read_text()
    for name, value in (*project.items(), ("DAY", day)):
        metainfo = metainfo.replace(f"@{name}@", value)
    appdir.write(f"usr/share/metainfo/{project['ID']}.metainfo.xml", metainfo)
    # The usual name until 2016, which tools for AppImages still look for.
    appdir.link(f"usr/share/metainfo/{project['ID']}.appdata.xml", f"{project['ID']}.metainfo.xml")
    icons = "usr/share/icons/hicolor"
    for size in ICON_SIZES:
        appdir.copy(build / f"resources/tillside-{size}.png", f"{icons}/{size}x{size}/apps/tillside.png")
    appdir.copy(SOURCE / "resources/tillside.svg", f"{icons}/scalable/apps/tillside.svg")
    appdir.link("tillside.png", f"{icons}/256x256/apps/tillside.png")
    appdir.link(".DirIcon", "tillside.png")


def project_facts(build):
    """By convention, the id is the homepage's host name reversed."""
    homepage = project_fact(build, "HOMEPAGE_URL")
    host = urllib.parse.urlsplit(homepage).hostname
    return {
        "VERSION": project_fact(build, "VERSION"),
        "HOMEPAGE": homepage,
        "ID": ".".join([*reversed(host.split(".")), project_fact(build, "NAME")]),
    }


def main():
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("build", type=pathlib.Path)
    parser.add_argument("appdir", type=pathlib.Path)
    parser.add_argument("--linked", action="append", default=[])
    options = parser.parse_args()
    os.umask(0o022)
    shutil.rmtree(options.appdir, ignore_errors=True)
    project = project_facts(options.build)
    made = time.gmtime(int(os.environ["SOURCE_DATE_EPOCH"]))
    appdir = AppDir(options.appdir)
    (options.appdir / "usr/bin").mkdir(parents=True)
    add_programs(appdir, options.build)
    add_what_is_opened(appdir)
    appdir.add_translations("usr/translations")
    add_desktop(appdir, options.build, project, time.strftime("%Y-%m-%d", made))
    parts = materials.debian_parts(appdir.origins, options.linked)
    materials.add(appdir, DOCUMENTS, NOTICE, parts, project["VERSION"], made)


if __name__ == "__main__":
    main()
