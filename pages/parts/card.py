"""The answer card on a screen and on one page of paper: the sentence, the facts, and what belongs to the thing."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

import streamlit as st

from marts import answer_card, search
from marts.answer_card_told import Named
from marts.say import say_word
from marts.telling import Said
from pages.parts import card_link, figures, markup, store
from pages.parts.search import asked, card_address

if TYPE_CHECKING:
    from marts.answer_card_told import Card, Entry, Fact, Part, Word

SHAPES = {"off": "■", "risk": "▲", "ok": "●"}  # a tone is a shape too: readable in black and white
HOW = "Type two or more letters into the box at the top: the name or number of anything that a list holds, or a person."


def show() -> None:
    """Show the card that the address asks for; without one, what can be found."""
    item = asked()
    found = store.ask(answer_card.card, item=item) if item else None
    if found is None:
        _nothing(item)
        return
    card_link.show(found.item)
    facts = "".join(map(_fact, found.facts))
    parts = "".join(_part(each) for each in found.parts if each.entries) + _last(found)
    st.html(f'<article class="ek-answer">{_head(found)}<div class="ek-facts">{facts}</div>'
            f'<div class="ek-parts">{parts}</div></article>')  # fmt: skip


def _nothing(item: tuple[str, str, str] | None) -> None:
    st.title("Answer card")
    if item:
        like = store.ask(search.find, text=item[2])
        names = " · ".join(card_address(each.item, each.name) for each in like)
        st.html(f"<p>No list of this moment has “{escape(item[2])}”. {f'Did you mean: {names}' if names else ''}</p>")
    known = store.ask(search.kinds)
    rows = [(escape(each.name), figures.link(each)) for each in known]
    table = f'<div class="ek-findable">{markup.table(("What can be found", "How many"), rows, numeric={1})}</div>'
    nothing = markup.soft("Nothing is loaded yet: the page Load takes the lists.")
    st.html(f"<p>{HOW}</p>{table if rows else nothing}")


def _head(card: Card) -> str:
    quiet = " · ".join(filter(None, (say_word(card.kind), card.number, card.unit)))
    name = escape(card.name)
    title = f'<h1 title="{name}">{name}</h1><p class="ek-says">{_said(card.says)}</p>'
    return f"<header>{markup.soft(escape(quiet))}{title}</header>"


def _fact(fact: Fact) -> str:
    mark = f'<span aria-hidden="true">{SHAPES[fact.tone]}</span> ' if fact.tone else ""
    because = f'<div class="ek-because">{_said(fact.because)}</div>' if any(map(_any, fact.because)) else ""
    place = f'<div class="ek-place">{escape(fact.place)}</div>' if fact.place else ""
    value = f'<div class="ek-fact ek-{fact.tone or "plain"}">{mark}{_said(fact.text)}</div>'
    return f'<div class="ek-card"><div class="ek-name">{escape(fact.label)}</div>{value}{because}{place}</div>'


def _part(part: Part) -> str:
    count = f"<span>{figures.link(part.count)}</span>" if part.count else ""
    rows = "".join(map(_entry, part.entries))
    more = f'<div class="ek-row">{figures.link(part.more, f"{part.more.value} more")}</div>' if part.more else ""
    return f'<section class="ek-card"><h2>{escape(part.title)}{count}</h2>{rows}{more}</section>'


def _entry(entry: Entry) -> str:
    mark = f'<b class="ek-{entry.tone}" aria-hidden="true">{SHAPES[entry.tone]}</b> ' if entry.tone else ""
    soft = f'<div class="ek-because">{_said(entry.soft)}</div>' if any(map(_any, entry.soft)) else ""
    return f'<div class="ek-row"><p>{mark}{_said(entry.text)}</p>{soft}</div>'


def _last(card: Card) -> str:
    """Return what is not known, and on which files the card rests."""
    unknown = "".join(f'<div class="ek-row">{escape(each)}</div>' for each in card.unknown)
    none = [each.empty for each in card.parts if not each.entries]
    nothing = "".join(f'<div class="ek-row ek-soft">{escape(each)}</div>' for each in none)
    files = "".join(f'<div class="ek-row ek-because">{escape(each)}</div>' for each in card.sources)
    return (
        f'<section class="ek-card"><h2>Not known, or none</h2>{unknown}{nothing}</section>'
        if unknown or nothing
        else ""
    ) + f'<section class="ek-card"><h2>Where this comes from</h2>{files}</section>'


def _said(words: tuple[Word, ...]) -> str:
    return "".join(map(_word, words))


def _word(word: Word) -> str:
    if isinstance(word, Named):
        return card_address(word.item, word.text)
    if isinstance(word, Said):
        return figures.link(word.figure, word.text) if word.figure else escape(word.text)
    return escape(word)


def _any(word: Word) -> bool:
    return bool(word if isinstance(word, str) else word.text)
