"""find, card: what a few letters may mean, and everything to answer with about one thing."""

from __future__ import annotations

from textwrap import shorten
from typing import TYPE_CHECKING

from commands.saying import keeping, say
from packs import text

if TYPE_CHECKING:
    import argparse

    from commands.saying import Command

LONGEST = 80  # letters of a name in the list of what was found


def add(command: Command) -> None:
    """Add the commands to the terminal."""
    find = command("find", _find, "items, people, files and figures that a few letters may mean")
    find.add_argument("text", metavar="TEXT")
    card = command("card", _card, "one thing: owner, status, what changed, next step, decision, money, risks, evidence")
    card.add_argument("table", metavar="TABLE", help="the table that lists it; people for a person, loads for a file")
    card.add_argument("key", metavar="KEY", help="its number or key there; the name of a person")
    card.add_argument("--feed", default="", metavar="FEED", help="which feed lists it, where several do")


def _find(given: argparse.Namespace) -> int:
    from marts.evidence_ids import resolve
    from marts.search import find
    from packs.plain import figure_as_json
    from packs.plain_card import hit_as_json

    reading = keeping(given)
    figure, hits = resolve(reading, given.text), find(reading, text=given.text)
    found = [hit_as_json(each) for each in hits]
    columns = ["kind", "name", "number", "owner", "status", "table", "key"]
    words = f"{figure.id}: {figure.name}, {figure.value} {figure.unit}. {figure.rule}" if figure else ""
    nothing = f'Nothing is called "{given.text}" in any list of this moment.'
    rows = [each | {"name": shorten(each["name"], LONGEST, placeholder="…")} for each in found]
    told = text.table(rows, columns) if found else words or nothing
    return say(given, {"found": found, "figure": figure_as_json(figure) if figure else None}, told)


def _card(given: argparse.Namespace) -> int:
    from marts.answer_card import asked_card
    from packs.plain_card import card_as_json, card_as_text

    found = asked_card(keeping(given), table=given.table, key=given.key, feed=given.feed)
    return say(given, card_as_json(found), card_as_text(found))
