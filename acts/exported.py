"""Exports: what left the house, who took it, with which filters, and the figures in it, so that each is found again."""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING, Any

import store
from acts.actor import Actor, require
from acts.kind import Kind
from acts.replay import WRITER
from marts.say import say_count
from schemas.errors import EvenkeelError, RuleError
from store import journal
from store.builds import Draft

if TYPE_CHECKING:
    from pathlib import Path

    from duckdb import DuckDBPyConnection

    from store import Act

# Who reads may take along what is read: also the viewer and the auditor, who write nothing else.
ROLES = ("viewer", "analyst", "finance", "procurement", "it", "security", "chair", "auditor")
NEEDED = ("page", "view", "title", "filters", "units", "format", "file", "rows", "sha256", "seen_seq", "today",
          "evidence")  # fmt: skip
SHORT = 12  # characters of a hash in a sentence: the whole of it is kept
REFUSED = "The export was refused, because it could not be noted in the journal"


def export_said(home: Path, actor: Actor, content: dict[str, Any]) -> int:
    """Note an export before it leaves; return the sequence of the act. RuleError where it cannot be noted.

    `content` holds what NEEDED names: `filters` and `units` as people chose them, `seen_seq` and `today` the moment
    that was looked at, `sha256` of the file as it leaves, `evidence` its figures as marts.figure_text writes them.
    """
    require(actor, "export", ROLES)
    said = {each: content[each] for each in NEEDED}
    draft = Draft(actor.name, actor.verified, KIND.name, said)
    try:
        return store.publish(home, WRITER, [lambda _db, _seq: draft])[0].seq
    except OSError as error:
        why = error.strerror or str(error)
        raise RuleError(f"{REFUSED}: {why}. Make the data folder writable, then export again.") from None
    except EvenkeelError as error:
        raise RuleError(f"{REFUSED}. {error}") from None


def hindrance(home: Path) -> str:
    """Return why no export can be noted now, as a sentence; "" where nothing is known to stand in the way."""
    for each in (home, home / "builds", journal.file(home)):
        if each.exists() and not os.access(each, os.W_OK):
            return f"Nothing can be exported, because every export is noted: {each} cannot be written."
    try:
        journal.last(home)
    except (EvenkeelError, OSError) as error:
        return f"Nothing can be exported, because every export is noted. {error}"
    return ""


def _apply(db: DuckDBPyConnection, act: Act, _home: Path) -> None:
    for each in act.content["evidence"]:
        db.execute(
            "insert into exported_figures values (?, ?, ?)", [act.seq, each["id"], json.dumps(each, ensure_ascii=False)]
        )


def _subject(content: dict[str, Any]) -> str:
    chosen = [f"{name} = {value}" for name, value in content["filters"].items()]
    chosen += [f"unit = {', '.join(content['units'])}"] if content["units"] else []
    count = content["rows"]
    rows = [] if count is None else [say_count(count, "row")]
    return ", ".join([f"Exported {content['title']}", *chosen, *rows, f"sha256 {content['sha256'][:SHORT]}"])


KIND = Kind("export", ROLES, _apply, _subject, stays="what left the house cannot be taken back")
