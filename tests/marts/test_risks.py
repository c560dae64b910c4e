"""Material risks: the level, the lane, what is late, and what is said where nothing is known."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from marts import risks
from marts.screens import of_rows
from tests.marts.company import TODAY, wrong

if TYPE_CHECKING:
    from marts.figure import Figure
    from tests.marts.company import Company

POINTS = st.sampled_from(["", "1", "2", "3", "4", "5"])
WORDS = st.sampled_from(["", "low", "medium", "high", "very_high"])
DAY = st.integers(-40, 40).map(lambda days: str(TODAY + timedelta(days))) | st.just("")
REGISTER = st.lists(
    st.fixed_dictionaries({
        "owner": st.sampled_from(["", "ana", "bo"]),
        "likelihood": POINTS,
        "consequence": POINTS,
        "residual_level": WORDS,
        "treatment": st.sampled_from(["", "reduce", "accept", "avoid", "share", "pursue"]),
        "treatment_status": st.sampled_from(["", "none", "planned", "in_progress", "done", "overdue"]),
        "treatment_due": DAY,
        "acceptance_until": DAY,
        "status": st.sampled_from(["", "open", "mitigated", "accepted", "closed", "materialised"]),
        "lane": st.sampled_from(["", "reduce_now", "contain_watch"]),
    }),
    min_size=1,
    max_size=6,
)  # fmt: skip


def listed(company: Company, **cells: str) -> dict[str, Any]:
    """Load a register of one risk, and return its row."""
    load(company, {"title": "Scanners without patches", **cells})
    return risks.listing(company.db).rows[0]


def load(company: Company, *rows: dict[str, str]) -> None:
    names = list(rows[0])
    lines = [" | ".join([f"R-{number}", *(row[each] for each in names)]) for number, row in enumerate(rows)]
    company.load("risks", "\n".join([" | ".join(["risk_id", *names]), *lines]))


def value(found: tuple[Figure, ...], title: str) -> Any:
    return next(each.value for each in found if each.name == title)


@pytest.mark.parametrize(
    ("likelihood", "consequence", "level", "because"),
    [
        ("3", "5", "high", "15 = 3 x 5: high from 15"),
        ("4", "4", "high", "16 = 4 x 4: high from 15"),
        ("3", "4", "medium", "12 = 3 x 4: medium from 8, high from 15"),
        ("2", "4", "medium", "8 = 2 x 4: medium from 8, high from 15"),
        ("3", "2", "low", "6 = 3 x 2: medium from 8"),
    ],
)
def test_rating_decides_the_level(
    company: Company, likelihood: str, consequence: str, level: str, because: str
) -> None:
    row = listed(company, likelihood=likelihood, consequence=consequence)
    assert (row["level"], row["level_because"]) == (level, because)


@pytest.mark.parametrize(("high_from", "level"), [("11", "high"), ("12", "high"), ("13", "medium")])
def test_setting_says_what_high_means(company: Company, high_from: str, level: str) -> None:
    company.set("risk_high_from", high_from)
    assert listed(company, likelihood="3", consequence="4")["level"] == level
    grid = risks.matrix(company.db)
    assert grid.bands[grid.rows.index("3")][grid.columns.index("4")] == level
    assert f"High: {high_from} or more" in dict(grid.legend)["high"]


def test_words_give_the_level_where_there_are_no_numbers(company: Company) -> None:
    row = listed(company, likelihood="", consequence="", residual_level="very_high", inherent_level="low")
    assert (row["level"], row["rating"]) == ("high", None)
    assert row["level_because"] == "neither likelihood nor consequence is listed; its residual level is very high"
    company.clear()
    row = listed(company, likelihood="4", residual_level="", inherent_level="medium")
    assert (row["level"], row["level_because"]) == (
        "medium",
        "no consequence is listed; its inherent level is medium",
    )


def test_register_that_calls_a_number_otherwise_is_named(company: Company) -> None:
    row = listed(company, likelihood="5", consequence="4", residual_level="low")
    assert row["level"] == "high"
    assert row["level_because"].endswith("; the register calls it low")


def test_what_is_not_known_is_unknown_and_never_low(company: Company) -> None:
    row = listed(company, likelihood="2")
    assert (row["level"], row["rating"], row["lane"]) == ("unknown", None, "unknown")
    assert row["level_because"] == "no consequence is listed, and no level"
    assert row["lane_because"] == "its level is not known"


@pytest.mark.parametrize(
    ("cells", "lane", "because"),
    [
        ({"treatment": "reduce"}, "reduce_now", "proposed: it is high, and the treatment is to reduce it"),
        ({"treatment": ""}, "reduce_now", "proposed: it is high, and no treatment is listed"),
        ({"treatment": "share"}, "contain_watch", "proposed: it is high, but the treatment is to share it"),
        ({"treatment": "accept", "acceptance_until": "2026-11-20"}, "contain_watch",
         "proposed: it is high, but it is accepted until 2026-11-20"),
        ({"treatment": "accept", "acceptance_until": "2026-11-19"}, "reduce_now",
         "proposed: it is high, and it was accepted until 2026-11-19, which is past"),
        ({"treatment": "reduce", "lane": "contain_watch"}, "contain_watch", "the register says so"),
        ({"treatment": "reduce", "consequence": "1"}, "contain_watch", "proposed: it is low"),
        ({"proximity": "long term"}, "contain_watch", "proposed: it is high, but not near"),
        ({"consequence": "2", "proximity": "imminent"}, "reduce_now", "proposed: it is medium, and near"),
        ({"consequence": "2", "proximity": "2027-02-18"}, "reduce_now", "proposed: it is medium, and near"),
        ({"consequence": "2", "proximity": "2027-02-19"}, "contain_watch", "proposed: it is medium"),
        ({"treatment_status": "done"}, "reduce_now", "proposed: it is high, although its treatment is done"),
    ],
)  # fmt: skip
def test_lane_is_as_listed_else_worked_out(company: Company, cells: dict[str, str], lane: str, because: str) -> None:
    row = listed(company, **{"likelihood": "5", "consequence": "5", **cells})
    assert (row["lane"], row["lane_because"]) == (lane, because)
    assert row["lane_is_proposed"] == because.startswith("proposed: ")


def test_lane_names_what_is_missing_only_where_the_register_asks_for_it(company: Company) -> None:
    cells = {"likelihood": "5", "consequence": "5"}
    assert listed(company, **cells)["lacks"] is None
    company.clear()
    row = listed(company, **cells, owner="", treatment="", treatment_due="")
    assert row["lacks"] == "no owner, no treatment, no day for the treatment"
    company.clear()
    row = listed(company, likelihood="1", consequence="1", treatment="accept", next_review="", acceptance_until="")
    assert row["lacks"] == "no day of the next review, no end of the acceptance"
    lacking = {each.name: each.value for each in risks.lane_lacks(company.db, "contain_watch")}
    assert lacking == {"In the lane": 1, "Lane proposed": 1, "Without an owner": 1, "Without a review day": 1}


SECURITY = """\
register_id | name | vendor_id | criticality | data_class | assessed_on | result | next_due | critical_findings | owner
T-1 | Skyform | V1 | mission_critical | restricted | 2025-01-10 | fail | 2026-01-10 | 2 | ana
T-2 | Nordtec | V2 | business_operational | personal | 2026-05-10 | conditions | 2026-11-19 | 0 |
T-3 | Quill & Co | V3 | mission_critical | personal | 2026-05-10 | pass | 2026-11-20 | 0 | ana
T-4 | Papershop | V4 | administrative | public | | none | 2026-01-10 | 0 | ana"""


def test_gap_of_the_security_list_stands_among_the_risks_with_its_own_cells(company: Company) -> None:
    seq = company.load("security_register", SECURITY)
    rows = risks.listing(company.db).rows
    assert [(row["subject"], row["level"], row["lane"], row["from_list"]) for row in rows] == [
        ("Skyform", "high", "reduce_now", "security_list"),
        ("Nordtec", "medium", "contain_watch", "security_list"),
    ]
    assert rows[0]["level_because"] == (
        "proposed: its assessment failed on 10 Jan 2025, 2 critical findings are open, its next assessment was due on "
        "10 Jan 2026; it is critical and holds restricted data"
    )
    assert rows[0]["_item"] == ("security_register", "security_register of us", "T-1")
    assert (rows[0]["load_id"], rows[0]["cell"], rows[0]["_cells"]["next_review"]) == (seq, "A5", "H5")
    assert (rows[0]["_raw"]["title"], rows[1]["lacks"]) == ("Skyform", "no owner")
    found = risks.headline(company.db)
    assert (value(found, "Open risks"), value(found, "From the security list")) == (2, 2)
    assert company.wrong(*found, *risks.lane_lacks(company.db, "reduce_now"), risks.matrix(company.db).rest) == []


@pytest.mark.parametrize(
    ("cells", "count"),
    [
        ({"kind": "security", "vendor_ids": "V1"}, 2),
        ({"kind": "security", "vendor_ids": "skyform "}, 2),
        ({"kind": "delivery", "vendor_ids": "V1"}, 3),
        ({"kind": "security", "vendor_ids": "V1; V9"}, 3),
        ({"kind": "security", "vendor_ids": "V1", "status": "closed"}, 3),
    ],
)
def test_gap_that_a_security_risk_is_about_counts_once(company: Company, cells: dict[str, str], count: int) -> None:
    company.load("security_register", SECURITY)
    load(company, {"title": "Hosting may be broken into", **cells})
    rows = risks.listing(company.db).rows
    assert len(rows) == count
    own = next(row for row in rows if row["from_list"] == "risk_register")
    assert (own["security_says"] or "").startswith("Skyform: its assessment failed") == (count == 2)


def test_cell_of_a_lane_that_was_worked_out_is_blank(company: Company) -> None:
    assert listed(company, likelihood="5", consequence="5", lane="")["_raw"]["lane"] == ""


@pytest.mark.parametrize(("due", "overdue"), [("2026-11-19", 1), ("2026-11-20", 0), ("2026-11-21", 0), ("", None)])
def test_treatment_is_overdue_on_the_day_after(company: Company, due: str, overdue: int | None) -> None:
    row = listed(company, treatment_status="planned", treatment_due=due)
    assert (row["days_overdue"], row["is_overdue"]) == (overdue, overdue == 1)


@given(
    due=st.dates(date(2020, 1, 1), date(2030, 1, 1)),
    today=st.dates(date(2020, 1, 1), date(2030, 1, 1)),
    done=st.sampled_from(["done", "planned", "none", "in_progress"]),
)
@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_days_overdue_are_today_less_the_printed_date(company: Company, due: date, today: date, done: str) -> None:
    company.clear()
    company.at(today=today)
    found = listed(company, treatment_status=done, treatment_due=str(due))["days_overdue"]
    assert found == ((today - due).days if done != "done" and due < today else 0)


def test_register_that_says_overdue_without_a_date_is_believed(company: Company) -> None:
    row = listed(company, treatment_status="overdue")
    assert (row["is_overdue"], row["days_overdue"]) == (True, None)
    assert row["overdue_because"] == "the register says that the treatment is overdue"


@pytest.mark.parametrize("cells", [{"status": "closed"}, {"closed_on": "2026-11-20"}])
def test_closed_risk_is_neither_open_nor_overdue(company: Company, cells: dict[str, str]) -> None:
    row = listed(company, likelihood="5", consequence="5", treatment_due="2026-01-01", **cells)
    assert (row["is_open"], row["is_overdue"], row["lane"]) == (False, False, "closed")
    assert risks.material(company.db).rows == []


def test_risk_that_happened_is_open_until_it_is_closed(company: Company) -> None:
    row = listed(company, status="materialised")
    assert (row["is_open"], row["open_because"]) == (True, "it has happened and is not closed")


@pytest.mark.parametrize(
    ("until", "acceptance"), [("2026-11-19", "expired"), ("2026-11-20", "accepted"), ("", "no_end")]
)
def test_acceptance_ends_with_its_day(company: Company, until: str, acceptance: str) -> None:
    assert listed(company, treatment="accept", acceptance_until=until)["acceptance"] == acceptance


def test_material_risks_come_highest_first_and_unknown_before_low(company: Company) -> None:
    load(
        company,
        {"title": "Low", "likelihood": "1", "consequence": "1", "description": ""},
        {"title": "Unknown", "likelihood": "", "consequence": "", "description": ""},
        {"title": "Medium", "likelihood": "3", "consequence": "3", "description": ""},
        {"title": "", "likelihood": "3", "consequence": "5", "description": "Only described"},
        {"title": "Highest", "likelihood": "5", "consequence": "5", "description": ""},
    )
    found = risks.material(company.db, limit=4)
    assert [row["subject"] for row in found.rows] == ["Highest", "Only described", "Medium", "Unknown"]
    assert (found.count.value, found.more) == (5, 1)


def test_matrix_holds_every_open_risk_or_says_that_it_has_no_place(company: Company) -> None:
    load(
        company,
        {"title": "A", "likelihood": "5", "consequence": "4", "status": ""},
        {"title": "B", "likelihood": "5", "consequence": "4", "status": "open"},
        {"title": "C", "likelihood": "", "consequence": "4", "status": ""},
        {"title": "D", "likelihood": "5", "consequence": "4", "status": "closed"},
    )
    grid = risks.matrix(company.db)
    assert grid.cells[grid.rows.index("5")][grid.columns.index("4")].value == 2
    assert (grid.rest.value, sum(each.value for row in grid.cells for each in row)) == (1, 2)  # type: ignore[misc]


@given(register=REGISTER)
@settings(max_examples=6, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_every_figure_of_any_register_is_recomputed_and_adds_up(
    company: Company, register: list[dict[str, str]]
) -> None:
    company.clear()
    load(company, *register)
    db = company.kept()
    shown, grid, found = risks.listing(db, limit=3), risks.matrix(db), risks.headline(db)
    cells = [each for row in grid.cells for each in row]
    telling = [each for each in cells if each.value] or cells[:1]
    every = (*found, *telling, grid.rest, *of_rows(shown), risks.every(db))
    assert wrong(db, every) == []
    assert len(shown.rows) + shown.more == len(register) == shown.count.value
    assert sum(each.value for each in cells) + grid.rest.value == value(found, "Open risks")  # type: ignore[misc, operator]
    open_ones = risks.material(db).rows
    assert len(open_ones) == value(found, "Open risks")
    assert all(row["level_because"] and row["lane_because"] and row["open_because"] for row in open_ones)
    assert all(row["overdue_because"] and row["acceptance_because"] for row in open_ones)
    assert all(row["level"] != "low" or row["rating"] or row["residual_level"] for row in open_ones)


def test_filters_narrow_figures_matrix_and_rows_alike(company: Company) -> None:
    load(
        company,
        {"title": "A", "likelihood": "5", "consequence": "4", "owner": "ana"},
        {"title": "B", "likelihood": "1", "consequence": "4", "owner": ""},
    )
    chosen: dict[str, Any] = {"level": ("High",), "search": "a"}
    assert value(risks.headline(company.db, **chosen), "Open risks") == 1
    assert [row["subject"] for row in risks.listing(company.db, **chosen).rows] == ["A"]
    assert sum(each.value for row in risks.matrix(company.db, **chosen).cells for each in row) == 1  # type: ignore[misc]
    assert risks.options(company.db, "owner") == ("ana", "(not stated)")
    assert risks.options(company.db, "level") == ("High", "Low")
