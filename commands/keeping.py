"""undo, verify, rebuild: the way back, and whether what is kept still holds."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import store
from acts import undo, verify
from acts.actor import local_actor
from commands.saying import DONE, REFUSED, say

if TYPE_CHECKING:
    import argparse

    from commands.saying import Command


def add(command: Command) -> None:
    """Add the commands to the terminal."""
    back = command("undo", _undo, "undo an act (also an undo)")
    back.add_argument("seq", type=int, metavar="SEQ")
    back.add_argument("--reason", default="", help="why, where it changes a closed period")
    back.add_argument("--check", action="store_true", help="show what it would change; writes nothing")
    command("verify", _verify, "check journal, archive and builds")
    command("rebuild", _rebuild, "compute the build again from the journal")


def _undo(given: argparse.Namespace) -> int:
    if given.check:
        return _would(given)
    seq = undo.undo(store.data_home(), local_actor(), given.seq, reason=given.reason)
    return say(given, {"act": seq}, f"Act {given.seq} is undone by act {seq}.")


def _would(given: argparse.Namespace) -> int:
    from acts.impact_words import NO_FIGURE, lines
    from acts.undoing import check, sentences

    found = check(store.data_home(), local_actor(), given.seq, today=given.today)
    shown, others = lines(found.impact)
    said = [*sentences(found), *(f"{each.figure}: {each.before} to {each.after}" for each in shown)]
    said += [] if shown else [NO_FIGURE]
    said += [f"... and {len(others)} smaller changes of figures (--json lists them)"] if others else []
    return say(given, found.as_json(), "\n".join([*said, "Nothing was written."]))


def _verify(given: argparse.Namespace) -> int:
    fine, broken = verify.verify(store.data_home())
    say(given, {"fine": fine, "broken": broken}, "\n".join(fine))
    sys.stderr.write("".join(f"{each}\n" for each in broken))
    return REFUSED if broken else DONE


def _rebuild(given: argparse.Namespace) -> int:
    seq = verify.rebuild(store.data_home())
    return say(given, {"rebuilt": seq}, f"The build was computed again from {seq} acts; no spreadsheet was opened.")
