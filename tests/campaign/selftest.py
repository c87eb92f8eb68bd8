#!/usr/bin/env python3
"""Tests the judge of the campaign: each kind of finding, from the smallest journal that shows it."""
import sys
import unittest

sys.dont_write_bytecode = True
import verdict


def record(**changes):
    return {"reference": "A1-1-1", "type": "sale", "outcome": "approved", "uti": "U1",
            "amount": {"minor": 1000}, "approved": {"minor": 1000}, "voided": False, **changes}


def run(**changes):
    return verdict.Truth(**{"uti": "u1", "reference": "A1-1-1", "end": "approved", "asked": 1000,
                            "charged": 1000, "voided": False, "original": "", **changes})


def kinds(journal, truth, answers=None):
    return [finding.kind for finding in verdict.compare(journal, truth, answers or {})]


class VerdictTest(unittest.TestCase):
    def test_what_agrees_is_no_finding(self):
        self.assertEqual(kinds([record()], [run()], {"A1-1-1": 0}), [])

    def test_what_is_charged_and_in_no_journal_is_lost(self):
        self.assertEqual(kinds([], [run()]), ["lost"])

    def test_what_ended_without_money_and_in_no_journal_is_not_lost(self):
        self.assertEqual(kinds([], [run(end="declined", charged=0)]), [])

    def test_one_request_that_ran_twice_is_doubled(self):
        self.assertEqual(kinds([record()], [run(), run(uti="u2", end="declined")]), ["doubled"])

    def test_one_customer_who_paid_in_two_tries_is_doubled(self):
        second = {"reference": "A1-1-2", "uti": "u2"}
        self.assertEqual(kinds([record(), record(**second)], [run(), run(**second)]), ["doubled"])

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
        self.assertEqual(kinds([record(), void], [run()]), [])

    def test_a_lost_void_is_right_only_where_its_original_is_voided(self):
        void = record(type="void", reference="A1-1F-1", uti=None)
        self.assertEqual(kinds([record(), void], [run(voided=True)], {"A1-1F-1": 0}), [])
        self.assertEqual(kinds([record(), void], [run()]), ["wrong"])


if __name__ == "__main__":
    unittest.main()
