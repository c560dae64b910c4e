"""The look of every screen: its style sheets, whose colours are those of .streamlit/config.toml."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from string import Template
from typing import TYPE_CHECKING

import streamlit as st

from pages.parts import present

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from streamlit.navigation.page import Page

FOLDER = Path(__file__).parent
SHEETS = ("look.css", "charts.css", "search.css", "card.css", "print.css")
PRESENTED = "present.css"
HAIRLINE = (
    "background: linear-gradient(var(--line) 0 0) 0 50% / 1px 18px no-repeat; margin-left: 8px; padding-left: 8px;"
)
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
    """Send the style sheets, once per run, from the frame."""
    # Side panels stand outside the element that Streamlit gives the scheme of the theme to.
    scheme = st.context.theme.type or "light dark"
    sheets = (*SHEETS, *([PRESENTED] if present.on() else []))
    st.html(f"<style>{_sheet(sheets)} [data-testid=stDialog] {{ color-scheme: {scheme}; }}</style>")


def groups(menu: Mapping[str, Sequence[Page]]) -> None:
    """Set the groups of the menu apart: by a hairline in the bar, by their names in the drawer of a phone."""
    rules = [_group(title, pages[0].url_path, first=place == 0) for place, (title, pages) in enumerate(menu.items())]
    st.html(f"<style>{' '.join(rules)}</style>")


@cache
def _sheet(names: tuple[str, ...]) -> str:
    found = {
        f"{base}_{name}": st.get_option(f"theme.{base}.{entry}")
        for base in ("light", "dark")
        for name, entry in COLOURS.items()
    }
    return Template("".join((FOLDER / each).read_text(encoding="utf-8") for each in names)).substitute(found)


def _group(title: str, address: str, *, first: bool) -> str:
    has = f':has(a[href$="/{address}"])'
    bar = "" if first else f"[data-testid=stTopNav] .rc-overflow-item{has} {{ {HAIRLINE} }} "
    return f'{bar}[data-testid=stSidebarNavItems] li{has}::before {{ content: "{title}"; }}'
