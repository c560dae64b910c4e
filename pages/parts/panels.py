"""The Brief's five panels and the sentences around them, as HTML: words first, every number with a way back."""

from __future__ import annotations

from html import escape
from itertools import accumulate
from math import ceil
from typing import TYPE_CHECKING

import streamlit as st

from marts import corrections
from marts.figure import Detail
from marts.telling import more, words
from pages.parts import figures, links, present, status

if TYPE_CHECKING:
    from collections.abc import Sequence

    from marts.brief import Brief, Fresh, Line, Panel, Piece
    from marts.figure import Figure

SHOWN, TALL = 2, 5  # lines of a card that stand at 1366 x 650: those of panels 1 to 4, and of panel 5
WAYS = {"Load": "Load it →", "Start": "Start with six lines →"}
TALLEST = 23.5  # what stands on a screen of 1280 x 720, in lines' own type of 20 px


def show(found: Brief) -> None:
    """Show the freshness line, the headline, five panels and the foot; in present mode one of them at a time."""
    part = present.part()
    if part is None:
        st.html(
            f'<div class="ek-fresh">{_freshness(found)}</div>'
            f'<h1 class="ek-said">{_pieces(found.headline)}</h1>'
            f'<div class="ek-brief">{"".join(_panel(each) for each in found.panels)}</div>'
            f'<div class="ek-foot">{_foot(found)}</div>'
        )
    else:
        st.html(_slide(found, part))


def left_out(panel: Panel, shown: int) -> Figure:
    """Return the figure of how many rows of a panel are not in sight where `shown` of its lines are."""
    return more(panel.count, min(shown, len(panel.lines)))


def _foot(found: Brief) -> str:
    """Return the foot; open corrections have the way to their list beside them."""
    shown = [each.figure.evidence for each in found.foot if not isinstance(each, str) and each.figure]
    open_ones = any(isinstance(each, Detail) and each.view == corrections.OPEN.view for each in shown)
    return _pieces(found.foot) + (links.page("Trust", "See them →", "look=Corrections") if open_ones else "")


def _freshness(found: Brief) -> str:
    return "".join(_fresh(each) for each in found.freshness)


def _slide(found: Brief, part: int) -> str:
    """Return one part of the Brief for the whole screen: the headline, or one panel with every line it has."""
    if not part:
        said = f'<h1 class="ek-said">{_pieces(found.headline)}</h1>'
        body = f'<div class="ek-fresh">{_freshness(found)}</div>{said}<div class="ek-foot">{_pieces(found.foot)}</div>'
        return f'<section class="ek-slide" data-last="{present.LAST}" aria-label="Headline">{body}</section>'
    panel = found.panels[part - 1]
    shown, tall = fitting(panel.lines)
    head = f"<h1>{panel.number}&ensp;{escape(panel.title)} <span>{escape(panel.summary)}</span></h1>"
    about = f'data-last="{present.LAST}" aria-label="{escape(panel.title)}" style="--tall: {tall:.1f}"'
    return f'<section class="ek-slide" {about}>{head}{_body(panel, shown)}</section>'


def fitting(lines: Sequence[Line]) -> tuple[int, float]:
    """Return how many lines of a panel stand on a screen of 1280 x 720, and how tall they are (in their own type).

    Counted in small type, measured in large type: what is few may be larger, what is much is never below 20 px.
    """
    small = list(accumulate(_tall(each, text=86, who=30) for each in lines))
    shown = sum(each <= TALLEST for each in small) or len(lines[:1])
    return shown, max(8.0, sum(_tall(each, text=58, who=25) for each in lines[:shown]))


def _tall(line: Line, *, text: int, who: int) -> float:
    """Return how tall a line is where so many letters stand beside each other (1 = the size of its type)."""
    said = ceil(len(words(line.text)) / text)
    return 1.32 * max(said, 1 + ceil(len(line.who) / who)) + 0.65


def _pieces(said: tuple[Piece, ...]) -> str:
    """Return a sentence whose figures are links."""
    return "".join(_piece(each) for each in said)


def _piece(said: Piece) -> str:
    if isinstance(said, str):
        return escape(said)
    return figures.link(said.figure, said.text) if said.figure else escape(said.text)


def _fresh(found: Fresh) -> str:
    """Return how fresh one list is; what is late stands out in shape and colour."""
    said = _pieces(found.says)
    also = f' title="{escape(". ".join(found.also))}"' if found.also else ""
    if not found.late:
        return f"<span{also}>{said}</span>"
    return f'<span class="ek-late"{also}><span aria-hidden="true">{status.mark("at_risk").shape}</span> {said}</span>'


def _panel(panel: Panel) -> str:
    head = f"<h2>{panel.number}&ensp;{escape(panel.title)} <span>{escape(panel.summary)}</span></h2>"
    body = _body(panel, TALL if panel.number == present.LAST else SHOWN)
    return f'<section class="ek-card" aria-label="{escape(panel.title)}">{head}{body}</section>'


def _body(panel: Panel, shown: int) -> str:
    if panel.dark:
        ways = "&emsp;".join(links.page(each, WAYS.get(each, f"{each} →")) for each in panel.ways)
        return f'<div class="ek-row ek-dark"><p>{escape(panel.dark)}</p></div><div class="ek-more">{ways}</div>'
    return "".join(_line(each, panel.page) for each in panel.lines[:shown]) + _more(panel, shown)


def _line(line: Line, page: str) -> str:
    told = status.html(line.mark, line.label or line.status)
    top = f'<p class="ek-top">{told}<span>{escape(line.who)}</span></p>'
    way = f" {links.page(page, '→', line.link)}" if line.link else ""
    return f'<div class="ek-row">{top}<p class="ek-clip">{_pieces(line.text)}{way}</p></div>'


def _more(panel: Panel, shown: int) -> str:
    """Return the last line of a panel: how many are not shown, and the screen that shows them."""
    left = left_out(panel, shown)
    said = [figures.link(left, f"{left.value:,} more")] if left.value else []
    said += [links.page(panel.page, f"{panel.page} →")] if panel.page else []
    said += [f'<span class="ek-soft">{escape(panel.note)}</span>'] if panel.note else []
    return f'<div class="ek-more">{"&emsp;".join(said)}</div>' if said else ""
