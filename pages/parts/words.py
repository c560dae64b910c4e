"""Numbers, dates and names as people write them; rounding happens here and nowhere else."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from marts.say import MINUS, NO_CURRENCY, say_exact, say_money, say_word
from pages.parts import status
from schemas.exports import all_exports

if TYPE_CHECKING:
    from marts.figure import Figure
    from schemas.table import Column

UNKNOWN = "unknown"
CODE_LENGTH = 3
DECIMALS = 4  # of a stored amount; a converted one has more, which say nothing
TABLE = "table_name"  # the column that names a table
STATUS = "status"  # the column whose words have shapes


def figure(found: Figure, *, exact: bool = False) -> str:
    """Return a figure's value with its unit; an unknown one says so."""
    value, unit = found.value, found.unit
    if value is None:
        return UNKNOWN
    if isinstance(value, Decimal | int) and is_currency(unit):
        return money(Decimal(value), unit, exact=exact)
    text = plain(round(value, 1) if unit == "%" and isinstance(value, Decimal) and not exact else value)
    return f"{text}{_unit(unit, text)}"


def money(value: Decimal, currency: str, *, exact: bool = False) -> str:
    """Return an amount with its currency, short for reading or to the cent."""
    return say_exact(value, currency) if exact else say_money(value, currency)


def plain(value: object) -> str:
    """Return a value of any kind without a unit."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, datetime):
        return f"{day(value.date())} {value:%H:%M}"
    if isinstance(value, date):
        return day(value)
    if isinstance(value, Decimal):
        return f"{value.normalize():,f}".replace("-", MINUS)
    if isinstance(value, int):
        return f"{value:,}".replace("-", MINUS)
    return str(value)


def cell(value: object, column: Column, unit: str = "") -> str:
    """Return a table cell: amounts to the cent with their currency, everything else plain."""
    if isinstance(value, Decimal) and column.kind.name == "money":
        return f"{money(value, unit, exact=True)}" if unit else to_the_cent(value)
    if isinstance(value, Decimal) and column.kind.name == "percent":
        return f"{value * 100:.1f}%"
    if column.kind.values and isinstance(value, str):
        return status.text(value) if column.name == STATUS and value in status.MARKS else say_word(value)
    return title(str(value)) if column.name == TABLE and value else plain(value)


def title(table: str) -> str:
    """Return what people call a table: "Exchange rates" for fx_rates."""
    export = all_exports().get(table)
    return export.title if export else table


def day(value: date) -> str:
    """Return a date as in "18 Nov 2026"."""
    return f"{value.day} {value:%b %Y}"


def counted(number: int, one: str, many: str = "") -> str:
    """Return a number with its noun: "1 record", "1,204 records"."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def is_currency(unit: str) -> bool:
    """Return whether a unit says a currency, or that it is not stated."""
    return unit == NO_CURRENCY or (len(unit) == CODE_LENGTH and unit.isalpha() and unit.isupper())


def to_the_cent(value: Decimal) -> str:
    """Return at least two decimals, and as many as the amount really has."""
    known = value.normalize()
    places = max(2, min(DECIMALS, -int(known.as_tuple().exponent)))
    return f"{value:,.{places}f}".replace("-", MINUS)


def _unit(unit: str, text: str) -> str:
    if not unit or unit == "date":
        return ""
    if unit in {"%", "percent"}:
        return "%"
    return f" {unit.removesuffix('s') if text == '1' else unit}"
