"""The sample company: the same bytes every time, and what its maker says is what an independent reader finds."""

from __future__ import annotations

import json
import subprocess
import sys
from collections import defaultdict
from datetime import date, datetime
from decimal import Decimal
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import pytest

from data.sample import make
from tests.sample.files import FILES, FIRST, SAMPLE, SECOND, cells, number, records, sums

if TYPE_CHECKING:
    from pathlib import Path

MEGABYTE = 1024 * 1024
COLUMNS = {  # how a file starts: the headings that say whose money and how much
    make.SPEND_UK: ("Currency", "Amount"),
    make.SPEND_GERMANY: ("Curr.", "Amount"),
    make.FX_RATES: ("From Currency", "Exchange Rate"),
    make.SYSTEMS: ("Currency", "Annual cost"),
    "Harrowgate Freight Group - initiatives": ("Currency", "Budget"),
    "Harrowgate Freight Group - steering decisions": ("Currency", "Value"),
    "Harrowgate Freight Ltd - purchase orders": ("Currency", "Amount"),
    "Harrowgate_Logistik_ME2N": ("Currency", "Net Order Value"),
    "Coupa - contracts": ("Currency Code", "Contract annual spend"),
    "COO office": ("Currency", "Approval Limit"),
}
COUNTS = {  # how a weekly file starts: records in the first and in the second week
    "Harrowgate Freight Group - suppliers": (62, 62),
    "Harrowgate Freight Group - initiatives": (45, 45),
    "Harrowgate Freight Group - steering decisions": (35, 36),
    "Coupa - contracts": (94, 94),
    "GRC risk register": (70, 71),
    "Workday worker roster": (120, 120),
    "Jira - cross-project links": (24, 25),
    "OneTrust - third-party assessments": (22, 22),
    "Perdoo - objectives and key results": (8 + 17, 8 + 17),
    "COO office - decision rights": (15, 15),
    "ServiceNow sysapproval_approver": (16, 17),
}


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, Any]]:
    folder = tmp_path_factory.mktemp("sample") / "new"
    program = [sys.executable, str(SAMPLE / "make.py"), str(folder)]
    told = subprocess.run(program, cwd=folder.parent, capture_output=True, check=True, text=True).stdout
    return folder, json.loads(told)


def test_it_writes_these_files_and_no_other(made: tuple[Path, dict[str, Any]]) -> None:
    folder, told = made
    assert sorted(told) == sorted(FILES)
    assert sorted(each.name for each in folder.iterdir()) == sorted([*FILES, make.PLANTED])


@pytest.mark.parametrize("name", [*FILES, make.PLANTED])
def test_made_again_it_is_the_committed_file(made: tuple[Path, dict[str, Any]], name: str) -> None:
    assert (made[0] / name).read_bytes() == (SAMPLE / name).read_bytes()


@pytest.mark.parametrize("name", FILES)
def test_an_independent_reader_finds_the_same_rows_and_totals(made: tuple[Path, dict[str, Any]], name: str) -> None:
    rows, told = records(name), made[1][name]
    assert len(rows) == told["row_count"]
    if name == make.BUDGET:
        found = sums(rows[: 2 * 64], "GBP", "FY 2026") | sums(rows[2 * 64 :], "EUR", "FY 2026")
    else:
        headings = next((said for start, said in COLUMNS.items() if name.startswith(start)), None)
        found = sums(rows, *headings) if headings else {}
    assert found == {currency: Decimal(total) for currency, total in told["totals"].items()}


@pytest.mark.parametrize(("start", "counts"), COUNTS.items())
def test_the_lists_have_as_many_records_as_the_company_is_said_to_have(start: str, counts: tuple[int, int]) -> None:
    assert tuple(len(records(make.weekly(start, week))) for week in (FIRST, SECOND)) == counts


def test_a_year_of_reports_and_steps_and_hundreds_of_orders_are_there() -> None:
    assert len(records(make.SYSTEMS)) == 80
    assert len(records(make.BENEFITS)) == 12
    reports = records(make.weekly("PMO"))
    assert len({row["Project Key"] for row in reports}) == 45
    assert len({f"{row['Report Date']:%Y-%m}" for row in reports}) >= 12
    assert len(records(make.weekly("MS Project"))) > 100
    assert sum(len(records(make.weekly(start))) for start in ("Harrowgate Freight Ltd", "Harrowgate_Log")) > 250


def test_it_is_small_and_the_ledgers_are_long() -> None:
    assert sum((SAMPLE / name).stat().st_size for name in (*FILES, make.PLANTED)) < 4 * MEGABYTE
    assert sum(len(records(name)) for name in (make.SPEND_UK, make.SPEND_GERMANY)) >= 20_000


def test_the_total_row_of_the_ledger_is_the_sum_of_its_lines() -> None:
    stated = [row[9] for row in cells(make.SPEND_UK) if row[0] == "Total"]
    assert [number(each) for each in stated] == [sum(number(row["Amount"]) for row in records(make.SPEND_UK))]


@pytest.mark.parametrize(
    ("name", "heading", "style"),
    [(make.SPEND_UK, "Posting Date", "%d/%m/%Y"), (make.SPEND_GERMANY, "Budat", "%d.%m.%Y")],
)
def test_the_ledgers_cover_24_months(name: str, heading: str, style: str) -> None:
    months = {f"{datetime.strptime(row[heading], style).astimezone():%Y-%m}" for row in records(name)}
    assert (len(months), min(months), max(months)) == (24, "2024-11", "2026-10")


def test_every_ledger_month_and_currency_has_a_rate() -> None:
    rates = [(row["From Currency"], row["To Currency"], row["Month"].date()) for row in records(make.FX_RATES)]
    months = [date(2024 + month // 12, month % 12 + 1, 1) for month in range(10, 34)]
    assert sorted(rates) == sorted((currency, "EUR", month) for currency in ("GBP", "USD") for month in months)


def test_hosting_rises_by_about_eight_thousand_for_eleven_months() -> None:
    paid: dict[str, Decimal] = defaultdict(Decimal)
    for row in records(make.SPEND_GERMANY):
        if row["Supplier"] == "Skyform Hosting GmbH":
            paid["-".join(reversed(row["Budat"].split(".")[1:]))] += number(row["Amount"])
    series = [paid[month] for month in sorted(paid)]
    steps = [later - earlier for earlier, later in pairwise(series)]
    assert all(abs(step) < 2000 for step in steps[:12])
    assert all(6000 < step < 10000 for step in steps[12:])
    assert len(steps[12:]) == 11


def test_security_monitoring_rises_for_ten_months_by_less_than_hosting() -> None:
    paid: dict[str, Decimal] = defaultdict(Decimal)
    for row in records(make.SPEND_UK):
        if row["Supplier"] == "Ironpost Cyber Ltd":
            paid["-".join(reversed(row["Posting Date"].split("/")[1:]))] += number(row["Amount"])
    series = [paid[month] for month in sorted(paid)]
    assert len(set(series[:14])) == 1
    assert all(later > earlier for earlier, later in pairwise(series[13:]))
    assert 7000 < series[-1] - series[0] < 9000


def test_only_the_planted_document_number_is_used_twice() -> None:
    seen: dict[tuple[str, Any], list[str]] = defaultdict(list)
    for row in records(make.SPEND_UK):
        seen[row["Document Number"], row["Line"]].append(row["Supplier"])
    for row in records(make.SPEND_GERMANY):
        seen[row["Belnr"], row["Item"]].append(row["Supplier"])
    assert [suppliers for suppliers in seen.values() if len(suppliers) > 1] == [["Gripline Tyres", "Gripline Tyres"]]
