"""The tabs of a list page: the list, its signals, and what is not what it was at the last review or on a day."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Any

import streamlit as st

from marts import change_tab, changes, moments
from pages.parts import export, filters, kpi, markup, record, signals, store, table, words
from schemas.errors import EvenkeelError

if TYPE_CHECKING:
    from datetime import date

LOOKS = LIST, SIGNALS, CHANGES = "List", "Signals", "Changes"
LABELS = {"question": "Question", "kind": "Kind of change", "table_name": "List"}
REVIEW, DAY, REFUSED = "since-review", "since-day", "since refused"


def tab(*tables: str, asked: tuple[str, ...] = (), signals_of: tuple[str, ...] = ()) -> bool:
    """Offer the list, its signals or its changes; show the latter two, and return whether one of them is shown.

    Both are those of some tables and questions; with `signals_of` the signals are those of these questions instead.
    Which is shown, the filters, the signal that is opened and the moment compared with stand in the address.
    """
    with st.container(key="tabs"):
        look = st.segmented_control(
            "Show", LOOKS, default=LOOKS[0], required=True, key="show", bind="query-params",
            label_visibility="collapsed",
        )  # fmt: skip
    of = {"tables": tables, "asked": asked}
    if look != CHANGES:
        st.query_params.pop(store.SINCE, None)
    if look == CHANGES:
        _show(of)
    elif look == SIGNALS:
        signals.show({"asked": signals_of} if signals_of else of)
    return look != LIST


def _show(of: dict[str, Any]) -> None:
    seq = store.ask(changes.compared_with)
    if seq is None:
        st.html(markup.soft("Nothing was reviewed by then, so there is nothing to compare with yet: choose a day."))
    chosen = _bar(of)
    if refused := st.session_state.pop(REFUSED, ""):
        st.html(markup.wrong(escape(refused)))
    if seq is None:
        return
    kpi.row(*store.ask(change_tab.counts, **of, **chosen))
    rows = store.ask(change_tab.listing, **of, **chosen)
    since = _since(seq)
    nothing = filters.nothing(chosen, "change") if any(chosen.values()) else f"Nothing changed since {since}."
    title = f"What changed since {since}"
    table.show(rows, key="changes", title=title, empty=nothing, only=change_tab.SHOWN, height=520)
    export.offer(rows, view="changes", filters={**chosen, "since": f"act {seq}"}, key="changes")
    record.panel("changes", rows, more=_both)


def _bar(of: dict[str, Any]) -> dict[str, Any]:
    """Show what to compare with and the filters; return the filters."""
    chosen: dict[str, Any] = {}
    held = {each.said: each.seq for each in store.ask(moments.reviews)}
    with st.container(horizontal=True, key="bar", gap="small", vertical_alignment="bottom"):
        now = next((name for name, seq in held.items() if str(seq) == st.query_params.get(store.SINCE)), None)
        st.selectbox(
            "Changes since", list(held), index=list(held).index(now) if now else None, key=REVIEW, width=250,
            placeholder="the last review", on_change=lambda: _to(held.get(st.session_state[REVIEW] or "")),
        )  # fmt: skip
        st.date_input("or since a day", value=None, key=DAY, format="YYYY-MM-DD", width=130, on_change=_to_day)
        for name in change_tab.FILTERS:
            known = store.ask(change_tab.options, column=name, **of)
            found = st.multiselect(
                LABELS[name], known, key=f"change_{name}", bind="query-params", placeholder="All", wrap=False, width=190
            )
            chosen[name] = tuple(found)
        text = st.text_input("Search", key="q", bind="query-params", placeholder="Any text", width=155)
    return {**chosen, "search": text or ""}


def _to_day() -> None:
    day: date | None = st.session_state[DAY]
    try:
        _to(store.ask(moments.on_day, day=day).seq if day else None)
    except EvenkeelError as error:
        st.session_state[REFUSED] = str(error)


def _to(seq: int | None) -> None:
    """Compare with an act, None: with the last review."""
    if seq is None:
        st.query_params.pop(store.SINCE, None)
    else:
        st.query_params[store.SINCE] = str(seq)


def _since(seq: int) -> str:
    """Return what is compared with: a review by its day, or the end of a day and its act."""
    held = next((each for each in store.ask(moments.reviews) if each.seq in {seq, seq - 1}), None)
    if held:
        return f"the review of {words.day(held.day)}"
    return f"act {seq} of {words.day(store.ask_latest(moments.after_act, seq=seq).day)}" if seq else "the beginning"


def _both(row: dict[str, Any]) -> None:
    """Show what was said before and what is said now, each with its file, sheet and cell, and who loaded it when."""
    body = [
        [escape(said), escape(row[name] or "nothing"), _place(row, before, cell)]
        for said, name, before, cell in (("Before", "old", "old_", "old_cell"), ("Now", "new", "", "new_cell"))
    ]
    if row["column_name"] and not row["whole"]:
        st.html(f"<b>{escape(row['column_name'])}</b>" + markup.table(("", "Said", "Where"), body))
    if row["known_by"] in changes.WEAK:
        how = {
            "name": "its name",
            "content": "what its other columns say",
            "order": "its place among records of one key",
        }
        st.html(markup.soft(f"Known again only by {how[row['known_by']]}: look whether it is the same item."))


def _place(row: dict[str, Any], before: str, cell: str) -> str:
    if str(row[cell] or "").startswith("correction"):
        return escape(row[cell])
    said = [row[f"{before}file"], row[f"{before}sheet"], row[cell]]
    if row[f"{before}loaded_at"]:
        said.append(f"loaded {words.plain(row[f'{before}loaded_at'])} by {row[f'{before}loaded_by']}")
    return escape(", ".join(str(each) for each in said if each))
