"""check, load, reread: what brings data in."""

from __future__ import annotations

import os
import sys
from dataclasses import asdict
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import store
from acts import answer
from acts.actor import local_actor
from acts.planned import LoadOptions
from acts.receipts import FileResult
from commands.saying import DONE, QUESTION, REFUSED, print_json, print_words, say
from packs import text
from schemas.exports import all_exports
from schemas.given import day, months

if TYPE_CHECKING:
    import argparse

    from commands.saying import Command


def add(command: Command) -> None:
    """Add the commands to the terminal."""
    for name, run, says in (
        ("check", partial(_files, checked=True), "what would happen; writes nothing"),
        ("load", partial(_files, checked=False), "load files"),
    ):
        files = command(name, run, says)
        files.add_argument("files", nargs="+", metavar="FILE")
        files.add_argument("--table", default="", choices=["", *all_exports()], metavar="TABLE")
        files.add_argument("--feed", default="")
        files.add_argument("--unit", default="")
        files.add_argument("--as-of", default=None, type=day, metavar="DATE")
        files.add_argument("--covers", default=None, type=months, metavar="YYYY-MM[..YYYY-MM]")
        files.add_argument("--answers", default="", metavar="FILE", help="a JSON file {question: answer}")
    again = command("reread", _reread, "read a load's file again with today's reader and show the difference")
    again.add_argument("load", type=int, metavar="LOAD")
    again.add_argument("--write", action="store_true", help="let the new reading take the place of the old one")
    again.add_argument("--reason", default="", help="why, where it changes a closed period")


def _files(given: argparse.Namespace, *, checked: bool) -> int:
    """Check or load files; the worst file rules the exit code: refused before question."""
    from acts.load import check_files, load_files

    home = store.data_home()
    results = []
    for name in given.files:
        path = Path(name)
        if not (path.is_file() and os.access(path, os.R_OK)):
            says = f"{name}: there is no file here that can be read. Give the path of an existing file."
            results.append(FileResult(path.name, "", "refused", says))
            continue
        answers = answer.from_file(given.answers, path.name)
        told = (given.table, given.feed, given.unit, str(given.as_of or ""), given.covers or "")
        options = LoadOptions(given.today, *told, answers)
        one = [(path.name, path)]
        results += check_files(home, one, options) if checked else load_files(home, local_actor(), one, options)
    if given.json:
        print_json(given, {"files": [each.as_json() for each in results]})
    else:
        print_words("\n".join(text.receipt(each, checked=checked) for each in results))
    statuses = {each.status for each in results}
    for each in results:
        if each.status == "refused":
            sys.stderr.write(f"{each.reason}\n")
    return REFUSED if "refused" in statuses else QUESTION if "question" in statuses else DONE


def _reread(given: argparse.Namespace) -> int:
    from acts.reread import reread

    home, actor = store.data_home(), local_actor()
    found = reread(home, actor, given.load, today=given.today, write=given.write, reason=given.reason)
    says = f"Load {given.load}: {found.before} records before, {found.now} now, {found.same} the same."
    says += f" Loaded so as act {found.load_id}." if found.load_id else " Nothing was written."
    return say(given, asdict(found), says)
