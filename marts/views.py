"""Creates every view of this folder, each after those it mentions."""

from __future__ import annotations

import functools
import re
from graphlib import TopologicalSorter
from pathlib import Path
from typing import TYPE_CHECKING

from marts.compared import compared_views, without_comments
from marts.current import current_views
from marts.judged import READS
from marts.ownership_things import owned_views
from marts.people_written import written_views
from marts.renewal_queue import renewal_views
from marts.signals_found import kinds, signal_views
from marts.unstated import unstated_views
from schemas.settings import GROUPS, SETTINGS

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

    from schemas.setting import Setting

FOLDERS = (Path(__file__).parent, Path(__file__).parent / "signals")
LARGEST = 1300  # views that a question is planned with: more take seconds
SLOW = frozenset({"renewal_list"})  # takes seconds to plan though it reads fewer
READ = re.compile(r"\b(?:from|join)\s+([a-z_][a-z0-9_]*)")


def view_texts() -> dict[str, str]:
    """Return the text of every view by its name, in the order in which they can be created."""
    files = {each.stem: each.read_text(encoding="utf-8") for folder in FOLDERS for each in sorted(folder.glob("*.sql"))}
    texts = current_views() | unstated_views() | written_views() | owned_views() | signal_views()
    texts |= files  # a file takes the place of the view that its export would get
    texts["setting_defaults"] = _setting_defaults()
    texts |= renewal_views(texts["decision_queue"])
    texts |= compared_views(texts)
    # Sorted, because the fingerprint of a build is taken over the texts in this order: it must not change by chance.
    reads = {
        name: sorted(set(READ.findall(without_comments(text))) & texts.keys()) for name, text in sorted(texts.items())
    }
    return {name: texts[name] for name in TopologicalSorter(reads).static_order()}


@functools.cache
def bare_texts() -> dict[str, str]:
    """Return the text of every view without its comments, in the same order; read once."""
    return {name: without_comments(text) for name, text in view_texts().items()}


@functools.cache
def sizes() -> dict[str, int]:
    """Return of every view how many views a question to it is planned with: itself and all that it reads, in turn."""
    found: dict[str, int] = {}
    for name, text in bare_texts().items():  # each stands after those that it reads
        found[name] = 1 + sum(found.get(each, 0) for each in READ.findall(text) if each != name)
    return found


@functools.cache
def only_kept() -> frozenset[str]:
    """Return the views that no build has: those of the signals, the judged ones, and what is too much to plan at once.

    They are asked of what is kept (marts/kept.py), which computes what they stand on step by step.
    """
    found: set[str] = set()
    for name, text in bare_texts().items():
        if (
            name in kinds()
            or name in READS
            or name in SLOW
            or sizes()[name] > LARGEST
            or found & set(READ.findall(text))
        ):
            found.add(name)
    return frozenset(found)


def create_views(db: DuckDBPyConnection) -> None:
    """Create the views of a build; the leading comment says what one row is and becomes the view's comment.

    A view is planned when it is created, with all that it reads. So each first stands on empty tables of the shape of
    what it reads, and these give way to views from the last one on: six times faster than from the first one on.
    """
    texts = {name: text for name, text in view_texts().items() if name not in only_kept()}
    for name, text in texts.items():
        db.execute(f"create table {name} as from (\n{text}\n) limit 0")
    for name, text in reversed(texts.items()):
        says = text.splitlines()[0].removeprefix("-- ").replace("'", "''")
        db.execute(f"drop table {name}")
        db.execute(f"create view {name} as {text}")
        db.execute(f"comment on view {name} is '{says}'")


def _setting_defaults() -> str:
    """Return the one view that is not a file: a default has its place in schemas/settings.py and nowhere else."""
    rows = ", ".join(f"({_said(each, place)})" for place, each in enumerate(SETTINGS.values()))
    says = "-- One row per setting with the default that the program brings."
    names = "name, value, group_name, title, expected, group_place, place"
    return f"{says}\nselect * from (values {rows}) as known({names})\n"


def _said(each: Setting, place: int) -> str:
    texts = (each.name, each.default, each.group, each.title, each.expected)
    return f"{', '.join(map(_quoted, texts))}, {GROUPS.index(each.group)}, {place}"


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"
