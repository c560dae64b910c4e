"""The columns chosen by hand: for each wanted column, the file's columns with values of each."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

import streamlit as st

from acts.asked import why_not
from marts.answers import NO_COLUMN
from pages.parts import markup, words
from schemas.exports import all_exports

if TYPE_CHECKING:
    from acts.receipts import SheetResult
    from acts.samples import ColumnSample
    from pages.parts.load.files import Dropped
    from schemas.table import Column, Export

OPEN = "columns chosen by hand"
NOT_HERE = "-"
WIDTH, VALUES = 3, 3  # selectors beside each other; values of each column


def show(each: Dropped, sheet: SheetResult) -> None:
    """Offer to choose the columns; the form is written only for whoever wants it."""
    key = _key(each, sheet)
    if not is_open(each, sheet):
        where = f" of sheet {sheet.sheet}" if sheet.sheet else ""
        if st.button(f"Choose the columns{where} by hand", key=f"map-{key}", type="tertiary"):
            _opened().add(key)
            st.rerun()
        return
    with st.container(border=True, key=f"mapping-{key}"):
        _form(each, sheet, key)


def is_open(each: Dropped, sheet: SheetResult) -> bool:
    """Return whether the form of a sheet is shown."""
    return _key(each, sheet) in _opened()


def open_for(each: Dropped, sheet: SheetResult) -> None:
    """Show the form of a sheet at the next run."""
    _opened().add(_key(each, sheet))


def _form(each: Dropped, sheet: SheetResult, key: str) -> None:
    export = all_exports()[sheet.table]
    title = f"{export.title}: which column of the file is which?"
    where = f"Sheet {sheet.sheet}. " if sheet.sheet else ""
    rest = f"{where}Columns that are not chosen are kept beside the rows."
    st.html(f"<b>{escape(title)}</b> {markup.soft(escape(rest))}")
    recognised = {one.column: one.letter for one in sheet.columns}
    asked = {one.id.removeprefix("column:"): one.guess for one in sheet.questions if one.id.startswith("column:")}
    likely = {**recognised, **{name: letter for name, letter in asked.items() if letter}}
    first = [one for one in export.columns if _or_others(export, one.name) or one.name in likely]
    others = [one for one in export.columns if one not in first]
    chosen = _grid(sheet, first, likely, key)
    with st.expander(f"{words.counted(len(others), 'other column')}, not found in this file"):
        chosen |= _grid(sheet, others, likely, key)
    twice = _twice(export, chosen)
    if twice:
        st.html(markup.wrong(escape(twice)))
    with st.container(horizontal=True, gap="small"):
        if st.button("Check again with these columns", type="primary", key=f"mapped-{key}", disabled=bool(twice)):
            changed = {
                name: letter for name, letter in chosen.items() if letter != recognised.get(name, "") or name in asked
            }
            each.answers |= {
                f"column:{name}@{sheet.layout}": letter or NOT_HERE
                for name, letter in changed.items()
                if letter or name in recognised
            }
            _opened().discard(key)
            each.loaded = None
            each.check_again()
            st.rerun()
        if st.button("Leave them as they are", key=f"unmapped-{key}", type="tertiary"):
            _opened().discard(key)
            st.rerun()


def _grid(sheet: SheetResult, wanted: list[Column], likely: dict[str, str], key: str) -> dict[str, str]:
    """Show one selector per wanted column and return {name: letter}."""
    chosen = {}
    for start in range(0, len(wanted), WIDTH):
        for place, column in zip(st.columns(WIDTH), wanted[start : start + WIDTH], strict=False):
            with place:
                chosen[column.name] = _selector(sheet, column, likely.get(column.name, ""), key)
    return chosen


def _selector(sheet: SheetResult, column: Column, letter: str, key: str) -> str:
    labels = {"": "not in this file"} | {one.letter: _label(one) for one in sheet.samples}
    place = list(labels).index(letter) if letter in labels else 0
    needed = _or_others(all_exports()[sheet.table], column.name)
    given = st.selectbox(
        f"{column.heading} ({needed})" if needed else column.heading,
        list(labels),
        place,
        format_func=labels.__getitem__,
        key=f"map-{key}-{column.name}",
        help=column.description,
    )
    if given and given != letter and (why := why_not(sheet.table, column.name, given, sheet)):
        st.html(markup.wrong(escape(why)))
    return given or ""


def _label(one: ColumnSample) -> str:
    return f"{one.label}, {' | '.join(one.values[:VALUES]) or 'blank'}"


def _or_others(export: Export, name: str) -> str:
    """Return how a needed column is marked: alone, or with those that would do as well; "" for any other one."""
    for group in export.needed:
        if name in group:
            others = [export.column(each).heading for each in group if each != name]
            return f"needed, or {' or '.join(others)}" if others else "needed"
    return ""


def _twice(export: Export, chosen: dict[str, str]) -> str:
    """Return the sentence that one column of the file is chosen for two things, "" where none is."""
    taken: dict[str, str] = {}
    for name, letter in chosen.items():
        if letter in NO_COLUMN:
            continue
        if letter in taken:
            one, two = export.column(taken[letter]).heading, export.column(name).heading
            return f"Column {letter} is chosen for {one} and for {two}. Choose another column for one of them."
        taken[letter] = name
    return ""


def _opened() -> set[str]:
    found: set[str] = st.session_state.setdefault(OPEN, set())
    return found


def _key(each: Dropped, sheet: SheetResult) -> str:
    return f"{each.number}-{sheet.layout}"
