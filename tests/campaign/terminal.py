"""The simulated terminal as a process, which can be started, given faults, killed and restarted."""
import asyncio
import json
import os


class Terminal:
    """One terminal whose ledger and memory survive its process. Its port changes at each start; the till
    reaches it through a Line, whose port does not. `temper` is how it talks: see --list-tempers. Unless it
    keeps its token, each pairing gives out a new one."""

    def __init__(self, programs, folder, serial, temper, options, keeps_token=True):
        self._program = os.path.join(programs, "tillside-terminal-simulator")
        self._folder = folder
        self._options = ["--json", "--interactive", "--serial", serial,
                         "--identity", self._file("identity.pem"), "--ledger", self._file("ledger"),
                         "--memory", self._file("memory"),
                         "--temper", temper, *options]
        if keeps_token:
            self._options += ["--token", f"77{serial}7777", "--keep-token"]
        self._process = None
        self._log = None
        self.serial = serial
        self.temper = temper.split(":")[0]
        self.facts = {}
        os.makedirs(folder)

    def _file(self, name):
        return os.path.join(self._folder, name)

    @property
    def port(self):
        return self.facts["port"]

    async def start(self):
        self._process = await asyncio.create_subprocess_exec(
            self._program, *self._options, stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.DEVNULL)
        self.facts = json.loads(await self._process.stdout.readline())
        self._log = asyncio.create_task(self._keep_log())

    async def _keep_log(self):
        with open(self._file("said"), "ab") as said:
            while data := await self._process.stdout.read(65536):
                said.write(data)

    def behave(self, scenario="none"):
        """Follows `scenario` from now on; without one, tells the truth."""
        if self._process.returncode is None:
            self._process.stdin.write(scenario.encode() + b"\n")

    async def kill(self):
        """Kills it as a power cut would: it cannot tidy up."""
        if self._process.returncode is None:
            self._process.kill()
        await self._process.wait()
        await self._log

    async def restart(self):
        await self.kill()
        await self.start()

    async def replace(self):
        """As another device at the same address: with another certificate, but the same payments."""
        await self.kill()
        os.remove(self._file("identity.pem"))
        await self.start()

    def payments(self):
        """The truth: the current state of each payment that the terminal ever ran or was made to show, by
        UTI. A payment that moved money is in the ledger too, whatever happened to the memory."""
        known = {line["uti"]: line for line in self._lines("memory")}
        for line in self._lines("ledger"):
            if line["event"] == "charge" and line["uti"] not in known:
                known[line["uti"]] = {**line, "end": "approved", "charged": line["amount"],
                                      "foreign": False, "voided": False}
        return known

    def is_idle(self):
        """Whether nothing runs, and nothing that it said will be taken back."""
        return all(payment["end"] != "running" and not payment.get("turning")
                   for payment in self.payments().values())

    def _lines(self, name):
        try:
            with open(self._file(name), encoding="utf-8") as lines:
                # The last one may still be in flight.
                return [json.loads(line) for line in lines if line.endswith("\n")]
        except FileNotFoundError:
            return []
