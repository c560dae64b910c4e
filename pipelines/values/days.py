"""Reading the date columns of a sheet together: one column's proof of day or month first serves the others."""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

import pyarrow as pa
import pyarrow.compute as pc

from pipelines.findings import Finding
from pipelines.values.coded import NOTHING, looked_up
from pipelines.values.dateevidence import beside
from pipelines.values.dateorder import ORDERS, Hints, Order, decide_order, period_order, proven_order
from pipelines.values.dates import Written, parse_date, two_digit_year
from pipelines.values.dateyears import decide_years, proven_years, settled, unsettled
from pipelines.values.months import parse_month
from pipelines.values.reading import Reading, Trouble, error_trouble, strange_texts

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from pipelines.findings import Question
    from pipelines.values.coded import Coded
    from pipelines.values.dateevidence import Beside
    from pipelines.values.reading import Place

_ISO = r"^\d{4}-\d{2}-\d{2}([ T]\d{2}:\d{2}(:\d{2}(\.\d+)?)?)?$"
_MIDNIGHT = r"^\d{4}-\d{2}-\d{2}([ T]00:00(:00(\.0+)?)?)?$"
_SERIAL_SPAN = 366 * 15  # days: serial numbers alone in a column count as dates when they lie this near together
_SERIAL_NEAR = 366 * 2
_SWAPPED = 3


@dataclass(frozen=True)
class _Column:
    """One column on its way: `rows` are the periods beside its dates, gathered only where they have to decide."""

    coded: Coded
    place: Place
    iso: pa.BooleanArray
    quick: pa.Array
    dates: dict[str, Written]
    months: dict[str, int]
    rows: Beside = field(default_factory=list)
    year_first: bool = False
    question: Question | None = None

    def sure(self) -> list[date]:
        """Return the days written beyond doubt: all of the texts, and the ends of those read at once."""
        ends = pc.min_max(self.quick.filter(self.iso)).as_py()
        found = [each for each in ends.values() if each is not None]
        return found + [each.day_first for each in self.dates.values() if each.sure and each.day_first]


def read_dates(columns: Mapping[str, tuple[Coded, Place]], hints: Hints) -> dict[str, Reading]:
    """Read all date columns of one sheet: {column: reading}."""
    parsed = {name: _parsed(coded, place, hints) for name, (coded, place) in columns.items()}
    years = {name: found for name, each in parsed.items() if (found := proven_years(each.dates.values()))}
    parsed = {
        name: _with_years(each, [found for other, found in years.items() if other != name], hints)
        for name, each in parsed.items()
    }
    orders = {name: found for name, each in parsed.items() if (found := _order_shown(each))}
    return {
        name: _read(each, [found for other, found in orders.items() if other != name], hints)
        for name, each in parsed.items()
    }


def _with_years(column: _Column, others: list[str], hints: Hints) -> _Column:
    """Settle where dates with two digits for the year write it, and drop day numbers that stray."""
    dates, question, where = column.dates, None, ""
    if unsettled(dates):
        known = [day for each in dates.values() if each.sign and not each.short for day in (each.day_first,) if day]
        where, question = decide_years(
            dates, column.place, others=others, hints=hints, rows=column.rows, sure=[*column.sure(), *known]
        )
    year_first = where == "first" and all(each.short or each.sure for each in dates.values())
    dates = _without_stray_serials(settled(dates, where), column.quick.filter(column.iso))
    return replace(column, dates=dates, year_first=year_first, question=question)


def _order_shown(column: _Column) -> str:
    """Return the order that the dates of a column prove, or the periods beside them speak for."""
    if proven := proven_order(list(column.dates.values())):
        return "" if proven.torn else proven.name
    return period_order(column.dates, column.rows)


def _parsed(coded: Coded, place: Place, hints: Hints) -> _Column:
    clean = coded.clean
    iso = pc.fill_null(pc.match_substring_regex(clean, _ISO), fill_value=False)
    try:
        days = pc.utf8_slice_codeunits(pc.if_else(iso, clean, NOTHING), 0, 10)
        quick = pc.cast(days, pa.date32())
        year = pc.year(quick)
        iso = pc.fill_null(
            pc.or_(pc.and_(pc.greater_equal(year, 1900), pc.less(year, 2200)), pc.equal(year, 9999)), fill_value=False
        )
    except pa.ArrowInvalid:  # some day does not exist: let each text speak for itself
        iso, quick = pc.and_(iso, pa.scalar(value=False)), pa.nulls(len(clean), pa.date32())
    dates, months = {}, {}
    for text in strange_texts(coded, iso):
        if found := parse_date(text):
            dates[text] = found
        elif (month := parse_month(text)) and month.number is not None:
            months[text] = month.number
    rows = beside(coded, hints.periods) if any(each.open or each.year_first for each in dates.values()) else []
    return _Column(coded, place, iso, quick, dates, months, rows)


def _without_stray_serials(dates: dict[str, Written], quick: pa.Array) -> dict[str, Written]:
    """Keep Excel day numbers only where the other dates of the column agree with them."""
    serials = [each.day_first.toordinal() for each in dates.values() if each.serial and each.day_first]
    if not serials:
        return dates
    others = [each.day_first.toordinal() for each in dates.values() if not each.serial and each.day_first]
    ends = pc.min_max(quick).as_py()
    others += [each.toordinal() for each in ends.values() if each is not None]
    if others:
        low, high = min(others) - _SERIAL_NEAR, max(others) + _SERIAL_NEAR
    else:
        low, high = (min(serials), max(serials)) if max(serials) - min(serials) <= _SERIAL_SPAN else (0, 0)
    return {
        text: each
        for text, each in dates.items()
        if not (each.serial and each.day_first) or low <= each.day_first.toordinal() <= high
    }


def _read(column: _Column, others: list[str], hints: Hints) -> Reading:
    order = _order(column, others, hints)
    values: dict[str, date] = {}
    troubles: dict[str, Trouble] = {}
    for text, written in column.dates.items():
        day, trouble = _decided(text, written, order, column.place, hints)
        if day:
            values[text] = day
        if trouble:
            troubles[text] = trouble
    clean = column.coded.clean
    mostly_months = len(column.months) > len(column.dates) + int(pc.sum(column.iso).as_py() or 0)
    for text in strange_texts(column.coded, column.iso):
        # "NA" may be a country in a text, but a date column says with it that there is no date (MS Project does).
        is_none = text.strip().casefold() == "na"
        if text not in column.dates and not is_none and not (mostly_months and text in column.months):
            troubles[text] = error_trouble(text) or _not_a_date(text, order, column)
    found = pc.if_else(column.iso, column.quick, looked_up(clean, list(values), pa.array(values.values(), pa.date32())))
    plain = pc.and_(column.iso, pc.fill_null(pc.match_substring_regex(clean, _MIDNIGHT), fill_value=False))
    return Reading(
        column.coded,
        found,
        pc.and_(pc.is_valid(clean), pc.invert(plain)),
        troubles,
        _notes(column, order, timed=pc.and_(column.iso, pc.invert(plain)), mostly_months=mostly_months),
        (order.question,) if order.question else (),
        months=looked_up(clean, list(column.months), pa.array(column.months.values(), pa.int32()))
        if column.months
        else None,
    )


def _order(column: _Column, others: list[str], hints: Hints) -> Order:
    if column.year_first:
        return Order("ymd", question=column.question)
    order = decide_order(column.dates, column.place, others=others, hints=hints, rows=column.rows, sure=column.sure())
    return replace(order, question=column.question) if column.question else order


def _decided(
    text: str, written: Written, order: Order, place: Place, hints: Hints
) -> tuple[date | None, Trouble | None]:
    """Return the one day a text means under the column's order, or the trouble with it."""
    if written.day_first is None and written.month_first is None:
        return None, Trouble("not_a_date", f'"{text}" is not a date; {_instead(text, order, place)}')
    if written.proves:
        day = written.day_first if written.proves == "dmy" else written.month_first
        if written.proves == order.name or order.torn:
            return day, None
        says = f'"{text}" can only be {ORDERS[written.proves]}, but other dates in column {place.letter} are '
        says += f"{ORDERS[order.name]}; it is loaded as {day}. Correct it in the source if that is not meant."
        return day, Trouble("other_date_order", says, "warning")
    if order.torn and written.open:
        inside = [day for day in (written.day_first, written.month_first) if hints.hold(day)]
        if len(inside) == 1:
            return inside[0], None
        says = f'"{text}" may be {written.day_first} or {written.month_first}: column {place.letter} writes dates '
        return None, Trouble("unclear_date", says + f"both ways round. Write it as {written.day_first}.")
    return (written.day_first if order.name == "dmy" else written.month_first), None


def _not_a_date(text: str, order: Order, column: _Column) -> Trouble:
    if text in column.months:
        return Trouble("month_not_day", f'"{text}" is a month; the day is not said. Write a date such as 2026-09-30.')
    return Trouble("not_a_date", f'"{text[:60]}" is not a date; {_instead(text, order, column.place)}')


def _instead(text: str, order: Order, place: Place) -> str:
    """Say what to write instead: the last day of that month where a day that does not exist was meant."""
    numbers = [int(each) for each in re.findall(r"\d+", text)[:2]]
    year = re.search(r"(\d{4}|\d{2})$", text)
    example = "2026-09-30"
    if len(numbers) == 2 and year and re.fullmatch(r"\d{1,2}\D\d{1,2}\D(?:\d{4}|\d{2})", text):  # noqa: PLR2004
        month = numbers[0] if order.name == "mdy" else numbers[1]
        if 1 <= month <= 12:  # noqa: PLR2004
            full = two_digit_year(f"{numbers[0]:02d}" if order.name == "ymd" else year[1])
            example = f"{full}-{month:02d}-{calendar.monthrange(full, month)[1]:02d}"
    return (
        f"other dates in column {place.letter} are {ORDERS[order.name]}. "
        f"Write it as {example} or correct it in the source."
    )


def _notes(column: _Column, order: Order, *, timed: pa.BooleanArray, mostly_months: bool) -> tuple[Finding, ...]:
    """Say once per column what holds for many of its cells."""
    place, found = column.place, []
    count = int(pc.sum(timed).as_py() or 0) + sum(each.timed for each in column.dates.values())
    if count:
        example = next((t for t, each in column.dates.items() if each.timed), None)
        example = example or column.coded.clean.filter(timed)[0].as_py()
        says = f'{place.named}: times of day and time zones are left out, for example in "{example}".'
        found.append(_note(place, "time_left_out", example, says))
    if order.default:
        example = next(text for text, each in column.dates.items() if each.open)
        says = f'{place.named}: dates such as "{example}" are read day first, as dates with full stops are written.'
        found.append(_note(place, "default_date_order", example, says))
    if mostly_months:
        example = next(iter(column.months))
        says = f'{place.named}: the column says months, for example "{example}", so the day is unknown. '
        found.append(_note(place, "month_not_day", example, says + "Send the date of each booking if you have it."))
    if place.typed and _may_be_swapped(column):
        says = f"{place.named}: dates kept as text all have days after the 12th, dates kept as dates all have days up "
        says += "to the 12th: a spreadsheet may have swapped day and month. Compare one of them with its document."
        found.append(_note(place, "swapped_dates", "", says))
    return tuple(found)


def _may_be_swapped(column: _Column) -> bool:
    texts = [each for each in column.dates.values() if not each.serial]
    days = column.quick.filter(column.iso)
    if len(texts) < _SWAPPED or len(days) < _SWAPPED or not all(each.proves == "dmy" for each in texts):
        return False
    return bool(pc.all(pc.less_equal(pc.day(days), 12)).as_py())


def _note(place: Place, rule: str, value: str, says: str) -> Finding:
    return Finding(place.sheet, "", place.column.name, "warning", rule, value, says)
