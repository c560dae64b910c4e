"""The rows behind a figure: the first of them with their cells, one in full on a click, all of them to take along."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Any

import streamlit as st

from marts import evidence
from marts.provenance import mart
from marts.sql import ANY_OF
from pages.parts import export, markup, store, table, words

if TYPE_CHECKING:
    from marts.figure import Condition, Detail, Figure, Rows

WORDS = {"=": "is", "<>": "is not", ">=": "from", "<=": "up to", ">": "more than", "<": "less than", "in": "is one of"}
HEIGHT = 430
ABOUT = {"file", "sheet", "source_row", "cell", "raw", "extra"}  # said above the values, or beside each of them


def show(figure: Figure, detail: Detail) -> None:
    """Show the rows of a figure under the words that say which they are."""
    found, key = store.ask(evidence.rows, detail=detail), f"where-{figure.id}"
    told = "; ".join(_condition(each, detail) for each in detail.where)
    st.html(markup.soft(escape(f"From {mart(detail.view).title.lower()}{': ' if told else ''}{told}")))
    table.show(found, key=key, empty="No row stands behind this figure.", height=HEIGHT)
    row = table.opened(key, found)
    if row is not None:
        _one(found, row)
    export.offer(found, view=f"evidence-{figure.id}", filters={}, key=key)


def _one(rows: Rows, row: dict[str, Any]) -> None:
    """Show one row in full: what each value is, the cell in which it stands, and what that cell says."""
    cells, texts = row.get("_cells") or {}, row.get("_raw") or {}
    own = [each for each in rows.columns if each.name in cells or row.get(each.name) not in {None, ""}]
    body = [
        [
            escape(each.heading),
            escape(words.cell(row.get(each.name), each)) or words.UNKNOWN,
            escape(cells.get(each.name, "")),
            escape(texts.get(each.name, "")),
        ]
        for each in own
        if each.name not in ABOUT
    ]
    said = [str(row[each]) for each in ("file", "sheet") if row.get(each)]
    said += [f"row {row['source_row']}"] if row.get("source_row") else []
    st.html(f"<b>{escape(', '.join(said))}</b>" + markup.table(("", "Value", "Cell", "Text in the cell"), body))


def _condition(found: Condition, detail: Detail) -> str:
    known = {each.name: each for each in mart(detail.view).columns}
    named = found.column.split(ANY_OF)
    name = " or ".join(known[each].heading if each in known else each.replace("_", " ") for each in named)
    if found.operator in {"is null", "is not null"}:
        return f"{name} is {'unknown' if found.operator == 'is null' else 'known'}"
    values = found.value if isinstance(found.value, (tuple, list)) else (found.value,)
    own = known.get(named[0])
    said = ((words.cell(each, own) if own else words.plain(each)) or words.UNKNOWN for each in values)
    operator = "=" if found.operator == "in" and len(values) == 1 else found.operator
    return f"{name} {WORDS.get(operator, operator)} {', '.join(said)}"
