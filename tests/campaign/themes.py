"""The themes of the campaign's rounds. A number between 0 and 1 is the probability that a trouble hits one
command of the till."""
import dataclasses


@dataclasses.dataclass(frozen=True)
class Theme:
    name: str
    terminals: int = 8
    customers: int = 8  # Per clerk.
    tills: int = 1  # With separate folders, on the same terminals.
    clerks: int = 1  # Per till and terminal.
    dialects: tuple = ("paynt", "locallink", "positive")
    window: bool = False  # The real window is open beside the commands, and gets killed.
    scenario: float = 0.0
    line: float = 0.0
    kill_till: float = 0.0
    kill_terminal: float = 0.0
    refuse_disk: float = 0.0
    full_disk: bool = False
    clock: bool = False
    race: float = 0.0  # Another process cancels or voids at the same time.
    log_off: float = 0.0  # The session ends: the system asks the command to end.
    pairs_again: bool = False  # Another face pairs the terminals again.
    puts_back: bool = False  # An older journal is put back.
    copies: bool = False  # The folder is copied, and the copy is opened.
    deletes_locks: bool = False
    again: float = 0.5  # The clerk tries again after "not charged".
    blind: float = 0.4  # The clerk takes no answer for "not charged".
    quiet: bool = False  # Nothing breaks: each payment has to come to its end, and soon.

    @property
    def is_alone(self):
        """Whether no other process of the same till can learn how a clerk's payment ended."""
        return self.clerks == 1 and not self.window


THEMES = (
    Theme("tempers alone", terminals=6, quiet=True),
    Theme("terminal's own faults", scenario=0.8),
    Theme("broken line", line=0.8),
    Theme("hurried clerk", scenario=0.5, line=0.2, again=0.9, blind=0.9),
    Theme("killed till", kill_till=0.7, scenario=0.1),
    Theme("killed terminal", kill_terminal=0.6),
    Theme("disk", terminals=4, customers=12, refuse_disk=0.5, full_disk=True, scenario=0.2),
    Theme("clock", clock=True, scenario=0.3, kill_till=0.1),
    Theme("two tills", terminals=4, tills=2, scenario=0.2, line=0.2, kill_till=0.1),
    Theme("two clerks", terminals=4, clerks=2, scenario=0.2, kill_till=0.2),
    Theme("fifty terminals", terminals=50, customers=2, scenario=0.2, line=0.1, kill_till=0.1),
    Theme("races", dialects=("locallink", "positive"), race=0.8, line=0.1),
    Theme("window", terminals=6, window=True, scenario=0.3, line=0.2, kill_till=0.2),
    Theme("two faces re-pairing", terminals=4, pairs_again=True),
    Theme("restored journal", terminals=4, customers=12, puts_back=True),
    Theme("copied folder", terminals=4, kill_till=0.3, copies=True),
    Theme("deleted lock", terminals=4, clerks=2, deletes_locks=True, kill_till=0.1),
    Theme("log-off", log_off=0.7),
    Theme("everything", terminals=6, customers=10, scenario=0.2, line=0.2, kill_till=0.2,
          kill_terminal=0.1, refuse_disk=0.1, full_disk=True, clock=True, race=0.1),
)
