"""The dictionary says everything that the schemas say."""

from __future__ import annotations

import re

import pytest

from schemas import kinds
from schemas.derive.dictionary import dictionary
from schemas.exports import all_exports
from schemas.settings import SETTINGS
from schemas.table import Mart, column


@pytest.mark.parametrize("name", list(all_exports()))
def test_every_column_has_its_line(name: str) -> None:
    export, written = all_exports()[name], dictionary()
    assert f"## {export.title} (`{export.name}`)" in written
    for each in export.columns:
        assert re.search(
            rf"^\| {re.escape(each.heading)} \| `{each.name}` \| {each.kind.name} \|", written, re.MULTILINE
        )


def test_every_setting_has_its_line() -> None:
    written = dictionary()
    assert [each for each in SETTINGS if f"| `{each}` |" not in written] == []


def test_a_mart_has_its_table() -> None:
    mart = Mart("movers", "Top movers", "One row per vendor.", (column("rise", kinds.money, "Rise", "How much more."),))
    assert "## Top movers (view `movers`)" in dictionary([mart])
    assert "| Rise | `rise` | money |  | How much more. |" in dictionary([mart])


def test_every_line_of_a_table_has_as_many_cells_as_its_head() -> None:
    for block in dictionary().split("\n\n"):
        counts = {len(re.findall(r"(?<!\\)\|", line)) for line in block.splitlines() if line.startswith("|")}
        assert len(counts) <= 1, block[:80]
