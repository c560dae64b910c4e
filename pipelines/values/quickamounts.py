"""The amounts of a column that are read all at once: plain numbers, and those with English or German groups."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from pipelines.values.coded import NOTHING
from pipelines.values.separators import AMBIGUOUS, Evidence

if TYPE_CHECKING:
    from pipelines.values.coded import Coded

_ENGLISH = r"^-?[1-9]\d{0,2}(,\d{3}){1,2}(\.\d{1,4})?$"


@dataclass(frozen=True)
class Quick:
    """Which texts the vectorised paths can read: plain, with English groups, with German groups; or either way.

    In a workbook the text of a number cell is always plain, so what is plain is no evidence and not ambiguous
    there; `dotted` marks the plain ones that would be, as texts.
    """

    clean: pa.StringArray
    kind: pa.DataType
    plain: pa.BooleanArray
    english: pa.BooleanArray = field(repr=False)
    german: pa.BooleanArray = field(repr=False)
    ambiguous: pa.BooleanArray = field(repr=False)
    dotted: pa.BooleanArray = field(repr=False)
    typed: bool = False

    @classmethod
    def of(cls, coded: Coded, kind: pa.DataType, *, typed: bool) -> Quick:
        """Sort the texts of a column whose values are stored as this kind of decimal."""
        clean = coded.clean
        plain = pc.fill_null(pc.match_substring_regex(clean, _plain(kind)), fill_value=False)
        nothing = pc.and_(plain, pa.scalar(value=False))
        ambiguous, english, german = _ambiguous(clean), nothing, nothing
        all_plain = pc.all(pc.or_(pc.or_(pc.is_null(clean), plain), coded.silent)).as_py()
        if not all_plain or (not typed and pc.any(ambiguous).as_py()):
            english = pc.fill_null(pc.match_substring_regex(clean, _ENGLISH), fill_value=False)
            german = pc.fill_null(pc.match_substring_regex(clean, _german(kind)), fill_value=False)
        dotted = pc.and_(plain, ambiguous) if typed else nothing
        if typed:
            german, ambiguous = pc.and_(german, pc.invert(plain)), pc.and_(ambiguous, pc.invert(plain))
        return cls(clean, kind, plain, english, german, ambiguous, dotted, typed)

    def any(self) -> pa.BooleanArray:
        """Return which texts any of the vectorised paths can read."""
        return pc.or_(pc.or_(self.plain, self.english), self.german)

    def evidence(self, *, beside: bool) -> Evidence:
        """Count what proves the decimal separator; without ambiguous texts, here or `beside`, nothing needs proof."""
        if not beside and not pc.any(pc.or_(self.ambiguous, self.dotted)).as_py():
            return Evidence(point=_count(self.english), comma=_count(self.german))
        points = pc.and_(pc.and_(self.plain, pc.match_substring(self.clean, ".")), pc.invert(self.ambiguous))
        english = pc.and_(self.english, pc.invert(self.ambiguous))
        german = pc.and_(self.german, pc.invert(self.ambiguous))
        either = self.clean.filter(self.ambiguous)
        return Evidence(
            point=_count(english) + (0 if self.typed else _count(points)),
            comma=_count(german),
            either_point=_count(pc.match_substring(either, ".")),
            either_comma=_count(pc.match_substring(either, ",")),
            either_round=_count(pc.ends_with(either, "0")),
            small=_count(pc.match_substring_regex(self.clean, r"^-?\d{1,3}$")),
            large=_count(pc.match_substring_regex(self.clean, r"^-?\d{4,}$")),
        )

    def values(self, decimal: str, *, doubtful: bool) -> tuple[pa.Array, pa.BooleanArray]:
        """Return the values under this decimal separator, and which texts they are the values of."""
        sure = pc.invert(self.ambiguous) if doubtful else pa.scalar(value=True)
        plain = pc.and_(self.plain, sure)
        if decimal == ",":
            plain = pc.and_(plain, pc.invert(self.ambiguous))
        text = pc.if_else(plain, self.clean, NOTHING)
        clear = plain
        for mask, group, point in ((self.english, ",", "."), (self.german, ".", ",")):
            mine = pc.and_(mask, sure)
            if decimal == group:  # the other way round: an ambiguous one has a decimal separator, no groups
                mine = pc.and_(mine, pc.invert(self.ambiguous))
            if pc.any(mine).as_py():
                written = pc.replace_substring(pc.replace_substring(self.clean, group, ""), point, ".")
                text, clear = pc.if_else(mine, written, text), pc.or_(clear, mine)
        return pc.cast(text, self.kind), clear


def _ambiguous(clean: pa.StringArray) -> pa.BooleanArray:
    """Return which texts have one separator and three digits behind it: looked at closely only where one may stand."""
    offsets = np.frombuffer(clean.buffers()[1], np.int32)[clean.offset : clean.offset + len(clean) + 1]
    data = clean.buffers()[2]
    if data is None or not len(clean) or not data.size:
        return pc.and_(pc.is_valid(clean), pa.scalar(value=False))
    signs = np.frombuffer(data, np.uint8)
    there = signs[np.maximum(offsets[1:] - 4, 0)]
    rows = np.flatnonzero((np.diff(offsets) >= 5) & ((there == ord(".")) | (there == ord(","))))  # noqa: PLR2004
    mask = np.zeros(len(clean), np.bool_)
    if len(rows):
        close = pc.match_substring_regex(clean.take(pa.array(rows)), AMBIGUOUS)
        mask[rows] = np.asarray(pc.fill_null(close, fill_value=False))
    return pa.array(mask)


def _digits(kind: pa.DataType) -> int:
    """Return how many digits before the decimal sign surely fit."""
    return int(kind.precision - kind.scale)


def _plain(kind: pa.DataType) -> str:
    return rf"^-?\d{{1,{_digits(kind)}}}(\.\d{{1,{min(kind.scale, 8)}}})?$"


def _german(kind: pa.DataType) -> str:
    return rf"^-?([1-9]\d{{0,2}}(\.\d{{3}}){{1,2}}(,\d{{1,4}})?|\d{{1,{_digits(kind)}}},\d{{1,4}})$"


def _count(mask: pa.BooleanArray) -> int:
    return int(pc.sum(mask).as_py() or 0)
