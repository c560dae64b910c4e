"""The arithmetic of figures that are made of other figures: computed once, recomputed by the same rule."""

from __future__ import annotations

import ast
import operator
import string
from decimal import Decimal, localcontext
from typing import TYPE_CHECKING

from marts.figure import Figure

if TYPE_CHECKING:
    from collections.abc import Sequence

    from marts.figure import Value

EIGHT = Decimal("0.00000001")
DIGITS = 60  # sums of converted amounts have 16 decimals; the default of 28 digits would round them
OPERATIONS = {ast.Add: operator.add, ast.Sub: operator.sub, ast.Mult: operator.mul, ast.Div: operator.truediv}


def derived(name: str, formula: str, *inputs: Figure, unit: str, rule: str) -> Figure:
    """Return a figure made of other figures: its value comes from its formula, so that it can be recomputed."""
    return Figure(name, evaluate(formula, [each.value for each in inputs]), unit, rule, inputs, formula)


def evaluate(formula: str, values: Sequence[Value]) -> Value:
    """Return the value of a formula: "" is the sum, "count" how many there are; unknown in, unknown out."""
    if formula == "count":
        return len(values)
    if not values or any(each is None for each in values):
        return None
    with localcontext() as context:
        context.prec = DIGITS
        if not formula:
            return sum(values[1:], start=values[0])  # type: ignore[arg-type]
        return _value(ast.parse(formula, mode="eval").body, dict(zip(string.ascii_lowercase, values, strict=False)))


def _quotient(left: Decimal, right: Decimal) -> Decimal:
    """Return a quotient to eight decimals: a third has no end, and rates have eight."""
    return (left / right).quantize(EIGHT)


def _value(node: ast.expr, values: dict[str, Value]) -> Value:
    if isinstance(node, ast.BinOp) and type(node.op) in OPERATIONS:
        left, right = _value(node.left, values), _value(node.right, values)
        if isinstance(node.op, ast.Div):
            return _quotient(Decimal(left), Decimal(right)) if right else None  # type: ignore[arg-type]
        return OPERATIONS[type(node.op)](left, right)  # type: ignore[no-any-return]
    if isinstance(node, ast.Name) and node.id in values:
        return values[node.id]
    if isinstance(node, ast.Constant) and isinstance(node.value, int):
        return node.value
    raise ValueError(f"{ast.unparse(node)} is not part of a formula.")
