"""Noticing a sheet that holds its records more than once: every row has a twin, cell by cell."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from pipelines.findings import Finding
from pipelines.values.reading import on

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from pipelines.accounting.columns import ReadSheet
    from pipelines.values.coded import Coded

_LEAST, _SHARE = 4, 0.9


def doubled(sheet: ReadSheet, records: NDArray[np.int64]) -> list[Finding]:
    """Warn when nearly all records stand on the sheet more than once, with the same text in every cell."""
    if len(records) < _LEAST:
        return []
    which = pa.array(records, pa.int32())
    codes = np.zeros(len(records), np.int64)
    for coded in sorted(sheet.cells.columns.values(), key=lambda each: each.index is not None):
        _, place = np.unique(_codes(coded, which), return_inverse=True)
        if place.max(initial=0) + 1 > len(records) * (1 - _SHARE / 2):
            return []  # this column alone tells most records apart
        _, codes = np.unique(codes * (int(place.max(initial=0)) + 1) + place, return_inverse=True)
    counts = np.bincount(codes)
    twice = int(counts[counts > 1].sum())
    if twice < _SHARE * len(records):
        return []
    says = f"{on(sheet.name)}: {twice:,} of {len(records):,} records occur more than once, the same in every cell. "
    says += "All of them are loaded; check whether the list was pasted or exported twice."
    return [Finding(sheet.name, "", "", "warning", "records_twice", str(twice), says)]


def _codes(coded: Coded, which: pa.Int32Array) -> NDArray[np.int64]:
    """Return a number for the text in each of some rows, the same for the same text."""
    taken = coded.clean.take(coded.at(which))
    found = pc.dictionary_encode(taken, null_encoding="encode").indices
    return np.asarray(found, np.int64)
