"""What the records say of an initiative: by dimension, never averaged; and every finish that it ever had."""

from __future__ import annotations

from typing import TYPE_CHECKING

from marts import initiative_evidence, slip_history
from marts.sql import select

if TYPE_CHECKING:
    from tests.marts.company import Company

FEED, KEY = "initiatives of us", "I-1"
HEADINGS = ("initiative_id", "title", "owner", "status", "baseline_finish", "forecast_finish", "budget", "actual_cost",
            "forecast_cost", "percent_complete", "blocker", "blocker_since")  # fmt: skip
CASES: tuple[tuple[dict[str, str], str, str, str], ...] = (
    ({}, "schedule", "unrated", "no finish is known"),
    ({"forecast_finish": "2026-11-20"}, "schedule", "on_track", "its finish of 20 Nov 2026 is ahead and did not slip"),
    ({"forecast_finish": "2026-11-19"}, "schedule", "at_risk", "its finish of 19 Nov 2026 is 1 day past"),
    ({"forecast_finish": "2026-11-07"}, "schedule", "at_risk", "its finish of 7 Nov 2026 is 13 days past"),
    ({"forecast_finish": "2026-11-06"}, "schedule", "off_track", "its finish of 6 Nov 2026 is 14 days past"),
    ({"baseline_finish": "2026-12-01", "forecast_finish": "2026-12-14"}, "schedule", "on_track",
     "its finish of 14 Dec 2026 is ahead, 13 days after the one first agreed"),
    ({"baseline_finish": "2026-12-01", "forecast_finish": "2026-12-15"}, "schedule", "at_risk",
     "its finish slipped by 14 days, from 1 Dec 2026 to 15 Dec 2026"),
    ({"baseline_finish": "2026-12-01", "forecast_finish": "2027-01-30"}, "schedule", "off_track",
     "its finish slipped by 60 days, from 1 Dec 2026 to 30 Jan 2027"),
    ({"actual_cost": "5"}, "cost", "unrated", "no budget is known"),
    ({"budget": "100"}, "cost", "unrated", "no cost is known"),
    ({"budget": "100", "actual_cost": "100"}, "cost", "on_track", "what was spent is 100 % of its budget"),
    ({"budget": "100", "actual_cost": "110"}, "cost", "at_risk", "what was spent is 10 % over its budget"),
    ({"budget": "100", "actual_cost": "112"}, "cost", "off_track", "what was spent is 12 % over its budget"),
    ({"budget": "100", "actual_cost": "60", "forecast_cost": "150"}, "cost", "off_track",
     "its forecast cost is 50 % over its budget"),
    ({"budget": "100", "actual_cost": "60", "percent_complete": "0.35"}, "cost", "at_risk",
     "60 % of its budget is spent and 35 % of it is done"),
    ({"budget": "100", "actual_cost": "60", "percent_complete": "0.36"}, "cost", "on_track",
     "what was spent is 60 % of its budget"),
    ({}, "scope", "unrated", "no milestone of it is known"),
    ({}, "risk", "unrated", "no blocker, no risk and no decision of it is known"),
    ({"blocker": "Sign-off"}, "risk", "at_risk", "it is blocked"),
    ({"blocker": "Sign-off", "blocker_since": "2026-10-22"}, "risk", "at_risk", "it is blocked for 29 days"),
    ({"blocker": "Sign-off", "blocker_since": "2026-10-21"}, "risk", "off_track", "it is blocked for 30 days"),
    ({"owner": ""}, "ownership", "off_track", "nobody owns it yet"),
    ({}, "ownership", "on_track", "ana owns it"),
)  # fmt: skip
ALL_TOLD: tuple[tuple[dict[str, str], str], ...] = (  # what all dimensions together give
    ({"forecast_finish": "2027-01-30"}, "unrated"),
    ({"forecast_finish": "2027-01-30", "budget": "100", "actual_cost": "1"}, "on_track"),
    ({"forecast_finish": "2027-01-30", "budget": "100", "actual_cost": "200"}, "off_track"),
    ({"forecast_finish": "2026-11-01"}, "off_track"),
    ({"owner": "", "forecast_finish": "2027-01-30", "budget": "100", "actual_cost": "1"}, "on_track"),
)
SAID = (  # what an update says, and the finish that it names
    ("Third date missed. New date 18 December.", "2026-12-18"),
    ("New date: 18 January", "2027-01-18"),
    ("The go-live moves from 29 November to 26 February. Next: a test.", "2027-02-26"),
    ("Finish moves from 4 to 18 December: sixty customers asked.", "2026-12-18"),
    ("The finish slipped to December 18th, 2026", "2026-12-18"),
    ("Neuer Termin: 18.12.2026", "2026-12-18"),
    ("New date 2026-12-18.", "2026-12-18"),
    ("New date 31 February.", None),
    ("The next test is on 18 December.", None),
    ("We moved to the new hall on 18 December.", None),
    ("New data 18 December", None),
)


def going(company: Company, *every: dict[str, str]) -> None:
    """Load a list of initiatives, I-1 and on, that are on track as far as anybody can see, but for these cells."""
    lines = [
        {"initiative_id": f"I-{number}", "title": f"ERP {number}", "owner": "ana", "status": "on_track", **cells}
        for number, cells in enumerate(every, start=1)
    ]
    written = [" | ".join(line.get(each, "") for each in HEADINGS) for line in lines]
    company.load("initiatives", "\n".join([" | ".join(HEADINGS), *written]), as_of="2026-11-13")


def colours(company: Company, key: str = KEY) -> dict[str, tuple[str, str]]:
    """Return of one initiative the colour of each dimension, and why."""
    rows = initiative_evidence.of_initiative(company.kept(), feed=FEED, key=key).rows
    return {row["dimension"]: (row["colour"], row["because"]) for row in rows}


def test_each_dimension_has_its_own_colour_and_says_why(company: Company) -> None:
    going(company, *(cells for cells, *_ in CASES))
    rows = select(company.kept(), "select item_key, dimension, colour, because from initiative_evidence")
    found = {(row["item_key"], row["dimension"]): (row["colour"], row["because"]) for row in rows}
    for number, (cells, dimension, colour, because) in enumerate(CASES, start=1):
        assert found[f"I-{number}", dimension] == (colour, because), cells


def test_milestones_risks_and_decisions_are_evidence_with_their_cells(company: Company) -> None:
    going(company, {})
    company.load("milestones", f"initiative_id | name | forecast_date\n{KEY} | Tested | 2026-11-08", as_of="2026-11-13")
    company.load(
        "risks",
        f"risk_id|title|status|likelihood|consequence|treatment_due|initiative_ids\nR-1|One|open|5|5|2026-10-01|{KEY}",
    )
    company.load("decisions", f"decision_id|question|status|due_date|unblocks\nD-1|Go?|open|2026-11-06|{KEY}")
    found = colours(company)
    assert found["scope"] == ("at_risk", 'its milestone "Tested" is 12 days late')
    assert found["risk"] == (
        "off_track",
        "its decision D-1 is 14 days late; the treatment of its high risk R-1 is overdue",
    )
    proofs = select(company.kept(), "select proofs from initiative_evidence where dimension = 'risk'")[0]["proofs"]
    assert {each["column_name"] for each in proofs} == {"due_date", "treatment_due"}


def test_the_worst_material_dimension_wins_and_too_little_is_unrated(company: Company) -> None:
    going(company, *(cells for cells, _ in ALL_TOLD))
    rows = select(company.kept(), "select item_key, evidence from initiative_verdicts order by item_key")
    assert [row["evidence"] for row in rows] == [evidence for _, evidence in ALL_TOLD]


def test_what_is_over_has_no_evidence(company: Company) -> None:
    going(company, {"status": "done", "forecast_finish": "2026-01-01"})
    assert colours(company) == {}
    assert initiative_evidence.verdict(company.kept(), feed=FEED, key=KEY) == {}


def test_moves_are_told_with_who_said_them_and_one_that_was_decided_is_planned(company: Company) -> None:
    for day, finish in (("2026-11-06", "2027-01-15"), ("2026-11-13", "2027-02-15"), ("2026-11-20", "2027-01-31")):
        company.load(
            "initiatives",
            "initiative_id | title | owner | status | baseline_finish | forecast_finish\n"
            f"{KEY} | ERP | ana | at_risk | 2026-12-15 | {finish}",
            as_of=day,
        )
    company.load(
        "decisions",
        "decision_id | question | status | decided_on | outcome | unblocks\n"
        f"D-1 | When? | decided | 2026-11-10 | On 15 February, after the audit | {KEY}",
    )
    db = company.kept()
    rows = slip_history.of_initiative(db, feed=FEED, key=KEY).rows
    assert [(row["slip_days"], row["is_planned"], row["place"].rsplit(", ")[-1]) for row in rows] == [
        (None, False, "E5"),
        (31, False, "F5"),
        (31, True, "F5"),
        (-15, False, "F5"),
    ]
    assert rows[2]["planned_because"] == "decided on 10 Nov 2026 (D-1)"
    found = slip_history.summary(db, feed=FEED, key=KEY)
    assert (found["slips"], found["slipped_days"], found["planned_moves"]) == (1, 31, 1)


def test_the_plan_speaks_where_the_list_cannot_tell_a_move(company: Company) -> None:
    going(company, {"forecast_finish": "2027-01-30"})
    company.load(
        "milestones",
        "initiative_id | name | baseline_date | forecast_date | date_set_by\n"
        f"{KEY} | Live | 2026-12-30 | 2027-01-30 | vendor",
    )
    rows = slip_history.of_initiative(company.kept(), feed=FEED, key=KEY).rows
    assert [(row["told_as"], row["said_by"], row["slip_days"]) for row in rows] == [
        ("plan, first agreed", None, None),
        ("plan", "a vendor", 31),
    ]


def test_update_names_a_finish_only_in_words_that_speak_of_it(company: Company) -> None:
    going(company, *({"forecast_finish": "2027-06-30"} for _ in SAID))
    lines = [f"I-{number} | 2026-11-12 | ana | {text}" for number, (text, _) in enumerate(SAID, start=1)]
    company.load("initiative_updates", "\n".join(["initiative_id | update_date | author | text", *lines]))
    rows = select(company.kept(), "select of_key, finish from initiative_moves_told")
    found = {row["of_key"]: str(row["finish"]) for row in rows}
    assert found == {f"I-{number}": finish for number, (_, finish) in enumerate(SAID, start=1) if finish}
