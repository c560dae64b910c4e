"""Every screen stands on a full company, on one feed only, and on nothing at all."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

import pytest

from tests.pages.companies import ROOT, TOTAL, write_ledger

if TYPE_CHECKING:
    from pathlib import Path

    from streamlit.testing.v1 import AppTest

    from tests.pages.conftest import Screen

FILES = ["app.py", *(f"pages/{each.name}" for each in sorted((ROOT / "pages").glob("[0-9]*.py")))]


@pytest.mark.parametrize("company", ["sample", "one feed", "empty"])
@pytest.mark.parametrize("file", FILES)
def test_screen_stands(screen: Screen, companies: dict[str, Path], file: str, company: str) -> None:
    at = screen(file, companies[company])
    assert [each.value for each in (*at.exception, *at.error)] == []
    assert text(at)


@pytest.mark.parametrize("company", ["sample", "one feed", "empty"])
def test_brief_has_five_panels_and_dark_ones_say_what_lights_them(
    screen: Screen, companies: dict[str, Path], company: str
) -> None:
    said = markup(screen("pages/10_Brief.py", companies[company]))
    panels = re.findall(r'<section class="ek-card".*?</section>', said, re.DOTALL)
    assert len(panels) == 5
    assert all("ek-row" in each for each in panels)
    assert all('data-page="Load"' in each for each in panels if "ek-dark" in each)
    if company == "empty":
        assert all("ek-dark" in each for each in panels)


def test_first_line_of_spend_ties_the_files_to_what_is_shown(screen: Screen, companies: dict[str, Path]) -> None:
    said = text(screen("pages/60_Spend_watchpoints.py", companies["one feed"]))
    assert said.index("Files say") < said.index("Spend by month")
    assert TOTAL in said


def test_filter_of_the_address_is_the_filter_of_the_screen(screen: Screen, companies: dict[str, Path]) -> None:
    at = screen("pages/60_Spend_watchpoints.py", companies["one feed"], q="hosting")
    assert at.text_input(key="q").value == "hosting"
    assert "2,550.00" in text(at)
    assert [each.label for each in at.button if each.label.startswith("Search")] == ["Search: hosting ✕"]
    at.button(key="clear-all").click().run()
    assert TOTAL in text(at)


def test_screen_without_matches_says_so(screen: Screen, companies: dict[str, Path]) -> None:
    at = screen("pages/60_Spend_watchpoints.py", companies["sample"], q="no line says this")
    assert "No spend line matches these filters." in text(at)
    assert not at.exception


def test_screen_of_an_earlier_act_shows_what_was_known_then(screen: Screen, companies: dict[str, Path]) -> None:
    assert TOTAL not in text(screen("pages/60_Spend_watchpoints.py", companies["one feed"], seq="0"))


@pytest.mark.parametrize("file", ["pages/10_Brief.py", "pages/60_Spend_watchpoints.py"])
def test_every_figure_in_sight_opens_where_it_comes_from(screen: Screen, companies: dict[str, Path], file: str) -> None:
    shown = set(re.findall(r'data-where="(E-[0-9a-f]+)"', markup(screen(file, companies["sample"]))))
    assert shown
    for each in sorted(shown):
        at = screen(file, companies["sample"], where=each)
        assert not at.exception, each
        assert f"Evidence {each}" in text(at)


def test_part_of_a_figure_opens_from_a_link_in_a_fresh_session(screen: Screen, companies: dict[str, Path]) -> None:
    file, home = "pages/10_Brief.py", companies["sample"]
    page = markup(screen(file, home))
    headline = re.search(r'<h1 class="ek-said">.*?</h1>', page, re.DOTALL)
    assert headline
    opened = [screen(file, home, where=each) for each in re.findall(r'data-where="(E-\w+)"', headline[0])]
    made_of = [markup(at).partition("It is made of these figures")[2] for at in opened]
    parts = {each for said in made_of for each in re.findall(r'data-where="(E-\w+)"', said) if each not in page}
    assert parts
    part = min(parts)
    assert f"Evidence {part}" in text(screen(file, home, where=part))


def test_evidence_that_is_gone_says_so(screen: Screen, companies: dict[str, Path]) -> None:
    at = screen("pages/10_Brief.py", companies["sample"], where="E-0000000000")
    assert "is not a figure of this moment" in at.info[0].value


def test_load_checks_asks_confirms_and_undoes(screen: Screen, tmp_path: Path) -> None:
    home = tmp_path / "data"
    at = screen("pages/75_Load.py", home)
    ledger = write_ledger(tmp_path)
    at.file_uploader[0].set_value([(ledger.name, ledger.read_bytes(), "text/csv")]).run()
    assert "Ready to load" in text(at)
    assert f"{TOTAL}" in text(at)
    assert not list(home.glob("archive/*/*")), "nothing is written before the confirmation"
    at.button(key="confirm").click().run()
    assert not at.exception
    (undo,) = [each for each in at.button if each.label.startswith("Undo load")]
    assert list(home.glob("archive/*/*"))
    undo.click().run()
    assert "would no longer count" in text(at)
    assert TOTAL in text(screen("pages/60_Spend_watchpoints.py", home)), "what would change is shown, nothing is undone"
    (sure,) = [each for each in at.button if each.label.startswith("Yes, undo load")]
    sure.click().run()
    assert not at.exception
    assert TOTAL not in text(screen("pages/60_Spend_watchpoints.py", home))


def test_refused_file_is_one_sentence_and_holds_up_no_other(screen: Screen, tmp_path: Path) -> None:
    at = screen("pages/75_Load.py", tmp_path / "data")
    ledger = write_ledger(tmp_path)
    files = [("broken.xlsx", b"PK\x03\x04 nothing", ""), (ledger.name, ledger.read_bytes(), "text/csv")]
    at.file_uploader[0].set_value(files).run()
    assert not at.exception
    assert "Refused" in text(at)
    assert "Ready to load" in text(at)


def markup(at: AppTest) -> str:
    """Return everything a screen writes as HTML, its side panel included."""
    return "\n".join(each.proto.body for each in at.get("html"))


def text(at: AppTest) -> str:
    """Return everything a screen says in words."""
    said = re.sub(r"<style>.*?</style>|<[^>]+>", " ", markup(at), flags=re.DOTALL)
    return "\n".join((said, *on_paper(at)))


def on_paper(at: AppTest) -> list[str]:
    """Return the cells of every table of a screen, as paper shows them, row by row."""
    tables = [each.proto for each in at.get("bidi_component") if each.proto.component_name == "evenkeel_printed"]
    return [" ".join(row) for each in tables for row in json.loads(each.json)["rows"]]
