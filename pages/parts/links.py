"""Links inside sentences: plain addresses that also work without a reload."""

from __future__ import annotations

from html import escape
from pathlib import Path
from urllib.parse import parse_qs, urlencode

import streamlit as st

CARRIED = ("seq", "today", "unit", "present")  # what belongs to the moment, and goes along from screen to screen
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
    carried = urlencode({**parse_qs(filters), **_carried()}, doseq=True)
    address = escape(f"{stem}?{carried}" if carried else stem)
    name = f' aria-label="{escape(title)}"' if said == "→" else ""
    return f'<a class="ek-go" href="{address}" target="_self" data-page="{address}"{name}>{escape(said)}</a>'


def follow() -> None:
    """Follow clicks on the links of this screen."""
    with st.container(key="listener"):
        clicked = _listener(key="links", on_clicked_change=_ask_where).clicked
    if clicked and clicked["page"]:
        stem, _, query = str(clicked["page"]).partition("?")
        for found in PAGES.glob(f"[0-9]*_{stem}.py"):
            st.switch_page(f"pages/{found.name}", query_params=parse_qs(query))


def _ask_where() -> None:
    clicked = st.session_state["links"].clicked
    if clicked and clicked["where"]:
        st.query_params["where"] = clicked["where"]


def _carried() -> dict[str, list[str]]:
    return {name: st.query_params.get_all(name) for name in CARRIED if name in st.query_params}
