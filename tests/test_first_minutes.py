"""The first ten minutes of a company: one messy sheet, no list of initiatives, no decision log."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import acts
from acts.actor import Actor
from acts.load import load_files
from acts.looking import look
from acts.planned import LoadOptions
from marts.brief import brief
from marts.telling import words
from pages.parts import links

if TYPE_CHECKING:
    from acts.receipts import FileResult
    from marts.telling import Panel

REAL = Path(__file__).parent.parent.parent / "shared" / "realdata"
TODAY = date(2026, 11, 20)
ANA = Actor("ana", frozenset({"admin"}), verified=False)
needs_real = pytest.mark.skipif(not REAL.is_dir(), reason="the folder of real exports is not beside the project")
# A real list, the table it is, and how many records it has (counted by hand).
LISTS = (
    ("registers", "*isk*egister*.xlsx", "risks"),
    ("registers", "*sset*.xlsx", "systems"),
)


def panels(home: Path) -> dict[int, Panel]:
    found = brief(look(home, today=TODAY))
    assert words(found.headline)
    return {each.number: each for each in found.panels}


def load(home: Path, path: Path) -> FileResult:
    (result,) = load_files(home, ANA, [(path.name, path)], LoadOptions(TODAY))
    return result


@needs_real
def test_one_spend_file_alone_gives_money_and_every_other_panel_says_what_it_needs(tmp_path: Path) -> None:
    path = next((REAL / "spend").glob("*KICO*"))
    assert load(tmp_path, path).status == "loaded"
    shown = panels(tmp_path)
    assert not shown[4].dark
    assert [number for number in (2, 3, 5) if "six lines on Start" not in shown[number].dark] == []
    for number in (2, 3, 5):
        assert "sheet '" in shown[number].dark
        assert all(links.page(each, each) != each for each in shown[number].ways), "each way leads to a screen"
    assert words(brief(look(tmp_path, today=TODAY)).foot).startswith("Files say")


def test_an_empty_company_is_led_to_start_and_load(tmp_path: Path) -> None:
    shown = panels(tmp_path)
    assert all(each.dark for each in shown.values())
    assert {way for each in shown.values() for way in each.ways} == {"Start", "Load"}


@needs_real
@pytest.mark.parametrize(("folder", "pattern", "table"), LISTS)
def test_a_real_register_becomes_a_list_without_a_question(
    tmp_path: Path, folder: str, pattern: str, table: str
) -> None:
    path = next((REAL / folder).glob(pattern))
    result = load(tmp_path, path)
    assert (result.status, {each.table for each in result.sheets if each.loaded}) == ("loaded", {table}), result.reason
    db = acts.reading(tmp_path, today=TODAY)
    loaded = sum(each.loaded for each in result.sheets)
    assert db.execute(f"select count(*) from {table}_current").fetchall() == [(loaded,)]
    assert loaded


@needs_real
def test_every_real_list_ends_as_a_load_a_question_or_a_sentence(tmp_path: Path) -> None:
    for path in sorted(each for name in ("registers", "portfolio", "contracts") for each in (REAL / name).iterdir()):
        result = load(tmp_path, path)
        assert result.status in {"loaded", "question", "refused"}, path.name
        assert result.reason or any(each.says or each.questions or each.loaded for each in result.sheets), path.name
