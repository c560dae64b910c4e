"""Reading columns of numbers that are not money: whole numbers, plain numbers, rates and percentages."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

import pyarrow as pa
import pyarrow.compute as pc

from pipelines.findings import Choice, Question
from pipelines.values.amountcolumns import read_money
from pipelines.values.changed import for_texts_of, with_texts
from pipelines.values.coded import looked_up
from pipelines.values.reading import Reading, Trouble, stored_type, strange_texts
from pipelines.values.spans import bare_number
from schemas.kinds import number

if TYPE_CHECKING:
    from pipelines.values.coded import Coded
    from pipelines.values.reading import Place

_CHOICES = (
    Choice("points", "75 means 75 %"),
    Choice("fraction", "0.75 means 75 %"),
)


def read_number(coded: Coded, place: Place) -> Reading:
    """Read a column of numbers; a unit behind the number ("10 days?") is left out and stays in the raw text."""
    reading = read_money(_without_units(coded, place.column.unit), place)
    return for_texts_of(coded, reading)


def read_whole(coded: Coded, place: Place) -> Reading:
    """Read a column of whole numbers; one with decimals is unknown, and said."""
    column = replace(place.column, kind=replace(number, name="whole", expected=place.column.kind.expected))
    reading = read_number(coded, replace(place, column=column))
    whole = pc.cast(reading.values, pa.int64(), safe=False)
    same = pc.fill_null(pc.equal(pc.trunc(reading.values), reading.values), fill_value=False)
    troubles = dict(reading.troubles)
    for text in pc.unique(coded.clean.filter(pc.and_(pc.is_valid(reading.values), pc.invert(same)))).to_pylist():
        says = f'"{text}" is not {place.column.kind.expected}. Correct it in the source.'
        troubles[text] = Trouble("not_whole", says)
    return replace(reading, values=pc.if_else(same, whole, pa.scalar(None, pa.int64())), troubles=troubles)


def read_percent(coded: Coded, place: Place) -> Reading:
    """Read a column of percentages as fractions of one: 75, 75% or 0.75, decided for the whole column."""
    signed = pc.fill_null(pc.match_substring_regex(coded.clean, r"%$|^%"), fill_value=False)
    bare = with_texts(coded, pc.utf8_trim_whitespace(pc.replace_substring(coded.clean, "%", "")))
    kind = replace(place.column.kind, duckdb="DECIMAL(18,8)")
    reading = for_texts_of(coded, read_money(bare, replace(place, column=replace(place.column, kind=kind))))
    plain_values = reading.values.filter(pc.invert(signed))
    points, question = _points(plain_values, place, samples=coded.clean.filter(pc.is_valid(reading.values)))
    hundredth = pa.scalar(Decimal("0.01"), pa.decimal128(3, 2))
    scaled = pc.multiply(reading.values, hundredth)
    values = pc.if_else(pc.or_(signed, points), scaled, pc.cast(reading.values, scaled.type))
    stored = stored_type(place.column.kind)
    fits = pc.less(pc.abs(values), pa.scalar(Decimal(1000), values.type))
    rounded = pc.cast(pc.round(pc.if_else(fits, values, pa.scalar(None, values.type)), stored.scale), stored)
    troubles = dict(reading.troubles)
    for text in coded.clean.filter(pc.invert(pc.fill_null(fits, fill_value=True))).to_pylist():
        troubles[text] = Trouble("too_large", f'"{text}" is too large to be {place.column.kind.expected}.')
    asked = (*reading.questions, *((question,) if question else ()))
    return replace(reading, values=rounded, kept=pc.is_valid(coded.clean), troubles=troubles, questions=asked)


def _points(values: pa.Array, place: Place, *, samples: pa.Array) -> tuple[bool, Question | None]:
    """Return whether bare numbers are points of a hundred, and the question when both ways stand in the column."""
    size = pc.abs(values)
    large = int(pc.sum(pc.greater(size, pa.scalar(Decimal("1.5"), size.type))).as_py() or 0)
    small = int(pc.sum(pc.and_(pc.greater(size, 0), pc.less(size, 1))).as_py() or 0)
    if not large or not small:
        return bool(large), None
    asked = f"percent:{place.column.name}"
    answer = place.answers.get(asked, "")
    if answer in {"points", "fraction"}:
        return answer == "points", None
    guess = "points" if large >= small else "fraction"
    shown = tuple(pc.unique(samples).slice(0, 5).to_pylist())
    says = f"{place.named}: the column holds numbers below and above one. Does 75 stand for 75 %, or 0.75?"
    return guess == "points", Question(asked, says, guess, _CHOICES, shown)


def _without_units(coded: Coded, unit: str) -> Coded:
    odd = strange_texts(
        coded, pc.fill_null(pc.match_substring_regex(coded.clean, r"^-?\d+(\.\d+)?$"), fill_value=False)
    )
    bare = {text: found for text in odd if (found := bare_number(text, unit)) != text}
    if not bare:
        return coded
    return with_texts(coded, pc.coalesce(looked_up(coded.clean, list(bare), pa.array(bare.values())), coded.clean))
