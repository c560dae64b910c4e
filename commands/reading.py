"""brief, figures, loads, acts, questions, views, sql, template, dictionary: what only reads."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import store
from acts.actor import local_actor
from commands.saying import db, keeping, say
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
        ("questions", _questions, "the files that wait for an answer, and the answers that are remembered"),
    ):
        command(name, run, says)
    for name, query, says in (
        ("loads", LOADS, "every load"),
        ("acts", ACTS, "the journal: who did what, when"),
    ):
        command(name, _rows, says).set_defaults(name=name, query=query)
    command("views", _views, "the saved views that you may open")
    asked = command("sql", _sql, "one SELECT over the newest build, read-only, with limits of memory and time")
    asked.add_argument("sql", metavar="SELECT")
    template = command("template", _template, "workbooks to fill in")
    template.add_argument("table", metavar="TABLE|all")
    template.add_argument("--to", default=".", metavar="DIR")


def _rows(given: argparse.Namespace) -> int:
    """Print the rows of the command's query: `given.name` names them in JSON."""
    found = keeping(given).execute(given.query)
    columns = [each[0] for each in found.description or []]
    rows = [dict(zip(columns, row, strict=True)) for row in found.fetchall()]
    return say(given, {given.name: rows}, text.table(rows, columns))


def _questions(given: argparse.Namespace) -> int:
    """Tell what is open and what is remembered; `questions` repeats the remembered ones by layout and question."""
    from acts.unanswered import unanswered
    from marts.answers import remembered

    known = [each.as_json() for each in remembered(db(given))]
    files = unanswered(store.data_home())
    asked = [{"file": each.file, "sha256": each.sha256, "who": each.who, "day": each.day} | one
             for each in files for one in each.questions]  # fmt: skip
    short = [{name: each[name] for name in ("layout", "question", "answer", "seq")} for each in known]
    words = [f"Open: {each['file']}: {each['id']}: {each['asks']}" for each in asked]
    words += [f"Remembered (act {each['seq']}): {each['says']}, by {each['who']} on {each['at']}" for each in known]
    found = {"open": asked, "remembered": known, "questions": short}
    return say(given, found, "\n".join(words) or "No question is open, and no answer is remembered.")


def _brief(given: argparse.Namespace) -> int:
    from marts.brief import brief
    from packs.plain import brief_as_json, brief_as_text

    found = brief(keeping(given))
    return say(given, brief_as_json(found), brief_as_text(found))


def _figures(given: argparse.Namespace) -> int:
    from marts.screens import all_figures
    from packs.plain import figure_as_json

    rows = [figure_as_json(each) for each in all_figures(keeping(given))]
    return say(given, {"figures": rows}, text.table(rows, ["id", "name", "value", "unit", "rule"]))


def _views(given: argparse.Namespace) -> int:
    from marts.saved import saved

    rows = [
        {"name": each.name, "page": each.wanted.page, "saved_by": each.saved_by, "is_shared": each.is_shared}
        for each in saved(db(given), who=local_actor().name)
    ]
    return say(given, {"views": rows}, text.table(rows, ["name", "page", "saved_by", "is_shared"]))


def _sql(given: argparse.Namespace) -> int:
    from acts.query import ask

    found = ask(
        store.data_home(), local_actor(), given.sql, as_of_seq=given.as_of_seq, today=given.today, units=given.units
    )
    rows = [dict(zip(found.columns, row, strict=True)) for row in found.rows]
    cut = f"\nOnly the first {len(rows)} rows are shown." if found.is_cut else ""
    known = {"columns": list(found.columns), "rows": [list(row) for row in found.rows], "is_cut": found.is_cut}
    return say(given, known, text.table(rows, list(found.columns)) + cut)


def _template(given: argparse.Namespace) -> int:
    from schemas.derive.workbook import write_templates

    files = write_templates(Path(given.to), given.table)
    return say(given, {"files": [str(each) for each in files]}, "\n".join(str(each) for each in files))


def _dictionary(given: argparse.Namespace) -> int:
    from schemas.derive.dictionary import dictionary

    return say(given, {"dictionary": dictionary()}, dictionary())
