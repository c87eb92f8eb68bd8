"""A journal of many payments: how it answers, what it costs, and how long it takes to read.

The file is made once and kept in the build's folder: for a million payments that takes minutes."""
import json
import os
import shutil
import sqlite3
import statistics
import subprocess
import tempfile
import time

import windowfigures

# What version 4 of the journal added: name in SQLite's schema.
ADDED = """payment_started payment_terminal_started payment_cashier payment_standing payment_type payment_amount
payment_approved payment_reference payment_authorisation payment_last_four payment_own_uti total""".split()

# The goals for a page or a search in milliseconds: with the file in memory, and from the disk.
WARM, COLD = 5, 50
# By the beginning of a question's name.
OTHER_GOALS = {"totals of a day": (2, COLD), "totals of a month": (30, COLD), "totals of a year": (30, COLD),
               "totals of all": (100, 200)}


def made(program, build, payments):
    """The folder of a journal with so many payments."""
    with tempfile.TemporaryDirectory(dir=build) as empty:
        subprocess.run([program("tillside-cli"), "--data-dir", empty, "list"], check=True,
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        version = version_of(empty)
    folder = os.path.join(build, f"journal-of-{payments}-version-{version}")
    if not os.path.exists(folder):
        print(f"making a journal of {payments:,} payments ...", flush=True)
        draft = folder + ".new"
        shutil.rmtree(draft, ignore_errors=True)
        subprocess.run([program("bench_makejournal"), draft, str(payments)], check=True,
                       stderr=subprocess.DEVNULL)
        os.rename(draft, folder)
    return folder


def connect(folder):
    return sqlite3.connect(os.path.join(folder, "journal.sqlite"))


def version_of(folder):
    with connect(folder) as file:
        return file.execute("PRAGMA user_version").fetchone()[0]


def bytes_added(folder, payments):
    marks = ", ".join("?" * len(ADDED))
    with connect(folder) as file:
        size, = file.execute(f"SELECT sum(pgsize) FROM dbstat WHERE aggregate = TRUE AND name IN ({marks})",
                             ADDED).fetchone()
    return size / payments


def answers(program, folder):
    lines = subprocess.run([program("bench_answers"), folder], check=True, stdout=subprocess.PIPE).stdout
    return [json.loads(line) for line in lines.splitlines()]


def report(*command):
    return json.loads(subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout)


def lists(program, folder, runs=3):
    """The median over several runs of each figure of the lists of the window, on an invisible screen."""
    some = [report(program("bench_lists"), *([folder] if folder else ["--check", "1000"])) for _ in range(runs)]
    return {what: statistics.median(run[what] for run in some) for what in some[0]}


def list_seconds(program, folder, runs=11):
    """The median time of `list` of twenty payments."""
    times = []
    for _ in range(runs):
        begun = time.monotonic()
        subprocess.run([program("tillside-cli"), "--data-dir", folder, "list", "--limit", "20"], check=True,
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        times.append(time.monotonic() - begun)
    return statistics.median(times)


def measure(program, build, payments):
    folder = made(program, build, payments)
    small = made(program, build, 20)
    with windowfigures.screen():
        window = {"large": lists(program, folder), "small": lists(program, small), "check": lists(program, None)}
    return {"payments": payments,
            "window": window,
            "file_bytes": os.path.getsize(os.path.join(folder, "journal.sqlite")),
            "bytes_added": bytes_added(folder, payments),
            "cost": report(program("bench_searchcost")),
            "list_s": list_seconds(program, folder),
            "list_of_20_s": list_seconds(program, small),
            "answers": answers(program, folder),
            "verify": report(program("bench_answers"), folder, "--verify")}


def answer_rows(figures):
    for figure in figures["answers"]:
        warm, cold = OTHER_GOALS.get(figure["question"], (WARM, COLD))
        yield (figure["question"], f"{figure['warm_ms']:.2f} / {figure['cold_ms']:.1f} ms",
               f"{figure['raw_warm_ms']:.2f} / {figure['raw_cold_ms']:.1f} ms", f"{warm} / {cold} ms",
               figure["warm_ms"] <= warm and figure["cold_ms"] <= cold)


def rows(figures):
    cost, verify, window = figures["cost"], figures["verify"], figures["window"]
    large, small, check = window["large"], window["small"], window["check"]
    more = (large["resident_kb"] - small["resident_kb"]) / 1024
    return list(answer_rows(figures)) + [
        ("Transactions opens", f"{large['open_ms']:.0f} ms", f"{small['open_ms']:.0f} ms", "50 ms",
         large["open_ms"] <= 50),
        ("typing a letter, longest frame", f"{large['type_ms']:.0f} ms", f"{small['type_ms']:.0f} ms", "16 ms",
         large["type_ms"] <= 16),
        ("scrolling, longest frame", f"{large['scroll_ms']:.0f} ms", f"{small['scroll_ms']:.0f} ms", "16 ms",
         large["scroll_ms"] <= 16),
        ("memory with Transactions open", f"+ {more:.1f} MB", "", "+ 25 MB", more <= 25),
        ("1,000 to check: the list opens", f"{check['open_ms']:.0f} ms", "", "100 ms", check["open_ms"] <= 100),
        ("1,000 to check: memory", f"{check['kb'] / 1024:.1f} MB", "", "5 MB", check["kb"] <= 5 * 1024),
        ("search's cost a payment", f"{cost['cost_us']:.0f} us", f"{cost['without_us']:.0f} us", "60 us",
         cost["cost_us"] <= 60),
        ("search's bytes a payment", f"{figures['bytes_added']:.0f}", "", "150", figures["bytes_added"] <= 150),
        ("list of 20 payments", f"{figures['list_s'] * 1000:.0f} ms", f"{figures['list_of_20_s'] * 1000:.0f} ms",
         "1.1 x", figures["list_s"] <= 1.1 * figures["list_of_20_s"]),
        ("verify", f"{verify['seconds']:.1f} s", "", "60 s", verify["sound"] and verify["seconds"] <= 60),
        ("verify: memory at most", f"{verify['peak_mb']:.0f} MB", "", "64 MB", verify["peak_mb"] <= 64),
    ]
