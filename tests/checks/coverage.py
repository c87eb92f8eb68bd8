#!/usr/bin/env python3
"""Reports which branches of the core the tests have taken: coverage.py BUILD_FOLDER

Adds up the profiles in BUILD_FOLDER/profiles, prints the result for the folders whose mistakes cost money,
and names each side of a branch that no test has taken, except in Qt's macros. Fails if a folder is below
the floor, not counting the gaps that coverage_gaps.txt lists with a reason, or if a listed gap does not
exist.
"""

import json
import subprocess
import sys
from collections import defaultdict
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
GAPS = Path(__file__).with_name("coverage_gaps.txt")
FOLDERS = ("core/payment", "core/terminal", "core/journal/journal")
FLOOR = 95.0


def exported(build):
    """What llvm-cov reports for FOLDERS, over all programs."""
    profile = build / "all.profdata"
    profiles = sorted((build / "profiles").glob("*.profraw"))
    subprocess.run(["llvm-profdata", "merge", "-sparse", "-o", profile, *profiles], check=True)
    programs = sorted(file for file in (build / "bin").iterdir() if is_program(file))
    objects = [word for program in programs[1:] for word in ("-object", program)]
    answer = subprocess.run(
        ["llvm-cov", "export", "-skip-expansions", f"-instr-profile={profile}", programs[0], *objects,
         *(ROOT / folder for folder in FOLDERS)], check=True, stdout=subprocess.PIPE)
    return json.loads(answer.stdout)["data"][0]["files"]


def is_program(file):
    return file.suffix == "" and file.read_bytes()[:4] == b"\x7fELF"


def sides_of(file, source):
    """How often each side of each branch was taken, summed over all templates and programs: (line, column,
    side) to count. The constant of an endless loop does not count as a side, nor does the code after a
    switch that names every value."""
    counts = defaultdict(int)
    for line, column, _, end, true, false, *_ in file["branches"]:
        text = source[line - 1][column - 1:end - 1]
        if text != "true":
            counts[line, column, "false"] += false
            if not is_complete_switch(source, line):
                counts[line, column, "true"] += true
    return counts


def is_complete_switch(source, line):
    """Whether a switch followed by Q_UNREACHABLE() begins on this line."""
    indent, switch, _ = source[line - 1].partition("switch (")
    if not switch or indent.strip():
        return False
    end = source.index(indent + "}", line)
    return source[end + 1].strip() == "Q_UNREACHABLE();"


def named_gaps():
    """(file, line of source, side) of each gap that is accepted."""
    gaps = set()
    for line in GAPS.read_text().splitlines():
        if line and not line.startswith("#"):
            file, source, side, reason = (word.strip() for word in line.split(" | "))
            assert side in ("true", "false") and reason, line
            gaps.add((file, source, side))
    return gaps


class Folder:
    def __init__(self):
        self.sums = {what: [0, 0] for what in ("regions", "lines", "branches", "named")}

    def add(self, what, covered, count):
        self.sums[what][0] += covered
        self.sums[what][1] += count

    def percent(self, what):
        covered, count = self.sums[what]
        return 100.0 * covered / count if count else 100.0

    def cell(self, what):
        covered, count = self.sums[what]
        return f"{self.percent(what):6.2f} % {covered:5}/{count:<5}"


def main(build):
    folders = {name: Folder() for name in FOLDERS}
    accepted = named_gaps()
    found = set()
    for file in exported(build):
        path = Path(file["filename"]).relative_to(ROOT)
        folder = folders[str(path.parent)]
        for what in ("regions", "lines"):
            folder.add(what, file["summary"][what]["covered"], file["summary"][what]["count"])
        source = (ROOT / path).read_text().splitlines()
        for (line, column, side), count in sorted(sides_of(file, source).items()):
            gap = (str(path), source[line - 1].strip(), side)
            folder.add("branches", count > 0, 1)
            folder.add("named", count > 0 or gap in accepted, 1)
            if count == 0:
                found.add(gap)
                mark = "named" if gap in accepted else "GAP"
                print(f"{mark:6}{path}:{line}:{column}: never {side}: {gap[1]}")
    return report(folders, accepted - found)


def report(folders, stale):
    print(f"\n{'':16}{'regions':>22}{'lines':>22}{'branches':>22}{'and named gaps':>22}")
    total = Folder()
    for name, folder in folders.items():
        for what, sums in folder.sums.items():
            total.add(what, *sums)
        print(f"{name:16}" + "".join(f"{folder.cell(what):>22}" for what in folder.sums))
    print(f"{'together':16}" + "".join(f"{total.cell(what):>22}" for what in total.sums))
    low = [name for name, folder in folders.items() if folder.percent("named") < FLOOR]
    for name in low:
        print(f"{name} is below {FLOOR} % of its branches", file=sys.stderr)
    for file, source, side in sorted(stale):
        print(f"{file}: named as a gap, and it is none: {source} ({side})", file=sys.stderr)
    return 1 if low or stale else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
