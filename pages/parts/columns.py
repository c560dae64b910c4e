"""The line above a table: its columns (those of files and texts of cells too), and the saved views of its page."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import streamlit as st

from marts.asked import asked, from_heading, others, widened
from marts.provenance import mart
from pages.parts import views

if TYPE_CHECKING:
    from marts.figure import Rows

CHOSEN = "columns"


def choose(rows: Rows, first: tuple[str, ...] = (), *, page: str) -> tuple[Rows, tuple[str, ...]]:
    """Offer every column above a table; return the rows with those that were added, and the names to show.

    These are `first` while nobody has chosen. What is chosen stands in the address by its heading, so that a link
    shows the same columns; a download and a saved view of the page keep them.
    """
    own = mart(rows.source.view)
    known = {each.heading: each for each in (*rows.columns, *(asked(own, name)[0] for name in others(rows)))}
    # A filter may leave no row that has a column of the files: it stays chosen.
    named = [from_heading(own, each) for each in _chosen() if each not in known]
    known |= {each.heading: each for each in named if each}
    with st.container(key="choosing", horizontal=True, horizontal_alignment="right", gap="small"):
        with st.popover("Columns", type="tertiary", key="choosing-columns"):
            said = st.multiselect(
                "Columns to show, in this order",
                list(known),
                key=CHOSEN,
                bind="query-params",
                placeholder="The usual ones",
                help="Other columns of your files, and texts as they stand in the cells, are at the end of the list.",
            )
        names = tuple(known[each].name for each in said)
        source = replace(rows.source, columns=names or rows.source.columns)
        views.offer(page, source)
    added = tuple(known[each] for each in said if known[each] not in rows.columns)
    wide = replace(rows, columns=(*rows.columns, *added), rows=widened(rows.rows, names), source=source)
    return wide, names or first or tuple(each.name for each in rows.columns)


def _chosen() -> list[str]:
    return st.session_state[CHOSEN] if CHOSEN in st.session_state else st.query_params.get_all(CHOSEN)
