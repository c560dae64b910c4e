"""The names that were written anywhere, judged by their words: the one judged table that needs no rule of a company."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipelines.judge.owners import kind_of, mail_in, name_key
from schemas.exports import all_exports

if TYPE_CHECKING:
    from collections.abc import Iterator

    from duckdb import DuckDBPyConnection

PEOPLE = "people"


def judge_names(db: DuckDBPyConnection) -> None:
    """Judge every name that is not judged yet; a text is always judged alike, so nothing is ever judged again."""
    written = " union ".join(_written())
    found = db.execute(
        f"select distinct written from ({written}) as texts anti join names_judged using (written) "
        "where written is not null order by written"
    ).fetchall()
    rows = [(text, name_key(text), mail_in(text) or None, *kind_of(text)) for (text,) in found]
    if rows:
        db.executemany("insert into names_judged values (?, ?, ?, ?, ?)", rows)


def _written() -> Iterator[str]:
    """Return a question per column that holds names: of registers, of the people list, and of what was said here."""
    for export in all_exports().values():
        for each in export.columns if not export.ledger else ():
            if each.kind.name == "person":
                yield f"select {each.name} as written from {export.name}"
    yield f"select full_name as written from {PEOPLE}"
    yield f"select email as written from {PEOPLE}"
    yield f"select concat_ws(' ', first_name, last_name) as written from {PEOPLE} where last_name is not null"
    yield f"select trim(unnest(string_split_regex(aliases, '[;|\\n]'))) as written from {PEOPLE}"
    yield "select who as written from acts"
    yield "select owner as written from decision_events"
    yield "select value as written from corrections"
    yield "select sender as written from feed_duties"
    yield "select deputy as written from feed_duties"
    yield "select name as written from person_events"
    yield "select held_by as written from person_events"
