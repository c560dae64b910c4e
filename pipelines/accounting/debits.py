"""Debit and credit in two columns, read as one column of signed amounts: debit less credit."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from pipelines.accounting.perrow import mask_of, per_row
from pipelines.findings import Finding
from pipelines.values.coded import Coded
from pipelines.values.reading import Reading

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from pipelines.values.reading import Place


@dataclass(frozen=True)
class Sides:
    """Debit less credit per row, the cells of the amounts that stand in the credit column, rows that fill both."""

    reading: Reading
    cells: pa.Array
    both: NDArray[np.int64]


def net_of(debit: Reading, credit: Reading, place: Place, letter: str, *, first_row: int) -> Sides:
    """Return two columns as one column of signed amounts; credits written as negative keep their sign."""
    values, taken = per_row(debit), per_row(credit)
    signed = pc.any(pc.less(taken, 0)).as_py() and not pc.any(pc.greater(taken, 0)).as_py()
    plus, minus = _or_zero(values), _or_zero(taken)
    net = pc.add(plus, minus) if signed else pc.subtract(plus, minus)
    unread = _unread(debit) | _unread(credit)
    blank = mask_of(pc.is_null(values)) & mask_of(pc.is_null(taken))
    kind = values.type
    fits = mask_of(pc.less(pc.abs(net), pa.scalar(10 ** (kind.precision - kind.scale), pa.decimal128(18, 0))))
    net = pc.if_else(pa.array(unread | blank | ~fits), pa.scalar(None, net.type), net).cast(kind)
    counted = mask_of(pc.not_equal(taken, 0)) | _unread(credit)
    own = mask_of(pc.not_equal(values, 0)) | _unread(debit)
    here = counted & ~own
    cells = pa.array(
        [f"{letter}{first_row + row}" if each else None for row, each in enumerate(here.tolist())], pa.string()
    )
    says = (
        f"{place.named}: debit (column {place.letter}) and credit (column {letter}) are read as one amount: debit less "
    )
    note = Finding(place.sheet, "", place.column.name, "warning", "debit_less_credit", letter, f"{says}credit.")
    found = replace(_joined(debit, credit, here), values=net, notes=(*debit.notes, *credit.notes, note))
    return Sides(found, cells, np.flatnonzero(own & counted))


def _joined(debit: Reading, credit: Reading, here: NDArray[np.bool_]) -> Reading:
    """Return both columns as one: the text of each row is the one that counts."""
    mask = pa.array(here)
    raw, clean = (
        pc.if_else(mask, credit.coded.spread(theirs), debit.coded.spread(mine))
        for mine, theirs in ((debit.coded.raw, credit.coded.raw), (debit.coded.clean, credit.coded.clean))
    )
    kept = pc.or_(pc.fill_null(debit.coded.spread(debit.kept), fill_value=False), mask)
    asked = {each.id: each for each in (*credit.questions, *debit.questions)}
    signs = [
        each.coded.spread(each.currencies) if each.currencies is not None else pa.nulls(len(here), pa.string())
        for each in (debit, credit)
    ]
    found = None if debit.currencies is None and credit.currencies is None else pc.coalesce(*signs)
    coded = Coded(raw, clean, None)
    troubles = {**credit.troubles, **debit.troubles}
    return Reading(
        coded, debit.values, pc.and_(kept, pc.is_valid(clean)), troubles, (), tuple(asked.values()), currencies=found
    )


def _or_zero(values: pa.Array) -> pa.Array:
    return pc.fill_null(values, pa.scalar(0, pa.decimal128(1, 0)).cast(values.type))


def _unread(reading: Reading) -> NDArray[np.bool_]:
    """Return which rows hold a text that could not be read."""
    coded = reading.coded
    unread = pc.and_(pc.and_(pc.is_valid(coded.clean), pc.invert(coded.silent)), pc.is_null(reading.values))
    return mask_of(coded.spread(unread))
