"""signals, disagree: what the business should act on, and who says that it need not."""

from __future__ import annotations

from typing import TYPE_CHECKING

import store
from acts.actor import local_actor
from acts.disagree import disagree
from commands.saying import keeping, say
from packs import text
from schemas.errors import BadValueError

if TYPE_CHECKING:
    import argparse

    from commands.saying import Command

SHOWN = ("id", "severity", "kind", "subject", "because", "ask")


def add(command: Command) -> None:
    """Add the commands to the terminal."""
    found = command("signals", _signals, "what the business should act on, why, and whom to ask")
    found.add_argument("--kind", default="", help="only this kind")
    silent = command("disagree", _disagree, "silence a signal until its evidence changes, with a reason")
    silent.add_argument("signal", metavar="SIGNAL")
    silent.add_argument("--reason", required=True)


def _signals(given: argparse.Namespace) -> int:
    from marts.signal_list import contracts
    from marts.signals_found import kinds

    if given.kind and given.kind not in kinds():
        raise BadValueError("Kind of signal", given.kind, "one of " + ", ".join(kinds()))
    rows = contracts(keeping(given), given.kind)
    heard = [each for each in rows if each["state"] == "open"]
    words = text.table(heard, list(SHOWN)) if heard else "No signal."
    silent = len(rows) - len(heard)
    return say(given, {"signals": rows}, words + (f"\n{silent} silenced by a disagreement." if silent else ""))


def _disagree(given: argparse.Namespace) -> int:
    seq = disagree(store.data_home(), local_actor(), given.signal, given.reason, today=given.today)
    return say(given, {"act": seq}, f"{given.signal} is silent until its evidence changes (act {seq}).")
