"""Reassigning: many things get a new owner each in one act, undone as one, with every rule of corrections."""

from __future__ import annotations

import json
import shutil
from typing import TYPE_CHECKING, Any

import openpyxl
import pytest

import acts
import cli
from acts.actor import Actor
from acts.correct import Cell
from acts.leave import leave
from acts.reassign import Wish, reassign
from acts.verify import verify
from packs import handover
from schemas.errors import NotAllowedError, RuleError
from tests.acts.conftest import ANA, TODAY, Company

if TYPE_CHECKING:
    from pathlib import Path

PEOPLE = """\
Employee ID | Display Name | Email | Last Day
E-1 | Mara Okafor | mara.okafor@hull.example |
E-2 | Henrik Olsen | h.olsen@hull.example | 2026-10-25
E-3 | Jo Berg | jo.berg@hull.example |
E-4 | Ines Duarte | ines.duarte@hull.example |
"""
SYSTEMS = """\
System ID | System name | Application Owner | Backup owner | Criticality
S-1 | Trunkplan | Mara Okafor | Jo Berg | Mission critical
S-2 | Dockslot | mara.okafor@hull.example | | Low
S-3 | Carrier rates | Jo Berg | Mara Okafor | Low
"""
RISKS = """\
Risk ID | Title | Risk Owner | Status | Due Date | Likelihood | Impact
R-1 | One room, one air conditioner | {} | Open | 2026-12-01 | 4 | 4
R-2 | Labels wait for a release | Ines Duarte | Open | 2026-12-01 | 2 | 2
"""
WHY = "Mara leaves."


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Company:
    """Return a company in which Mara Okafor leaves, with her handover sheet: nothing is added to this one."""
    folder = tmp_path_factory.mktemp("reassigning")
    (folder / "files").mkdir()
    company = Company(folder / "data", folder / "files")
    assert company.load("people.csv", PEOPLE, table="people").status == "loaded"
    assert company.load("systems.csv", SYSTEMS, table="systems").status == "loaded"
    assert company.load("risks.csv", RISKS.format("Mara Okafor"), table="risks").status == "loaded"
    leave(company.home, ANA, "Mara Okafor", "2026-11-30", reason="HR said so.")
    made = handover.workbook(acts.reading(company.home, today=TODAY), "Okafor, Mara", seq=4, today=TODAY)
    (company.files / "sheet.xlsx").write_bytes(made.content)
    return company


@pytest.fixture
def company(made: Company, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Company:
    """Return a copy of that company, to act on."""
    shutil.copytree(made.home.parent, tmp_path / "copy")
    monkeypatch.setenv("EVENKEEL_DATA", str(tmp_path / "copy" / "data"))
    return Company(tmp_path / "copy" / "data", tmp_path / "copy" / "files")


def fill(company: Company, **names: str) -> Path:
    """Write new owners into the handover sheet, by the number of the thing, as a person does in Excel."""
    path = company.files / "sheet.xlsx"
    book = openpyxl.load_workbook(path)
    sheet: Any = book.worksheets[0]
    heads = next(row for row in sheet.iter_rows() if row[0].value == "What")
    place = {str(cell.value): cell.column for cell in heads}
    for row in range(heads[0].row + 1, sheet.max_row + 1):
        number = str(sheet.cell(row, place["Number"]).value).replace("-", "")
        column = str(sheet.cell(row, place["Way back"]).value or "").rpartition(', "')[2].strip('"]')
        name = names.get(f"{number}_{column}", names.get(number) if column != "backup_owner" else None)
        if name is not None:
            sheet.cell(row, place["New owner"]).value, _, by = name.partition(", by ")
            sheet.cell(row, place["By"]).value = by or None
    book.save(path)
    return path


def run(path: Path, *more: str) -> int:
    return cli.main(["reassign", "--from", str(path), "--today", TODAY.isoformat(), "--reason", WHY, *more])


def owners(company: Company) -> dict[str, str]:
    found = company.ask("select thing_id, owner_now from ownership where thing_kind in ('system', 'risk')")
    return dict(found)


def wish(key: str, name: str, table: str = "systems") -> Wish:
    return Wish(Cell(table, key, "owner"), name)


def test_filled_sheet_comes_back_as_one_act_and_blank_rows_stay(
    company: Company, capsys: pytest.CaptureFixture[str]
) -> None:
    path = fill(company, S1="Jo Berg", R1="duarte, ines, by 2026-11-27")
    assert run(path, "--json") == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["act"], told["corrections"], told["blank"]) == (7, [5, 6], 2)
    assert owners(company) == {
        "S-1": "Jo Berg", "S-2": "Mara Okafor", "S-3": "Jo Berg", "R-1": "Ines Duarte", "R-2": "Ines Duarte"
    }  # fmt: skip
    assert company.ask("select reason from corrections where table_name = 'risks'") == [
        ("Mara leaves. To be handed over by 27 Nov 2026.",)
    ]
    assert company.ask("select subject from acts where seq = 7") == [("Reassigned 2 things to 2 names",)]
    assert verify(company.home)[1] == []


def test_undone_as_one_and_taken_back_one_by_one(company: Company) -> None:
    done = reassign(company.home, ANA, [wish("S-1", "Jo Berg"), wish("R-1", "Jo Berg", "risks")], reason=WHY,
                    today=TODAY)  # fmt: skip
    back = company.undo(done.seq)
    assert (owners(company)["S-1"], owners(company)["R-1"]) == ("Mara Okafor", "Mara Okafor")
    company.undo(back)
    assert (owners(company)["S-1"], owners(company)["R-1"]) == ("Jo Berg", "Jo Berg")
    company.undo(done.corrections[0])
    assert (owners(company)["S-1"], owners(company)["R-1"]) == ("Mara Okafor", "Jo Berg")


def test_corrections_survive_a_reload_and_end_one_by_one_when_their_list_agrees(company: Company) -> None:
    reassign(company.home, ANA, [wish("S-1", "Jo Berg"), wish("R-1", "Jo Berg", "risks")], reason=WHY, today=TODAY)
    assert company.load("risks 2.csv", RISKS.format("Jo Berg"), table="risks").status == "loaded"
    assert company.ask("select table_name, state from corrections_known order by seq") == [
        ("systems", "stands"), ("risks", "source_agrees")
    ]  # fmt: skip


def test_team_and_leaver_are_refused_with_their_cells_and_nothing_is_done(
    company: Company, capsys: pytest.CaptureFixture[str]
) -> None:
    path = fill(company, S1="IT Service Desk", S2="Henrik Olsen", R1="Jo Berg")
    before = owners(company)
    assert run(path) == 1
    said = capsys.readouterr().err
    assert 'sheet.xlsx, sheet Handover, cell G6: "IT Service Desk" was given' in said
    assert 'cell G7: "Henrik Olsen" was given, a person who is here was expected' in said
    assert "Nothing was changed" in said
    assert owners(company) == before


def test_check_shows_what_the_rest_would_be_and_the_rest_goes_on_when_asked(
    company: Company, capsys: pytest.CaptureFixture[str]
) -> None:
    path, before = fill(company, S1="IT Service Desk", R1="Jo Berg"), owners(company)
    assert run(path, "--check", "--json") == 1
    lines = {each["key"]: each["state"] for each in json.loads(capsys.readouterr().out)["lines"]}
    assert sorted(lines.values()) == ["refused", "would"]
    assert owners(company) == before
    assert run(path, "--rest") == 0
    assert (owners(company)["S-1"], owners(company)["R-1"]) == ("Mara Okafor", "Jo Berg")


def test_backup_is_reassigned_in_its_own_column(company: Company) -> None:
    assert run(fill(company, S3_backup_owner="Ines Duarte")) == 0
    assert company.ask("select backup_owner, owner_now from ownership where thing_id = 'S-3'") == [
        ("Ines Duarte", "Jo Berg")
    ]


@pytest.mark.parametrize(
    ("wishes", "says"),
    [
        ([wish("S-1", "Mara Okafor, Jo Berg")], "it names more than one"),
        ([wish("S-1", "Priya")], "one word alone may be a first name"),
        ([wish("S-1", "CFO")], "the name of one person was expected"),
        ([Wish(Cell("systems", "S-1", "owner"), "Jo Berg", "soon")], "one date such as 2026-11-27"),
        ([wish("S-1", "Jo Berg"), wish("S-1", "Ines Duarte")], "Leave one of them"),
        ([wish("S-9", "Jo Berg")], "the key or the name of an item that is listed now"),
        ([Wish(Cell("systems", "S-1", "criticality"), "Jo Berg")], "no longer says which thing it is about"),
        ([Wish(Cell("", "", ""), "Jo Berg")], "no longer says which thing it is about"),
        ([wish("S-3", "Mara Okafor")], "who leaves on 30 Nov 2026"),
    ],
)
def test_what_cannot_be_meant_is_refused(made: Company, wishes: list[Wish], says: str) -> None:
    with pytest.raises(RuleError, match=says):
        reassign(made.home, ANA, wishes, reason=WHY, today=TODAY)


def test_what_is_so_already_changes_nothing(made: Company) -> None:
    done = reassign(made.home, ANA, [wish("S-3", "Berg, Jo")], reason=WHY, today=TODAY)
    assert (done.seq, [each.state for each in done.lines]) == (None, ["same"])


def test_another_workbook_is_refused_in_a_sentence(company: Company, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(company.files / "systems.csv") == 1
    assert "Send back the workbook that was handed out" in capsys.readouterr().err


def test_only_the_chair_reassigns(made: Company) -> None:
    actor: Any = Actor("sam", frozenset({"it"}), verified=True)
    with pytest.raises(NotAllowedError):
        reassign(made.home, actor, [wish("S-1", "Jo Berg")], reason=WHY, today=TODAY)
