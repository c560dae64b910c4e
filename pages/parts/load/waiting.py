"""What was set aside and waits for a corrected file: in sight until one comes."""

from __future__ import annotations

import streamlit as st

from marts import set_aside
from pages.parts import export, figures, store, table, words
from pages.parts.load import marked

KEY = "set-aside"
SHOWN = ("why", "file", "days_waiting", "amount", "currency", "cells", "loaded_by")
FILES = ("file", "records_waiting", "days_waiting", "unit", "loaded_by", "load_id")
OFFERED = 10  # files whose workbook is one click away; the others are opened in the list of loads


def show() -> None:
    """Show which records wait and how long, and offer the workbook of each file; nothing while none waits."""
    records, files = store.ask(set_aside.headline)
    if not records.value:
        return
    told = [
        figures.link(each, words.counted(int(str(each.value)), word))
        for each, word in ((records, "record"), (files, "file"))
    ]
    st.html(f'<div class="ek-head"><b>Set aside, waiting for a corrected file:</b> {", ".join(told)}</div>')
    named = store.ask(set_aside.files)
    with st.expander("Which records, why, and the workbooks that go back to their owners", key=KEY):
        for row in named.rows[:OFFERED]:
            said = f"{row['file']}: {words.counted(row['records_waiting'], 'record')}"
            marked.of_load(int(row["load_id"]), key=KEY, label=f"{said}, marked for its owner")
        if len(named.rows) > 1:
            table.show(named, key=f"{KEY}-files", title="Files", empty="", only=FILES, opens=False, height=220)
        found = store.ask(set_aside.waiting)
        table.show(found, key=f"{KEY}-records", title="Records", empty="", only=SHOWN, opens=False, height=300)
        export.offer(found, view="set_aside_waiting", filters={}, key=KEY)
