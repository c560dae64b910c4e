"""Corrections: laid over what lists say, counted while they stand, and told to who sends the list."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from marts import brief, corrections
from marts.correctable import column_of, correctable, points_to
from marts.history import history
from marts.telling import words
from schemas.exports import all_exports

if TYPE_CHECKING:
    from tests.marts.company import Company

LIST = "risk_id | title | owner | status | treatment_due\nR-1 | Fire | IT | open | 2026-12-01\nR-2 | Flood | | open |"


def say(company: Company, column: str, value: str, *, key: str = "R-1", then: str = "IT", day: int = 10) -> int:
    """Correct a cell of the first list of risks, as the act would."""
    company.seq += 1
    company.db.execute(
        "insert into corrections values (?, 'risks', 'risks of us', ?, 'Fire', ?, ?, ?, ?, 1, 5, 'C5', 'so', ?, 'ana')",
        [company.seq, key, column, value, then, then, f"2026-11-{day:02d} 09:00:00"],
    )
    return company.seq


def hear(company: Company, seq: int, heard: str, says: str | None) -> None:
    """Let a new list say something to a correction, as its load would."""
    load = company.load("risks", LIST)
    company.db.execute("insert into correction_events values (?, ?, ?, ?, ?, 5, 'C5')", [load, seq, heard, says, says])


@pytest.fixture
def risks(company: Company) -> Company:
    """Return a company with one list of risks."""
    company.load("risks", LIST)
    return company


def test_value_of_every_kind_is_shown_in_place_of_the_lists(risks: Company) -> None:
    for column, value in (
        ("owner", "Ana Okoye"),
        ("status", "closed"),
        ("treatment_due", "2027-01-15"),
        ("unit", "North"),
    ):
        say(risks, column, value)
    shown = (
        "select owner, status, treatment_due::varchar, unit, raw ->> 'owner' from risks_current where risk_id = '{}'"
    )
    assert risks.ask(shown.format("R-1")) == [("Ana Okoye", "closed", "2027-01-15", "North", "IT")]
    assert risks.ask(shown.format("R-2")) == [(None, "open", None, None, None)]
    assert risks.ask("select is_open from risk_list where risk_id = 'R-1'") == [(False,)]
    assert risks.ask("select thing_id from ownership") == [("R-2",)]


def test_item_of_a_corrected_unit_is_in_the_view_of_that_unit(risks: Company) -> None:
    say(risks, "unit", "North")
    for units, shown in ((("North",), ["R-1"]), (("",), ["R-2"]), (("North", ""), ["R-1", "R-2"]), (("South",), [])):
        risks.at(units=units)
        assert [key for (key,) in risks.ask("select risk_id from risk_list order by 1")] == shown
        assert [key for (key,) in risks.ask("select thing_id from ownership order by 1")] == shown


@pytest.mark.parametrize(
    ("heard", "says", "state", "owner"),
    [
        ("same", "IT", "stands", "Ana Okoye"),
        ("silent", None, "stands", "Ana Okoye"),
        ("kept", "P. Lind", "stands", "Ana Okoye"),
        ("gone", None, "gone", "Ana Okoye"),
        ("agrees", "Ana Okoye", "source_agrees", "IT"),
        ("taken", "P. Lind", "third_value", "IT"),
        ("third", "P. Lind", "third_value", "IT"),
    ],
)
def test_what_a_list_says_decides_whether_a_correction_stands(
    risks: Company, heard: str, says: str | None, state: str, owner: str
) -> None:
    hear(risks, say(risks, "owner", "Ana Okoye"), heard, says)
    now = says or "IT"
    assert risks.ask("select state, source_then, source_now from corrections_known") == [(state, "IT", now)]
    assert risks.ask("select owner from risks_current where risk_id = 'R-1'") == [(owner,)]
    risks.undo(risks.seq)
    assert risks.ask("select state, source_now from corrections_known") == [("stands", "IT")]
    risks.at(seq=1)
    assert risks.ask("select 1 from corrections_known") == []


def test_open_corrections_are_counted_with_their_age_and_their_sender(risks: Company) -> None:
    assert corrections.told(risks.db) == ()
    say(risks, "owner", "Ana Okoye", day=8)
    say(risks, "status", "closed", then="open", day=18)
    hear(risks, say(risks, "treatment_due", "2027-01-15", then="2026-12-01"), "agrees", "2027-01-15")
    assert words(corrections.told(risks.db)) == "Two corrections open, the oldest 12 days. "
    assert words(brief.brief(risks.kept()).foot).endswith("Two corrections open, the oldest 12 days. ")
    figures = (*corrections.headline(risks.db), *corrections.senders(risks.db))
    assert [(each.name, each.value) for each in figures] == [
        ("Corrections open", 2),
        ("Oldest correction", 12),
        ("ana", 2),
    ]
    assert risks.wrong(*figures) == []
    risks.db.execute(
        "insert into feed_duties (seq, table_name, feed, sender) values (9, 'risks', 'risks of us', 'Sam Haddad')"
    )
    assert [each.name for each in corrections.senders(risks.db)] == ["Sam Haddad"]
    assert [row["column_name"] for row in corrections.to_mend(risks.db, "Sam Haddad")] == ["owner", "status"]


def test_correction_is_told_beside_what_the_list_says(risks: Company) -> None:
    say(risks, "owner", "Ana Okoye")
    (told,) = corrections.of_item(risks.db, "risks", "risks of us", "R-1")
    assert (told.heading, told.value) == ("Owner", "Ana Okoye")
    assert told.says == "The list says: IT (C5). Corrected by ana on 10 Nov 2026, because: so."
    assert corrections.of_item(risks.db, "risks", "risks of us", "R-2") == ()
    hear(risks, told.seq, "gone", None)
    (told,) = corrections.of_item(risks.db, "risks", "risks of us", "R-1")
    assert told.says.endswith("because: so. The newest list no longer has this item; before, it said: IT (C5).")


def test_start_line_is_corrected_in_its_own_list(company: Company) -> None:
    company.load(
        "start", "start_line | line_kind | title | owner\nSTART-4 | vendor_risk | Skyform may leave | Jo Moreau"
    )
    ((feed, key),) = company.ask("select feed, item_key from risk_list")
    assert corrections.home_of(company.db, "risks", feed, key) == "start"
    assert corrections.home_of(company.db, "risks", feed, "other") == ""
    assert corrections.home_of(company.db, "decisions", None, "EK-1") == ""
    company.seq += 1
    company.db.execute(
        "insert into corrections by name select $seq as seq, 'start' as table_name, $feed as feed, $key as item_key, "
        "'owner' as column_name, 'Ana Okoye' as value, 'Jo Moreau' as source_text, 'so' as reason, 'ana' as said_by, "
        "timestamp '2026-11-10 09:00:00' as said_at",
        {"seq": company.seq, "feed": feed, "key": key},
    )
    told = history(company.db, "risks", feed, key)
    assert [(each.old, each.new) for each in told] == [("Jo Moreau", "Ana Okoye"), (None, None)]
    assert [each.value for each in corrections.of_item(company.db, "risks", feed, key)] == ["Ana Okoye"]


def test_history_tells_every_correction_that_was_not_taken_back(risks: Company) -> None:
    say(risks, "unit", "North", then="", day=11)
    say(risks, "treatment_due", "2027-01-15", then="2026-12-01", day=12)
    risks.undo(say(risks, "owner", "Ana Okoye", day=13))
    told = history(risks.db, "risks", "risks of us", "R-1")
    assert [(each.column and each.column.name, each.old, each.new) for each in told] == [
        ("treatment_due", date(2026, 12, 1), date(2027, 1, 15)),
        ("unit", "", "North"),
        (None, None, None),
    ]


# What was said or approved.
NEVER = {"people", "fiscal_calendar", "initiative_updates", "approvals", "decision_rights", "value_links"}


@pytest.mark.parametrize("table", all_exports())
def test_only_owner_date_status_link_unit_and_criticality_may_be_corrected(table: str) -> None:
    export = all_exports()[table]
    columns = correctable(table)
    assert all(not each.kind.numeric and each.name not in export.key for each in columns)
    assert bool(columns) == (not export.ledger and table not in NEVER)


def test_column_is_named_by_its_heading_too_and_a_link_knows_where_it_leads() -> None:
    due = column_of("risks", "Treatment due")
    assert due
    assert due.name == "treatment_due"
    assert column_of("risks", "title") is None
    vendors = column_of("risks", "vendor_ids")
    assert vendors
    assert points_to(vendors) == ("vendors", "vendor_id")
    assert points_to(due) is None
