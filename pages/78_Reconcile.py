from __future__ import annotations

import streamlit as st

from marts import reconcile
from pages.parts import changes, contract_reach, dark, evidence, guard, store
from pages.parts.reconcile import answers, side_by_side, sitting

actor = guard.require("viewer", "analyst", "finance", "procurement", "it", "security", "chair", "auditor")
LOOKS = {"One or two": sitting.show, "Side by side": side_by_side.show, "Answers": answers.show}
st.title("Reconcile")
LISTS = "vendors", "contracts", "systems", "security_register"
is_list = not changes.tab(*LISTS, signals_of=("lists",))
if st.query_params.get("show") == changes.SIGNALS:
    contract_reach.say()
if is_list and not dark.show(store.ask(reconcile.every), "vendors"):
    look = st.segmented_control(
        "Look at",
        list(LOOKS),
        default="One or two",
        required=True,
        key="look",
        bind="query-params",
        label_visibility="collapsed",
    )
    LOOKS[look](actor)
evidence.panel()
