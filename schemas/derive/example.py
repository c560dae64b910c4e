"""One made-up record of a table: what a filled row looks like."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from schemas import kinds

if TYPE_CHECKING:
    from schemas.table import Column, Export, Mart

_FIRST, _LAST = date(2026, 6, 1), date(2026, 6, 30)
_LAST_DAYS = ("_to", "_finish", "_end", "due_date", "decided_on")  # never before the other dates of the record
_CURRENCIES = ("EUR", "USD", "GBP", "CHF")  # a record with two of them names two different ones
_VALUES: dict[str, object] = {
    "date": _FIRST,
    "month": "2026-06",
    "money": Decimal("1250.00"),
    "rate": Decimal("1.08450000"),
    "number": Decimal("12.5"),
    "whole": 3,
    "percent": Decimal("0.75"),
    "flag": True,
    "person": "Ada Keller",
    "vendor": "Harbour Office Supplies Ltd",
    "list": "First; Second",
}
# Words that say more than their kind can; a column that is not here gets "Example ...".
_WORDS = {
    "line": "1",
    "description": "Printer paper, 40 boxes",
    "category": "Office supplies",
    "gl_account": "6815",
    "gl_name": "Office supplies",
    "cost_centre": "4100 Facilities",
    "business_unit": "Operations",
    "company": "Northwind Trading Ltd",
    "legal_name": "Harbour Office Supplies Limited",
    "country": "Ireland",
    "region": "Leinster",
    "website": "https://harbour.example",
    "title": "One ordering system for all sites",
    "outcome": "Orders take one day instead of five",
    "question": "Which of the two offers do we take?",
    "source": "Central bank",
}


def example_row(table: Export | Mart) -> dict[str, object]:
    """Return a made-up record with a value for every column; it breaks no rule of the table."""
    currencies = [each.name for each in table.columns if each.kind == kinds.CURRENCY]
    return {each.name: _example(each, currencies) for each in table.columns}


def _example(column: Column, currencies: list[str]) -> object:
    kind = column.kind
    if kind.values:
        return kind.values[0]
    if column.name in currencies:
        return _CURRENCIES[currencies.index(column.name) % len(_CURRENCIES)]
    if kind is kinds.date and column.name.endswith(_LAST_DAYS):
        return _LAST
    if kind.numeric:
        return _within(column, _VALUES[kind.name])
    if kind is kinds.identifier:
        return _WORDS.get(column.name, f"{column.name.split('_')[0][:3].upper()}-0001")
    return _VALUES.get(kind.name, _WORDS.get(column.name, f"Example of {column.heading}"))


def _within(column: Column, value: object) -> object:
    """Return the value, or the nearer end of the column's plausible range."""
    number = Decimal(str(value))
    if column.at_least is not None and number < column.at_least:
        return Decimal(str(column.at_least))
    if column.at_most is not None and number > column.at_most:
        return Decimal(str(column.at_most))
    return value
