"""verify, rebuild: whether what is kept still holds."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import store
from acts import verify
from commands.saying import DONE, REFUSED, say

if TYPE_CHECKING:
    import argparse

    from commands.saying import Command


def add(command: Command) -> None:
    """Add the commands to the terminal."""
    command("verify", _verify, "check journal, archive and build")
    command("rebuild", _rebuild, "compute the build again from the journal")


def _verify(given: argparse.Namespace) -> int:
    fine, broken = verify.verify(store.data_home())
    say(given, {"fine": fine, "broken": broken}, "\n".join(fine))
    sys.stderr.write("".join(f"{each}\n" for each in broken))
    return REFUSED if broken else DONE


def _rebuild(given: argparse.Namespace) -> int:
    seq = verify.rebuild(store.data_home())
    return say(given, {"rebuilt": seq}, f"The build was computed again from {seq} acts; no spreadsheet was opened.")
