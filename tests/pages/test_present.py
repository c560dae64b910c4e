"""Present mode: one part of the Brief at a time, nothing lost between the card, the slide and "n more"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from marts.arithmetic import evaluate
from marts.figure import Detail, Figure
from marts.telling import Line, Panel
from pages.parts import panels, paper
from tests.pages.test_screens import markup

if TYPE_CHECKING:
    from pathlib import Path

    from tests.pages.conftest import Screen

BRIEF = "pages/10_Brief.py"
SLIDE = re.compile(r'<section class="ek-slide"[^>]* aria-label="([^"]+)"')
TITLES = [
    "Headline",
    "What changed",
    "What is blocked",
    "Which risk moved",
    "Spend rising, value not named",
    "Decide now",
]
LINES = st.lists(st.builds(lambda who, text: Line("open", "unrated", "Open", who, (text,)), st.text(), st.text()))


@pytest.mark.parametrize(("part", "title"), list(enumerate(TITLES)))
def test_address_names_the_one_part_that_is_shown(
    screen: Screen, companies: dict[str, Path], part: int, title: str
) -> None:
    said = markup(screen(BRIEF, companies["sample"], present=str(part)))
    assert SLIDE.findall(said) == [title]
    assert "ek-brief" not in said


@pytest.mark.parametrize("address", ["", "x", "-1", "12", "²", "2 "])
def test_address_that_names_no_part_shows_the_whole_brief(
    screen: Screen, companies: dict[str, Path], address: str
) -> None:
    said = markup(screen(BRIEF, companies["empty"], present=address))
    assert SLIDE.findall(said) == []
    assert said.count("<section") == 5


def test_part_beyond_the_last_is_the_last(screen: Screen, companies: dict[str, Path]) -> None:
    assert SLIDE.findall(markup(screen(BRIEF, companies["empty"], present="9"))) == ["Decide now"]


@pytest.mark.parametrize(
    ("address", "key", "title"),
    [
        ("", "present-in", "Headline"),
        ("0", "present-Next", "What changed"),
        ("5", "present-Back", "Spend rising, value not named"),
        ("3", "present-Leave", ""),
    ],
)
def test_buttons_lead_in_on_back_and_out(
    screen: Screen, companies: dict[str, Path], address: str, key: str, title: str
) -> None:
    at = screen("app.py", companies["empty"], present=address).button(key=key).click().run()
    assert SLIDE.findall(markup(at)) == ([title] if title else [])


@pytest.mark.parametrize("shown", [2, 4, 8])
def test_more_counts_what_the_card_has_no_room_for(shown: int) -> None:
    count = Figure("Blocked", 20, "initiatives", "Those blocked.", Detail("initiatives_blocked"), "count")
    lines = (Line("blocked", "blocked", "Blocked", "", ("One.",)),) * 8
    left = panels.left_out(Panel(2, "What is blocked", "", lines, count), shown)
    assert left.value == 20 - shown
    assert isinstance(left.evidence, tuple)
    assert evaluate(left.formula, [each.value for each in left.evidence]) == left.value


@given(LINES)
def test_slide_shows_the_first_lines_and_only_whole_ones(lines: list[Line]) -> None:
    shown, tall = panels.fitting(tuple(lines))
    assert min(1, len(lines)) <= shown <= len(lines)
    assert panels.fitting(tuple(lines[:shown])) == (shown, tall)


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_foot_of_a_page_says_any_name_and_never_leaves_its_string(name: str) -> None:
    written = paper.quoted(name)
    assert re.sub(r"\\([0-9a-f]+) ", lambda found: chr(int(found[1], 16)), written) == name
    assert not set(written) & set('"<>\n\r\f{};@')
