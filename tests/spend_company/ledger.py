"""The two ledgers of the clinic group: what each supplier bills month by month, and the postings told one by one."""

from __future__ import annotations

import random
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from tests.spend_company.ledger_texts import BILLED, POSTED

CENT = Decimal("0.01")


@dataclass(frozen=True)
class Line:
    """One posting: the days are days or nothing, the amount is in the line's currency, a cost is positive."""

    vendor: str
    day: date
    document: str
    centre: str
    account: str
    text: str
    amount: Decimal
    currency: str
    kind: str = "invoice"
    served: tuple[date | None, date | None] = (None, None)
    quantity: Decimal | None = None
    price: Decimal | None = None


def months(first: date, last: date) -> list[date]:
    """Return the first days of the months from one to another."""
    numbers = range(first.year * 12 + first.month - 1, last.year * 12 + last.month)
    return [date(each // 12, each % 12 + 1, 1) for each in numbers]


def lines(unit: str, first: date, last: date) -> list[Line]:
    """Return the postings of a unit ("D" or "S") from one month to another, in order of their days."""
    found = [each for line in _rows(BILLED, unit) for each in _billed(line, months(first, last))]
    found += [_posted(line) for line in _rows(POSTED, unit)]
    return sorted(found, key=lambda each: (each.day, each.vendor, each.document))


def _rows(text: str, unit: str) -> list[list[str]]:
    rows = [[cell.strip() for cell in line.split("|")] for line in text.strip().splitlines()]
    return [row[1:] for row in rows if row[0] == unit]


def _billed(row: list[str], known: list[date]) -> list[Line]:
    vendor, prefix, centre, account, text, currency, shape = row
    dice = random.Random(vendor)
    found: list[Line] = []
    for place, month in enumerate(known):
        for amount, quantity, price, served in _bills(shape.split(), place, month, known, dice):
            number = f"{prefix}{1000 + len(found) * 7 + dice.randrange(5)}"
            day = month.replace(day=4 + dice.randrange(20))
            found.append(Line(vendor, day, number, centre, account, text, amount, currency, "invoice", served, quantity,
                              price))  # fmt: skip
    return found


Bill = tuple[Decimal, Decimal | None, Decimal | None, tuple[date | None, date | None]]


def _bills(shape: list[str], place: int, month: date, known: list[date], dice: random.Random) -> list[Bill]:
    """Return what a shape bills in a month: nothing, one amount, several, or a quantity at a price."""
    name, *said = shape
    far, key = place / (len(known) - 1), f"{month:%Y-%m}"
    if name == "units":
        first, last, price, later = (float(each) for each in said)
        quantity = Decimal(round((first + (last - first) * far) * dice.gauss(1, 0.02)))
        each = Decimal(str(round(price + (later - price) * far, 2)))
        return [((quantity * each).quantize(CENT), quantity, each, (None, None))]
    if name == "annual":
        due, amount_of_2024, growth, *spread = said
        if month.month != int(due):
            return []
        amount = Decimal(str(round(float(amount_of_2024) * (1 + float(growth) / 100) ** (month.year - 2024), 2)))
        served = date(month.year + (month.month == 12), month.month % 12 + 1, 1), date(month.year + 1, month.month, 28)
        return [(amount, None, None, served if spread else (None, None))]
    if name == "season":
        level = [float(each) for each in said[0].split(",")][month.month - 1]
        noise = float(said[1])
    elif name == "rise":
        first, last, noise = (float(each) for each in said[:3])
        level = first + (last - first) * far
    elif name == "step":
        first, last, noise = float(said[0]), float(said[1]), float(said[3])
        level = last if key >= said[2] else first
    elif name == "from":
        level, noise = float(said[2]), float(said[3])
        if not said[0] <= key <= said[1]:
            return []
        level *= 1 + 0.1 * (place % 8) if len(said) > 4 else 1
    else:
        level, noise = float(said[0]), float(said[1])
    parts = int(said[2]) if name == "flat" and len(said) > 2 else 1
    return [_money(level / parts, noise, dice) for _ in range(parts)]


def _money(level: float, noise: float, dice: random.Random) -> Bill:
    return Decimal(str(round(level * (dice.gauss(1, noise / 100) if noise else 1), 2))), None, None, (None, None)


def _posted(row: list[str]) -> Line:
    vendor, day, document, centre, account, text, amount, currency, kind, begin, end = row
    served = tuple(date.fromisoformat(each) if each else None for each in (begin, end))
    return Line(vendor, date.fromisoformat(day), document, centre, account, text, Decimal(amount), currency, kind,
                (served[0], served[1]))  # fmt: skip
