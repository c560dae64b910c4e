"""Questions on the Load page: asked beside values, answered, remembered, said when used, and taken back."""

from __future__ import annotations

from html import unescape
from typing import TYPE_CHECKING

import pytest

from tests.pages.companies import ROOT
from tests.pages.test_screens import text

if TYPE_CHECKING:
    from pathlib import Path

    from streamlit.testing.v1 import AppTest

    from tests.pages.conftest import Screen

PAGE, OTHER = "pages/75_Load.py", "pages/95_Settings.py"
HEAD = "Document,Posting date,Supplier,Cost centre,Net Amount,Amount,Company"
SPEND = ROOT.parent / "shared" / "realdata" / "spend"


def ledger(month: int, head: str = HEAD) -> bytes:
    """Return a CSV file with a net amount beside a plain one, and dates that can be read both ways."""
    rows = [
        f"{month}{day},0{day}/0{month}/2026,Firm {day},CC-{day},{day}00.50,{day}20.60,Harrow" for day in range(1, 9)
    ]
    return "\n".join(["Payments of Harrow,,,,,,", "", head, *rows]).encode()


def drop(at: AppTest, name: str, content: bytes) -> AppTest:
    """Drop one file."""
    return at.file_uploader[0].set_value([(name, content, "text/csv")]).run()


def press(at: AppTest, label: str) -> AppTest:
    """Press the first button that begins so."""
    next(each for each in at.button if each.label.startswith(label)).click().run()
    assert not at.exception
    return at


def choose(at: AppTest, label: str, value: str) -> AppTest:
    """Choose in the first field whose label begins so, or holds these words."""
    fields = [each for each in [*at.radio, *at.selectbox] if label in each.label]
    min(fields, key=lambda each: not each.label.startswith(label)).set_value(value).run()
    assert not at.exception
    return at


@pytest.fixture
def loaded(screen: Screen, tmp_path: Path) -> AppTest:
    """Return the page after a file with two questions was answered and loaded."""
    at = drop(screen(PAGE, tmp_path / "data"), "Harrow payments a.csv", ledger(5))
    assert "2 questions before it can load." in text(at)
    assert "1 May 2026" in text(at)
    assert "5 Jan 2026" in text(at)
    choose(at, "which column is the amount", "E")
    choose(at, "day first or month first", "dmy")
    press(at, "Check again with these answers")
    assert "Ready to load" in text(at)
    return press(at, "Load 1 file")


def test_next_file_does_not_ask_and_says_whose_answer_it_uses(loaded: AppTest) -> None:
    drop(loaded, "Harrow payments b.csv", ledger(6))
    assert "Ready to load" in text(loaded)
    assert "before it can load" not in text(loaded)
    assert "Remembered: Amount is column E (Net Amount), answered by" in text(loaded)
    press(loaded, "Change")
    assert "1 question before it can load" in text(loaded)


def test_answer_is_listed_and_its_undo_makes_the_next_file_ask(loaded: AppTest) -> None:
    assert "2 answers, used for every file with the same headings." in text(loaded)
    assert "Amount is column E (Net Amount)" in text(loaded)
    undo = [
        each for each in loaded.button if each.key and each.key.startswith("forget-") and "column:amount" in each.key
    ]
    undo[0].click().run()
    assert not loaded.exception
    assert "1 answer, used for every file" in text(loaded)
    drop(loaded, "Harrow payments b.csv", ledger(6))
    assert "1 question before it can load" in text(loaded)


def test_column_without_amounts_is_said_at_once_and_nothing_is_checked_with_an_open_question(
    screen: Screen, tmp_path: Path
) -> None:
    at = drop(screen(PAGE, tmp_path / "data"), "unknown.csv", ledger(5, "A1,B1,C1,D1,E1,F1,G1"))
    assert "Refused" in text(at)
    choose(at, "It is", "spend")
    press(at, "Check again")
    assert "before it can load" in text(at)
    choose(at, "which column holds Amount", "C")
    assert 'Column C (C1) holds no amounts: it reads "Firm 1", "Firm 2", "Firm 3".' in unescape(text(at))
    choose(at, "which column holds Amount", "E")
    assert "holds no amounts" not in text(at)


def test_every_column_of_a_file_with_unknown_headings_is_chosen_by_hand(screen: Screen, tmp_path: Path) -> None:
    at = drop(screen(PAGE, tmp_path / "data"), "unknown.csv", ledger(5, "A1,B1,C1,D1,E1,F1,G1"))
    choose(at, "It is", "spend")
    press(at, "Check again")
    press(at, "Choose the columns by hand")
    offered = next(each for each in at.selectbox if each.label == "Cost centre").options
    assert offered[0] == "not in this file"
    assert "D: D1, CC-1 | CC-2 | CC-3" in offered
    choose(at, "Cost centre", "D")
    choose(at, "Vendor name", "D")
    assert "Column D is chosen for Vendor name and for Cost centre." in text(at)
    choose(at, "Vendor name", "C")
    choose(at, "Posting date", "B")
    choose(at, "Amount (needed", "E")
    press(at, "Check again with these columns")
    assert "day first or month first" in " ".join(each.label for each in at.radio)
    press(at, "Check again with these answers")
    assert "Ready to load" in text(at)


def test_question_stays_with_its_choices_while_another_screen_is_looked_at(screen: Screen, tmp_path: Path) -> None:
    at = drop(screen(PAGE, tmp_path / "data"), "Harrow payments a.csv", ledger(5))
    choose(at, "which column is the amount", "E")
    at.switch_page(str(ROOT / OTHER)).run()
    at.switch_page(str(ROOT / PAGE)).run()
    assert "2 questions before it can load." in text(at)
    assert next(each for each in at.radio if "which column is the amount" in each.label).value == "E"


def test_months_of_a_file_without_dates_are_two_selectors(screen: Screen, tmp_path: Path) -> None:
    sheet = "Document,Supplier,Amount EUR,Company\n" + "".join(f"{n},Firm {n},{n}00.50,Harrow\n" for n in range(1, 9))
    at = drop(screen(PAGE, tmp_path / "data"), "payments.csv", sheet.encode())
    choose(at, "It is", "spend")
    press(at, "Check again")
    assert next(each for each in at.selectbox if each.label == "First month").value == "2026-10"
    choose(at, "First month", "2026-11")
    assert "Months: the first (2026-11) is after the last (2026-10)" in text(at)
    choose(at, "First month", "2026-09")
    press(at, "Check again with these answers")
    assert "for 2026-09 to 2026-10" in text(at)
    assert "Ready to load" in text(at)
