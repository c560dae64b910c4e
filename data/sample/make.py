"""Writes the exports of the sample company, byte for byte the same every time: python make.py [FOLDER]."""

from __future__ import annotations

import csv
import json
import sys
from collections import defaultdict
from dataclasses import asdict, astuple, dataclass
from datetime import date, datetime, time
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING

import xlsxwriter

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))  # run as a program, only this folder is on the path

from data.sample.ledgers import Document, Entry, ledger, months
from data.sample.registers import AS_OF, decisions, initiatives, suppliers

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

UK, GERMANY, GROUP = "Harrowgate Freight Ltd", "Harrowgate Logistik GmbH", "Harrowgate Freight Group"
PERIOD = "November 2024 to October 2026"
SPEND_UK = f"{UK} - AP ledger 2024-11 to 2026-10.xlsx"
SPEND_GERMANY = "Harrowgate_Logistik_FBL1N_2024-11_2026-10.csv"
FX_RATES = "Harrowgate Treasury - average rates 2024-11 to 2026-10.xlsx"
VENDORS = f"{GROUP} - suppliers {AS_OF}.xlsx"
INITIATIVES = f"{GROUP} - initiatives {AS_OF}.xlsx"
DECISIONS = f"{GROUP} - steering decisions {AS_OF}.csv"

SPEND_UK_HEADINGS = (
    "Document Number|Line|Posting Date|Type|Supplier|Memo|Cost Center|Account|Account Name|Amount|Currency|"
    "Approval Status|Batch"
)
SPEND_GERMANY_HEADINGS = "Company Code|Belnr|Item|Blart|Budat|Lifnr|Supplier|Text|Cost Element|Kostl|Amount|Curr."
FX_HEADINGS = "From Currency|To Currency|Month|Exchange Rate|Rate Type|Source"
VENDOR_HEADINGS = (
    "Supplier Number|Supplier Name|Status|Commodity|Segmentation|Owner|Criticality|Country|Website|Payment Term"
)
INITIATIVE_HEADINGS = (
    "Issue key|Summary|Objective|Assignee|Sponsor|Team|Status|Priority|Baseline Finish|Due Date|Actual Finish|"
    "% Complete|Budget|Actual Cost|Currency|Blocker|Blocker Since|Waiting On|Next decision"
)
DECISION_HEADINGS = (
    "Company|Number|Decision needed|Category|Decider|Status|Raised on|Needed by|Decided on|Options|Recommended by|"
    "Unblocks|Value|Currency|Reversibility|Outcome|Rationale|Forum"
)
HELD_FROM = date(2026, 10, 1)  # some of the last month's bills wait for approval
RATES = {
    "GBP": "1.19977 1.20786 1.18713 1.20193 1.19362 1.16848 1.18379 1.17764 1.15648 1.15611 1.14527 1.14832 "
    "1.13794 1.14263 1.14917 1.15088 1.15642 1.16021 1.15473 1.15930 1.16284 1.15875 1.16412 1.16198",
    "USD": "0.94071 0.95420 0.96583 0.96029 0.92554 0.89142 0.88657 0.86811 0.85612 0.85914 0.85226 0.85897 "
    "0.86514 0.85407 0.85122 0.84671 0.86305 0.87418 0.88512 0.89637 0.90584 0.91473 0.92356 0.93118",
}

Cell = str | Decimal | date | None


@dataclass(frozen=True)
class Written:
    """What one file holds: its table, its number of records and its sum per currency."""

    table: str
    row_count: int
    totals: dict[str, Decimal]


@dataclass(frozen=True)
class Sheet:
    """One worksheet as a tool exports it; `headings` are joined by "|", `formats` are by heading."""

    name: str
    above: tuple[str, ...]
    headings: str
    formats: dict[str, str]
    rows: list[list[Cell]]
    below: tuple[list[Cell], ...] = ()


def make(folder: Path) -> dict[str, Written]:
    """Write every sample export into the folder and say what is in each."""
    folder.mkdir(parents=True, exist_ok=True)
    return {
        SPEND_UK: write_spend_uk(folder / SPEND_UK),
        SPEND_GERMANY: write_spend_germany(folder / SPEND_GERMANY),
        FX_RATES: write_fx_rates(folder / FX_RATES),
        VENDORS: write_vendors(folder / VENDORS),
        INITIATIVES: write_initiatives(folder / INITIATIVES),
        DECISIONS: write_decisions(folder / DECISIONS),
    }


def write_spend_uk(path: Path) -> Written:
    """Write the British payables ledger: title rows, day/month/year as text, a total and a footnote."""
    lines = _lines(ledger("UK"))
    total = sum((entry.amount for _, _, entry in lines), Decimal(0))
    footnote = "Amounts as posted, net of VAT. USD lines are not converted. End of report."
    above = (UK, "Accounts Payable Ledger Detail", f"Period: {PERIOD}", f"Entity: {UK}", "")
    rows = [_row_uk(document, number, entry) for document, number, entry in lines]
    below: tuple[list[Cell], ...] = (["Total", *[None] * 8, total], [None], [footnote])
    _write_workbook(path, Sheet("AP Ledger", above, SPEND_UK_HEADINGS, {"Amount": "#,##0.00"}, rows, below))
    return Written("spend", len(lines), _totals((document.currency, entry.amount) for document, _, entry in lines))


def write_spend_germany(path: Path) -> Written:
    """Write the German creditor lines: semicolons, Windows-1252, decimal commas and trailing minus."""
    lines = _lines(ledger("DE"))
    names = sorted({document.vendor for document, _, _ in lines})
    creditors = {name: f"{701040 + 13 * index:010d}" for index, name in enumerate(names)}
    rows = [_row_germany(document, number, entry, creditors[document.vendor]) for document, number, entry in lines]
    with path.open("w", encoding="cp1252", newline="") as file:
        csv.writer(file, delimiter=";", lineterminator="\r\n").writerows([SPEND_GERMANY_HEADINGS.split("|"), *rows])
    return Written("spend", len(lines), _totals((document.currency, entry.amount) for document, _, entry in lines))


def write_fx_rates(path: Path) -> Written:
    """Write the monthly average rates of the treasury tool."""
    rates = [
        (currency, month, Decimal(rate))
        for currency, texts in RATES.items()
        for month, rate in zip(months(), texts.split(), strict=True)
    ]
    above = ("Treasury - Exchange rates", f"Entity: {GROUP}", f"Period: {PERIOD}", "")
    formats = {"Month": "mmm yyyy", "Exchange Rate": "0.0000"}
    rows: list[list[Cell]] = [[currency, "EUR", month, rate, "Average", "ECB"] for currency, month, rate in rates]
    _write_workbook(path, Sheet("Rates", above, FX_HEADINGS, formats, rows))
    return Written("fx_rates", len(rows), _totals((currency, rate) for currency, _, rate in rates))


def write_vendors(path: Path) -> Written:
    """Write the supplier list of the purchasing tool."""
    rows = [list(astuple(one)) for one in suppliers()]
    above = ("Suppliers - all", f"Entity: {GROUP}", f"Exported: {AS_OF:%d %B %Y}", "")
    _write_workbook(path, Sheet("Suppliers", above, VENDOR_HEADINGS, {}, rows))
    return Written("vendors", len(rows), {})


def write_initiatives(path: Path) -> Written:
    """Write the delivery portfolio: tool words for status, real dates in two styles."""
    found = initiatives()
    above = ("Group delivery portfolio", f"Entity: {GROUP}", f"Exported: {AS_OF:%d %B %Y}", "")
    short = dict.fromkeys(("Due Date", "Actual Finish", "Blocker Since"), "d mmm yy")
    formats = {
        **short,
        "Baseline Finish": "dd/mm/yyyy",
        "% Complete": "0%",
        "Budget": "#,##0",
        "Actual Cost": "#,##0.00",
    }
    _write_workbook(
        path, Sheet("Portfolio", above, INITIATIVE_HEADINGS, formats, [list(astuple(one)) for one in found])
    )
    return Written("initiatives", len(found), _totals((one.currency, one.budget) for one in found))


def write_decisions(path: Path) -> Written:
    """Write the steering committee's list as a list export: commas, UTF-8 with a mark, dates as typed."""
    found = decisions()
    rows = [(GROUP, *astuple(one), "Group SteerCo") for one in found]
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        csv.writer(file, lineterminator="\r\n").writerows([DECISION_HEADINGS.split("|"), *rows])
    return Written("decisions", len(found), _totals((one.currency, Decimal(one.value)) for one in found if one.value))


def _lines(documents: list[Document]) -> list[tuple[Document, int, Entry]]:
    return [(document, number, entry) for document in documents for number, entry in enumerate(document.entries, 1)]


def _row_uk(document: Document, number: int, entry: Entry) -> list[Cell]:
    is_held = document.posted >= HELD_FROM and document.number.endswith("7")
    booked: list[Cell] = [
        entry.text,
        entry.cost_centre,
        entry.account,
        entry.account_name,
        entry.amount,
        document.currency,
    ]
    posted, approval = f"{document.posted:%d/%m/%Y}", "Pending Approval" if is_held else "Approved"
    head: list[Cell] = [document.number, Decimal(number), posted, document.entry_type, document.vendor]
    return [*head, *booked, approval, f"AP{document.posted:%y%m%d}"]


def _row_germany(document: Document, number: int, entry: Entry, creditor: str) -> list[str]:
    code = "KG" if document.entry_type == "Credit" else "KR"
    head = [GERMANY, document.number, f"{number:03d}", code, f"{document.posted:%d.%m.%Y}", creditor, document.vendor]
    return [*head, entry.text, entry.account, entry.cost_centre, _german(entry.amount), document.currency]


def _totals(amounts: Iterable[tuple[str, Decimal]]) -> dict[str, Decimal]:
    totals: dict[str, Decimal] = defaultdict(Decimal)
    for currency, amount in amounts:
        totals[currency] += amount
    return dict(sorted(totals.items()))


def _german(amount: Decimal) -> str:
    text = f"{abs(amount):,.2f}".translate(str.maketrans(",.", ".,"))
    return f"{text}-" if amount < 0 else text


def _write_workbook(path: Path, sheet: Sheet) -> None:
    plain = {"strings_to_formulas": False, "strings_to_numbers": False, "strings_to_urls": False}
    book = xlsxwriter.Workbook(str(path), plain)
    book.set_properties({"created": datetime.combine(AS_OF, time(7, 40)), "company": GROUP})
    page = book.add_worksheet(sheet.name)
    bold = book.add_format({"bold": True})
    headings = sheet.headings.split("|")
    styles = [book.add_format({"num_format": sheet.formats.get(heading, "General")}) for heading in headings]
    for row, text in enumerate(sheet.above):
        if text:
            page.write_string(row, 0, text, bold)
    top = len(sheet.above)
    for column, heading in enumerate(headings):
        page.write_string(top, column, heading, bold)
        page.set_column(column, column, max(11, min(46, len(heading) + 4)))
    for row, cells in enumerate([*sheet.rows, *sheet.below], top + 1):
        _write_row(page, row, cells, styles)
    page.freeze_panes(top + 1, 0)
    book.close()


def _write_row(
    page: xlsxwriter.worksheet.Worksheet, row: int, cells: Sequence[Cell], styles: Sequence[xlsxwriter.format.Format]
) -> None:
    for column, cell in enumerate(cells):
        if isinstance(cell, Decimal):
            page.write_number(row, column, float(cell), styles[column])
        elif isinstance(cell, date):
            page.write_datetime(row, column, cell, styles[column])
        elif cell:
            page.write_string(row, column, cell)


if __name__ == "__main__":
    target = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parent
    print(json.dumps({name: asdict(written) for name, written in make(target).items()}, default=str, indent=1))
