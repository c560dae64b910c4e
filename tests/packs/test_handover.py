"""The handover sheet holds everything that rests on a name, once, and only its blank fields can be written into."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import openpyxl
import pytest

import acts
import cli
from packs import handover
from schemas.errors import BadValueError
from tests.acts.conftest import TODAY, Company

if TYPE_CHECKING:
    from pathlib import Path

    from packs.handover import Sheet

LISTS = {
    "people": "Employee ID | Display Name | Email\nE-1 | Mara Okafor | mara@hull.example\nE-2 | Jo Berg | j@h.x",
    "systems": """\
System ID | System name | Application Owner | Backup owner | Criticality
S-2 | Dockslot | mara@hull.example | | Low
S-1 | Trunkplan | Mara Okafor | Jo Berg | Mission critical
S-3 | Carrier rates | Jo Berg | Mara Okafor | Low
S-4 | =1+1 | Mara Okafor | | Low
S-5 | Old gate | Jo Berg | | Low""",
    "initiatives": """\
Project ID | Project Name | Project Manager | Status | Finish Date | Blocker | Waiting on
I-1 | Close the server room | Jo Berg | Blocked | 2026-12-20 | the inventory | Mara Okafor
I-2 | Fuel cards | Mara Okafor | Done | 2026-01-20 | |""",
    "milestones": """\
Milestone ID | Milestone | Project ID | Owner | Forecast Date | Status
M-1 | Room empty | I-1 | Mara Okafor | 2026-12-20 | Open
M-2 | Room found | I-1 | Mara Okafor | 2026-01-20 | Done""",
    "decisions": """\
Decision ID | Question | Decision Owner | Due Date | Status
D-1 | Which room? | Mara Okafor | 2026-11-10 | Open
D-2 | Which crew? | Mara Okafor | 2026-11-10 | Decided""",
    "approvals": """\
Approval ID | What Changed | Approved By | Approved On | Requested On | Approval State
A-1 | Gate opens at five | Mara Okafor | | 2026-11-02 | Pending
A-2 | Gate closes at ten | Mara Okafor | 2026-11-03 | 2026-11-02 | Approved""",
}  # fmt: skip


@pytest.fixture(scope="module")
def company(tmp_path_factory: pytest.TempPathFactory) -> Company:
    """Return a company in which something of every sort rests on Mara Okafor."""
    folder = tmp_path_factory.mktemp("handover")
    (folder / "files").mkdir()
    company = Company(folder / "data", folder / "files")
    for table, sheet in LISTS.items():
        result = company.load(f"{table}.csv", sheet, table=table)
        assert result.status == "loaded", result.reason
    return company


@pytest.fixture(scope="module")
def sheet(company: Company) -> Sheet:
    """Return the handover sheet of Mara Okafor."""
    return handover.workbook(acts.reading(company.home, today=TODAY), "Okafor, Mara", seq=6, today=TODAY)


@pytest.fixture(scope="module")
def book(sheet: Sheet, tmp_path_factory: pytest.TempPathFactory) -> Any:
    """Return its workbook."""
    path = tmp_path_factory.mktemp("sheet") / "sheet.xlsx"
    path.write_bytes(sheet.content)
    return openpyxl.load_workbook(path).worksheets[0]


def rows(book: Any) -> dict[str, Any]:
    """Return the rows by the number of the thing and what is written in the blank field."""
    return {row[1].value: row for row in book.iter_rows(min_row=5) if row[1].value}


def test_it_names_each_thing_once_and_nothing_that_is_over(sheet: Sheet, book: Any) -> None:
    assert list(rows(book)) == ["D-1", "A-1", "I-1", "S-1", "S-4", "S-2", "M-1", "S-3"]
    assert sheet.count.value == len(rows(book))


def test_groups_say_how_many_and_what_is_critical_comes_first(book: Any) -> None:
    titles = [row[0].value for row in book.iter_rows(min_row=5) if not row[1].value and row[0].value]
    assert titles == [
        "Decisions to take (1)", "Approvals that wait (1)", "Blocked, and waiting for this name (1)", "Systems (3)",
        "Milestones ahead (1)", "Stands in for the owner (1)",
    ]  # fmt: skip
    assert "8 things rest on this name; 1 of the 3 owned is critical; 1 of 3 systems and vendors" in book["A2"].value


def test_only_the_blank_fields_can_be_written_into(book: Any) -> None:
    assert book.protection.sheet
    open_ones = {cell.coordinate for row in book.iter_rows() for cell in row if not cell.protection.locked}
    fillable = [row for row in rows(book).values() if row[8].value]
    assert open_ones == {row[place].coordinate for row in fillable for place in (6, 7)}
    assert [row[6].value for row in rows(book).values() if not row[8].value] == ["To be said in its list"] * 2


def test_way_back_names_list_item_and_column(company: Company, book: Any) -> None:
    table, feed, key, column = json.loads(rows(book)["S-3"][8].value)
    assert (table, column) == ("systems", "backup_owner")
    assert company.ask(f"select system_id from systems_current where feed = '{feed}' and item_key = '{key}'") == [
        ("S-3",)
    ]


def test_text_of_a_list_never_becomes_a_formula(book: Any) -> None:
    cell = rows(book)["S-4"][0]
    assert (cell.value, cell.data_type) == ("=1+1", "s")


def test_one_page_wide_on_a4_with_its_headings_on_every_page(book: Any) -> None:
    assert (book.page_setup.orientation, int(book.page_setup.paperSize)) == ("landscape", 9)
    assert (book.page_setup.fitToWidth or 1, book.page_setup.fitToHeight) == (1, 0)
    assert book.print_title_rows == "$4:$4"
    assert book.column_dimensions["I"].hidden


def test_nobody_gets_a_sheet_on_whom_nothing_rests(company: Company) -> None:
    with pytest.raises(BadValueError, match="somebody on whom something rests"):
        handover.workbook(acts.reading(company.home, today=TODAY), "Ines Duarte", seq=6, today=TODAY)


def test_terminal_writes_it_and_notes_that_it_left(
    company: Company, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("EVENKEEL_DATA", str(company.home))
    to = tmp_path / "mara.xlsx"
    assert cli.main(["handover", "Mara Okafor", "--to", str(to), "--today", TODAY.isoformat(), "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["person"], told["rows"], to.is_file()) == ("Mara Okafor", 8, True)
    assert company.ask("select subject from acts where act = 'export'")[0][0].startswith(
        "Exported Handover: Mara Okafor, person = Mara Okafor"
    )
