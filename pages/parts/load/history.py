"""The loads made so far: what each brought, whether its sums hold, and the way back."""

from __future__ import annotations

from functools import partial
from html import escape
from typing import TYPE_CHECKING, Any

import streamlit as st

import store as keeping
from acts import undo
from marts import loads
from pages.parts import figures, markup, store, table, words

if TYPE_CHECKING:
    from acts.actor import Actor
    from marts.figure import Figure
    from marts.loads import Receipt

KEY = "loads"
SHOWN = (
    "load_id", "file", "sheet", "table_name", "unit", "status", "as_of", "covers_from", "covers_to", "records_loaded",
    "records_set_aside", "amount_loaded", "currency", "findings", "loaded_at", "loaded_by",
)  # fmt: skip
PARTS = {  # the rows of a receipt, with the columns worth a look
    "Problems with cells": ("findings", ("says", "severity")),
    "Set aside": ("set_aside", ("source_row", "why", "amount", "cells")),
    "Not data": ("not_data", ("source_row", "kind", "text", "amount")),
    "Which column is what": ("columns", ("letter", "heading", "column_name", "how", "sure")),
}


def show(actor: Actor) -> None:
    """Show every load, newest first; a click opens its receipt."""
    made = store.ask(loads.loads)
    table.show(made, key=KEY, title="Loads", empty="Nothing is loaded yet.", only=SHOWN)
    row = table.opened(KEY, made)
    if row is not None:
        title = f"Receipt of load {row['load_id']}"
        st.dialog(title, width="large", position="right", on_dismiss=partial(table.close, KEY))(_receipt)(row, actor)


def _receipt(row: dict[str, Any], actor: Actor) -> None:
    load_id = int(row["load_id"])
    found = store.ask(loads.receipt, load_id=load_id)
    st.html(_headline(found))
    if found.load["status"] == "undone":
        st.html(markup.soft("It was undone and does not count. The same file can be loaded again."))
    elif st.button(f"Undo load {load_id}", key=f"undo-{load_id}"):
        undo.undo(keeping.data_home(), actor, load_id)
        table.close(KEY)
        st.rerun()
    for title, (part, only) in PARTS.items():
        rows = getattr(found, part)
        if rows.rows:
            table.show(rows, key=f"receipt-{load_id}-{part}", title=title, empty="", only=only, opens=False, height=220)


def _headline(found: Receipt) -> str:
    """Return what was loaded, by whom and when, and the counts and sums with where they come from."""
    load = found.load
    where = f"{load['file']}, sheet {load['sheet']}" if load["sheet"] else str(load["file"])
    who = f"loaded {words.plain(load['loaded_at'])} by {load['loaded_by']}; {load['status']}"
    told = (f"{escape(each.name)} {figures.link(each, words.figure(each, exact=True))}" for each in _known(found))
    return f"{markup.soft(escape(f'{where}, {who}'))}<p>{' · '.join(told)}</p>"


def _known(found: Receipt) -> list[Figure]:
    return [each for each in (*found.sums, *found.counts) if each.value is not None]
