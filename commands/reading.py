"""brief, figures, loads, acts, questions, export, template, dictionary: what only reads."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from commands.saying import db, say, seq
from packs import text

if TYPE_CHECKING:
    import argparse

    from commands.saying import Command

ACTS = "select * exclude content from acts where seq <= coalesce(getvariable('as_of_seq'), seq) order by seq"
LOADS = """
    select load_id, status, table_name, feed, as_of, covers_from, covers_to, records_loaded, file
    from load_register order by load_id
"""


def add(command: Command) -> None:
    """Add the commands to the terminal."""
    for name, run, says in (
        ("brief", _brief, "the five answers for the weekly meeting"),
        ("figures", _figures, "every figure of every screen, with its rule"),
        ("dictionary", _dictionary, "every table and column"),
    ):
        command(name, run, says)
    for name, query, says in (
        ("loads", LOADS, "every load"),
        ("acts", ACTS, "the journal: who did what, when"),
        ("questions", "select * from remembered_answers order by seq", "the answers that are remembered"),
    ):
        command(name, _rows, says).set_defaults(name=name, query=query)
    export = command("export", _export, "all rows of a view")
    export.add_argument("view", metavar="VIEW")
    export.add_argument("--where", action="append", default=[], metavar="COLUMN=VALUE")
    export.add_argument("--to", required=True, metavar="FILE.(csv|xlsx|parquet)")
    template = command("template", _template, "workbooks to fill in")
    template.add_argument("table", metavar="TABLE|all")
    template.add_argument("--to", default=".", metavar="DIR")


def _rows(given: argparse.Namespace) -> int:
    """Print the rows of the command's query: `given.name` names them in JSON."""
    found = db(given).execute(given.query)
    columns = [each[0] for each in found.description or []]
    rows = [dict(zip(columns, row, strict=True)) for row in found.fetchall()]
    return say(given, {given.name: rows}, text.table(rows, columns))


def _brief(given: argparse.Namespace) -> int:
    from marts.brief import brief
    from packs.plain import brief_as_json, brief_as_text

    found = brief(db(given))
    return say(given, brief_as_json(found), brief_as_text(found))


def _figures(given: argparse.Namespace) -> int:
    from marts.screens import all_figures
    from packs.plain import figure_as_json

    rows = [figure_as_json(each) for each in all_figures(db(given))]
    return say(given, {"figures": rows}, text.table(rows, ["id", "name", "value", "unit", "rule"]))


def _export(given: argparse.Namespace) -> int:
    from packs.table import export_view

    count = export_view(db(given), given.view, Path(given.to), where=given.where, seq=seq(given), today=given.today)
    return say(given, {"file": given.to, "rows": count}, f"{given.to}: {count} rows of {given.view}.")


def _template(given: argparse.Namespace) -> int:
    from schemas.derive.workbook import write_templates

    files = write_templates(Path(given.to), given.table)
    return say(given, {"files": [str(each) for each in files]}, "\n".join(str(each) for each in files))


def _dictionary(given: argparse.Namespace) -> int:
    from schemas.derive.dictionary import dictionary

    return say(given, {"dictionary": dictionary()}, dictionary())
