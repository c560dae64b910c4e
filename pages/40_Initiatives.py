from __future__ import annotations

import streamlit as st

from marts import initiatives
from pages.parts import (
    bars,
    changes,
    columns,
    dark,
    evidence,
    export,
    filters,
    guard,
    initiative,
    kpi,
    record,
    store,
    table,
)

guard.require("viewer", "analyst", "finance", "procurement", "it", "security", "chair", "auditor")
st.title("Initiatives")
if not changes.tab("initiatives", "milestones", "initiative_updates", "start") and not dark.show(
    store.ask(initiatives.every), "initiatives"
):
    chosen = filters.of_list(initiatives.LISTED, initiatives.options)
    nothing = filters.nothing(chosen, "initiative")
    kpi.row(*store.ask(initiatives.headline, **chosen))
    why, what = st.columns([1, 1.6], gap="medium")
    with why:
        bars.show(
            *store.ask(initiatives.by_attention, **chosen),
            title="Why each needs somebody: the first reason",
            empty=nothing,
        )
    with what:
        held, title = store.ask(initiatives.held, **chosen), "Blocked, and the decision that would free them"
        table.show(held, key="held", title=title, empty="None is blocked.", only=initiatives.FREEING, height=220)
    rows = store.ask(initiatives.listing, **chosen)
    rows, shown = columns.choose(rows, initiatives.SHOWN, page="Initiatives")
    table.show(rows, key="rows", title="Initiatives", empty=nothing, only=shown)
    export.offer(rows, view="initiatives", filters=chosen, key="rows")
    record.panel("held", held, more=initiative.show)
    record.panel("rows", rows, more=initiative.show)
evidence.panel()
