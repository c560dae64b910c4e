"""Text reads at 4.5:1 and marks at 3:1, on every surface of both themes."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parent.parent.parent
THEME: dict[str, Any] = tomllib.loads((ROOT / ".streamlit" / "config.toml").read_text(encoding="utf-8"))["theme"]
SURFACES = ("backgroundColor", "secondaryBackgroundColor", "dataframeHeaderBackgroundColor")
TEXTS = ("textColor", "grayTextColor", "linkColor", "redTextColor", "orangeTextColor", "greenTextColor", "primaryColor")
TEXT, MARK, PROJECTED = 4.5, 3.0, 7.0
PARTS = ROOT / "pages" / "parts"
PRESENT = re.findall(r"--(\w+): light-dark\((#\w{6}), (#\w{6})\)", (PARTS / "present.css").read_text(encoding="utf-8"))


@pytest.mark.parametrize("base", ["light", "dark"])
@pytest.mark.parametrize("surface", SURFACES)
@pytest.mark.parametrize("text", TEXTS)
def test_text_reads_on_every_surface(base: str, surface: str, text: str) -> None:
    assert contrast(THEME[base][text], THEME[base][surface]) >= TEXT


@pytest.mark.parametrize("base", ["light", "dark"])
def test_marks_of_charts_stand_out(base: str) -> None:
    colours = THEME[base]["chartCategoricalColors"]
    assert [each for each in colours if contrast(each, THEME[base]["backgroundColor"]) < MARK] == []


@pytest.mark.parametrize(("base", "written"), [("light", "#ffffff"), ("dark", "backgroundColor")])
def test_primary_button_reads(base: str, written: str) -> None:
    assert contrast(THEME[base].get(written, written), THEME[base]["primaryColor"]) >= TEXT


@pytest.mark.parametrize(("place", "base"), [(1, "light"), (2, "dark")])
@pytest.mark.parametrize("surface", ["backgroundColor", "secondaryBackgroundColor"])
def test_present_mode_reads_from_the_back_of_the_room(place: int, base: str, surface: str) -> None:
    colours = {each[0]: each[place] for each in PRESENT} | {"ink": THEME[base]["textColor"]}
    assert {"soft", "off", "risk", "ok", "accent", "ink"} <= set(colours)
    ratios = {name: contrast(colour, THEME[base][surface]) for name, colour in colours.items()}
    assert {name: ratio for name, ratio in ratios.items() if ratio < PROJECTED} == {}


def test_every_colour_of_the_look_is_one_of_the_theme() -> None:
    # White stands on the accent alone, which has its own test above.
    look, charts = ((PARTS / each).read_text(encoding="utf-8") for each in ("look.css", "charts.css"))
    assert set(re.findall(r"#[0-9a-f]{3,8}\b", look)) == {"#ffffff"}
    assert re.findall(r"#[0-9a-f]{3,8}\b", charts) == []


def test_paper_is_black_and_white() -> None:
    written = re.findall(r"#([0-9a-f]{3,8})\b", (PARTS / "print.css").read_text(encoding="utf-8"))
    assert {each for each in written if len(set(each)) > 1} == set()


def test_contrast_of_black_on_white_is_the_largest() -> None:
    assert round(contrast("#000000", "#ffffff"), 2) == 21.0


def contrast(one: str, other: str) -> float:
    """Return the ratio of WCAG 2: (lighter + 0.05) / (darker + 0.05) of the relative luminances."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(int(colour[place : place + 2], 16) / 255) for place in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4
