"""The side panel corrects an item beside what its list says, and the list of corrections has the way back."""

from __future__ import annotations

import io
import re
from datetime import date
from typing import TYPE_CHECKING

import pytest
from openpyxl import load_workbook

import acts
from acts.correct import Cell, correct
from acts.load import load_files
from acts.planned import LoadOptions
from packs import please
from tests.pages.companies import ANA, TODAY
from tests.pages.test_screens import text

if TYPE_CHECKING:
    from pathlib import Path

    from streamlit.testing.v1 import AppTest

    from tests.pages.conftest import Screen

PAGE = "pages/45_Risks.py"
RISKS = """\
Risk ID,Title,Risk Owner,Status,Due Date,Likelihood,Impact
R-1,Carrier outage,IT,Open,2026-12-01,3,4
R-2,Fire,Ana Okoye,Open,2026-12-24,2,5
"""
REASON = "IT is a department; Ana took it over."


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """Return a company with one register of risks."""
    path = tmp_path / "risks 2026-11-02.csv"
    path.write_text(RISKS, encoding="utf-8")
    data = tmp_path / "data"
    assert load_files(data, ANA, [(path.name, path)], LoadOptions(TODAY))[0].status == "loaded"
    return data


def opened(screen: Screen, home: Path, **address: str) -> AppTest:
    """Return the page with the panel of its first record, the risk R-1, open."""
    at = screen(PAGE, home, **address)
    at.session_state["rows opened"] = 0
    return at.run()


def fill(at: AppTest, column: str, value: object, reason: str) -> AppTest:
    """Fill in the form of the panel and send it."""
    at.selectbox(key="correct 0 column").select(column).run()
    (field,) = [each for each in (*at.selectbox, *at.date_input, *at.text_input) if each.label == "What it should say"]
    field.set_value(value)
    at.text_input(key="correct 0 why").set_value(reason)
    return at.button(key="correct 0 send").click().run()


def test_owner_is_corrected_in_the_panel_beside_what_the_list_says(screen: Screen, home: Path) -> None:
    at = fill(opened(screen, home), "owner", "Ana Okoye", REASON)
    assert not at.exception
    assert acts.reading(home, today=TODAY).execute(
        "select owner from risks_current where risk_id = 'R-1'"
    ).fetchall() == [("Ana Okoye",)]
    said = text(at)
    assert re.search(r"Owner\s+Ana Okoye\s+The list says", said)
    assert "The list says: IT (C2). Corrected by" in said
    assert "because: IT is a department; Ana took it over." in said


def test_date_and_word_are_corrected_by_fields_of_their_kind(screen: Screen, home: Path) -> None:
    at = fill(opened(screen, home), "treatment_due", date(2027, 1, 15), "The board moved it.")
    assert not at.exception
    assert re.search(r"Treatment due\s+15 Jan 2027\s+The list says: 2026-12-01 \(E2\)", text(at))
    assert acts.reading(home, today=TODAY).execute("select value from corrections_standing").fetchall() == [
        ("2027-01-15",)
    ]


def test_correction_without_a_reason_is_a_sentence_and_changes_nothing(screen: Screen, home: Path) -> None:
    at = fill(opened(screen, home), "owner", "Ana Okoye", "")
    assert "A correction is made with a reason" in text(at)
    assert acts.reading(home, today=TODAY).execute("select 1 from corrections").fetchall() == []


def test_earlier_act_offers_no_correction(screen: Screen, home: Path) -> None:
    at = opened(screen, home, seq="1")
    assert "Go back to now to correct something" in text(at)
    assert not [each for each in at.button if "send" in str(each.key)]


def test_sheet_for_the_sender_says_cell_by_cell_what_to_change(home: Path) -> None:
    correct(home, ANA, Cell("risks", "R-1", "owner"), "Ana Okoye", reason=REASON)
    correct(home, ANA, Cell("risks", "R-2", "status"), "closed", reason="=HYPERLINK(0)")
    content = please.write(acts.reading(home, today=TODAY), "ana", seq=3, today=TODAY)
    book = load_workbook(io.BytesIO(content))
    rows = list(book["Rows"].iter_rows(values_only=True))
    assert rows[0][:3] == ("File", "Sheet", "Cell")
    assert rows[1][2:11] == (
        "C2", "Risk register", "Carrier outage", "R-1", "Owner", "IT", "Ana Okoye", REASON, "ana"
    )  # fmt: skip
    assert rows[2][2:10] == ("D3", "Risk register", "Fire", "R-2", "Status", "Open", "Closed", "=HYPERLINK(0)")
    assert [each.data_type for each in book["Rows"][3]].count("f") == 0


def test_brief_says_how_many_corrections_are_open_and_since_when(screen: Screen, home: Path) -> None:
    correct(home, ANA, Cell("risks", "R-1", "owner"), "Ana Okoye", reason=REASON)
    said = text(screen("pages/10_Brief.py", home, today="2026-12-31"))
    assert re.search(r"One correction\s+open, the oldest\s+\d+ days", said)
