"""Whether a column can be what somebody says it is: its cells may hold nothing of the kind."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipelines.recognition.contents import fits, profile
from pipelines.values.amounts import parse_amount
from pipelines.values.dates import parse_date
from pipelines.values.months import parse_month
from pipelines.values.reading import on

if TYPE_CHECKING:
    from collections.abc import Sequence

    from schemas.table import Column

_SHOWN, _REFUTED = 3, -0.9
_NUMERIC = frozenset({"money", "number", "rate", "percent", "whole"})
_DATED = frozenset({"date", "month"})
_HOLDS = {"money": "amounts", "date": "dates", "month": "months", "vendor": "names", "person": "names"}


def unfit(column: Column, letter: str, heading: str, values: Sequence[str], sheet: str = "") -> str:
    """Return the sentence why a column of the sheet can hardly be `column`, "" where nothing speaks against it."""
    place = on(sheet, letter, heading)
    if not values:
        return f"{place} is blank, so it says no {column.heading.lower()}. Choose another column."
    if fits(column.kind, profile(values)) > _REFUTED:
        return ""
    kind = _HOLDS.get(column.kind.name, "numbers" if column.kind.name in _NUMERIC else "values of that kind")
    few = "no" if holds_none(column, values) else "hardly any"
    shown = ", ".join(f'"{each}"' for each in values[:_SHOWN])
    return f"{place} holds {few} {kind}: it reads {shown}. Choose another column for {column.heading}."


def holds_none(column: Column, values: Sequence[str]) -> bool:
    """Return whether not one value can be of the column's kind, so that every record would be set aside."""
    if column.kind.name in _NUMERIC:
        return not any(map(parse_amount, values))
    return column.kind.name in _DATED and not any(parse_date(each) or parse_month(each) for each in values)
