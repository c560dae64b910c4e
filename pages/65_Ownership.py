from __future__ import annotations

import streamlit as st

from marts import ownership
from pages.parts import (
    changes,
    columns,
    dark,
    evidence,
    export,
    filters,
    guard,
    kpi,
    leaving,
    owner_looks,
    people,
    record,
    stack,
    store,
    table,
)

actor = guard.require("viewer", "analyst", "finance", "procurement", "it", "security", "chair", "auditor")
LOOKS = ("Things", "Coverage", "Whom to ask", "If away", "People", "Leaving")
st.title("Ownership")
if not changes.tab(asked=("ownership",)):
    look = st.segmented_control(
        "Look at", LOOKS, default=LOOKS[0], required=True, key="look", bind="query-params", label_visibility="collapsed"
    )
    if look == "People":
        names, wanted = people.show(actor)
        export.offer(names, view="people", filters=wanted, key="names")
        record.panel("names", names, more=people.places)
    elif look == "Coverage":
        owner_looks.covered()
    elif look == "Whom to ask":
        asks, wanted = owner_looks.asks()
        export.offer(asks, view="ask list", filters=wanted, key="asks")
        record.panel("asks", asks)
    elif look == "If away":
        away, wanted = owner_looks.away()
        export.offer(away, view="if away", filters=wanted, key="away")
        record.panel("away", away, more=owner_looks.resting)
    elif look == "Leaving":
        leaving.show(actor)
    elif not dark.show(store.ask(ownership.every), "systems"):
        chosen = filters.of_list(ownership.LISTED, ownership.options)
        nothing = filters.nothing(chosen, "thing that somebody should own")
        kpi.row(*store.ask(ownership.headline, **chosen))
        people.told(store.ask(ownership.unconfirmed, **chosen))
        kinds = store.ask(ownership.by_kind, **chosen)
        by_kind, gone = st.columns([1.15, 1], gap="medium")
        with by_kind:
            stack.show(*kinds, title="Who owns them, by kind", marks=people.MARKS, empty=nothing)
        with gone:
            left, title = store.ask(ownership.left, **chosen), "Owned by somebody who is no longer here"
            table.show(left, key="left", title=title, empty="None.", only=ownership.LEFT, height=190)
        rows = store.ask(ownership.listing, **chosen)
        rows, shown = columns.choose(rows, ownership.SHOWN, page="Ownership")
        table.show(rows, key="rows", title="Things", empty=nothing, only=shown)
        export.offer(rows, view="ownership", filters=chosen, key="rows")
        record.panel("left", left, more=owner_looks.answers)
        record.panel("rows", rows, more=owner_looks.answers)
evidence.panel()
