"""A terminal as one till sees it, and the environment of a till: its disk and its clock."""
import asyncio
import contextlib
import os
import subprocess

STAGES = ("post", "card", "bank", "result")
# Each keeps a till waiting for eight seconds, so they are rarer.
SLOW = ("silent-tls", "no-tcp-answer")
HOUR, DAY = 3600, 86400
CLOCK_JUMPS = (0, HOUR, -HOUR, DAY, -3 * DAY, 45 * DAY, -45 * DAY, 100 * DAY)


def scenario_names(programs):
    """The faults that the simulated terminal lists; new ones are included automatically."""
    listed = subprocess.run([os.path.join(programs, "tillside-terminal-simulator"),
                             "--list-scenarios"], check=True, capture_output=True, text=True)
    return [line.split()[0] for line in listed.stdout.split("\n\n")[0].splitlines()]


class Place:
    """A terminal, the till's line to it, and the name it has there."""

    def __init__(self, name, terminal, line, till, scenarios, environment):
        self._till = till
        self._scenarios = scenarios
        self._restarting = asyncio.Lock()
        self.name = name
        self.terminal = terminal
        self.line = line
        self.environment = environment

    async def comes_to_rest(self, seconds=3.0):
        """Whether it becomes idle within `seconds`: nothing is running, and nothing is in flight to it."""
        for _ in range(int(seconds / 0.05)):
            if self.line.is_quiet() and self.terminal.is_idle():
                return True
            await asyncio.sleep(0.05)
        return False

    async def restart_terminal(self):
        async with self._restarting:
            await self.terminal.restart()
            self.line.target = self.terminal.port

    async def replace_terminal(self):
        async with self._restarting:
            await self.terminal.replace()
            self.line.target = self.terminal.port

    async def draw_scenario(self, random):
        name = random.choice(self._scenarios)
        if name in SLOW and random.random() < 0.8:
            name = "none"
        if name == "other-uti-200" and not await self._knows_newest():
            name = "none"
        if random.random() < 0.5:
            return name
        return f"{name}@{random.choice(STAGES)}*{random.randrange(0, 3)}"

    async def _knows_newest(self):
        """Whether the journal knows the UTI that `other-uti-200` would answer with. A new one cannot be
        distinguished from ours: see docs/architecture.md, what the protocol does not let a till know."""
        ended = [payment for payment in self.terminal.payments().values()
                 if payment["end"] in ("approved", "declined", "cancelled")
                 and not payment["foreign"]]
        known = {(record["uti"] or "").lower() for record in await self._till.payments()}
        return bool(ended) and all(payment["uti"].lower() in known for payment in ended)


@contextlib.contextmanager
def small_disk(folder, megabytes):
    """A separate file system in `folder`; none if this process may not mount."""
    os.makedirs(folder, mode=0o700)
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={megabytes}m,mode=0700", "tmpfs",
                              folder], capture_output=True, check=False).returncode == 0
    try:
        yield mounted
    finally:
        if mounted:
            subprocess.run(["umount", "-l", folder], check=True)


async def fill_now_and_then(folder, random, trace):
    """Until cancelled: alternates between a full disk and a read-only folder."""
    filler = os.path.join(folder, "filler")
    with contextlib.suppress(asyncio.CancelledError):
        while True:
            await asyncio.sleep(random.uniform(0.2, 1.0))
            if random.random() < 0.7:
                trace("disk", state="full")
                fill(filler)
                await asyncio.sleep(random.uniform(0.1, 0.5))
                os.remove(filler)
            elif remount(folder, "ro"):  # Fails while a process is writing.
                trace("disk", state="read-only")
                await asyncio.sleep(random.uniform(0.1, 0.5))
                remount(folder, "rw")
    remount(folder, "rw")
    with contextlib.suppress(FileNotFoundError):
        os.remove(filler)


def fill(name):
    with contextlib.suppress(OSError), open(name, "wb", buffering=0) as filler:
        for size in (1 << 20, 4096):
            with contextlib.suppress(OSError):
                while filler.write(bytes(size)) == size:
                    pass


def remount(folder, how):
    return subprocess.run(["mount", "-o", f"remount,{how}", folder], capture_output=True,
                          check=False).returncode == 0


class JumpingClock:
    """The time of day as programs with `environment` see it; intervals are unaffected."""

    def __init__(self, programs, folder):
        os.makedirs(folder, exist_ok=True)
        self._file = os.path.join(folder, "clock")
        self.environment = {"LD_PRELOAD": os.path.join(programs, "tillside_jumpingclock.so"),
                            "JUMPINGCLOCK": self._file}
        self.set_to(0)

    def set_to(self, offset):
        with open(self._file + ".new", "w", encoding="ascii") as file:
            file.write(f"{offset}\n")
        os.replace(self._file + ".new", self._file)

    async def jump_now_and_then(self, random, trace):
        with contextlib.suppress(asyncio.CancelledError):
            while True:
                offset = random.choice(CLOCK_JUMPS)
                trace("clock", offset=offset)
                self.set_to(offset)
                await asyncio.sleep(random.uniform(0.1, 0.8))
        self.set_to(0)
