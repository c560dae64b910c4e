"""Everything that an answer would change, before it is given: sums, spend by supplier, and what moves."""

from __future__ import annotations

from functools import partial
from html import escape
from typing import TYPE_CHECKING, Any

import streamlit as st

import store as keeping
from acts.alias_effect import Effect, effect_of
from marts.say import say_exact, say_money
from pages.parts import markup, store
from pages.parts.reconcile.meant import wish
from schemas.errors import EvenkeelError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from acts.alias import Wish

ASKED = "reconcile moves"
SHOWN = 8


def offer(row: dict[str, Any]) -> None:
    """Offer to show everything that making the two names of a pair one would change."""
    asked = (wish(row, "same"),)
    st.button("What else would change", key="reconcile what", shortcut="W", type="tertiary",
              on_click=partial(_ask, asked))  # fmt: skip
    found = st.session_state.get(ASKED)
    if found and found[0] == asked:
        st.html(found[1])


def _ask(wishes: tuple[Wish, ...]) -> None:
    try:
        st.session_state[ASKED] = (wishes, told(effect_of(keeping.data_home(), wishes, today=store.today())))
    except EvenkeelError as error:
        st.session_state[ASKED] = (wishes, markup.wrong(escape(str(error))))


def told(effect: Effect) -> str:
    """Return the changes as tables: figures and spend before and after, and what moves."""
    parts = []
    if effect.figures:
        rows = [
            (escape(each.name), _said(each.before, each.unit), _said(each.after, each.unit)) for each in effect.figures
        ]
        parts.append(markup.table(("Figure", "Now", "Then"), rows, numeric={1, 2}))
    if effect.spend:
        sums = [(escape(each.name), _money(each.before, each.currency), _money(each.after, each.currency))
                for each in effect.spend[:SHOWN]]  # fmt: skip
        parts.append(markup.table(("Spend of", "Now", "Then"), sums, numeric={1, 2}))
    for heads, moved in (
        (("Contract", "Now with", "Then with"), effect.contracts),
        (("System", "Now with", "Then with"), effect.systems),
        (("Name", "Now the system", "Then the system"), effect.names),
        (("Owned", "Now by", "Then by"), effect.owned),
    ):
        if moved:
            parts.append(markup.table(heads, _moved(moved[:SHOWN])))
    return "".join(parts) or "<p>No figure changes.</p>"


def _moved(moved: Sequence[Any]) -> list[tuple[str, str, str]]:
    return [(escape(each.thing), escape(each.before or "none"), escape(each.after or "none")) for each in moved]


def _said(value: Any, unit: str) -> str:
    if value is None:
        return "unknown"
    return f"{value:.1f} %" if unit == "%" else escape(say_exact(value, unit)) if unit else escape(str(value))


def _money(value: Any, currency: str | None) -> str:
    return "none" if value is None else escape(say_money(value, currency or ""))
