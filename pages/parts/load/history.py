"""The loads made so far: what each brought, whether its sums hold, and the way back."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

import streamlit as st

import store as keeping
from acts import undo
from marts import loads
from pages.parts import store, table

if TYPE_CHECKING:
    from acts.actor import Actor

KEY = "loads"


def show(actor: Actor) -> None:
    """Show every load, newest first; a click opens its receipt."""
    made = store.ask(loads.loads)
    table.show(made, key=KEY, title="Loads", empty="Nothing is loaded yet.")
    row = table.opened(KEY, made)
    if row is not None:
        title = f"Load {row['load_id']}"
        st.dialog(title, width="large", position="right", on_dismiss=partial(table.close, KEY))(_receipt)(row, actor)


def _receipt(row: dict[str, Any], actor: Actor) -> None:
    load_id = int(row["load_id"])
    receipt = store.ask(loads.receipt, load_id=load_id)
    st.write(receipt)
    if st.button(f"Undo load {load_id}", key=f"undo-{load_id}"):
        undo.undo(keeping.data_home(), actor, load_id)
        table.close(KEY)
        st.rerun()
