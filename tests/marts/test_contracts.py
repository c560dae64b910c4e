"""Contracts: the last day for notice, why it stands so, and in which month it falls."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from marts import contracts, vendor_dependencies
from marts.evidence import recompute
from tests.marts.company import TODAY

if TYPE_CHECKING:
    from typing import Any

    from tests.marts.company import Company

HEAD = "contract_id | vendor_name | status | end_date | notice_days | internal_lead_days | auto_renew"


def sign(company: Company, *lines: str) -> dict[str, dict[str, Any]]:
    company.load("contracts", "\n".join([HEAD, *lines]))
    return {row["subject"]: row for row in contracts.listing(company.db).rows}


@pytest.mark.parametrize(
    ("days", "state"), [(-1, "past_notice"), (0, "notice_soon"), (90, "notice_soon"), (91, "later")]
)
def test_notice_is_soon_from_today_to_the_limit(company: Company, days: int, state: str) -> None:
    end = TODAY + timedelta(days=days + 30)
    row = sign(company, f"C-1 | Acme | active | {end} | 30 | 14 | true")["C-1"]
    assert (row["notice_state"], row["days_to_notice"]) == (state, days)
    assert row["notice_date"] == TODAY + timedelta(days=days)
    assert row["decide_by"] == TODAY + timedelta(days=days - 14)
    soon = vendor_dependencies.headline(company.db)[2]
    assert (soon.name, soon.value) == ("Notice within 90 days", int(state == "notice_soon"))


def test_limit_of_soon_is_a_setting(company: Company) -> None:
    company.set("notice_soon_days", "10")
    assert sign(company, "C-1 | Acme | active | 2026-12-20 | 19 | | ")["C-1"]["notice_state"] == "later"
    assert vendor_dependencies.headline(company.db)[2].name == "Notice within 10 days"


@pytest.mark.parametrize(
    ("line", "state", "because"),
    [
        ("active | 2026-12-01 | 30 | | true", "past_notice", "past notice: renews on 1 Dec 2026"),
        ("active | 2026-12-01 | 30 | | false", "past_notice", "past notice: ends on 1 Dec 2026"),
        ("active | 2026-12-01 | 30 | | ", "past_notice", "past notice: ends or renews on 1 Dec 2026"),
        ("active | 2026-12-20 | 30 | | true", "notice_soon",
         "today is the last day for notice, then it renews on 20 Dec 2026"),
        ("active | 2026-12-21 | 30 | | false", "notice_soon",
         "today is the last day for notice; it ends on 21 Dec 2026"),  # tomorrow is a Saturday
        ("active | 2026-12-23 | 30 | | false", "notice_soon", "3 days left for notice; it ends on 23 Dec 2026"),
        ("active | 2027-12-21 | 0 | | ", "later", "396 days left for notice; it ends or renews on 21 Dec 2027"),
        ("active | | 30 | | true", "unknown", "the list does not say when it ends"),
        ("active | 2027-06-30 | | | true", "unknown",
         "it ends on 30 Jun 2027: the list does not say the notice period"),
        ("active | 2026-11-19 | 30 | | true", "unknown",
         "it renewed on 19 Nov 2026: the list does not say its next end"),
        ("active | 2026-11-19 | 30 | | false", "ended", "it ended on 19 Nov 2026"),
        ("expired | 2027-11-19 | 30 | | true", "ended", "its status is expired"),
        ("draft | 2027-11-19 | 30 | | true", "not_in_force", "its status is draft"),
    ],
)  # fmt: skip
def test_state_of_notice_says_why(company: Company, line: str, state: str, because: str) -> None:
    row = sign(company, f"C-1 | Acme | {line}")["C-1"]
    assert (row["notice_state"], row["notice_because"]) == (state, because)


def test_contracts_stand_in_the_order_of_their_notice(company: Company) -> None:
    found = sign(
        company,
        "unknown | Acme | active | | 30 | | ",
        "later | Acme | active | 2028-01-01 | 30 | | ",
        "soon | Acme | active | 2027-01-01 | 30 | | ",
        "past | Acme | active | 2026-12-01 | 30 | | ",
        "draft | Acme | draft | 2026-12-01 | 30 | | ",
    )
    assert list(found) == ["past", "soon", "later", "unknown", "draft"]


def test_chart_counts_the_days_for_notice_that_are_left(company: Company) -> None:
    sign(
        company,
        "past | Acme | active | 2026-11-20 | 1 | | ",
        "today | Acme | active | 2026-11-21 | 1 | | ",
        "next | Acme | active | 2026-12-31 | 0 | | ",
        "last | Acme | active | 2027-10-31 | 0 | | ",
        "beyond | Acme | active | 2027-11-01 | 0 | | ",
    )
    (series,) = contracts.by_notice_month(company.db)
    assert (series.labels[0], series.labels[-1], len(series.labels)) == ("2026-11", "2027-10", 12)
    counts = {label: each.value for label, each in zip(series.labels, series.points, strict=True) if each.value}
    assert counts == {"2026-11": 1, "2026-12": 1, "2027-10": 1}
    assert [recompute(company.db, each) for each in series.points] == [each.value for each in series.points]


def test_without_contracts_the_chart_names_the_sheet_that_lights_it(company: Company) -> None:
    company.load("vendors", "vendor_id | vendor_name\nV1 | Acme")
    assert contracts.by_notice_month(company.db) == ()
    assert "the sheet 'contracts'" in contracts.nothing_to_draw(company.db)
    assert vendor_dependencies.headline(company.db)[2].value is None
    company.load("contracts", "contract_id | vendor_id\nC-1 | V1")
    assert contracts.nothing_to_draw(company.db).startswith("No day for notice falls")
    assert vendor_dependencies.headline(company.db)[2].value == 0


def test_filters_of_vendors_hold_for_their_contracts(company: Company) -> None:
    company.load("vendors", "vendor_id | vendor_name | criticality\nV1 | Acme | critical\nV2 | Zeta | low")
    company.load("contracts", "contract_id | vendor_id | vendor_name\nC-1 | V1 |\nC-2 | | ZETA.\nC-3 | | Nobody")
    named = {row["subject"]: row["vendor"] for row in contracts.listing(company.db).rows}
    assert named == {"C-1": "Acme", "C-2": "ZETA.", "C-3": "Nobody"}
    assert [row["subject"] for row in contracts.listing(company.db, criticality=("low",)).rows] == ["C-2"]
    assert contracts.listing(company.db, criticality=("critical",)).count.value == 1


def last_day(end: date, notice: int) -> date:
    return end - timedelta(days=notice)


def worked(day: date) -> date:
    """Return the last working day up to a day near enough to matter, and another day as it is."""
    if not -400 <= (day - TODAY).days <= 2200:
        return day
    while day.isoweekday() > 5 or (day.month, day.day) in {(1, 1), (12, 25), (12, 26)}:
        day -= timedelta(days=1)
    return day


def test_the_list_and_the_renewals_say_the_same_working_day(company: Company) -> None:
    company.load(
        "contracts",
        "contract_id | vendor_name | status | start_date | end_date | notice_days | internal_lead_days | auto_renew\n"
        "C-1 | Acme | active | 2024-11-01 | 2026-12-01 | 0 | 1 | true\n"  # a Tuesday, and Monday
        "C-2 | Acme | active | 2024-02-01 | 2027-02-01 | 92 | 31 | true\n"  # an export that is a day late
        "C-3 | Acme | active | 2024-03-05 | 2027-01-30 | 90 | 30 | true",  # notice by a Sunday
    )
    listed = {row["subject"]: (row["notice_date"], row["decide_by"]) for row in contracts.listing(company.db).rows}
    asked = company.kept().execute("select subject, notice_by, our_day from renewal_list").fetchall()
    assert listed == {subject: days for subject, *pair in asked for days in [tuple(pair)]}
    assert listed["C-3"] == (date(2026, 10, 30), date(2026, 10, 2))
    assert listed["C-1"] == (date(2026, 12, 1), date(2026, 11, 30))


SIGNED = st.tuples(
    st.dates(date(2020, 1, 1), date(2035, 12, 31)),
    st.none() | st.integers(0, 1100),
    st.sampled_from(["", "true", "false"]),
)


@settings(max_examples=15)  # each is a list of many contracts
@given(signed=st.lists(SIGNED, min_size=1, max_size=20))
def test_state_agrees_with_the_dates(build: Company, signed: list[tuple[date, int | None, str]]) -> None:
    build.clear()
    lines = [
        f"C-{place} | Acme | | {end} | {'' if notice is None else notice} | | {renews}"
        for place, (end, notice, renews) in enumerate(signed)
    ]
    rows = sign(build, *lines)
    for place, (end, notice, renews) in enumerate(signed):
        row = rows[f"C-{place}"]
        days = None if notice is None else (worked(last_day(end, notice)) - TODAY).days
        assert row["days_to_notice"] == days
        if end < TODAY:
            assert row["notice_state"] == ("unknown" if renews == "true" else "ended")
        elif days is None:
            assert row["notice_state"] == "unknown"
        else:
            known = "past_notice" if days < 0 else "notice_soon" if days <= 90 else "later"
            assert row["notice_state"] == known
