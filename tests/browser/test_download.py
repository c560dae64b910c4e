"""The workbook that leaves holds every filtered row, cell by cell, and nothing that computes."""

from __future__ import annotations

import hashlib
from datetime import date, datetime, time
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import openpyxl
import pytest

import acts
import store
from marts import evidence, spend
from tests.browser.conftest import TODAY, open_screen

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Page

    from tests.browser.conftest import Server

pytestmark = pytest.mark.browser


def test_downloaded_workbook_equals_all_filtered_rows(page: Page, sample: Server, tmp_path: Path) -> None:
    open_screen(page, sample, "Spend_watchpoints?q=software")
    with page.expect_download() as coming:
        page.get_by_role("button", name="Excel").click()
    path = tmp_path / coming.value.suggested_filename
    coming.value.save_as(path)
    assert path.name.startswith(f"spend_{TODAY}_act")
    *_, act = store.journal.read(sample.home)
    assert (act.act, act.content["page"], act.content["filters"]) == (
        "export",
        "Spend watchpoints",
        {"search": "software"},
    )
    assert act.content["sha256"] == hashlib.sha256(path.read_bytes()).hexdigest()
    assert page.locator("input").evaluate_all("all => all.some(each => each.value === 'software')"), "nothing moved"
    db = acts.reading(sample.home, today=date.fromisoformat(TODAY))
    source = spend.lines(db, search="software").source
    wanted = evidence.rows(db, source, limit=1_000_000)
    written = openpyxl.load_workbook(path)
    heading, *rows = written.worksheets[0].iter_rows()
    assert len(rows) == wanted.count.value
    assert rows
    names = {each.heading: each.name for each in wanted.columns}
    columns = [names[str(each.value)] for each in heading if each.value in names]
    assert {"amount", "vendor", "description", "posting_date"} <= set(columns)
    assert _sorted([_plain(each.value) for each in row][: len(heading)] for row in rows) == _sorted(
        [_plain(row.get(names.get(str(each.value), ""))) for each in heading] for row in wanted.rows
    )
    cells = [each for sheet in written.worksheets for row in sheet.iter_rows() for each in row]
    assert {each.data_type for each in cells}.isdisjoint({"f", "e"})


def _sorted(rows: Any) -> list[list[str]]:
    return sorted([str(cell) for cell in row] for row in rows)


def _plain(value: object) -> object:
    if isinstance(value, (Decimal, float, int)) and not isinstance(value, bool):
        return Decimal(str(value)).quantize(Decimal("0.0001"))
    if isinstance(value, datetime):
        return value.replace(microsecond=0)  # a workbook shows seconds
    if isinstance(value, date):
        return datetime.combine(value, time())  # a workbook knows no days without an hour
    return value if value != "" else None
