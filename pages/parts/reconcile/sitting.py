"""One pair of names after the other: are they one or two? With the keyboard, and with a way back."""

from __future__ import annotations

from decimal import Decimal
from functools import partial
from html import escape
from typing import TYPE_CHECKING, Any

import streamlit as st

import store as keeping
from acts import alias, undo
from acts.actor import may
from marts import reconcile
from marts.say import NO_CURRENCY, say_count, say_money
from pages.parts import export, kpi, markup, record, store, table
from pages.parts.reconcile import moves, together
from pages.parts.reconcile.meant import wish
from schemas.errors import EvenkeelError

if TYPE_CHECKING:
    from acts.actor import Actor
    from marts.figure import Figure, Rows

SAID, WRONG, LATER, DONE = (f"sitting {each}" for each in ("said", "wrong", "later", "done"))
ACT = "say which names are one"
ANSWERS = {  # the answer, what its button says, its key
    each: (label, key)
    for each, label, key in (
        ("same", "One", "Y"), ("apart", "Two", "N"), ("parent", "The second is its parent", "P"),
    )
}  # fmt: skip
TWO = {each: ANSWERS[each] for each in ("same", "apart")}  # a system or a person has no parent
ONE = {"vendor": "supplier", "system": "system", "person": "person"}
SHOWN = ("left_name", "left_lists", "right_name", "right_lists", "reason", "score", "spend_moved", "moved_currency")


def show(actor: Actor) -> None:
    """Show the pair that matters most with what each answer would change, and all pairs that wait."""
    coverage = store.ask(reconcile.coverage)
    kpi.row(*coverage[:4])
    rows = store.ask(reconcile.proposals)
    acts = may(actor, ACT, alias.ROLES) and store.moment().as_of_seq is None
    _told(actor)
    if acts:
        _pair(actor, rows, coverage)
        together.offer(actor, rows)
    elif rows.rows:
        st.html(markup.soft("Procurement, finance, IT and security say which names are one, as things are now."))
    table.show(rows, key="pairs", title="Pairs that wait for an answer", empty="Every pair is answered.", only=SHOWN)
    export.offer(rows, view="names that may be one", filters={}, key="pairs")
    record.panel("pairs", rows)


def _pair(actor: Actor, rows: Rows, coverage: tuple[Figure, ...]) -> None:
    later = st.session_state.setdefault(LATER, set())
    waiting = [each for each in rows.rows if _key(each) not in later]
    if not waiting:
        if later:
            st.button(f"Look again at the {say_count(len(later), 'pair')} left for later", on_click=later.clear)
        return
    row = waiting[0]
    with st.container(border=True, key="reconcile-pair"):
        done = st.session_state.get(DONE, 0)
        st.html(
            f'<div class="ek-head"><b>One {ONE[row["topic"]]}, or two?</b>'
            f"{markup.soft(f'{done} answered now, {len(waiting)} to go')}</div>"
        )
        left, right = st.columns(2, gap="medium")
        left.html(_side(row, "left"))
        right.html(_side(row, "right"))
        st.html(f"<p>{_because(row)} {_change(row, coverage)}</p>")
        with st.container(horizontal=True, key="reconcile-answers", gap="small"):
            for answer, (label, key) in (ANSWERS if row["topic"] == "vendor" else TWO).items():
                st.button(label, key=f"reconcile {answer}", shortcut=key, on_click=partial(_say, actor, row, answer),
                          type="primary" if answer == "same" else "secondary")  # fmt: skip
            st.button("Later", key="reconcile later", shortcut="L", on_click=later.add, args=(_key(row),))
            moves.offer(row)


def _side(row: dict[str, Any], side: str) -> str:
    """Return one of the two names: what it is called, the lists it is in, what it was paid, and where it stands."""
    paid = row[f"{side}_spend"]
    spend = f"{say_money(paid, row[f'{side}_currency'])} in 12 months" if paid is not None else "no spend"
    spend = spend if row["topic"] == "vendor" or paid is not None else ""
    stays = "the name that stays" if side == "right" else "becomes one with the other"
    stays = "one today, by its number" if row["stands"] else stays
    place = markup.soft(f"{stays} \N{MIDDLE DOT} {escape(row[f'_{side}'])}")
    lists = " \N{MIDDLE DOT} ".join(filter(None, (escape(_lists(row[f"{side}_lists"])), escape(spend))))
    return f"<b>{escape(str(row[f'{side}_name']))}</b><br>{lists}{place}"


def _lists(said: str | None) -> str:
    known = [
        {**reconcile.LISTS, "people": "HR"}.get(each.strip(), each.strip())
        for each in (said or "").replace(";", ",").split(",")
    ]
    return ", ".join(each for each in known if each)


def _joined(row: dict[str, Any]) -> str:
    """Return what two names that were both paid would count together, where that is one currency."""
    paid = [row[f"{side}_spend"] for side in ("left", "right")]
    if row["left_currency"] != row["right_currency"] or not all(paid):
        return ""
    return f"; {say_money(sum(paid), row['left_currency'] or NO_CURRENCY)} would count as one supplier's"


def _because(row: dict[str, Any]) -> str:
    sure = " Nothing speaks against it." if row["sure"] else ""
    return f"{escape(str(row['reason'])[:1].upper() + str(row['reason'])[1:])}.{sure}"


def _change(row: dict[str, Any], coverage: tuple[Figure, ...]) -> str:
    """Return what one answer would change in what is matched, before it is given."""
    moved, currency = row["spend_moved"], row["moved_currency"]
    if row["topic"] != "vendor":
        return ""
    if row["stands"]:
        return "They count as one today: Two takes the spend under this name away from the vendor of the list."
    if moved is None:
        return "It was paid in several currencies: how much more would be matched is not known."
    if not moved:
        return f"The share of spend that is matched stays as it is{_joined(row)}."
    said = f"<b>{escape(say_money(moved, currency))}</b> more would be matched"
    found = [each for each in coverage if each.unit == currency][:2]
    sums = [each.value for each in found if isinstance(each.value, Decimal)]
    if len(sums) == 2 and sums[1]:  # noqa: PLR2004 - what is matched, and all
        before, after = (each * 100 / sums[1] for each in (sums[0], sums[0] + moved))
        said += f": {before:.1f} to {after:.1f} percent of spend"
    return f"{said}."


def _say(actor: Actor, row: dict[str, Any], answer: str) -> None:
    try:
        seq = alias.say(keeping.data_home(), actor, wish(row, answer))
    except EvenkeelError as error:
        st.session_state[WRONG] = str(error)
        st.session_state.setdefault(LATER, set()).add(_key(row))
        return
    said = {"same": "are one", "apart": "are two", "parent": "belong together, the second as the parent"}[answer]
    st.session_state[SAID] = (seq, f"{row['left_name']} and {row['right_name']} {said} from now on (act {seq}).")
    st.session_state[DONE] = st.session_state.get(DONE, 0) + 1


def _told(actor: Actor) -> None:
    if wrong := st.session_state.pop(WRONG, ""):
        st.html(markup.wrong(escape(wrong)))
    if SAID not in st.session_state:
        return
    seq, says = st.session_state[SAID]
    with st.container(horizontal=True, vertical_alignment="center", key="reconcile-said"):
        st.success(says)
        st.button("Undo", key=f"reconcile undo {seq}", shortcut="U", on_click=partial(_undo, actor, seq))


def _undo(actor: Actor, seq: int) -> None:
    try:
        undo.undo(keeping.data_home(), actor, seq)
    except EvenkeelError as error:
        st.session_state[WRONG] = str(error)
        return
    st.session_state.pop(SAID, None)
    st.session_state[DONE] = max(0, st.session_state.get(DONE, 0) - 1)


def _key(row: dict[str, Any]) -> str:
    return f"{row['topic']} {row['left_key']} {row['right_key']}"
