from __future__ import annotations

import streamlit as st

from marts import audit as trail
from pages.parts import audit, bars, evidence, export, filters, guard, kpi, store, table

guard.require("viewer", "analyst", "finance", "procurement", "it", "security", "chair", "auditor")
st.title("Audit trail")
what, when = st.columns([2.3, 1], gap="medium")
with what:
    chosen = filters.of_list(trail.LISTED, trail.options)
with when:
    chosen |= audit.between()
nothing = filters.nothing(chosen, "act")
kpi.row(*store.ask(trail.headline, **chosen))
by_kind, left = st.columns([1, 1.6], gap="medium")
with by_kind:
    bars.show(*store.ask(trail.by_kind, **chosen), title="What was done, by kind of act", empty=nothing)
with left:
    gone = store.ask(trail.exports, **chosen)
    table.show(gone, key="left", title="What left the house", empty="Nothing.", only=trail.LEFT, height=190)
rows = store.ask(trail.listing, **chosen)
table.show(rows, key="acts", title="Acts, the newest first", empty=nothing, only=trail.SHOWN, height=520)
export.offer(rows, view="audit_trail", filters=chosen, key="acts")
audit.panel("left", gone)
audit.panel("acts", rows)
evidence.panel()
