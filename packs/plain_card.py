"""An answer card and what a search found, as plain text and as JSON: what the terminal prints."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from marts.answer_card_told import figures, words
from marts.say import say_word
from packs.plain import figure_as_json

if TYPE_CHECKING:
    from marts.answer_card_told import Card, Entry, Fact
    from marts.search import Hit


def hit_as_json(hit: Hit) -> dict[str, Any]:
    """Return what was found; `table`, `feed` and `key` are what `evenkeel card` takes."""
    table, feed, key = hit.item
    said = {"kind": hit.kind, "name": hit.name, "number": hit.number, "owner": hit.owner, "status": hit.state}
    return said | {"is_over": hit.is_over, "unit": hit.unit, "table": table, "feed": feed, "key": key}


def card_as_json(card: Card) -> dict[str, Any]:
    """Return a card: sentences as text, and every figure that they state with the way to its cells."""
    table, feed, key = card.item
    return {
        "card": {
            "kind": card.kind, "name": card.name, "number": card.number, "unit": card.unit,
            "table": table, "feed": feed, "key": key, "says": words(card.says),
            "facts": [_fact(each) for each in card.facts],
            "parts": [
                {"title": each.title, "count": each.count.value if each.count else None,
                 "lines": [_entry(line) for line in each.entries], "none": None if each.entries else each.empty}
                for each in card.parts
            ],
            "unknown": list(card.unknown),
            "sources": list(card.sources),
            "figures": [figure_as_json(each) for each in figures(card)],
        }
    }  # fmt: skip


def card_as_text(card: Card) -> str:
    """Return a card as it can be read aloud."""
    head = " · ".join(filter(None, (say_word(card.kind), card.number, card.unit)))
    lines = [card.name, head, words(card.says), ""]
    for fact in card.facts:
        behind = "; ".join(filter(None, (words(fact.because), fact.place)))
        lines.append(f"{fact.label}: {words(fact.text)}{f' ({behind})' if behind else ''}")
    for part in card.parts:
        if part.entries:
            more = f" ({part.count.value})" if part.count else ""
            lines += ["", f"{part.title}{more}", *(_line(each) for each in part.entries)]
            lines += [f"  {part.more.value} more"] if part.more else []
    none = [each.empty for each in card.parts if not each.entries]
    lines += (
        ["", "Not known, or none", *(f"  {each}" for each in (*card.unknown, *none))] if card.unknown or none else []
    )
    return "\n".join([*lines, "", "Where this comes from", *(f"  {each}" for each in card.sources)])


def _fact(fact: Fact) -> dict[str, Any]:
    return {"asked": fact.label, "answer": words(fact.text), "because": words(fact.because), "place": fact.place}


def _entry(entry: Entry) -> dict[str, Any]:
    return {"text": words(entry.text), "beside": words(entry.soft)}


def _line(entry: Entry) -> str:
    soft = words(entry.soft)
    return f"  {words(entry.text)}" + (f"\n    {soft}" if soft else "")
