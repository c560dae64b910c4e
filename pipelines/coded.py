"""A column of cells with each distinct text kept once, so that a rule reads a text and not every cell."""

from __future__ import annotations

from dataclasses import dataclass

import pyarrow as pa
import pyarrow.compute as pc

_SAMPLE = 4_000


@dataclass(frozen=True)
class Coded:
    """The texts of a column: `raw` as in the cells, `clean` trimmed (blank = null), `index` which text each row has.

    `index` is None where nearly every row has its own text: then the texts are the rows, and encoding
    them would cost more than it saves.
    """

    raw: pa.StringArray
    clean: pa.StringArray
    index: pa.Int32Array | None

    def spread(self, per_text: pa.Array) -> pa.Array:
        """Return one value per row from one value per text."""
        return per_text if self.index is None else per_text.take(self.index)

    def at(self, rows: pa.Int32Array | None) -> pa.Int32Array | None:
        """Return which text stands in each of these rows; None means the texts themselves, in order."""
        if rows is None:
            return self.index
        return rows if self.index is None else self.index.take(rows)

    def counted(self) -> pa.Int64Array:
        """Return how many rows hold each text."""
        if self.index is None:
            return pc.cast(pc.is_valid(self.clean), pa.int64())
        found = pc.value_counts(self.index.drop_null())
        where = pc.index_in(pa.array(range(len(self.raw)), pa.int32()), value_set=found.field("values"))
        return pc.fill_null(found.field("counts").take(where), 0)


def encode(column: pa.Array | pa.ChunkedArray) -> Coded:
    """Encode one column of text cells."""
    text = column.combine_chunks() if isinstance(column, pa.ChunkedArray) else column
    if isinstance(text, pa.ChunkedArray):
        text = pa.concat_arrays(text.chunks) if text.num_chunks else pa.array([], pa.string())
    text = text if text.type == pa.string() else text.cast(pa.string())
    sample = text.slice(0, _SAMPLE)
    index = None
    if len(text) <= _SAMPLE or len(pc.unique(sample)) <= _SAMPLE // 2:
        coded = pc.dictionary_encode(text)
        text, index = coded.dictionary, coded.indices
    clean = pc.utf8_trim_whitespace(text)
    return Coded(text, blank_as_null(clean), index)


def blank_as_null(text: pa.Array) -> pa.Array:
    """Return the texts with empty ones as null."""
    blank = pc.equal(text, "")
    return pc.if_else(blank, pa.scalar(None, pa.string()), text) if pc.any(blank).as_py() else text


def pick(per_text: pa.Array, which: pa.Int32Array | None) -> pa.Array:
    """Return the values that `Coded.at` points at."""
    return per_text if which is None else per_text.take(which)


def looked_up(texts: pa.Array, known: list[str], values: pa.Array) -> pa.Array:
    """Return for each text the value that belongs to it, null for texts that are not known."""
    if not known:
        return pa.nulls(len(texts), values.type)
    return values.take(pc.index_in(texts, value_set=pa.array(known, pa.string())))
