"""Where a figure comes from: its rule in words and its rows with file, sheet and cell."""

from __future__ import annotations

from html import escape

import streamlit as st

from marts import evidence
from marts.figure import Condition, Detail, Figure
from marts.provenance import mart
from marts.sql import ANY_OF
from pages.parts import export, figures, links, markup, store, table, words

WORDS = {"=": "is", "<>": "is not", ">=": "from", "<=": "up to", ">": "more than", "<": "less than", "in": "is one of"}
ROWS_HEIGHT = 430


def panel() -> None:
    """Open the panel that the address asks for (`where`), and follow clicks on figures: the last line of a page."""
    links.follow()
    asked = st.query_params.get("where")
    if not asked:
        return
    found = figures.find(asked)
    if found is None:
        st.info(f"{asked} is not a figure of this screen at this moment: other filters or a later load changed it.")
        return
    st.dialog("Where from", width="large", position="right", on_dismiss=_close)(_show)(found)


def _show(figure: Figure) -> None:
    value = escape(words.figure(figure, exact=True))
    st.html(f'{markup.soft(escape(figure.name))}<div class="ek-said">{value}</div><div>{escape(figure.rule)}</div>')
    if isinstance(figure.evidence, Detail):
        _rows(figure, figure.evidence)
    else:
        _parts(figure.evidence)
    st.html(markup.soft(f"Evidence {figure.id}, as of act {store.moment().seq}"))


def _rows(figure: Figure, detail: Detail) -> None:
    found = store.ask(evidence.rows, detail=detail)
    told = "; ".join(_condition(each, detail) for each in detail.where)
    st.html(markup.soft(escape(f"From {mart(detail.view).title.lower()}{': ' if told else ''}{told}")))
    table.show(
        found, key=f"where-{figure.id}", empty="No row stands behind this figure.", height=ROWS_HEIGHT, opens=False
    )
    export.offer(found, view=f"evidence-{figure.id}", filters={}, key=f"where-{figure.id}")


def _parts(parts: tuple[Figure, ...]) -> None:
    st.html(markup.soft("It is made of these figures:" if parts else "Nothing stands behind it: it is unknown."))
    rows = [(escape(each.name), figures.link(each, words.figure(each, exact=True))) for each in parts]
    if rows:
        st.html(markup.table(("Figure", "Value"), rows, numeric={1}))


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


def _close() -> None:
    st.query_params.pop("where", None)
