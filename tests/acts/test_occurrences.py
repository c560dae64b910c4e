"""The second of two records that say the same is the second: repeats are told apart by how often they came."""

from __future__ import annotations

from collections import Counter

import pyarrow as pa
from hypothesis import given, settings
from hypothesis import strategies as st

from acts.staging import _occurrences


@settings(max_examples=50)
@given(st.lists(st.sampled_from("abcdef"), max_size=40))
def test_occurrences_count_in_the_order_of_the_rows(hashes: list[str]) -> None:
    seen: Counter[str] = Counter()
    wanted = []
    for each in hashes:
        seen[each] += 1
        wanted.append(seen[each])
    assert _occurrences(pa.array(hashes, pa.string())).tolist() == wanted
