"""What a person is asked about a file, beside values from it, and what may be said without being asked."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

import streamlit as st

from schemas.exports import all_exports

if TYPE_CHECKING:
    from acts.receipts import FileResult
    from pages.parts.load.files import Dropped
    from pipelines.findings import Question

UNKNOWN_TABLE = "as recognised"


def show(each: Dropped, result: FileResult) -> None:
    """Show the questions with the best guess filled in, and the options; both are taken together."""
    asked = {one.id: one for sheet in result.sheets for one in sheet.questions}
    title = "Answer, then check again" if asked else "Say something about this file (table, unit, months, date)"
    with (
        st.expander(title, expanded=bool(asked), key=f"ask-{each.number}"),
        st.form(f"form-{each.number}", border=False),
    ):
        answers = {one.id: _question(each, one) for one in asked.values()}
        said = _options(each)
        if st.form_submit_button("Check again", type="primary" if asked else "secondary"):
            each.answers |= {name: value for name, value in answers.items() if value}
            each.said = {name: value for name, value in said.items() if value}
            each.loaded = None
            each.check_again()
            st.rerun()


def _question(each: Dropped, asked: Question) -> str:
    words, samples = st.columns([1.6, 1])
    with samples:
        if asked.samples:
            st.html(f'<p class="ek-soft ek-small">In the file: {escape(" | ".join(asked.samples[:8]))}</p>')
    key = f"answer-{each.number}-{asked.id}"
    with words:
        if not asked.choices:
            return st.text_input(asked.asks, each.answers.get(asked.id, asked.guess), key=key).strip()
        labels = {one.value: one.label for one in asked.choices}
        values = list(labels)
        place = values.index(asked.guess) if asked.guess in labels else None
        return (
            st.selectbox(
                asked.asks, values, place, format_func=lambda value: labels[value], key=key, placeholder="Choose"
            )
            or ""
        )


def _options(each: Dropped) -> dict[str, str]:
    tables = {name: export.title for name, export in all_exports().items()}
    table, unit, covers, as_of = st.columns(4)
    with table:
        names = ["", *tables]
        place = names.index(each.said.get("table", ""))
        chosen = st.selectbox(
            "It is", names, place, format_func=lambda name: tables.get(name, UNKNOWN_TABLE), key=f"table-{each.number}"
        )
    with unit:
        company = st.text_input("Unit (company or department)", each.said.get("unit", ""), key=f"unit-{each.number}")
    with covers:
        months = st.text_input(
            "Months, for a ledger",
            each.said.get("covers", ""),
            placeholder="2026-09..2026-10",
            key=f"covers-{each.number}",
        )
    with as_of:
        day = st.text_input(
            "State of, for a list", each.said.get("as_of", ""), placeholder="2026-11-15", key=f"as-of-{each.number}"
        )
    return {"table": chosen or "", "unit": company.strip(), "covers": months.strip(), "as_of": day.strip()}
