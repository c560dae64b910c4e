"""Bars have one scale, nought has no length, and no two series of a chart share a mark."""

from __future__ import annotations

import re

from streamlit.testing.v1 import AppTest

from pages.parts import stack
from pages.parts.people import MARKS
from tests.pages.test_screens import markup


def _stacked() -> None:
    from marts.figure import Detail, Figure, Series
    from pages.parts import stack
    from pages.parts.people import MARKS

    def one(name: str, *counts: int) -> Series:
        points = tuple(Figure(name, each, "things", "Counted.", Detail("ownership")) for each in counts)
        return Series(name, ("System", "Decision"), points)

    stack.show(one("One person confirmed", 60, 15), one("Team", 20, 1), title="Who", marks=MARKS, empty="None.")


def _barred() -> None:
    from marts.figure import Detail, Figure, Series
    from pages.parts import bars

    points = tuple(Figure(name, each, "acts", "Counted.", Detail("acts")) for name, each in (("A", 3), ("B", 0)))
    bars.show(Series("Acts", ("A", "B"), points), title="Acts", empty="None.")


def test_every_series_has_a_mark_of_its_own() -> None:
    shapes = [shape for shape, _ in stack.told_apart(MARKS).values()]
    assert len(set(shapes)) == len(MARKS)
    assert {name: tone for name, (_, tone) in stack.told_apart(MARKS).items()} == {
        name: tone for name, (_, tone) in MARKS.items()
    }


def test_pieces_of_all_lines_are_as_long_as_their_numbers() -> None:
    said = markup(AppTest.from_function(_stacked).run())
    lengths = [float(each) for each in re.findall(r"width:([\d.]+)%", said)]
    assert lengths == [37.5, 12.5, 9.38, 0.62]  # of 80, the longest line, which has half of the width
    assert len(re.findall(r"data-where", said)) == len(lengths)


def test_nought_has_no_bar() -> None:
    said = markup(AppTest.from_function(_barred).run())
    assert re.findall(r'<i aria-hidden="true" style="([^"]+)"', said) == ["width:100.0%", "visibility:hidden"]
