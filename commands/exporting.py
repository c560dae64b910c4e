"""export: all rows of a view in a file, which is there once the journal says that it left."""

from __future__ import annotations

import hashlib
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import store
from acts.actor import local_actor
from commands.saying import db, say, seq
from schemas.errors import BadValueError

if TYPE_CHECKING:
    import argparse

    from commands.saying import Command
    from marts.figure import Detail

PAGE = "Terminal"


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
    """Write the file beside its place, note it, and put it there: what cannot be noted does not leave."""
    from acts.exported import export_said
    from marts.figure_text import as_content
    from marts.provenance import mart
    from packs.table import export_rows, figures

    asked, seen, target = _asked(given), seq(given), Path(given.to)
    given.as_of_seq = seen  # the file, the journal and the answer say the same act
    cursor = db(given)
    if not target.parent.is_dir():
        raise BadValueError("Folder", str(target.parent), "a folder that exists")
    with tempfile.TemporaryDirectory(prefix=".evenkeel-", dir=target.parent) as folder:
        coming = Path(folder) / target.name
        count = export_rows(cursor, asked.rows, coming, filters=asked.filters, seq=seen, today=given.today)
        with coming.open("rb") as made:
            sha256 = hashlib.file_digest(made, "sha256").hexdigest()
        content = {
            "page": PAGE, "view": asked.rows.view, "title": mart(asked.rows.view).title, "filters": asked.filters,
            "units": list(given.units), "format": target.suffix.removeprefix(".").lower(), "file": target.name,
            "rows": count, "sha256": sha256, "seen_seq": seen, "today": given.today.isoformat(),
            "evidence": [as_content(each) for each in figures(cursor, asked.rows)],
        }  # fmt: skip
        act = export_said(store.data_home(), local_actor(), content)
        coming.replace(target)
    known = {"file": given.to, "rows": count, "act": act, "sha256": sha256}
    return say(given, known, f"{given.to}: {count} rows of {asked.name}. Noted as act {act}.")


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
