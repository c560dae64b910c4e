"""Makes the ledgers that the benchmarks read: 12 columns, as a finance system exports them."""

from __future__ import annotations

import random
from datetime import date, timedelta
from typing import TYPE_CHECKING

import xlsxwriter

if TYPE_CHECKING:
    from pathlib import Path

HEADINGS = (
    "Document Number", "Posting Date", "Vendor ID", "Vendor", "Description", "Cost Centre", "GL Account",
    "Account Name",
    "Currency", "Amount", "PO Number", "Entity",
)  # fmt: skip


def write_ledger(path: Path, rows: int, seed: int = 20) -> None:
    """Write an .xlsx ledger with shared strings (the harder kind to read)."""
    chance = random.Random(seed)
    workbook = xlsxwriter.Workbook(path, {"strings_to_formulas": False, "strings_to_urls": False})
    day = workbook.add_format({"num_format": "yyyy-mm-dd"})
    sheet = workbook.add_worksheet("Ledger")
    sheet.write_row(0, 0, HEADINGS)
    vendors = [f"Vendor {number:03d} Services Ltd" for number in range(400)]
    for row in range(1, rows + 1):
        number = chance.randrange(400)
        sheet.write_string(row, 0, f"INV-{row:07d}")
        sheet.write_datetime(row, 1, date(2024, 11, 1) + timedelta(days=chance.randrange(730)), day)
        sheet.write_string(row, 2, f"{number:06d}")
        sheet.write_string(row, 3, vendors[number])
        sheet.write_string(row, 4, f"Services for order {chance.randrange(20_000)}")
        sheet.write_string(row, 5, f"CC{chance.randrange(60):03d}")
        sheet.write_string(row, 6, f"{600_000 + chance.randrange(40)}")
        sheet.write_string(row, 7, f"Account {chance.randrange(40)}")
        sheet.write_string(row, 8, "EUR")
        sheet.write_number(row, 9, round(chance.lognormvariate(6, 1.5), 2))
        sheet.write_string(row, 10, f"PO{chance.randrange(9_000):06d}")
        sheet.write_string(row, 11, "Harrow Ltd")
    workbook.close()
