"""Which filters of the bar narrow a look of Spend watchpoints, and in words which do not."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Any

import streamlit as st

from marts import spend
from marts.say import capital
from pages.parts import markup, store

if TYPE_CHECKING:
    from collections.abc import Collection

SAID = {"vendor": "vendor", "category": "category", "cost_centre": "cost centre", "currency": "currency",
        "period_from": "months", "period_to": "months", "search": "search"}  # fmt: skip


def narrowing(chosen: dict[str, Any], used: Collection[str]) -> dict[str, Any]:
    """Return the filters that narrow a look, and say which of those chosen do not: else a screen would claim them."""
    if any(each for name, each in chosen.items() if name not in used):
        st.html(markup.soft(escape(unused(chosen, used))))
    return {name: each for name, each in chosen.items() if name in used}


def lines_ahead(chosen: dict[str, Any]) -> None:
    """Ask for the lines, which the page shows last, while the browser paints the figures that stand above them."""
    store.ask(spend.lines, **chosen)


def unused(chosen: dict[str, Any], used: Collection[str]) -> str:
    """Return in words which filters of the bar do not narrow a look."""
    names = list(dict.fromkeys(SAID[each] for each in chosen if each not in used))
    said = " and ".join(filter(None, (", ".join(names[:-1]), *names[-1:])))
    return f"{capital(said)} {'do' if len(names) > 1 or names == ['months'] else 'does'} not narrow this look."
