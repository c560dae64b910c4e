"""signals, disagree: what the business should act on, and who says that it need not."""

from __future__ import annotations

from typing import TYPE_CHECKING

import store
from acts.actor import local_actor
from acts.disagree import disagree
from commands.saying import keeping, say
from packs.signals_text import signals_text
from schemas.errors import BadValueError

if TYPE_CHECKING:
    import argparse

    from commands.saying import Command


def add(command: Command) -> None:
    """Add the commands to the terminal."""
    found = command("signals", _signals, "what the business should act on, why, and whom to ask")
    found.add_argument("--kind", default="", help="only this kind, one line for each thing")
    found.add_argument("--severity", default="", help="only high, medium or low ones")
    found.add_argument("--all", action="store_true", help="one line for each thing, none of them together")
    silent = command("disagree", _disagree, "silence a signal until its evidence changes, with a reason")
    silent.add_argument("signal", metavar="SIGNAL")
    silent.add_argument("--reason", required=True)


def _signals(given: argparse.Namespace) -> int:
    from marts.signal_apart import apart
    from marts.signal_list import SEVERITY, contracts
    from marts.signals_found import kinds

    asked = (("Kind of signal", given.kind, kinds()), ("Severity", given.severity, tuple(SEVERITY.values)))
    for title, value, known in asked:
        if value and value not in known:
            raise BadValueError(title, value, "one of " + ", ".join(known))
    db = keeping(given)
    rows = apart(db, given.kind) if given.all or given.kind else contracts(db)
    rows = [each for each in rows if given.severity in {"", each["severity"]}]
    return say(given, {"signals": rows}, signals_text(rows))


def _disagree(given: argparse.Namespace) -> int:
    seq = disagree(store.data_home(), local_actor(), given.signal, given.reason, today=given.today)
    return say(given, {"act": seq}, f"{given.signal} is silent until its evidence changes (act {seq}).")
