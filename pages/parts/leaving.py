"""Somebody leaves: the last day, the handover sheet, and a new owner for everything that rests on the name."""

from __future__ import annotations

import io
import tempfile
from datetime import date
from functools import partial
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING, Any

import streamlit as st

import store as keeping
from acts import leave, reassign
from acts.actor import may
from acts.correct import Cell
from acts.reassign import REFUSED, WOULD, Wish
from marts import people, rests_on
from marts.say import say_count, say_date, say_word
from pages.parts import export, markup, store, table, undo
from schemas.errors import EvenkeelError

if TYPE_CHECKING:
    from acts.actor import Actor
    from marts.figure import Rows
    from pages.parts.store import Moment

WRONG, SAID, LOOKED, TURN = (f"leaving {each}" for each in ("wrong", "said", "looked", "turn"))
ASKED = "reassign things"
GIVE, NEW, BY = "Hand over", "New owner", "By"
MEGABYTES = 10


def show(actor: Actor) -> None:
    """Show everything that rests on one name, and what may be done about it."""
    _told()
    names = store.ask(rests_on.names)
    key = st.selectbox("Whose things", list(names), None, format_func=lambda each: names[each], key="leaving who",
                       placeholder="Choose who hands over, or give a filled sheet back below")  # fmt: skip
    acts = may(actor, ASKED, reassign.ROLES) and store.moment().as_of_seq is None
    if key:
        rows, found = store.ask(rests_on.of_person, key=key), leave.known(store.db(), names[key])
        if found.because:
            st.html(markup.soft(f"{escape(found.person)}: {escape(found.because)}."))
        with st.container(horizontal=True, vertical_alignment="bottom", gap="small"):
            if acts:
                _last_day(actor, names[key])
            _sheet(rows, names[key])
        table.show(rows, key="rests on", title=f"What rests on {names[key]}", empty="Nothing.", only=rests_on.SHOWN)
        if acts:
            _choose(rows)
    if acts:
        _come_back()
        _looked(actor)
    else:
        st.html(markup.soft("The chair says who leaves and who takes over, as things are now."))


def _last_day(actor: Actor, name: str) -> None:
    turn = st.session_state.get(TURN, 0)
    day, why = f"last day {turn}", f"who says {turn}"
    st.date_input("Last day", None, key=day, format="YYYY-MM-DD", width=150)
    st.text_input("Who says so", key=why, max_chars=leave.LONGEST, width=260)
    st.button("Leaves on that day", key=f"leaves {turn}", on_click=partial(_leave, actor, name, day, why))


def _leave(actor: Actor, name: str, day: str, why: str) -> None:
    given = st.session_state.get(day)
    try:
        text = given.isoformat() if isinstance(given, date) else ""
        seq = leave.leave(keeping.data_home(), actor, name, text, reason=st.session_state.get(why) or "")
    except EvenkeelError as error:
        st.session_state[WRONG] = str(error)
        return
    st.session_state[SAID] = (seq, f"{name} leaves on {say_date(given)}: what the name owns says so from now on.")
    st.session_state[TURN] = st.session_state.get(TURN, 0) + 1


def _sheet(rows: Rows, name: str) -> None:
    from packs import handover

    leaving = export.Leaving("rests_on", f"Handover: {name}", handover.name_of(name), {"person": name})
    export.button("Handover sheet", partial(_built, rows, name, store.moment()), leaving, export.XLSX, key="handover",
                  told="Everything that rests on this name, with a blank field for each new owner.")  # fmt: skip


def _built(rows: Rows, name: str, now: Moment) -> export.Built:
    from packs import handover

    made = handover.workbook(store.looking(now), name, seq=now.seq, today=now.today)
    count = rows.count.value
    return export.Built(io.BytesIO(made.content), count if isinstance(count, int) else None, (made.count,))


def _choose(rows: Rows) -> None:
    """Offer a table with a name per row, and one name for all that are ticked."""
    import pyarrow as pa

    turn = st.session_state.get(TURN, 0)
    known = list(store.ask(people.one_persons))
    mine = [each for each in rows.rows if each["owner_column"] and each["feed"]]
    with st.expander("Hand over here: all of it or some, to one name or several", key=f"hand over {turn}"):
        everybody = st.selectbox(
            "One name for every ticked row without a name of its own",
            known,
            None,
            key=f"all to {turn}",
            accept_new_options=not known,
            placeholder="Choose a name",
        )
        text, size = pa.string(), len(mine)
        given = st.data_editor(
            pa.table({
                GIVE: pa.array([True] * size, pa.bool_()),
                "What": pa.array([each["thing"] for each in mine], text),
                "Part": pa.array([say_word(each["part"]) for each in mine], text),
                "How critical": pa.array([say_word(each["criticality"] or "") for each in mine], text),
                NEW: pa.array([None] * size, text),
                BY: pa.array([None] * size, pa.date32()),
            }),
            column_config={
                NEW: st.column_config.SelectboxColumn(NEW, options=known, width="medium"),
                BY: st.column_config.DateColumn(BY, format="YYYY-MM-DD"),
            },
            disabled=["What", "Part", "How critical"],
            hide_index=True,
            key=f"handing over {turn} {rows.count.id}",
        )  # fmt: skip
        if st.button("Show what it would do", key=f"look {turn}"):
            _look(_wishes(mine, given.to_pylist(), everybody or ""), "")


def _wishes(mine: list[dict[str, Any]], given: list[dict[str, Any]], everybody: str) -> tuple[Wish, ...]:
    """Return what was asked for: ticked rows with a name of their own, or with the one for all."""
    found = []
    for row, said in zip(mine, given, strict=True):
        name = said[NEW] or everybody
        if said[GIVE] and name:
            _table, feed, key = row["_item"]
            cell = Cell(row["item_table"], key, row["owner_column"], feed or "")
            found.append(Wish(cell, name, said[BY].isoformat() if said[BY] else ""))
    return tuple(found)


def _come_back() -> None:
    turn = st.session_state.get(TURN, 0)
    came = st.file_uploader("A filled handover or ask sheet", key=f"filled {turn}", max_upload_size=MEGABYTES)
    if came and st.button("Show what it says", key=f"read {turn}"):
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "file"
            path.write_bytes(came.getvalue())
            try:
                wishes, _ = reassign.read(path, came.name)
            except EvenkeelError as error:
                st.session_state[WRONG] = str(error)
                st.rerun()
        _look(wishes, came.name)


def _look(wishes: tuple[Wish, ...], file: str) -> None:
    lines = reassign.check(keeping.data_home(), wishes, today=store.today())
    st.session_state[LOOKED] = (wishes, file, lines)


def _looked(actor: Actor) -> None:
    """Show what would become of each row, and do it when somebody says so."""
    if LOOKED not in st.session_state:
        return
    wishes, file, lines = st.session_state[LOOKED]
    would = [each for each in lines if each.state == WOULD]
    refused = [each for each in lines if each.state == REFUSED]
    with st.container(border=True, key="leaving-looked"):
        body = [(escape(each.subject), escape(each.was or "nobody"), f"<b>{escape(each.name)}</b>", escape(each.by))
                for each in would]  # fmt: skip
        st.html(markup.table(("What", "Owner now", NEW, BY), body) if body else "<p>No row has a new owner.</p>")
        if refused:
            st.html("".join(markup.wrong(escape(each.says)) for each in refused))
        if would:
            left = f"; {say_count(len(refused), 'row')} above stay as they are" if refused else ""
            why = st.text_input("Why", key="reassign why", max_chars=200, placeholder="Such as: she leaves on 30 Nov")
            said = partial(_reassign, actor, wishes, file, why)
            st.button(f"Reassign {say_count(len(would), 'thing')}{left}", type="primary", key="reassign", on_click=said)
        st.button("Leave it as it is", key="reassign no", type="tertiary", on_click=_forget)


def _reassign(actor: Actor, wishes: tuple[Wish, ...], file: str, why: str) -> None:
    reason = st.session_state.get("reassign why") or why
    try:
        done = reassign.reassign(
            keeping.data_home(), actor, wishes, reason=reason, today=store.today(), file=file, rest=True
        )
    except EvenkeelError as error:
        st.session_state[WRONG] = str(error)
        return
    _forget()
    st.session_state[TURN] = st.session_state.get(TURN, 0) + 1
    made = say_count(len(done.corrections), "thing")
    have = "has" if len(done.corrections) == 1 else "have"
    st.session_state[SAID] = (done.seq, f"{made} {have} a new owner here, until their lists say so too.")


def _forget() -> None:
    st.session_state.pop(LOOKED, None)


def _told() -> None:
    if wrong := st.session_state.pop(WRONG, ""):
        st.html(markup.wrong(escape(wrong)))
    if SAID in st.session_state:
        seq, says = st.session_state[SAID]
        with st.container(horizontal=True, vertical_alignment="center", key="leaving-said"):
            st.success(f"{says} (act {seq})" if seq else says)
            if seq:
                undo.offer(seq, key="leaving", done=partial(st.session_state.pop, SAID, None))
