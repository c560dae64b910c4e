"""What the Brief is made of: pieces of sentences that carry figures, lines, panels, freshness."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from marts.arithmetic import derived
from marts.figure import Figure

if TYPE_CHECKING:
    from typing import TypeAlias

NONE = Figure("Rows", 0, "rows", "There is nothing to list.", (), "count")


@dataclass(frozen=True)
class Said:
    """Words of a sentence that state a figure: a click on them opens its evidence."""

    text: str
    figure: Figure | None = None


Piece: TypeAlias = "str | Said"


@dataclass(frozen=True)
class Fresh:
    """How fresh a list is; `late` where it has been quiet for too long, `also` a sentence per list behind a count."""

    says: tuple[Piece, ...]
    late: bool = False
    also: tuple[str, ...] = ()


@dataclass(frozen=True)
class Line:
    """One row of a panel.

    `status` is a word of the vocabulary and `mark` its shape (on_track, at_risk, off_track, blocked, unrated);
    `label` is what is said beside the shape ("12 days late"), `who` the person and date on the right, `text` the
    sentence, `link` the filters of the panel's page that show it ("" if none).
    """

    status: str
    mark: str
    label: str
    who: str
    text: tuple[Piece, ...]
    link: str = ""


@dataclass(frozen=True)
class Panel:
    """One of the five panels.

    `lines` are the first of `count` rows, the most pressing first: a card shows as many of them as it has room for.
    `dark` says which sheet lights it ("" when it is lit) and `ways` the screens where that is done, `page` is the
    title of the screen that shows every row, `note` what stands below the rows ("Nothing since 13 Nov, as of 6 Nov").
    """

    number: int
    title: str
    summary: str
    lines: tuple[Line, ...]
    count: Figure
    dark: str = ""
    page: str = ""
    note: str = ""
    ways: tuple[str, ...] = ()

    @property
    def more(self) -> Figure:
        """Return the figure of how many rows are in none of the lines."""
        return more(self.count, len(self.lines))


@dataclass(frozen=True)
class Brief:
    """The answer to the five questions of the week."""

    headline: tuple[Piece, ...]
    freshness: tuple[Fresh, ...]
    panels: tuple[Panel, ...]
    foot: tuple[Piece, ...]


def more(count: Figure, shown: int) -> Figure:
    """Return the figure of how many rows are not shown where `shown` of them are."""
    known = min(shown, int(count.value or 0))  # type: ignore[arg-type]
    return derived("More", f"a - {known}", count, unit=count.unit, rule=f"{count.rule} Less the {known} shown.")


def words(pieces: tuple[Piece, ...]) -> str:
    """Return a sentence without its figures."""
    return "".join(each if isinstance(each, str) else each.text for each in pieces)


def figures(pieces: tuple[Piece, ...]) -> tuple[Figure, ...]:
    """Return the figures that a sentence states."""
    return tuple(each.figure for each in pieces if not isinstance(each, str) and each.figure is not None)
