"""return: the file goes back to its owner, with what must be mended marked in it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import store
from acts.planned import LoadOptions
from commands.leaving import Leaving, leave
from commands.saying import db, say, seq
from packs import marked_file
from schemas.errors import BadValueError

if TYPE_CHECKING:
    import argparse

    from commands.saying import Command
    from packs.marked import Returned


def add(command: Command) -> None:
    """Add the command to the terminal."""
    back = command("return", _return, "a file as a workbook with the cells to mend marked: goes back to its owner")
    back.add_argument("what", metavar="FILE|LOAD", help="a file, or the number of a load")
    back.add_argument("--to", required=True, metavar="FILE.xlsx|DIR", help="where to write it")


def _return(given: argparse.Namespace) -> int:
    target, source = Path(given.to), Path(given.what)
    if not source.is_file() and not given.what.isdecimal():
        raise BadValueError("File", given.what, "the path of an existing file, or the number of a load")
    if not source.is_file():
        given.as_of_seq = seq(given)  # the file, the journal and the answer say the same act
    found = _of_file(given, source) if source.is_file() else _of_load(given)
    target = target / found.name if target.is_dir() else target
    if not target.parent.is_dir():
        raise BadValueError("Folder", str(target.parent), "a folder that exists")
    if target.exists() and source.is_file() and target.samefile(source):
        raise BadValueError("File", given.to, "another name than that of the file itself, which stays as it is")
    known: dict[str, Any] = {"file": str(target), "limits": list(found.limits)}
    if source.is_file():  # nothing of what is kept leaves: somebody's own file, marked
        target.write_bytes(found.content)
        return say(given, known, " ".join([f"{target}: written.", *found.limits]))
    leaving = Leaving("loads", f"{found.name}: load {given.what} with its cells marked")
    known |= leave(given, target, leaving, found.content)
    return say(given, known, " ".join([f"{target}: written. Noted as act {known['act']}.", *found.limits]))


def _of_file(given: argparse.Namespace, path: Path) -> Returned:
    """Check a file as `evenkeel check` does, and mark what was found."""
    from acts.load import check_files

    (result,) = check_files(store.data_home(), [(path.name, path)], LoadOptions(given.today))
    return marked_file.of_check(path, result, today=given.today)


def _of_load(given: argparse.Namespace) -> Returned:
    return marked_file.of_load(db(given), store.data_home(), int(given.what))
