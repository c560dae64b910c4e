from __future__ import annotations

import streamlit as st

from pages.parts import evidence, guard, templates
from pages.parts.load import card, files, history, remembered, steps

actor = guard.require("finance", "procurement", "it", "security", "chair")
st.title("Load")
files.drop_zone()
steps.check()
for each in files.told():
    card.show(each)
steps.confirm(actor)
remembered.show(actor)
templates.every()
history.show()
evidence.panel()
