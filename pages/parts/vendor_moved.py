"""Vendor control since the last review: who holds more, less or as much, in words; and what moved of one vendor."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Any

import streamlit as st

from marts import vendor_control_moved
from marts.say import MINUS, say_count, say_date
from pages.parts import at_review, markup, store

if TYPE_CHECKING:
    from collections.abc import Mapping

    from marts.figure import Rows
    from marts.vendor_control_moved import Moved, Movement

NAMED = 5  # of those that moved


def asked(rows: Rows) -> dict[str, int | None]:
    """Show the switch and how many moved; return the points of each vendor at the last review, nothing where off."""
    with st.container(horizontal=True, key="bar moved", vertical_alignment="center"):
        then = at_review.cursor() if at_review.toggle() else None
        found = vendor_control_moved.scores(then) if then is not None else {}
        if found:
            st.html(_counts(vendor_control_moved.since(found, rows.rows)))
    return found


def told(then: Mapping[str, int | None], rows: Rows) -> str:
    """Return the largest moves since the review by name, with the points of then and now."""
    if not then:
        return ""
    movement = vendor_control_moved.since(then, rows.rows)
    moves = sorted((*movement.up, *movement.down), key=lambda each: (-abs(each.change), each.name))
    more = markup.soft(f"{len(moves) - NAMED} more moved: click one in the table.") if len(moves) > NAMED else ""
    return "".join(map(_line, moves[:NAMED])) + more


def line(row: dict[str, Any]) -> None:
    """Show in the panel of one vendor what it held at the last review, and which parts moved."""
    then = at_review.cursor() if st.session_state.get("moved") else None
    if then is None:
        return
    own = row["listed_vendor"]
    was = vendor_control_moved.scores(then).get(own)
    if was is None:
        st.html(markup.soft("At the last review too little was known of it to tell."))
        return
    said = f"At the last review {was} points"
    if row["score"] is not None:
        said += f", {_signed(row['score'] - was)} since" if row["score"] != was else ", as many as now"
    found = vendor_control_moved.parts(store.looking(store.moment()), then, listed_vendor=own)
    st.html(markup.soft(escape(f"{said}. " + "; ".join(found) + ("." if found else ""))))


def _counts(movement: Movement) -> str:
    day = at_review.held_on()
    kinds = ((len(movement.up), "more"), (len(movement.down), "less"), (movement.same, "as much"))
    said = ", ".join(f"{number} {word}" for number, word in kinds if number)
    untold = f"; of {say_count(movement.untold, 'supplier')} it cannot be told" if movement.untold else ""
    held = f"control held by suppliers: {said}" if said else "nothing can be compared"
    return escape(f"Since {say_date(day)}, {held}{untold}.")


def _signed(points: int) -> str:
    return f"{points:+d}".replace("-", MINUS)


def _line(moved: Moved) -> str:
    mark = "▲" if moved.change > 0 else "▼"
    return (
        f'<p style="margin:0">{mark} {_signed(moved.change)} <b>{escape(moved.name)}</b>: '
        f"{moved.before} points then, {moved.now} now</p>"
    )
