"""What the window costs, beside a bare window of Qt Widgets in the same run: measures for `run`."""
import contextlib
import json
import os
import statistics
import subprocess
import tempfile
import time

STARTS = 21
IDLE_SECONDS = 4  # Until a started program is idle.


@contextlib.contextmanager
def screen():
    """An invisible screen, in the environment of this process."""
    reader, writer = os.pipe()
    server = subprocess.Popen(["Xvfb", "-displayfd", str(writer), "-screen", "0", "1600x1000x24",
                               "-nolisten", "tcp", "-noreset"],
                              pass_fds=[writer], stderr=subprocess.DEVNULL)
    os.close(writer)
    with os.fdopen(reader) as number:
        os.environ["DISPLAY"] = ":" + number.readline().strip()
    os.environ["QT_QPA_PLATFORM"] = "xcb"
    try:
        yield
    finally:
        server.terminate()
        server.wait()


def quietly(command, **more):
    return subprocess.run(command, check=True, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                          stderr=subprocess.DEVNULL, **more)


def milliseconds(command):
    begun = time.monotonic()
    quietly(command)
    return (time.monotonic() - begun) * 1000


def starts(bare, till, folder):
    """Measures whole processes, alternately, from start to exit right after the first paint."""
    times = {"bare_ms": [], "live_ms": [], "first_ms": []}
    for _ in range(STARTS + 1):  # The first run warms up and does not count.
        with tempfile.TemporaryDirectory(dir=os.path.dirname(folder)) as empty:
            times["bare_ms"].append(milliseconds([bare]))
            times["live_ms"].append(milliseconds([till, "--data-dir", folder,
                                                  "--exit-after-startup"]))
            times["first_ms"].append(milliseconds([till, "--data-dir", empty,
                                                   "--exit-after-startup"]))
    figures = {what: statistics.median(some[1:]) for what, some in times.items()}
    figures["ratio"] = figures["live_ms"] / figures["bare_ms"]
    figures["first_ratio"] = figures["first_ms"] / figures["bare_ms"]
    return figures


def idle_memory(command):
    """Megabytes of an idle process: resident (RSS), and the private part of it (neither a file's nor
    shared). A share of the common part (PSS) would depend on what else runs."""
    program = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                               stderr=subprocess.DEVNULL)
    try:
        time.sleep(IDLE_SECONDS)
        with open(f"/proc/{program.pid}/smaps_rollup", encoding="ascii") as file:
            fields = dict(line.split(":", 1) for line in file if ":" in line)
    finally:
        program.kill()
        program.wait()
    return {"resident": int(fields["Rss"].split()[0]) / 1024,
            "own": int(fields["Anonymous"].split()[0]) / 1024}


def memory(bare, till, folder, runs=3):
    measured = {"bare": [], "live": []}
    for _ in range(runs):
        measured["bare"].append(idle_memory([bare, "--stay"]))
        measured["live"].append(idle_memory([till, "--data-dir", folder]))
    figures = {f"{which}_{kind}_mb": statistics.median(run[kind] for run in some)
               for which, some in measured.items() for kind in ("resident", "own")}
    figures["ratio"] = figures["live_resident_mb"] / figures["bare_resident_mb"]
    return figures


def report(command, **environment):
    done = subprocess.run(command, check=True, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
                          env=os.environ | environment)
    return json.loads(done.stdout)


def longest(command, runs=3, **environment):
    """The median over several runs of each figure of `bench_window frames`."""
    some = [report(command, **environment) for _ in range(runs)]
    return {what: statistics.median(run[what] for run in some) for what in some[0]}


def measure(program, folder):
    """Measures everything, on an invisible screen. FOLDER belongs to a till with a terminal and
    payments."""
    bare, till, window = program("bench_barewindow"), program("tillside"), program("bench_window")
    with screen():
        return {"start": starts(bare, till, folder),
                "memory": memory(bare, till, folder),
                "keys": report([window, "keys"]),
                "outcomes": report([window, "outcomes"]),
                "sales": report([window, "sales"]),
                "frames": longest([window, "frames"]),
                "slow_frames": longest([window, "frames"], SLOWSYNC_MS="300",
                                       LD_PRELOAD=program("tillside_slowsync.so"))}


def rows(figures):
    """Rows as `run` shows them: figure, measured, floor, goal, reached."""
    start, memory_, frames = figures["start"], figures["memory"], figures["frames"]
    slow = figures["slow_frames"]
    keys, outcomes = figures["keys"], figures["outcomes"]
    table = []

    def row(name, value, unit, floor, goal, reached, digits=0):
        table.append((name, f"{value:.{digits}f} {unit}", floor, goal, reached))

    for name, what in (("start, terminal paired", "live_ms"), ("start, nothing paired", "first_ms")):
        ratio = start[what] / start["bare_ms"]
        row(name, start[what], "ms", f"{start['bare_ms']:.0f} ms ({ratio:.2f} x)", "2 x", ratio <= 2)
    row("idle memory, resident", memory_["live_resident_mb"], "MB",
        f"{memory_['bare_resident_mb']:.0f} MB ({memory_['ratio']:.2f} x)", "2 x",
        memory_["ratio"] <= 2)
    row("key to amount drawn, p99", keys["p99_ms"], "ms", "", "16 ms", keys["p99_ms"] <= 16, 1)
    row("outcome to screen drawn, p95", outcomes["p95_ms"], "ms", "", "32 ms",
        outcomes["p95_ms"] <= 32, 1)
    typed, entered = figures["sales"]["typed"], figures["sales"]["enter"]
    row("ten sales by keyboard, each", typed["seconds"], "s",
        f"{typed['presses']:.1f} keys; with Enter between {entered['seconds']:.1f} s and "
        f"{entered['presses']:.1f} keys", "4.8 s", typed["seconds"] <= 4.8, 1)
    for name, what in (("sales", "sale_ms"), ("settings", "settings_ms"),
                       ("all screens anew", "rebuild_ms")):
        row(f"slow disk, longest frame: {name}", slow[what], "ms", f"{frames[what]:.0f} ms", "50 ms",
            slow[what] <= 50)
    return table
