"""The files as they were received, with the cells marked that stand behind a figure."""

from __future__ import annotations

import io
from dataclasses import replace
from functools import partial
from html import escape
from typing import TYPE_CHECKING

import streamlit as st

from marts import evidence_cells
from pages.parts import export, markup, store, words

if TYPE_CHECKING:
    from marts.evidence_cells import Source
    from marts.figure import Figure
    from pages.parts.store import Moment

MOST = 12  # files that are offered one by one
HELP = "The file as it was received. Its cells behind this figure are marked; nothing else of it is changed."


def offer(figure: Figure) -> None:
    """Offer every file behind a figure with its cells marked; those with too many cells say so."""
    from packs import cited

    found = store.ask(evidence_cells.sources, figure=figure)
    if not found:
        return
    st.html(markup.soft("The original file with these cells marked:"))
    for each in found[:MOST]:
        if each.cells > cited.MOST:
            st.html(markup.soft(escape(cited.too_many(each))))
            continue
        file, now = cited.name_of(each, figure), store.moment()
        leaving = export.Leaving("cells", f"Cells of {figure.name}", file, {"file": each.file})
        label = f"{each.file} ({words.counted(each.cells, 'cell')})"
        build, key = partial(_marked, figure, each, now), f"original-{figure.id}-{each.sha256[:8]}"
        export.button(label, build, leaving, export.XLSX, key=key, kind="tertiary", told=HELP)
    if len(found) > MOST:
        rest = words.counted(len(found) - MOST, "more file")
        st.html(markup.soft(f"{rest}: the download of all rows names every cell."))


def _marked(figure: Figure, source: Source, now: Moment) -> export.Built:
    from packs import cited

    db = store.at(replace(now, as_of_seq=now.seq))
    found = cited.marked(db, now.home, figure, source, seq=now.seq, today=now.today)
    return export.Built(io.BytesIO(found.content), None, (figure,))
