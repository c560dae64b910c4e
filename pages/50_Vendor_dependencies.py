from __future__ import annotations

import streamlit as st

from marts import contracts, vendor_dependencies
from pages.parts import changes, chart, columns, dark, evidence, export, filters, guard, kpi, record, store, table

guard.require("viewer", "analyst", "finance", "procurement", "it", "security", "chair", "auditor")
st.title("Vendor dependencies")
if not changes.tab("vendors", "contracts", "systems") and not dark.show(
    store.ask(vendor_dependencies.every), "vendors"
):
    chosen = filters.of_list(vendor_dependencies.LISTED, vendor_dependencies.options)
    kpi.row(*store.ask(vendor_dependencies.headline, **chosen))
    drawn, beside = st.columns([1, 1.25], gap="medium")
    with drawn:
        empty = store.ask(contracts.nothing_to_draw, **chosen)
        months = store.ask(contracts.by_notice_month, **chosen)
        chart.show(*months, title="Last days for notice, by month", key="notices", empty=empty)
    with beside:
        signed = store.ask(contracts.listing, **chosen)
        table.show(
            signed, key="signed", title="Contracts by notice date", empty="None.", only=contracts.SHORT, height=250
        )
        export.offer(signed, view="contracts", filters=chosen, key="signed")
    rows = store.ask(vendor_dependencies.listing, **chosen)
    nothing = filters.nothing(chosen, "vendor")
    rows, shown = columns.choose(rows, vendor_dependencies.SHOWN, page="Vendor dependencies")
    table.show(rows, key="rows", title="Vendors", empty=nothing, only=shown)
    export.offer(rows, view="vendor_dependencies", filters=chosen, key="rows")
    record.panel("rows", rows)
    record.panel("signed", signed)
evidence.panel()
