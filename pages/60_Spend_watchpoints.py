from __future__ import annotations

import streamlit as st

from marts import spend, spend_looks
from pages.parts import changes, chart, columns, evidence, export, filters, guard, kpi, record, store, table, tie

guard.require("viewer", "analyst", "finance", "procurement", "it", "security", "chair", "auditor")
FILTERS = ("vendor", "category", "cost_centre", "currency", "period_from", "period_to", "search")
LOOKS = tuple(spend_looks.LOOKS)
st.title("Spend watchpoints")
if not changes.tab("spend", "purchase_orders", "budget", "fx_rates"):
    first_line = st.container()
    chosen = filters.bar(spend.options, *FILTERS)
    look = st.segmented_control(
        "Look at", LOOKS, default=LOOKS[0], required=True, key="look", bind="query-params", label_visibility="collapsed"
    )
    with first_line:
        tie.show(store.ask(spend.tie_out, **chosen))
    found = store.ask(spend_looks.look, look=look, **chosen)
    kpi.row(*(found.figures or store.ask(spend.headline, **chosen)))
    drawn, beside = st.columns([1.15, 1], gap="medium")
    lines = store.ask(spend.lines, **chosen)  # asked now, so that the browser paints the figures meanwhile
    with drawn:
        chart.show(*found.series, title=found.title, key=f"trend {look}", empty=found.empty)
    with beside:
        table.show(found.rows, key=f"beside {look}", title=found.rows_title, empty=found.said, only=found.shown)
    lines, shown = columns.choose(lines, page="Spend watchpoints")
    table.show(lines, key="lines", title="Lines", empty=filters.nothing(chosen, "spend line"), only=shown)
    export.offer(lines, view="spend", filters=chosen, key="lines")
    record.panel("lines", lines)
evidence.panel()
