from __future__ import annotations

import streamlit as st

from marts import vendor_dependencies
from pages.parts import changes, dark, evidence, guard, store, vendor_leaving, vendor_looks

guard.require("viewer", "analyst", "finance", "procurement", "it", "security", "chair", "auditor")
LOOKS = {
    "Vendors": vendor_looks.vendors,
    "Control": vendor_looks.control,
    "Concentration": vendor_looks.concentration,
    "Overlap": vendor_leaving.overlap,
    "Renewals": vendor_leaving.renewals,
}
st.title("Vendor dependencies")
if not changes.tab("vendors", "contracts", "systems") and not dark.show(
    store.ask(vendor_dependencies.every), "vendors"
):
    look = st.segmented_control(
        "Look at",
        list(LOOKS),
        default="Vendors",
        required=True,
        key="look",
        bind="query-params",
        label_visibility="collapsed",
    )
    LOOKS[look]()
evidence.panel()
