"""The other looks of the page Ownership: coverage by one person, whom to ask, and what stops when somebody is away."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Any

import streamlit as st

from marts import ask_list, coverage, key_people, ownership_answers
from marts.say import say_word
from pages.parts import figures, filters, kpi, markup, store, table, words

if TYPE_CHECKING:
    from marts.coverage import Covered
    from marts.figure import Rows

HEADINGS = ("", "Owned by one person", "Unknown", "Spend of 12 months owned by one person", "Spend unknown")


def covered() -> None:
    """Show per kind, and per criticality where a list names it, how much one person of ours owns: both numbers."""
    found = store.ask(coverage.covered)
    if not found:
        st.html(markup.soft("No list of things to own is loaded yet."))
        return
    st.html(
        "<p><b>How much has exactly one person of ours who is here</b>, by number and by what was invoiced in the last "
        "twelve covered months. Spend counts where a vendor serves one thing of the list alone; currencies are never "
        "added.</p>"
    )
    st.html(markup.table(HEADINGS, [_line(each) for each in found]))


def asks() -> tuple[Rows, dict[str, Any]]:
    """Show what lacks an owner, one person or a backup, under whom to ask; return the rows and the filters."""
    chosen = filters.of_list(ask_list.LISTED, ask_list.options)
    kpi.row(*store.ask(ask_list.headline, **chosen))
    rows = store.ask(ask_list.listing, **chosen)
    nothing = filters.nothing(chosen, "thing to ask about")
    table.show(rows, key="asks", title="Whom to ask for an owner", empty=nothing, only=ask_list.SHOWN)
    return rows, chosen


def away() -> tuple[Rows, dict[str, Any]]:
    """Show, person by person in the order of their names, what stops while that person is away."""
    chosen = filters.of_list(key_people.LISTED, key_people.options)
    kpi.row(*store.ask(key_people.headline, **chosen))
    rows = store.ask(key_people.listing, **chosen)
    nothing = filters.nothing(chosen, "person with whom something would stop")
    table.show(rows, key="away", title="What stops if this person is away", empty=nothing, only=key_people.SHOWN)
    return rows, chosen


def resting(row: dict[str, Any]) -> None:
    """Show everything that rests on a person, and who stands in."""
    found = store.ask(key_people.resting, person_key=row["person_key"])
    names = ("how", "thing", "thing_kind", "is_critical", "deputy", "cell")
    columns = tuple(each for each in found.columns if each.name in names)
    more = f", {found.more} more" if found.more > 0 else ""
    st.html(f"<b>What rests on this name</b> {figures.link(found.count)}{more}{table.html(columns, found.rows)}")


def answers(row: dict[str, Any]) -> None:
    """Show the four answers about a system, vendor or contract, and how many of them the lists give."""
    table_name, feed, key = row["_item"]
    found = store.ask(ownership_answers.answers, table=table_name, feed=feed, key=key)
    if found is None:
        return
    body = [[escape(question), escape(_short(said)) if said else markup.soft("The lists do not say.")]
            for question, said in found.told]  # fmt: skip
    st.html(f"<p><b>{found.answered} of {len(found.told)} answered</b></p>{markup.table(('', ''), body)}")


def _line(each: Covered) -> list[str]:
    kind = f"<b>{escape(say_word(each.kind))}</b>"
    said = kind if each.criticality is None else f"&emsp;{escape(say_word(each.criticality or 'not rated'))}"
    spent = "; ".join(f"{figures.link(owned)} of {figures.link(every)}" for owned, every in each.spend)
    return [
        said,
        f"{figures.link(each.owned, words.plain(each.owned.value))} of {figures.link(each.every)}",
        figures.link(each.unknown, words.plain(each.unknown.value)),
        spent or markup.soft("none known"),
        figures.link(each.without_spend, words.plain(each.without_spend.value)),
    ]


def _short(said: str) -> str:
    return said if len(said) <= 240 else f"{said[:237]}..."  # noqa: PLR2004 - three lines of the panel
