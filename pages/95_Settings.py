from __future__ import annotations

import streamlit as st

from pages.parts import evidence, guard, periods, settings

actor = guard.require("viewer", "analyst", "finance", "procurement", "it", "security", "chair", "auditor")
st.title("Settings")
settings.show(actor)
periods.show(actor)
settings.sheet()
evidence.panel()
