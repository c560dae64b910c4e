"""A matrix of counts over two scales: a table in which every cell opens its evidence, so it needs no second one."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

import streamlit as st

from marts.matrix import Matrix
from marts.say import say_word
from pages.parts import figures, words

if TYPE_CHECKING:
    from marts.figure import Figure

# Shape, word and tint say the same, so that black and white is enough.
SHAPES = {"high": "■", "medium": "▲", "low": "○"}


def show(found: Matrix, *, title: str, empty: str) -> None:
    """Show a matrix under its title; a click on a cell opens the rows that it counts."""
    if not isinstance(found, Matrix):
        raise TypeError(f"{type(found).__name__} is no Matrix: nothing else is shown as one.")
    head = f'<div class="ek-head"><b>{escape(title)}</b></div>'
    if not any(each.value for row in found.cells for each in row) and not found.rest.value:
        st.html(head + f'<div class="ek-soft ek-small">{escape(empty)}</div>')
        return
    st.html(head + _table(found, title) + _below(found))


def _table(found: Matrix, title: str) -> str:
    columns = "".join(f'<th scope="col">{escape(each)}</th>' for each in found.columns)
    body = "".join(
        f'<tr><th scope="row">{_of(found.down, place)} {escape(label)}</th>{_cells(cells, bands)}</tr>'
        for place, (label, cells, bands) in enumerate(zip(found.rows, found.cells, found.bands, strict=True))
    )
    return (
        f'<table class="ek-matrix" aria-label="{escape(title)}"><thead>'
        f"<tr><th></th>{columns}</tr></thead><tbody>{body}</tbody>"
        f'<tfoot><tr><th></th><th colspan="{len(found.columns)}">{escape(found.across)}</th></tr></tfoot></table>'
    )


def _of(down: str, place: int) -> str:
    """Return what the rows are, said once beside the first of them and to a reader of screens beside each."""
    return escape(down) if place == 0 else ""


def _cells(cells: tuple[Figure, ...], bands: tuple[str, ...]) -> str:
    return "".join(_cell(figure, band) for figure, band in zip(cells, bands, strict=True))


def _cell(figure: Figure, band: str) -> str:
    shape = f'<span aria-hidden="true">{SHAPES.get(band, "")}</span>'
    said = f"{figures.link(figure, words.plain(figure.value))} {shape}" if figure.value else shape
    return f'<td class="{escape(band)}" title="{escape(figure.name)}: {escape(say_word(band))}">{said}</td>'


def _below(found: Matrix) -> str:
    said = [f"{SHAPES.get(band, '')} {escape(means)}" for band, means in found.legend]
    if found.rest.value:
        said.append(f"{figures.link(found.rest)} without a place, for want of a likelihood or a consequence")
    return f'<div class="ek-soft ek-small">{" · ".join(said)}</div>'
