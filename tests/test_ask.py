"""Ask lists: one workbook for each head, a blank field per question, and the way back for what is written there."""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING, Any

import duckdb
import openpyxl
import pytest

import cli
from packs import ask_list
from pipelines.filled import filled
from tests.acts.conftest import TODAY, Company

if TYPE_CHECKING:
    from pathlib import Path

ASKED = """
    create view ask_list as
    select * from (values
        ('Helen Prior', 'IT', 'system', 'S-1', 'Trunkplan', 'owner', 'IT Desk', 'a team', 'systems', 'f', 's-1'),
        ('Helen Prior', 'IT', 'vendor', 'V-1', 'Meridian', 'backup owner', 'Jo Berg', 'key', 'vendors', 'f', 'v-1'),
        ('Helen Prior', 'IT', 'decision', 'D-1', 'Which room?', 'date', 'Jo Berg', 'no date', 'decisions', 'f', 'd-1'),
        ('Omar Lund', 'Finance', 'contract', 'C-1', 'Cards', 'owner', null, 'nobody', 'contracts', 'f', 'c-1')
    ) as asked(
        ask, function, thing_kind, thing_id, thing, missing, owner_now, because, item_table, feed, item_key
    )
"""


@pytest.fixture
def db() -> duckdb.DuckDBPyConnection:
    """Return the questions to two heads."""
    found = duckdb.connect(":memory:")
    found.execute(ASKED)
    return found


@pytest.fixture
def path(db: duckdb.DuckDBPyConnection, tmp_path: Path) -> Path:
    """Return the workbook for one of them."""
    found = tmp_path / ask_list.name_of("Helen Prior")
    found.write_bytes(ask_list.workbook(db, "Helen Prior", seq=9, today=date(2026, 11, 20)))
    return found


def test_each_head_is_asked_for_the_own_things_alone(db: duckdb.DuckDBPyConnection, path: Path) -> None:
    assert ask_list.heads(db) == (("Helen Prior", 3), ("Omar Lund", 1))
    sheet: Any = openpyxl.load_workbook(path).worksheets[0]
    assert sheet["A1"].value == "To Helen Prior: 3 questions"
    things = [row[0].value for row in sheet.iter_rows(min_row=5) if row[1].value]
    assert things == ["Which room?", "Trunkplan", "Meridian"]


def test_blank_fields_are_marked_open_and_what_no_name_answers_is_not(path: Path) -> None:
    sheet: Any = openpyxl.load_workbook(path).worksheets[0]
    fields = {row[1].value: row[5] for row in sheet.iter_rows(min_row=5) if row[1].value}
    assert {key: cell.protection.locked for key, cell in fields.items()} == {"D-1": True, "S-1": False, "V-1": False}
    assert fields["S-1"].fill.start_color.rgb != fields["D-1"].fill.start_color.rgb
    assert fields["D-1"].value == "Please mend it in the list"


def test_what_is_filled_in_comes_back_with_its_cell(path: Path) -> None:
    book = openpyxl.load_workbook(path)
    sheet: Any = book.worksheets[0]
    for row in sheet.iter_rows(min_row=5):
        if row[1].value == "V-1":
            row[5].value = "Ines Duarte"
    book.save(path)
    found = filled(path, path.name)
    (entry,) = found.entries
    assert (entry.about, entry.said) == (("vendors", "f", "v-1", "backup_owner"), "Ines Duarte")
    assert entry.place == "ask_Helen_Prior.xlsx, sheet Please fill in, cell F10"
    assert found.blank == 1


def test_terminal_asks_each_head_and_takes_the_answer_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "files").mkdir()
    (tmp_path / "out").mkdir()
    company = Company(tmp_path / "data", tmp_path / "files")
    monkeypatch.setenv("EVENKEEL_DATA", str(company.home))
    company.load("people.csv", "Employee ID | Display Name\nE-1 | Jo Berg\nE-2 | Ines Duarte", table="people")
    company.load("systems.csv", "System ID | System name | Application Owner\nS-1 | Dockslot | IT Service Desk\n"
                 "S-2 | Trunkplan | Jo Berg", table="systems")  # fmt: skip
    today = ["--today", TODAY.isoformat()]
    assert cli.main(["ask", "--to", str(tmp_path / "out"), "--json", *today]) == 0
    (asked,) = json.loads(capsys.readouterr().out)["asked"]
    assert asked["things"] == 1
    book = openpyxl.load_workbook(asked["file"])
    sheet: Any = book.worksheets[0]
    (field,) = [row[5] for row in sheet.iter_rows(min_row=5) if row[1].value == "S-1"]
    field.value = "Ines Duarte"
    book.save(asked["file"])
    assert cli.main(["reassign", "--from", asked["file"], *today]) == 0
    assert company.ask("select owner_now from ownership where thing_id = 'S-1'") == [("Ines Duarte",)]
    assert company.ask("select subject from acts where act = 'export'")[0][0].startswith("Exported Ask list: ")
