"""A till: a data folder, and the programs that work on it, each command in its own process."""
import asyncio
import contextlib
import dataclasses
import json
import os
import resource
import signal
import typing


@dataclasses.dataclass
class Trouble:
    """What hits one process of the till. Seconds count from its start, or from when it says that the
    request is being sent."""
    kill_after: typing.Optional[float] = None
    kill_after_sending: typing.Optional[float] = None
    kill_signal: int = signal.SIGKILL
    refuse_disk_after: typing.Optional[float] = None
    patience: float = 60.0  # Then Ctrl-C twice, and finally SIGKILL.
    environment: dict = dataclasses.field(default_factory=dict)


@dataclasses.dataclass
class Ran:
    """How a command ended. `code` is negative if it was killed."""
    code: int
    output: typing.Any
    interrupts: int  # Two mean that it was told to exit at once with what it knew.

    @property
    def was_killed(self):
        return self.code == -signal.SIGKILL

    @property
    def has_crashed(self):
        return self.code < 0 and not self.was_killed

    @property
    def error(self):
        return self.output.get("error", "") if isinstance(self.output, dict) else ""

    @property
    def id(self):
        return self.output.get("id", "") if isinstance(self.output, dict) else ""


class Till:
    """`name` is one letter, with which every reference of its payments begins."""

    def __init__(self, programs, folder, name, trace):
        self._programs = programs
        self._trace = trace
        self._window = None
        self.crashes = []  # Commands that crashed with a signal.
        self.hung = []  # Commands that did not return in time, or not even after two Ctrl-C.
        self.is_quiet = False  # Nothing breaks, so that no command needs Ctrl-C.
        self.folder = folder
        self.name = name
        self.has_full_disk = False
        self.findings = []  # What mischief.py saw the till do.
        self.put_away = set()  # References in a journal that an older one replaced.
        self.copies = []  # What copies of the folder said: the payments of each.
        self._is_open = asyncio.Event()
        self._is_open.set()
        self._customers = 0
        self._options = []  # Of each pairing.

    @contextlib.asynccontextmanager
    async def customer(self):
        """One customer after the other; none while the till is closed()."""
        await self._is_open.wait()
        self._customers += 1
        try:
            yield
        finally:
            self._customers -= 1

    @contextlib.asynccontextmanager
    async def closed(self):
        """Waits until no customer is being served, and keeps further ones waiting."""
        self._is_open.clear()
        try:
            while self._customers:
                await asyncio.sleep(0.02)
            yield
        finally:
            self._is_open.set()

    def copied(self):
        """A till for a copy of the folder, which does not exist yet."""
        return Till(self._programs, f"{self.folder}-copy{len(self.copies)}-{os.urandom(4).hex()}", self.name,
                    self._trace)

    async def pair_again(self, place):
        """Whether it worked: a payment may be running, or the terminal have another certificate by now."""
        ran = await self._pair(place.name, place.terminal, place.line.port, self._options)
        return ran.code == 0

    async def pair(self, name, terminal, port, options):
        self._options = options
        paired = await self._pair(name, terminal, port, options)
        if paired.code != 0:
            raise RuntimeError(f"a till and a terminal cannot be paired: {paired}")

    async def _pair(self, name, terminal, port, options):
        return await self.run(["pair", "--address", f"127.0.0.1:{port}", "--tid", terminal.serial,
                               "--name", name, "--fingerprint", terminal.facts["fingerprint"],
                               "--dialect", terminal.facts["dialect"], *options],
                              typed=terminal.facts["code"].encode())

    async def payments(self):
        """Everything in the journal, newest first. Waits while the disk does not work."""
        for _ in range(50):
            listed = await self.run(["list", "--limit", "1000000"])
            if listed.code == 0 and isinstance(listed.output, list):
                return listed.output
            await asyncio.sleep(0.2)
        raise RuntimeError(f"the journal cannot be read: {listed}")

    async def run(self, words, trouble=None, typed=b""):
        trouble = trouble or Trouble()
        process = await asyncio.create_subprocess_exec(
            os.path.join(self._programs, "tillside-cli"), "--json", "--data-dir", self.folder,
            *words, stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.PIPE, env={**os.environ, **trouble.environment},
            restore_signals=False, limit=1 << 26)  # SIGXFSZ stays ignored, so writes fail instead.
        handle = handle_of(process.pid)
        process.stdin.write(typed)
        process.stdin.close()
        signals = []
        ends = [asyncio.create_task(end) for end in self._ends(handle, trouble, signals)]
        if trouble.refuse_disk_after is not None:
            ends.append(asyncio.create_task(self._refuse_disk(process, trouble.refuse_disk_after)))
        said, told = await asyncio.gather(process.stdout.read(),
                                          self._listen(process, handle, trouble, ends, signals))
        code = await process.wait()
        for end in ends:
            end.cancel()
        if handle is not None:
            os.close(handle)
        ran = Ran(code, decoded(said), signals.count(signal.SIGINT))
        # At its very start, a command does not listen to signals yet. It has done nothing then.
        if ran.has_crashed and not (ran.code == -trouble.kill_signal and not told):
            self.crashes.append(f"{words} ended by signal {-code}: {told[-1:]}")
        if self.is_quiet and ran.interrupts or ran.was_killed and ran.interrupts > 1 \
                and trouble.refuse_disk_after is None and not self.has_full_disk:
            self.hung.append(f"{words}: {told[-1:]}")
        self._trace("till", till=self.name, words=words, code=code, output=ran.output
                    if words[0] != "list" else None, told=told)
        return ran

    async def _listen(self, process, handle, trouble, ends, signals):
        told = []
        while line := await process.stderr.readline():
            told.append(line.decode(errors="replace").rstrip())
            if trouble.kill_after_sending is not None and b"goes to the terminal" in line:
                ends.append(asyncio.create_task(
                    self._signal(handle, trouble.kill_after_sending, trouble.kill_signal, signals)))
        return told

    def _ends(self, handle, trouble, signals):
        if trouble.kill_after is not None:
            yield self._signal(handle, trouble.kill_after, trouble.kill_signal, signals)
        yield self._signal(handle, trouble.patience, signal.SIGINT, signals)
        yield self._signal(handle, trouble.patience + 0.5, signal.SIGINT, signals)
        yield self._signal(handle, trouble.patience + 20.0, signal.SIGKILL, signals)

    @staticmethod
    async def _signal(handle, seconds, number, signals):
        await asyncio.sleep(seconds)
        if handle is None:
            return
        with contextlib.suppress(ProcessLookupError):
            signal.pidfd_send_signal(handle, number)
            signals.append(number)

    @staticmethod
    async def _refuse_disk(process, seconds):
        """For half a second, each write that would grow one of its files fails."""
        for limit, pause in ((4096, seconds), (resource.RLIM_INFINITY, 0.5)):
            await asyncio.sleep(pause)
            with contextlib.suppress(ProcessLookupError):
                resource.prlimit(process.pid, resource.RLIMIT_FSIZE,
                                 (limit, resource.RLIM_INFINITY))

    async def open_window(self):
        """The real window beside the commands; it asks about open payments by itself."""
        self._window = await asyncio.create_subprocess_exec(
            os.path.join(self._programs, "tillside"), "--data-dir", self.folder,
            stdin=asyncio.subprocess.DEVNULL, stdout=asyncio.subprocess.DEVNULL,
            stderr=asyncio.subprocess.DEVNULL, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"})

    async def kill_window(self):
        if self._window is None:
            return
        if self._window.returncode is None:
            self._window.kill()
        code = await self._window.wait()
        if code < 0 and code != -signal.SIGKILL:
            self.crashes.append(f"the window ended by signal {-code}")
        self._window = None


def handle_of(pid):
    """A handle to this very process, whose id may soon be reused; None if it is gone."""
    try:
        return os.pidfd_open(pid)
    except ProcessLookupError:
        return None


def decoded(said):
    try:
        return json.loads(said)
    except ValueError:
        return None
