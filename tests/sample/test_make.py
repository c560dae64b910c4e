"""The sample company: the same bytes every time, and what its maker says is what an independent reader finds."""

from __future__ import annotations

import csv
import json
import re
import subprocess
import sys
from collections import defaultdict
from datetime import date, datetime
from decimal import Decimal
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import openpyxl
import pytest

from data.sample import make
from tests.house import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

SAMPLE = ROOT / "data" / "sample"
MEGABYTE = 1024 * 1024
FILES = (make.SPEND_UK, make.SPEND_GERMANY, make.FX_RATES, make.VENDORS, make.INITIATIVES, make.DECISIONS)
COLUMNS = {  # file: the headings that say whose money and how much
    make.SPEND_UK: ("Currency", "Amount"),
    make.SPEND_GERMANY: ("Curr.", "Amount"),
    make.FX_RATES: ("From Currency", "Exchange Rate"),
    make.INITIATIVES: ("Currency", "Budget"),
    make.DECISIONS: ("Currency", "Value"),
}


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, Any]]:
    folder = tmp_path_factory.mktemp("sample") / "new"
    program = [sys.executable, str(SAMPLE / "make.py"), str(folder)]
    told = subprocess.run(program, cwd=folder.parent, capture_output=True, check=True, text=True).stdout
    return folder, json.loads(told)


def test_it_writes_these_files_and_no_other(made: tuple[Path, dict[str, Any]]) -> None:
    folder, told = made
    assert sorted(each.name for each in folder.iterdir()) == sorted(told) == sorted(FILES)


@pytest.mark.parametrize("name", FILES)
def test_made_again_it_is_the_committed_file(made: tuple[Path, dict[str, Any]], name: str) -> None:
    assert (made[0] / name).read_bytes() == (SAMPLE / name).read_bytes()


@pytest.mark.parametrize("name", FILES)
def test_an_independent_reader_finds_the_same_rows_and_totals(made: tuple[Path, dict[str, Any]], name: str) -> None:
    rows, told = _records(SAMPLE / name), made[1][name]
    assert len(rows) == told["row_count"]
    found = _totals(rows, *COLUMNS[name]) if name in COLUMNS else {}
    assert found == {currency: Decimal(total) for currency, total in told["totals"].items()}


def test_it_is_small_and_the_ledgers_are_long() -> None:
    assert sum((SAMPLE / name).stat().st_size for name in FILES) < 5 * MEGABYTE
    assert sum(len(_records(SAMPLE / name)) for name in (make.SPEND_UK, make.SPEND_GERMANY)) >= 20_000


def test_the_total_row_of_the_ledger_is_the_sum_of_its_lines() -> None:
    stated = [row[9] for row in _cells(SAMPLE / make.SPEND_UK) if row[0] == "Total"]
    assert [_amount(each) for each in stated] == [
        sum(_amount(row["Amount"]) for row in _records(SAMPLE / make.SPEND_UK))
    ]


@pytest.mark.parametrize(
    ("name", "heading", "style"),
    [(make.SPEND_UK, "Posting Date", "%d/%m/%Y"), (make.SPEND_GERMANY, "Budat", "%d.%m.%Y")],
)
def test_the_ledgers_cover_24_months(name: str, heading: str, style: str) -> None:
    months = {f"{datetime.strptime(row[heading], style).astimezone():%Y-%m}" for row in _records(SAMPLE / name)}
    assert (len(months), min(months), max(months)) == (24, "2024-11", "2026-10")


def test_every_ledger_month_and_currency_has_a_rate() -> None:
    rates = [
        (row["From Currency"], row["To Currency"], row["Month"].date()) for row in _records(SAMPLE / make.FX_RATES)
    ]
    months = [date(2024 + month // 12, month % 12 + 1, 1) for month in range(10, 34)]
    assert sorted(rates) == sorted((currency, "EUR", month) for currency in ("GBP", "USD") for month in months)


def test_hosting_rises_by_about_eight_thousand_for_eleven_months() -> None:
    paid: dict[str, Decimal] = defaultdict(Decimal)
    for row in _records(SAMPLE / make.SPEND_GERMANY):
        if row["Supplier"] == "Skyform Hosting GmbH":
            paid["-".join(reversed(row["Budat"].split(".")[1:]))] += _amount(row["Amount"])
    series = [paid[month] for month in sorted(paid)]
    steps = [later - earlier for earlier, later in pairwise(series)]
    assert all(abs(step) < 2000 for step in steps[:12])
    assert all(6000 < step < 10000 for step in steps[12:])
    assert len(steps[12:]) == 11


def test_only_the_planted_document_number_is_used_twice() -> None:
    seen: dict[tuple[str, Any], list[str]] = defaultdict(list)
    for row in _records(SAMPLE / make.SPEND_UK):
        seen[row["Document Number"], row["Line"]].append(row["Supplier"])
    for row in _records(SAMPLE / make.SPEND_GERMANY):
        seen[row["Belnr"], row["Item"]].append(row["Supplier"])
    assert [suppliers for suppliers in seen.values() if len(suppliers) > 1] == [["Gripline Tyres", "Gripline Tyres"]]


@pytest.mark.parametrize(
    ("name", "heading", "found"),
    [
        (make.DECISIONS, "Unblocks", r"HGF-\d+"),
        (make.INITIATIVES, "Next decision", r"SC-2026-\d+"),
    ],
)
def test_registers_name_only_what_exists(name: str, heading: str, found: str) -> None:
    keys = {row["Issue key"] for row in _records(SAMPLE / make.INITIATIVES)}
    keys |= {row["Number"] for row in _records(SAMPLE / make.DECISIONS)}
    named = {each for row in _records(SAMPLE / name) for each in re.findall(found, row[heading] or "")}
    assert named
    assert named <= keys


def _records(path: Path) -> list[dict[str, Any]]:
    """Read the records of a file: what stands below its heading row, up to the first total or blank row."""
    rows = _cells(path)
    top = next(index for index, row in enumerate(rows) if sum(cell not in {None, ""} for cell in row) > 3)
    records = []
    for row in rows[top + 1 :]:
        if row[0] in {None, "", "Total"}:
            break
        records.append(dict(zip(rows[top], row, strict=True)))
    return records


@cache
def _cells(path: Path) -> list[tuple[Any, ...]]:
    if path.suffix == ".xlsx":
        return list(openpyxl.load_workbook(path).worksheets[0].iter_rows(values_only=True))
    coding, delimiter = ("cp1252", ";") if path.name == make.SPEND_GERMANY else ("utf-8-sig", ",")
    with path.open(encoding=coding, newline="") as file:
        return [tuple(row) for row in csv.reader(file, delimiter=delimiter)]


def _totals(rows: Iterable[dict[str, Any]], currency: str, amount: str) -> dict[str, Decimal]:
    totals: dict[str, Decimal] = defaultdict(Decimal)
    for row in rows:
        if row[amount] not in {None, ""}:
            totals[row[currency]] += _amount(row[amount])
    return dict(totals)


def _amount(cell: float | str) -> Decimal:
    """Read a number, a plain text or a German text such as 1.234,56-."""
    text = str(cell)
    if "," in text:
        text = text.replace(".", "").replace(",", ".")
    return -Decimal(text[:-1]) if text.endswith("-") else Decimal(text)
