"""Signals on initiatives: each fires on what it is for, is silent on its innocents, and follows its settings."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from acts.load import load_files
from acts.looking import look
from acts.planned import LoadOptions
from acts.setting import Wanted, set_settings
from marts.sql import select
from tests.pages.companies import ANA, TODAY

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

PROJECT = {
    "Project Name": "", "Project Manager": "Ana Ruiz", "Project Sponsor": "Helen Prior", "Status": "Amber",
    "Priority": "High", "Baseline Finish": "2027-03-31", "Finish": "2027-03-31", "Start": "2026-01-05",
    "Budget": "100000", "Actual Cost": "20000", "Currency": "EUR", "Blocker": "", "Blocked since": "",
    "Goal ID": "G-1", "% Complete": "20%",
}  # fmt: skip
# What differs from PROJECT in the list of this week, and what the list of last week said then.
NOW: dict[str, dict[str, str]] = {
    "LATE": {"Baseline Finish": "2026-10-01", "Finish": "2026-10-01"},
    "LATE-1": {"Baseline Finish": "2026-11-19", "Finish": "2026-11-19"},
    "LATE-0": {"Baseline Finish": "2026-11-20", "Finish": "2026-11-20"},
    "LATE-NAMED": {"Baseline Finish": "2026-10-01", "Finish": "2026-10-01"},
    "LATE-HELD": {"Baseline Finish": "2026-10-01", "Finish": "2026-10-01", "Status": "On hold"},
    "LATE-DONE": {"Baseline Finish": "2026-10-01", "Finish": "2026-10-01", "Status": "Done"},
    "HELD-95": {"Status": "Blocked", "Blocker": "Permit", "Blocked since": "2026-08-17"},
    "HELD-90-LOW": {"Status": "Blocked", "Blocker": "Permit", "Blocked since": "2026-08-17", "Priority": "Low"},
    "HELD-30": {"Status": "Blocked", "Blocker": "Permit", "Blocked since": "2026-10-21"},
    "HELD-29": {"Status": "Blocked", "Blocker": "Permit", "Blocked since": "2026-10-22"},
    "SLIP-4": {"Baseline Finish": "2026-05-29", "Finish": "2027-01-30"},
    "SLIP-2": {"Baseline Finish": "2026-09-30", "Finish": "2026-12-18"},
    "SLIP-1": {"Baseline Finish": "2026-09-30", "Finish": "2026-12-11"},
    "SLIP-DECIDED": {"Baseline Finish": "2026-09-30", "Finish": "2027-04-16"},
    "SLIP-TOLD": {"Baseline Finish": "2026-09-30", "Finish": "2027-04-23"},
    "GREEN-RED": {"Status": "Green", "Finish": "2027-03-31", "Actual Cost": "111000"},
    "GREEN-GREEN": {"Status": "Green"},
    "RED-RED": {"Status": "Red", "Baseline Finish": "2026-09-30", "Actual Cost": "120000"},
    "RED-GREEN": {"Status": "Red"},
    "RED-TOLD": {"Status": "Red"},
    "NO-STEP": {}, "STEP-60": {}, "NOT-BEGUN": {"Status": "Not started"},
    "NO-GOAL": {"Goal ID": ""}, "OTHER-GOAL": {"Goal ID": "G-9"},
    "SPEND": {"Actual Cost": "26000"}, "SPEND-DECIDES": {"Actual Cost": "26000"},
    "SPEND-STEP": {"Actual Cost": "26000"},
    "INVOICED": {},
}  # fmt: skip
BEFORE: dict[str, dict[str, str]] = {
    "SLIP-4": {"Finish": "2026-12-18"}, "SLIP-2": {"Finish": "2026-12-11"}, "SLIP-1": {"Finish": "2026-12-11"},
    "SLIP-DECIDED": {"Finish": "2027-01-15"}, "SLIP-TOLD": {"Finish": "2027-01-15"},
    "SPEND": {"Actual Cost": "20000"}, "SPEND-DECIDES": {"Actual Cost": "20000"},
    "SPEND-STEP": {"Actual Cost": "20000"},
}  # fmt: skip
# A step of each in the next weeks, where nothing else is said of it.
STEPS = [
    *(f"{key},Next step,2026-12-10,2026-12-10," for key in NOW if key not in {"NO-STEP", "STEP-60", "NOT-BEGUN"}),
    "NO-STEP,First,2026-09-20,2026-09-20,2026-09-20", "NO-STEP,Second,2027-01-20,2027-01-20,",
    "STEP-60,First,2026-09-21,2026-09-21,2026-09-21", "STEP-60,Second,2027-01-20,2027-01-20,",
    "NOT-BEGUN,First,2027-06-01,2027-06-01,",
    "SPEND,Begun,2026-03-02,2026-03-02,2026-03-02", "SPEND-DECIDES,Begun,2026-03-02,2026-03-02,2026-03-02",
    "SPEND-STEP,Begun,2026-06-01,2026-06-01,2026-06-01", "INVOICED,Begun,2026-03-02,2026-03-02,2026-03-02",
]  # fmt: skip
LISTS = {
    "Status updates 2026-11-20.csv": """\
Project ID,Report Date,Author,RAG,Status Update
LATE-NAMED,2026-11-18,Ana Ruiz,Amber,"Blocker: the crane permit, waiting on the city."
LATE,2026-11-18,Ana Ruiz,Amber,"Blocker: none. Two tests of five are done."
SLIP-4,2026-05-29,Ana Ruiz,Amber,"The rehearsal took 31 hours. New date 24 July."
SLIP-4,2026-08-20,Ana Ruiz,Amber,"Off again. New date: 25 September 2026."
SLIP-4,2026-09-16,Ana Ruiz,Amber,"The finish moves from 25 September to 18 December."
SLIP-TOLD,2026-11-17,Ana Ruiz,Amber,"The finish moves to 23 April 2027 because the port is closed until Easter."
RED-TOLD,2026-11-18,Ana Ruiz,Red,"Red since the 3rd: 4 of 9 lanes have no rates."
""",
    "Decision log 2026-11-20.csv": """\
Decision ID,Question,Decision Owner,Status,Due,Unblocks,Decided on,Outcome
D-1,When do we cut over?,Helen Prior,Decided,2026-12-04,SLIP-DECIDED,2026-11-16,"After Easter, on 16 April"
D-2,Do we go on?,Helen Prior,Open,2026-12-04,SPEND-DECIDES,,
""",
    "Goals 2026-11-20.csv": "Goal ID,Goal Title,Goal Owner\nG-1,Fewer empty miles,Helen Prior\n",
    "AP ledger 2026-10.csv": """\
Invoice Number,Posting Date,Supplier,Amount,Currency,Project ID
A-1,2026-10-05,Nordtec Ltd,4000.00,EUR,INVOICED
A-2,2026-10-19,Nordtec Ltd,1500.50,EUR,INVOICED
""",
}
COMFORT = {f"SOUTH-{number}": {"Status": "Green"} for number in range(1, 7)}
COMFORT |= {f"SOUTH-{each}": {"Status": "Green", "Finish": "2026-10-30"} for each in (1, 2)}
FOUND = {
    "late_without_blocker": {"LATE": "high", "LATE-1": "medium", "SOUTH-1": "medium", "SOUTH-2": "medium"},
    "long_blocked": {"HELD-95": "high", "HELD-90-LOW": "medium", "HELD-30": "medium"},
    "slipped_again": {"SLIP-4": "high", "SLIP-2": "medium"},
    "better_than_evidence": {"GREEN-RED": "medium", "SOUTH-1": "medium", "SOUTH-2": "medium"},
    "worse_than_evidence": {"RED-GREEN": "low"},
    "comfort_pack": {"initiatives of South": "high"},
    "no_milestone": {"NO-STEP": "medium"},
    "no_goal": {"NO-GOAL": "low", "OTHER-GOAL": "low"},
    "spending_without_milestone": {"SPEND": "medium", "INVOICED": "medium"},
}
WIDER = {  # what each finds once its settings are others
    "late_without_blocker": {"SOUTH-1", "SOUTH-2", "LATE"},
    "long_blocked": {"HELD-95", "HELD-90-LOW", "HELD-30", "HELD-29"},
    "slipped_again": {"SLIP-4"},
    "no_milestone": {"NO-STEP", "STEP-60"},
    "comfort_pack": set(),
    "better_than_evidence": {"SOUTH-1", "SOUTH-2"},
    "spending_without_milestone": {"SPEND", "INVOICED", "SPEND-STEP"},
}
OTHERS = {
    "late_from_days": "2", "blocked_long_days": "29", "slips_from": "3", "milestone_window_days": "59",
    "comfort_wrong_share": "0.40", "evidence_over_share": "0.20", "spending_milestone_days": "150",
}  # fmt: skip


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the data folder of a company of two units that loaded two weeks of projects and what belongs to them."""
    folder = tmp_path_factory.mktemp("initiatives")
    north = {
        "Projects 2026-11-13.csv": _projects({key: cells | BEFORE.get(key, {}) for key, cells in NOW.items()}),
        "Projects 2026-11-20.csv": _projects(NOW),
        "Milestones 2026-11-20.csv": "\n".join(["Project ID,Milestone,Baseline Finish,Finish,Actual Finish", *STEPS]),
        **LISTS,
    }
    for unit, lists in (("North", north), ("South", {"Projects of South 2026-11-20.csv": _projects(COMFORT)})):
        for name, written in lists.items():
            (folder / name).write_text(written, encoding="utf-8")
        files = [(name, folder / name) for name in lists]
        results = load_files(folder / "data", ANA, files, LoadOptions(TODAY, unit=unit))
        assert [(each.file, each.reason) for each in results if each.status != "loaded"] == []
    return folder / "data"


def test_each_kind_finds_its_own_and_is_silent_on_the_innocent(home: Path) -> None:
    assert {kind: {row["subject_id"]: row["severity"] for row in found(home, kind)} for kind in FOUND} == FOUND


def test_late_says_days_and_that_no_blocker_is_named(home: Path) -> None:
    row = one(home, "late_without_blocker", "LATE")
    assert row["because"] == "it was to finish on 1 Oct 2026, 50 days ago, is reported at risk, and names no blocker"
    assert row["threshold"] == "late by 1 days or more, no blocker named"
    assert (row["ask"], row["amount"], row["currency"], row["money"]) == ("Ana Ruiz", 100000, "EUR", "budget")


def test_slips_tell_every_day_that_was_ever_named_and_the_cells_of_each(home: Path) -> None:
    row = one(home, "slipped_again", "SLIP-4")
    assert row["because"] == (
        "its finish slipped 4 times, by 246 days in all: "
        "29 May 2026, 24 Jul 2026, 25 Sep 2026, 18 Dec 2026, 30 Jan 2027"
    )
    assert [each["column_name"] for each in row["others"]] == [
        "baseline_finish", "text", "text", "text", "forecast_finish",
    ]  # fmt: skip


def test_contradicted_green_says_what_the_records_say(home: Path) -> None:
    row = one(home, "better_than_evidence", "GREEN-RED")
    assert row["because"] == "it is reported on track, but what was spent is 11 % over its budget"


def test_comfort_shows_both_numbers(home: Path) -> None:
    (row,) = found(home, "comfort_pack")
    assert row["because"].startswith("6 of 6 are reported on track, and the records contradict 2 of these 6: ")


def test_spending_names_its_money(home: Path) -> None:
    row = one(home, "spending_without_milestone", "INVOICED")
    assert (str(row["amount"]), row["currency"], row["money"]) == ("5500.5000", "EUR", "invoiced")
    assert row["because"].endswith("its last milestone was reached on 2 Mar 2026, and no decision on it is open")
    assert one(home, "spending_without_milestone", "SPEND")["money"] == "spent since 13 Nov 2026"


def test_another_threshold_finds_others_and_is_said(home: Path) -> None:
    set_settings(home, ANA, [Wanted(name, value) for name, value in OTHERS.items()])
    assert {kind: {row["subject_id"] for row in found(home, kind)} for kind in WIDER} == WIDER
    assert one(home, "long_blocked", "HELD-29")["threshold"] == "blocked for 29 days or more"
    set_settings(home, ANA, [Wanted(name, None) for name in OTHERS])


def found(home: Path, kind: str, today: date = TODAY) -> list[dict[str, Any]]:
    """Return the signals of one kind, of items that are not folded yet."""
    db = look(home, today=today)
    return select(db, f"select * from {kind}")


def one(home: Path, kind: str, subject: str) -> dict[str, Any]:
    """Return the signal of one kind about one subject."""
    return next(row for row in found(home, kind) if row["subject_id"] == subject)


def _projects(rows: dict[str, dict[str, str]]) -> str:
    lines = [["Project ID", *PROJECT]]
    for key, cells in rows.items():
        row = PROJECT | {"Project Name": f"Project {key.lower()}"} | cells
        lines.append([key, *row.values()])
    return "\n".join(",".join(line) for line in lines)
