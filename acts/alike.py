"""The names of vendors and of systems that are worth a look side by side: each new name judged against the known ones.

What is found depends on the names alone, never on the order in which they came: a replay finds the same.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

# The word lists are read when there is a new name: most acts bring none and need not wait for them.
if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from duckdb import DuckDBPyConnection

    from pipelines.judge.matching import Alike

# As in marts/vendor_names.sql: what is equal once written so is one name and needs no proposal.
WRITTEN = r"nullif(trim(regexp_replace(replace(lower({0}), 'ß', 'ss'), '[^\p{{L}}\p{{N}}]+', ' ', 'g')), '')"
# A number where a name may stand is no name: letters only, and a small one among them or a blank.
A_NAME = r"regexp_matches({0}, '^[^0-9]{{4,}}$') and regexp_matches({0}, '\p{{Ll}}|\s')"
VENDOR_LISTS = ("vendors", "contracts", "purchase_orders", "systems", "spend_rollup")
SYSTEM, REGISTER = ("systems", "system_name"), ("security_register", "name")
# A key such as APM0001025 is no name: what dependencies and ledgers call a system may be either.
A_KEY = r"regexp_matches(trim({0}), '^\p{{L}}*[^\p{{L}}\p{{N}}]*[0-9]+$')"
SHAPE = json.dumps([{"left_written": "VARCHAR", "right_written": "VARCHAR", "score": "INTEGER", "sure": "BOOLEAN",
                     "reason": "VARCHAR"}])  # fmt: skip


def judge_alike(db: DuckDBPyConnection) -> None:
    """Judge every name that is not judged yet: only loads bring names, so most acts cost one question."""
    up_to, after = db.execute(
        "select (select max(load_id) from loads), (select coalesce(max(load_id), 0) from names_compared_to)"
    ).fetchall()[0]
    if up_to is None or up_to == after:
        return
    vendors = [_told(table, "vendor_name") for table in VENDOR_LISTS]
    named = f"{_told('systems', 'vendor_id')} and {A_NAME.format('vendor_id')}"
    _judge(db, "vendor", after, {"all": [*vendors, _told(*REGISTER), named]})
    links = [f"{_told('dependencies', f'{end}_id')} and {end}_kind = 'system'" for end in ("from", "to")]
    elsewhere = {"links": [*links], "finance": [_told("spend_rollup", "system_id")]}
    no_keys = {list_: [f"select * from ({each}) where not {A_KEY.format('told')}" for each in of]
               for list_, of in elsewhere.items()}  # fmt: skip
    _judge(db, "system", after, {"it": [_told(*SYSTEM)], "security": [_told(*REGISTER)], **no_keys})
    db.execute("delete from names_compared_to")
    db.execute("insert into names_compared_to values (?)", [up_to])


def _told(table: str, column: str) -> str:
    return f"select {column} as told, load_id from {table} where load_id > $after"


def _judge(db: DuckDBPyConnection, topic: str, after: int, lists: dict[str, list[str]]) -> None:
    """Compare the names of one topic that were not compared yet; of several lists, one with the others."""
    told = " union all ".join(
        f"select '{list_}' as listed, * from ({each})" for list_, of in lists.items() for each in of
    )
    before = _names(db, topic)
    db.execute(
        f"""
        insert into names_compared
        with each_text as (select listed, told, min(load_id) as seq from ({told}) where told is not null group by all),
        each_name as (select listed, {WRITTEN.format("told")} as written, min(seq) as seq from each_text group by all)
        select $topic as topic, listed, written, seq
        from each_name
        anti join (select * from names_compared where topic = $topic) as known using (listed, written)
        where written is not null
        order by listed, written
        """,
        {"topic": topic, "after": after},
    )
    new = _names(db, topic, after)
    if new:
        _compare(db, topic, before, new)


def _names(db: DuckDBPyConnection, topic: str, after: int = 0) -> list[str]:
    query = "select distinct written from names_compared where topic = ? and seq > ? order by written"
    return [text for (text,) in db.execute(query, [topic, after]).fetchall()]


def _compare(db: DuckDBPyConnection, topic: str, before: Sequence[str], new: Sequence[str]) -> None:
    from pipelines.judge.matching import alike, shared

    every = sorted({*before, *new})
    common = shared(every)
    if common != shared(before):  # words weigh something else, so every pair is judged again
        db.execute("delete from names_alike where topic = ?", [topic])
        new = every
    is_new = set(new)
    known = [each for each in every if each not in is_new]
    _keep(db, topic, alike(new, known, common, systems=topic == "system"))


def _keep(db: DuckDBPyConnection, topic: str, found: Collection[Alike]) -> None:
    """Put pairs into the table, in the order of the names: of systems, those that stand in different lists."""
    rows = [
        {"left_written": each.left, "right_written": each.right, "score": each.score, "sure": each.sure,
         "reason": each.reason} for each in found
    ]  # fmt: skip
    db.execute(
        """
        create or replace temp table pairs_here as
        with pairs as (select unnest(from_json($rows, $shape), recursive := true)),
        placed as (
            select $topic as topic, pairs.*, min(greatest(one.seq, other.seq)) as seq
            from pairs
            inner join names_compared as one on pairs.left_written = one.written and one.topic = $topic
            inner join names_compared as other on pairs.right_written = other.written and other.topic = $topic
            where one.listed <> other.listed or $topic = 'vendor'
            group by all
        )
        select * from names_alike union select * from placed
        """,
        {"rows": json.dumps(rows), "shape": SHAPE, "topic": topic},
    )
    db.execute("delete from names_alike")
    db.execute("insert into names_alike select * from pairs_here order by topic, left_written, right_written")
    db.execute("drop table pairs_here")
