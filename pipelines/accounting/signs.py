"""Amounts whose sign stands elsewhere: in a column of debit and credit, or in the word that the line is a credit."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pyarrow as pa
import pyarrow.compute as pc

from pipelines.accounting.perrow import changed_in, mask_of, per_row
from pipelines.findings import Choice, Finding, Question
from pipelines.recognition.sides import names_sides, side_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    import numpy as np
    from numpy.typing import NDArray

    from pipelines.sheets import Recognised
    from pipelines.values.coded import Coded
    from pipelines.values.reading import Place, Reading

SIGN_RULES = frozenset({"sign_from_side", "credit_sign"})  # findings that say a sign comes from elsewhere
_CREDITS = "credit"  # the entry type that lowers cost
_CHOICES = (Choice("yes", "They lower the cost: count them as negative"), Choice("no", "Count them as they stand"))


def signed(
    recognised: Recognised, columns: Mapping[str, Coded], places: Mapping[str, Place], readings: dict[str, Reading]
) -> dict[str, Reading]:
    """Return the readings with the signs that other columns give to amounts without one."""
    money = [name for name, place in places.items() if place.column.kind.name == "money"]
    found = dict(readings)
    side = _side_column(recognised, columns, {places[name].letter for name in money})
    for name in money:
        if side:
            found[name] = _by_side(found[name], places[name], columns[side], side)
        if "entry_type" in readings:
            found[name] = _by_type(found[name], places[name], readings["entry_type"])
    return found


def _side_column(recognised: Recognised, columns: Mapping[str, Coded], amounts: set[str]) -> str:
    """Return the column that says of each line whether it is debit or credit, "" without one."""
    headings = {letter: heading for heading, letter in recognised.extra}
    headings |= {match.letter: match.heading for match in recognised.columns.values()}
    for letter, heading in headings.items():
        if letter not in columns or letter in amounts:
            continue
        texts = pc.unique(columns[letter].clean.drop_null()).slice(0, 50).to_pylist()
        sides = [side_of(text) for text in texts]
        worded = all(len(text) > 1 for text in texts) and {-1, 1} <= set(sides)
        if texts and all(sides) and (names_sides(heading) or worded):
            return letter
    return ""


def _by_side(reading: Reading, place: Place, sides: Coded, letter: str) -> Reading:
    """Make the amounts of the credit side negative, if none has a sign yet; else say where side and sign differ."""
    texts = sides.clean.to_pylist()
    side = sides.spread(pa.array([side_of(text) if text else 0 for text in texts], pa.int32()))
    values = per_row(reading)
    credit = mask_of(pc.and_(pc.equal(side, -1), pc.not_equal(values, 0)))
    known, below = mask_of(pc.not_equal(side, 0)), mask_of(pc.less(values, 0))
    if (below & known).any():
        debit = mask_of(pc.equal(side, 1))
        against = int((credit & ~below).sum() + (debit & below).sum())
        return _noted(reading, place, "side_differs", against, _differs(place, against, letter)) if against else reading
    if not credit.any():
        return reading
    unsided = int((~known & mask_of(pc.is_valid(values))).sum())
    says = f"{place.named}: the amounts have no sign, and column {letter} says debit or credit; "
    says += f"{int(credit.sum()):,} amounts of the credit side are loaded as negative."
    says += f" {unsided:,} amounts have no side and are loaded as they stand." if unsided else ""
    return _noted(_negated(reading, credit), place, "sign_from_side", int(credit.sum()), says)


def _differs(place: Place, count: int, letter: str) -> str:
    says = f"{place.named}: {count:,} amounts have another sign than their side in column {letter}. "
    return says + "They are loaded as they stand; check the signs in the source."


def _by_type(reading: Reading, place: Place, types: Reading) -> Reading:
    """Ask whether credit notes written without a sign lower the cost, and count them so until it is answered."""
    values = per_row(reading)
    credit = mask_of(pc.equal(per_row(types), _CREDITS)) & mask_of(pc.is_valid(values))
    above, below = mask_of(pc.greater(values, 0)), mask_of(pc.less(values, 0))
    plain = credit & above
    if not plain.any():
        return reading
    count = int(plain.sum())
    if below.any():
        others = ~credit
        if not (credit & below).any() and (others & below).sum() > (others & above).sum():
            return reading  # cost is negative in this sheet, so a credit is positive
        says = f"{place.named}: {count:,} credit notes are positive, while other amounts are negative. "
        return _noted(reading, place, "credit_positive", count, says + "They are loaded as they stand; check them.")
    answer = place.answers.get("credit_sign", "")
    if answer == "no":
        return reading
    says = f"{place.named}: {count:,} credit notes have no sign; they are loaded as negative."
    found = _noted(_negated(reading, plain), place, "credit_sign", count, says)
    if answer == "yes" or place.column.name != "amount":
        return found
    asks = f"{place.named}: {count:,} credit notes are written without a minus. Do they lower the cost?"
    samples = tuple(str(each.normalize()) for each in values.filter(pa.array(plain)).slice(0, 5).to_pylist())
    return replace(found, questions=(*found.questions, Question("credit_sign", asks, "yes", _CHOICES, samples)))


def _negated(reading: Reading, rows: NDArray[np.bool_]) -> Reading:
    values = per_row(reading)
    return changed_in(reading, pc.if_else(pa.array(rows), pc.negate(values), values), rows)


def _noted(reading: Reading, place: Place, rule: str, count: int, says: str) -> Reading:
    note = Finding(place.sheet, "", place.column.name, "warning", rule, str(count), says)
    return replace(reading, notes=(*reading.notes, note))
