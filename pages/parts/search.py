"""The search box of every page: letters become items, people and evidence; Enter opens the answer card."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

import streamlit as st

from marts import evidence_ids, search
from marts.say import say_word
from pages.parts import links, store, words
from pages.parts.search_script import SCRIPT

if TYPE_CHECKING:
    from marts.figure import Figure
    from marts.search import Hit

ITEM = "item"  # of the address: TABLE|FEED|KEY
CARD = "Answer card"
BAR = "%7C"  # a bar inside the name of a feed
PARTS = 3
_box = st.components.v2.component("evenkeel_search", js=SCRIPT, isolate_styles=False)


@st.fragment
def box() -> None:
    """Show the box: only it runs again while somebody types, never the page below."""
    with st.container(key="search"):
        said = st.session_state.get("search box")
        text = str((said.text if said else "") or "")
        _box(key="search box", data={"text": text, "hits": found(text)}, on_text_change=_nothing)


def found(text: str) -> list[dict[str, Any]]:
    """Return what a text finds, as the box shows it: kind, name, what is said beside it, and where it leads."""
    figure = store.ask(evidence_ids.resolve, evidence_id=text) if is_evidence(text) else None
    return [*([_evidence(figure)] if figure else []), *map(_shown, store.ask(search.find, text=text))]


def is_evidence(text: str) -> bool:
    """Return whether a text is written as the number of a figure."""
    return bool(evidence_ids.ID.fullmatch(text.strip().capitalize()))


def asked() -> tuple[str, str, str] | None:
    """Return what the address asks a card of, as (table, feed, key); None where it asks for none."""
    parts = st.query_params.get(ITEM, "").split("|", PARTS - 1)
    return (parts[0], parts[1].replace(BAR, "|"), parts[2]) if len(parts) == PARTS else None


def written(item: tuple[str, str, str]) -> str:
    """Return an item as the address names it."""
    table, feed, key = item
    return f"{table}|{feed.replace('|', BAR)}|{key}"


def card_address(item: tuple[str, str | None, str], said: str) -> str:
    """Return a link, as HTML, to the answer card of (table, feed, key), at the same moment."""
    table, feed, key = item
    return links.page(CARD, said, urlencode({ITEM: written((table, feed or "", key))}))


def _nothing() -> None:
    """Let the box say its text: what is found for it is asked in the run that follows."""


def _evidence(figure: Figure) -> dict[str, Any]:
    said = f"{figure.name}: {words.figure(figure)}"
    return {"kind": "Evidence", "name": said, "beside": figure.id, "where": figure.id}


def _shown(hit: Hit) -> dict[str, Any]:
    owner = hit.owner or ("" if hit.kind in {"person", "team_or_role", "vendor"} else "no owner yet")
    beside = [hit.number, say_word(hit.state) if hit.state else "", owner, hit.unit]
    page = links.address(CARD, urlencode({ITEM: written(hit.item)}))
    return {"kind": say_word(hit.kind), "name": hit.name, "beside": " · ".join(filter(None, beside)), "page": page}
