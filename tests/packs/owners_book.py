"""A workbook as an owner keeps it: merged titles, colours, a chart, a comment, a formula, hidden columns, bad cells."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any

import xlsxwriter

if TYPE_CHECKING:
    from pathlib import Path

NAME = "AP ledger 2026-09.xlsx"
HEADINGS = ("Date", "Document", "Supplier", "Text", "Cost centre", "Amount EUR")
ROWS: tuple[tuple[Any, ...], ...] = (
    (datetime(2026, 9, 3), "INV-1", "Skyform Ltd", "Hosting", "CC-10", 1200),  # noqa: DTZ001 - a day
    (datetime(2026, 9, 17), "INV-2", "Nordtec GmbH", "Integration", "CC-20", 8450.5),  # noqa: DTZ001 - a day
    ("31/02/2026", "INV-3", "Skyform Ltd", "Hosting", "CC-10", 1350),
    (datetime(2026, 9, 9), "INV-4", "Quill & Co", "=HYPERLINK(A1)", "CC-30", "n/a"),  # noqa: DTZ001 - a day
    (datetime(2026, 9, 21), "INV-5", "Nordtec GmbH", "Credit", "CC-20", -450.5),  # noqa: DTZ001 - a day
    (datetime(2026, 9, 28), "INV-6", "Quill & Co", "Paper", "CC-30", None),  # noqa: DTZ001 - a day
)
SET_ASIDE = {"F7", "F9"}  # no amount can be read there
UNKNOWN = {"A6"}


def write(folder: Path) -> Path:
    """Write the workbook and return where it lies."""
    path = folder / NAME
    with xlsxwriter.Workbook(str(path)) as book:
        sheet, chart_sheet = book.add_worksheet("Ledger"), book.add_worksheet("Chart")
        head = book.add_format({"bold": 1, "bg_color": "#1F4E79", "font_color": "white"})
        day, money = book.add_format({"num_format": "dd/mm/yyyy"}), book.add_format({"num_format": "#,##0.00"})
        white = book.add_format({"bg_color": "#1F4E79", "font_color": "white", "num_format": "#,##0.00"})
        sheet.merge_range("A1:F1", "Spend of North Ltd, September 2026", head)
        sheet.write_row(2, 0, HEADINGS, head)
        for number, row in enumerate(ROWS, 3):
            for place, value in enumerate(row):
                if isinstance(value, datetime):
                    sheet.write_datetime(number, place, value, day)
                elif isinstance(value, str):
                    sheet.write_string(number, place, value, white if value == "n/a" else None)
                else:
                    sheet.write(number, place, value, money)
        sheet.write_string(9, 0, "Total")
        sheet.write_formula("F10", "=SUM(F4:F9)", money, 10550)
        sheet.set_column(0, 0, 12)
        sheet.set_column(6, 16_383, None, None, {"hidden": 1})
        sheet.write_comment("F7", "Ask Quill", {"author": "Ada"})
        sheet.autofilter("A3:F9")
        sheet.freeze_panes(3, 0)
        sheet.conditional_format("F4:F9", {"type": "data_bar", "data_bar_2010": True})
        chart = book.add_chart({"type": "column"})
        chart.add_series({"values": "=Ledger!$F$4:$F$9"})
        chart_sheet.insert_chart("B2", chart)
    return path
