"""How far a list can be relied on: in time, late, not reported; and what was altered in silence."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from marts import brief, evidence, feed_trust, silent_edit_records, silent_edits
from schemas.exports import all_exports

if TYPE_CHECKING:
    from tests.marts.company import Company

RISKS = """risk_id | title | owner | likelihood | consequence | treatment | treatment_status | treatment_due | status
R-1 | Outage | Ana Ruiz | 4 | 5 | reduce | planned | 2026-12-01 | open
R-2 | Fraud | Jo Lind | 3 | 3 | reduce | in_progress | 2026-12-01 | open
R-3 | Flood | Sam Orr | 2 | 2 | accept | none | | open"""
PLAN = """initiative_id | title | owner | status | forecast_finish | blocker
I-1 | Carrier billing | Ana Ruiz | on_track | 2026-12-01 |
I-2 | ERP wave 2 | Jo Lind | at_risk | 2027-01-15 | Tests fail"""


def review(company: Company) -> int:
    company.seq += 1
    company.db.execute(f"insert into reviews values ({company.seq}, '2026-11-13 09:00:00', 'ana', null, null)")
    return company.seq


def edits(company: Company) -> list[tuple[Any, ...]]:
    rows = silent_edits.listing(company.db).rows
    return sorted((row["kind"], row["subject"], row["old"], row["new"]) for row in rows)


def two_lists(company: Company, table: str, before: str, after: str, **facts: Any) -> list[tuple[Any, ...]]:
    company.load(table, before, as_of="2026-11-06")
    company.load(table, after, as_of="2026-11-13", **facts)
    return edits(company)


def test_list_that_skips_two_reviews_is_not_reported_and_never_unchanged(company: Company) -> None:
    company.load("risks", RISKS)
    company.load("initiatives", PLAN)
    assert {row["reliance"] for row in feed_trust.listing(company.db).rows} == {"as_sent"}
    for _ in range(2):
        review(company)
        company.load("initiatives", PLAN, as_of="2026-11-20")
        found = {row["table_name"]: row for row in feed_trust.listing(company.db).rows}
        assert found["risks"]["state"] == found["risks"]["reliance"] == "not_reported"
        assert found["risks"]["reliance_because"] == "not sent since the review of 13 Nov"
        assert found["initiatives"]["reliance"] == "as_sent"
        assert [each.value for each in feed_trust.headline(company.db)] == [1, 1, 0, 0]


@pytest.mark.parametrize(
    ("day", "state", "late", "awaited"),
    [
        ("2026-11-05", "reported", 0, "2026-11-06"),
        ("2026-11-06", "due", 0, "2026-11-06"),
        ("2026-11-07", "late", 1, "2026-11-06"),
        ("2026-11-20", "late", 14, "2026-11-06"),
    ],
)
def test_list_is_late_the_day_after_the_day_it_was_due(
    company: Company, day: str, state: str, late: int, awaited: str
) -> None:
    company.load("risks", RISKS, loaded_at="2026-11-02 10:00:00")
    company.db.execute(
        "insert into feed_duties values (2, 'risks', 'risks of us', 'Ana', null, 'Friday', '2026-11-02')"
    )
    company.at(today=date.fromisoformat(day))
    (row,) = feed_trust.listing(company.db).rows
    assert (row["state"], row["days_late"], row["due_date"]) == (state, late, date.fromisoformat(awaited))


@pytest.mark.parametrize(
    ("sent", "awaited"), [("2026-11-02", 6), ("2026-11-03", 13), ("2026-11-09", 13), ("2026-11-10", 20)]
)
def test_list_counts_for_the_due_day_that_is_nearest_to_it(company: Company, sent: str, awaited: int) -> None:
    company.load("risks", RISKS, loaded_at=f"{sent} 10:00:00")
    company.db.execute(
        "insert into feed_duties values (2, 'risks', 'risks of us', 'Ana', null, 'Friday', '2026-11-01')"
    )
    company.at(today=date(2026, 11, 10))
    assert feed_trust.listing(company.db).rows[0]["due_date"] == date(2026, 11, awaited)


def test_list_that_is_due_each_month_is_not_late_between_two_reviews(company: Company) -> None:
    company.load("risks", RISKS, loaded_at="2026-11-05 10:00:00")
    company.db.execute("insert into feed_duties values (2, 'risks', 'risks of us', 'Ana', null, '31', '2026-11-05')")
    company.seq = 2
    review(company)
    company.at(today=date(2026, 11, 30))
    (row,) = feed_trust.listing(company.db).rows
    assert (row["due_date"], row["state"], row["is_quiet"]) == (date(2026, 11, 30), "due", True)
    company.at(today=date(2026, 11, 29))
    (row,) = feed_trust.listing(company.db).rows
    assert (row["state"], row["reliance"], row["is_stale"]) == ("not_reported", "not_due_yet", False)


def test_risk_lowered_without_its_treatment_is_an_edit_and_one_that_was_treated_is_none(company: Company) -> None:
    lower = RISKS.replace("Ruiz | 4 | 5", "Ruiz | 2 | 5").replace(
        "Lind | 3 | 3 | reduce | in_progress", "Lind | 1 | 3 | reduce | done"
    )
    assert two_lists(company, "risks", RISKS, lower) == [("risk_lowered", "Outage", "4 x 5", "2 x 5")]
    (row,) = silent_edits.listing(company.db).rows
    assert (row["old_cell"], row["new_cell"], row["loaded_by"], row["file_then"]) == ("D5", "D5", "ana", "risks-1.xlsx")


def test_date_moved_with_a_note_is_no_edit(company: Company) -> None:
    moved = PLAN.replace("2026-12-01 |", "2027-02-01 |").replace(
        "2027-01-15 | Tests fail", "2027-03-15 | Tests fail again"
    )
    assert two_lists(company, "initiatives", PLAN, moved) == [
        ("date_moved", "Carrier billing", "2026-12-01", "2027-02-01")
    ]
    assert silent_edits.listing(company.db).rows[0]["days"] == 62
    log = "initiative_id | update_date | text\nI-1 | {} | The interface came late."
    company.load("initiative_updates", log.format("2026-11-06"), partial=True)
    assert len(edits(company)) == 1  # said before the list that still had the old day
    company.load("initiative_updates", log.format("2026-11-13"), partial=True)
    assert edits(company) == []


def test_date_of_what_is_done_may_become_the_day_it_was_done(company: Company) -> None:
    assert two_lists(company, "initiatives", PLAN, PLAN.replace("on_track | 2026-12-01", "done | 2026-11-10")) == []


def test_owner_blanked_is_an_edit_and_a_list_without_the_column_is_none(company: Company) -> None:
    assert two_lists(company, "risks", RISKS, RISKS.replace("Sam Orr", "")) == [
        ("owner_blanked", "Flood", "Sam Orr", None)
    ]
    company.clear()
    lines = [line.split("|") for line in RISKS.splitlines()]
    without = "\n".join("|".join(line[:2] + line[3:]) for line in lines)
    assert two_lists(company, "risks", RISKS, without) == []


def test_row_that_vanished_is_an_edit_unless_it_was_over_or_numbered_anew(company: Company) -> None:
    closed = RISKS.replace("accept | none | | open", "accept | none | | closed")
    gone = (
        "\n".join(closed.splitlines()[:-1])
        .replace("R-2 |", "R-20 |")
        .replace("\nR-1 |", "\nR-5 |")
        .replace("Outage", "Wind")
    )
    assert two_lists(company, "risks", closed, gone) == [("row_gone", "Outage", "listed", "no longer listed")]


def test_part_of_a_list_says_nothing_of_the_rest(company: Company) -> None:
    assert two_lists(company, "risks", RISKS, "\n".join(RISKS.splitlines()[:2]), partial=True) == []


def test_past_month_that_says_another_sum_is_an_edit_with_the_lines_that_differ(company: Company) -> None:
    first = company.spend("2026-09 | Sky | 100 | EUR\n2026-09 | Nord | 50 | EUR\n2026-10 | Sky | 70 | EUR")
    again = company.spend("2026-09 | Sky | 120 | EUR\n2026-09 | Nord | 50 | EUR\n2026-10 | Sky | 70 | EUR")
    for period in ("2026-09", "2026-10"):
        company.retire(first, by=again, period=period)
    (row,) = silent_edits.listing(company.db).rows
    assert (row["kind"], row["period"], row["amount"], row["old"], row["new"]) == (
        "past_amount", "2026-09", 20, "€150.00", "€170.00",
    )  # fmt: skip
    assert (row["old_cell"], row["new_cell"]) == ("C5", "C5")
    of: dict[str, Any] = {"load": again, "period": "2026-09", "currency": "EUR"}
    assert [(each["side"], each["amount"]) for each in silent_edits.lines_of(company.db, **of).rows] == [
        ("before", 100), ("after", 120),
    ]  # fmt: skip
    changed = silent_edits.change_of(company.db, **of)
    assert changed.value == 20 == evidence.recompute(company.db, changed)
    company.undo(again)
    assert edits(company) == []


def test_month_that_had_not_ended_and_one_changed_with_a_reason_are_no_edits(company: Company) -> None:
    first = company.spend("2026-11 | Sky | 100 | EUR\n2026-10 | Sky | 70 | EUR")
    again = company.spend("2026-11 | Sky | 160 | EUR\n2026-10 | Sky | 75 | EUR")
    for period in ("2026-10", "2026-11"):
        company.retire(first, by=again, period=period)
    assert [row["period"] for row in silent_edits.listing(company.db).rows] == ["2026-10"]
    company.db.execute(f"insert into acts values ({again}, '2026-11-02', 'ana', false, 'load', '', '')")
    company.db.execute(f"insert into history_changes values ({again}, '2026-10', 'EUR', 70, 75, 'late invoice')")
    assert edits(company) == []


def test_figures_of_the_page_are_what_their_rows_give(company: Company) -> None:
    company.spend("2026-09 | Sky | 100 | EUR", unit="North", currency="EUR", aside=["12.50"])
    two_lists(company, "risks", RISKS, RISKS.replace("Sam Orr", ""))
    found = [*feed_trust.headline(company.db), feed_trust.undue(company.db)]
    found += [point for each in feed_trust.by_owner(company.db) for point in each.points if point.value]
    found += [each for tied in feed_trust.ties(company.db, table="spend", feed="spend of North") for each in tied]
    assert company.wrong(*found) == []
    assert [each.value for each in found[:5]] == [1, 0, 1, 1, 2]


def test_lists_that_nobody_sends_are_named(company: Company) -> None:
    assert "risks" in feed_trust.missing(company.db)
    company.load("risks", RISKS)
    assert {"risks", "start"} & {*feed_trust.missing(company.db)} == set()


def test_a_filter_takes_the_title_of_a_list(company: Company) -> None:
    company.load("risks", RISKS)
    company.load("initiatives", PLAN)
    assert feed_trust.options(company.db, "table_name") == ("Initiatives", "Risk register")
    rows = feed_trust.listing(company.db, table_name=("Risk register",)).rows
    assert [row["table_name"] for row in rows] == ["risks"]


def test_what_is_compared_is_what_the_declarations_say() -> None:
    file = Path(silent_edit_records.__file__).with_suffix(".sql")
    assert file.read_text(encoding="utf-8") == silent_edit_records.text()


def test_every_ledger_with_amounts_is_looked_at() -> None:
    ledgers = {each.name for each in all_exports().values() if each.ledger and each.amount}
    for name in ("silent_edit_sums", "silent_edit_lines"):
        text = Path(silent_edit_records.__file__).with_name(f"{name}.sql").read_text(encoding="utf-8")
        assert all(f"'{each}'" in text for each in ledgers)


def test_what_rests_on_a_stale_list_says_as_of_when_and_stands_last(company: Company) -> None:
    company.load("initiatives", PLAN.replace("on_track", "blocked"), as_of="2026-11-06", unit="North")
    company.load("risks", RISKS, as_of="2026-11-06")
    review(company)
    blocked = PLAN.replace("at_risk", "blocked").replace("I-", "S-")
    company.load("initiatives", blocked, as_of="2026-11-13", unit="South")
    found = brief.brief(company.kept())
    panel = found.panels[1]
    said = [brief.words(each.text) for each in panel.lines]
    assert ["As of 6 Nov." in each for each in said] == [False, True, True]
    assert panel.note.endswith("as of 6 Nov")
    assert found.panels[2].note == "Nothing since 13 Nov, as of 6 Nov"
    assert found.panels[4].note == ""


def test_headline_begins_with_what_is_fresh(company: Company) -> None:
    company.load("decisions", "decision_id | question | owner | due_date\nD-1 | Keep it? | Ana Ruiz | 2026-11-02")
    company.load("initiatives", PLAN)
    assert brief.words(brief.brief(company.kept()).headline) == (
        "One overdue decision waits for an answer. One initiative is blocked."
    )
    review(company)
    company.load("initiatives", PLAN.replace("on_track", "blocked"), as_of="2026-11-14")
    assert brief.words(brief.brief(company.kept()).headline) == (
        "Two initiatives are blocked. One overdue decision waits for an answer (as of 13 Nov)."
    )
