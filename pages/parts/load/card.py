"""One file as a card: what it is, what would happen or did, the sums, and every problem as a sentence."""

from __future__ import annotations

from functools import partial
from html import escape
from typing import TYPE_CHECKING

import streamlit as st

from pages.parts import markup, status, undo, words
from pages.parts.load import ask, impact, marked
from pages.parts.load.files import take_away
from schemas.exports import all_exports

if TYPE_CHECKING:
    from acts.receipts import FileResult, SheetResult
    from pages.parts.load.files import Dropped
    from pipelines.findings import Finding
    from pipelines.understood import Totals

# The word before the confirmation, the word after it, and the shape.
SAID = {
    "loaded": ("Ready to load", "Loaded", "on_track"),
    "already_loaded": ("Loaded before", "Loaded before", "unrated"),
    "repeat": ("Repeats what is known", "Repeats what is known", "unrated"),
    "question": ("Needs an answer", "Needs an answer", "at_risk"),
    "refused": ("Refused", "Refused", "off_track"),
}
SEVERITIES = {
    "refused": "Sheet refused",
    "set_aside": "Record set aside",
    "unknown": "Loads as unknown",
    "warning": "Loads, marked",
}
SHOWN = 6  # findings in sight; the others are one click away


def show(each: Dropped) -> None:
    """Show one file, from the drop to the receipt."""
    result = each.loaded or each.checked
    if result is None:
        return
    with st.container(border=True, key=f"file-{each.number}"):
        with st.container(horizontal=True, vertical_alignment="center", gap="small"):
            st.html(_title(each, result))
            _buttons(each)
        for sheet in result.sheets:
            _sheet(each, sheet)
        _way_back(each)
        if result.sheets and (not each.loaded or result.status == "question"):
            ask.show(each, result)
        else:
            for sheet in result.sheets:
                ask.remembered(each, sheet)


def _title(each: Dropped, result: FileResult) -> str:
    name = f"<b>{escape(each.name)}</b>"
    before, after, shape = SAID[result.status]
    why = "" if result.sheets else f"<p>{escape(result.reason)}</p>"
    said, aside = after if each.loaded else before, sum(sheet.set_aside for sheet in result.sheets)
    if aside and result.status == "loaded":
        said, shape = f"{said}, but {words.counted(aside, 'record')} set aside", "at_risk"
    return f'<div class="ek-title">{name} {status.html(shape, said)}</div>{why}'


def _sheet(each: Dropped, sheet: SheetResult) -> None:
    # A question is asked in the form below: it is not said twice.
    says = f"<p>{escape(sheet.says)}</p>" if sheet.says and not sheet.questions else ""
    done = "loaded" if each.loaded else "to load"
    sums = "".join(_sums(sheet, name, total, done) for name, total in sheet.totals)
    st.html(
        f'<div class="ek-sheet">{_headline(sheet) + says + _counts(sheet, done) + sums if sheet.table else says}</div>'
    )
    if sheet.impact and not each.loaded:
        impact.show(sheet.impact, _key(each, sheet, "impact"))
    # What an answer may cure is not held against the file while it is asked.
    found = [one for one in sheet.findings if not (sheet.questions and one.severity == "set_aside")]
    if found:
        _findings(each, sheet, found)
    if sheet.columns:
        told = f"Which column is what: {len(sheet.columns)} known, {len(sheet.extra)} kept as they are"
        with st.expander(told, key=_key(each, sheet, "columns")):
            st.html(_columns(sheet))


def _headline(sheet: SheetResult) -> str:
    name = f"Sheet {escape(sheet.sheet)}" if sheet.sheet else "The file"
    facts = [f"is read as <b>{escape(all_exports()[sheet.table].title.lower())}</b>"]
    facts.append(f"of {escape(sheet.unit)}" if sheet.unit else "of a unit that nobody has named")
    if sheet.covers:
        first, last = sheet.covers
        facts.append(f"for {first}" if first == last else f"for {first} to {last}")
    if sheet.as_of:
        facts.append(f"as of {escape(sheet.as_of)}")
    act = f" <span class='ek-soft'>Load {sheet.load_id}, feed {escape(sheet.feed)}.</span>" if sheet.load_id else ""
    return f"<p><b>{name}</b> {' '.join(facts)}; headings in row {sheet.header_row}.{act}</p>"


def _counts(sheet: SheetResult, done: str) -> str:
    kept = f"{sheet.loaded:,} {done} + {sheet.set_aside:,} set aside + {sheet.not_data:,} not data (totals, notes)"
    return f'<p class="ek-soft">{words.counted(sheet.read, "record")} read = {kept}</p>'


def _sums(sheet: SheetResult, name: str, total: Totals, done: str) -> str:
    heading = escape(all_exports()[sheet.table].column(name).heading)
    read, loaded, aside = (words.to_the_cent(each) for each in (total.read, total.loaded, total.set_aside))
    says = f"total {done} {loaded}" if total.read == total.loaded else f"{done} {loaded} + set aside {aside}"
    if sheet.set_aside and not total.set_aside:
        heading += f"; {words.counted(sheet.set_aside, 'record')} set aside without an amount that can be read"
    return f"<p>Sheet total {read} = {says} <span class='ek-soft'>({heading})</span></p>"


def _findings(each: Dropped, sheet: SheetResult, found: list[Finding]) -> None:
    st.html(f'<ul class="ek-list">{"".join(_finding(one) for one in found[:SHOWN])}</ul>')
    if len(found) > SHOWN:
        with st.expander(f"{len(found) - SHOWN:,} more problems with cells", key=_key(each, sheet, "findings")):
            st.html(f'<ul class="ek-list">{"".join(_finding(one) for one in found[SHOWN:500])}</ul>')


def _finding(found: Finding) -> str:
    return f"<li>{escape(found.says)} <span class='ek-soft ek-small'>{SEVERITIES[found.severity]}</span></li>"


def _columns(sheet: SheetResult) -> str:
    meant = all_exports()[sheet.table].column
    known = [
        (each.letter, each.heading, meant(each.column).heading, each.how, f"{each.sure:.0%}") for each in sheet.columns
    ]
    kept = [(letter, heading, "kept as it is", "", "") for heading, letter in sheet.extra]
    rows = [[escape(cell) for cell in row] for row in (*known, *kept)]
    return markup.table(("Column", "Heading in the file", "Is", "Known by", "Sure"), rows, numeric={4})


def _buttons(each: Dropped) -> None:
    marked.button(each)
    if st.button("Done with it" if each.loaded else "Leave it out", key=f"away-{each.number}", type="tertiary"):
        take_away(each)
        st.rerun()


def _way_back(each: Dropped) -> None:
    """Offer to undo what was loaded; the file is then no longer shown here."""
    for sheet in each.loaded.sheets if each.loaded else ():
        if sheet.load_id:
            gone = partial(take_away, each)
            undo.offer(sheet.load_id, key=_key(each, sheet, "card"), label=f"Undo load {sheet.load_id}", done=gone)


def _key(each: Dropped, sheet: SheetResult, what: str) -> str:
    return f"{what}-{each.number}-{sheet.sheet}-{sheet.table}-{sheet.unit}"
