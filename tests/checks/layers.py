#!/usr/bin/env python3
"""Checks the rules of the house that no compiler knows. layers.py [ROOT] lists what breaks them."""
import pathlib, re, sys

LOW = {"core/base", "core/system", "core/model"}
KEPT = LOW | {"core/net", "core/journal", "core/vault"}
MAY_INCLUDE = {  # Everything may include its own folder. Tests may include anything.
    "core/base": set(), "core/system": {"core/base"}, "core/model": {"core/base"},
    "core/net": LOW, "core/server": LOW, "core/simulator": LOW | {"core/server"},
    "core/journal": LOW, "core/vault": LOW, "core/access": LOW, "core/settings": LOW,
    "core/support": LOW, "core/terminal": KEPT, "core/reach": LOW | {"core/net", "core/terminal"},
    "core/payment": KEPT | {"core/terminal"},
    "core/control": KEPT | {"core/terminal", "core/reach", "core/payment", "core/settings"},
    "ui": {"core"}, "app": {"core", "ui"},
}
NEVER = [  # (where, what, why)
    ("core", r"\bQ\w*Widgets?\b|\bQt?Gui\w*|\bQ(Color|Icon|Pixmap|Painter|Palette)\b", "no screen in core"),
    ("core", r"\btr\(|\btranslate\(", "no user-visible text in core"),
    ("ui", r"\bQ(Json|Sql|Network)|core/(simulator|server)", "no JSON, SQL, HTTP or simulator in ui"),
    ("ui", r"(?<!Application::)\bexec\(", "no nested event loop"),
    ("core ui app", r"\b(double|float|qreal)\b|\bto(Double|Float)\(", "no floating point"),
    ("core ui app tests", r"\bQEventLoop\b|\bprocessEvents\b|\w*[sS]leep(_for)?\(|\bqWait\(", "no waiting"),
    ("core ui app tests", r"\b(SIGNAL|SLOT)\(|\bfriend class \w*Test\b", "no strings, no friends"),
]

def problems(root):
    for path in (f for f in sorted(root.glob("[acut]*/**/*.[ch]*")) if f.suffix in (".cpp", ".h")):
        folder = path.parent.relative_to(root).as_posix() + "/"
        own = next((f for f in MAY_INCLUDE if folder.startswith(f + "/")), None)
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
            code, found = re.sub(r"//.*|/\*.*?\*/", "", line), re.match(r'#include "(\w.*/)', line)
            whys = [why for tops, what, why in NEVER
                    if folder.split("/")[0] in tops.split() and re.search(what, code)]
            if re.search(r"\b(TODO|FIXME)\b", line):
                whys.append("nothing left to do")
            if own and found and not any(found[1].startswith(f + "/") for f in MAY_INCLUDE[own] | {own}):
                whys.append(f"{own} does not include {found[1]}")
            yield from (f"{path.relative_to(root)}:{number}: {why}" for why in whys)

if __name__ == "__main__":
    found = list(problems(pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else ".").resolve()))
    print("\n".join(found) or "layers: every rule is kept")
    sys.exit(bool(found))
