"""What belongs to one initiative, in the side panel: its milestones, and what was said about it, newest first."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Any

import streamlit as st

from marts import milestones, updates
from pages.parts import figures, store, table

if TYPE_CHECKING:
    from marts.figure import Rows


def show(row: dict[str, Any]) -> None:
    """Show the milestones and the updates of an initiative, where the lists hold some."""
    if not row.get("_item"):
        return
    _, feed, key = row["_item"]
    _part("Milestones", store.ask(milestones.of_initiative, feed=feed, key=key), milestones.SHOWN)
    _part("Updates", store.ask(updates.of_initiative, feed=feed, key=key), updates.SHOWN)


def _part(title: str, found: Rows, shown: tuple[str, ...]) -> None:
    named = {each.name: each for each in found.columns}
    columns = tuple(named[each] for each in shown)
    said = figures.link(found.count) if found.rows else "none is listed"
    more = f", {found.more} more" if found.more > 0 else ""
    body = table.html(columns, found.rows) if found.rows else ""
    st.html(f'<b>{escape(title)}</b> <span class="ek-soft ek-small">{said}{more}</span>{body}')
