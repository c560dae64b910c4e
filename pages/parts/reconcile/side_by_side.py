"""The four lists side by side: which supplier, system or person stands in which of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import streamlit as st

from marts import reconcile_looks
from marts.reconcile_looks import KINDS, PERSON, SYSTEM, VENDOR
from pages.parts import export, filters, kpi, record, store, table

if TYPE_CHECKING:
    from acts.actor import Actor

SHOWN = {
    VENDOR: (
        "name", "in_procurement", "in_it", "in_security", "in_finance", "spend", "spend_currency", "is_critical",
        "missing_in", "relationship_owner", "systems", "group_name",
    ),
    SYSTEM: (
        "name", "in_it", "in_security", "in_finance", "in_procurement", "missing_in", "criticality", "data_class",
        "owner", "suppliers", "spend", "spend_currency",
    ),
    PERSON: (
        "name", "in_people", "in_procurement", "in_it", "in_security", "in_finance", "is_known", "spellings",
        "last_day",
    ),
}  # fmt: skip
ONE = {VENDOR: "supplier", SYSTEM: "system", PERSON: "person"}


def show(_actor: Actor) -> None:
    """Show one row per supplier, system or person with a yes or no per list."""
    kind = st.segmented_control("Of", list(KINDS), default=VENDOR, required=True, key="of", bind="query-params",
                                label_visibility="collapsed")  # fmt: skip
    listed = KINDS[kind]
    chosen = filters.of_list(listed, listed.options)
    kpi.row(*store.ask(reconcile_looks.figures, kind=kind, **chosen))
    rows = store.ask(reconcile_looks.of_kind, kind=kind, **chosen)
    nothing = filters.nothing(chosen, ONE[kind])
    title = listed.mart.title
    table.show(rows, key=f"matrix {ONE[kind]}", title=title, empty=nothing, only=SHOWN[kind], height=460)
    export.offer(rows, view=title.lower(), filters=chosen, key=f"matrix {ONE[kind]}")
    record.panel(f"matrix {ONE[kind]}", rows)
