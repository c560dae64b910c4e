"""A figure as plain text and back: kept in the journal, it has the same rows and the same evidence id years later."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from marts.figure import Condition, Detail, Figure
from marts.say import NO_CURRENCY, UNKNOWN, say_exact

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

# What JSON has no word for, by the name under which it is written; a moment is a day too, so it comes first.
SHAPES: dict[str, tuple[type, Callable[[Any], str], Callable[[str], Any]]] = {
    "moment": (datetime, datetime.isoformat, datetime.fromisoformat),
    "day": (date, date.isoformat, date.fromisoformat),
    "number": (Decimal, str, Decimal),
}
SEVERAL = "any of"
FORMULAS = {"": "added up", "count": "counted"}
SIGNS = {"-": "\N{MINUS SIGN}", "*": "\N{MULTIPLICATION SIGN}", "/": "\N{DIVISION SIGN}"}
CODE = 3  # letters of a currency


def as_content(figure: Figure) -> dict[str, Any]:
    """Return a figure as JSON can hold it: id, name, value, unit, rule, formula, and its rows or the figures within."""
    found = figure.evidence
    evidence = _detail(found) if isinstance(found, Detail) else {"figures": [as_content(each) for each in found]}
    known = {"id": figure.id, "name": figure.name, "value": _plain(figure.value), "unit": figure.unit}
    return known | {"rule": figure.rule, "formula": figure.formula, "evidence": evidence}


def from_content(content: Mapping[str, Any]) -> Figure:
    """Return the figure that `as_content` wrote; it has the evidence id that it had."""
    found = content["evidence"]
    evidence = tuple(map(from_content, found["figures"])) if "figures" in found else _read_detail(found)
    known = (content["name"], _read(content["value"]), content["unit"], content["rule"])
    return Figure(*known, evidence, content["formula"])


def in_words(figure: Figure) -> str:
    """Return the value of a figure with its unit, an amount to the cent."""
    value, unit = figure.value, figure.unit
    if value is None:
        return UNKNOWN
    is_amount = unit == NO_CURRENCY or (len(unit) == CODE and unit.isalpha() and unit.isupper())
    if is_amount and isinstance(value, Decimal | int):
        return say_exact(value, unit)
    said = (
        f"{value.normalize():,f}" if isinstance(value, Decimal) else f"{value:,}" if isinstance(value, int) else value
    )
    return f"{said} {unit}" if unit and unit != "date" else str(said)


def formula_in_words(formula: str) -> str:
    """Return how a figure is made of others: added up, counted, or worked out from those named a, b, c."""
    if formula in FORMULAS:
        return FORMULAS[formula]
    said = formula
    for sign, printed in SIGNS.items():
        said = said.replace(sign, printed)
    return f"worked out as {said}"


def _detail(detail: Detail) -> dict[str, Any]:
    where = [[each.column, each.operator, _plain(each.value)] for each in detail.where]
    return {"view": detail.view, "where": where, "amount": detail.amount, "columns": list(detail.columns)}


def _read_detail(content: Mapping[str, Any]) -> Detail:
    where = tuple(Condition(column, operator, _read(value)) for column, operator, value in content["where"])
    return Detail(content["view"], where, content["amount"], tuple(content["columns"]))


def _plain(value: Any) -> Any:
    if isinstance(value, tuple | list):
        return {SEVERAL: [_plain(each) for each in value]}
    for name, (kind, write, _) in SHAPES.items():
        if isinstance(value, kind):
            return {name: write(value)}
    return value


def _read(content: Any) -> Any:
    if not isinstance(content, dict):
        return content
    ((name, said),) = content.items()
    return tuple(map(_read, said)) if name == SEVERAL else SHAPES[name][2](said)
