"""The loads made so far: what each brought, whether its sums hold, and the way back."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from functools import partial
from html import escape
from typing import TYPE_CHECKING, Any

import streamlit as st

from marts import loads
from marts.say import NO_CURRENCY
from pages.parts import export, figures, markup, store, table, undo, words
from pages.parts.load import marked, waiting
from schemas.exports import all_exports

if TYPE_CHECKING:
    from marts.figure import Figure, Rows
    from marts.loads import Receipt

KEY = "loads"
SHOWN = (
    "load_id", "file", "table_name", "unit", "status", "records_loaded", "records_set_aside", "findings",
    "amount_loaded", "currency", "covers_from", "covers_to", "as_of", "loaded_at", "loaded_by", "sheet",
)  # fmt: skip
PARTS = {  # the rows of a receipt, with the columns worth a look
    "Problems with cells": ("findings", ("says", "severity")),
    "Set aside": ("set_aside", ("source_row", "why", "amount", "cells")),
    "Not data, with the titles above the headings": ("not_data", ("source_row", "kind", "text", "amount")),
    "Which column is what": ("columns", ("letter", "heading", "column_name", "how", "sure")),
}
DOWNLOADED = {"findings", "set_aside"}  # what its owner works through


def show() -> None:
    """Show what waits for a corrected file, then every load, newest first; a click opens its receipt."""
    waiting.show()
    made = store.ask(loads.loads)
    table.show(made, key=KEY, title="Loads", empty="Nothing is loaded yet.", only=SHOWN)
    row = table.opened(KEY, made)
    if row is not None:
        title = f"Receipt of load {row['load_id']}"
        st.dialog(title, width="large", position="right", on_dismiss=partial(table.close, KEY))(_receipt)(row)


def _receipt(row: dict[str, Any]) -> None:
    load_id = int(row["load_id"])
    found = store.ask(loads.receipt, load_id=load_id)
    st.html(_headline(found))
    if found.load["status"] == "undone":
        st.html(markup.soft("It was undone and does not count. The same file can be loaded again."))
    else:
        undo.offer(load_id, key="receipt", label=f"Undo load {load_id}", done=partial(table.close, KEY))
    if found.findings.rows or found.set_aside.rows:
        marked.of_load(load_id, key="receipt-marked")
    for title, (part, only) in PARTS.items():
        rows = _named(found.columns) if part == "columns" else getattr(found, part)
        if rows.rows:
            table.show(rows, key=f"receipt-{load_id}-{part}", title=title, empty="", only=only, opens=False, height=220)
            if part in DOWNLOADED:
                export.offer(rows, view=f"load_{load_id}_{part}", filters={}, key=f"receipt-{load_id}-{part}-as")


def _headline(found: Receipt) -> str:
    """Return what was loaded, by whom and when, and the counts and sums with where they come from."""
    load = found.load
    where = f"{load['file']}, sheet {load['sheet']}" if load["sheet"] else str(load["file"])
    who = f"loaded {words.plain(load['loaded_at'])} by {load['loaded_by']}; {load['status']}"
    told = [_tied(found.counts[:4]), *([_tied(found.sums)] if found.sums else []), figures.link(found.counts[4])]
    return f"{markup.soft(escape(f'{where}, {who}'))}<p>{'<br>'.join(told)}</p>"


def _tied(parts: tuple[Figure, ...]) -> str:
    """Return a whole and what it is made of, as one line that adds up: Read 9 = Loaded 8 + Set aside 1."""
    whole, *others = [f"{escape(each.name)} {figures.link(each, _number(each))}" for each in parts]
    return f"{whole} = {' + '.join(others)}" if others else whole


def _number(figure: Figure) -> str:
    """Return a count alone, and a control total without a currency where each line states its own."""
    if isinstance(figure.value, Decimal) and figure.unit == NO_CURRENCY:
        return words.to_the_cent(figure.value)
    return words.figure(figure, exact=True) if isinstance(figure.value, Decimal) else words.plain(figure.value)


def _named(rows: Rows) -> Rows:
    """Return the columns of a sheet under the headings by which people know them."""
    exports = all_exports()
    told = [
        {**row, "column_name": exports[row["table_name"]].column(row["column_name"]).heading}
        if row.get("column_name")
        else row
        for row in rows.rows
    ]
    return replace(rows, rows=told)
