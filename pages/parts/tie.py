"""The first line of Spend: what the files say, what is shown, and why they differ."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

import streamlit as st

from pages.parts import figures, status, words

if TYPE_CHECKING:
    from marts.figure import Figure
    from marts.spend import TieOut


def show(found: TieOut) -> None:
    """Show the tie-out as a sentence whose numbers are figures; a difference without a reason stands out."""
    st.html(f'<div class="ek-tie">{escape(found.says)}</div>')
