"""The signals on decisions and rights: each fires on its own cases, is silent on its innocents, follows its setting."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from acts.names import judge_names
from marts.sql import name, select

if TYPE_CHECKING:
    from marts.sql import Connection
    from tests.marts.company import Company

PEOPLE = """full_name | kind | title | manager | active_to | employer_vendor
Ada Falk | person | Chief Operating Officer | | |
Ben Ode | person | Head of IT | Ada Falk | |
Cy Renn | person | Buyer | Ada Falk | |
Dora Pohl | person | Planner | Cy Renn | 2026-11-01 |
Finn Ross | vendor_staff | Consultant | Cy Renn | | Nordtec Ltd"""
INITIATIVES = """initiative_id|title|owner|sponsor|status|blocker|blocker_since|waiting_on|budget|currency|next_decision
I1|Red one|Cy Renn||off_track|||||EUR|
I2|Fine one|Cy Renn||on_track||||40000|EUR|
I3|Held alone|Plan team|Ben Ode|blocked|No site|2026-10-01|Nordtec Ltd|300000|EUR|
I4|Held by a person|Cy Renn||blocked|No site|2026-10-01|Ben Ode|300000|EUR|
I5|Held, decided soon|Cy Renn||blocked|No site|2026-10-01||300000|EUR|D4
I6|Held by a decision without a day|Cy Renn||blocked|No site|2026-11-18|||EUR|D6
I7|Waits for the fifth|Cy Renn||blocked|Needs I5 live|2026-10-01|||EUR|
I8|Held, promised|Cy Renn||blocked|No site|2026-10-01|||EUR|
I9|Over|Cy Renn||done|No site|2026-10-01|||EUR|"""
HEADING = "decision_id|question|domain|owner|status|due_date|raised_on|decided_on|recommended_by|options|outcome|"
HEADING += "reversibility|amount|currency|unblocks|deferral_count|supersedes"
DECISIONS = f"""{HEADING}
D1|Late and red?|IT|Ben Ode|open|2026-11-19|2026-09-01||||| one_way|900000|EUR|I1||
D2|Late, waited for?|IT|Ben Ode|open|2026-11-19|2026-09-01|||||two_way|900000|EUR|I2||
D3|Due today?|IT|Ben Ode|open|2026-11-20|2026-11-19|||||two_way|9|EUR|||
D4|Which site?|IT|Ben Ode|open|2026-11-27|2026-11-19||||||||I5||
D5|Nobody named?|IT||open|2026-12-01|2026-11-19||||||||||
D6|No day?|IT|Ben Ode|open||2026-11-19||||||||||
D7|Board?|IT|Steering Board|open|2026-12-01|2026-11-19||Cy Renn||||||||
D8|Two?|IT|Ben Ode and Cy Renn|open|2026-12-01|2026-11-19||||||||||
D9|Supplier?|IT|Finn Ross|open|2026-12-01|2026-11-19||||||||||
D10|Put off thrice?|IT|Ben Ode|deferred|2026-10-01|2026-06-08|||||||||3|
D11|Put off twice?|IT|Ben Ode|deferred|2026-12-01|2026-06-08|||||||||2|
D12|Small, at the top?|Fleet|Ada Falk|open|2026-12-10|2026-11-13|||||two_way|90000|EUR|||
D13|Not to be taken back?|Fleet|Ada Falk|open|2026-12-10|2026-11-13|||||one_way|90000|EUR|||
D14|Asked yesterday?|Fleet|Ada Falk|open|2026-12-10|2026-11-14|||||two_way|90000|EUR|||
D15|Large?|Fleet|Ada Falk|open|2026-12-10|2026-11-13|||||two_way|900000|EUR|||
D20|By right?|IT|Ben Ode|decided||2026-09-01|2026-09-10||A; B|A|two_way|50000|EUR|||
D21|Above the limit?|IT|Ben Ode|decided||2026-09-01|2026-09-10||A; B|A|two_way|50001|EUR|||
D22|By another?|IT|Cy Renn|decided||2026-09-01|2026-09-10||A; B|A|two_way|1|EUR|||
D23|Long ago?|IT|Cy Renn|decided||2025-09-01|2025-11-19||A; B|A|two_way|1|EUR|||
D24|No outcome?|IT|Ben Ode|decided||2026-09-01|2026-09-10||A; B||two_way|1|EUR|||
D25|Signed?|Hosting|Ben Ode|decided||2026-05-25|2026-05-25|Nordtec Ltd|Move|Move|one_way|330000|EUR|||
D26|Two options?|Hosting|Ben Ode|decided||2026-05-25|2026-05-25|Nordtec Ltd|Move; stay|Move|one_way|330000|EUR|||
D27|A day later?|Hosting|Ben Ode|decided||2026-05-25|2026-05-26|Nordtec Ltd|Move|Move|one_way|330000|EUR|||
D30|Again?|Hosting|Ben Ode|reopened|2026-12-01|2026-05-25|2026-07-02||||||||
D31|Replaces?|Hosting|Ben Ode|open|2026-12-01|2026-06-25|||||||||| D27"""
RIGHTS = """domain | recommend | agree | decide | limit_amount | currency | two_way_delegate
IT | Cy Renn | | Ben Ode | 50000 | EUR |
IT | Ben Ode | | Ada Falk | | EUR |
Fleet | Cy Renn | | Ada Falk | 100000 | EUR | Cy Renn
Hosting | Nordtec Ltd | | Ben Ode | | |
Data | | | Steering Board | | |
Sites | Cy Renn | | | | |
Fuel | Cy Renn | | Dora Pohl | | |
Tyres | Cy Renn | | Nordtec Ltd | | |
Tolls | Cy Renn | | Ben Ode | | |
Tolls | Cy Renn | | Ada Falk | | |
Parts | Cy Renn | Ben Ode | Ben Ode | | |"""
APPROVALS = """approval_id|what_changed|requested_by|requested_on|approved_by|approved_on|state|made_on|note
A1 | Storage | Finn Ross | 2026-10-12 | Ben Ode | 2026-10-12 | approved | 2026-10-12 |
A2 | Storage, with a word | Finn Ross | 2026-10-12 | Ben Ode | 2026-10-12 | approved | 2026-10-12 | Half of it
A3 | Storage, a day later | Finn Ross | 2026-10-12 | Ben Ode | 2026-10-13 | approved | 2026-10-14 |
A4 | Made before | Cy Renn | 2026-10-12 | Ben Ode | 2026-10-15 | approved | 2026-10-14 | Fine
A5 | His own | Ben Ode | 2026-10-12 | Ben Ode | 2026-10-15 | approved | 2026-10-16 | Fine
A6 | Not yet | Finn Ross | 2026-10-12 | | | requested | |"""
DEPENDS = """from_kind | from_id | relation | to_kind | to_id | state | owner | due_date
initiative | I8 | needs | system | Router | open | Ben Ode | 2026-12-01"""
# What fires on each, with its severity.
FIRES = {
    "decision_overdue": {"D1": "high", "D2": "medium"},
    "half_decision": {"D5": "low", "D6": "medium", "D24": "low"},
    "committee_decides": {"D7": "low", "D8": "low", "D9": "low"},
    "deferred_again": {"D10": "medium"},
    "decides_above_need": {"D12": "low"},
    "decided_without_right": {"D21": "medium", "D22": "medium"},
    "approved_unchanged": {"D25": "medium", "A1": "medium", "A4": "low", "A5": "medium"},
    "reopened": {"D30": "low", "D31": "low"},
    "rights_unclear": {"Data": "low", "Sites": "low", "Fuel": "low", "Tyres": "low", "Tolls": "low", "Parts": "low"},
    "nobody_can_unblock": {"I3": "high", "I6": "medium"},
}
# The value of a setting with which less or more fires.
MOVED = [
    ("decision_overdue", "decision_late_from_days", "2", {}),
    ("decision_overdue", "decision_material_amount", "900001", {"D1": "high", "D2": "medium"}),
    ("deferred_again", "decision_deferred_from", "2", {"D10": "medium", "D11": "medium"}),
    ("deferred_again", "decision_deferred_from", "4", {}),
    ("approved_unchanged", "decision_look_back_days", "30", {}),
    ("decided_without_right", "decision_look_back_days", "400", {"D21": "medium", "D22": "medium", "D23": "medium"}),
    ("decides_above_need", "two_way_waits_days", "6", {"D12": "low", "D14": "low"}),
    ("decides_above_need", "two_way_waits_days", "8", {}),
    ("reopened", "decision_stick_days", "29", {"D30": "low"}),
    ("nobody_can_unblock", "unblock_presses_days", "51", {"I3": "medium", "I6": "medium"}),
]


@pytest.fixture(scope="module")
def made(build: Company) -> Company:
    """Return a company with decisions, rights and approvals of each sort, and as many that are innocent."""
    build.clear()
    build.load("vendors", "vendor_id | vendor_name\nV1 | Nordtec Ltd")
    for table, sheet in {
        "people": PEOPLE, "initiatives": INITIATIVES, "decisions": DECISIONS, "decision_rights": RIGHTS,
        "approvals": APPROVALS, "dependencies": DEPENDS,
    }.items():  # fmt: skip
        build.load(table, wide(sheet))
    judge_names(build.db)
    return build


@pytest.fixture(scope="module")
def db(made: Company) -> Connection:
    return made.kept()


def wide(sheet: str) -> str:
    """Return a sheet whose short lines have as many cells as its heading."""
    first, *lines = sheet.splitlines()
    return "\n".join([first, *(each + "|" * (first.count("|") - each.count("|")) for each in lines)])


def fired(db: Connection, kind: str) -> dict[str, str]:
    rows = select(db, "select subject_id, severity from $kind", kind=name(kind))
    found = {row["subject_id"]: row["severity"] for row in rows}
    assert len(found) == len(rows), "one item is one signal of a kind"
    return found


def signal(db: Connection, kind: str, subject: str) -> dict[str, Any]:
    (row,) = select(db, "select * from $kind where subject_id = $subject", kind=name(kind), subject=subject)
    return row


@pytest.mark.parametrize("kind", FIRES)
def test_kind_fires_on_its_own_cases_and_on_no_other(db: Connection, kind: str) -> None:
    assert fired(db, kind) == FIRES[kind]


@pytest.mark.parametrize(("kind", "setting", "value", "expected"), MOVED)
def test_threshold_moves_what_fires(
    made: Company, kind: str, setting: str, value: str, expected: dict[str, str]
) -> None:
    act = made.set(setting, value)
    try:
        assert fired(made.kept(), kind) == expected
    finally:
        made.undo(act)


@pytest.mark.parametrize("kind", FIRES)
def test_signal_says_why_whom_to_ask_and_which_money(db: Connection, kind: str) -> None:
    for row in select(db, "select * from $kind", kind=name(kind)):
        assert row["because"]
        assert not row["because"].endswith(".")
        assert row["ask"] in {"Ada Falk", "Ben Ode", "Cy Renn", "No owner yet"}, row
        assert (row["amount"] is None) == (row["money"] is None), row
        assert row["amount"] is None or row["amount"] > 0
        assert row["load_id"] is not None
        assert row["columns"]
        assert "None" not in row["because"]


def test_words_of_a_signal_hold_the_facts(db: Connection) -> None:
    because = {kind: signal(db, kind, subject)["because"] for kind, subject in (
        ("decision_overdue", "D1"), ("half_decision", "D5"), ("committee_decides", "D7"), ("deferred_again", "D10"),
        ("decides_above_need", "D12"), ("decided_without_right", "D21"), ("approved_unchanged", "D25"),
        ("rights_unclear", "Tyres"),
    )}  # fmt: skip
    assert because == {
        "decision_overdue": "it was due on 19 Nov 2026 (1 day ago) and is not decided; Red one waits for it",
        "half_decision": "it is open and nobody says who decides it",
        "committee_decides": "the list says that Steering Board decides it, which is a committee; "
        "a decision ends in one name of ours, due on 1 Dec 2026",
        "deferred_again": "it was put off 3 times since it was raised on 8 Jun 2026, "
        "and its last day 1 Oct 2026 is past",
        "decides_above_need": "it can be taken back and has waited for Ada Falk for 7 days; "
        "the decision rights let Cy Renn take it",
        "decided_without_right": "it was decided by Ben Ode, who may decide less than that; "
        "above the limit the rights name Ada Falk",
        "approved_unchanged": "recommended by a supplier, Nordtec Ltd, and approved the same day, 25 May 2026, "
        "unchanged, with one option written down",
        "rights_unclear": "Nordtec Ltd decides, which is a supplier: it may recommend, never decide",
    }


def test_decision_that_is_open_again_in_the_newest_list_came_back(made: Company) -> None:
    seq = made.seq
    sheet = (
        "decision_id | question | owner | status | due_date | decided_on\nX1 | Once? | Ben Ode | {} | 2026-12-01 | {}"
    )
    made.load("decisions", sheet.format("decided", "2026-10-01"), unit="Else", as_of="2026-11-06")
    made.load("decisions", sheet.format("open", ""), unit="Else", as_of="2026-11-13")
    found = signal(made.kept(), "reopened", "X1")
    assert found["because"] == "it was decided on 1 Oct 2026, and is open again in the newest list"
    assert [each["load_id"] for each in found["others"]] == [seq + 1]
    made.undo(seq + 1)
    made.undo(seq + 2)


def test_what_a_list_has_no_column_for_is_not_missing(company: Company) -> None:
    company.load("decisions", "decision_id | question\nD1 | Which bank?")
    company.load("initiatives", "initiative_id | title | status\nI1 | Held | blocked")
    db = company.kept()
    assert [kind for kind in FIRES if fired(db, kind)] == []
