#!/usr/bin/env python3
"""Plants one violation of each rule of layers.py in an empty tree: each must be found, and the
clean lines must not be."""
import pathlib
import tempfile

import layers

BROKEN = [
    ("core/base/a.h", '#include "core/net/trust.h"', "core/base does not include core/net/"),
    ("core/net/a.h", '#include "core/terminal/client.h"', "core/net does not include"),
    ("core/journal/a.cpp", '#include "core/payment/payment.h"', "core/journal does not include"),
    ("core/vault/a.cpp", '#include "core/journal/journal.h"', "core/vault does not include"),
    ("core/terminal/a.cpp", '#include "core/payment/payment.h"', "core/terminal does not include"),
    ("core/payment/a.cpp", '#include "ui/window/mainwindow.h"', "core/payment does not include ui/"),
    ("core/simulator/a.cpp", '#include "core/net/httpcall.h"', "core/simulator does not include"),
    ("ui/charge/a.cpp", '#include "app/application.h"', "ui does not include app/"),
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
    ("core/net/a.cpp", "connect(a, SIGNAL(b()), c, SLOT(d()));", "no strings"),
    ("core/net/a.h", "friend class TrustTest;", "no friends"),
    ("core/net/a.cpp", "// TODO: later", "nothing left to do"),
    ("tests/core/a.cpp", "// FIXME", "nothing left to do"),
]
FINE = [
    ("core/base/a.cpp", "// no double, no sleep() here"),
    ("core/payment/a.cpp", '#include "core/terminal/client.h"'),
    ("core/terminal/a.cpp", '#include "core/vault/tokenvault.h"'),
    ("ui/charge/a.cpp", '#include "core/payment/payment.h"'),
    ("app/cli/main.cpp", "return QCoreApplication::exec();"),
    ("app/simulator/main.cpp", '#include "core/simulator/simulatedterminal.h"'),
    ("tests/core/a.cpp", '#include "core/simulator/simulatedterminal.h"'),
]


def findings(name, line):
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder, name)
        path.parent.mkdir(parents=True)
        path.write_text(line + "\n", "utf-8")
        return list(layers.problems(pathlib.Path(folder)))


for name, line, why in BROKEN:
    found = findings(name, line)
    assert any(why in problem for problem in found), f"not caught: {name}: {line}: {found}"
for name, line in FINE:
    assert not findings(name, line), f"caught by mistake: {name}: {line}"
print(f"{len(BROKEN)} violations caught, {len(FINE)} fine lines let pass")
