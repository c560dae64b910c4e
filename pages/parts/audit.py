"""The audit trail on its page: from which day to which, and one act in the side panel with its way back."""

from __future__ import annotations

import json
from functools import partial
from html import escape
from typing import TYPE_CHECKING, Any

import streamlit as st

from marts import audit
from marts.figure_text import from_content
from pages.parts import markup, store, table, undo, words

if TYPE_CHECKING:
    from datetime import date

    from marts.figure import Rows

DAYS = (("since", "day_from", "From"), ("until", "day_to", "To"))
NAMES = {"seen_seq": "As of act", "today": "Read on", "sha256": "Hash (sha256)", "understood": "Rows as understood",
         "act_seq": "About act", "seq": "Undid act"}  # fmt: skip
SHOWN = 100  # characters of a value in one line: the whole of it is in the download


def between() -> dict[str, str]:
    """Show from which day to which, both bound to the address, and return them as the questions take them."""
    with st.container(horizontal=True, key="bar-days", gap="small", vertical_alignment="bottom"):
        return {name: _day(key, label) for name, key, label in DAYS}


def panel(key: str, rows: Rows) -> None:
    """Open the act that was clicked in a table."""
    row = table.opened(key, rows)
    if row is not None:
        close = partial(table.close, key)
        st.dialog(f"Act {row['seq']}", width="medium", position="right", on_dismiss=close)(_show)(row, close)


def _day(key: str, label: str) -> str:
    found: date | None = st.date_input(label, value=None, key=key, bind="query-params", format="YYYY-MM-DD", width=130)
    return found.isoformat() if found else ""


def _show(row: dict[str, Any], close: partial[None]) -> None:
    proof = "" if row["verified"] else ", not verified"
    when = f"{row['kind']}, by {row['who']}{proof}, {words.plain(row['done_at'])} UTC"
    st.html(f'<div class="ek-said">{escape(row["says"])}</div>{markup.soft(escape(when))}')
    if row["reason"]:
        st.html(f"<p>Reason: {escape(row['reason'])}</p>")
    if row["undone_by"] is not None:
        st.html(f"<p>It no longer counts: act {row['undone_by']} undid it. To have it back, undo that act.</p>")
    elif row["kind"] not in audit.STAYS:
        undo.offer(row["seq"], key="audit", done=close)
    said = store.ask(audit.content, seq=row["seq"])
    figures = said.pop("evidence", [])
    body = [[escape(_heading(name)), escape(_plain(value))] for name, value in said.items() if value]
    if body:
        st.html(markup.table(("As the journal keeps it", ""), body))
    if figures:
        _left(figures)


def _left(figures: list[dict[str, Any]]) -> None:
    """Show the figures that left with an export, each by its evidence id."""
    known = [from_content(each) for each in figures]
    rows = [[escape(each.name), escape(words.figure(each, exact=True)), escape(each.id)] for each in known]
    st.html(markup.table(("Figure that left", "Value", "Evidence"), rows, numeric={1}))


def _heading(name: str) -> str:
    return NAMES.get(name, name.replace("_", " ").capitalize())


def _plain(value: object) -> str:
    """Return a value of the journal in one line."""
    if isinstance(value, dict) and all(isinstance(each, str | int) for each in value.values()):
        said = ", ".join(f"{name} = {each}" for name, each in value.items())
    else:
        said = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    return said if len(said) <= SHOWN else f"{said[:SHOWN]}..."
