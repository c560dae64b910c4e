"""The column chooser: those of the table, other columns of the files, and the text as it stands in the cells."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import streamlit as st

from marts.asked import asked, others, widened
from marts.provenance import mart

if TYPE_CHECKING:
    from marts.figure import Rows

CHOSEN = "columns"


def choose(rows: Rows, first: tuple[str, ...] = ()) -> tuple[Rows, tuple[str, ...]]:
    """Offer every column; return the rows with those that were added, and the names chosen ("first" if none were).

    What is chosen stands in the address by its heading, so that a link shows the same columns.
    """
    own = mart(rows.source.view)
    known = {each.heading: each for each in (*rows.columns, *(asked(own, name)[0] for name in others(rows)))}
    with st.popover("Columns", type="tertiary", key="columns of the table"):
        said = st.multiselect(
            "Columns to show, in this order",
            list(known),
            key=CHOSEN,
            bind="query-params",
            placeholder="The usual ones",
            help="Other columns of your files, and texts as they stand in the cells, are at the end of the list.",
        )
    names = tuple(known[each].name for each in said)
    wide = replace(rows, columns=tuple(known.values()), rows=widened(rows.rows, names))
    return wide, names or first
