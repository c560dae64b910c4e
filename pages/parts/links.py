"""Links inside sentences: plain addresses that also work without a reload."""

from __future__ import annotations

from html import escape
from pathlib import Path
from urllib.parse import parse_qs, urlencode

import streamlit as st

from pages.parts import frame

CARRIED = ("seq", "today", "unit", "present")  # what belongs to the moment, and goes along from screen to screen
CLEARED = ("q", "from", "to")  # fields of one value that may be empty
ADDRESSED = ("item",)  # what no field holds: the address alone says it
PAGES = Path(__file__).parent.parent
# A click on one of our links becomes a rerun in place; in a new tab, or without this script, the address does the same.
SCRIPT = """
export default function ({ setTriggerValue }) {
  const onClick = (event) => {
    const link = event.target.closest?.("a[data-where], a[data-page]");
    if (!link || event.button || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    setTriggerValue("clicked", { where: link.dataset.where || "", page: link.dataset.page || "" });
  };
  document.addEventListener("click", onClick);
  return () => document.removeEventListener("click", onClick);
}
"""
_listener = st.components.v2.component("evenkeel_links", js=SCRIPT)


def where(evidence_id: str, said: str, *, title: str) -> str:
    """Return a link (text and title already escaped) that opens evidence here and keeps filters and sequence."""
    kept = {name: st.query_params.get_all(name) for name in st.query_params if name != "where"}
    address = escape(urlencode({**kept, "where": [evidence_id]}, doseq=True))
    return (
        f'<a class="ek-figure" href="?{address}" target="_self" data-where="{evidence_id}" title="{title}">{said}</a>'
    )


def page(title: str, said: str, filters: str = "") -> str:
    """Return a link to a screen by its title, at the same sequence; plain text while that screen does not exist."""
    stem = title.replace(" ", "_")
    if not stem or not list(PAGES.glob(f"[0-9]*_{stem}.py")):
        return escape(said)
    target = address(title, filters)
    own = target.replace(stem, "./", 1) if stem == _home() else target  # the home page answers at the root alone
    name = f' aria-label="{escape(title)}"' if said == "→" else ""
    known = f'href="{escape(own)}" target="_self" data-page="{escape(target)}"'
    return f'<a class="ek-go" {known}{name}>{escape(said)}</a>'


def address(title: str, filters: str = "") -> str:
    """Return where a link to a screen leads: its name, what it is asked, and the moment that it carries along."""
    carried = urlencode({**_carried(), **parse_qs(filters)}, doseq=True)
    stem = title.replace(" ", "_")
    return f"{stem}?{carried}" if carried else stem


def _home() -> str:
    return min(PAGES.glob("[0-9]*.py")).stem.partition("_")[2]


def follow() -> None:
    """Follow clicks on the links of this screen."""
    with st.container(key="listener"):
        clicked = _listener(key="links", on_clicked_change=_clicked).clicked
    if clicked and clicked["page"]:
        stem, _, query = str(clicked["page"]).partition("?")
        if _is_here(stem):
            return  # its fields say it already
        for found in PAGES.glob(f"[0-9]*_{stem}.py"):
            st.switch_page(f"pages/{found.name}", query_params=parse_qs(query))


def _clicked() -> None:
    clicked = st.session_state["links"].clicked
    if clicked and clicked["where"]:
        st.query_params["where"] = clicked["where"]
    elif clicked:
        stem, _, query = str(clicked["page"]).partition("?")
        if _is_here(stem):
            _refill(parse_qs(query))


def _is_here(stem: str) -> bool:
    return stem.replace("_", " ") == frame.screen()


def _refill(query: dict[str, list[str]]) -> None:
    """Let the fields of this screen say what a link to itself says: without this they keep what they said before."""
    for name in ADDRESSED:
        if name in query:
            st.query_params[name] = query[name]
    for name in {*st.query_params, *query} & {*map(str, st.session_state)}:
        if isinstance(st.session_state[name], list | tuple):
            st.session_state[name] = query.get(name, [])
        elif name in CLEARED or (name in query and isinstance(st.session_state[name], str)):
            st.session_state[name] = query.get(name, [None])[0]


def _carried() -> dict[str, list[str]]:
    return {name: st.query_params.get_all(name) for name in CARRIED if name in st.query_params}
