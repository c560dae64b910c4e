"""The list of corrections: which stand, which have ended, and the sheet for whoever sends the list."""

from __future__ import annotations

import io
from functools import partial
from html import escape
from typing import TYPE_CHECKING, Any

import streamlit as st

from marts import corrections
from pages.parts import export, figures, kpi, markup, record, store, table, undo

if TYPE_CHECKING:
    from marts.figure import Figure
    from pages.parts.store import Moment


def show() -> None:
    """Show every correction with its state, a sheet per sender of lists, and the way back from each."""
    rows = store.ask(corrections.listing)
    if not rows.rows:
        st.html(
            f"<p><b>Corrections</b> {markup.soft('Nothing was corrected here: what is shown is what lists say.')}</p>"
        )
        return
    kpi.row(*store.ask(corrections.headline))
    table.show(rows, key="corrections", title="Corrections", empty="None.", only=corrections.SHOWN, height=280)
    export.offer(rows, view="corrections", filters={}, key="corrections")
    _senders(store.ask(corrections.senders))
    record.panel("corrections", rows, more=_back)


def _senders(asked: tuple[Figure, ...]) -> None:
    """Offer each sender's own sheet: which cells of their lists to change, to what, and why."""
    from packs import please

    if not asked:
        return
    st.html("<p><b>Please change these in your list</b></p>")
    now = store.moment()
    for each in asked:
        with st.container(horizontal=True, vertical_alignment="center", gap="small"):
            st.html(f"{figures.link(each)} for {escape(each.name)}", width="content")
            name = please.name_of(each.name)
            leaving = export.Leaving("corrections_known", f"Please change these: {each.name}", name, {"for": each.name})
            export.button(
                "Sheet for the sender", partial(_built, each, now), leaving, export.XLSX, key=f"please {each.name}"
            )


def _built(asked: Figure, now: Moment) -> export.Built:
    from packs import please

    rows = asked.value if isinstance(asked.value, int) else None
    content = please.write(store.looking(now), asked.name, seq=now.seq, today=now.today)
    return export.Built(io.BytesIO(content), rows, (asked,))


def _back(row: dict[str, Any]) -> None:
    """Offer to take back a correction that stands."""
    if row["state"] == "stands":
        undo.offer(row["seq"], key="list of corrections", label="Take the correction back")
