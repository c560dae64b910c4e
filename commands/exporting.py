"""export: all rows of a view in a file."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from acts.actor import local_actor
from commands.leaving import Leaving, leave
from commands.saying import db, keeping, say, seq

if TYPE_CHECKING:
    import argparse

    from commands.saying import Command
    from marts.figure import Detail


@dataclass(frozen=True)
class _Asked:
    """What a command line asks for: the rows, what it calls them, and the filters as they were given."""

    rows: Detail
    name: str
    filters: dict[str, str]


def add(command: Command) -> None:
    """Add the command to the terminal."""
    export = command("export", _export, "all rows of a view, of a mart or a saved one")
    export.add_argument("view", nargs="?", default="", metavar="VIEW")
    export.add_argument("--view", dest="saved", default="", metavar="NAME", help="a saved view, by its name")
    export.add_argument("--where", action="append", default=[], metavar="COLUMN=VALUE")
    export.add_argument("--to", required=True, metavar="FILE.(csv|xlsx|parquet)")


def _export(given: argparse.Namespace) -> int:
    from marts.provenance import mart
    from marts.views import only_kept
    from packs.table import export_rows, figures

    asked, seen, target = _asked(given), seq(given), Path(given.to)
    given.as_of_seq = seen  # the file, the journal and the answer say the same act
    view = asked.rows.view
    cursor = keeping(given) if view in only_kept() else db(given)
    leaving = Leaving(view, mart(view).title, asked.filters, figures(cursor, asked.rows))
    known = leave(
        given, target, leaving,
        lambda path: export_rows(cursor, asked.rows, path, filters=asked.filters, seq=seen, today=given.today),
    )  # fmt: skip
    words = f"{given.to}: {known['rows']} rows of {asked.name}. Noted as act {known['act']}."
    return say(given, {"file": given.to, **known}, words)


def _asked(given: argparse.Namespace) -> _Asked:
    """Return what to export; the units of a saved view become those that are looked at."""
    from marts.lists import NOT_STATED
    from marts.provenance import all_marts
    from marts.saved import find
    from packs.table import view_rows

    name = given.saved or given.view
    if given.saved or given.view not in all_marts():
        wanted = find(db(given), name, who=local_actor().name).wanted
        given.units = given.units or ["" if each == NOT_STATED else each for each in wanted.units]
        return _Asked(wanted.rows, name, {key: ", ".join(values) for key, values in wanted.address.items()})
    said = [each.partition("=") for each in given.where]
    return _Asked(view_rows(name, given.where), name, {column: value for column, _, value in said})
