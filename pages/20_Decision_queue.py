from __future__ import annotations

import streamlit as st

from marts import decision_register
from pages.parts import (
    changes,
    chart,
    columns,
    decide,
    decision,
    evidence,
    export,
    filters,
    guard,
    kpi,
    record,
    store,
    table,
)

actor = guard.require("viewer", "analyst", "finance", "procurement", "it", "security", "chair", "auditor")
LOOKS = ("Queue", "Who may decide")
st.title("Decision queue")
if not changes.tab("decisions"):
    look = st.segmented_control(
        "Look at", LOOKS, default=LOOKS[0], required=True, key="look", bind="query-params", label_visibility="collapsed"
    )
    if look == LOOKS[1]:
        decision.matrix()
        decision.held()
    else:
        decision.first()
        chosen = filters.of_list(decision_register.LISTED, decision_register.options)
        nothing = filters.nothing(chosen, "decision")
        kpi.row(*store.ask(decision_register.headline, **chosen))
        rows = store.ask(decision_register.listing, **chosen)
        decide.show(actor, "rows", rows)
        rows, shown = columns.choose(rows, decision_register.SHOWN, page="Decision queue")
        table.show(rows, key="rows", title="What must be decided", empty=nothing, only=shown)
        decide.settled(store.ask(decision_register.settled))
        weeks = store.ask(decision_register.by_week, **chosen)
        chart.show(*weeks, title="Open decisions by the week they are due", key="chart", empty=nothing)
        export.offer(rows, view="decision-queue", filters=chosen, key="rows")
        record.panel("rows", rows, more=decision.show)
evidence.panel()
