from __future__ import annotations

import streamlit as st

from marts import start as lines
from pages.parts import evidence, guard, record, start, store, table

actor = guard.require("viewer", "analyst", "finance", "procurement", "it", "security", "chair", "auditor")
st.title("Start")
start.introduce()
start.counts()
start.form(actor)
rows = store.ask(lines.listing)
table.show(rows, key="rows", title="The start lines", empty=start.NOTHING, only=lines.SHOWN)
start.remove(actor, rows)
start.panels()
start.lists()
record.panel("rows", rows)
evidence.panel()
