"""Initiatives: which need somebody and why, how far they slipped, and what was said last."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from marts import initiatives, milestones, updates
from marts.screens import of_rows
from tests.marts.company import TODAY, wrong

if TYPE_CHECKING:
    from tests.marts.company import Company

DAY = st.integers(-40, 40).map(lambda days: str(TODAY + timedelta(days))) | st.just("")
STATUS = st.sampled_from(["", "on_track", "at_risk", "off_track", "blocked", "done", "cancelled", "on_hold"])
PORTFOLIO = st.lists(
    st.fixed_dictionaries({
        "status": STATUS,
        "owner": st.sampled_from(["", "ana"]),
        "forecast_finish": DAY,
        "baseline_finish": DAY,
        "actual_finish": DAY,
        "blocker": st.sampled_from(["", "Sign-off is missing"]),
        "blocker_since": DAY,
    }),
    min_size=1,
    max_size=5,
)  # fmt: skip


def load(company: Company, table: str, *rows: dict[str, str], **facts: Any) -> None:
    names = list(rows[0])
    lines = [" | ".join(row[each] for each in names) for row in rows]
    company.load(table, "\n".join([" | ".join(names), *lines]), **facts)


def going(company: Company, **cells: str) -> dict[str, Any]:
    """Load a list of one initiative, and return its row."""
    load(company, "initiatives", {"initiative_id": "I-1", "title": "ERP", **cells})
    return row(company)


def row(company: Company) -> dict[str, Any]:
    return initiatives.listing(company.db).rows[0]


@pytest.mark.parametrize(
    ("cells", "attention", "because"),
    [
        ({"status": "blocked", "owner": "ana"}, "blocked", "it is reported as blocked and names no blocker"),
        ({"status": "on_track", "owner": "ana", "blocker": "Sign-off"}, "blocked",
         "it is not reported as blocked, but names a blocker"),
        ({"status": "off_track", "owner": "ana"}, "off_track", "it is reported as off track"),
        ({"status": "on_track", "owner": "ana", "forecast_finish": "2026-11-19"}, "late",
         "its finish 2026-11-19 is past"),
        ({"status": "on_track", "owner": "ana", "forecast_finish": "2026-11-20"}, "fine",
         "the list says on track, and its finish 2026-11-20 is ahead"),
        ({"status": "on_track", "owner": "ana", "baseline_finish": "2026-11-19"}, "late",
         "its baseline finish 2026-11-19 is past"),
        ({"status": "at_risk", "owner": ""}, "no_owner", "nobody owns it yet; it is reported as at risk"),
        ({"status": "", "owner": "ana"}, "unrated", "no status is known"),
        ({"status": "done", "owner": ""}, "over", "it is done"),
        ({"status": "on_track", "owner": "", "actual_finish": "2026-11-19"}, "over", "it finished on 2026-11-19"),
        ({"status": "on_track", "owner": "ana"}, "fine", "the list says on track, and it has no date"),
    ],
)  # fmt: skip
def test_first_reason_decides_and_every_reason_is_said(
    company: Company, cells: dict[str, str], attention: str, because: str
) -> None:
    found = going(company, **cells)
    assert (found["attention"], found["attention_because"]) == (attention, because)


def test_status_that_is_not_known_is_unrated_and_its_cell_stays_blank(company: Company) -> None:
    found = going(company, status="", owner="")
    assert (found["status"], found["_raw"]["status"]) == ("unrated", "")
    assert (found["owner"], found["answers"]) == (None, "No owner yet")


@given(
    printed=st.dates(date(2020, 1, 1), date(2030, 1, 1)),
    today=st.dates(date(2020, 1, 1), date(2030, 1, 1)),
    status=st.sampled_from(["on_track", "blocked", "done", "cancelled", ""]),
)
@settings(max_examples=10, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_late_is_today_less_the_printed_date(company: Company, printed: date, today: date, status: str) -> None:
    company.clear()
    company.at(today=today)
    found = going(company, status=status, forecast_finish=str(printed))["days_late"]
    assert found == ((today - printed).days if status not in {"done", "cancelled"} and printed < today else 0)


def test_lateness_without_a_day_of_reading_is_unknown(company: Company) -> None:
    company.at(today=None)
    found = going(company, forecast_finish="2026-01-01")
    assert (found["days_late"], found["late_because"]) == (None, "the day of reading is not known")


def test_slip_is_forecast_less_baseline(company: Company) -> None:
    found = going(company, baseline_finish="2026-09-01", forecast_finish="2026-10-01")
    assert (found["slip_days"], found["slip_because"]) == (30, "baseline 2026-09-01, now 2026-10-01")


def test_slip_without_a_baseline_is_that_of_the_milestones(company: Company) -> None:
    load(
        company,
        "milestones",
        {"name": "Build", "initiative_id": "I-1", "baseline_date": "2026-08-01", "forecast_date": "2026-08-11"},
        {"name": "Live", "initiative_id": "i-1", "baseline_date": "2026-09-01", "forecast_date": "2026-10-11"},
        {"name": "No baseline", "initiative_id": "I-1", "baseline_date": "", "forecast_date": "2027-10-11"},
    )
    found = going(company, forecast_finish="2026-12-01")
    assert found["slip_days"] == 40
    assert found["slip_because"].endswith("its milestones were to end 2026-09-01, now 2026-10-11")


def test_slip_without_any_baseline_is_that_since_the_first_list(company: Company) -> None:
    for number, finish in enumerate(("2026-12-01", "2027-01-01", "2026-12-20"), start=1):
        cells = {"initiative_id": "I-1", "title": "ERP", "forecast_finish": finish}
        load(company, "initiatives", cells, as_of=f"2026-11-0{number}")
    found = row(company)
    assert (found["slip_days"], found["slip_because"]) == (
        19,
        "no baseline; first listed for 2026-12-01 on 2026-11-01, now 2026-12-20",
    )


@pytest.mark.parametrize(
    ("cells", "because"),
    [
        ({"forecast_finish": ""}, "no finish is listed"),
        ({"forecast_finish": "2026-12-01"}, "no baseline, no milestones with one, and no earlier list"),
    ],
)
def test_slip_that_cannot_be_known_is_unknown(company: Company, cells: dict[str, str], because: str) -> None:
    found = going(company, **cells)
    assert (found["slip_days"], found["slip_because"]) == (None, because)


def test_next_decision_is_the_open_one_that_is_due_first(company: Company) -> None:
    names = ("decision_id", "question", "owner", "status", "due_date", "unblocks")
    load(
        company,
        "decisions",
        dict(zip(names, ("D-1", "Sign?", "COO", "open", "2026-11-25", ""), strict=True)),
        dict(zip(names, ("D-2", "Pay?", "CFO", "open", "2026-11-22", "I-1"), strict=True)),
        dict(zip(names, ("D-3", "Old?", "CFO", "decided", "2026-01-22", "I-1"), strict=True)),
    )
    found = going(company, next_decision_id="D-1", next_decision="Ask the bank")
    assert (found["decision"], str(found["decide_by"]), found["decider"]) == ("Pay?", "2026-11-22", "CFO")
    assert found["decision_because"] == "2 open decisions hold it; D-2 is due first"


@pytest.mark.parametrize(
    ("cells", "decision", "because"),
    [
        ({"next_decision": "Ask the bank"}, "Ask the bank", "the list says so; no open decision is linked"),
        ({"next_decision_id": "D-9"}, None, "the list names D-9, which is not open here"),
        ({"owner": "ana"}, None, "no decision is named"),
    ],
)
def test_next_decision_is_else_what_the_list_says(
    company: Company, cells: dict[str, str], decision: str | None, because: str
) -> None:
    found = going(company, **cells)
    assert (found["decision"], found["decider"], found["decision_because"]) == (decision, None, because)


@pytest.mark.parametrize(
    ("cells", "state"),
    [
        ({"forecast_date": "2026-11-19"}, "overdue"),
        ({"forecast_date": "2026-11-20"}, "ahead"),
        ({"forecast_date": "2026-11-21"}, "ahead"),
        ({"baseline_date": "2026-11-19"}, "overdue"),
        ({"forecast_date": "2026-11-19", "actual_date": "2026-11-20"}, "reached"),
        ({"forecast_date": "2026-11-19", "actual_date": "2026-11-21"}, "overdue"),
        ({"forecast_date": "2026-11-19", "status": "done"}, "reached"),
        ({"forecast_date": "2026-11-19", "percent_complete": "1"}, "reached"),
        ({"forecast_date": "2026-11-19", "percent_complete": "0.99"}, "overdue"),
        ({"forecast_date": "2026-11-19", "status": "cancelled"}, "cancelled"),
        ({"owner": "bo"}, "no_date"),
    ],
)
def test_milestone_is_reached_overdue_or_ahead(company: Company, cells: dict[str, str], state: str) -> None:
    going(company, status="on_track", owner="ana")
    load(company, "milestones", {"name": "Live", "initiative_title": "erp", **cells})
    (found,) = milestones.of_initiative(company.db, feed="initiatives of us", key="I-1").rows
    assert (found["state"], found["initiative"]) == (state, "ERP")
    assert found["state_because"]
    assert row(company)["milestones_overdue"] == (state == "overdue" or (None if state == "cancelled" else 0))
    assert (row(company)["attention"] == "milestone_late") == (state == "overdue")


def test_milestone_of_a_name_that_two_initiatives_share_belongs_to_the_unit_that_sent_it(company: Company) -> None:
    for unit in ("North", "South"):
        load(company, "initiatives", {"initiative_id": "P-1", "title": f"ERP {unit}"}, unit=unit)
        load(company, "milestones", {"name": f"Live {unit}", "initiative_id": "P-1"}, unit=unit)
    load(company, "milestones", {"name": "Whose?", "initiative_id": "P-1"})
    assert company.ask("select subject, initiative from milestone_list order by subject") == [
        ("Live North", "ERP North"),
        ("Live South", "ERP South"),
        ("Whose?", None),
    ]


def test_last_update_is_the_newest_whoever_wrote_it(company: Company) -> None:
    going(company, status="on_track", owner="ana")
    names = ("initiative_id", "initiative_title", "update_date", "author", "text", "reported_status")
    load(
        company,
        "initiative_updates",
        dict(zip(names, ("I-1", "", "2026-11-12", "bo", "Making progress", ""), strict=True)),
        dict(zip(names, ("", "erp", "2026-11-18", "cy", "Waiting " * 20, ""), strict=True)),
        dict(zip(names, ("I-1", "", "2026-11-15", "bo", "", "at_risk"), strict=True)),
        dict(zip(names, ("I-9", "", "2026-11-19", "bo", "Of another", ""), strict=True)),
    )
    found = row(company)
    assert (str(found["last_update"]), found["last_update_by"]) == ("2026-11-18", "cy")
    assert found["last_update_said"].startswith("Waiting Waiting")
    assert (len(found["last_update_said"]), found["last_update_said"][-3:]) == (90, "...")
    told = updates.of_initiative(company.db, feed="initiatives of us", key="I-1", limit=2)
    assert [each["author"] for each in told.rows] == ["cy", "bo"]
    assert (told.rows[1]["said"], told.more) == ("reported as at risk", 1)


@given(portfolio=PORTFOLIO)
@settings(max_examples=5, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_every_figure_of_any_portfolio_is_recomputed_and_adds_up(
    company: Company, portfolio: list[dict[str, str]]
) -> None:
    company.clear()
    names = list(portfolio[0])
    sheet = [{"title": f"T{place}", **{name: each[name] for name in names}} for place, each in enumerate(portfolio)]
    load(company, "initiatives", *sheet)
    db = company.kept()
    shown, held = initiatives.listing(db, limit=2), initiatives.held(db, limit=1)
    counts = {each.name: each.value for each in initiatives.headline(db)}
    (series,) = initiatives.by_attention(db) or (None,)
    points = series.points if series else ()
    every = (*initiatives.headline(db), *points, *of_rows(shown), *of_rows(held))
    assert wrong(db, every) == []
    assert len(shown.rows) + shown.more == len(portfolio)
    assert sum(each.value for each in points) == counts["Running"]  # type: ignore[misc]
    assert held.count.value == counts["Blocked"] == initiatives.blocked(db).count.value
    assert all(each["attention_because"] and each["slip_because"] for each in shown.rows)
    unknown = [each for each in initiatives.listing(db).rows if each["status"] == "unrated"]
    assert [each for each in unknown if each["attention"] == "fine"] == []


def test_filters_narrow_figures_chart_and_rows_alike(full: Company) -> None:
    chosen: dict[str, Any] = {"attention": ("Blocked",), "search": "carrier"}
    assert [each["subject"] for each in initiatives.listing(full.db, **chosen).rows] == ["Carrier billing"]
    assert [each.value for each in initiatives.headline(full.db, **chosen)] == [1, 1, 0, 0, 0]
    assert [point.name for each in initiatives.by_attention(full.db, **chosen) for point in each.points] == ["Blocked"]
    assert initiatives.held(full.db, attention=("Fine",)).rows == []
    assert initiatives.options(full.db, "owner")[-1] == "(not stated)"
