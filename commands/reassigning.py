"""leaves, handover, reassign: somebody leaves, what rests on that name goes out as a sheet, and comes back filled."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import store
from acts import reassign
from acts.actor import local_actor
from acts.leave import leave
from commands.leaving import Leaving
from commands.leaving import leave as let_out
from commands.saying import DONE, REFUSED, keeping, say, seq
from marts.say import say_count, say_date
from schemas.errors import BadValueError
from schemas.given import day

if TYPE_CHECKING:
    import argparse

    from commands.saying import Command

REASON = "Handed over."


def add(command: Command) -> None:
    """Add the commands to the terminal."""
    one = command("leaves", _leaves, "say on which day somebody is here for the last time")
    one.add_argument("name", metavar="NAME")
    one.add_argument("--on", type=day, required=True, metavar="DATE", help="the last day")
    one.add_argument("--reason", required=True, help="who says so")
    one = command("handover", _handover, "everything that rests on one name, as a sheet to be filled in")
    one.add_argument("name", metavar="NAME")
    one.add_argument("--to", required=True, metavar="FILE.xlsx")
    one = command("reassign", _reassign, "give things the new owners that a filled sheet names, all in one act")
    one.add_argument("--from", dest="sheet", required=True, metavar="FILE", help="a filled handover or ask sheet")
    one.add_argument("--check", action="store_true", help="show what it would do; writes nothing")
    one.add_argument("--rest", action="store_true", help="leave the rows that are refused, and do the others")
    one.add_argument("--reason", default=REASON, help="why they change hands")


def _leaves(given: argparse.Namespace) -> int:
    act = leave(store.data_home(), local_actor(), given.name, given.on.isoformat(), reason=given.reason)
    words = (
        f"{given.name} leaves on {say_date(given.on)} (act {act}). `evenkeel handover` writes what rests on the name."
    )
    return say(given, {"act": act, "name": given.name, "last_day": given.on.isoformat()}, words)


def _handover(given: argparse.Namespace) -> int:
    from packs import handover

    path = Path(given.to)
    if path.suffix.lower() != ".xlsx" or not path.parent.is_dir():
        raise BadValueError("--to", given.to, "a file that ends in .xlsx, in a folder that exists")
    given.as_of_seq = seq(given)  # the file, the journal and the answer say the same act
    made = handover.workbook(keeping(given), given.name, seq=given.as_of_seq, today=given.today)
    leaving = Leaving("rests_on", f"Handover: {made.person}", {"person": made.person}, (made.count,))
    known = let_out(given, path, leaving, made.content) | {"rows": made.count.value}
    words = f"{given.to}: {made.count.value} things rest on {made.person}. Noted as act {known['act']}."
    return say(given, {"file": given.to, "person": made.person, **known}, words)


def _reassign(given: argparse.Namespace) -> int:
    path = Path(given.sheet)
    if not (path.is_file() and os.access(path, os.R_OK)):
        raise BadValueError("--from", given.sheet, "the path of a file that can be read")
    wishes, blank = reassign.read(path, path.name)
    if given.check:
        lines = reassign.check(store.data_home(), wishes, today=given.today)
        told = [each.says for each in lines]
        refused = sum(each.state == reassign.REFUSED for each in lines)
        words = "\n".join([*told, f"{_count(lines)}, {refused} refused, {blank} left blank. Nothing was written."])
        found = reassign.Done(None, (), lines)
        say(given, {**found.as_json(), "blank": blank}, words)
        return REFUSED if refused else DONE
    done = reassign.reassign(
        store.data_home(), local_actor(), wishes,
        reason=given.reason, today=given.today, file=path.name, rest=given.rest,
    )  # fmt: skip
    told = [each.says for each in done.lines]
    act = (
        f"All in act {done.seq}; `evenkeel undo {done.seq}` takes them back together."
        if done.seq
        else "Nothing changes."
    )
    return say(given, {**done.as_json(), "blank": blank}, "\n".join([*told, f"{_count(done.lines)}. {act}"]))


def _count(lines: tuple[reassign.Line, ...]) -> str:
    return say_count(sum(each.state == reassign.WOULD for each in lines), "thing") + " with a new owner"
