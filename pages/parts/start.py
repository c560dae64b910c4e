"""The six lines that need no list, what they light, and which one sheet would light the rest."""

from __future__ import annotations

import hashlib
from functools import partial
from html import escape
from typing import TYPE_CHECKING, Any, Literal

import streamlit as st

import store as keeping
from acts import decide, start_lines
from acts.actor import may
from marts import brief
from marts import start as lines
from marts.say import say_count, say_list
from pages.parts import figures, kpi, links, markup, status, store, templates, words
from pages.parts.export import XLSX
from schemas.errors import EvenkeelError
from schemas.exports.office_start import BOTTLENECK, SECURITY_RISK, START, VENDOR_RISK

if TYPE_CHECKING:
    from acts.actor import Actor
    from acts.receipts import FileResult
    from marts.figure import Rows

NOTHING = "No line is answered yet. One is enough to begin with."
SAID = "start said"
RISKS = {VENDOR_RISK: "Vendor", SECURITY_RISK: "Security"}
WIDTHS = {False: (2.3, 2.4, 1.5, 2.4, 1.2), True: (1.1, 1.9, 2.1, 1.4, 1.3, 2, 1.2)}
NAMES = ("title", "holding_up", "owner", "to_decide")
HINTS = {
    "title": ("What is it", "for example: warehouse system cut-over"),
    "holding_up": ("What holds it up", "empty when nothing does"),
    "owner": ("Who owns it today", "one name, or empty"),
    "to_decide": ("What must be decided next", "as one question"),
    "vendor_name": ("Which vendor", "if any"),
}
BAD = {
    "title": ("What is it", "for example: no way out of the hosting contract"),
    "holding_up": ("What could happen", "in a few words"),
}  # what a risk is asked instead


def introduce() -> None:
    """Say what this page is for."""
    st.html(
        "<p>Ten minutes, six lines: the top three technology bottlenecks and the top three vendor or security risks, "
        "each with who owns it today. Leave empty what nobody knows: an empty owner is an answer too, and becomes the "
        f"question who owns it. They light three panels of the {links.page('Brief', 'Brief')} at once; real lists can "
        f"come later on {links.page('Load', 'Load')}.</p>"
    )


def counts() -> None:
    """Show how many lines are answered, once there is one."""
    found = store.ask(lines.headline)
    if found[0].value:
        kpi.row(*found)


def form(actor: Actor) -> None:
    """Show the lines as they are, to be filled in or changed, and what became of the last change."""
    _told()
    if not may(actor, "load", start_lines.ROLES, table=START.name):
        st.html(markup.soft("The chair fills in these lines."))
        return
    now = store.moment()
    if now.as_of_seq is not None or len(now.units) > 1:
        st.html(markup.soft("Go back to now, and to one unit or all of them, to change these lines."))
        return
    known = store.ask(lines.lines)
    version = hashlib.sha256(repr(known).encode()).hexdigest()[:8]  # other lines are other fields
    with st.form(f"start-{version}", enter_to_submit=False, border=False):
        given = [_line(each, place, version) for place, each in enumerate(known)]
        with st.container(horizontal=True, gap="small", vertical_alignment="center"):
            st.form_submit_button("Save the lines", type="primary", on_click=partial(_save, actor, given, known))
            st.html(markup.soft("They are kept as start.xlsx, so that every word can be walked back to its cell."))
    st.download_button(
        "Or take start.xlsx and drop it on Load", start_lines.template, start_lines.FILE, XLSX, on_click="ignore"
    )


def remove(actor: Actor, rows: Rows) -> None:
    """Offer to take the lines back, for when real lists have come."""
    if rows.rows and may(actor, "load", start_lines.ROLES, table=START.name) and store.moment().as_of_seq is None:
        st.button("Remove the start lines", on_click=partial(_remove, actor), key="remove-start")


def panels() -> None:
    """Say which panel of the Brief is lit, and what would light the others."""
    found = store.ask(brief.brief).panels
    body = [
        [
            status.html("unrated" if each.dark else "on_track", "Dark" if each.dark else "Lit"),
            escape(f"{each.number} {each.title}"),
            escape(each.dark or each.summary),
        ]
        for each in found
    ]
    told = markup.table(("", "Panel", "What it says or needs"), body)
    st.html(f'<div class="ek-head"><b>The five panels of the Brief</b></div>{told}')


def lists() -> None:
    """Show every list with what it lights, what is loaded of it, and a template of it built on click."""
    st.html(f'<div class="ek-head"><b>Every list</b> {markup.soft(links.page("Load", "Load what you have"))}</div>')
    for each in store.ask(lines.loaded):
        with st.container(horizontal=True, vertical_alignment="center", gap="small", key=f"list-{each.export.name}"):
            count = figures.link(each.records) if each.records else "nothing yet"
            mark = status.html("on_track" if each.records else "unrated", each.export.title)
            st.html(f"{mark}, {count}. {markup.soft(escape(each.export.lights))}")
            templates.button(each.export)
    templates.zipped()


def _line(known: dict[str, Any], place: int, version: str) -> dict[str, Any]:
    """Show the fields of one line; return {column: the key of its widget, or what it is}."""
    line, is_risk = known["start_line"], known["line_kind"] != BOTTLENECK
    first = place in {0, 3}
    if first:
        about = "vendor or security risks" if is_risk else "technology bottlenecks"
        st.html(f"<b>Top three {about}</b>")
    keys = {name: f"{line}-{name}-{version}" for name in (*NAMES, "vendor_name", "due_date", "line_kind")}
    cells = iter(st.columns(WIDTHS[is_risk], gap="small"))
    shown: Literal["visible", "collapsed"] = "visible" if first else "collapsed"
    if is_risk:
        with next(cells):
            kinds = list(RISKS)
            at = kinds.index(known["line_kind"]) if known["line_kind"] in kinds else None
            st.selectbox(
                "Kind", kinds, at, format_func=RISKS.__getitem__, key=keys["line_kind"], label_visibility=shown
            )
    for name in (*NAMES[:3], *(["vendor_name"] if is_risk else []), NAMES[3]):
        label, hint = (BAD if is_risk else HINTS).get(name, HINTS[name])
        with next(cells):
            st.text_input(
                label, known[name] or "", key=keys[name], placeholder=hint, max_chars=500, label_visibility=shown
            )
    with next(cells):
        st.date_input("By when", known["due_date"], key=keys["due_date"], format="YYYY-MM-DD", label_visibility=shown)
    return {"start_line": line, "keys": keys}


def _save(actor: Actor, given: list[dict[str, Any]], known: list[dict[str, Any]]) -> None:
    typed = [_typed(each, before) for each, before in zip(given, known, strict=True)]
    if typed == known:
        st.session_state[SAID] = ("info", "Nothing was changed, so nothing was saved.", 0)
        return
    now = store.moment()
    unit = now.units[0] if now.units else ""
    try:
        result = start_lines.save(now.home, actor, typed, today=now.today, unit=unit)
    except EvenkeelError as error:
        st.session_state[SAID] = ("error", str(error), 0)
        return
    st.session_state[SAID] = _became(result, typed)


def _typed(each: dict[str, Any], before: dict[str, Any]) -> dict[str, Any]:
    """Return a line as it stands in the fields; what has no field stays as it was."""
    return before | {name: st.session_state.get(key, before[name]) or None for name, key in each["keys"].items()}


def _became(result: FileResult, typed: list[dict[str, Any]]) -> tuple[str, str, int]:
    """Return how it went, in one sentence, and the load."""
    load_id = next((each.load_id for each in result.sheets if each.load_id), 0)
    if not load_id:
        return "error", result.reason, 0
    answered = [each for each in typed if each["title"]]
    nobody = sum(not each["owner"] for each in answered)
    said = f"Saved as load {load_id}: {say_count(len(answered), 'line')} of {len(typed)}"
    said += f", {nobody} without an owner." if nobody else ", each with an owner."
    groups = [each["owner"] for each in answered if each["owner"] and not decide.is_one_person(each["owner"])]
    if groups:
        said += f" {say_list(groups)}: that is no one person yet. Who is it?"
    return "success", said, load_id


def _told() -> None:
    if SAID not in st.session_state:
        return
    kind, says, load_id = st.session_state[SAID]
    {"info": st.info, "error": st.error, "success": st.success}[kind](says)
    if load_id:
        st.html(f"<p>{links.page('Brief', 'See them on the Brief →')}</p>")


def _remove(actor: Actor) -> None:
    try:
        gone = start_lines.remove(keeping.data_home(), actor)
    except EvenkeelError as error:
        st.session_state[SAID] = ("error", str(error), 0)
        return
    said = f"Removed: {words.counted(len(gone), 'load')} undone. What was decided about them stays decided."
    st.session_state[SAID] = ("info", said, 0)
