from __future__ import annotations

import streamlit as st

from pages.parts import guard, sql

actor = guard.require("analyst", "auditor", "chair")
st.title("SQL")
sql.ask(actor)
sql.answer()
sql.known()
