"""What a load would change, in sentences: the same on the screen and on the terminal."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from marts.say import MINUS, NO_CURRENCY, UNKNOWN, say_change, say_count, say_exact, say_list, say_money, say_month

if TYPE_CHECKING:
    from acts.impact import Impact, Moved, Restated, Rows
    from marts.figure import Value

NAMED = 4  # months that are told one by one
SHOWN = 10  # figures in sight; the others are one click away
NO_FIGURE = "No figure changes."
CODE = 3  # letters of a currency


@dataclass(frozen=True)
class Line:
    """A figure that changes, as it is said: what it is, before, after, and by how much ("" where that says nothing)."""

    figure: str
    before: str
    after: str
    change: str


def sentences(impact: Impact) -> list[str]:
    """Return what happens to the months and the rows, and which loads lose records, in this order."""
    said = [*months(impact.periods), _rows(impact.rows)]
    said += [
        f"{say_count(each.records, 'record')} of load {each.load_id} ({each.file}) no longer "
        f"{'counts' if each.records == 1 else 'count'}: this file takes the place."
        for each in impact.taken
    ]
    return [each for each in (*said, apart(impact)) if each]


def lines(impact: Impact) -> tuple[list[Line], list[Line]]:
    """Return the figures that change: the biggest changes, in the order of the screens, and the others."""
    biggest = sorted(impact.figures, key=lambda each: -each.share)[:SHOWN]
    shown = [_line(each) for each in impact.figures if each in biggest]
    return shown, [_line(each) for each in impact.figures if each not in biggest]


def months(periods: tuple[Restated, ...]) -> list[str]:
    """Return what happens to the totals of months, as sentences."""
    restated = [each for each in periods if each.before is not None and each.after is not None]
    said = [f"{say_month(each.period)} restated: {_from_to(each)}." for each in restated[:NAMED]]
    if len(restated) > NAMED:
        said.append(f"{say_count(len(restated) - NAMED, 'more total')} of months restated.")
    for word, some in (("new", [each for each in periods if each.before is None]),
                       ("no longer there", [each for each in periods if each.after is None])):  # fmt: skip
        said += _together(word, some)
    return said


def _together(word: str, periods: list[Restated]) -> list[str]:
    """Return one sentence for months that come or go, with their sum per currency."""
    if not periods:
        return []
    sums: dict[str, Decimal] = {}
    for each in periods:
        unit = each.currency or NO_CURRENCY
        sums[unit] = sums.get(unit, Decimal(0)) + ((each.after if each.before is None else each.before) or 0)
    months = sorted({each.period for each in periods})
    where = say_month(months[0]) if len(months) == 1 else f"{len(months)} months ({months[0]} to {months[-1]})"
    return [f"{where} {word}: {say_list([say_money(amount, unit) for unit, amount in sums.items()])}."]


def apart(impact: Impact) -> str:
    """Return why sums that could be said in one currency no longer can, and what to do."""
    if not impact.apart:
        return ""
    new = sorted({each.currency or NO_CURRENCY for each in impact.periods})
    of = f" for its amounts ({say_list(new)})" if new else ""
    return (
        f"There is no exchange rate{of}, so sums can no longer be said in one currency: each stands apart, in "
        f"{say_list(list(impact.apart))}. Name the currency of the feed in Settings, or load its rates."
    )


def _rows(rows: Rows) -> str:
    parts = [
        (rows.new, f"{say_count(rows.new, 'row')} new"),
        (rows.replaced, f"{rows.replaced:,} replaced"),
        (rows.vanished, f"{rows.vanished:,} no longer in the file"),
        (rows.repeated, f"{rows.repeated:,} as before"),
        (rows.older, f"{rows.older:,} of an older list, kept beside the newest"),
    ]
    said = [words for count, words in parts if count]
    if not said:
        return "No row changes."
    first = said[0] if rows.new else f"No row new, {said[0]}"
    return ", ".join([first, *said[1:]]) + "."


def _from_to(each: Restated) -> str:
    before, after = _pair(each.before, each.after, each.currency or NO_CURRENCY)
    return f"{before if each.currency else before.removesuffix(f' ({NO_CURRENCY})')} to {after}"


def _line(each: Moved) -> Line:
    before, after = _pair(each.before, each.after, each.unit)
    says_unit = _is_money(each.unit) or each.unit in f"{each.screen} {each.name}".lower()
    name = f"{each.screen}: {each.name}" + ("" if says_unit else f" ({each.unit})")
    change = ""
    if isinstance(each.before, Decimal | int) and isinstance(each.after, Decimal | int):
        by = each.after - each.before
        change = (
            say_change(Decimal(by), each.unit) if _is_money(each.unit) else f"{'+' if by > 0 else MINUS}{abs(by):,}"
        )
    return Line(name, before, after, change)


def _pair(before: Value, after: Value, unit: str) -> tuple[str, str]:
    """Return two values short, or to the cent where both would read alike."""
    if not _is_money(unit):
        return _plain(before), _plain(after)
    amounts = [each if isinstance(each, Decimal | int) else None for each in (before, after)]
    short = [say_money(each, unit) for each in amounts]
    said = [say_exact(each, unit) for each in amounts] if short[0] == short[1] else short
    return said[0], said[1]


def _plain(value: Value) -> str:
    if value is None:
        return UNKNOWN
    return f"{value:,}".replace("-", MINUS) if isinstance(value, Decimal | int) else str(value)


def _is_money(unit: str) -> bool:
    return unit == NO_CURRENCY or (len(unit) == CODE and unit.isalpha() and unit.isupper())
