from __future__ import annotations

import streamlit as st

from marts import spend, spend_looks
from pages.parts import (
    changes,
    columns,
    evidence,
    export,
    filters,
    guard,
    record,
    spend_control,
    spend_months,
    spend_rising,
    store,
    table,
    tie,
)

guard.require("viewer", "analyst", "finance", "procurement", "it", "security", "chair", "auditor")
FILTERS = ("vendor", "category", "cost_centre", "currency", "period_from", "period_to", "search")
OWN = {"Rising": spend_rising.rising, spend_rising.LOOKED: spend_rising.looked, "Control": spend_control.show}
st.title("Spend watchpoints")
if not changes.tab("spend", "purchase_orders", "budget", "fx_rates", signals_of=("spend",)):
    first_line = st.container()
    chosen = filters.bar(spend.options, *FILTERS)
    look = st.segmented_control(
        "Look at",
        [*OWN, *spend_looks.LOOKS],
        default="Rising",
        required=True,
        key="look",
        bind="query-params",
        label_visibility="collapsed",
    )
    with first_line:
        tie.show(store.ask(spend.tie_out, **chosen))
    if look in OWN:
        OWN[look](chosen)
    else:
        spend_months.show(chosen, look=look)
    lines = store.ask(spend.lines, **chosen)
    lines, shown = columns.choose(lines, page="Spend watchpoints")
    table.show(lines, key="lines", title="Lines", empty=filters.nothing(chosen, "spend line"), only=shown)
    export.offer(lines, view="spend", filters=chosen, key="lines")
    record.panel("lines", lines)
evidence.panel()
