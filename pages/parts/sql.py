"""One question in SQL: what can be asked, the question, its answer, and the answer as a file."""

from __future__ import annotations

import io
from functools import partial
from html import escape
from typing import TYPE_CHECKING

import streamlit as st

from acts import query
from marts import catalogue
from pages.parts import export, markup, store, words
from schemas.errors import EvenkeelError

if TYPE_CHECKING:
    from collections.abc import Callable

    from acts.actor import Actor
    from acts.query import Answer
    from pages.parts.store import Moment

ASKED, GIVEN = "sql", "answer in SQL"
EXAMPLES = {
    "Spend by vendor and month": "select vendor, period, currency_known, sum(amount) as amount\n"
    "from spend_lines\ngroup by all\norder by amount desc\nlimit 100",
    "Open decisions by owner": "select owner, count(*) as open, min(due_date) as first_due\nfrom decision_queue\n"
    "where is_open\ngroup by owner\norder by open desc",
    "What a file said": "select l.file, c.letter, c.heading, c.column_name, c.how, c.sure\nfrom loads l\n"
    "join load_columns c on l.load_id = c.load_id\norder by l.load_id, c.letter",
    "Every act": "select seq, done_at, who, act, subject\nfrom acts\norder by seq desc",
}


def ask(actor: Actor) -> None:
    """Show the field, and run what is asked: Ctrl+Enter in the field, or the button."""
    limits = (
        f"One SELECT over everything that is loaded, read-only: up to {query.ROWS:,} rows, "
        f"{query.SECONDS:g} seconds, {query.MEMORY.replace('GB', ' GB')} of memory."
    )
    st.html(markup.soft(limits))
    run = partial(_run, actor, store.moment())
    st.text_area(
        "Question in SQL",
        key=ASKED,
        bind="query-params",
        height=150,
        placeholder=EXAMPLES["Spend by vendor and month"],
        on_change=run,
        label_visibility="collapsed",
    )
    with st.container(horizontal=True, vertical_alignment="center", gap="small", key="sql-bar"):
        st.button("Run", type="primary", key="run", on_click=run)
        st.html(markup.soft("or Ctrl+Enter. For example:"), width="content")
        for title in EXAMPLES:
            st.button(title, type="tertiary", key=f"example-{title}", on_click=partial(_example, title, run))


def answer() -> None:
    """Show what the last question gave, or the sentence why it was not answered."""
    sql, now, found = st.session_state.get(GIVEN, ("", None, None))
    if found is None:
        return
    if isinstance(found, str):
        st.error(found)
        return
    if (sql, now) != (st.session_state[ASKED], store.moment()):
        st.html(markup.soft("The question or the data has changed since: run it again."))
    _shown(found, sql, now)


def known() -> None:
    """Show what can be asked: every table and view with what one of its rows is, and the columns of the one chosen."""
    every = {each.name: each for each in store.ask(catalogue.relations)}
    name = st.selectbox(
        "What can be asked",
        list(every),
        index=None,
        format_func=lambda each: f"{each}: {every[each].says}",
        placeholder=f"{words.counted(len(every), 'table or view', 'tables and views')}: type to find one",
        key="relation",
        filter_mode="contains",
    )
    if name:
        rows = [[escape(cell) for cell in each] for each in every[name].columns]
        st.html(markup.soft(escape(every[name].kind)) + markup.table(("Column", "Type", "What it is"), rows))


def _run(actor: Actor, now: Moment) -> None:
    sql = st.session_state[ASKED]
    if not sql.strip():
        st.session_state.pop(GIVEN, None)
        return
    units = store.in_view(now)
    found: Answer | str
    try:
        found = query.ask(now.home, actor, sql, as_of_seq=now.as_of_seq, today=now.today, units=units)
    except EvenkeelError as error:
        found = str(error)
    st.session_state[GIVEN] = (sql, now, found)


def _example(title: str, run: partial[None]) -> None:
    st.session_state[ASKED] = EXAMPLES[title]
    run()


def _shown(found: Answer, sql: str, now: Moment) -> None:
    from packs import answer as pack

    cut = f": only the first {len(found.rows):,}, there are more" if found.is_cut else ""
    st.html(f'<div class="ek-head"><b>Answer</b>{markup.soft(words.counted(len(found.rows), "row") + cut)}</div>')
    st.dataframe(pack.as_table(found), hide_index=True, height=380, row_height=31, placeholder="unknown", key="answer")
    units = [("Units", ", ".join(now.units))] if now.units else []
    about = [("Question in SQL", sql), *units, ("As of act", now.seq), ("Read on", now.today.isoformat())]
    name = f"sql_{now.today.isoformat()}_act{now.seq}"
    with st.container(horizontal=True, vertical_alignment="center", gap="small", key="export-answer"):
        st.html('<span class="ek-soft ek-small">Download these rows:</span>', width="content")
        forms = (("Excel", "xlsx", export.XLSX, partial(pack.as_workbook, found, about)),
                 ("CSV", "csv", "text/csv", partial(pack.as_csv, found)))  # fmt: skip
        for label, ending, mime, build in forms:
            leaving = export.Leaving("sql", "an answer in SQL", f"{name}.{ending}", {"question": sql})
            built = partial(_built, build, len(found.rows))
            export.button(label, built, leaving, mime, key=f"answer-{ending}")


def _built(build: Callable[[], bytes], rows: int) -> export.Built:
    return export.Built(io.BytesIO(build()), rows)
