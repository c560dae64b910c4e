"""The link to an answer card as it is now, and the way to paper: it carries the act, so it says the same later."""

from __future__ import annotations

from urllib.parse import urlencode

import streamlit as st

from pages.parts import store
from pages.parts.search import ITEM, written

# Where a browser does not let a page write to the clipboard, the link is shown and marked, ready to be copied.
SCRIPT = """
export default function ({ data, parentElement }) {
  parentElement.replaceChildren();
  const bar = document.createElement('div');
  bar.className = 'ek-ways';
  const button = (name, act) => {
    const made = bar.appendChild(document.createElement('button'));
    made.type = 'button';
    made.textContent = name;
    made.onclick = () => act(made);
    return made;
  };
  const address = new URL(data.address, location.href).href;
  button('Copy link', async (made) => {
    try {
      await navigator.clipboard.writeText(address);
      made.textContent = 'Copied: it shows this card as of act ' + data.seq;
    } catch {
      field.hidden = false;
      field.focus();
      field.select();
    }
  });
  button('Print', () => window.print());
  const field = bar.appendChild(document.createElement('input'));
  field.readOnly = true;
  field.hidden = true;
  field.value = address;
  field.setAttribute('aria-label', 'Link to this card: copy it');
  parentElement.appendChild(bar);
}
"""
_ways = st.components.v2.component("evenkeel_card_link", js=SCRIPT, isolate_styles=False)


def show(item: tuple[str, str, str]) -> None:
    """Offer the link to a card, with its act, day and units, and to print it."""
    now = store.moment()
    known = {ITEM: written(item), "seq": now.seq, "today": now.today.isoformat(), "unit": list(now.units)}
    with st.container(key="card-link"):
        _ways(key="card link", data={"address": f"Answer_card?{urlencode(known, doseq=True)}", "seq": now.seq})
