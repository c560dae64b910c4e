"""A status is a shape, a word and a colour: readable in black and white, in both themes."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape


@dataclass(frozen=True)
class Mark:
    """One status: its shape, its tone (a class of look.py) and the word said when nothing else is."""

    shape: str
    tone: str
    word: str


MARKS = {
    "on_track": Mark("●", "ok", "On track"),
    "at_risk": Mark("▲", "risk", "At risk"),
    "off_track": Mark("■", "off", "Off track"),
    "blocked": Mark("◆", "off", "Blocked"),
    "unrated": Mark("○", "none", "Unrated"),
}


def mark(name: str) -> Mark:
    """Return the mark of that name; what has none is unrated, never green."""
    return MARKS.get(name.lower().replace(" ", "_"), MARKS["unrated"])


def html(name: str, word: str = "") -> str:
    """Return shape and word as HTML, in the colour of the status."""
    found = mark(name)
    return f'<b class="ek-{found.tone}"><span aria-hidden="true">{found.shape}</span> {escape(word or found.word)}</b>'


def text(name: str, word: str = "") -> str:
    """Return shape and word as plain text (for table cells)."""
    found = mark(name)
    return f"{found.shape} {word or found.word}"
