"""The look of every screen: one style sheet, whose colours are those of .streamlit/config.toml."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from string import Template

import streamlit as st

SHEET = Path(__file__).with_name("look.css")
# The name in the style sheet, and the entry of [theme.light] and [theme.dark] it stands for.
COLOURS = {
    "text": "textColor",
    "gray": "grayTextColor",
    "border": "borderColor",
    "card": "secondaryBackgroundColor",
    "paper": "backgroundColor",
    "accent": "primaryColor",
    "red": "redTextColor",
    "orange": "orangeTextColor",
    "green": "greenTextColor",
}


def apply() -> None:
    """Send the style sheet, once per run, from the frame."""
    # Side panels stand outside the element that Streamlit gives the scheme of the theme to.
    scheme = st.context.theme.type or "light dark"
    st.html(f"<style>{_sheet()} [data-testid=stDialog] {{ color-scheme: {scheme}; }}</style>")


@cache
def _sheet() -> str:
    found = {
        f"{base}_{name}": st.get_option(f"theme.{base}.{entry}")
        for base in ("light", "dark")
        for name, entry in COLOURS.items()
    }
    return Template(SHEET.read_text(encoding="utf-8")).substitute(found)
