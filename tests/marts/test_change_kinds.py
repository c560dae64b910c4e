"""Kinds of changes: history, rates, another key for the same item, corrections; and how a screen says them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from marts import change_tab, changes, evidence
from tests.marts.test_changes import FIRST, WEEK_1, review, told

if TYPE_CHECKING:
    from tests.marts.company import Company


def test_month_that_is_open_may_change_and_one_that_finance_closed_is_history(company: Company) -> None:
    old = company.spend("2026-09 | Acme | 100 | EUR\n2026-11 | Acme | 50 | EUR", unit="North")
    review(company)
    new = company.spend("2026-09 | Acme | 101 | EUR\n2026-11 | Acme | 51 | EUR", unit="North")
    company.retire(old, by=new)
    assert [(row["kind"], row["periods"]) for row in changes.changes(company.db).rows] == [
        ("history", "2026-09"),
        ("amount", "2026-11"),
    ]


def test_exchange_rate_that_is_another_one_is_a_change_with_both_cells(company: Company) -> None:
    head = "from_currency | to_currency | month | period | rate"
    company.load("fx_rates", f"{head}\nUSD | EUR | 2026-09 | 2026-09 | 0.91\nGBP | EUR | 2026-09 | 2026-09 | 1.15")
    review(company)
    company.load("fx_rates", f"{head}\nGBP | EUR | 2026-09 | 2026-09 | 1.15\nUSD | EUR | 2026-09 | 2026-09 | 0.95")
    (row,) = [each for each in changes.changes(company.db).rows if each["kind"] != "not_reported"]
    assert (row["kind"], row["subject"], row["column_name"]) == ("history", "USD to EUR, 2026-09", "rate")
    assert (float(row["old"]), float(row["new"]), row["old_cell"], row["new_cell"]) == (0.91, 0.95, "E5", "E6")


def test_item_under_another_key_is_offered_as_the_same_and_not_as_gone_and_new(company: Company) -> None:
    company.load("risks", FIRST)
    review(company)
    company.load("risks", FIRST.replace("R-2 | Ransomware | R. Vance", "RX-22 | Ransomware | P. Lind"))
    assert told(company) == [
        ("rekeyed", "RX-22", "risk_id", "R-2", "RX-22", "A6", "A6"),
        ("owner", "RX-22", "owner", "R. Vance", "P. Lind", "C6", "C6"),
    ]
    assert {row["known_by"] for row in changes.changes(company.db).rows} == {"name"}


def test_another_item_of_the_same_name_is_not_taken_for_the_one_that_left(company: Company) -> None:
    company.load("risks", FIRST)
    review(company)
    company.load("risks", FIRST.replace("R-2 | Ransomware | R. Vance | 3 | 5 | open | 2026-12-31",
                                        "R-9 | Ransomware | P. Lind | 1 | 2 | closed | 2027-06-30"))  # fmt: skip
    assert {(kind, key) for kind, key, *_ in told(company)} == {("added", "R-9"), ("removed", "R-2")}


def test_correction_is_a_change_that_says_its_act(company: Company) -> None:
    company.load("risks", FIRST)
    review(company)
    company.seq += 1
    company.db.execute(
        "insert into corrections by name select $seq as seq, 'risks' as table_name, 'risks of us' as feed, "
        "'R-1' as item_key, 'owner' as column_name, 'P. Lind' as value, '' as source_text",
        {"seq": company.seq},
    )
    assert told(company) == [("owner", "R-1", "owner", "S. Haddad", "P. Lind", "C5", "correction, act 3")]
    company.undo(3)
    assert told(company) == []


def test_every_change_answers_a_question_and_is_said_in_words_on_its_screen(company: Company) -> None:
    company.load("risks", FIRST)
    company.load("initiatives", WEEK_1)
    review(company)
    company.load("risks", FIRST.replace("S. Haddad | 3", "P. Lind | 5"))
    company.load("initiatives", WEEK_1.replace("at_risk", "blocked").replace("400000", "425000"))
    kept = company.kept()
    found = {(row["column_name"], row["question"]) for row in changes.changes(kept).rows}
    assert found == {("likelihood", "risk"), ("owner", "risk"), ("status", "blocked"), ("budget", "money")}
    rows = change_tab.listing(kept, tables=("initiatives",), kind=("Amount",)).rows
    assert [(row["kind"], row["column_name"], row["old"], row["new"]) for row in rows] == [
        ("Amount", "Budget", "400,000", "425,000")
    ]
    counts = change_tab.counts(kept, tables=("initiatives",))
    assert [each.value for each in counts] == [2, 1, 1, 0]
    assert [evidence.recompute(kept, each) for each in counts] == [2, 1, 1, 0]
    assert change_tab.options(kept, column="question") == tuple(
        changes.QUESTIONS[each] for each in ("blocked", "risk", "money")
    )
