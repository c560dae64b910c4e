"""One list in the side panel: who sends it by when, whether it adds up, its silent edits and its loads."""

from __future__ import annotations

from functools import partial
from html import escape
from typing import TYPE_CHECKING, Any

import streamlit as st

import store as keeping
from acts import feed_duty
from marts import feed_trust, people, silent_edits
from marts.tie_out import tie_out
from pages.parts import figures, focus, markup, store, table, tie, undo, words
from schemas.errors import EvenkeelError
from schemas.exports import all_exports
from schemas.settings import WEEKDAYS

if TYPE_CHECKING:
    from acts.actor import Actor
    from marts.figure import Figure, Rows

SAID, WRONG = "feed duty said", "feed duty wrong"
FIELDS = ("sender", "deputy", "due")
DUE = (*WEEKDAYS, *map(str, range(1, feed_duty.LAST_DAY + 1)))
LOADS = ("load_id", "loaded_at", "loaded_by", "file", "status", "records", "set_aside", "silent_edits")
EDITS = ("kind", "subject", "old", "new", "old_cell", "new_cell", "since_day")
NEWEST = 8  # loads and edits that a panel shows
NOBODY = "Nobody has said who sends it, nor by when."


def told() -> None:
    """Say what was just said about a list, with the way back."""
    if SAID not in st.session_state:
        return
    seq, says = st.session_state[SAID]
    with st.container(horizontal=True, vertical_alignment="center", key="duty-said"):
        st.success(f"{says}.")
        undo.offer(seq, key="duty said", label=f"Undo act {seq}", done=partial(st.session_state.pop, SAID, None))
    focus.first("duty-said", f"act {seq}")


def panel(key: str, rows: Rows, actor: Actor) -> None:
    """Open the list that was clicked."""
    row = table.opened(key, rows)
    if row is not None:
        close = partial(table.close, key)
        title = all_exports()[row["table_name"]].title
        st.dialog(title, width="large", position="right", on_dismiss=close)(_show)(row, actor, key)


def _show(row: dict[str, Any], actor: Actor, key: str) -> None:
    with st.container(key="trust-panel"):
        _told(row, actor, key)


def _told(row: dict[str, Any], actor: Actor, key: str) -> None:
    table_name, feed = row["table_name"], row["feed"]
    reliance = feed_trust.FEED_TRUST.column("reliance")
    because = f"{words.cell(row['reliance'], reliance)}: {row['reliance_because']}."
    st.html(f'<p class="ek-said ek-plain">{escape(because)}</p>{markup.soft(escape(feed))}<p>{escape(_duty(row))}</p>')
    _form(row, actor, key)
    _ties(table_name, feed)
    _edits(table_name, feed)
    made = store.ask(feed_trust.loads_of, table=table_name, feed=feed)
    _short("Loads", made, LOADS)
    undo.offer(
        row["last_load_id"], key=f"feed {key}", label=f"Undo load {row['last_load_id']}", done=partial(table.close, key)
    )


def _duty(row: dict[str, Any]) -> str:
    """Return who sends a list by when: Sent by Ana Okoye, Jo Lind stands in, due each Friday; next on 27 Nov 2026."""
    whole = feed_duty.in_words(feed_duty.Duty(*(row[each] or "" for each in FIELDS)))
    return f"{whole[:1].upper()}{whole[1:]}." if whole else NOBODY


def _form(row: dict[str, Any], actor: Actor, key: str) -> None:
    """Let those who may load the list say who sends it and by when."""
    if not feed_duty.may_say(actor, row["table_name"]):
        return
    if store.moment().as_of_seq is not None:
        st.html(markup.soft("This is how it was after an earlier act. Go back to now to say who sends it."))
        return
    known = store.ask(people.one_persons)
    with (
        st.expander("Say who sends it, and by when", expanded=WRONG in st.session_state),
        st.form(f"duty {row['feed']}", border=False),
    ):
        names = {name: f"duty-{name}-{row['feed']}-{row['said_in']}" for name in FIELDS}
        with st.container(horizontal=True, gap="small"):
            for name, label in (("sender", "Sender"), ("deputy", "Deputy")):
                _choose(label, known, row[name], names[name], accept_new_options=True)
            _choose("Due each", DUE, row["due"], names["due"], format_func=_day)
        if WRONG in st.session_state:
            st.html(markup.wrong(escape(st.session_state.pop(WRONG))))
        st.form_submit_button("Say so", type="primary", on_click=partial(_say, row, actor, names, key))
    if row["said_in"] is not None:
        undo.offer(
            row["said_in"],
            key=f"duty {key}",
            label=f"Undo what act {row['said_in']} said",
            done=partial(table.close, key),
        )


def _choose(label: str, known: tuple[str, ...], now: str | None, key: str, **more: Any) -> None:
    options = known if now is None or now in known else (now, *known)
    place = options.index(now) if now is not None else None
    st.selectbox(label, options, place, key=key, placeholder="Not said", **more)


def _day(due: str) -> str:
    return due if due in WEEKDAYS else f"Day {due} of the month"


def _say(row: dict[str, Any], actor: Actor, names: dict[str, str], key: str) -> None:
    given = {name: st.session_state.get(widget) or "" for name, widget in names.items()}
    try:
        seq = feed_duty.say_duty(keeping.data_home(), actor, row["table_name"], row["feed"], **given)
    except EvenkeelError as error:
        st.session_state[WRONG] = str(error)
        return
    table.close(key)
    title = all_exports()[row["table_name"]].title
    said = feed_duty.in_words(feed_duty.Duty(**given)) or "nobody is said to send it"
    st.session_state[SAID] = (seq, f"{title}: {said}")


def _ties(table_name: str, feed: str) -> None:
    """Show whether everything that its files hold is accounted for: read = loaded + set aside + not data."""
    st.html("<b>Does it add up?</b>")
    if table_name == "spend":
        tie.show(store.ask(tie_out, feed=(feed,)))
    for whole, *parts in store.ask(feed_trust.ties, table=table_name, feed=feed):
        st.html(f"{_number(whole)} = {' + '.join(map(_number, parts))}")


def _number(figure: Figure) -> str:
    said = words.plain(figure.value) if figure.unit == "records" else words.figure(figure, exact=True)
    return f"{escape(figure.name)} {figures.link(figure, said)}"


def _edits(table_name: str, feed: str) -> None:
    _short("Silent edits", store.ask(silent_edits.of_feed, table=table_name, feed=feed), EDITS)


def _short(title: str, rows: Rows, only: tuple[str, ...]) -> None:
    """Show the first rows as a short table, and how many there are in all."""
    named = {each.name: each for each in rows.columns}
    shown = tuple(named[each] for each in only)
    head = f'<div class="ek-head"><b>{escape(title)}</b>{markup.soft(figures.link(rows.count))}</div>'
    st.html(head + (table.html(shown, rows.rows[:NEWEST]) if rows.rows else ""))
