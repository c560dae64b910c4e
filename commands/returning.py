"""return: the file goes back to its owner, with what must be mended marked in it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import store
from acts.planned import LoadOptions
from commands.saying import db, say
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
    found = _of_file(given, source) if source.is_file() else _of_load(given)
    target = target / found.name if target.is_dir() else target
    if not target.parent.is_dir():
        raise BadValueError("Folder", str(target.parent), "a folder that exists")
    if target.exists() and source.is_file() and target.samefile(source):
        raise BadValueError("File", given.to, "another name than that of the file itself, which stays as it is")
    target.write_bytes(found.content)
    words = " ".join([f"{target}: written.", *found.limits])
    return say(given, {"file": str(target), "limits": list(found.limits)}, words)


def _of_file(given: argparse.Namespace, path: Path) -> Returned:
    """Check a file as `evenkeel check` does, and mark what was found."""
    from acts.load import check_files

    (result,) = check_files(store.data_home(), [(path.name, path)], LoadOptions(given.today))
    return marked_file.of_check(path, result, today=given.today)


def _of_load(given: argparse.Namespace) -> Returned:
    return marked_file.of_load(db(given), store.data_home(), int(given.what))
