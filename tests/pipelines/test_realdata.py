"""All real spend files: every record counted once, every sum equal to one found independently."""

from __future__ import annotations

import csv
from collections import defaultdict
from datetime import date
from decimal import Decimal
from functools import lru_cache
from pathlib import Path

import pyarrow as pa
import pytest
from python_calamine import CalamineWorkbook

from pipelines.recognise import recognise
from pipelines.sheets import Sheet
from pipelines.tidy import tidy
from pipelines.understand import understand
from pipelines.understood import FileUnderstood, Memory, Understood
from pipelines.validate import validate
from pipelines.values.amounts import parse_amount
from tests.house import ROOT

SPEND = ROOT.parent / "shared" / "realdata" / "spend"
EXPECTED = ROOT / "tests" / "realdata_expected.csv"
TODAY = date(2026, 11, 20)

pytestmark = pytest.mark.skipif(
    not SPEND.exists(), reason="the real files (../shared/realdata) are not on this machine"
)


def expected() -> dict[str, tuple[int, Decimal]]:
    """Return records and sum of each file."""
    found: dict[str, tuple[int, Decimal]] = defaultdict(lambda: (0, Decimal(0)))
    with EXPECTED.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            count, total = found[row["file"]]
            found[row["file"]] = (count + int(row["records"]), total + Decimal(row["amount_sum"]))
    return dict(found)


OLD = [name for name in expected() if name.endswith(".xls")]
NAMES = list(expected())


@lru_cache(maxsize=64)
def read(name: str) -> FileUnderstood:
    return understand(SPEND / name, name=name, memory=Memory(), today=TODAY)


@pytest.mark.parametrize("name", NAMES)
def test_count_and_sum_are_those_of_the_file(name: str) -> None:
    tables = read(name).tables
    loaded = sum((each.totals["amount"].loaded for each in tables), Decimal(0))
    assert (sum(each.rows.num_rows for each in tables), loaded) == expected()[name]
    assert sum(len(each.set_aside) for each in tables) == 0


@pytest.mark.parametrize("name", NAMES)
def test_nothing_with_a_readable_amount_is_called_no_data_unless_it_is_a_stated_sum(name: str) -> None:
    for table in read(name).tables:
        below = [each for each in table.not_data if each.source_row > table.header_row and each.kind != "total"]
        assert [each for each in below if each.amount is not None] == []
        totals = [each for each in table.not_data if each.kind == "total"]
        assert "total_does_not_tie" not in {each.rule for each in table.findings}
        assert all(each.amount == table.totals["amount"].read for each in totals)


@pytest.mark.parametrize("name", NAMES)
def test_every_row_counts_in_the_month_that_the_file_name_says(name: str) -> None:
    for table in read(name).tables:
        assert table.covers is not None
        assert table.covers.how == "file name"
        assert table.rows.column("period").unique().to_pylist() == [table.covers.value]


def test_most_files_load_without_a_question() -> None:
    asking = {name: [each.id for table in read(name).tables for each in table.questions] for name in NAMES}
    assert sum(not questions for questions in asking.values()) >= 45


@pytest.mark.parametrize("name", OLD)
def test_the_cells_of_an_old_workbook_say_the_same_to_another_reader(name: str) -> None:
    (table,) = _by_calamine(name)
    assert (table.rows.num_rows, table.totals["amount"].loaded) == expected()[name]
    assert table.covers is not None
    assert table.rows.column("period").unique().to_pylist() == [table.covers.value]


def _by_calamine(name: str) -> tuple[Understood, ...]:
    """Understand a workbook whose cells were read by another reader, as text."""
    book = CalamineWorkbook.from_path(str(SPEND / name))
    rows = book.get_sheet_by_index(0).to_python(skip_empty_area=False)
    columns = {
        letter: pa.array([_text(row[place]) for row in rows], pa.string())
        for place, letter in zip(range(len(rows[0])), "ABCDEFGHIJKLMNOPQRSTUVWXYZ", strict=False)
    }
    recognised = recognise(Sheet(book.sheet_names[0], pa.table(columns), typed=True), name=name, memory=Memory())
    assert not hasattr(recognised, "says"), recognised
    return validate(tidy(recognised, Memory(), name=name), file=name, sha256="")


def _text(value: object) -> str | None:
    text = f"{value:g}" if isinstance(value, float) and value.is_integer() and abs(value) < 1e6 else str(value)
    return text.removesuffix(".0") or None


def test_amounts_of_the_files_read_as_decimals_one_by_one() -> None:
    """The fast path and the parser agree on every amount of the real files."""
    for name in NAMES:
        for table in read(name).tables:
            letter = table.columns["amount"].letter
            assert letter
            raw = table.rows.column("raw").to_pylist()
            for text, value in zip(raw, table.rows.column("amount").to_pylist(), strict=True):
                found = parse_amount(_amount_in(text)) if text and _amount_in(text) else None
                assert found is None or found.value(".") == value


def _amount_in(text: str) -> str:
    import json

    return str(json.loads(text).get("amount", ""))


def test_the_expected_file_knows_all_files() -> None:
    assert sorted(expected()) == sorted(path.name for path in Path(SPEND).iterdir())


@pytest.mark.parametrize("name", OLD)
def test_lines_whose_supplier_is_withheld_count_and_have_no_supplier(name: str) -> None:
    (table,) = read(name).tables
    vendors = table.rows["vendor_name"].to_pylist()
    said = [str(row[6]).strip() for row in CalamineWorkbook.from_path(SPEND / name).get_sheet_by_index(0).to_python()]
    hidden = sum(each.upper() == "REDACTED PERSONAL DATA" for each in said)
    assert hidden > 400
    assert sum(each is None for each in vendors) == hidden + sum(not each for each in said[: len(vendors) + 1])
    assert not any("redacted" in each.lower() for each in vendors if each)
