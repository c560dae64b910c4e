"""The budget of the sample company: a wide sheet for each unit, a row per cost centre, account and scenario."""

from __future__ import annotations

from collections import defaultdict
from decimal import ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING

from data.sample.ledgers import ledger
from data.sample.sheets import GERMANY, UK, Sheet, Written, totals, write_workbook

if TYPE_CHECKING:
    from pathlib import Path

    from data.sample.sheets import Cell

MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
HEADINGS = "|".join(
    (
        "Cost Centre",
        "Account",
        "Account Name",
        "Budget Owner",
        "Scenario",
        *(f"{each} 2026" for each in MONTHS),
        "FY 2026",
    )
)
ORIGINAL, FORECAST = "Original budget", "Rolling forecast"
_UNITS = {"UK": (UK, "GBP", Decimal("0.78")), "DE": (GERMANY, "EUR", Decimal("0.90"))}  # the dollar at plan rate
_CLOSED_MONTHS = 10
_GROWTH = Decimal("1.03")
_HUNDRED = Decimal(100)
_OWNERS = {
    "31": "Tom Ashworth", "33": "Gareth Pugh", "41": "Priya Nair", "42": "Priya Nair", "54": "Ruth Calder",
    "91": "Michael Okafor", "95": "David Hale", "DU1": "Stefan Riedel", "UN1": "Stefan Riedel",
    "HH1": "Ralf Petersen", "DU2": "Heike Schreiber", "UN2": "Martin Kowalski", "DU3": "Holger Stein",
    "UN3": "Holger Stein", "IT9": "Katrin Vogel", "ZO4": "Lena Fischer", "VW5": "Sabine Kurz",
}  # fmt: skip

Line = tuple[str, str, str]  # cost centre, account, account name


def budgets(unit: str) -> dict[tuple[Line, str], list[Decimal]]:
    """Return the twelve months of 2026 of every line and scenario of a unit ("UK" or "DE"), in its currency."""
    spent = _spent(unit)
    found: dict[tuple[Line, str], list[Decimal]] = {}
    for line in sorted({line for line, _ in spent}):
        last_year = [spent[line, f"2025-{month:02d}"] for month in range(1, 13)]
        planned = [_rounded(each * _GROWTH) for each in _calm(last_year)]
        actual = [_rounded(spent[line, f"2026-{month:02d}"]) for month in range(1, _CLOSED_MONTHS + 1)]
        found[line, ORIGINAL] = planned
        found[line, FORECAST] = actual + planned[_CLOSED_MONTHS:]
    return found


def write_budget(path: Path) -> Written:
    """Write the controller's workbook: one sheet per unit, a column per month, totals beside and below."""
    sheets, count, amounts = [], 0, []
    for unit, (company, currency, _) in _UNITS.items():
        found = budgets(unit)
        rows = [each for scenario in (ORIGINAL, FORECAST) for each in _block(found, scenario)]
        above = ("Budget 2026 and forecast", f"Entity: {company}", f"Currency: {currency}", "")
        numbers = dict.fromkeys(HEADINGS.split("|")[5:], "#,##0")
        sheets.append(Sheet(f"{unit} {currency}", above, HEADINGS, numbers, rows))
        count += len(found)
        amounts += [(currency, sum(months, Decimal(0))) for months in found.values()]
    write_workbook(path, *sheets)
    return Written("budget", count, totals(amounts))


def _spent(unit: str) -> dict[tuple[Line, str], Decimal]:
    _, currency, dollar = _UNITS[unit]
    found: dict[tuple[Line, str], Decimal] = defaultdict(Decimal)
    for document in ledger(unit):
        rate = Decimal(1) if document.currency == currency else dollar
        for entry in document.entries:
            line = (entry.cost_centre, entry.account, entry.account_name)
            found[line, f"{document.posted:%Y-%m}"] += entry.amount * rate
    return found


def _calm(months: list[Decimal]) -> list[Decimal]:
    """Return a year without its single peaks: nobody plans them."""
    usual = sorted(months)[len(months) // 2]
    return [min(each, usual * 2) if usual > 0 else max(each, Decimal(0)) for each in months]


def _rounded(amount: Decimal) -> Decimal:
    return (amount / _HUNDRED).quantize(Decimal(1), ROUND_HALF_UP) * _HUNDRED


def _row(line: Line, scenario: str, months: list[Decimal]) -> list[Cell]:
    centre = line[0]
    owner = _OWNERS.get(centre[:3]) or _OWNERS[centre[:2]]
    return [*line, owner, scenario, *months, sum(months, Decimal(0))]


def _block(found: dict[tuple[Line, str], list[Decimal]], scenario: str) -> list[list[Cell]]:
    """Return the rows of one scenario, its total below them."""
    lines = {line: months for (line, each), months in found.items() if each == scenario}
    by_month = [sum(column, Decimal(0)) for column in zip(*lines.values(), strict=True)]
    total: list[Cell] = [f"Total {scenario}", None, None, None, None, *by_month, sum(by_month, Decimal(0))]
    return [*(_row(line, scenario, months) for line, months in lines.items()), total]
