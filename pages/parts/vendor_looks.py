"""The looks of the page Vendor dependencies: the vendors, the control they hold, and how much hangs on one of them."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

import streamlit as st

from marts import contracts, vendor_concentration, vendor_control, vendor_dependencies
from pages.parts import chart, columns, export, filters, kpi, markup, record, store, table, vendor, vendor_moved

if TYPE_CHECKING:
    from marts.figure import Rows

LOW, HIGH = 165, 275
BESIDE = "Beside it: who else runs it, works on it or stands behind the same function. "
BESIDE += "Nobody has said that they can take over."


def vendors() -> None:
    """Show the vendors of the lists, and their contracts by notice date."""
    chosen = filters.of_list(vendor_dependencies.LISTED, vendor_dependencies.options)
    kpi.row(*store.ask(vendor_dependencies.headline, **chosen))
    drawn, beside = st.columns([1, 1.25], gap="medium")
    with drawn:
        empty = store.ask(contracts.nothing_to_draw, **chosen)
        months = store.ask(contracts.by_notice_month, **chosen)
        chart.show(*months, title="Last days for notice, by month", key="notices", empty=empty)
    with beside:
        signed = store.ask(contracts.listing, **chosen)
        title = "Contracts by notice date"
        table.show(signed, key="signed", title=title, empty="None.", only=contracts.SHORT, height=250)
        export.offer(signed, view="contracts", filters=chosen, key="signed")
    rows = store.ask(vendor_dependencies.listing, **chosen)
    nothing = filters.nothing(chosen, "vendor")
    rows, shown = columns.choose(rows, vendor_dependencies.SHOWN, page="Vendor dependencies")
    table.show(rows, key="rows", title="Vendors", empty=nothing, only=shown)
    export.offer(rows, view="vendor_dependencies", filters=chosen, key="rows")
    record.panel("rows", rows)
    record.panel("signed", signed)


def control() -> None:
    """Show who supports the plan and who shapes it: two axes, and the vendors by the control that they hold."""
    chosen = filters.of_list(vendor_control.LISTED, vendor_control.options)
    kpi.row(*store.ask(vendor_control.headline, **chosen))
    drawn, beside = st.columns([1, 1.15], gap="medium")
    rows = store.ask(vendor_control.listing, **chosen)
    nothing = filters.nothing(chosen, "supplier")
    with drawn:
        limit, then = store.ask(vendor_control.limit_of), vendor_moved.asked(rows)
        dots = store.ask(vendor_control.dots, **chosen)
        undrawn = "No spend is known of these suppliers." if rows.rows else nothing
        vendor.chart(dots, limit=limit, then=then, key="axes", empty=undrawn)
        below = vendor.left_out(store.ask(vendor_control.not_drawn, **chosen)) + vendor_moved.told(then, rows)
        if below:
            st.html(below)
    with beside:
        title = "Suppliers by the control that they hold"
        table.show(rows, key="control", title=title, empty=nothing, only=vendor_control.SHOWN, height=360)
        export.offer(rows, view="vendor_score", filters=chosen, key="control")
    vendor.panel("control", rows)


def concentration() -> None:
    """Show how much is with one supplier and its group, and what stops if one is gone for some weeks."""
    kpi.row(*store.ask(vendor_concentration.headline))
    shared, gone = st.columns([1, 1.15], gap="medium")
    with shared:
        groups = store.ask(vendor_concentration.groups)
        title, only = "Suppliers, parents counted together", vendor_concentration.GROUPED
        table.show(groups, key="groups", title=title, empty="No supplier yet.", only=only, height=LOW)
        found = store.ask(vendor_concentration.measures)
        title, only = "How concentrated it is", vendor_concentration.MEASURED
        table.show(found, key="measures", title=title, empty="Nothing to share out yet.", only=only, height=LOW)
        export.offer(groups, view="vendor_concentration_groups", filters={}, key="groups")
    with gone:
        _gone(groups)
    record.panel("groups", groups)


def _gone(groups: Rows) -> None:
    known = store.ask(vendor_concentration.vendors)
    if not known:
        return
    days = store.ask(vendor_concentration.days)
    # At first the supplier on which most critical functions stand.
    first = next((row["listed_vendor"] for row in groups.rows if row["listed_vendor"] in known), next(iter(known)))
    own = st.selectbox(
        f"What stops if this vendor is gone for {days} days?",
        list(known),
        format_func=known.__getitem__,
        index=list(known).index(first),
        key="gone",
        bind="query-params",
    )
    st.html(vendor.counted(store.ask(vendor_concentration.counts, listed_vendor=own)))
    stops = store.ask(vendor_concentration.stops, listed_vendor=own)
    empty = f"Nothing of the lists hangs on {known[own]} in the next {days} days."
    title, only = f"Without {known[own]}", vendor_concentration.STOPPING
    table.show(stops, key="stops", title=title, empty=empty, only=only, height=HIGH)
    st.html(markup.soft(escape(BESIDE)))
    export.offer(stops, view="vendor_concentration_stops", filters={}, key="stops")
    record.panel("stops", stops)
