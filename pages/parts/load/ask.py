"""What a person is asked about a file, beside values from it, with the best guess filled in."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

import streamlit as st

from acts.asked import beside, why_not
from acts.planned import ASK
from pages.parts import markup, words
from pages.parts.load import drafts, mapping
from pages.parts.load.months import day_is_wrong, months_field, span_is_wrong
from schemas.exports import all_exports

if TYPE_CHECKING:
    from acts.receipts import FileResult, SheetResult
    from marts.answers import Answered
    from pages.parts.load.files import Dropped
    from pipelines.findings import Question

UNKNOWN_TABLE = "as recognised"
STATED = "no column: state the months of the whole sheet"
FEW = 4  # choices in sight; more are a list to open
UNREAD = frozenset({"no_headings", "no_table", "other_list", "no_list"})  # refusals that a named list may cure
PER_FILE = frozenset({"covers", "table", "closed_period"})  # what the pipeline takes for all sheets of a file


def show(each: Dropped, result: FileResult) -> None:
    """Show what is remembered, the questions with the best guess filled in, and what may be said unasked."""
    tables = [sheet for sheet in result.sheets if sheet.table]
    for sheet in tables:
        remembered(each, sheet)
    # Whoever chooses the columns of a sheet by hand answers its questions there; what is left is asked behind it.
    by_hand = [sheet for sheet in tables if mapping.is_open(each, sheet)]
    asked = {_key(sheet, one): (sheet, one) for sheet in tables if sheet not in by_hand for one in sheet.questions}
    unread = not tables and any(sheet.rule in UNREAD for sheet in result.sheets)
    if asked:
        _questions(each, asked)
    for sheet in tables:
        mapping.show(each, sheet)
    with st.expander(
        "Say which list this is" if unread else "Say something about this file (list, unit, months, date)",
        expanded=unread,
        key=f"ask-{each.number}",
    ):
        _options(each)


def remembered(each: Dropped, sheet: SheetResult) -> None:
    """Show each answer of an earlier file that this one was read with, and the way to answer it anew."""
    for one in sheet.remembered:
        with st.container(horizontal=True, vertical_alignment="center", gap="small"):
            st.html(f"<div>Remembered: {escape(one.says)}, {escape(one.by)}.</div>", width="content")
            if (
                not each.loaded
                and "@" not in one.question
                and st.button(
                    "Change",
                    key=f"change-{each.number}-{sheet.sheet}-{one.seq}",
                    type="tertiary",
                    help=f"Change: {one.says}",
                )
            ):
                _ask_again(each, sheet, one)


def _ask_again(each: Dropped, sheet: SheetResult, one: Answered) -> None:
    """Ask again what an earlier file was answered for; a column can be chosen by hand as well."""
    each.answers[f"{one.question}@{sheet.layout}"] = ASK
    if one.question.startswith("column:"):
        mapping.open_for(each, sheet)
    drafts.forget(each)
    each.check_again()
    st.rerun()


def _questions(each: Dropped, asked: dict[str, tuple[SheetResult, Question]]) -> None:
    with st.container(key=f"questions-{each.number}"):
        st.html(
            f"<p><b>{words.counted(len(asked), 'question')} before it can load.</b> "
            '<span class="ek-soft">The best guess is filled in; answers are remembered for the next file like it.'
            "</span></p>"
        )
        given: dict[str, str] = {}
        stated = any(one.id == "covers" for _, one in asked.values())
        for key, (sheet, one) in sorted(asked.items(), key=lambda item: item[1][1].id == "covers"):
            if one.id == "covers" and any(_is_timed(*asked[other]) and given[other] for other in given):
                continue  # the months stand in that column
            given[key] = _question(each, sheet, one, key, or_months=stated and _is_timed(sheet, one))
        given = {key: answer for key, answer in given.items() if answer or not (stated and _is_timed(*asked[key]))}
        open_ones = sum(not answer for answer in given.values())
        if st.button("Check again with these answers", type="primary", key=f"check-{each.number}"):
            if open_ones:
                st.error(f"{words.counted(open_ones, 'question is', 'questions are')} open: choose an answer first.")
                return
            each.answers |= given
            _again(each)


def _question(each: Dropped, sheet: SheetResult, asked: Question, key: str, *, or_months: bool) -> str:
    with st.container(key=f"question-{each.number}-{key.replace(':', '-').replace('@', '-')}"):
        left, right = st.columns([1, 1.15], gap="medium")
        with left:
            given = _field(each, sheet, asked, key, or_months=or_months)
            kind, _, name = asked.id.partition(":")
            if kind == "column" and given and (why := why_not(sheet.table, name, given, sheet)):
                st.html(markup.wrong(escape(why)))
        with right:
            _beside(asked, sheet, given)
    return given


def _field(each: Dropped, sheet: SheetResult, asked: Question, key: str, *, or_months: bool) -> str:
    """Show the one field of a question and return what is chosen in it; "" means months where they may be stated."""
    name = f"answer-{each.number}-{key}"
    guess = drafts.of(each).get(key) or _guess(each, sheet, asked)
    if asked.id == "covers" and not asked.choices:
        given = months_field(asked.asks, guess, name)
    elif not asked.choices:
        given = st.text_input(asked.asks, guess, key=name).strip()
    else:
        labels = {"": STATED} if or_months else {}
        labels |= {one.value: _label(asked, one.value, one.label, sheet) for one in asked.choices}
        place = list(labels).index(guess) if guess in labels else None
        if len(labels) <= FEW:
            given = st.radio(asked.asks, list(labels), place, format_func=labels.__getitem__, key=name) or ""
        else:
            given = (
                st.selectbox(
                    asked.asks, list(labels), place, format_func=labels.__getitem__, key=name, placeholder="Choose"
                )
                or ""
            )
        if asked.id == "unit":
            company = st.text_input("Or the name of the company", key=f"{name}-name").strip()
            given = company or given
    drafts.of(each)[key] = given
    return given


def _guess(each: Dropped, sheet: SheetResult, asked: Question) -> str:
    said = each.answers.get(_key(sheet, asked), each.answers.get(asked.id, ""))
    return asked.guess if said in {"", ASK} else said


def _is_timed(sheet: SheetResult, asked: Question) -> bool:
    """Return whether a question asks for a column of dates or months."""
    kind, _, name = asked.id.partition(":")
    return kind == "column" and all_exports()[sheet.table].column(name).kind.name in {"date", "month"}


def _label(asked: Question, value: str, label: str, sheet: SheetResult) -> str:
    """Return a choice in words; the values of a column stand beside it."""
    if not asked.id.startswith("column:"):
        return label
    return next((one.label for one in sheet.samples if one.letter == value), label)


def _beside(asked: Question, sheet: SheetResult, given: str) -> None:
    likely = tuple(one.value for one in asked.choices)
    if len(likely) > FEW:  # the chosen one and the guess are enough of a long list
        likely = tuple(dict.fromkeys(one for one in (given, asked.guess) if one)) or likely[:FEW]
    found = beside(asked, sheet, likely)
    if found and found.rows:
        rows = [[f"<b>{escape(cell)}</b>" if row[0] == given else escape(cell) for cell in row] for row in found.rows]
        st.html(markup.table(found.headings, rows))
    elif asked.id == "covers":
        st.html(f'<p class="ek-soft ek-small">{escape("; ".join(asked.samples))}</p>')
    elif asked.samples:
        place = "In its name" if asked.id == "unit" else "In the file"
        st.html(f'<p class="ek-soft ek-small">{place}: {escape(" | ".join(asked.samples[:6]))}</p>')


def _options(each: Dropped) -> None:
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
    said = {"table": chosen or "", "unit": company.strip(), "covers": months.strip(), "as_of": day.strip()}
    wrong = span_is_wrong(said["covers"]) or day_is_wrong(said["as_of"])
    if wrong:
        st.html(markup.wrong(escape(wrong)))
    if st.button("Check again", key=f"say-{each.number}", disabled=bool(wrong)):
        each.said = {name: value for name, value in said.items() if value}
        _again(each)


def _again(each: Dropped) -> None:
    """Check the file with what was said; nothing is written."""
    drafts.forget(each)
    each.loaded = None
    each.check_again()
    st.rerun()


def _key(sheet: SheetResult, asked: Question) -> str:
    """Return under which name an answer is given: for the sheets of one layout where two of a file may differ."""
    return asked.id if asked.id.partition(":")[0] in PER_FILE else f"{asked.id}@{sheet.layout}"
