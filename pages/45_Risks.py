from __future__ import annotations

import streamlit as st

from marts import panel_risks, risks
from pages.parts import (
    changes,
    columns,
    dark,
    evidence,
    export,
    filters,
    guard,
    kpi,
    matrix,
    record,
    risk,
    store,
    table,
)

guard.require("viewer", "analyst", "finance", "procurement", "it", "security", "chair", "auditor")
st.title("Risks")
if not changes.tab("risks", "security_register") and not dark.show(store.ask(risks.every), "risks"):
    chosen = filters.of_list(risks.LISTED, risks.options)
    nothing = filters.nothing(chosen, "risk")
    kpi.row(*store.ask(risks.headline, **chosen))
    moves = store.ask(panel_risks.moves)
    for place, lane in zip(st.columns(2, gap="medium"), risk.LANES, strict=True):
        with place:
            found = store.ask(risks.in_lane, of=lane, **chosen)
            risk.lane(lane, found, store.ask(risks.lane_lacks, of=lane, **chosen), moves)
    grid, moved = st.columns([1, 1.2], gap="medium")
    with grid:
        matrix.show(store.ask(risks.matrix, **chosen), title="Open risks by likelihood and consequence", empty=nothing)
    with moved:
        title = "Moved since the last review, and what changed"
        empty = "No risk moved since the last review."
        table.show(moves, key="moves", title=title, empty=empty, only=panel_risks.MOVED, height=300)
    rows = store.ask(risks.listing, **chosen)
    rows, shown = columns.choose(rows, risks.SHOWN, page="Risks")
    table.show(rows, key="rows", title="Risks", empty=nothing, only=shown)
    export.offer(rows, view="risks", filters=chosen, key="rows")
    record.panel("moves", moves, more=risk.show)
    record.panel("rows", rows, more=risk.show)
evidence.panel()
