"""alias, aliases: whether two names are one, said here or by a sheet; and all that was said, as a sheet."""

from __future__ import annotations

import os
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

import store
from acts import alias, alias_many
from acts.actor import local_actor
from acts.alias_rules import ANSWERS, TOPICS, VENDOR, told
from commands.saying import DONE, REFUSED, db, say
from marts.say import say_count
from schemas.errors import BadValueError

if TYPE_CHECKING:
    import argparse

    from acts.alias_effect import Effect
    from commands.saying import Command


def add(command: Command) -> None:
    """Add the commands to the terminal."""
    one = command(
        "alias", _alias, "say whether two names are one: same, apart, or the right one the parent of the left"
    )
    one.add_argument("answer", choices=ANSWERS)
    one.add_argument("left", metavar="LEFT", help="a name, or the key of a vendor of the lists")
    one.add_argument("right", metavar="RIGHT", help="the name that stays, or the parent")
    one.add_argument("--reason", required=True, help="why")
    one.add_argument("--topic", choices=TOPICS, default=VENDOR)
    one.add_argument("--check", action="store_true", help="show what it would change; writes nothing")
    one = command("aliases", _aliases, "everything that was said of names, to a sheet or from one")
    way = one.add_mutually_exclusive_group()
    way.add_argument("--to", metavar="FILE.xlsx", help="write what was said")
    way.add_argument("--from", dest="sheet", metavar="FILE", help="say what a sheet says, all in one act")
    one.add_argument("--check", action="store_true", help="show what the sheet would change; writes nothing")
    one.add_argument("--rest", action="store_true", help="leave the rows that are refused, and say the others")


def _alias(given: argparse.Namespace) -> int:
    wish = alias.Wish(given.topic, given.answer, given.left, given.right, given.reason)
    if given.check:
        return _check(given, [wish])
    act = alias.say(store.data_home(), local_actor(), wish)
    words = f"{told(given.answer, given.left, given.right)} (act {act}). `evenkeel undo {act}` takes it back."
    return say(given, {"act": act, **asdict(wish)}, words)


def _aliases(given: argparse.Namespace) -> int:
    from acts import alias_sheet

    if given.to:
        path = Path(given.to)
        if path.suffix.lower() != ".xlsx" or not path.parent.is_dir():
            raise BadValueError("--to", given.to, "a file that ends in .xlsx, in a folder that exists")
        rows = alias_sheet.rows(db(given))
        path.write_bytes(alias_sheet.write(rows))
        words = f"{given.to}: {say_count(len(rows), 'answer')} about names."
        return say(given, {"file": given.to, "rows": len(rows)}, words)
    if not given.sheet:
        rows = alias_sheet.rows(db(given))
        lines = [f"{told(each.answer, each.left, each.right)}, because {each.reason} ({each.who})" for each in rows]
        return say(
            given, {"answers": [asdict(each) for each in rows]}, "\n".join(lines) or "Nothing was said of names yet."
        )
    path = Path(given.sheet)
    if not (path.is_file() and os.access(path, os.R_OK)):
        raise BadValueError("--from", given.sheet, "the path of a file that can be read")
    wishes = [each.wish() for each in alias_sheet.read(path, path.name)]
    if given.check:
        return _check(given, wishes)
    done = alias_many.say_many(store.data_home(), local_actor(), wishes, file=path.name, rest=given.rest)
    act = (
        f"All in act {done.seq}; `evenkeel undo {done.seq}` takes them back together."
        if done.seq
        else "Nothing changes."
    )
    lines = [*(each.says for each in done.lines), f"{say_count(len(done.answers), 'new answer')}. {act}"]
    return say(given, done.as_json(), "\n".join(lines))


def _check(given: argparse.Namespace, wishes: list[alias.Wish]) -> int:
    from acts.alias_effect import effect_of

    effect = effect_of(store.data_home(), wishes, today=given.today)
    refused = sum(each.state == alias_many.REFUSED for each in effect.lines)
    say(
        given,
        asdict(effect),
        "\n".join([*(each.says for each in effect.lines), *_words(effect), "Nothing was written."]),
    )
    return REFUSED if refused else DONE


def _words(effect: Effect) -> list[str]:
    """Return an effect in lines: figures, spend, and what moves, each before and after."""
    return [
        *(f"{each.name}: {_said(each.before)} becomes {_said(each.after)} {each.unit}" for each in effect.figures),
        *(f"Spend with {each.name}: {_said(each.before)} becomes {_said(each.after)} {each.currency or ''}".rstrip()
          for each in effect.spend),
        *(f"Contract {each.thing}: {each.before or 'no supplier'} becomes {each.after or 'no supplier'}"
          for each in effect.contracts),
        *(f"System {each.thing}: {each.before or 'no supplier'} becomes {each.after or 'no supplier'}"
          for each in effect.systems),
        *(f"{each.thing}: {each.before or 'no system of the list'} becomes {each.after or 'no system of the list'}"
          for each in effect.names),
        *(f"Owner of {each.thing}: {each.before or 'nobody'} becomes {each.after or 'nobody'}"
          for each in effect.owned),
    ]  # fmt: skip


def _said(value: object) -> str:
    return "nothing" if value is None else f"{value:,.2f}" if not isinstance(value, str | int) else str(value)
