"""Groups, outlines and notes: rows that say something of other rows are no records, and what they say is kept."""

from __future__ import annotations

import json
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

import openpyxl
from openpyxl.styles import Alignment

from pipelines.understand import understand
from pipelines.understood import Memory
from tests.pipelines.sheetfiles import RISKS, SPEND, origins, read, values

if TYPE_CHECKING:
    from pathlib import Path


def test_group_rows_of_a_register_become_a_column_and_no_records(tmp_path: Path) -> None:
    head, *rows = RISKS.strip().splitlines()
    (only,) = read(tmp_path, "\n".join([head, "Technology", *rows[:2], "Finance", rows[2]])).tables
    assert values(only, "list_category") == ["Technology", "Technology", "Finance"]
    assert [origins(only, row) for row in (0, 2)] == [{"list_category": "A2"}, {"list_category": "A5"}]
    assert [(each.source_row, each.kind, each.text) for each in only.not_data] == [
        (2, "group", "Technology"), (5, "group", "Finance"),
    ]  # fmt: skip


def test_group_rows_that_are_words_of_a_column_fill_it(tmp_path: Path) -> None:
    text = """
    Project ID | Project name | Project manager | Budget
    On hold
    P1 | New ERP | Anna Weber | 100
    P2 | Cloud move | Ben Okri | 50
    Completed
    P3 | CRM | Cleo Hart | 7
    """
    (only,) = read(tmp_path, text).tables
    assert values(only, "status") == ["on_hold", "on_hold", "done"]
    assert only.columns["status"].how == "derived"


def test_other_group_rows_are_kept_beside_the_records(tmp_path: Path) -> None:
    rows = SPEND.strip().splitlines()
    (only,) = read(tmp_path, f"Team A\n{SPEND.strip()}\n|\nTeam B\n{rows[0]}\n{rows[2].replace('2 |', '3 |')}").tables
    assert [json.loads(each)["Group"] for each in values(only, "extra")] == ["Team A", "Team A", "Team B"]
    assert only.set_aside == ()


def test_a_record_of_which_only_the_name_is_known_is_a_record(tmp_path: Path) -> None:
    text = """
    Project name | Project manager | Status | Budget
    New ERP | Anna Weber | Green | 1
    Cloud move
    CRM | Cleo Hart | Red | 2
    """
    (only,) = read(tmp_path, text).tables
    assert values(only, "title") == ["New ERP", "Cloud move", "CRM"]


def test_a_report_by_vendor_without_a_heading_for_them_takes_them_from_the_group_rows(tmp_path: Path) -> None:
    text = """
    Expenses by Vendor Detail
    January - March 2026
    | Date | Transaction Type | Num | Account | Amount
    Acme Ltd
    | 2026-03-13 | Bill | 1 | 5010 | 10
    | 2026-03-14 | Bill | 2 | 5010 | 20
    Total for Acme Ltd | | | | | 30
    Bolt plc
    | 2026-03-15 | Bill | 3 | 5010 | 5
    Total for Bolt plc | | | | | 5
    TOTAL | | | | | 35
    """
    (only,) = read(tmp_path, text).tables
    assert only.questions == ()
    assert values(only, "vendor_name") == ["Acme Ltd", "Acme Ltd", "Bolt plc"]
    assert origins(only, 1)["vendor_name"] == "A4"
    assert only.totals["amount"].read == Decimal(35)


def test_items_below_an_item_are_a_list_of_their_own(tmp_path: Path) -> None:
    text = """
    Name | Subitems | Project manager | Status | Due date
    New ERP | Design | Anna Weber | Stuck | 2026-09-15
    Subitems | Name | Owner | Status | Date
    | Design | Dan Li | Done | 2026-05-15
    CRM | | Ben Okri | Done | 2026-08-15
    """
    found = read(tmp_path, text)
    names = {each.table: values(each, "title" if each.table == "initiatives" else "name") for each in found.tables}
    assert names["initiatives"] == ["New ERP", "CRM"]
    assert names.get("milestones", ["Design"]) == ["Design"]


def test_amounts_of_rows_above_their_parts_are_left_out(tmp_path: Path) -> None:
    text = """
    Outline level | Project name | Project manager | Status | Budget
    1 | Programme | Anna Weber | Green | 30
    2 | New ERP | Ben Okri | Red | 10
    2 | CRM | Cleo Hart | Green | 20
    1 | Cloud move | Dan Li | Amber | 5
    """
    (only,) = read(tmp_path, text).tables
    assert values(only, "title") == ["Programme", "New ERP", "CRM", "Cloud move"]
    assert values(only, "budget") == [None, Decimal(10), Decimal(20), Decimal(5)]
    assert json.loads(values(only, "raw")[0])["budget"] == "30"
    assert [(each.rule, each.column) for each in only.findings] == [("summary_amounts", "budget")]


def test_sums_above_their_parts_in_a_ledger_are_totals(tmp_path: Path) -> None:
    text = """
    Level | Vendor | Invoice date | Amount
    1 | Hardware | | 30
    2 | Acme Ltd | 2026-03-13 | 10
    2 | Bolt plc | 2026-03-14 | 20
    """
    (only,) = read(tmp_path, text).tables
    assert (values(only, "amount"), only.totals["amount"].read) == ([Decimal(10), Decimal(20)], Decimal(30))
    assert [(each.source_row, each.kind, each.amount) for each in only.not_data] == [(2, "total", Decimal(30))]


def test_an_indent_tells_which_rows_are_parts(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    for row in (
        ["Project name", "Project manager", "RAG", "Budget"],
        ["Programme", "Anna Weber", "Green", 300],
        ["Finance", "Ben Okri", "Red", 100],
        ["People", "Cleo Hart", "Yellow", 200],
        ["CRM", "Dan Li", "Green", 50],
    ):
        sheet.append(row)
    for number in (3, 4):
        sheet.cell(number, 1).alignment = Alignment(indent=1)
    book.save(tmp_path / "plan.xlsx")
    found = understand(tmp_path / "plan.xlsx", name="plan.xlsx", memory=Memory(), today=date(2026, 6, 1))
    assert values(found.tables[0], "budget") == [None, Decimal(100), Decimal(200), Decimal(50)]


def test_the_same_heading_under_two_groups_takes_the_name_of_each(tmp_path: Path) -> None:
    text = """
    | | | Budget | | Actual |
    Project ID | Project name | Status | Amount | Currency | Amount | Currency
    P1 | New ERP | Green | 100 | EUR | 40 | EUR
    P2 | CRM | Red | 50 | EUR | 60 | EUR
    """
    (only,) = read(tmp_path, text).tables
    assert (values(only, "budget"), values(only, "actual_cost")) == ([100, 50], [40, 60])
    assert only.questions == ()


def test_notes_are_no_records_of_a_register(tmp_path: Path) -> None:
    text = f"{RISKS.strip()}\nNote: scores are from one to five\n|\nTaken from the tool of the risk team"
    (only,) = read(tmp_path, text).tables
    assert values(only, "risk_id") == ["R1", "R2", "R3"]
    assert [each.kind for each in only.not_data] == ["note", "note"]


def test_who_signed_a_list_is_no_record_of_it(tmp_path: Path) -> None:
    (only,) = read(tmp_path, f"{RISKS.strip()}\n|\nApproved by | Anna Weber\nDate | 2026-03-13").tables
    assert values(only, "risk_id") == ["R1", "R2", "R3"]
    assert [each.text for each in only.not_data] == ["Approved by | Anna Weber", "Date | 2026-03-13"]
