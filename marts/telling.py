"""What the Brief is made of: pieces of sentences that carry figures, lines, panels, freshness."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import TypeAlias

    from marts.figure import Figure


@dataclass(frozen=True)
class Said:
    """Words of a sentence that state a figure: a click on them opens its evidence."""

    text: str
    figure: Figure | None = None


Piece: TypeAlias = "str | Said"


@dataclass(frozen=True)
class Fresh:
    """How fresh one function's data are; `late` where it has been quiet for too long."""

    says: tuple[Piece, ...]
    late: bool = False


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

    `dark` says which sheet lights it ("" when it is lit), `more` counts what is not shown, `page` is the title of
    the screen that shows all of it.
    """

    number: int
    title: str
    summary: str
    lines: tuple[Line, ...]
    more: Figure
    dark: str = ""
    page: str = ""


@dataclass(frozen=True)
class Brief:
    """The answer to the five questions of the week."""

    headline: tuple[Piece, ...]
    freshness: tuple[Fresh, ...]
    panels: tuple[Panel, ...]
    foot: tuple[Piece, ...]


def words(pieces: tuple[Piece, ...]) -> str:
    """Return a sentence without its figures."""
    return "".join(each if isinstance(each, str) else each.text for each in pieces)


def figures(pieces: tuple[Piece, ...]) -> tuple[Figure, ...]:
    """Return the figures that a sentence states."""
    return tuple(each.figure for each in pieces if not isinstance(each, str) and each.figure is not None)
