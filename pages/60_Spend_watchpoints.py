from __future__ import annotations

import streamlit as st

from marts import spend
from pages.parts import chart, evidence, export, filters, guard, kpi, record, store, table, tie

guard.require("viewer", "analyst", "finance", "procurement", "it", "security", "chair", "auditor")
FILTERS = ("vendor", "category", "cost_centre", "currency", "period_from", "period_to", "search")
st.title("Spend watchpoints")
first_line = st.container()
chosen = filters.bar(spend.options, *FILTERS)
nothing = filters.nothing(chosen, "spend line")
with first_line:
    tie.show(store.ask(spend.tie_out, **chosen))
kpi.row(*store.ask(spend.headline, **chosen))
trend, movers = st.columns([1.15, 1], gap="medium")
with trend:
    chart.show(*store.ask(spend.by_month, **chosen), title="Spend by month", key="trend", empty=nothing)
with movers:
    moved = store.ask(spend.top_movers, **chosen)
    told = moved.count.rule if moved.count.value is None else f"None. {moved.count.rule}"
    table.show(moved, key="movers", title="Top movers", empty=told)
lines = store.ask(spend.lines, **chosen)
table.show(lines, key="lines", title="Lines", empty=nothing)
export.offer(lines, view="spend", filters=chosen, key="lines")
record.panel("lines", lines)
evidence.panel()
