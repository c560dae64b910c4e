from __future__ import annotations

import streamlit as st

from marts import spend
from pages.parts import chart, evidence, export, filters, guard, kpi, record, store, table, tie

guard.require("viewer", "analyst", "finance", "procurement", "it", "security", "chair", "auditor")
FILTERS = ("unit", "vendor", "category", "cost_centre", "currency", "period_from", "period_to", "search")
st.title("Spend watchpoints")
first_line = st.container()
chosen = filters.bar(spend.options, *FILTERS)
with first_line:
    tie.show(store.ask(spend.tie_out, **chosen))
kpi.row(*store.ask(spend.headline, **chosen))
trend, movers = st.columns([1.25, 1], gap="medium")
with trend:
    chart.show(*store.ask(spend.by_month, **chosen), title="Spend by month", key="trend")
with movers:
    moved = store.ask(spend.top_movers, **chosen)
    table.show(moved, key="movers", title="Top movers", empty=moved.count.rule)
lines = store.ask(spend.lines, **chosen)
table.show(lines, key="lines", title="Lines", empty=filters.nothing(chosen, "spend line"))
export.offer(lines, view="spend", filters=chosen, key="lines")
record.panel("lines", lines)
evidence.panel()
