"""Risks: what a register lights, what the matrix opens, and what is said where there is none."""

from __future__ import annotations

import re
from datetime import timedelta
from shutil import copytree
from typing import TYPE_CHECKING

import pytest

import acts
from acts.load import load_files
from acts.planned import LoadOptions
from acts.review import mark_reviewed
from marts.evidence import recompute
from marts.figure import Detail
from pages.parts.figures import KEPT
from tests.pages.companies import ANA, TODAY
from tests.pages.test_screens import markup, text

if TYPE_CHECKING:
    from pathlib import Path

    from streamlit.testing.v1 import AppTest

    from tests.pages.conftest import Screen

PAGE = "pages/45_Risks.py"
REGISTER = """\
Risk ID,Risk Description,Risk Owner,Likelihood,Impact,Residual Risk,Response,Mitigation Status,Due Date,Risk Status
R-1,Scanners get no more patches,Yusuf Demir,4 - Likely,5,High,Reduce,In progress,2026-11-01,Open
R-2,One broker clears all imports,,4,5,High,Accept,,,Open
R-3,Only two people can change Trunkplan,Owen Marsh,,,Medium,Reduce,Planned,2026-12-18,Open
R-4,The old room floods,Owen Marsh,2,2,Low,Reduce,Done,2026-01-18,Closed
"""


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the data folder of a company that loaded one risk register."""
    folder = tmp_path_factory.mktemp("register")
    path = folder / "Risk register 2026-11-20.csv"
    path.write_text(REGISTER, encoding="utf-8")
    (result,) = load_files(folder / "data", ANA, [(path.name, path)], LoadOptions(TODAY, unit="North"))
    assert result.status == "loaded", result.reason
    return folder / "data"


@pytest.mark.parametrize("company", ["empty", "one feed"])
def test_without_a_register_the_page_says_what_lights_it_and_shows_no_nought(
    screen: Screen, companies: dict[str, Path], company: str
) -> None:
    at = screen(PAGE, companies[company])
    assert not at.exception
    assert 'no sheet "Risk register" is loaded' in text(at)
    assert 'data-page="Load' in markup(at)
    assert "ek-tiles" not in markup(at)


def test_register_gives_figures_matrix_and_list_that_recompute(screen: Screen, home: Path) -> None:
    at = screen(PAGE, home)
    assert not at.exception
    tiles = re.findall(r'ek-name">([^<]+)</div><div class="ek-value"><a [^>]+>([^<]+)', markup(at))
    said = {name: value.replace("\N{NO-BREAK SPACE}", " ") for name, value in tiles}
    assert said == {
        "Open risks": "3 risks",
        "High": "2 risks",
        "Treatment overdue": "1 risk",
        "Acceptance expired": "0 risks",
        "From the security list": "0 risks",
    }
    shown = at.session_state[KEPT][1].values()
    db = acts.reading(home, today=TODAY)
    assert [each.name for each in shown if recompute(db, each) != each.value] == []


def test_lanes_stand_beside_each_other_and_say_what_is_missing(screen: Screen, home: Path) -> None:
    at = screen(PAGE, home)
    said = " ".join(text(at).split())
    assert "Reduce now" in said
    assert "Contain and watch" in said
    shown = {each.name: each.value for each in at.session_state[KEPT][1].values()}
    assert (shown["Lane proposed"], shown["Without a review day"]) == (2, 2)
    assert "All placed here by score, nearness and acceptance, as no list names a lane" in plain(at)


def test_line_of_a_lane_says_score_owner_and_what_is_overdue_in_words(screen: Screen, home: Path) -> None:
    at = screen(PAGE, home)
    lines = [[re.sub(r"<[^>]+>", "", cell) for cell in re.findall(r"<td[^>]*>(.*?)</td>", line)]
             for line in re.findall(r"<tr>(.*?)</tr>", markup(at))]  # fmt: skip
    assert ["20", "Scanners get no more patches", "Yusuf Demir", "Treatment 19 days overdue"] in lines
    assert ["20", "One broker clears all imports", "No owner yet", "No owner"] in lines
    assert " · treatment overdue: 1" in plain(at)


def test_line_of_a_lane_says_how_the_score_moved_since_the_review(screen: Screen, home: Path, tmp_path: Path) -> None:
    folder = tmp_path / "data"
    copytree(home, folder)
    mark_reviewed(folder, ANA)
    later = tmp_path / "Risk register 2026-11-27.csv"
    later.write_text(REGISTER.replace("4 - Likely,5,High,Reduce", "3 - Possible,5,High,Reduce"), encoding="utf-8")
    (result,) = load_files(folder, ANA, [(later.name, later)], LoadOptions(TODAY + timedelta(days=7), unit="North"))
    assert result.status == "loaded", result.reason
    assert "15 ↓ was 20" in plain(screen(PAGE, folder))


def test_cell_of_the_matrix_opens_the_risks_that_it_counts(screen: Screen, home: Path) -> None:
    at = screen(PAGE, home)
    (cell,) = re.findall(r'<td class="high"[^>]*><a [^>]*data-where="(E-\w+)"', markup(at))
    figure = at.session_state[KEPT][1][cell]
    assert (figure.name, figure.value) == ("Likelihood 4, consequence 5", 2)
    assert isinstance(figure.evidence, Detail)
    assert f"Evidence {cell}" in text(screen(PAGE, home, where=cell))
    assert "1 risk without a place" in " ".join(text(at).split())


def test_every_cell_of_the_matrix_says_its_band_by_shape_and_word(screen: Screen, home: Path) -> None:
    cells = re.findall(r'<td class="(\w+)" title="Likelihood (\d), consequence (\d): (\w+)">(.*?)</td>', markup(screen(PAGE, home)))  # fmt: skip  # noqa: E501
    assert len(cells) == 25
    shapes = {"high": "■", "medium": "▲", "low": "○"}
    assert [each for each in cells if each[3].lower() != each[0] or shapes[each[0]] not in each[4]] == []
    assert {each[0] for each in cells if int(each[1]) * int(each[2]) >= 15} == {"high"}


def test_filter_of_the_address_narrows_the_page(screen: Screen, home: Path) -> None:
    at = screen(PAGE, home, level="Medium")
    assert at.multiselect(key="level").value == ["Medium"]
    assert "Likelihood 4, consequence 5" not in [each.name for each in at.session_state[KEPT][1].values()]
    assert "No risk matches these filters." in text(screen(PAGE, home, q="nothing says this"))


def plain(at: AppTest) -> str:
    """Return what a screen says in its own markup, without the marks of it."""
    return re.sub(r"<[^>]+>", "", markup(at)).replace("\N{NO-BREAK SPACE}", " ")


def test_unit_that_sent_no_register_says_so(screen: Screen, home: Path) -> None:
    assert 'no sheet "Risk register" of South is loaded' in text(screen(PAGE, home, unit="South"))
