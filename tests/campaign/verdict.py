"""What a journal says, compared with what the terminals did. Pure: no process, no clock."""
import collections
import dataclasses

# The exit codes that end a payment, and what the journal must say from then on.
FINAL = {0: "approved", 13: "approved", 10: "declined", 11: "cancelled", 12: "not-charged",
         4: "not-charged"}


@dataclasses.dataclass(frozen=True)
class Finding:
    """`kind` is lost, doubled, wrong or stuck."""
    kind: str
    reference: str
    what: str


@dataclasses.dataclass(frozen=True)
class Word:
    """What a terminal said at the end of a payment."""
    end: str
    charged: int
    voided: bool


@dataclasses.dataclass
class Truth:
    """One payment as its terminal knows it."""
    uti: str
    reference: str
    end: str
    asked: int
    charged: int
    voided: bool
    original: str
    quirk: str = "none"
    clear: bool = True  # The terminal ends up saying plainly what is true.
    other_currency: bool = False
    words: tuple = ()  # What it said of the end, oldest first; more than one if it took a word back.

    @property
    def moved_money(self):
        return self.end == "approved"

    @property
    def said(self):
        return self.words or (Word(self.end, self.charged, self.voided),)

    @property
    def took_back(self):
        """Whether the terminal said that nothing was charged, and later that something was."""
        return self.moved_money and self.said[0].end != "approved"

    def said_end(self, end):
        return any(word.end == end for word in self.said)

    def said_paid(self, in_full):
        """Whether it once said approved: in full and not voided, or else for less or voided."""
        return any(word.end == "approved"
                   and (word.charged >= self.asked and not word.voided) == in_full
                   for word in self.said)


def truths(terminals):
    """All terminals together. Payments made by another system are not ours. A void or capture of a
    payment that is never clear is not clear either."""
    ours = [truth_of(payment) for known in terminals for payment in known.values()
            if not payment["foreign"]]
    unclear = {truth.uti for truth in ours if not truth.clear}
    return [dataclasses.replace(truth, clear=truth.clear and truth.original not in unclear)
            for truth in ours]


def truth_of(payment):
    words = tuple(Word(word["end"], word["charged"], word["voided"])
                  for word in payment.get("words", ()))
    return Truth(payment["uti"], payment["reference"], payment["end"],
                 payment.get("asked", payment["charged"]), payment["charged"], payment["voided"],
                 payment.get("original", ""), payment.get("quirk", "none"),
                 payment.get("clear", True), payment.get("otherCurrency", False), words)


def is_contradicted(record):
    """Whether the journal says that the terminal later contradicted the end of this payment."""
    return any(line["code"] == "contradicts-outcome" for line in record.get("evidence", ()))


def intent_of(reference):
    """A2-17-3 is the third try of one customer's intent, A2-17."""
    return reference.rsplit("-", 1)[0]


def compare(journal, truth, answers, put_away=frozenset(), voids=None):
    """All findings. `journal` as `list --json` gives it; `answers` has, by reference, what the till said
    when a payment ended: one of FINAL. References in `put_away` were in a journal that an older one
    replaced. `voids` has, by a follow-up's intent, the reference of the payment that it was for."""
    records = {payment["reference"]: payment for payment in journal}
    runs = collections.defaultdict(list)
    for payment in truth:
        runs[payment.reference].append(payment)
    kept = {reference: payments for reference, payments in runs.items() if reference not in put_away}
    findings = [*doubled(truth, runs), *lost(kept, records)]
    for reference, record in records.items():
        originals = originals_of(record, truth, voids or {})
        findings += wrong(record, runs[reference], originals) \
            or stuck(record, runs[reference], originals)
        findings += broken_word(record, runs[reference], originals, answers.get(reference))
    return findings


def untrue(journal, truth):
    """What a copy of the folder says wrongly. It need not know what happened after it was taken, nor what a
    terminal took back since."""
    runs = collections.defaultdict(list)
    for payment in truth:
        runs[payment.reference].append(payment)
    for record in journal:
        mine, outcome = runs[record["reference"]], record["outcome"]
        if outcome == "not-charged":
            is_true = not mine
        else:
            is_true = record["type"] == "void" or outcome not in ("approved", "declined", "cancelled") \
                or any(run.said_end(outcome) for run in mine)
        if not is_true:
            yield Finding("wrong", record["reference"], f"a copy says {outcome}, the terminal {mine}")


def doubled(truth, runs):
    for reference, payments in runs.items():
        if len(payments) > 1:
            yield Finding("doubled", reference, f"ran {len(payments)} times: {payments}")
    paid = collections.defaultdict(list)
    for payment in truth:
        # A second try is right after the terminal said that the first was not charged, or gave the
        # money back by itself.
        if payment.moved_money and not payment.took_back and not payment.voided:
            paid[intent_of(payment.reference)].append(payment)
    for intent, payments in paid.items():
        if len(payments) > 1 and len({payment.reference for payment in payments}) > 1:
            yield Finding("doubled", intent, f"paid {len(payments)} times: {payments}")


def lost(runs, records):
    for reference, payments in runs.items():
        if reference not in records and any(payment.moved_money for payment in payments):
            yield Finding("lost", reference, f"charged, and in no journal: {payments}")


def originals_of(record, truth, voids):
    """For a void without a UTI, because its answer was lost: it happened if its original is voided."""
    if record["type"] != "void" or record["uti"] is not None:
        return []
    original = voids.get(intent_of(record["reference"]))
    return [payment for payment in truth if payment.moved_money and payment.reference == original]


def wrong(record, runs, originals):
    """At most one finding, in a list."""
    outcome, complaint = record["outcome"], None
    run = next((run for run in runs if run.uti.lower() == (record["uti"] or "").lower()), None)
    if outcome == "unresolved":
        return []
    if outcome == "running":
        complaint = "said to be running, and no process runs it"
    elif outcome == "not-charged":
        complaint = f"the terminal ran it: {runs}" if runs else None
    elif outcome in ("declined", "cancelled"):
        complaint = None if run and run.end == outcome else f"the terminal says {runs}"
    else:
        is_voided = any(original.voided for original in originals)
        complaint = None if is_voided else wrong_approval(record, run)
    return [Finding("wrong", record["reference"], f"{outcome}: {complaint}")] if complaint else []


def broken_word(record, runs, originals, code):
    """What the till told a person must stay true, or have been what the terminal said then."""
    if code is None or code == 0 and any(original.voided for original in originals):
        return []
    complaint = None
    if record["outcome"] != FINAL[code] and not any(run.said_end(FINAL[code]) for run in runs):
        complaint = f"is {record['outcome']} now"
    elif code == 0 and runs and not any(run.said_paid(in_full=True) for run in runs):
        complaint = f"is not paid in full: {runs}"
    elif code == 13 and not any(run.said_paid(in_full=False) or run.voided for run in runs):
        complaint = f"is paid in full: {runs}"
    return [Finding("wrong", record["reference"], f"told {code}, {complaint}")] if complaint else []


def wrong_approval(record, run):
    """A terminal may take an approval back or change it. The journal keeps the approval, and says that it
    was contradicted."""
    if run is None or not run.said_end("approved"):
        return wrong_money(record, run)
    if run.other_currency:
        return f"the terminal charged in another currency: {run}"
    if len(run.said) == 1 or not is_contradicted(record):
        if run.words and run.words[-1].voided and not record["voided"]:
            return f"the terminal says that it is voided: {run}"
        return wrong_money(record, run)
    said = next(word for word in run.said if word.end == "approved")
    return wrong_money(record, dataclasses.replace(run, end="approved", charged=said.charged))


def wrong_money(record, run):
    if run is None or not run.moved_money:
        return f"the terminal took no money: {run}"
    approved = record["approved"]["minor"] if record["approved"] else run.charged
    if approved != run.charged:
        return f"{approved} in the journal, {run.charged} at the terminal"
    if record["amount"]["minor"] != run.asked:
        return f"asked for {record['amount']['minor']}, the terminal for {run.asked}"
    if record["voided"] and not run.voided:
        return "said to be voided, and the terminal knows of no void"
    return None


def is_open(record):
    return record["outcome"] == "unresolved"


def known_run(record, runs):
    """The terminal's run that the till could learn about by asking: ended, and known to its terminal."""
    return next((run for run in runs if run.uti.lower() == (record["uti"] or "").lower()
                 and run.end not in ("lost", "running")), None)


def stuck(record, runs, originals):
    if not is_open(record):
        return []
    if (run := known_run(record, runs)) and run.clear:
        return [Finding("stuck", record["reference"], f"open, and the terminal says {run}")]
    if any(original.voided and original.clear for original in originals):
        return [Finding("stuck", record["reference"], "open, and its original is voided")]
    return []


RESETS = ("no-length-reset", "reset-behind")


def unfinished(journal, truth):
    """Further findings where nothing broke: no answer was lost, so each payment has to end, unless its
    terminal never says plainly what is true; and the terminal could be reached. A reset behind an answer
    makes the system throw away what a busy till has not read yet: that answer is lost."""
    runs = {run.reference: run for run in truth}
    for record in journal:
        run = runs.get(record["reference"])
        last = record["evidence"][-1]["code"] if record.get("evidence") else None
        if is_open(record) and record["uti"] is None and run and run.clear and run.quirk not in RESETS:
            yield Finding("stuck", record["reference"], f"{last}: the answer was not taken: {run}")
        elif record["outcome"] == "not-charged" and last == "not-reached":
            yield Finding("stuck", record["reference"], "the terminal could not be reached")
