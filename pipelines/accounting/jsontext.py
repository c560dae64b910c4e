"""Writing small JSON objects, one per row, without leaving Arrow."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pyarrow as pa
import pyarrow.compute as pc

from pipelines.values.coded import NOTHING, may_contain, may_contain_control

if TYPE_CHECKING:
    from collections.abc import Sequence

_SIMPLE = (("\\", "\\\\"), ('"', '\\"'), ("\n", "\\n"), ("\r", "\\r"), ("\t", "\\t"))
_CONTROL = r"[\x00-\x1f\x7f]"


def escaped(texts: pa.StringArray) -> pa.StringArray:
    """Return the texts as they stand inside a JSON string."""
    for sign, written in _SIMPLE:
        if may_contain(texts, sign):
            texts = pc.replace_substring(texts, sign, written)
    if may_contain_control(texts):
        control = pc.fill_null(pc.match_substring_regex(texts, _CONTROL), fill_value=False)
        strange = texts.filter(control).to_pylist()
        texts = pc.replace_with_mask(
            texts, control, pa.array(["".join(map(_control, each)) for each in strange], pa.string())
        )
    return texts


def member(name: str, texts: pa.StringArray) -> pa.StringArray:
    """Return `"name":"text"` for each text, null where it is null."""
    start = json.dumps(name, ensure_ascii=False) + ':"'
    return pc.binary_join_element_wise(pa.scalar(start), escaped(texts), pa.scalar('"'), pa.scalar(""))


def objects(members: Sequence[pa.StringArray], count: int) -> pa.StringArray:
    """Join the members of each row to one JSON object, null where there are none."""
    members = [each for each in members if each.null_count < len(each)]
    if not members:
        return pa.nulls(count, pa.string())
    joined = members[0]
    if len(members) > 1:
        # Where every input is null this kernel gives no element at all instead of an empty one (Arrow 26):
        # such rows get an empty text to join, so that the result stays as long as its inputs.
        empty = pc.is_null(joined)
        for each in members[1:]:
            empty = pc.and_(empty, pc.is_null(each))
        first = pc.if_else(empty, "", joined)
        joined = pc.binary_join_element_wise(first, *members[1:], ",", null_handling="skip")
        joined = pc.if_else(empty, NOTHING, joined)
    return pc.binary_join_element_wise(pa.scalar("{"), joined, pa.scalar("}"), pa.scalar(""))


def _control(sign: str) -> str:
    return f"\\u{ord(sign):04x}" if sign < " " else sign
