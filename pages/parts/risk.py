"""One risk in the side panel: its lane, how it moved and why, and what proves that somebody minds it; the two lanes."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Any

import streamlit as st

from marts import panel_risks, risks
from marts.say import say_word
from pages.parts import figures, markup, store, table, words

if TYPE_CHECKING:
    from marts.figure import Figure, Rows

LANES = {"reduce_now": "Reduce now", "contain_watch": "Contain and watch"}
EMPTY = {"reduce_now": "Nothing must be reduced now.", "contain_watch": "Nothing is only watched."}
PROOF = (
    ("Owner", ("owner",)),
    ("Treatment", ("treatment", "treatment_text", "existing_controls")),
    ("How far", ("treatment_status", "treatment_due")),
    ("Evidence", ("evidence_ref",)),
    ("Last reviewed", ("last_review",)),
    ("Next review", ("next_review",)),
)
MISSING = '<span class="ek-soft">nothing is listed</span>'


def lane(name: str, rows: Rows, lacking: tuple[Figure, ...], shown: tuple[str, ...]) -> None:
    """Show the risks of a lane, and before them in one line what they lack."""
    every, *rest = lacking
    said = " · ".join(
        f"{escape(each.name.lower())}: {figures.link(each, str(each.value))}" for each in rest if each.value
    )
    of = f" (of {every.value})" if said else ""
    table.show(rows, key=name, title=LANES[name], empty=EMPTY[name], only=shown, height=250)
    if said:
        st.html(markup.soft(f"{said}{of}"))


def show(row: dict[str, Any]) -> None:
    """Show lane, movement and proof of one risk."""
    if not row.get("_item"):
        return
    listed, feed, key = row["_item"]
    moved = store.ask(panel_risks.move_of, table=listed, feed=feed, key=key)
    row = row if "lane_because" in row else store.ask(risks.one, table=listed, feed=feed, key=key) or row
    body = [["Lane", _lane(row), ""], ["Since the review", _movement(moved), ""]]
    if row.get("security_says"):
        body.append(["The security list says", escape(row["security_says"]), ""])
    body += [[said, *_proof(row, names)] for said, names in PROOF]
    st.html("<b>Lane, movement and proof</b>" + markup.table(("", "Says", "Cell"), body))


def _lane(row: dict[str, Any]) -> str:
    if not row.get("lane_because"):
        return MISSING
    lacking = f". Missing: {row['lacks']}" if row.get("lacks") else ""
    return escape(f"{LANES.get(row['lane'], say_word(row['lane']))}, {row['lane_because']}{lacking}")


def _movement(moved: dict[str, Any] | None) -> str:
    if moved is None:
        return '<span class="ek-soft">rated as before</span>'
    both = (moved["rating_then"], moved["rating"])
    said = panel_risks.label(moved) if None in both else f"{say_word(moved['movement'])}, {both[0]} → {both[1]} of 25"
    why = f": {moved['reason']}" if moved["reason"] else ""
    by = f" (list of {words.day(moved['list_day'])})" if moved["list_day"] else ""
    return escape(f"{said}{why}{by}")


def _proof(row: dict[str, Any], names: tuple[str, ...]) -> tuple[str, str]:
    """Return what a risk says of one thing, and the cells in which it stands."""
    known = [each for each in names if row.get(each) not in {None, ""}]
    cells = row.get("_cells") or {}
    said = "; ".join(words.day(row[each]) if hasattr(row[each], "day") else say_word(str(row[each])) for each in known)
    return escape(said) or MISSING, escape(", ".join(cells[each] for each in known if each in cells))
