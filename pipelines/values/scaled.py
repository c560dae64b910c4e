"""Amounts written in thousands or millions: which words say so, and reading such a column exactly."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

import pyarrow as pa
import pyarrow.compute as pc

from pipelines.findings import Choice, Finding, Question
from pipelines.values.amountcolumns import read_money
from pipelines.values.reading import Trouble, at, on, stored_type

if TYPE_CHECKING:
    from collections.abc import Callable

    from pipelines.values.coded import Coded
    from pipelines.values.reading import Place, Reading

SCALES = ("1", "1000", "1000000")
_MONEY = (
    r"(?:[\u00a3$\u20ac]|\b(?:EUR|GBP|USD|CHF|SEK|NOK|DKK|PLN|CZK|AUD|CAD|JPY)\b|\beuros?\b|\bdollars?\b|\bpounds?\b)"
)
_IN = r"\b(?:in|en|i)\s+"
_MILLIONS = r"(?:millions?|millionen|millones|miljoner|milioni|mio\b\.?|mln|mn)"
_THOUSANDS = r"(?:thousands?|tausend|tsd\b\.?|milliers|miles|tusen|migliaia)"
_SHAPES = {
    "1000000": (
        rf"(?:[\u00a3$\u20ac]|\b(?:EUR|GBP|USD|CHF)\s?)(?:m|mm|mn|mln|mio)\b|{_IN}(?:{_MONEY}\s?)?{_MILLIONS}\b"
        rf"|{_MONEY}\s?{_MILLIONS}\b|\b{_MILLIONS}\s(?:of\s|de\s|d')?{_MONEY}"
    ),
    "1000": (
        rf"(?:[\u00a3$\u20ac]|\b(?:EUR|GBP|USD|CHF)\s?)(?:['\u2019]?000['\u2019]?s?|k)(?![\w.,])"
        rf"|{_IN}(?:{_MONEY}\s?)?{_THOUSANDS}\b|{_MONEY}\s?{_THOUSANDS}\b|\b{_THOUSANDS}\s(?:of\s|de\s|d')?{_MONEY}"
        r"|\b[Tk](?:EUR|GBP|USD|CHF|\u20ac|\u00a3|\$)(?!\w)|(?<![\d.,])['\u2019]000['\u2019]?s?\b|\(000['\u2019]?s\)"
    ),
}


def scale_in(texts: list[str]) -> tuple[str, str]:
    """Return the words that say amounts are in thousands or millions and the factor, ("", "1") when none do."""
    for text in texts:
        for factor, shape in _SHAPES.items():
            if found := re.search(rf"(?i){shape}", text):
                return found.group(), factor
    return "", "1"


def scale_question(sheet: str, cell: str, words: str, guess: str) -> Question:
    """Ask what the amounts of a sheet are in."""
    choices = (
        Choice("1", "Single units: read them as they stand"),
        Choice("1000", "Thousands: 12.5 is 12,500"),
        Choice("1000000", "Millions: 12.5 is 12,500,000"),
    )
    asks = f'{at(sheet, cell)}: "{words}" says that amounts are not in single units. What are they in?'
    return Question("scale:amount", asks, guess, choices, (words,))


def read_scaled(
    coded: Coded,
    place: Place,
    factor: str,
    *,
    stated: str = "",
    as_text: Callable[[Place, list[str]], set[str]] | None = None,
) -> Reading:
    """Read a column of amounts and multiply them, before anything is rounded."""
    if factor not in SCALES[1:]:
        return read_money(coded, place, stated=stated, as_text=as_text)
    kind = replace(place.column.kind, duckdb="DECIMAL(18,8)")
    fine = replace(place, column=replace(place.column, kind=kind))
    reading = read_money(coded, fine, stated=stated, as_text=as_text)
    stored = stored_type(place.column.kind)
    product = pc.multiply(reading.values.cast(pa.decimal128(26, 8)), pa.scalar(Decimal(factor), pa.decimal128(7, 0)))
    most = pa.scalar(Decimal(10 ** (stored.precision - stored.scale)), pa.decimal128(19, 0))
    fits = pc.fill_null(pc.less(pc.abs(product), most), fill_value=True)
    rounded = pc.round(product, stored.scale, round_mode="half_to_even")
    values = pc.if_else(fits, rounded, pa.scalar(None, rounded.type)).cast(stored)
    troubles = dict(reading.troubles)
    for text in pc.unique(coded.clean.filter(pc.invert(fits))).to_pylist():
        says = f'"{text}" times {int(factor):,} is too large to be {place.column.kind.expected}.'
        troubles[text] = Trouble("too_large", says)
    says = f"{on(place.sheet, place.letter, place.column.heading)}: the amounts are read times {int(factor):,}."
    note = Finding(place.sheet, "", place.column.name, "warning", "scale", factor, says)
    kept = pc.is_valid(coded.clean)
    return replace(reading, values=values, kept=kept, troubles=troubles, notes=(*reading.notes, note))
