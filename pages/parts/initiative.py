"""What belongs to one initiative, in the side panel: evidence, finish dates, milestones, updates."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Any

import streamlit as st

from marts import initiative_evidence, milestones, slip_history, updates
from pages.parts import figures, markup, status, store, story, table, words

if TYPE_CHECKING:
    from marts.figure import Rows

UNNAMED = {"not_started": "Not started", "on_hold": "On hold"}  # no status of health: said, without a colour


def show(row: dict[str, Any]) -> None:
    """Show the evidence, the slips, the milestones and the updates of an initiative, where the lists hold some."""
    if not row.get("_item"):
        return
    _, feed, key = row["_item"]
    _evidence(feed, key)
    _slips(feed, key)
    story.show(row)
    _part("Milestones", store.ask(milestones.of_initiative, feed=feed, key=key), milestones.SHOWN)
    _part("Updates", store.ask(updates.of_initiative, feed=feed, key=key), updates.SHOWN)


def _evidence(feed: str, key: str) -> None:
    """Show what is reported beside what the records say, dimension by dimension; nothing where it is over."""
    known = store.ask(initiative_evidence.verdict, feed=feed, key=key)
    if not known:
        return
    reported = _mark(known["reported"])
    body = [
        [
            escape(row["dimension"].capitalize()),
            reported if row["is_material"] else "",
            _mark(row["colour"]),
            escape(row["because"]),
        ]
        for row in store.ask(initiative_evidence.of_initiative, feed=feed, key=key).rows
    ]
    heads = f"<b>Reported</b> {reported} &middot; <b>Evidence says</b> {_mark(known['evidence'])}"
    st.html(heads + markup.table(("", "Reported", "Evidence says", "Because"), body))


def _mark(name: str) -> str:
    """Return a status in one line, whatever the width."""
    return status.html(name, (UNNAMED.get(name) or status.mark(name).word).replace(" ", "\N{NO-BREAK SPACE}"))


def _slips(feed: str, key: str) -> None:
    """Show every finish that it ever had, with who said it in which cell; nothing where it never had another one."""
    found = store.ask(slip_history.of_initiative, feed=feed, key=key)
    known = store.ask(slip_history.summary, feed=feed, key=key)
    if len(found.rows) < 2:  # noqa: PLR2004 - one date alone did not move
        return
    said = f"slipped {words.counted(known['slips'], 'time')}, by {words.counted(known['slipped_days'], 'day')}"
    lately = f", {known['slipped_lately']} of them said in the last 90 days" if known["slipped_lately"] else ""
    planned = f"; {known['planned_days']} days more by plan" if known["planned_moves"] else ""
    lines = "".join(f"<li>{_line(row)}</li>" for row in found.rows)
    count = figures.link(found.count)
    st.html(
        f'<b>Finish dates</b> <span class="ek-soft ek-small">{count}, {said}{lately}{planned}</span>'
        f'<ol class="ek-list">{lines}</ol>'
    )


def _line(row: dict[str, Any]) -> str:
    moved = row["slip_days"]
    way = "" if moved is None else f", {abs(moved)} days {'later' if moved > 0 else 'earlier'}"
    plan = f" by plan: {row['planned_because']}" if row["is_planned"] else ""
    told = row["told_as"] + (f" of {words.day(row['said_on'])}" if row["said_on"] else "")
    by = f", {row['said_by']}" if row["said_by"] else ""
    place = f'<span class="ek-soft ek-small">{escape(told + by)} &middot; {escape(row["place"])}</span>'
    return f"<b>{escape(words.day(row['finish']))}</b>{escape(way + plan)} {place}"


def _part(title: str, found: Rows, shown: tuple[str, ...]) -> None:
    named = {each.name: each for each in found.columns}
    columns = tuple(named[each] for each in shown)
    said = figures.link(found.count) if found.rows else "none is listed"
    more = f", {found.more} more" if found.more > 0 else ""
    body = table.html(columns, found.rows) if found.rows else ""
    st.html(f'<b>{escape(title)}</b> <span class="ek-soft ek-small">{said}{more}</span>{body}')
