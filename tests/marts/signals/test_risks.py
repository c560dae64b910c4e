"""Signals on risks, security and concentration: each fires on what it is for, and is silent on its innocents."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

import store
from acts.load import load_files
from acts.looking import look
from acts.planned import LoadOptions
from acts.review import mark_reviewed
from acts.setting import Wanted, set_settings
from marts import panel_risks
from marts.sql import name, select
from tests.pages.companies import ANA, TODAY

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date
    from pathlib import Path

RISK = {
    "Risk ID": "", "Risk Title": "", "Risk Owner": "Ana Ruiz", "Likelihood": "3", "Impact": "3", "Response": "Reduce",
    "Mitigation Plan": "A second line", "Mitigation Status": "In progress", "Due Date": "2026-12-31",
    "Next Review Date": "2026-12-31", "Acceptance Expiry": "", "Approver": "", "Risk Status": "Open",
    "Category": "Delivery", "Third Parties": "",
}  # fmt: skip
# What differs from RISK in the list of this week, and what the list before said then.
NOW: dict[str, dict[str, str]] = {
    "ROSE": {"Likelihood": "5", "Impact": "4"}, "ROSE-MEDIUM": {"Likelihood": "4"}, "SAME": {"Risk Owner": "Bo Ito"},
    "ROSE-CLOSED": {"Likelihood": "5", "Risk Status": "Closed"},
    "LATE-45": {"Due Date": "2026-10-06", "Likelihood": "5"}, "LATE-44": {"Due Date": "2026-10-07", "Likelihood": "5"},
    "LATE-1": {"Due Date": "2026-11-19"}, "LATE-0": {"Due Date": "2026-11-20"},
    "LATE-LOW": {"Due Date": "2026-10-01", "Likelihood": "1"},
    "LATE-TEAM": {"Due Date": "2026-11-01", "Risk Owner": "IT and operations team"},
    "LATE-DONE": {"Due Date": "2026-10-01", "Mitigation Status": "Done"},
    "LATE-CLOSED": {"Due Date": "2026-10-01", "Risk Status": "Closed"},
    "LATE-ACCEPTED": {"Due Date": "2026-10-01", "Response": "Accept", "Acceptance Expiry": "2027-01-01"},
    "NO-DAY": {"Due Date": "", "Next Review Date": ""},
    "EXPIRED": {"Response": "Accept", "Acceptance Expiry": "2026-11-19", "Approver": "Helen Prior", "Impact": "5"},
    "EXPIRED-0": {"Response": "Accept", "Acceptance Expiry": "2026-11-20", "Approver": "Helen Prior"},
    "REVIEW": {"Next Review Date": "2026-11-19"}, "REVIEW-0": {"Next Review Date": "2026-11-20"},
    "FELL": {"Likelihood": "1"}, "FELL-DONE": {"Likelihood": "1", "Mitigation Status": "Done"},
    "FELL-PLAN": {"Likelihood": "1", "Mitigation Plan": "A third line"},
    "HOSTING": {"Category": "Security", "Third Parties": "Skyform Ltd"},
}  # fmt: skip
BEFORE: dict[str, dict[str, str]] = {
    "ROSE": {"Likelihood": "3"}, "ROSE-MEDIUM": {"Likelihood": "3"}, "SAME": {"Risk Owner": "Ana Ruiz"},
    "ROSE-CLOSED": {"Likelihood": "3", "Risk Status": "Open"}, "FELL": {"Likelihood": "5"},
    "FELL-DONE": {"Likelihood": "5", "Mitigation Status": "In progress"},
    "FELL-PLAN": {"Likelihood": "5", "Mitigation Plan": "A second line"},
}  # fmt: skip
UNRATED = [f"U-{number},Something may happen {number},,,,Open" for number in range(1, 6)]
RATED = [f"U-{number},Something else may happen {number},Bo Ito,2,2,Open" for number in range(6, 10)]
LISTS = {
    "Vendor assessments 2026-11-20.csv": """\
Assessment ID,Third Party,Tier,Data Classification,Assessed On,Result,Next Due,Critical Findings,Cert Expiry,Owner
T-FAILED,Skyform Ltd,Mission critical,Internal,2026-05-01,Failed,2027-05-01,0,,Yusuf Demir
T-FINDING,Portalo,Medium,Restricted,2026-05-01,Conditional,2027-05-01,2,,Yusuf Demir
T-NEVER,Quill Ltd,High,Public,,Not assessed,,0,,Yusuf Demir
T-OVERDUE,Nordtec GmbH,High,Internal,2025-11-01,Passed,2026-11-19,0,,Security team
T-CERT,Arden Ltd,Low,Personal data,2026-05-01,Passed,2027-05-01,0,2026-11-19,Yusuf Demir
T-TODAY,Fuelbridge,High,Internal,2025-11-20,Passed,2026-11-20,0,2026-11-20,Yusuf Demir
T-PASSED,Dockslot,Mission critical,Restricted,2026-05-01,Passed,2027-05-01,0,2027-01-01,Yusuf Demir
T-HARMLESS,Papershop,Low,Public,,Not assessed,2026-01-01,0,2026-01-01,Yusuf Demir
""",
    "Application inventory 2026-11-20.csv": """\
Application ID,Application Name,Business Function,Business Criticality,Application Owner,Deputy
S-1,Ledger,Finance,Mission critical,Mara Weiss,
S-2,Payroll,People,Mission critical,Mara Weiss,Bo Ito
S-3,Dispatch,Transport,Business critical,Mara Weiss,
S-4,Portal,Sales; Customs; Claims,Business critical,Bo Ito,Mara Weiss
S-5,Database,,Business operational,Bo Ito,
S-6,Canteen,Catering,Administrative,Mara Weiss,
""",
    "Dependencies 2026-11-20.csv": """\
Dependency ID,From Type,Source ID,Relationship,To Type,Target ID
L-1,Application,S-1,Runs on,Application,S-5
L-2,Application,S-2,Runs on,Application,S-5
L-3,Application,S-5,Feeds,Application,S-3
L-4,Application,S-6,Runs on,Application,S-3
""",
}
FOUND = {
    "risk_rose": {"ROSE": "high", "ROSE-MEDIUM": "medium"},
    "acceptance_expired": {"EXPIRED": "high"},
    "treatment_overdue": {
        "LATE-45": "high", "LATE-44": "medium", "LATE-1": "medium", "LATE-LOW": "low", "LATE-TEAM": "medium",
    },
    "risk_review_overdue": {"REVIEW": "low"},
    "lowered_without_treatment": {"FELL": "medium"},
    "reporting_gap": {"contracts": "low", "risks not rated": "medium"},
    "security_gap": {
        "T-FAILED": "high", "T-FINDING": "high", "T-NEVER": "medium", "T-OVERDUE": "medium", "T-CERT": "medium",
    },
    "one_person_many_critical": {"Mara Weiss": "medium", "Bo Ito": "medium"},
    "one_system_many_functions": {"S-4": "medium", "S-5": "medium"},
}  # fmt: skip
OTHERS = {
    "risk_rose_from_points": "4", "acceptance_expired_from_days": "2", "treatment_overdue_from_days": "45",
    "treatment_pressing_days": "46", "risk_review_from_days": "2", "risk_lowered_from_points": "13",
    "reporting_gap_count": "6", "assessment_overdue_from_days": "2", "person_functions_share": "0.51",
    "system_functions_from": "4",
}  # fmt: skip
NARROWER = {  # what each finds once its settings are others
    "risk_rose": {"ROSE": "high"},
    "acceptance_expired": {},
    "treatment_overdue": {"LATE-45": "medium", "LATE-LOW": "low"},
    "risk_review_overdue": {},
    "lowered_without_treatment": {},
    "reporting_gap": {"contracts": "low"},
    "security_gap": {"T-FAILED": "high", "T-FINDING": "high", "T-NEVER": "medium", "T-CERT": "medium"},
    "one_person_many_critical": {},
    "one_system_many_functions": {},
}


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the data folder of a company that loaded a risk register twice, a review between, and other lists."""
    folder = tmp_path_factory.mktemp("risks")
    plain = "Risk ID,Risk Title,Risk Owner,Likelihood,Impact,Risk Status"
    before = {
        "Risk register 2026-11-13.csv": _register({key: cells | BEFORE.get(key, {}) for key, cells in NOW.items()}),
        "Contracts 2026-11-13.csv": "Contract ID,Supplier,Contract Name,Owner\nC-1,Skyform Ltd,Hosting,Ana Ruiz\n",
    }
    after = {"Risk register 2026-11-20.csv": _register(NOW), **LISTS}
    south = {"Risks of the depot 2026-11-20.csv": "\n".join([plain, *UNRATED, *RATED])}
    _load(folder, "North", before)
    mark_reviewed(folder / "data", ANA)
    _load(folder, "North", after)
    _load(folder, "South", south)
    return folder / "data"


def test_each_kind_finds_its_own_and_is_silent_on_the_innocent(home: Path) -> None:
    assert {kind: {row["subject_id"]: row["severity"] for row in found(home, kind)} for kind in FOUND} == FOUND


def test_rise_says_what_changed_and_which_list_says_so(home: Path) -> None:
    row = one(home, "risk_rose", "ROSE")
    assert row["because"] == (
        "its rating rose from 12 to 20 of 25 since the review (likelihood 3 to 5; the treatment is the same), "
        "as the list of 20 Nov 2026 says"
    )
    assert row["ask"] == "Ana Ruiz"
    cells = asked(home, "select column_name, value, cell from signal_proofs where id = $id order by file, cell", id=_id(home, "risk_rose", "ROSE"))  # fmt: skip  # noqa: E501
    assert [each["value"] for each in cells if each["column_name"] == "likelihood"] == ["3", "5"]


def test_treatment_says_since_when_and_never_asks_a_team(home: Path) -> None:
    row = one(home, "treatment_overdue", "LATE-45")
    assert row["because"] == (
        "its treatment was due on 6 Oct 2026, 45 days ago, and is in progress; the risk is high, 15 of 25"
    )
    assert one(home, "treatment_overdue", "LATE-TEAM")["ask"] == "No owner yet"


def test_expired_acceptance_asks_who_accepted(home: Path) -> None:
    row = one(home, "acceptance_expired", "EXPIRED")
    assert row["because"] == (
        "it was accepted until 19 Nov 2026 by Helen Prior, 1 day ago, is still open, and nobody has accepted it anew"
    )


def test_fall_says_that_nothing_else_changed(home: Path) -> None:
    assert one(home, "lowered_without_treatment", "FELL")["because"] == (
        "its rating fell from 15 to 3 of 25 with the list of 20 Nov 2026, and its treatment is in progress as before"
    )


def test_gaps_of_reporting_say_both_numbers(home: Path) -> None:
    assert one(home, "reporting_gap", "risks not rated")["because"] == "5 of 9 open risks name no level"
    assert one(home, "reporting_gap", "contracts")["subject"] == "Contract list of North"


def test_gap_that_a_risk_is_about_is_a_signal_and_one_risk(home: Path) -> None:
    assert one(home, "security_gap", "T-FAILED")["because"] == "its assessment failed on 1 May 2026; it is critical"
    assert one(home, "security_gap", "T-OVERDUE")["ask"] == "No owner yet"
    rows = asked(home, "select risk_id, security_says from risk_list where item_table = 'security_register' or risk_id = 'HOSTING'")  # fmt: skip  # noqa: E501
    assert {row["risk_id"]: row["security_says"] for row in rows} == {
        "HOSTING": "Skyform Ltd: its assessment failed on 1 May 2026",
        "T-FINDING": None, "T-NEVER": None, "T-OVERDUE": None, "T-CERT": None,
    }  # fmt: skip


def test_concentration_says_both_numbers(home: Path) -> None:
    assert one(home, "one_person_many_critical", "Mara Weiss")["because"] == (
        "3 of 6 critical functions stand on one name (Finance, People, Transport), and 2 of 3 things have no deputy"
    )
    assert one(home, "one_system_many_functions", "S-5")["because"] == (
        "3 of 6 critical functions stand on it (Finance, People, Transport)"
    )


def test_movement_has_its_reason(home: Path) -> None:
    rows = panel_risks.moves(reading(home)).rows
    told = {row["risk_id"]: (row["movement"], row["reason"]) for row in rows if row["item_table"] == "risks"}
    assert told["FELL-DONE"] == ("down", "likelihood 5 to 1; treatment in progress to done")
    assert told["FELL-PLAN"] == ("down", "likelihood 5 to 1; the text of the treatment changed")
    assert told["ROSE-CLOSED"] == ("closed", "the list calls it closed")
    assert "SAME" not in told


def test_settings_move_the_line_and_the_past_keeps_its_own(home: Path) -> None:
    before = int(store.sequence(store.newest(home)))
    set_settings(home, ANA, [Wanted(key, value) for key, value in OTHERS.items()])
    now = {kind: {row["subject_id"]: row["severity"] for row in found(home, kind)} for kind in FOUND}
    assert now == NARROWER
    then = {kind: {row["subject_id"]: row["severity"] for row in found(home, kind, seq=before)} for kind in FOUND}
    assert then == FOUND


def found(home: Path, kind: str, *, seq: int | None = None) -> list[dict[str, Any]]:
    """Return the signals of a kind, by what they are about."""
    return select(reading(home, seq=seq), "select * from $kind order by subject_id", kind=name(kind))


def one(home: Path, kind: str, subject: str) -> dict[str, Any]:
    (row,) = [each for each in found(home, kind) if each["subject_id"] == subject]
    return row


def asked(home: Path, text: str, **bound: Any) -> list[dict[str, Any]]:
    return select(reading(home), text, **bound)


def reading(home: Path, *, seq: int | None = None, today: date = TODAY) -> Any:
    return look(home, as_of_seq=seq, today=today)


def _id(home: Path, kind: str, subject: str) -> str:
    text = "select id from signals_named where kind = $kind and subject_id = $subject"
    return str(select(reading(home), text, kind=kind, subject=subject)[0]["id"])


def _register(rows: dict[str, dict[str, str]]) -> str:
    lines = [RISK | {"Risk ID": key, "Risk Title": f"Event of {key}"} | cells for key, cells in rows.items()]
    return "\n".join([",".join(RISK), *(",".join(line.values()) for line in lines)])


def _load(folder: Path, unit: str, lists: dict[str, str]) -> None:
    for named, written in lists.items():
        (folder / named).write_text(written, encoding="utf-8")
    files: Iterable[tuple[str, Path]] = [(named, folder / named) for named in lists]
    results = load_files(folder / "data", ANA, list(files), LoadOptions(TODAY, unit=unit))
    assert [(each.file, each.reason) for each in results if each.status != "loaded"] == []
