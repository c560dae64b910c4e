"""The Brief's five panels and the sentences around them, as HTML: words first, every number with a way back."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

import streamlit as st

from pages.parts import figures, links, status

if TYPE_CHECKING:
    from marts.brief import Brief, Fresh, Line, Panel, Piece


def show(found: Brief) -> None:
    """Show the freshness line, the headline, five panels and the foot."""
    st.html(
        f'<div class="ek-fresh">{"".join(_fresh(each) for each in found.freshness)}</div>'
        f'<h1 class="ek-said">{_pieces(found.headline)}</h1>'
        f'<div class="ek-brief">{"".join(_panel(each) for each in found.panels)}</div>'
        f'<div class="ek-foot">{_pieces(found.foot)}</div>'
    )


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
    if not found.late:
        return f"<span>{said}</span>"
    return f'<span class="ek-late"><span aria-hidden="true">{status.mark("at_risk").shape}</span> {said}</span>'


def _panel(panel: Panel) -> str:
    head = f"<h2>{panel.number}&ensp;{escape(panel.title)} <span>{escape(panel.summary)}</span></h2>"
    if panel.dark:
        way = f'<div class="ek-more">{links.page("Load", "Load it →")}</div>'
        body = f'<div class="ek-row ek-dark"><p>{escape(panel.dark)}</p></div>{way}'
    else:
        body = "".join(_line(each, panel.page) for each in panel.lines) + _more(panel)
    return f'<section class="ek-card" aria-label="{escape(panel.title)}">{head}{body}</section>'


def _line(line: Line, page: str) -> str:
    told = status.html(line.mark, line.label or line.status)
    top = f'<p class="ek-top">{told}<span>{escape(line.who)}</span></p>'
    way = f" {links.page(page, '→', line.link)}" if line.link else ""
    return f'<div class="ek-row">{top}<p class="ek-clip">{_pieces(line.text)}{way}</p></div>'


def _more(panel: Panel) -> str:
    """Return the last line of a panel: how many are not shown, and the screen that shows them."""
    said = [figures.link(panel.more, f"{panel.more.value:,} more")] if panel.more.value else []
    said += [links.page(panel.page, f"{panel.page} →")] if panel.page else []
    return f'<div class="ek-more">{"&emsp;".join(said)}</div>' if said else ""
