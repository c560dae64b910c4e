"""The stories of one initiative: its last updates with the parts that make them legible, and voices that differ."""

from __future__ import annotations

from html import escape
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any

import streamlit as st

from acts.legible import most, rate
from marts import story
from pages.parts import markup, status, store, words

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from marts.story import Rated, Voice

SHEET = Path(__file__).with_name("story.css")
LONG = "next"  # its place is most of a sentence: it is underlined, so that what stands in it can be marked
BANDS = {"vague": "vague", "partial": "partly legible", "legible": "legible"}


def show(row: dict[str, Any]) -> None:
    """Show what is told of the initiative of a row: updates with their points, and stories that do not agree."""
    if not row.get("_item"):
        return
    _, feed, key = row["_item"]
    told = store.ask(story.of_initiative, feed=feed, key=key)
    st.html(SHEET)
    if told.voices:
        _voices(told.voices)
    for each in told.updates:
        _update(each)
    if told.updates:
        _rewrite(told.updates[0], f"rewrite {feed} {key}")


def _voices(voices: tuple[Voice, ...]) -> None:
    cards = "".join(map(_card, voices))
    st.html(f'<b>Stories that do not agree</b><div class="ek-stories">{cards}</div>')


def _card(each: Voice) -> str:
    """Return what one voice says, beside the others: who, when, which status and finish, and where it stands."""
    when = f", {words.day(each.said_on)}" if each.said_on else ""
    said = status.html(each.status, each.status.replace("_", " ").capitalize()) if each.status else "no status"
    finish = f", finish {words.day(each.finish)}" if each.finish else ""
    text = f"<p>{escape(each.said)}</p>" if each.said else ""
    told = f"<b>{escape(each.who)}</b>{when}<br>{said}{finish}{text}{markup.soft(escape(each.cell))}"
    return f'<div class="ek-card">{told}</div>'


def _update(each: Rated) -> None:
    who = "The supplier's last update" if each.side == "supplier" else "Our last update"
    when = f", {words.day(each.said_on)}" if each.said_on else ""
    by = f", {escape(each.author)}" if each.author else ""
    again = f" Same as last time ({words.day(each.said_before)})." if each.is_copy and each.said_before else ""
    st.html(
        f"<b>{who}</b>{when}{by}: {each.score} of 100 points, {BANDS[each.band]}.{again}"
        f"{_marked(each.told, each.places)}{_points(each.points)}{markup.soft(escape(each.cell))}"
    )


def _rewrite(each: Rated, key: str) -> None:
    """Offer to write the update anew and rate what is written; nothing is kept here."""
    with st.expander("What would make it legible", expanded=each.band == "vague"):
        written = st.text_area("Write it anew", each.told, key=key, help="It is rated here and kept nowhere.")
        points, places = rate(written, store.ask(story.names))
        st.html(
            f"<b>{sum(points.values())} of 100 points</b>"
            + _marked(written, [(one.part, one.start, one.end) for one in places if one.end > one.start])
            + _points(points)
            + _missing(points)
        )
        st.download_button("Download the text", written, "update.txt", key=f"{key} file")


def _points(points: Mapping[str, int]) -> str:
    said = [f"{story.PARTS[name][0]} {points.get(name, 0)} of {best}" for name, best in most().items()]
    return markup.soft(escape(" · ".join(said)))


def _missing(points: Mapping[str, int]) -> str:
    lacks = [escape(story.PARTS[name][1]) for name in most() if not points.get(name)]
    return f"<ul>{''.join(f'<li>{each}</li>' for each in lacks)}</ul>" if lacks else "<p>Nothing is missing.</p>"


def _marked(text: str, places: Iterable[tuple[str, int, int]]) -> str:
    """Return a text with its parts marked; behind the first place of each part stands the name of the part."""
    known = [each for each in places if each[0] in story.PARTS or each[0] == story.EMPTY]
    firsts: dict[str, int] = {}
    for part, _, end in sorted(known, key=lambda each: each[2]):
        firsts.setdefault(part, end)
    cuts = sorted({0, len(text), *(each for one in known for each in one[1:])})
    body = ""
    for start, end in pairwise(cuts):
        parts = [part for part, first, last in known if first <= start and end <= last]
        names = [_name(part) for part, at in firsts.items() if at == end and part in parts]
        body += _piece(escape(text[start:end]), parts) + "".join(f"<small>{escape(each)}</small>" for each in names)
    return f'<p class="ek-told">{body}</p>'


def _piece(said: str, parts: list[str]) -> str:
    if not parts:
        return said
    kind = "ek-empty" if story.EMPTY in parts else "ek-wide-part" if set(parts) == {LONG} else "ek-part"
    return f'<mark class="{kind}">{said}</mark>'


def _name(part: str) -> str:
    return "says nothing" if part == story.EMPTY else story.PARTS[part][0]
