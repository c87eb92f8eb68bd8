"""A clerk who serves customers at a till despite troubles, and never charges on a guess: the clerk tries
again only if the till says that nothing was charged, or relies on the till to stop the attempt."""
import asyncio
import enum
import signal

from line import Break
from till import Trouble
from verdict import intent_of

# The last two digits of an amount decide how customer, bank and terminal behave: see --help of the
# simulated terminal.
ENDINGS = (0, 0, 0, 0, 0, 0, 51, 5, 33, 33, 44, 66, 77)
FOR_LESS = (*ENDINGS, 88, 88)
QUIET_PATIENCE = 40.0  # Seconds in which any command returns where nothing breaks.


class Standing(enum.Enum):
    PAID = "paid"
    FREE = "free"  # Nothing was charged: another attempt is allowed.
    OPEN = "open"


class Clerk:
    """Works at `place`, which is a terminal and this till's line to it; one of `places`, all of the till."""

    def __init__(self, theme, till, place, places, name, random, endings):
        self._theme = theme
        self._till = till
        self._place = place
        self._places = {one.name: one for one in places}
        self._name = name
        self._random = random
        self._endings = endings
        self._made = {}  # The last payment of each intent: its id and reference.
        self._before = None  # The last type and amount.
        self.told = {}  # What the till said when a payment ended, by reference.
        self.originals = {}  # The reference that each follow-up is for, by the follow-up's intent.
        self.used_up = []  # Troubles that continue by themselves.

    def _chance(self, likely):
        return self._random.random() < likely

    async def work(self):
        for customer in range(1, self._theme.customers + 1):
            async with self._till.customer():
                await self._serve(f"{self._name}-{customer}")
        await asyncio.gather(*self.used_up)

    async def _serve(self, intent):
        kind, minor = self._draw_intent()
        standing = await self._pay(intent, ["charge", "--type", kind, "--amount", decimal(minor),
                                            "--terminal", self._place.name])
        if standing is Standing.PAID and intent in self._made and self._chance(0.5):
            await self._follow_up(intent, kind, minor)

    def _draw_intent(self):
        """A type and an amount. Now and then the same as before, so that one payment's result can be taken
        for another's."""
        kind = self._random.choice(("sale", "sale", "sale", "refund", "preauth"))
        minor = self._random.randrange(1, 400) * 100 + self._random.choice(self._endings)
        if self._before and self._chance(0.2):
            return self._before
        self._before = kind, minor
        return self._before

    async def _follow_up(self, intent, kind, minor):
        original, self.originals[f"{intent}F"] = self._made[intent]
        words = ["void", original]
        if kind == "preauth" and self._chance(0.6):
            words = ["capture", original, "--amount", decimal(self._random.randrange(1, minor + 1))]
        if self._chance(self._theme.race):
            # A second attempt at the same moment: only one of the two may move money.
            other = self._till.run([*words, "--reference", f"{intent}F-9"])
            self.used_up.append(asyncio.create_task(other))
        await self._pay(f"{intent}F", words)

    async def _pay(self, intent, words):
        for attempt in range(1, 4):
            reference = f"{intent}-{attempt}"
            ran = await self._run_in_trouble([*words, "--reference", reference, *self._wait()])
            standing = await self._standing(ran, reference)
            if ran.id:
                self._made[intent] = ran.id, reference
            if standing is not Standing.FREE or not self._chance(self._theme.again):
                return standing
            words = self._perhaps_elsewhere(words)
        return Standing.FREE

    def _perhaps_elsewhere(self, words):
        """For the same customer, a clerk in a hurry takes another terminal of this till."""
        if words[0] != "charge" or not self._chance(0.3):
            return words
        return [*words[:-1], self._random.choice(sorted(self._places))]

    def _wait(self):
        if self._theme.quiet:
            return ["--wait", str(self._random.randrange(3, 7))]
        return ["--wait", str(self._random.randrange(0, 4))] if self._chance(0.3) else []

    async def _standing(self, ran, reference):
        is_end = ran.code in (0, 10, 11, 12, 13) or (ran.code == 4 and ran.id)
        if is_end and ran.interrupts < 2:
            self.told[reference] = ran.code
        if ran.code in (0, 13) or ran.error == "found-approved":
            return Standing.PAID
        if ran.error == "unresolved" and self._chance(0.5) \
                and await self._settle_what_is_open(intent_of(reference)):
            return Standing.PAID
        if ran.code != 20 and ran.code >= 0:
            return Standing.FREE
        saw_nothing = ran.code == 20 or ran.was_killed and not ran.id
        if saw_nothing and self._theme.is_alone and self._chance(self._theme.blind):
            return Standing.FREE  # The clerk tries blindly; the till must stop it.
        return await self._look_up(reference)

    async def _look_up(self, reference):
        """After no answer, looks into the till's own list first."""
        record = await self._find(reference)
        if record and is_open(record) and self._chance(0.7):
            await self._run_in_trouble(["check", record["id"]])
            record = await self._find(reference)
        if record is None:
            return Standing.FREE
        if record["outcome"] == "approved":
            return Standing.PAID
        return Standing.OPEN if is_open(record) else Standing.FREE

    async def _find(self, reference):
        return next((record for record in await self._till.payments()
                     if record["reference"] == reference), None)

    async def _settle_what_is_open(self, intent):
        """Looks at the terminal once nothing is in flight to it, and records what it shows. Returns whether
        it shows that this customer has paid."""
        has_paid = False
        mine = f"{self._name}-"
        for record in await self._till.payments():
            if not is_open(record) or record["settled"] or not record["reference"].startswith(mine):
                continue
            place = self._places[record["terminal"]]
            if not await place.comes_to_rest():
                return False
            charged = any(run["end"] == "approved" and run["reference"] == record["reference"]
                          for run in place.terminal.payments().values())
            await self._till.run(["settle", record["id"],
                                  "--charged" if charged else "--not-charged",
                                  "--seen", "the terminal's own list", "--note", "campaign"])
            has_paid |= charged and intent_of(record["reference"]) == intent
        return has_paid

    async def _run_in_trouble(self, words):
        theme = self._theme
        patience = QUIET_PATIENCE if theme.quiet else self._random.uniform(1.5, 6.0)
        trouble = Trouble(patience=patience, environment=self._place.environment)
        if self._chance(theme.scenario):
            self._place.terminal.behave(await self._place.draw_scenario(self._random))
        if self._chance(theme.line):
            self._place.line.breaks = [Break.drawn(self._random) if self._chance(0.4) else None
                                       for _ in range(4)]
        if self._chance(theme.kill_till):
            self._draw_kill(trouble)
        if self._chance(theme.log_off):
            self._draw_kill(trouble)
            trouble.kill_signal = self._random.choice((signal.SIGTERM, signal.SIGHUP))
        if self._chance(theme.refuse_disk):
            trouble.refuse_disk_after = self._random.uniform(0.0, 0.15)
        if self._chance(theme.kill_terminal):
            self._later(self._place.restart_terminal)
        if self._chance(theme.race) and words[0] == "charge":
            self._later(self._cancel)
        ran = await self._till.run(words, trouble)
        if self._chance(0.7):
            self._place.terminal.behave()
            self._place.line.breaks = []
        return ran

    def _draw_kill(self, trouble):
        if self._chance(0.5):
            trouble.kill_after = self._random.uniform(0.0, 0.25)
        else:
            trouble.kill_after_sending = self._random.uniform(0.0, 0.08)

    def _later(self, action):
        async def act(seconds):
            await asyncio.sleep(seconds)
            await action()
        self.used_up.append(asyncio.create_task(act(self._random.uniform(0.0, 0.3))))

    async def _cancel(self):
        await self._till.run(["cancel", "--terminal", self._place.name])


def is_open(record):
    return record["outcome"] in ("unresolved", "running")


def decimal(minor):
    return f"{minor // 100}.{minor % 100:02}"
