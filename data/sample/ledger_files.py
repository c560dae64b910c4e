"""Writing the ledgers and the rates of the sample company, as the finance tools of its two units export them."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from data.sample.ledgers import Document, Entry, ledger, months
from data.sample.sheets import GERMANY, GROUP, UK, Sheet, Written, german, totals, write_list, write_workbook

if TYPE_CHECKING:
    from pathlib import Path

    from data.sample.sheets import Cell

PERIOD = "November 2024 to October 2026"
SPEND_UK_HEADINGS = (
    "Document Number|Line|Posting Date|Type|Supplier|Memo|Cost Center|Account|Account Name|Amount|Currency|"
    "Approval Status|Batch"
)
SPEND_GERMANY_HEADINGS = "Company Code|Belnr|Item|Blart|Budat|Lifnr|Supplier|Text|Cost Element|Kostl|Amount|Curr."
FX_HEADINGS = "From Currency|To Currency|Month|Exchange Rate|Rate Type|Source"
HELD_FROM = date(2026, 10, 1)  # some of the last month's bills wait for approval
RATES = {
    "GBP": "1.19977 1.20786 1.18713 1.20193 1.19362 1.16848 1.18379 1.17764 1.15648 1.15611 1.14527 1.14832 "
    "1.13794 1.14263 1.14917 1.15088 1.15642 1.16021 1.15473 1.15930 1.16284 1.15875 1.16412 1.16198",
    "USD": "0.94071 0.95420 0.96583 0.96029 0.92554 0.89142 0.88657 0.86811 0.85612 0.85914 0.85226 0.85897 "
    "0.86514 0.85407 0.85122 0.84671 0.86305 0.87418 0.88512 0.89637 0.90584 0.91473 0.92356 0.93118",
}


def write_spend_uk(path: Path) -> Written:
    """Write the British payables ledger: title rows, day/month/year as text, a total and a footnote."""
    lines = _lines(ledger("UK"))
    total = sum((entry.amount for _, _, entry in lines), Decimal(0))
    footnote = "Amounts as posted, net of VAT. USD lines are not converted. End of report."
    above = (UK, "Accounts Payable Ledger Detail", f"Period: {PERIOD}", f"Entity: {UK}", "")
    rows = [_row_uk(document, number, entry) for document, number, entry in lines]
    below: tuple[list[Cell], ...] = (["Total", *[None] * 8, total], [None], [footnote])
    write_workbook(path, Sheet("AP Ledger", above, SPEND_UK_HEADINGS, {"Amount": "#,##0.00"}, rows, below))
    return Written("spend", len(lines), totals((document.currency, entry.amount) for document, _, entry in lines))


def write_spend_germany(path: Path) -> Written:
    """Write the German creditor lines: semicolons, Windows-1252, decimal commas and trailing minus."""
    lines = _lines(ledger("DE"))
    creditors = creditor_numbers()
    rows = [_row_germany(document, number, entry, creditors[document.vendor]) for document, number, entry in lines]
    write_list(path, Sheet("", (), SPEND_GERMANY_HEADINGS, {}, rows), delimiter=";", coding="cp1252")
    return Written("spend", len(lines), totals((document.currency, entry.amount) for document, _, entry in lines))


def creditor_numbers() -> dict[str, str]:
    """Return the number of each creditor of the German ledger by its name there."""
    names = sorted({document.vendor for document in ledger("DE")})
    return {name: f"{701040 + 13 * index:010d}" for index, name in enumerate(names)}


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
    write_workbook(path, Sheet("Rates", above, FX_HEADINGS, formats, rows))
    return Written("fx_rates", len(rows), totals((currency, rate) for currency, _, rate in rates))


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


def _row_germany(document: Document, number: int, entry: Entry, creditor: str) -> list[Cell]:
    code = "KG" if document.entry_type == "Credit" else "KR"
    head: list[Cell] = [GERMANY, document.number, f"{number:03d}", code, f"{document.posted:%d.%m.%Y}", creditor]
    return [
        *head,
        document.vendor,
        entry.text,
        entry.account,
        entry.cost_centre,
        german(entry.amount),
        document.currency,
    ]
