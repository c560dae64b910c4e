"""What belongs to decisions on their page: which few to take first, what each frees, and who may decide it."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Any

import streamlit as st

from marts import decision_stuck, rights, unblocking_told
from marts.say import say_list
from marts.unblocking import MONEY
from pages.parts import columns, export, figures, filters, kpi, markup, record, store, table, words

if TYPE_CHECKING:
    from marts.telling import Piece
    from marts.unblocking import Freed

NO_RIGHTS = (
    "No decision rights are loaded yet: load the sheet 'decision_rights' to see who may decide what, up to which "
    "amount, and where that is unclear."
)


def first() -> None:
    """Say which few decisions free the most, and what nobody can free yet."""
    found = store.ask(unblocking_told.first)
    stuck = store.ask(decision_stuck.stuck)
    said = [f'<p class="ek-said ek-plain">{_pieces(found.says)}</p>'] if found.says else []
    lines = [
        f"<li><b>{escape(str(each['key']))}</b> {escape(str(each['subject']))} "
        f"{_soft(f'{_owner(each)}, {unblocking_told.day(each)}; waiting:')} {_pieces(frees)}</li>"
        for each, frees in found.decisions
    ]
    said += [f'<ol class="ek-list">{"".join(lines)}</ol>', markup.soft(escape(found.how))] if lines else []
    said += [markup.wrong(f"<b>Nobody can unblock this yet:</b> {_pieces(stuck)}")] if stuck else []
    said += [markup.soft(escape(each)) for each in found.rounds]
    if said:
        st.html("".join(said))


def show(row: dict[str, Any]) -> None:
    """Show in the side panel what a decision frees, its options, and who may decide it up to what."""
    found = store.ask(unblocking_told.chain, decision_id=row["decision_id"])
    body = [_waiting(each) for each in found]
    heads = ("What waits", "Owner", "How", "Held up", "Money")
    nothing = markup.soft("Nothing that is listed waits for it.")
    st.html("<b>What it would free</b>" + (markup.table(heads, body) if body else nothing))
    if row.get("options"):
        options = "".join(f"<li>{escape(each.strip())}</li>" for each in str(row["options"]).split(";") if each.strip())
        st.html(f'<b>Options</b><ul class="ek-list">{options}</ul>')
    _rights(row)


def matrix() -> None:
    """Show the decision rights line by line with their checks."""
    if not store.ask(rights.headline)[0].value:
        st.html(markup.soft(escape(NO_RIGHTS)))
        return
    chosen = filters.of_list(rights.LISTED, rights.options)
    nothing = filters.nothing(chosen, "line of the decision rights")
    kpi.row(*store.ask(rights.headline, **chosen))
    rows = store.ask(rights.listing, **chosen)
    rows, shown = columns.choose(rows, rights.SHOWN, page="Decision rights")
    table.show(rows, key="rights", title="Who may decide what", empty=nothing, only=shown)
    export.offer(rows, view="decision-rights", filters=chosen, key="rights")
    record.panel("rights", rows)


def held() -> None:
    """Say how many of the decisions taken lately came back."""
    if said := store.ask(rights.held):
        st.html(markup.soft(_pieces(said)))


def _waiting(each: Freed) -> list[str]:
    thing = each.thing
    how = f"through {say_list(each.through)}" if each.through else "waits for it"
    days = max(thing.get("days_blocked") or 0, thing.get("days_late") or 0)
    money = [
        figures.link(amount, f"{words.figure(amount)} {said}")
        for name, said in MONEY.items()
        if thing.get(name) is not None
        for amount in unblocking_told.amounts(name, (thing,))
    ]
    named = escape(" ".join(filter(None, (thing["key"], str(thing["subject"])))))
    held = f"{days} {'day' if days == 1 else 'days'}" if days else ""
    return [named, escape(thing.get("owner") or ""), escape(how), held, ", ".join(money)]


def _rights(row: dict[str, Any]) -> None:
    if not row.get("domain"):
        return
    lines = store.ask(rights.of_domain, domain=row["domain"])
    body = [
        [
            escape(each["decide"] or "nobody named"),
            escape(words.money(each["limit_amount"], each["currency"] or "") if each["limit_amount"] else "any amount"),
            escape(each["two_way_delegate"] or ""),
            escape(each["state_because"] if each["state"] == "unclear" else "clear"),
        ]
        for each in lines
    ]
    heads = ("May decide", "Up to", "If it can be taken back", "Check")
    nothing = markup.soft(f"No decision rights are loaded for {escape(row['domain'])}.")
    st.html(f"<b>Who may decide on {escape(row['domain'])}</b>" + (markup.table(heads, body) if body else nothing))


def _owner(each: dict[str, Any]) -> str:
    return str(each["owner"] or "No owner yet")


def _soft(said: str) -> str:
    return f'<span class="ek-soft">{escape(said)}</span>'


def _pieces(said: tuple[Piece, ...]) -> str:
    """Return a sentence whose figures are links."""
    return "".join(
        escape(each)
        if isinstance(each, str)
        else figures.link(each.figure, each.text)
        if each.figure
        else escape(each.text)
        for each in said
    )
