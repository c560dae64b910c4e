"""Names that nobody confirmed yet: who each is, in one click, and the way back."""

from __future__ import annotations

from datetime import date
from functools import partial
from html import escape
from typing import TYPE_CHECKING, Any

import streamlit as st

import store as keeping
from acts import person, undo
from acts.actor import may
from marts import people
from pages.parts import figures, filters, focus, kpi, links, markup, store, table, words
from schemas.errors import EvenkeelError

if TYPE_CHECKING:
    from acts.actor import Actor
    from marts.figure import Figure, Rows

OPENED, SAID, WRONG, TURN = (f"name {each}" for each in ("form", "said", "wrong", "turn"))
FIRST = 10  # names asked for at once; the search finds the others
SAID_PLACES = 3
PROPOSED = people.PEOPLE_KNOWN.column("proposed")
FORM = "name-form"
AT_ONCE = {"one_person": "One person", "team": "Team"}
ASKED = {"role": "Role of …", "acting": "Acts until …", "same": "Is …"}
SUGGESTED = {
    "person": "one_person",
    "unknown": "one_person",
    "leaver": "one_person",
    "role": "role",
    "acting_for_us": "acting",
}  # fmt: skip - every other kind is a group
HELP = {
    "one_person": "This name is one person.",
    "team": "This is a team or a committee: no single owner.",
    "role": "This is a role: say who holds it, and since when.",
    "acting": "An interim or fractional person: say until which day.",
    "same": "Another spelling: say which person it is.",
}

MARKS = {
    "One person confirmed": ("●", "ok"),
    "One person not confirmed": ("○", "none"),
    "Name not known": ("◌", "none"),
    "Role": ("△", "risk"),
    "Team": ("▲", "risk"),
    "Committee": ("▽", "risk"),
    "Several people": ("▼", "risk"),
    "Vendor": ("◇", "risk"),
    "Staff of a vendor": ("◈", "risk"),
    "Placeholder": ("□", "off"),
    "No longer here": ("◆", "off"),
    "Nobody": ("■", "off"),
}  # how each way of being owned looks in the chart


def told(found: tuple[Figure, Figure]) -> None:
    """Say how many things rest on names that nobody confirmed, with the way to confirm them."""
    things, names = found
    if things.value:
        way = links.page("Ownership", "Say who they are →", "look=People")
        rest = "rests" if things.value == 1 else "rest"
        said = f"{figures.link(things)} {rest} on {figures.link(names)} that nobody has confirmed yet."
        st.html(f"<p>{said} {way}</p>")


def show(actor: Actor) -> tuple[Rows, dict[str, Any]]:
    """Show the names: those to be confirmed, those confirmed here, and all of them; return these and the filters."""
    chosen = filters.of_list(people.LISTED, people.options)
    kpi.row(*store.ask(people.headline, **chosen))
    _told(actor)
    if not may(actor, "say who a name is", person.ROLES):
        st.html(markup.soft("Who sends or decides says who these names are."))
    elif store.moment().as_of_seq is not None:
        st.html(markup.soft("This is how it was after an earlier act. Go back to now to say who a name is."))
    else:
        _waiting(actor, store.ask(people.waiting, **chosen))
        _confirmed(actor, store.ask(people.confirmed_here, **chosen))
    rows = store.ask(people.listing, **chosen)
    table.show(rows, key="names", title="Names", empty=filters.nothing(chosen, "name"), only=people.SHOWN)
    return rows, chosen


def places(row: dict[str, Any]) -> None:
    """Show where a name stands, cell by cell."""
    found = store.ask(people.places, name_key=row["name_key"])
    columns = tuple(each for each in found.columns if each.name in {"written", "place", "file", "source_row"})
    more = f", {found.more} more" if found.more > 0 else ""
    st.html(f"<b>Where it stands</b> {figures.link(found.count)}{more}{table.html(columns, found.rows)}")


def _waiting(actor: Actor, rows: Rows) -> None:
    if not rows.rows:
        st.html("<p><b>Who is it?</b> Every name that stands in a list is confirmed.</p>")
        return
    left = rows.count.value if isinstance(rows.count.value, int) else 0
    more = f", {left - FIRST} more after these" if left > FIRST else ""
    st.html(
        f'<div class="ek-head"><b>Who is it?</b> {markup.soft(f"{figures.link(rows.count)} not confirmed{more}")}</div>'
    )
    for row in rows.rows[:FIRST]:
        _ask(actor, row)


def _ask(actor: Actor, row: dict[str, Any]) -> None:
    """Show one name with what may be said about it; what its words suggest stands out."""
    key, hint = row["name_key"], SUGGESTED.get(row["proposed"], "team")
    name, buttons = st.columns([1.35, 1], vertical_alignment="center", gap="small")
    with name:
        used = f"used {words.counted(row['uses'], 'time')}: {_short(row['places'])}"
        reads = f"reads as {words.cell(row['proposed'], PROPOSED).lower()}: {row['proposed_because']}"
        reads = "reads as one person" if row["proposed"] == "person" else reads
        quiet = f'<span class="ek-soft ek-small">{escape(reads)}</span>'
        st.html(f"<b>{escape(row['name'])}</b> &nbsp;{quiet}{markup.soft(escape(used))}")
    with buttons, st.container(horizontal=True, horizontal_alignment="right", gap="small"):
        for said, label in (AT_ONCE | ASKED).items():
            click = partial(_act, actor, row, said) if said in AT_ONCE else partial(_open, key, said)
            kind = "secondary" if said == hint else "tertiary"
            st.button(label, key=f"{said} {key}", on_click=click, type=kind, help=HELP[said])  # type: ignore[arg-type]
    if st.session_state.get(OPENED, ("", ""))[0] == key:
        _form(actor, row, st.session_state[OPENED][1])


def _form(actor: Actor, row: dict[str, Any], said: str) -> None:
    turn = st.session_state.get(TURN, 0)
    given: dict[str, str] = {}
    with st.container(border=True, key=FORM):
        st.html(f"<b>{escape(row['name'])}</b> {markup.soft(HELP[said])}")
        with st.form(f"{said}-{turn}", border=False, enter_to_submit=False):
            if said in {"role", "same"}:
                given["held_by"] = f"held-{turn}"
                label = "Who holds it" if said == "role" else "Who it is"
                known = store.ask(people.one_persons)
                st.selectbox(
                    label, known, None, key=given["held_by"], accept_new_options=True, placeholder="Type a name"
                )
            if said in {"role", "acting"}:
                name, label = ("from_date", "Since") if said == "role" else ("until_date", "Until, that day included")
                given[name] = f"day-{turn}"
                st.date_input(label, None, key=given[name], format="YYYY-MM-DD", width=220)
            if wrong := st.session_state.get(WRONG):
                st.error(wrong)
            with st.container(horizontal=True, gap="small"):
                submit = partial(_act, actor, row, said, given)
                st.form_submit_button("Say so", type="primary", key="submit-name", on_click=submit)
                st.form_submit_button("Leave it", key="leave-name", on_click=_close)
    focus.first(FORM, f"{said}-{turn}-{bool(st.session_state.get(WRONG))}")


def _confirmed(actor: Actor, rows: Rows) -> None:
    """Show what was said here, each with the way back."""
    if not rows.rows:
        return
    with st.expander(f"Confirmed here: {words.plain(rows.count.value)}", key="confirmed here"):
        for row in rows.rows[: 5 * FIRST]:
            with st.container(horizontal=True, vertical_alignment="center", gap="small"):
                st.html(f"<b>{escape(row['name'])}</b>: {escape(row['known_because'])}", width="stretch")
                back = partial(_undo, actor, row["said_in_act"], row["name"])
                st.button("Undo", key=f"undo {row['name_key']}", on_click=back, type="tertiary")


def _act(actor: Actor, row: dict[str, Any], said: str, given: dict[str, str] | None = None) -> None:
    home, name = keeping.data_home(), row["name"]
    answer = {key: _text(st.session_state.get(widget)) for key, widget in (given or {}).items()}
    try:
        if said == "team":
            seq, says = person.is_team(home, actor, name), "is a team"
        elif said == "role":
            seq = person.is_role(home, actor, name, **answer)
            says = f"is a role, held by {answer['held_by']} since {_day(answer['from_date'])}"
        elif said == "acting":
            seq = person.is_acting(home, actor, name, **answer)
            says = f"acts for us until {_day(answer['until_date'])}"
        else:
            seq = person.is_one_person(home, actor, name, **answer)
            says = f"is {answer['held_by']}" if answer.get("held_by") else "is one person"
    except EvenkeelError as error:
        st.session_state[WRONG if given else SAID] = str(error) if given else (0, "", str(error))
        return
    _close()
    st.session_state[SAID] = (seq, name, f"{name} {says}.")


def _told(actor: Actor) -> None:
    if SAID not in st.session_state:
        return
    seq, name, says = st.session_state[SAID]
    with st.container(horizontal=True, vertical_alignment="center", key="name-said"):
        st.success(f"{says} This holds for later files too.") if seq else st.info(says)
        if seq:
            st.button("Undo", key=f"undo-{seq}", on_click=partial(_undo, actor, seq, name))
    if seq:
        focus.first("name-said", f"act {seq}")


def _undo(actor: Actor, seq: int, name: str) -> None:
    try:
        undo.undo(keeping.data_home(), actor, seq)
    except EvenkeelError as error:
        st.session_state[SAID] = (0, name, str(error))
        return
    st.session_state[SAID] = (0, name, f"Undone: what was said about {name} in act {seq} no longer counts.")


def _open(key: str, said: str) -> None:
    _close()
    st.session_state.pop(SAID, None)
    st.session_state[OPENED] = (key, said)


def _close() -> None:
    st.session_state[TURN] = st.session_state.get(TURN, 0) + 1
    st.session_state.pop(OPENED, None)
    st.session_state.pop(WRONG, None)


def _short(places: str) -> str:
    """Return the first places where a name stands, and how many others there are."""
    every = places.split("; ")
    rest = f", and {words.counted(len(every) - SAID_PLACES, 'other place')}" if len(every) > SAID_PLACES else ""
    return f"{', '.join(every[:SAID_PLACES])}{rest}"


def _text(value: object) -> str:
    return value.isoformat() if isinstance(value, date) else " ".join(str(value or "").split())


def _day(text: str) -> str:
    return words.day(date.fromisoformat(text))
