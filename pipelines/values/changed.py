"""Reading a column through changed texts (a sign or unit left out) and saying the result of the texts in the cells."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pyarrow as pa
import pyarrow.compute as pc

from pipelines.values.coded import Coded, blank_as_null

if TYPE_CHECKING:
    from pipelines.values.reading import Reading


def with_texts(coded: Coded, clean: pa.StringArray) -> Coded:
    """Return the column with other texts in the place of its own."""
    return Coded(coded.raw, blank_as_null(clean), coded.index)


def for_texts_of(coded: Coded, reading: Reading) -> Reading:
    """Return the reading of changed texts as the reading of the texts that stand in the cells."""
    changed = reading.coded.clean
    if changed is coded.clean:
        return reading
    troubles = {}
    if reading.troubles:
        wrong = pc.is_in(changed, value_set=pa.array(reading.troubles, pa.string()))
        pairs = zip(coded.clean.filter(wrong).to_pylist(), changed.filter(wrong).to_pylist(), strict=True)
        troubles = {text: reading.troubles[read] for text, read in pairs}
    other = pc.fill_null(pc.not_equal(changed, coded.clean), fill_value=False)
    return replace(reading, coded=coded, troubles=troubles, kept=pc.or_(reading.kept, other))
