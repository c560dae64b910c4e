"""What Evenkeel wrote into a workbook is left out when it comes again, and nothing else is."""

from __future__ import annotations

from pipelines.ownmarks import TITLE, take_marks
from pipelines.sheets import Sheets
from tests.pipelines.written import sheet, understood

LEDGER = f"""
# Spend of North |            |            |
Posting date     | Vendor name | Amount     | {TITLE}
2026-09-03       | Skyform     | 1200.00    |
2026-09-17       | Nordtec     | n/a        | C4: "n/a" is no amount.
"""


def test_notes_column_goes_and_every_other_cell_stays() -> None:
    found, own = take_marks(Sheets(None, (sheet(LEDGER),)))
    assert own.notes == {"Ledger": ("D",)}
    assert found.sheets[0].cells.column_names == ["A", "B", "C"]
    assert found.sheets[0].cells.equals(sheet(LEDGER).cells.select(["A", "B", "C"]))


def test_note_above_the_headings_goes_too() -> None:
    text = f"# Spend | A1: which currency?\nPosting date | {TITLE} | Amount"
    found, _ = take_marks(Sheets(None, (sheet(text),)))
    assert found.sheets[0].cells.column("B").null_count == 2


def test_summary_is_left_out_with_a_sentence_and_another_sheet_of_that_name_is_not() -> None:
    ours = sheet(f"{TITLE} | \nFile | x.xlsx", name="Evenkeel 2")
    theirs = sheet("Posting date | Amount\n2026-09-03 | 1", name="Evenkeel")
    found, own = take_marks(Sheets(None, (ours, theirs)))
    assert [each.name for each in found.sheets] == ["Evenkeel"]
    assert [(each.sheet, each.refusal.rule) for each in own.refused] == [("Evenkeel 2", "no_list")]
    assert "Evenkeel itself wrote it" in own.refused[0].refusal.says


def test_table_lists_the_column_as_not_data_without_counting_it_as_a_record() -> None:
    _, own = take_marks(Sheets(None, (sheet(LEDGER),)))
    plain = "Posting date | Vendor name | Amount\n2026-09-03 | Skyform | 1200.00"
    (found,) = understood(plain)
    listed = [(each.source_row, each.text) for each in own.said(found).not_data]
    assert listed == [(found.header_row, "column D: notes of Evenkeel (left out)")]
    assert own.said(found).records == found.records


def test_sheets_without_marks_are_the_same_sheets() -> None:
    sheets = Sheets(None, (sheet("Posting date | Amount\n2026-09-03 | 1"),))
    assert take_marks(sheets)[0].sheets == sheets.sheets
