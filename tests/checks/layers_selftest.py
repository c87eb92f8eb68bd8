#!/usr/bin/env python3
"""Builds a source tree that keeps every rule, then breaks one rule at a time: each violation must be found,
and no clean line may be reported."""
import pathlib
import tempfile

import drawing
import layers
import links
from rooms import ROOMS

BROKEN = [
    ("core/base/a.h", '#include "core/net/trust.h"', "core/base does not include core/net"),
    ("core/net/a.h", '#include "core/terminal/client.h"', "core/net does not include"),
    ("core/journal/a.cpp", '#include "core/payment/payment.h"', "core/journal does not include"),
    ("core/vault/a.cpp", '#include "core/journal/journal.h"', "core/vault does not include"),
    ("core/terminal/a.cpp", '#include "core/payment/payment.h"', "core/terminal does not include"),
    ("core/payment/a.cpp", '#include "ui/window/mainwindow.h"', "core/payment does not include ui/window"),
    ("core/simulator/a.cpp", '#include "core/net/httpcall.h"', "core/simulator does not include"),
    ("core/server/a.cpp", '#include "core/terminal/json.h"', "core/server does not include"),
    ("core/base/a.h", "#include <core/net/trust.h>", "core/base does not include core/net"),
    ("core/base/a.h", '#include "trust.h"', "core/base does not include a file without its folder"),
    ("core/base/a.h", '#include "tests/support/wire/rawserver.h"', "core/base does not include tests"),
    ("app/cli/a.cpp", '#include "ui/look/theme.h"', "app/cli does not include ui/look"),
    ("core/attic/a.h", "#pragma once", "core/attic: this folder is not in rooms.py"),
    ("core/a.h", "#pragma once", "core: this folder is not in rooms.py"),
    ("app/cli/verbs/a.h", "#pragma once", "app/cli/verbs: this folder is not in rooms.py"),
    ("ui/text/a.cpp", "#include <QWidget>", "no screen in ui/text"),
    ("ui/charge/a.cpp", '#include "app/application.h"', "ui/charge does not include app"),
    ("ui/charge/a.cpp", '#include "core/simulator/scenario.h"', "simulator in ui"),
    ("core/base/a.cpp", "#include <QWidget>", "no screen in core"),
    ("core/base/a.cpp", "#include <QtGui/QIcon>", "no screen in core"),
    ("core/payment/a.cpp", 'return tr("Approved");', "no user-visible text in core"),
    ("ui/look/a.cpp", "#include <QJsonObject>", "no JSON"),
    ("ui/look/a.cpp", "#include <QNetworkReply>", "no JSON"),
    ("ui/look/a.cpp", "dialog.exec();", "no nested event loop"),
    ("core/net/a.cpp", "QEventLoop loop;", "no waiting"),
    ("app/cli/main.cpp", "QCoreApplication::processEvents();", "no waiting"),
    ("tests/core/a.cpp", "QTest::qWait(10);", "no waiting"),
    ("core/net/a.cpp", "std::this_thread::sleep_for(1s);", "no waiting"),
    ("core/net/a.cpp", "QThread::msleep(5);", "no waiting"),
    ("core/base/a.cpp", "const double amount = 1;", "no floating point"),
    ("ui/look/a.cpp", "locale.toDouble(text)", "no floating point"),
    ("tests/core/a.cpp", "QVERIFY(QSignalSpy(&till, &Till::ended).wait());", "may be too late"),
    ("tests/core/a.cpp", "(void)QSignalSpy{&till, &Till::ended}\n    .wait(9);", "may be too late"),
    ("core/net/a.cpp", "connect(a, SIGNAL(b()), c, SLOT(d()));", "no strings"),
    ("core/net/a.h", "friend class TrustTest;", "no friends"),
    ("core/net/a.cpp", "// TODO: later", "nothing left to do"),
    ("tests/core/a.cpp", "// FIXME", "nothing left to do"),
]
FINE = [
    ("core/base/a.cpp", "// no double, no sleep() here"),
    ("core/base/a.cpp", '#include "core/base/secret.h"'),
    ("core/base/a.cpp", "#include <sys/stat.h>"),
    ("core/payment/a.cpp", '#include "core/terminal/client.h"'),
    ("core/terminal/a.cpp", '#include "core/vault/tokenvault.h"'),
    ("ui/charge/a.cpp", '#include "core/settings/tillsettings.h"'),
    ("ui/charge/a.cpp", "#include <QWidget>"),
    ("ui/text/a.cpp", "#include <QLocale>"),
    ("app/cli/main.cpp", "return QCoreApplication::exec();"),
    ("app/simulator/main.cpp", '#include "core/simulator/simulatedterminal.h"'),
    ("tests/core/a.cpp", "QSignalSpy ended(&till, &Till::ended);\nQVERIFY(ended.wait());"),
    ("tests/core/a.cpp", '#include "core/simulator/simulatedterminal.h"'),
]

# Tables of two or three rooms with matching includes: each table allows something forbidden.
BAD_TABLES = [
    ({"core/a": "core: b", "core/b": "core: a"}, "core/b lists core/a, which is not below it"),
    ({"core/a": "core: b", "core/b": "core: a"}, "cycle: core/"),
    ({"ui/a": "ui: b", "ui/b": "ui: c", "ui/c": "ui: a"}, "cycle: ui/"),
    ({"core/b": "", "core/a": "core: b"}, "core/a lists core/b, which is not below it"),
    ({"core/server": "core: net", "core/net": ""}, "core/server includes core/net: the simulated"),
    ({"core/server": "core: terminal", "core/terminal": ""}, "shares no wire code with the client"),
    ({"core/simulator": "core: net", "core/net": ""}, "shares no wire code with the client"),
    ({"core/simulator": "core: x", "core/x": "core: terminal", "core/terminal": ""},
     "core/simulator includes core/x includes core/terminal: the simulated terminal"),
    ({"core/terminal": "core: server", "core/server": ""}, "no wire code with the simulated"),
    ({"core/net": "core: simulator", "core/simulator": ""}, "no wire code with the simulated"),
    ({"core/a": "ui: look", "ui/look": ""}, "core knows no face"),
    ({"core/a": "app", "app": ""}, "core knows no face"),
    ({"ui/a": "app", "app": ""}, "a screen knows no program"),
    ({"ui/a": "core: b", "core/b": "core: simulator", "core/simulator": ""}, "knows no simulator"),
    ({"ui/text": "ui: look", "ui/look": ""}, "the same sentences without a screen"),
    ({"app/cli": "app", "app": "ui: check", "ui/check": ""}, "app/cli includes app includes ui/check"),
]
SMALL = {"app/cli": "ui: text", "ui/text": "core: base", "core/base": ""}
OUTDATED = [  # Entries that the table has in addition to SMALL, or lacks.
    ({"app/cli": "ui: text core: base"}, "app/cli lists core/base, which it does not include"),
    ({"app/cli": "ui: text cellar"}, "app/cli lists ui/cellar, which is no room"),
    ({"core/attic": ""}, "core/attic is no folder"),
    ({"ui/text": ""}, "ui/text/a.h:1: ui/text does not include core/base"),
]
LINES = """tillside_screen(look a.cpp)
add_library(tillside_text STATIC a.cpp)
target_link_libraries(tillside_text PUBLIC tillside_base)
add_library(tillside_base STATIC a.cpp)
"""
BAD_LINKS = [  # Replacements for one of these lines.
    ("tillside_text PUBLIC tillside_base", "tillside_text PUBLIC", "whose library it does not link"),
    ("tillside_text PUBLIC tillside_base", "tillside_text PUBLIC tillside_base tillside_ui_look",
     "ui/text links ui/look: the command line says"),
    ("tillside_screen(look a.cpp)", "", "ui/look: no library is built of it"),
]


def write(root, name, line):
    path = root / name
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("a", encoding="utf-8") as file:
        file.write(line + "\n")


def findings(built, table, *plants):
    
    with tempfile.TemporaryDirectory() as folder:
        root = pathlib.Path(folder)
        for room, others in layers.declared(built).items():
            write(root, f"{room}/a.h", "\n".join(f'#include "{other}/a.h"' for other in sorted(others)))
        for name, line in plants:
            write(root, name, line)
        return list(layers.problems(root, table))


def link_findings(was, now):
    graph = {"ui/look": set(), "ui/text": {"core/base"}, "core/base": set()}
    lines = LINES.replace(was, now).splitlines()
    with tempfile.TemporaryDirectory() as folder:
        for room, its in (("ui/look", lines[:1]), ("ui/text", lines[1:3]), ("core/base", lines[3:])):
            write(pathlib.Path(folder), f"{room}/CMakeLists.txt", "\n".join(its))
        return list(links.problems(pathlib.Path(folder), graph))


def page_findings(page):
    with tempfile.TemporaryDirectory() as folder:
        write(pathlib.Path(folder), "docs/architecture.md", page)
        return list(drawing.problems(pathlib.Path(folder), layers.declared(SMALL)))


def expect(found, why):
    assert any(why in problem for problem in found), f"not caught: {why}: {found}"


assert not findings(ROOMS, ROOMS), findings(ROOMS, ROOMS)
for name, line, why in BROKEN:
    expect(findings(ROOMS, ROOMS, (name, line)), why)
for name, line in FINE:
    assert not findings(ROOMS, ROOMS, (name, line)), f"caught by mistake: {name}: {line}"
for table, why in BAD_TABLES:
    expect(findings(table, table), why)
assert not findings(SMALL, SMALL)
for entry, why in OUTDATED:
    expect(findings(SMALL, SMALL | entry), why)
# A cycle through three rooms that is in no table.
expect(findings(SMALL, SMALL, ("core/base/b.h", '#include "app/cli/a.h"')), "cycle: ")
assert not link_findings("", "")
for was, now, why in BAD_LINKS:
    expect(link_findings(was, now), why)
shown = drawing.block(layers.declared(SMALL))
assert "app/cli   → ui: text\n" in shown and "core/base\n" in shown, shown
assert not page_findings(f"# Page\n\n{shown}\nMore.")
expect(page_findings(f"# Page\n\n{shown.replace('ui: text', 'ui: look')}"), "shows other arrows")
expect(page_findings("# Page"), "shows other arrows")
caught = len(BROKEN) + len(BAD_TABLES) + len(OUTDATED) + len(BAD_LINKS) + 3
print(f"{caught} violations caught, {len(FINE)} fine lines let pass")
