"""In words: that the contract lists know too few of those who are paid to tell whom no contract covers."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

import streamlit as st

from marts import contract_reach
from marts.say import say_list, say_months
from pages.parts import figures, links, markup, store

if TYPE_CHECKING:
    from marts.contract_reach import Short
    from marts.looks import Look


def say() -> None:
    """Say it per unit, or once for all; nothing where the lists know enough."""
    for each in store.ask(contract_reach.short):
        st.html(markup.soft(_said(each)))


def answer(look: Look) -> None:
    """Say which months a look is about, and what an answer on Reconcile may move from one of its figures to another."""
    if not look.series:
        return
    labels = look.series[0].labels
    said = f"{say_months(labels[0], labels[-1])}; the signals look at the last twelve covered months alone."
    if look.waiting:
        paid, way = say_list([figures.link(each) for each in look.waiting]), links.page("Reconcile", "Answer there →")
        said += f" {paid} went to names that may be one with a supplier of the contract lists. {way}"
    st.html(markup.soft(said))


def _said(short: Short) -> str:
    of = f" that {escape(short.unit)} paid" if short.unit else " paid"
    known, paid = (figures.link(each, f"{each.value:,}") for each in (short.known, short.paid))
    return (
        f"The contract lists hold {known} of {paid} suppliers{of} in the last twelve covered months, so nobody can "
        "tell whom no contract covers: nothing is said of a single supplier. "
        "Load the contracts with those who are paid, or say in Settings from which share on the lists are enough."
    )
