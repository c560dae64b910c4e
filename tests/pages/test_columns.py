"""Columns of a list are chosen on the screen, other columns of the files and texts of cells among them."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

import pytest

import acts
from acts.load import load_files
from acts.looking import look
from acts.planned import LoadOptions
from marts.figure import Detail
from marts.initiatives import listing
from packs.table import write
from pages.parts import columns, export
from tests.pages.companies import ANA, TODAY

if TYPE_CHECKING:
    from pathlib import Path

    from streamlit.testing.v1 import AppTest

    from marts.figure import Rows
    from tests.pages.conftest import Screen

LISTS = {
    "pages/20_Decision_queue.py": "Question",
    "pages/40_Initiatives.py": "Initiative",
    "pages/45_Risks.py": "Risk",
    "pages/50_Vendor_dependencies.py": "Vendor",
    "pages/60_Spend_watchpoints.py": "Vendor",
}
PROJECTS = """\
Project ID,Project Name,Project Manager,Status,Finish,Steering note
HGF-101,Carrier billing,Katrin Vogel,Blocked,29/01/2027,=1+1
HGF-102,Broker portal,,On track,2026-11-01,Ask the bank
"""


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """Return the data folder of a company whose list has a column of its own and a date written in its own way."""
    path = tmp_path / "Projects 2026-11-20.csv"
    path.write_text(PROJECTS, encoding="utf-8")
    options = LoadOptions(TODAY, unit="North")
    (result,) = load_files(tmp_path / "data", ANA, [(path.name, path)], options)
    assert result.status == "loaded", result.reason
    return tmp_path / "data"


def headings(at: AppTest) -> list[str]:
    return at.multiselect(key=columns.CHOSEN).options


@pytest.mark.parametrize("page", LISTS)
def test_every_column_can_be_chosen_and_leaves_with_a_download(
    screen: Screen, companies: dict[str, Path], page: str
) -> None:
    at = screen(page, companies["sample"])
    offered = headings(at)
    assert LISTS[page] in offered
    written = [each for each in offered if each.endswith(", as written")]
    assert written
    source = chosen_source(at, [LISTS[page], *written[:1], *[each for each in offered if "Other: " in each][:1]])
    assert not at.exception
    db = look(companies["sample"], today=TODAY)
    target = io.BytesIO()
    count = write(source, db, target, "csv")
    heading, *rows = csv.reader(io.StringIO(target.getvalue().decode()))
    assert heading == list(source.columns)
    assert len(rows) == count > 0
    assert any(each[1] for each in rows)


def test_the_screen_shows_a_column_of_the_file_and_the_text_of_a_cell(screen: Screen, home: Path) -> None:
    at = screen("pages/40_Initiatives.py", home)
    at.multiselect(key=columns.CHOSEN).set_value(["Initiative", "Other: Steering note", "Finish, as written"]).run()
    assert not at.exception
    shown = at.dataframe[-1].value
    assert shown.to_numpy().tolist() == [
        ["Carrier billing", "=1+1", "29/01/2027"],
        ["Broker portal", "Ask the bank", "2026-11-01"],
    ]


def test_chosen_columns_stand_in_the_link(screen: Screen, home: Path) -> None:
    at = screen("pages/40_Initiatives.py", home, columns="Other: Steering note")
    assert at.multiselect(key=columns.CHOSEN).value == ["Other: Steering note"]
    assert list(at.dataframe[-1].value.columns) == ["other:Steering note"]


def test_a_chosen_column_stays_when_a_filter_leaves_no_row_that_has_it(screen: Screen, home: Path) -> None:
    at = screen("pages/40_Initiatives.py", home, columns="Other: Steering note", q="nothing says this")
    assert not at.exception
    assert at.multiselect(key=columns.CHOSEN).value == ["Other: Steering note"]
    assert not screen("pages/40_Initiatives.py", home, columns="No such column").exception


def test_a_widened_row_keeps_its_values_and_its_cells(home: Path) -> None:
    from marts.asked import others, widened

    rows = listing(acts.reading(home, today=TODAY))
    wide = widened(rows.rows, others(rows))
    assert [each.items() >= row.items() for each, row in zip(wide, rows.rows, strict=True)] == [True, True]
    assert wide[0]["other:Steering note"] == "=1+1"


@pytest.mark.parametrize("form", ["csv", "xlsx", "parquet"])
def test_a_column_of_the_file_that_looks_like_a_formula_leaves_as_text(home: Path, form: str) -> None:
    target = io.BytesIO()
    source = Detail("initiative_portfolio", columns=("subject", "other:Steering note"))
    assert write(source, acts.reading(home, today=TODAY), target, form) == 2
    if form == "csv":
        assert "'=1+1" in target.getvalue().decode()


def chosen_source(at: AppTest, said: list[str]) -> Detail:
    """Choose columns and return what a download would write."""
    kept: list[Detail] = []
    real = export.offer

    def noting(rows: Rows, **given: object) -> None:
        kept.append(rows.source)
        real(rows, **given)  # type: ignore[arg-type]

    export.offer = noting
    try:
        at.multiselect(key=columns.CHOSEN).set_value(said).run()
    finally:
        export.offer = real
    return kept[-1]
