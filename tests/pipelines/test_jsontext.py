"""JSON objects written in Arrow say exactly what was in the cells."""

from __future__ import annotations

import json

import pyarrow as pa
from hypothesis import given
from hypothesis import strategies as st

from pipelines.accounting.jsontext import member, objects

TEXT = st.none() | st.text(st.characters(codec="utf-8"), min_size=1, max_size=12)


@given(
    rows=st.lists(st.tuples(TEXT, TEXT, TEXT), min_size=1, max_size=12),
    name=st.text(st.characters(codec="utf-8"), max_size=6),
)
def test_what_is_written_is_read_back(rows: list[tuple[str | None, ...]], name: str) -> None:
    names = [f"{name}{number}" for number in range(3)]
    members = [member(each, pa.array([row[place] for row in rows], pa.string())) for place, each in enumerate(names)]
    found = [None if text is None else json.loads(text) for text in objects(members, len(rows)).to_pylist()]
    expected = [{key: text for key, text in zip(names, row, strict=True) if text is not None} or None for row in rows]
    assert found == expected


def test_rows_without_members_are_null_and_keep_their_place() -> None:
    one, two = pa.array(["x", None, None]), pa.array([None, None, "y"])
    assert objects([member("a", one), member("b", two)], 3).to_pylist() == ['{"a":"x"}', None, '{"b":"y"}']
    assert objects([], 2).to_pylist() == [None, None]
