"""The rows of a table as paper shows them: a grid is a drawing, which paper shows badly."""

from __future__ import annotations

from typing import TYPE_CHECKING

import streamlit as st

if TYPE_CHECKING:
    from schemas.table import Column

PRINTED = 200
# The rows are written when somebody prints: writing 200 hidden ones after every click cost more than the click.
# They are text and nothing else, whatever a file says.
SCRIPT = """
export default function ({ data, parentElement }) {
  const put = (into, name, text, className) => {
    const made = into.appendChild(document.createElement(name));
    if (text !== undefined) made.textContent = text;
    if (className) made.className = className;
    return made;
  };
  const write = () => {
    parentElement.replaceChildren();
    if (!data) return;
    const table = put(put(parentElement, 'div', undefined, 'ek-wide'), 'table', undefined, 'ek-table');
    const line = (into, name, cells) => {
      const row = put(into, 'tr');
      cells.forEach((cell, place) => put(row, name, cell, data.numeric[place] ? 'ek-number' : ''));
    };
    line(put(table, 'thead'), 'th', data.headings);
    const body = put(table, 'tbody');
    data.rows.forEach((row) => line(body, 'td', row));
    if (data.more) put(parentElement, 'div', data.more, 'ek-soft ek-small');
  };
  const paper = matchMedia('print');
  const turned = () => paper.matches && write();
  if (paper.matches) write();
  window.addEventListener('beforeprint', write);
  paper.addEventListener('change', turned);
  return () => {
    window.removeEventListener('beforeprint', write);
    paper.removeEventListener('change', turned);
  };
}
"""
_table = st.components.v2.component("evenkeel_printed", js=SCRIPT, isolate_styles=False)


def show(key: str, columns: tuple[Column, ...], texts: dict[str, list[str]]) -> None:
    """Leave the rows for paper below a table: `texts` is what each column says, row by row."""
    rows = min((len(texts[each.name]) for each in columns), default=0)
    more = f"{PRINTED} of {rows} rows on paper: a download holds all." if rows > PRINTED else ""
    with st.container(key=f"ek-paper-{key}"):
        _table(
            key=key,
            data={
                "headings": [each.heading for each in columns],
                "numeric": [each.kind.numeric for each in columns],
                "rows": [list(row) for row in zip(*(texts[each.name][:PRINTED] for each in columns), strict=True)],
                "more": more,
            },
        )
