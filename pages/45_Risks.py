from __future__ import annotations

import streamlit as st

from marts import risks
from pages.parts import changes, columns, dark, evidence, export, filters, guard, kpi, matrix, record, store, table

guard.require("viewer", "analyst", "finance", "procurement", "it", "security", "chair", "auditor")
st.title("Risks")
if not changes.tab("risks") and not dark.show(store.ask(risks.every), "risks"):
    chosen = filters.of_list(risks.LISTED, risks.options)
    nothing = filters.nothing(chosen, "risk")
    kpi.row(*store.ask(risks.headline, **chosen))
    grid, first = st.columns([1, 1.2], gap="medium")
    with grid:
        matrix.show(store.ask(risks.matrix, **chosen), title="Open risks by likelihood and consequence", empty=nothing)
    with first:
        now = store.ask(risks.reduce_now, **chosen)
        table.show(
            now, key="now", title="Reduce now", empty="Nothing must be reduced now.", only=risks.SHORT, height=250
        )
    rows = store.ask(risks.listing, **chosen)
    rows, shown = columns.choose(rows, risks.SHOWN, page="Risks")
    table.show(rows, key="rows", title="Risks", empty=nothing, only=shown)
    export.offer(rows, view="risks", filters=chosen, key="rows")
    record.panel("now", now)
    record.panel("rows", rows)
evidence.panel()
