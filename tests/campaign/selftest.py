#!/usr/bin/env python3
"""Tests the judge of the campaign: each kind of finding, from the smallest journal that shows it."""
import contextlib
import os
import sqlite3
import sys
import tempfile
import unittest

sys.dont_write_bytecode = True
import rollup
import verdict


def record(**changes):
    return {"reference": "A1-1-1", "type": "sale", "outcome": "approved", "uti": "U1",
            "amount": {"minor": 1000}, "approved": {"minor": 1000}, "voided": False, **changes}


def run(**changes):
    return verdict.Truth(**{"uti": "u1", "reference": "A1-1-1", "end": "approved", "asked": 1000,
                            "charged": 1000, "voided": False, "original": "", **changes})


def kinds(journal, truth, answers=None):
    voids = {"A1-1F": "A1-1-1"}
    return [finding.kind for finding in verdict.compare(journal, truth, answers or {}, voids=voids)]


def words(*ends):
    """What a terminal said, one after the other: ends, or pairs of an end and what was charged."""
    pairs = (end if isinstance(end, tuple) else (end, 1000 if end == "approved" else 0)
             for end in ends)
    return tuple(verdict.Word(end, charged, False) for end, charged in pairs)


CONTRADICTED = [{"code": "approved"}, {"code": "contradicts-outcome"}]


class VerdictTest(unittest.TestCase):
    def test_what_agrees_is_no_finding(self):
        self.assertEqual(kinds([record()], [run()], {"A1-1-1": 0}), [])

    def test_what_is_charged_and_in_no_journal_is_lost(self):
        self.assertEqual(kinds([], [run()]), ["lost"])

    def test_what_an_older_journal_replaced_is_not_lost(self):
        self.assertEqual([*verdict.compare([], [run()], {}, {"A1-1-1"})], [])
        self.assertEqual(kinds([], [run()]), ["lost"])

    def test_a_copy_may_not_say_not_charged_of_what_ran(self):
        said = [record(outcome="not-charged", uti=None)]
        self.assertEqual([finding.kind for finding in verdict.untrue(said, [run()])], ["wrong"])
        self.assertEqual([*verdict.untrue([record(outcome="unresolved")], [run()])], [])
        took_back = run(words=words("declined", "approved"))
        self.assertEqual([*verdict.untrue([record(outcome="declined")], [took_back])], [])
        self.assertEqual(len([*verdict.untrue([record(outcome="cancelled")], [took_back])]), 1)

    def test_what_ended_without_money_and_in_no_journal_is_not_lost(self):
        self.assertEqual(kinds([], [run(end="declined", charged=0)]), [])

    def test_one_request_that_ran_twice_is_doubled(self):
        self.assertEqual(kinds([record()], [run(), run(uti="u2", end="declined")]), ["doubled"])

    def test_one_customer_who_paid_in_two_tries_is_doubled(self):
        second = {"reference": "A1-1-2", "uti": "u2"}
        self.assertEqual(kinds([record(), record(**second)], [run(), run(**second)]), ["doubled"])

    def test_a_second_try_after_the_money_went_back_is_not_doubled(self):
        second = {"reference": "A1-1-2", "uti": "u2"}
        journal = [record(voided=True), record(**second)]
        self.assertEqual(kinds(journal, [run(voided=True), run(**second)]), [])

    def test_two_customers_who_paid_are_not_doubled(self):
        second = {"reference": "A1-2-1", "uti": "u2"}
        self.assertEqual(kinds([record(), record(**second)], [run(), run(**second)]), [])

    def test_not_charged_is_wrong_where_the_terminal_ran_it(self):
        for end in ("approved", "declined", "cancelled", "lost"):
            with self.subTest(end=end):
                self.assertEqual(kinds([record(outcome="not-charged", uti=None)], [run(end=end)]),
                                 ["wrong"])

    def test_an_end_is_wrong_where_the_terminal_says_another(self):
        for outcome, end in (("declined", "approved"), ("declined", "cancelled"),
                             ("cancelled", "approved"), ("approved", "declined"),
                             ("approved", "lost")):
            with self.subTest(outcome=outcome, end=end):
                self.assertEqual(kinds([record(outcome=outcome)], [run(end=end)]), ["wrong"])

    def test_money_is_wrong_where_the_terminal_took_none_or_other(self):
        self.assertEqual(kinds([record()], []), ["wrong"])
        self.assertEqual(kinds([record(uti="U2")], [run()]), ["wrong"])
        self.assertEqual(kinds([record()], [run(charged=900)]), ["wrong"])
        self.assertEqual(kinds([record(amount={"minor": 900})], [run()]), ["wrong"])
        self.assertEqual(kinds([record(voided=True)], [run()]), ["wrong"])

    def test_an_exit_code_that_did_not_last_is_wrong(self):
        self.assertEqual(kinds([record()], [run()], {"A1-1-1": 10}), ["wrong"])
        self.assertEqual(kinds([record(outcome="unresolved", uti=None)], [run()], {"A1-1-1": 12}),
                         ["wrong"])
        self.assertEqual(kinds([record()], [run()], {"A1-1-1": 13}), ["wrong"])
        less = {"approved": {"minor": 800}}
        self.assertEqual(kinds([record(**less)], [run(charged=800)], {"A1-1-1": 0}), ["wrong"])
        self.assertEqual(kinds([record(**less)], [run(charged=800)], {"A1-1-1": 13}), [])

    def test_what_could_be_asked_about_and_is_open_is_stuck(self):
        self.assertEqual(kinds([record(outcome="unresolved")], [run()]), ["stuck"])

    def test_what_nobody_can_ask_about_is_open_and_not_stuck(self):
        self.assertEqual(kinds([record(outcome="unresolved", uti=None)], [run()]), [])
        self.assertEqual(kinds([record(outcome="unresolved")], [run(end="lost")]), [])
        self.assertEqual(kinds([record(outcome="unresolved")], []), [])

    def test_a_lost_void_is_stuck_where_its_original_is_voided(self):
        void = record(type="void", reference="A1-1F-1", outcome="unresolved", uti=None)
        self.assertEqual(kinds([record(), void], [run(voided=True)]), ["stuck"])
        self.assertEqual(kinds([record(), void], [run(voided=True, clear=False)]), [])
        self.assertEqual(kinds([record(), void], [run()]), [])

    def test_a_lost_void_is_right_only_where_its_original_is_voided(self):
        void = record(type="void", reference="A1-1F-1", uti=None)
        self.assertEqual(kinds([record(), void], [run(voided=True)], {"A1-1F-1": 0}), [])
        self.assertEqual(kinds([record(), void], [run()]), ["wrong"])

    def test_a_lost_void_is_judged_by_the_try_that_it_was_for(self):
        first = {"reference": "A1-1-0", "uti": "u0", "voided": True}
        void = record(type="void", reference="A1-1F-1", outcome="unresolved", uti=None)
        self.assertEqual(kinds([record(**first), record(), void], [run(**first), run()]), [])

    def test_what_the_terminal_takes_back_has_to_arrive(self):
        for first, end in (("declined", "approved"), ("cancelled", "approved")):
            later = run(end=end, words=words(first, end))
            code = 10 if first == "declined" else 11
            with self.subTest(first=first):
                self.assertEqual(kinds([record()], [later], {"A1-1-1": code}), [])
                self.assertEqual(kinds([record(outcome=first)], [later], {"A1-1-1": code}),
                                 ["wrong"])

    def test_an_end_that_the_terminal_never_said_is_wrong(self):
        self.assertEqual(kinds([record()], [run(words=words("approved"))], {"A1-1-1": 10}),
                         ["wrong"])
        self.assertEqual(kinds([record()], [run(words=words("cancelled", "approved"))],
                               {"A1-1-1": 10}), ["wrong"])

    def test_an_approval_that_is_taken_back_stays_and_is_marked(self):
        for end in ("declined", "cancelled"):
            back = run(end=end, charged=0, words=words("approved", end))
            with self.subTest(end=end):
                self.assertEqual(kinds([record(evidence=CONTRADICTED)], [back], {"A1-1-1": 0}), [])
                self.assertEqual(kinds([record()], [back], {"A1-1-1": 0}), ["wrong"])
                self.assertEqual(kinds([record(outcome=end)], [back]), [])

    def test_an_approval_whose_amount_changes_is_marked(self):
        other = run(charged=1001, words=words("approved", ("approved", 1001)), clear=False)
        self.assertEqual(kinds([record(evidence=CONTRADICTED)], [other], {"A1-1-1": 0}), [])
        self.assertEqual(kinds([record()], [other], {"A1-1-1": 0}), ["wrong"])
        self.assertEqual(kinds([record(outcome="unresolved")], [other]), [])

    def test_an_approval_that_is_voided_later_is_marked(self):
        voided = run(voided=True, words=(verdict.Word("approved", 1000, False),
                                         verdict.Word("approved", 1000, True)))
        self.assertEqual(kinds([record(evidence=CONTRADICTED)], [voided], {"A1-1-1": 0}), [])
        self.assertEqual(kinds([record(voided=True)], [voided], {"A1-1-1": 0}), [])
        self.assertEqual(kinds([record()], [voided], {"A1-1-1": 0}), ["wrong"])

    def test_paid_is_wrong_for_what_was_voided_from_the_start(self):
        voided = run(voided=True, words=(verdict.Word("approved", 1000, True),))
        self.assertEqual(kinds([record(voided=True)], [voided], {"A1-1-1": 13}), [])
        self.assertEqual(kinds([record(voided=True)], [voided], {"A1-1-1": 0}), ["wrong"])
        self.assertEqual(kinds([record()], [voided]), ["wrong"])

    def test_a_second_try_after_a_decline_that_was_taken_back_is_not_doubled(self):
        second = {"reference": "A1-1-2", "uti": "u2"}
        first = run(words=words("declined", "approved"))
        self.assertEqual(kinds([record(), record(**second)], [first, run(**second)]), [])
        self.assertEqual(kinds([record(), record(**second)],
                               [run(words=words("approved")), run(**second)]), ["doubled"])

    def test_what_never_becomes_clear_may_stay_open_and_nothing_else(self):
        muddled = run(clear=False)
        self.assertEqual(kinds([record(outcome="unresolved")], [muddled]), [])
        for outcome in ("declined", "cancelled", "not-charged"):
            with self.subTest(outcome=outcome):
                self.assertEqual(kinds([record(outcome=outcome)], [muddled]), ["wrong"])

    def test_money_of_another_kind_is_never_approved(self):
        other = run(other_currency=True, clear=False)
        self.assertEqual(kinds([record()], [other]), ["wrong"])
        self.assertEqual(kinds([record(outcome="unresolved")], [other]), [])

    def test_the_extra_belongs_to_what_was_approved(self):
        tipped = run(charged=1100)
        self.assertEqual(kinds([record(approved={"minor": 1100})], [tipped], {"A1-1-1": 0}), [])
        self.assertEqual(kinds([record()], [tipped], {"A1-1-1": 0}), ["wrong"])

    def test_a_void_of_what_is_never_clear_is_not_clear_either(self):
        told = {"uti": "u1", "reference": "A1-1-1", "end": "approved", "asked": 1000,
                "charged": 1001, "voided": True, "original": "", "foreign": False, "clear": False}
        void = {**told, "uti": "u2", "reference": "A1-1F-1", "original": "u1", "clear": True}
        other = {**told, "uti": "u3", "reference": "A1-2-1", "clear": True}
        theirs = {**told, "uti": "u4", "foreign": True}
        known = verdict.truths([{"1": told, "2": void}, {"3": other, "4": theirs}])
        self.assertEqual([(truth.uti, truth.clear) for truth in known],
                         [("u1", False), ("u2", False), ("u3", True)])

    def test_where_nothing_breaks_each_payment_ends(self):
        def kinds_of(journal, truth):
            return [finding.kind for finding in verdict.unfinished(journal, truth)]
        lost = record(outcome="unresolved", uti=None, evidence=[{"code": "answer-lost"}])
        self.assertEqual(kinds_of([lost], [run()]), ["stuck"])
        self.assertEqual(kinds_of([lost], [run(clear=False)]), [])
        self.assertEqual(kinds_of([lost], [run(quirk="reset-behind")]), [])
        self.assertEqual(kinds_of([lost], []), [])
        unreached = record(outcome="not-charged", uti=None, evidence=[{"code": "not-reached"}])
        self.assertEqual(kinds_of([unreached], []), ["stuck"])
        refused = record(outcome="not-charged", uti=None, evidence=[{"code": "refused"}])
        self.assertEqual(kinds_of([record(), refused], [run()]), [])



class RollupTest(unittest.TestCase):
    """The sums of a journal; the figures were added up by hand."""

    @staticmethod
    def payment(**changes):
        return {"type": "sale", "state": "approved", "ended": 1, "currency": "EUR", "decimals": 2,
                "started_at": "2026-03-04T12:59:59.999Z", "terminal": "T-1", "cashier": None,
                "amount_minor": 1000, "approved_minor": 1000, "tip_minor": None, "pennies_minor": None,
                "cashback_minor": None, "surcharge_minor": None, "contradicted_at": None,
                "settled_at": None, **changes}

    def test_payments_of_an_hour_are_summed(self):
        tipped = self.payment(approved_minor=1100, tip_minor=100)
        sums = rollup.recomputed([self.payment(), tipped])
        self.assertEqual(sums, {("sale", "approved", "EUR", 2, 492_396, "T-1", ""):
                                (2, 2000, 2100, 100, 0, 0, 0)})

    def test_only_what_moved_money_has_an_approved_sum(self):
        sums = rollup.recomputed([self.payment(state="declined", approved_minor=None)])
        self.assertEqual(list(sums.values()), [(1, 1000, 0, 0, 0, 0, 0)])

    def test_a_void_without_an_amount_counts_as_the_whole(self):
        sums = rollup.recomputed([self.payment(type="void", approved_minor=None)])
        self.assertEqual(list(sums.values()), [(1, 1000, 1000, 0, 0, 0, 0)])

    def test_each_payment_stands_in_one_way(self):
        early, late = "2026-03-04T13:00:00.000Z", "2026-03-04T14:00:00.000Z"
        for standing, changes in [
                ("approved", {"state": "approved-for-less"}), ("voided", {"state": "voided"}),
                ("not-known", {"state": "unanswered", "ended": 0}),
                ("settled", {"state": "unanswered", "ended": 0, "settled_at": early}),
                ("approved", {"settled_at": early}),
                ("contradicted", {"contradicted_at": late}),
                ("contradicted", {"contradicted_at": late, "settled_at": early}),
                ("settled", {"contradicted_at": early, "settled_at": late})]:
            with self.subTest(standing=standing, changes=changes):
                self.assertEqual(rollup.standing_of(self.payment(**changes)), standing)

    def test_what_is_not_known_is_in_no_sum(self):
        self.assertEqual(rollup.recomputed([self.payment(state="unanswered", ended=0)]), {})

    def test_every_difference_is_named(self):
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, "journal.sqlite")
            columns = list(self.payment())
            with contextlib.closing(sqlite3.connect(path)) as file, file:
                file.execute(f"CREATE TABLE payment ({', '.join(columns)})")
                file.execute("CREATE TABLE total (type, standing, currency, decimals, hour, terminal, "
                             "cashier, count, asked, approved, tip, pennies, cashback, surcharge)")
                file.execute(f"INSERT INTO payment VALUES ({', '.join('?' * len(columns))})",
                             list(self.payment().values()))
            key = ("sale", "approved", "EUR", 2, 492_396, "T-1", "")
            right = (1, 1000, 1000, 0, 0, 0, 0)
            self.assertEqual(rollup.wrong_totals(path), [(key, None, right)])
            self.insert(path, key + right)
            self.assertEqual(rollup.wrong_totals(path), [])
            other = ("void", *key[1:])
            self.insert(path, other + right)
            self.assertEqual(rollup.wrong_totals(path), [(other, right, None)])

    @staticmethod
    def insert(path, row):
        with contextlib.closing(sqlite3.connect(path)) as file, file:
            file.execute(f"INSERT INTO total VALUES ({', '.join('?' * len(row))})", row)


if __name__ == "__main__":
    unittest.main()
