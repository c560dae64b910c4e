"""Whatever stands in the cells: nothing raises, every record is accounted for, every sum ties, everything is kept."""

from __future__ import annotations

from decimal import Decimal

import pyarrow as pa
import pyarrow.compute as pc
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipelines import keep
from pipelines.sheets import Recognised, Sheet
from pipelines.tidy import tidy
from pipelines.understood import Match, Memory
from pipelines.validate import validate
from schemas.exports import all_exports
from tests.pipelines.written import accounted

LETTERS = "ABCDEFGHIJ"
CELLS = (
    st.none()
    | st.sampled_from(
        (
            "1|0|-3.5|1,234.56|1.234,56|1.234|77,041|(5)|5-|\u00a35|$7|1e300|100000000000000|0.1234567|12345678901|75%|0.5|"
            "2026-01-31|2026-02-30|31/02/2026|01/02/2026|13/02/2026|02/13/2026|45231|2026-01-31 10:00:00|Sep 2014|"
            'P13 2026|Total|Subtotal|Total for Acme|Sum:|Acme|TBD|n/a|-| |  a  b |#N/A|####|x"y\\z|a\nb|\x01\x1f\u2028|'
            "EUR|kr|yes|On track|a; b|\U0001f600|" + "9" * 40
        ).split("|")
    )
    | st.text(st.characters(codec="utf-8"), min_size=1, max_size=6)
)
ROWS = st.lists(st.lists(CELLS, min_size=len(LETTERS), max_size=len(LETTERS)), max_size=14)


def filled(cell: str | None) -> bool:
    """Return whether a cell holds more than white space."""
    return cell is not None and pc.utf8_trim_whitespace(pa.scalar(cell)).as_py() != ""


@pytest.mark.parametrize("table", list(all_exports()))
@settings(max_examples=120, deadline=None)
@given(rows=ROWS, typed=st.booleans(), data=st.data())
def test_any_sheet_is_accounted_for(table: str, rows: list[list[str | None]], typed: bool, data: st.DataObject) -> None:  # noqa: FBT001 - drawn
    export = all_exports()[table]
    needed = [group[0] for group in export.needed]
    others = [each.name for each in export.columns if each.name not in needed]
    chosen = [*needed, *data.draw(st.permutations(others))][: len(LETTERS) - 2]
    headings = [*chosen, *(f"Other {number}" for number in range(len(LETTERS) - len(chosen)))]
    cells = {
        letter: pa.array([headings[place], *(row[place] for row in rows)], pa.string())
        for place, letter in enumerate(LETTERS)
    }
    columns = {name: Match(name, name, LETTERS[place], "exact", 1.0) for place, name in enumerate(chosen)}
    errors = {"B2": "#N/A"} if rows and rows[0][1] is None else {}
    sheet = Sheet("S", pa.table(cells), typed, errors=errors)
    extra = tuple((headings[place], letter) for place, letter in enumerate(LETTERS) if place >= len(chosen))
    recognised = Recognised(sheet, table, 1, columns, extra, "layout", "source")
    found = validate(tidy(recognised, Memory(), name="x.csv"), file="x.csv", sha256="")
    read = sum(any(map(filled, row)) or bool(errors and row is rows[0]) for row in rows)
    below = sum(sum(note.source_row > 1 for note in each.not_data) for each in found)
    assert sum(each.rows.num_rows + len(each.set_aside) for each in found) + below == read
    for each in found:
        accounted(each, each.rows.num_rows + len(each.set_aside) + sum(note.source_row > 1 for note in each.not_data))
        for name, totals in each.totals.items():
            assert totals.loaded == sum((value for value in each.rows.column(name).to_pylist() if value), Decimal(0))
        assert not export.amount or each.rows.column(export.amount).null_count == 0 or not export.ledger
        assert keep.read(keep.write(each)) == each
        assert not export.ledger or each.rows.column("period").null_count == 0
