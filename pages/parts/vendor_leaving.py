"""Two looks of the page Vendor dependencies: what several systems are for, and the contracts that come up."""

from __future__ import annotations

from html import escape

import streamlit as st

from marts import vendor_overlap, vendor_renewals
from pages.parts import export, filters, kpi, markup, record, store, table

ASSUMED = "What could be saved is at most the cost of the others: an assumption, for what they do must still be done."


def overlap() -> None:
    """Show what systems of several makers are for, and what all but one of them cost."""
    kpi.row(*store.ask(vendor_overlap.headline))
    rows = store.ask(vendor_overlap.listing)
    empty = "No two systems of different makers are for the same."
    table.show(rows, key="overlap", title="What several systems are for", empty=empty, only=vendor_overlap.SHOWN)
    st.html(markup.soft(escape(ASSUMED)))
    export.offer(rows, view="overlap_capabilities", filters={}, key="overlap")
    record.panel("overlap", rows)


def renewals() -> None:
    """Show the contracts that come up, by the last working day for notice and our own day to decide."""
    chosen = filters.of_list(vendor_renewals.LISTED, vendor_renewals.options)
    kpi.row(*store.ask(vendor_renewals.headline, **chosen))
    rows = store.ask(vendor_renewals.listing, **chosen)
    nothing = filters.nothing(chosen, "contract")
    table.show(rows, key="renewals", title="Contracts that come up", empty=nothing, only=vendor_renewals.SHOWN)
    export.offer(rows, view="renewal_list", filters=chosen, key="renewals")
    record.panel("renewals", rows)
