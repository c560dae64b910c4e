"""The terminal: every command of Evenkeel, for people and (with --json) for programs (DESIGN section 7)."""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
from dataclasses import asdict
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import acts
import store
from acts import answer, decide, setting, undo, verify
from acts.actor import local_actor
from acts.planned import LoadOptions
from acts.receipts import FileResult
from packs import text
from schemas.errors import BadValueError, EvenkeelError
from schemas.exports import all_exports
from schemas.given import day, months, sequence

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from duckdb import DuckDBPyConnection

DONE, REFUSED, USAGE, QUESTION = 0, 1, 2, 3
ACTS = "select * exclude content from acts where seq <= coalesce(getvariable('as_of_seq'), seq) order by seq"
LOADS = """
    select load_id, status, table_name, feed, as_of, covers_from, covers_to, records_loaded, file
    from load_register order by load_id
"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; return 0 done, 1 refused or failed, 2 usage, 3 a question must be answered."""
    given = _parser().parse_args(arguments)
    try:
        return int(given.run(given) or DONE)
    except EvenkeelError as error:
        sys.stderr.write(f"{error}\n")
        return REFUSED
    except BrokenPipeError:  # the reader of our output left, as `| head` does
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    except OSError as error:
        sys.stderr.write(f"{error.filename or 'The disk'}: {error.strerror or error}. Nothing is half done.\n")
        return REFUSED


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
        _print_json(given, {"files": [each.as_json() for each in results]})
    else:
        _print("\n".join(text.receipt(each, checked=checked) for each in results))
    statuses = {each.status for each in results}
    for each in results:
        if each.status == "refused":
            sys.stderr.write(f"{each.reason}\n")
    return REFUSED if "refused" in statuses else QUESTION if "question" in statuses else DONE


def _undo(given: argparse.Namespace) -> int:
    seq = undo.undo(store.data_home(), local_actor(), given.seq)
    return _say(given, {"act": seq}, f"Act {given.seq} is undone by act {seq}.")


def _setting(given: argparse.Namespace) -> int:
    if given.value is None:
        known = setting.values(_db(given))
        if given.name and given.name not in known:
            raise BadValueError("Setting", given.name, "one of " + ", ".join(known))
        shown = {given.name: known[given.name]} if given.name else known
        return _say(given, {"settings": shown}, "\n".join(f"{name}: {value}" for name, value in shown.items()))
    seq = setting.set_setting(store.data_home(), local_actor(), given.name, given.value)
    return _say(given, {"act": seq}, f"{given.name} is {given.value} (act {seq}).")


def _decide(given: argparse.Namespace) -> int:
    home, actor, when = store.data_home(), local_actor(), {"owner": given.owner, "due_date": given.due}
    if given.question:
        known = decide.raise_decision(home, actor, question=given.question, unit=given.unit, **when)
    elif given.defer:
        known = given.decision_id
        decide.defer(home, actor, known, reason=given.reason, **when)
    else:
        known = given.decision_id
        decide.decide(home, actor, known, outcome=given.outcome, reason=given.reason, **when)
    return _say(given, {"decision_id": known}, f"{known}: {given.owner}, {given.due}.")


def _verify(given: argparse.Namespace) -> int:
    fine, broken = verify.verify(store.data_home())
    _say(given, {"fine": fine, "broken": broken}, "\n".join(fine))
    sys.stderr.write("".join(f"{each}\n" for each in broken))
    return REFUSED if broken else DONE


def _rebuild(given: argparse.Namespace) -> int:
    seq = verify.rebuild(store.data_home())
    return _say(given, {"rebuilt": seq}, f"The build was computed again from {seq} acts; no spreadsheet was opened.")


def _reread(given: argparse.Namespace) -> int:
    from acts.reread import reread

    found = reread(store.data_home(), local_actor(), given.load, today=given.today, write=given.write)
    says = f"Load {given.load}: {found.before} records before, {found.now} now, {found.same} the same."
    says += f" Loaded so as act {found.load_id}." if found.load_id else " Nothing was written."
    return _say(given, asdict(found), says)


def _rows(given: argparse.Namespace) -> int:
    """Print the rows of the command's query: `given.name` names them in JSON."""
    found = _db(given).execute(given.query)
    columns = [each[0] for each in found.description or []]
    rows = [dict(zip(columns, row, strict=True)) for row in found.fetchall()]
    return _say(given, {given.name: rows}, text.table(rows, columns))


def _brief(given: argparse.Namespace) -> int:
    from marts.brief import brief
    from packs.plain import brief_as_json, brief_as_text

    found = brief(_db(given))
    return _say(given, brief_as_json(found), brief_as_text(found))


def _figures(given: argparse.Namespace) -> int:
    from marts.screens import all_figures
    from packs.plain import figure_as_json

    rows = [figure_as_json(each) for each in all_figures(_db(given))]
    return _say(given, {"figures": rows}, text.table(rows, ["id", "name", "value", "unit", "rule"]))


def _export(given: argparse.Namespace) -> int:
    from packs.table import export_view

    count = export_view(_db(given), given.view, Path(given.to), where=given.where, seq=_seq(given), today=given.today)
    return _say(given, {"file": given.to, "rows": count}, f"{given.to}: {count} rows of {given.view}.")


def _template(given: argparse.Namespace) -> int:
    from schemas.derive.workbook import write_templates

    files = write_templates(Path(given.to), given.table)
    return _say(given, {"files": [str(each) for each in files]}, "\n".join(str(each) for each in files))


def _dictionary(given: argparse.Namespace) -> int:
    from schemas.derive.dictionary import dictionary

    return _say(given, {"dictionary": dictionary()}, dictionary())


def _serve(given: argparse.Namespace) -> int:
    """Serve the app on this machine until it is stopped."""
    from asgi import serve

    acts.start(store.data_home())
    if sys.platform != "linux":
        _print("Evenkeel reads files without a memory limit here: only Linux is a server platform.")
    serve(given.port, ready=lambda address: _print(f"Evenkeel is at {address} (Ctrl+C stops it)"))
    return DONE


def _demo(given: argparse.Namespace) -> int:
    """Load the sample company through the real pipeline into a temporary folder, and serve it."""
    from acts.sample import load_sample

    with tempfile.TemporaryDirectory(prefix="evenkeel-demo-") as home:
        os.environ["EVENKEEL_DATA"] = home
        for each in load_sample(Path(home), local_actor(), given.today):
            _print(text.receipt(each, checked=False).splitlines()[0])
        return _serve(given)


def _db(given: argparse.Namespace) -> DuckDBPyConnection:
    home = store.data_home()
    behind = store.waiting(home)
    if behind:
        sys.stderr.write(f"{behind} acts of the journal are in no build yet: `evenkeel rebuild` shows them.\n")
    return acts.reading(home, as_of_seq=given.as_of_seq, today=given.today)


def _seq(given: argparse.Namespace) -> int:
    return int(store.sequence(store.newest(store.data_home())) if given.as_of_seq is None else given.as_of_seq)


def _say(given: argparse.Namespace, known: dict[str, Any], words: str) -> int:
    return _print_json(given, known) if given.json else _print(words)


def _print_json(given: argparse.Namespace, known: dict[str, Any]) -> int:
    head = {"schema": 1, "seq": _seq(given), "today": given.today.isoformat()}
    return _print(json.dumps(head | known, ensure_ascii=False, indent=1, default=str))


def _print(words: str) -> int:
    sys.stdout.write(words.rstrip("\n") + "\n")
    sys.stdout.flush()
    return DONE


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="evenkeel", description="Calm execution over the spreadsheets you already have."
    )
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    def command(name: str, run: Callable[[argparse.Namespace], int], says: str) -> argparse.ArgumentParser:
        added = commands.add_parser(name, help=says, description=says)
        added.set_defaults(run=run)
        added.add_argument("--json", action="store_true", help="print the answer for programs")
        added.add_argument(
            "--today", type=day, default=datetime.now(UTC).date(), metavar="DATE", help="take this as today"
        )
        added.add_argument("--as-of-seq", type=sequence, default=None, metavar="SEQ", help="as it was after this act")
        return added

    for name, run, says in (
        ("demo", _demo, "the sample company in a temporary folder"),
        ("serve", _serve, "the app on the data folder (EVENKEEL_DATA)"),
    ):
        command(name, run, says).add_argument("--port", type=int, default=None)
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
    command("undo", _undo, "undo an act (also an undo)").add_argument("seq", type=int, metavar="SEQ")
    for name, run, says in (
        ("brief", _brief, "the five answers for the weekly meeting"),
        ("figures", _figures, "every figure of every screen, with its rule"),
        ("verify", _verify, "check journal, archive and build"),
        ("rebuild", _rebuild, "compute the build again from the journal"),
        ("dictionary", _dictionary, "every table and column"),
    ):
        command(name, run, says)
    for name, query, says in (
        ("loads", LOADS, "every load"),
        ("acts", ACTS, "the journal: who did what, when"),
        ("questions", "select * from remembered_answers order by seq", "the answers that are remembered"),
    ):
        command(name, _rows, says).set_defaults(name=name, query=query)
    _add_single(command)
    return parser


def _add_single(command: Callable[..., argparse.ArgumentParser]) -> None:
    """Add the commands that take arguments of their own."""
    again = command("reread", _reread, "read a load's file again with today's reader and show the difference")
    again.add_argument("load", type=int, metavar="LOAD")
    again.add_argument("--write", action="store_true", help="let the new reading take the place of the old one")
    one = command("setting", _setting, "show or change settings")
    one.add_argument("name", nargs="?", default="")
    one.add_argument("value", nargs="?", default=None)
    export = command("export", _export, "all rows of a view")
    export.add_argument("view", metavar="VIEW")
    export.add_argument("--where", action="append", default=[], metavar="COLUMN=VALUE")
    export.add_argument("--to", required=True, metavar="FILE.(csv|xlsx|parquet)")
    template = command("template", _template, "workbooks to fill in")
    template.add_argument("table", metavar="TABLE|all")
    template.add_argument("--to", default=".", metavar="DIR")
    one = command("decide", _decide, "raise (--question), decide (--outcome) or defer (--defer) a decision")
    one.add_argument("decision_id", nargs="?", default="", metavar="DECISION")
    one.add_argument("--defer", action="store_true", help="move it to another date, with --reason")
    one.add_argument("--owner", required=True, help="the name of one person")
    one.add_argument("--due", required=True, metavar="DATE", help="one date")
    for name in ("question", "outcome", "reason", "unit"):
        one.add_argument(f"--{name}", default="")
