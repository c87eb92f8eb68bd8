"""One round: tills and terminals are set up, customers are served amid troubles, the troubles end, the
tills ask, and their journals are compared with what the terminals did."""
import asyncio
import collections
import contextlib
import dataclasses
import json
import os
import random as randoms
import time

import rollup
import verdict
from clerk import ENDINGS, FOR_LESS, Clerk, is_open
from line import Line
from mischief import (copy_now_and_then, delete_locks_now_and_then, pair_again_now_and_then,
                      put_back_now_and_then)
from place import JumpingClock, Place, fill_now_and_then, small_disk
from terminal import Terminal
from themes import THEMES
from till import Till, Trouble

TEMPERS = ("calm", "chatty", "contradictory", "sloppy")
# What these say in passing has to last until the till asks.
TALKERS = ("chatty", "contradictory")
LATER = 40  # Seconds after which a till has to ask again about what was not paid.
NO_KEYCHAIN = 3  # The exit code.
MOST_CHECKS = 12  # Checks of all open payments, until nothing changes any more.


@dataclasses.dataclass
class Report:
    theme: str
    payments: int = 0
    outcomes: collections.Counter = dataclasses.field(default_factory=collections.Counter)
    tempers: collections.Counter = dataclasses.field(default_factory=collections.Counter)
    findings: list = dataclasses.field(default_factory=list)


class Round:
    """Round `number` of the campaign with `seed`. These two alone decide which troubles it draws; when they
    strike also depends on the machine. All terminals have `temper`, or each draws its own."""

    def __init__(self, programs, scenarios, folder, seed, number, temper=None):
        self._programs = programs
        # A partial approval with a wrong amount cannot be detected, so only one of the two is used.
        self._endings = FOR_LESS if number % 2 else ENDINGS
        self._scenarios = [name for name in scenarios
                           if self._endings is ENDINGS or name != "wrong-amount"]
        self._folder = folder
        self._temper = temper
        self._seed = f"{seed}/{number}"
        self._random = randoms.Random(self._seed)
        self._begun = time.monotonic()
        self._stack = contextlib.AsyncExitStack()
        self._tills = []
        self._terminals = []
        self._places = []
        self._nuisances = []
        self._unpaired = []
        self._trace_file = None
        self.theme = THEMES[number % len(THEMES)]

    def _trace(self, event, **facts):
        self._trace_file.write(json.dumps({"at": round(time.monotonic() - self._begun, 3),
                                           "event": event, **facts}) + "\n")

    async def play(self):
        os.makedirs(self._folder)
        async with self._stack:
            self._trace_file = self._stack.enter_context(
                open(os.path.join(self._folder, "trace"), "w", encoding="utf-8"))
            await self._set_up()
            told, originals = await self._serve()
            await self._calm_down()
            return await self._compare(told, originals)

    async def _set_up(self):
        dialect = self._random.choice(self.theme.dialects)
        drawn_speed = self._random.choice(("--instant", "--fast"))
        uti = self._random.choice(("theirs", "theirs", "ours"))
        self._trace("world", theme=self.theme.name, dialect=dialect, speed=drawn_speed, uti=uti)
        for index in range(self.theme.terminals):
            drawn = self._random.choice(TEMPERS)
            temper = self._temper or drawn
            # A till asks once more half a minute after an end, by its clock. One that jumps makes it ask
            # before the terminal has changed its mind.
            if self.theme.clock and temper.startswith("contradictory"):
                temper = "chatty"
            speed = "--fast" if temper.split(":")[0] in TALKERS else drawn_speed
            options = ["--dialect", dialect, speed, "--seed", str(self._random.randrange(1 << 31))]
            terminal = Terminal(self._programs, os.path.join(self._folder, f"terminal{index}"),
                                str(1850012345 + index), temper, options,
                                keeps_token=not self.theme.pairs_again)
            self._trace("terminal", name=f"T{index}", temper=temper, options=options)
            await terminal.start()
            self._stack.push_async_callback(terminal.kill)
            self._terminals.append(terminal)
        first = await self._add_till("A", ["--uti", uti])
        if self.theme.tills == 2:
            await self._add_twin(first)

    async def _add_till(self, name, options):
        till = Till(self._programs, os.path.join(self._folder, name), name, self._trace)
        if self.theme.full_disk:
            mounted = self._stack.enter_context(small_disk(till.folder, 24))
            till.has_full_disk = True
            if mounted:
                self._nuisances.append(fill_now_and_then(till.folder, self._random, self._trace))
        environment = {}
        if self.theme.clock:
            clock = JumpingClock(self._programs, self._folder)
            environment = clock.environment
            self._nuisances.append(clock.jump_now_and_then(self._random, self._trace))
        self._tills.append(till)
        till.is_quiet = self.theme.quiet
        for index, terminal in enumerate(self._terminals):
            line = Line(self._trace)
            await line.open()
            self._stack.push_async_callback(line.close)
            line.target = terminal.port
            place = Place(f"T{index}", terminal, line, till, self._scenarios, environment)
            try:
                await till.pair(place.name, terminal, line.port, options)
                self._places.append((till, place, index))
            except RuntimeError as error:
                self._unpaired.append(verdict.Finding("stuck", f"{name}{index}", str(error)))
        return till

    async def _add_twin(self, first):
        """A second till that was set up as a copy of the first: it has the same token and line, but its own
        journal, folder and locks."""
        twin = Till(self._programs, os.path.join(self._folder, "B"), "B", self._trace)
        copied = await asyncio.create_subprocess_exec("cp", "-a", first.folder, twin.folder)
        if await copied.wait() != 0:
            raise RuntimeError("the folder of a till cannot be copied")
        await twin.run(["accept-journal", "--by", "twin"])
        self._tills.append(twin)
        for _, place, index in list(self._places):
            self._places.append((twin, Place(place.name, place.terminal, place.line, twin,
                                             self._scenarios, place.environment), index))

    async def _serve(self):
        clerks = [Clerk(self.theme, till, place, self._places_of(till), f"{till.name}{index}{letter}",
                        randoms.Random(f"{self._seed}/{till.name}{index}{letter}"), self._endings)
                  for till, place, index in self._places
                  for letter in "xy"[:self.theme.clerks]]
        self._nuisances += self._mischief()
        nuisances = [asyncio.create_task(nuisance) for nuisance in self._nuisances]
        if self.theme.window:
            nuisances.append(asyncio.create_task(self._reopen_windows()))
        try:
            await asyncio.gather(*(clerk.work() for clerk in clerks))
        finally:
            for nuisance in nuisances:
                nuisance.cancel()
            await asyncio.gather(*nuisances, return_exceptions=True)
        return ({reference: code for clerk in clerks for reference, code in clerk.told.items()},
                {intent: original for clerk in clerks for intent, original in clerk.originals.items()})

    def _mischief(self):
        till, theme = self._tills[0], self.theme
        places = self._places_of(till)
        if theme.pairs_again:
            yield pair_again_now_and_then(till, places, self._random)
        if theme.puts_back:
            yield put_back_now_and_then(till, places, self._random)
        if theme.copies:
            yield copy_now_and_then(till, places, self._random)
        if theme.deletes_locks:
            yield delete_locks_now_and_then(till, self._random)

    def _places_of(self, till):
        return [place for one, place, _ in self._places if one is till]

    async def _reopen_windows(self):
        try:
            while True:
                for till in self._tills:
                    await till.open_window()
                await asyncio.sleep(self._random.uniform(1.0, 4.0))
                for till in self._tills:
                    await till.kill_window()
        finally:
            for till in self._tills:
                await till.kill_window()

    async def _calm_down(self):
        """Ends all troubles; from here on, the terminals answer truthfully."""
        self._trace("calm")
        for _, place, _ in self._places:
            place.terminal.behave()
            place.line.calm_down()
        for till, place, _ in self._places:
            if self.theme.pairs_again and not await self._is_paired(till, place):
                raise RuntimeError(f"{place.name} cannot be paired again")
        for _, place, _ in self._places:
            if not await place.comes_to_rest(6.0):
                await place.restart_terminal()  # Switching it off ends a held payment.
            if not await place.comes_to_rest():
                raise RuntimeError(f"{place.name} does not come to rest")

    @staticmethod
    async def _is_paired(till, place):
        for _ in range(50):
            if await till.pair_again(place):
                return True
            await asyncio.sleep(0.2)
        return False

    async def _compare(self, told, originals):
        report = Report(self.theme.name, findings=self._unpaired)
        truth = verdict.truths(terminal.payments() for terminal in self._terminals)
        for till in self._tills:
            journal = await self._ask_until_settled(till)
            mine = [run for run in truth if run.reference.startswith(till.name)]
            answers = {reference: code for reference, code in told.items()
                       if reference.startswith(till.name)}
            report.findings += till.findings
            report.findings += verdict.compare(journal, mine, answers, till.put_away, originals)
            for copy in till.copies:
                report.findings += verdict.untrue(copy, mine)
            if self.theme.quiet or self.theme.log_off:
                report.findings += verdict.unfinished(journal, mine)
            report.findings += [
                verdict.Finding("wrong", till.name, f"sums {key}: {kept}, not {want}")
                for key, kept, want in rollup.wrong_totals(
                    os.path.join(till.folder, "journal.sqlite"))]
            report.findings += [verdict.Finding("wrong", till.name, f"crashed: {crash}")
                                for crash in till.crashes]
            report.findings += [verdict.Finding("stuck", till.name, f"did not return: {words}")
                                for words in till.hung]
            report.payments += len(journal)
            tempers = {f"T{index}": terminal.temper
                       for index, terminal in enumerate(self._terminals)}
            report.tempers.update(tempers[record["terminal"]] for record in journal)
            runs = {run.reference: run for run in mine}
            for record in journal:
                report.outcomes[standing(record, runs.get(record["reference"]))] += 1
        for finding in report.findings:
            self._trace("finding", **dataclasses.asdict(finding))
        return report

    async def _ask_until_settled(self, till):
        before = None
        for _ in range(MOST_CHECKS):
            await self._check_all(till)
            journal = await till.payments()
            now = [record["id"] for record in journal if is_open(record)]
            if now == before:
                break
            before = now
        if any(terminal.temper == "contradictory" for terminal in self._terminals):
            return await self._look_again(till)
        return journal

    @staticmethod
    async def _check_all(till, trouble=None):
        """Tries again if the keychain did not answer: then no terminal was asked. It takes seconds for many
        tokens at once while the machine is busy."""
        for _ in range(MOST_CHECKS):
            if (await till.run(["check", "--all"], trouble)).code != NO_KEYCHAIN:
                return

    async def _look_again(self, till):
        """A terminal may have taken back what it said. Half a minute later the till asks again by itself
        about what was not paid, and someone asks about what was."""
        later = JumpingClock(self._programs, os.path.join(self._folder, "later"))
        later.set_to(LATER)
        await self._check_all(till, Trouble(environment=later.environment))
        for record in await till.payments():
            if record["outcome"] == "approved" and record["uti"]:
                await till.run(["check", record["id"]])
        return await till.payments()


def standing(record, run):
    """A column of the table."""
    if not is_open(record):
        return record["outcome"]
    if record["uti"] is None:
        return "open: no UTI"
    if run is None:
        return "open: unknown there"
    return "open: lost there" if run.clear else "open: contradictory"
