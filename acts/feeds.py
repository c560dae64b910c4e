"""Which feed a sheet belongs to: one stream of one table from one sending unit (DESIGN section 4)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from acts.planned import Feed
from acts.staging import current
from pipelines.accounting.versions import version_of
from pipelines.findings import Choice, Question
from schemas.errors import BadValueError
from schemas.exports import all_exports

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

    from acts.planned import LoadOptions
    from pipelines.understood import Understood

NEW = "new"


@dataclass(frozen=True)
class _Known:
    """A feed that has loads: its unit, every source (file name stem) and layout seen, the version of its plans."""

    feed: Feed
    sources: frozenset[str]
    layouts: frozenset[str]
    version: str = ""


def feed_of(db: DuckDBPyConnection, found: Understood, options: LoadOptions) -> tuple[Feed, tuple[Question, ...]]:
    """Return the feed of a table, or the best guess and the question that must be answered first."""
    every, version = _known(db, found.table), version_of(found)
    # A forecast never takes the place of the budget: each version of a plan is a feed of its own.
    known = [each for each in every if each.version == version]
    unit = options.unit or (found.unit.value if found.unit else "")
    if options.feed:
        return _named(_of_version(options.feed, version), unit, every, found.table)
    answered = options.answers.get("unit") or _remembered(db, found)
    if other := next((each for each in every if each.feed.name == answered and each.version != version), None):
        unit, answered = unit or other.feed.unit, _of_version(_without_version(answered, other.version), version)
        if not any(each.feed.name == answered for each in known):
            return Feed(answered, unit), ()
    same = next((each.feed for each in known if each.feed.name == answered), None)
    if same and (not unit or not same.unit or _same(same.unit, unit)):
        return same, ()
    if answered and not unit:
        return _fresh(found, "" if answered == NEW else answered, every), ()
    return _by_unit(found, unit, known, every) if unit else _by_name(found, known, every)


def twin_of(db: DuckDBPyConnection, found: Understood, feed: Feed, options: LoadOptions) -> tuple[Question, ...]:
    """Return the question whether a feed that would be new is one that is known, because it books the same documents.

    A tool's export may change its name and its columns at once; only its documents and amounts stay. Needs `staged`.
    """
    if not all_exports()[found.table].ledger:  # only a ledger books documents
        return ()
    known = _known(db, found.table)
    if options.feed or "unit" in options.answers or any(each.feed == feed for each in known):
        return ()
    same = [each.feed.name for each in known if each.version == version_of(found)]
    plans = all_exports()[found.table].by_month  # another layout may plan the same lines anew: then amounts differ
    alike = db.execute(
        f"select t.feed, count(distinct (s.source_row, s.period)) from staged s join {current(found.table)} t "
        f"on s.document_id = t.document_id and s.period = t.period {'' if plans else 'and s.amount = t.amount '}"
        "where (t.unit in ('', ?) or ? = '') and list_contains(?::varchar[], t.feed) "
        "group by t.feed order by 2 desc, 1",
        [feed.unit, feed.unit, same],
    ).fetchall()
    if not alike or alike[0][1] * 2 < found.rows.num_rows:
        return ()
    name, count = alike[0]
    of = f"documents that {name} has booked with the same amounts"
    of = f"lines and months that {name} plans already" if plans else of
    asks = (
        f"{found.file}: {count} of its {found.rows.num_rows} records are {of}, under other columns. "
        f'Is it the same sender? Choose the feed, or "{NEW}" for another one.'
    )
    return (Question("unit", asks, name, (Choice(name, f"the same as {name}"), Choice(NEW, "another sender"))),)


def is_same_version(db: DuckDBPyConnection, found: Understood, feed: str) -> bool:
    """Return whether a feed holds plans of the version that a table holds; a feed of another table always does."""
    versions = _versions(db, found.table)
    return versions.get(feed, "") == version_of(found) if versions else True


def remembered_as(found: Understood) -> str:
    """Return under which question the unit of this sender is remembered: a layout may be shared by two companies."""
    return f"unit@{found.source}"


def _by_unit(
    found: Understood, unit: str, known: list[_Known], every: list[_Known]
) -> tuple[Feed, tuple[Question, ...]]:
    own = [each for each in known if _same(each.feed.unit, unit)]
    best = sorted(own, key=lambda each: (found.source in each.sources, found.layout in each.layouts), reverse=True)
    if best and (found.source in best[0].sources or found.layout in best[0].layouts):
        return best[0].feed, ()
    # A unit is written as it was the first time: the loads of one unit are compared with each other.
    return _fresh(found, own[0].feed.unit if own else unit, every), ()


def _by_name(found: Understood, known: list[_Known], every: list[_Known]) -> tuple[Feed, tuple[Question, ...]]:
    """Nothing on the sheet says the unit: the sender's name may, else a feed of that layout makes it a question."""
    same_sender = [each for each in known if found.source in each.sources]
    if len(same_sender) == 1:
        return same_sender[0].feed, ()
    alike = same_sender or [each for each in known if found.layout in each.layouts]
    if not alike:
        return _fresh(found, "", every), ()
    guess = alike[0].feed.name if len(alike) == 1 else ""
    choices = [Choice(each.feed.name, f"the same as {each.feed.name}") for each in alike]
    asks = (
        f"{found.file}: nothing in this file says which company sends it, and its columns are those of "
        f"{' and '.join(each.feed.name for each in alike)}. Is it the same sender? Choose the feed, "
        f'"{NEW}" for another sender, or write the name of the company.'
    )
    question = Question("unit", asks, guess, (*choices, Choice(NEW, "another sender")), samples=(found.source,))
    return _fresh(found, "", every), (question,)


def _fresh(found: Understood, unit: str, known: list[_Known]) -> Feed:
    """Return a feed that does not exist yet, named by table and unit, and by the sender's name where that is taken."""
    version = version_of(found)
    taken = {each.feed.name for each in known}
    names = [f"{found.table} of {unit}"] if unit else []
    names += [f"{found.table} from {found.source or 'an unnamed sender'}"]
    if unit:
        names += [f"{found.table} of {unit} from {found.source}", f"{found.table} of {unit} ({found.layout[:6]})"]
    names += [f"{names[0]} ({count})" for count in range(2, len(taken) + 3)]
    names = [_of_version(each, version) for each in names]
    return Feed(next(each for each in names if each not in taken), unit)


def _named(name: str, unit: str, known: list[_Known], table: str) -> tuple[Feed, tuple[Question, ...]]:
    same = next((each.feed for each in known if each.feed.name == name), None)
    if same and unit and same.unit and not _same(same.unit, unit):
        raise BadValueError(f"Feed {name} of {table}", unit, f"the unit {same.unit} (or another feed)")
    return same or Feed(name, unit), ()


def _known(db: DuckDBPyConnection, table: str) -> list[_Known]:
    rows = db.execute(
        "select feed, max(unit), list(distinct source), list(distinct layout) from live_loads "
        "where table_name = ? group by feed order by min(load_id)",
        [table],
    ).fetchall()
    versions = _versions(db, table)
    return [
        _Known(Feed(name, unit), frozenset(sources), frozenset(layouts), versions.get(name, ""))
        for name, unit, sources, layouts in rows
    ]


def _versions(db: DuckDBPyConnection, table: str) -> dict[str, str]:
    """Return the version of the plans of each feed."""
    if not all_exports()[table].by_month:
        return {}
    rows = db.execute(
        f"select l.feed, coalesce(max(t.version), '') from live_loads l join {table} t on l.load_id = t.load_id "
        "group by l.feed"
    ).fetchall()
    return dict(rows)


def _of_version(name: str, version: str) -> str:
    return name if not version or name.endswith(f"({version})") else f"{name} ({version})"


def _without_version(name: str, version: str) -> str:
    return name.removesuffix(f" ({version})") if version else name


def _remembered(db: DuckDBPyConnection, found: Understood) -> str:
    rows = db.execute(
        "select answer from remembered_answers where layout = ? and question = ?", [found.layout, remembered_as(found)]
    ).fetchall()
    return str(rows[0][0]) if rows else ""


def _same(one: str, other: str) -> bool:
    return " ".join(one.casefold().split()) == " ".join(other.casefold().split())
