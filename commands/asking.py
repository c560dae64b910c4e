"""ask: one workbook for each head of a function, with blank fields for what the lists do not say."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from commands.leaving import Leaving, leave
from commands.saying import keeping, say, seq
from schemas.errors import BadValueError

if TYPE_CHECKING:
    import argparse

    from commands.saying import Command


def add(command: Command) -> None:
    """Add the command to the terminal."""
    asked = command("ask", _ask, "whom to ask for what the lists do not say; with --to one workbook for each")
    asked.add_argument("--to", default="", metavar="DIR", help="write the workbooks into this folder")


def _ask(given: argparse.Namespace) -> int:
    from packs import ask_list

    folder = Path(given.to) if given.to else None
    if folder and not folder.is_dir():
        raise BadValueError("--to", given.to, "a folder that exists")
    given.as_of_seq = seq(given)  # the files, the journal and the answer say the same act
    db, files = keeping(given), []
    for head, things in ask_list.heads(db):
        known: dict[str, object] = {"ask": head, "things": things}
        if folder:
            path = folder / ask_list.name_of(head)
            content = ask_list.workbook(db, head, seq=given.as_of_seq, today=given.today)
            noted = leave(given, path, Leaving("ask_list", f"Ask list: {head}", {"ask": head}), content)
            known |= {"file": str(path), **noted, "rows": things}
        files.append(known)
    told = [f"{each['ask']}: {each['things']}" + (f" in {each['file']}" if folder else "") for each in files]
    return say(given, {"asked": files}, "\n".join(told) or "Nothing has to be asked: every thing names its owner.")
