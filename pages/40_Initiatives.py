from __future__ import annotations

import streamlit as st

from marts import initiatives
from pages.parts import chart, evidence, export, filters, guard, kpi, record, store, table

guard.require("viewer", "analyst", "finance", "procurement", "it", "security", "chair", "auditor")
st.title("Initiatives")
chosen = filters.of_list(initiatives.LISTED, initiatives.options)
nothing = filters.nothing(chosen, "initiative")
kpi.row(*store.ask(initiatives.headline, **chosen))
chart.show(*store.ask(initiatives.by_status, **chosen), title="Initiatives by status", key="chart", empty=nothing)
rows = store.ask(initiatives.listing, **chosen)
table.show(rows, key="rows", title="Initiatives", empty=nothing, only=initiatives.SHOWN)
export.offer(rows, view="initiatives", filters=chosen, key="rows")
record.panel("rows", rows)
evidence.panel()
