"""decide, review, setting: what people say beside the sheets."""

from __future__ import annotations

from typing import TYPE_CHECKING

import store
from acts import decide, review, setting
from acts.actor import local_actor
from commands.saying import db, say
from schemas.errors import BadValueError

if TYPE_CHECKING:
    import argparse

    from commands.saying import Command


def add(command: Command) -> None:
    """Add the commands to the terminal."""
    one = command("setting", _setting, "show or change settings")
    one.add_argument("name", nargs="?", default="")
    one.add_argument("value", nargs="?", default=None)
    one = command("decide", _decide, "raise (--question), decide (--outcome) or defer (--defer) a decision")
    one.add_argument("decision_id", nargs="?", default="", metavar="DECISION")
    one.add_argument("--defer", action="store_true", help="move it to another date, with --reason")
    one.add_argument("--owner", required=True, help="the name of one person")
    one.add_argument("--due", required=True, metavar="DATE", help="one date")
    for name in ("question", "outcome", "reason", "unit"):
        one.add_argument(f"--{name}", default="")
    command("review", _review, "mark everything so far as reviewed").add_argument("--note", default="")


def _setting(given: argparse.Namespace) -> int:
    if given.value is None:
        known = setting.values(db(given))
        if given.name and given.name not in known:
            raise BadValueError("Setting", given.name, "one of " + ", ".join(known))
        shown = {given.name: known[given.name]} if given.name else known
        return say(given, {"settings": shown}, "\n".join(f"{name}: {value}" for name, value in shown.items()))
    seq = setting.set_setting(store.data_home(), local_actor(), given.name, given.value)
    return say(given, {"act": seq}, f"{given.name} is {given.value} (act {seq}).")


def _decide(given: argparse.Namespace) -> int:
    home, actor, when = store.data_home(), local_actor(), {"owner": given.owner, "due_date": given.due}
    if given.question:
        known = decide.raise_decision(home, actor, question=given.question, unit=given.unit, **when)
    elif given.defer:
        known = given.decision_id
        decide.defer(home, actor, known, reason=given.reason, **when)
    else:
        known = given.decision_id
        decide.decide(home, actor, known, outcome=given.outcome, reason=given.reason, **when)
    return say(given, {"decision_id": known}, f"{known}: {given.owner}, {given.due}.")


def _review(given: argparse.Namespace) -> int:
    seq = review.mark_reviewed(store.data_home(), local_actor(), note=given.note)
    return say(given, {"act": seq}, f"Everything up to act {seq} is reviewed: what changes from now on is a change.")
