from __future__ import annotations

import streamlit as st

from marts import feed_trust
from pages.parts import corrections, evidence, guard, store, trust, trust_edits, trust_feed, trust_loads

actor = guard.require("viewer", "analyst", "finance", "procurement", "it", "security", "chair", "auditor")
st.title("Trust")
if not trust.dark(store.ask(feed_trust.every)):
    trust_feed.told()
    look = trust.look()
    if look == "Lists":
        trust.lists(actor)
    elif look == "Silent edits":
        trust_edits.show()
    elif look == "Corrections":
        corrections.show()
    else:
        trust_loads.show()
evidence.panel()
