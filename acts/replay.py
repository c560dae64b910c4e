"""How the journal becomes a build: the kinds of acts found in this folder, applied in order."""

from __future__ import annotations

import functools
import hashlib
import importlib
import json
import pkgutil
from pathlib import Path
from typing import TYPE_CHECKING

from acts.alike import judge_alike
from acts.kind import Kind
from acts.legible import judge_updates
from acts.names import judge_names
from marts.views import create_views, view_texts
from schemas.derive.ddl import create_tables
from store import Writer

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

    from store import Act


@functools.cache
def kinds() -> dict[str, Kind]:
    """Return every kind of act by its name: each module of this folder that has a KIND."""
    folder = Path(__file__).parent
    modules = [importlib.import_module(f"acts.{each.name}") for each in pkgutil.iter_modules([str(folder)])]
    found = [kind for module in modules if isinstance(kind := getattr(module, "KIND", None), Kind)]
    return {each.name: each for each in found}


def create(db: DuckDBPyConnection) -> None:
    """Create the tables and views of an empty build."""
    for statement in create_tables():
        db.execute(statement)
    create_views(db)


def apply(db: DuckDBPyConnection, act: Act, home: Path) -> None:
    """Apply one act: note it in the table `acts`, then let its kind do its work."""
    kind = kinds()[act.act]
    subject = kind.subject(act.content)
    db.execute(
        "insert into acts values (?, ?, ?, ?, ?, ?, ?)",
        [act.seq, act.at, act.who, act.verified, act.act, subject, json.dumps(act.content, ensure_ascii=False)],
    )
    kind.apply(db, act, home)


def judge(db: DuckDBPyConnection) -> None:
    """Fill the judged tables from what was applied."""
    judge_names(db)
    judge_alike(db)
    judge_updates(db)


@functools.cache
def fingerprint() -> str:
    """Return what a build depends on beside the journal: tables, views, and the code of the acts and judgements."""
    here = Path(__file__).parent
    folders = (here, here.parent / "pipelines" / "judge")
    code = [each.read_text() for folder in folders for each in sorted(folder.glob("*.py"))]
    known = json.dumps([create_tables(), view_texts(), code])
    return hashlib.sha256(known.encode()).hexdigest()


WRITER = Writer(create, apply, judge, fingerprint)
