"""What changed since the last review: each cell once, nothing that is older, and nothing that only looks different."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from marts import changes, evidence, reviews
from marts.brief import brief, words
from marts.telling import figures
from tests.marts.company import wrong

if TYPE_CHECKING:
    from marts.telling import Panel
    from tests.marts.company import Company

HEADINGS = "risk_id | title | owner | likelihood | consequence | status | treatment_due"
FIRST = f"""{HEADINGS}
R-1 | Single operator | S. Haddad | 3 | 4 | open | 2026-10-31
R-2 | Ransomware | R. Vance | 3 | 5 | open | 2026-12-31
R-3 | Portal | | 2 | 3 | open |"""
BOARD = "initiative_id | title | owner | status | forecast_finish | budget | currency"
WEEK_1 = (
    f"{BOARD}\nI-1 | Billing | J. Moreau | at_risk | 2026-12-04 | 400000 | EUR\nI-2 | Portal | P. Lind | on_track | | |"
)


def review(company: Company, at: str = "2026-11-13 09:00:00") -> int:
    company.seq += 1
    company.db.execute(f"insert into reviews values ({company.seq}, '{at}', 'ana', null, null)")
    return company.seq


def told(company: Company) -> list[tuple[Any, ...]]:
    """Return kind, key, column, old, new, cells of every change but those not reported."""
    names = ("kind", "key", "column_name", "old", "new", "old_cell", "new_cell")
    rows = changes.changes(company.db).rows
    return [tuple(row[each] for each in names) for row in rows if row["kind"] != "not_reported"]


def panel(company: Company, number: int) -> Panel:
    return next(each for each in brief(company.kept()).panels if each.number == number)


def said(panel: Panel) -> list[tuple[str, str]]:
    return [(line.label, words(line.text)) for line in panel.lines]


def test_without_a_review_nothing_is_a_change(company: Company) -> None:
    company.load("risks", FIRST)
    assert told(company) == []
    assert reviews.last(company.db) is None


def test_one_cell_is_one_change_with_both_cells(company: Company) -> None:
    company.load("risks", FIRST)
    review(company)
    company.load("risks", FIRST.replace("S. Haddad | 3", "S. Haddad | 5"))
    assert told(company) == [("severity", "R-1", "likelihood", "3", "5", "D5", "D5")]


def test_reload_reorder_and_another_order_of_columns_are_no_change(company: Company) -> None:
    company.load("risks", FIRST)
    review(company)
    head, *rows = FIRST.splitlines()
    company.load("risks", "\n".join([head, *reversed(rows)]))
    turned = [" | ".join(reversed([cell.strip() for cell in line.split("|")])) for line in (head, *rows)]
    company.load("risks", "\n".join(turned))
    assert told(company) == []


def test_records_of_one_key_are_told_apart(company: Company) -> None:
    company.load("risks", f"{HEADINGS}\nR-1 | One | | 1 | 1 | open |\nR-1 | Two | | 2 | 2 | open |")
    review(company)
    company.load("risks", f"{HEADINGS}\nR-1 | Two | | 2 | 2 | open |\nR-1 | One | | 1 | 3 | open |")
    assert told(company) == [("severity", "R-1", "consequence", "1", "3", "E5", "E6")]


def test_item_that_came_and_one_that_went_are_named(company: Company) -> None:
    company.load("risks", FIRST)
    review(company)
    company.load("risks", FIRST.replace("R-3 | Portal", "R-4 | Depot"))
    assert [(kind, key) for kind, key, *_ in told(company)] == [("added", "R-4"), ("removed", "R-3")]
    (gone,) = [each for each in changes.changes(company.db).rows if each["kind"] == "removed"]
    assert (gone["load_id"], gone["source_row"], gone["said_in"]) == (1, 7, 3)


def test_first_list_of_a_feed_is_one_change(company: Company) -> None:
    company.load("initiatives", WEEK_1)
    review(company)
    company.load("risks", FIRST)
    (row,) = [each for each in changes.changes(company.db).rows if each["kind"] == "added"]
    assert (row["records"], row["key"]) == (3, "")
    assert ("First list", "Risk register: the first list of risks of us, 3 items.") in said(panel(company, 1))


def test_list_withdrawn_by_an_undo_is_one_change(company: Company) -> None:
    load = company.load("risks", FIRST)
    review(company)
    company.undo(load)
    ((kind, *_),) = told(company)
    assert kind == "removed"
    assert ("Gone", "Risk register of risks of us: the whole list, 3 items, no longer counts.") in said(
        panel(company, 1)
    )


def test_feed_that_sent_nothing_is_not_reported_and_its_panel_says_so(company: Company) -> None:
    company.load("risks", FIRST)
    company.load("initiatives", WEEK_1)
    review(company)
    company.load("initiatives", WEEK_1)
    kinds = {(row["kind"], row["table_name"]) for row in changes.changes(company.db).rows}
    assert kinds == {("not_reported", "risks")}
    assert panel(company, 3).note == "Nothing since 13 Nov, as of 13 Nov"
    assert panel(company, 2).note == ""
    assert said(panel(company, 1)) == [
        (
            "None",
            "No change since the review of 13 Nov by ana. Some lists were not sent again: what they say may be old.",
        )
    ]


def test_changes_are_said_the_weightiest_first(company: Company) -> None:
    company.load("initiatives", WEEK_1)
    review(company)
    company.load(
        "initiatives",
        f"{BOARD}\nI-1 | Billing | J. Moreau | blocked | 2026-12-25 | 425000 | EUR\nI-2 | Portal | | on_track | | |",
    )
    assert panel(company, 1).summary == "2 since 13 Nov"
    assert said(panel(company, 1)) == [
        ("Blocked", "Billing: now blocked (was at risk); finish moved by 21 days to 25 Dec; 1 more change."),
        ("No owner", "Portal: owner removed (was P. Lind)."),
    ]
    company.at(seq=2)
    assert told(company) == []


def test_decision_put_off_here_is_a_change_of_its_date(company: Company) -> None:
    company.load(
        "decisions", "decision_id | question | owner | status | due_date\nD-1 | Renew? | COO | open | 2026-11-15"
    )
    review(company)
    company.said("D-1", "defer", owner="COO", due_date="2026-11-29", reason="offer awaited")
    company.said("EK-9", "raise", question="Who owns it?", owner="P. Lind", due_date="2026-12-01")
    assert {(kind, key, new) for kind, key, _, _, new, *_ in told(company)} == {
        ("date", "D-1", "2026-11-29"),
        ("status", "D-1", "deferred"),
        ("added", "EK-9", None),
    }


def test_months_of_a_ledger_are_one_change_with_their_amount(company: Company) -> None:
    old = company.spend("2026-09 | Acme | 100 | EUR\n2026-10 | Acme | 50 | EUR", unit="North")
    review(company)
    new = company.spend("2026-10 | Acme | 80 | EUR\n2026-11 | Acme | 7 | EUR", unit="North")
    company.retire(old, by=new, period="2026-10")
    rows = {row["kind"]: row for row in changes.changes(company.db).rows}
    assert (rows["added"]["periods"], rows["added"]["amount"]) == ("2026-11", 7)
    assert (rows["history"]["periods"], rows["history"]["amount"]) == ("2026-10", 30)
    assert ("Restated", "Spend ledger of spend of North restates Oct 2026 by +€30.") in said(panel(company, 1))


def test_risk_that_rose_stands_first_with_both_ratings(company: Company) -> None:
    company.load("risks", FIRST)
    review(company)
    company.load("risks", FIRST.replace("S. Haddad | 3", "S. Haddad | 5").replace("R. Vance | 3", "R. Vance | 1"))
    found = panel(company, 3)
    assert found.summary == "1 up, 1 down"
    assert [(line.label, line.who) for line in found.lines] == [
        ("Raised 12 → 20 of 25", "S. Haddad · reduce now"),
        ("Lowered 15 → 5 of 25", "R. Vance · watch"),
    ]
    assert "The risk “Single operator” rose" in words(brief(company.kept()).headline)


LISTS = st.dictionaries(st.sampled_from(["1", "2", "3"]), st.sampled_from(["open", "closed"]), min_size=1)
STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("load"), st.sampled_from(["north", "south"]), LISTS),
        st.just(("review",)),
        st.tuples(st.just("undo"), st.integers(0, 9)),
    ),
    min_size=1,
    max_size=8,
)


@settings(max_examples=6)
@given(steps=STEPS)
def test_nothing_older_than_the_review_is_a_change(build: Company, steps: list[tuple[Any, ...]]) -> None:
    build.clear()
    loads: dict[int, tuple[str, dict[str, str]]] = {}
    undone: set[int] = set()
    then: dict[tuple[str, str], str] = {}
    held = False
    for step in steps:
        if step[0] == "load":
            sheet = "risk_id | title | status\n" + "\n".join(f"{key} | Risk {key} | {step[2][key]}" for key in step[2])
            loads[build.load("risks", sheet, feed=step[1])] = (step[1], step[2])
        elif step[0] == "review":
            review(build)
            held, then = True, _state(loads, undone)
        elif open_ones := sorted(loads.keys() - undone):
            load = open_ones[step[1] % len(open_ones)]
            undone.add(load)
            build.undo(load)
    now = _state(loads, undone)
    expected = {key for key in now.keys() | then.keys() if now.get(key) != then.get(key)} if held else set()
    kept = build.kept()
    found = [row for row in changes.changes(kept).rows if row["kind"] != "not_reported"]
    whole = {(row["feed"], row["kind"]): row["records"] for row in found if row["whole"] == "list"}
    single = {(row["feed"], row["key"]) for row in found if row["whole"] is None}
    lists = {feed for feed, _ in now.keys() ^ then.keys() if _has(now, feed) != _has(then, feed)} if held else set()
    assert {feed for feed, _ in whole} == lists
    assert single == {each for each in expected if each[0] not in lists}
    if held:
        items, count = changes.items(kept)
        assert count.value == len(items) == evidence.recompute(kept, count)


@pytest.mark.parametrize("day", [True, False])
def test_every_figure_of_the_changes_holds(company: Company, day: bool) -> None:  # noqa: FBT001 - a case, no switch
    company.load("risks", FIRST)
    company.load("initiatives", WEEK_1)
    old = company.spend("2026-10 | Acme | 50 | EUR", unit="North")
    review(company)
    company.load(
        "risks", FIRST.replace("S. Haddad | 3", "S. Haddad | 5").replace("R. Vance | 3 | 5 | open", "| 3 | 5 | closed")
    )
    company.load("initiatives", WEEK_1.replace("400000", "425000").replace("12-04", "12-25"))
    company.retire(old, by=company.spend("2026-10 | Acme | 80 | EUR", unit="North"), period="2026-10")
    if not day:
        company.at(today=None)
    kept = company.kept()
    panels = brief(kept).panels
    found = [each for own in panels for line in own.lines for each in figures(line.text)]
    found += [each for own in panels for each in (own.count, own.more)]
    assert len(found) > 12
    assert wrong(kept, found) == []


def test_another_beginning_can_be_named(company: Company) -> None:
    first = company.load("risks", FIRST)
    company.load("risks", FIRST.replace("Portal", "Gate"))
    review(company)
    changes.since(company.db, first)
    assert [(kind, old, new) for kind, _, _, old, new, *_ in told(company)] == [("text", "Portal", "Gate")]
    changes.since(company.db, None)
    assert told(company) == []


def _state(loads: dict[int, tuple[str, dict[str, str]]], undone: set[int]) -> dict[tuple[str, str], str]:
    """Return what the newest list of each feed that counts says."""
    newest = {feed: rows for load, (feed, rows) in sorted(loads.items()) if load not in undone}
    return {(feed, key): said for feed, rows in newest.items() for key, said in rows.items()}


def _has(state: dict[tuple[str, str], str], feed: str) -> bool:
    return any(own == feed for own, _ in state)
