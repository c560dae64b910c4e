"""Loading: a file is understood, compared with what is there, and becomes one act per table found."""

from __future__ import annotations

import json
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, replace
from typing import TYPE_CHECKING, Any

import store
from acts import answer, fiscal, heard, setting, setting_sheet, unanswered
from acts.actor import Actor, require
from acts.asked import answered_now, told
from acts.closed import apply_history, as_content
from acts.feeds import remembered_as
from acts.kind import Kind
from acts.plan import plan
from acts.planned import ASK
from acts.receipts import FileResult, SheetResult, refused_file
from acts.replay import WRITER, create
from acts.staging import hashed
from acts.trial import tried
from marts.say import say_count
from pipelines import watch
from pipelines.understood import Memory
from schemas.derive.ddl import table_columns
from schemas.errors import AssumedError
from schemas.exports import all_exports
from store import archive
from store.builds import Draft

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from duckdb import DuckDBPyConnection

    from acts.planned import LoadOptions, Plan
    from pipelines.understood import FileUnderstood, Understood
    from store import Act
    from store.builds import Drafting

    Progress = Callable[[str, int, int], None]
    Named = tuple[str, Path]  # the file's own name, and where it lies

ROLES = ("finance", "procurement", "it", "security", "chair")


def check_files(
    home: Path, files: Sequence[Named], options: LoadOptions, progress: Progress | None = None
) -> list[FileResult]:
    """Return what loading each file would do; nothing is written."""
    results = []
    for number, (name, path) in enumerate(files):
        _tell(progress, f"Checking {name}", number, len(files))
        db = store.read(home, create, today=options.today)
        understood = _understand(db, name, path, options)
        watch.tell("compared")
        seen = tried(home, understood, options, content)
        sheets = [replace(told(db, found, each, options), impact=impact) for found, each, impact in seen]
        results.append(_result(understood, [*sheets, *setting_sheet.check(db, understood)]))
    return results


def load_files(
    home: Path, actor: Actor, files: Sequence[Named], options: LoadOptions, progress: Progress | None = None
) -> list[FileResult]:
    """Load files one after the other; a file with a question or a refusal does not hold up the others."""
    results = []
    for number, (name, path) in enumerate(files):
        _tell(progress, f"Reading {name}", number, len(files))
        db = store.read(home, create, today=options.today)
        known = answer.remembered(db)
        understood = _understand(db, name, path, options)
        _tell(progress, f"Loading {name}", number, len(files))
        try:
            results.append(_load(home, actor, path, understood, options, known=known))
        except AssumedError as error:
            results.append(FileResult(name, understood.sha256, "refused", str(error)))
        unanswered.note(home, actor, results[-1], today=options.today)
    _tell(progress, "Done", len(files), len(files))
    return results


def _understand(db: DuckDBPyConnection, name: str, path: Path, options: LoadOptions) -> FileUnderstood:
    from pipelines.understand import understand

    # The answer to "unit" names a feed as often as a company: feeds.py takes it, not the pipeline.
    said = setting.fiscal_start(db) | setting.amounts_are(db)
    answers = said | {key: given for key, given in options.answers.items() if key != "unit" and given != ASK}
    memory = Memory(by_layout=answer.memory_with(answer.remembered(db), options.answers), answers=answers)
    chosen = {"table": options.table, "unit": options.unit, "as_of": options.as_of, "covers": options.covers}
    found = understand(path, name=name, memory=memory, today=options.today, **chosen)
    return replace(found, tables=tuple(answered_now(each, options) for each in found.tables))


def _load(
    home: Path,
    actor: Actor,
    path: Path,
    understood: FileUnderstood,
    options: LoadOptions,
    *,
    known: dict[str, dict[str, str]],
) -> FileResult:
    """Load what was understood with the remembered answers `known`, unless file or answers changed meanwhile."""
    from pipelines import keep

    results: list[SheetResult] = []
    feeds: dict[int, str] = {}  # by the place of the table in the file: where it was loaded

    def draft(place: int, found: Understood) -> list[Drafting]:
        require(actor, "load", ROLES, table=found.table)
        found = hashed(found)
        packed = packing.submit(keep.write, found)  # while the build is copied and the plan made
        given = answer.worth_remembering(found, options)

        def decide(db: DuckDBPyConnection, seq: int) -> Draft | None:
            if _others(answer.remembered(db), found, options) != _others(known, found, options):
                raise AssumedError(found.file, "an answer for its layout")
            decided = plan(db, found, options.on(found.layout))
            happens = decided.status in {"loaded", "repeat"}
            results.append(replace(told(db, found, decided, options), load_id=seq if happens else None))
            if not happens:
                return None
            watch.tell("saved")
            if archive.keep(home, path.read_bytes()) != found.sha256:
                raise AssumedError(found.file, "the file")
            kept = archive.keep(home, packed.result())
            feeds[place] = decided.feed.name
            said = content(found, decided, options, kept)
            return Draft(actor.name, actor.verified, KIND.name, said | {"remembers": False})

        def sender(db: DuckDBPyConnection, seq: int) -> Draft | None:
            if place not in feeds or "unit" not in options.said_of(found.layout):
                return None
            (remember,) = answer.drafts(actor, found, {remembered_as(found): feeds[place]}, lambda: True)
            return remember(db, seq)

        return [decide, *answer.drafts(actor, found, given, lambda: place in feeds), sender]

    watch.tell("compared")
    if understood.tables:
        with ThreadPoolExecutor(1) as packing:
            drafts = [one for place, each in enumerate(understood.tables) for one in draft(place, each)]
            store.publish(home, WRITER, drafts)
    if understood.settings:
        watch.tell("saved")
        results += setting_sheet.load(home, actor, store.read(home, create, today=options.today), understood)
    return _result(understood, results)


def _others(known: dict[str, dict[str, str]], found: Understood, options: LoadOptions) -> dict[str, str]:
    """Return the answers of a layout but for those that this very load gives (another sheet may have brought them)."""
    own = {*options.said_of(found.layout), "table", remembered_as(found)}
    return {question: given for question, given in known.get(found.layout, {}).items() if question not in own}


def content(found: Understood, decided: Plan, options: LoadOptions, parquet: str) -> dict[str, Any]:
    """Return everything a replay needs beside the archived rows."""
    answers = {name: given for name, given in answer.worth_remembering(found, options).items() if given != ASK}
    if "unit" in options.said_of(found.layout):
        answers[remembered_as(found)] = decided.feed.name
    return {
        "file": found.file,
        "sha256": found.sha256,
        "understood": parquet,
        "sheet": found.sheet,
        "table": found.table,
        "feed": decided.feed.name,
        "unit": decided.feed.unit,
        "as_of": decided.as_of,
        "covers": decided.covers,
        "partial": decided.partial,
        "repeats": decided.repeats,
        "records": {"loaded": found.records, "set_aside": len(found.set_aside)},
        "retired": [{key: kept for key, kept in asdict(each).items() if kept} for each in decided.retired],
        "answers": answers,
        "says": decided.says,
        **as_content(decided.history, decided.reason),
        **({"corrections": decided.corrections} if decided.corrections else {}),
    }


def _result(understood: FileUnderstood, sheets: list[SheetResult]) -> FileResult:
    if understood.refusal:
        return refused_file(understood.file, understood.sha256, understood.refusal)
    return FileResult.of(understood, sheets)


def _tell(progress: Progress | None, what: str, done: int, of: int) -> None:
    if progress:
        progress(what, done, of)


def _apply(db: DuckDBPyConnection, act: Act, home: Path) -> None:
    from pipelines import keep

    said = act.content
    archive.check(home, said["understood"])  # a byte that changed since would become a wrong figure
    kept = archive.path(home, said["understood"])
    found = keep.facts(kept)
    loaded = _insert_rows(db, act.seq, found, kept)
    _insert_load(db, act, found, loaded)
    retired = [
        [act.seq, each.get("load_id") or act.seq, each.get("period"), row, each.get("because"), each["why"]]
        for each in said["retired"]
        for row in (each.get("rows") or [None])
    ]
    _insert(db, "retirements", ("seq", "load_id", "period", "retired_row", "because_load", "why"), retired)
    if said.get("remembers", True):  # since answers are acts of their own, they are undone alone
        answer.remember(db, act.seq, found.layout, said["answers"])
    apply_history(db, act.seq, said)
    heard.note(db, act.seq, found, said)
    if found.table == fiscal.TABLE:
        fiscal.refresh(db)


def _insert_rows(db: DuckDBPyConnection, load_id: int, found: Understood, kept: Path) -> int:
    """Insert the archived rows of a load, roll them up if they are spend; return of how many records they are."""
    known = set(found.rows.column_names)
    columns = [name for name, _, _ in table_columns(all_exports()[found.table]) if name in known]
    db.execute("set threads = 1")  # two that insert into one table take half as much time again of the processors
    db.execute(
        f"insert into {found.table} by name select {load_id} as load_id, {', '.join(columns)} from read_parquet(?)",
        [str(kept)],
    )
    if found.table == "spend":
        fiscal.roll_up(db, load_id)
    db.execute("reset threads")
    # A row with a column per month is one record of the sheet and several rows here.
    count = db.execute(f"select count(distinct source_row) from {found.table} where load_id = {load_id}")
    return int(count.fetchall()[0][0])


def _insert_load(db: DuckDBPyConnection, act: Act, found: Understood, loaded: int) -> None:
    said, seq = act.content, act.seq
    first, last = said["covers"] or (None, None)
    sums = found.totals.get(all_exports()[found.table].amount)
    below = sum(1 for each in found.not_data if each.source_row > found.header_row)
    counts = (loaded + len(found.set_aside) + below, loaded, len(found.set_aside), below)
    load = (
        [seq, found.file, found.sha256, found.sheet, found.table, said["feed"], said["unit"], found.source]
        + [found.layout, found.header_row, said["as_of"], first, last]
        + [found.currency.value if found.currency else None]
        + [said["partial"], said["repeats"], *counts]
        + ([sums.read, sums.loaded, sums.set_aside] if sums else [None, None, None])
        + [act.at, act.who, act.verified, found.reader, said["understood"]]
    )
    db.execute(f"insert into loads values ({', '.join('?' * len(load))})", load)
    matched: list[tuple[Any, ...]] = [
        (seq, each.column, each.heading, each.letter, each.how, each.sure) for each in found.columns.values()
    ]
    matched += [(seq, None, heading, letter, None, None) for heading, letter in found.extra]
    _insert(db, "load_columns", ("load_id", "column_name", "heading", "letter", "how", "sure"), matched)
    aside = [
        (seq, each.source_row, each.why, json.dumps(each.cells, ensure_ascii=False), each.amount)
        for each in found.set_aside
    ]
    _insert(db, "set_aside", ("load_id", "source_row", "why", "cells", "amount"), aside)
    other = [(seq, each.source_row, each.kind, each.text, each.amount) for each in found.not_data]
    _insert(db, "not_data", ("load_id", "source_row", "kind", "text", "amount"), other)
    problems = [
        (seq, each.sheet, each.cell, each.column, each.severity, each.rule, each.value, each.says)
        for each in found.findings
    ]
    names = ("load_id", "sheet", "cell", "column_name", "severity", "rule", "value", "says")
    _insert(db, "findings", names, problems)


def _insert(db: DuckDBPyConnection, table: str, names: Sequence[str], rows: Sequence[Sequence[Any]]) -> None:
    """Insert rows in one statement: as JSON, because one bound statement per row takes a second per thousand rows."""
    if not rows:
        return
    as_json = json.dumps([dict(zip(names, row, strict=True)) for row in rows], ensure_ascii=False, default=str)
    kinds = db.execute(
        "select column_name, data_type from duckdb_columns() where table_name = ? and not internal", [table]
    ).fetchall()
    shape = {name: kind for name, kind in kinds if name in names}
    db.execute(
        f"insert into {table} by name select unnest(from_json(?, ?), recursive := true)", [as_json, json.dumps([shape])]
    )


def _subject(content: dict[str, Any]) -> str:
    where = f", sheet {content['sheet']}" if content["sheet"] else ""
    said = f"Loaded {content['file']}{where} as {all_exports()[content['table']].title.lower()}"
    if "records" not in content:  # an act of an earlier version
        return said
    aside = content["records"]["set_aside"]
    count = say_count(content["records"]["loaded"], "record")
    return f"{said}: {count}" + (f", {aside:,} set aside" if aside else "")


KIND = Kind("load", ROLES, _apply, _subject)
