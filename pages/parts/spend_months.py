"""The looks of Spend watchpoints at all spend: by month with its movers, by one column, against budget and contract."""

from __future__ import annotations

from typing import Any

import streamlit as st

from marts import spend, spend_looks
from pages.parts import chart, contract_reach, kpi, spend_filters, store, table


def show(chosen: dict[str, Any], *, look: str) -> None:
    """Show the figures of a look, its chart, and its table beside it."""
    found = store.ask(spend_looks.look, look=look, **chosen)
    kpi.row(*(found.figures or store.ask(spend.headline, **chosen)))
    if look == spend_looks.UNCONTRACTED:
        contract_reach.say()
        contract_reach.answer(found)
    spend_filters.lines_ahead(chosen)
    drawn, beside = st.columns([1.15, 1], gap="medium")
    with drawn:
        chart.show(*found.series, title=found.title, key=f"trend {look}", empty=found.empty)
    with beside:
        table.show(found.rows, key=f"beside {look}", title=found.rows_title, empty=found.said, only=found.shown)
