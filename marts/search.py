"""The search: what letters may mean among all items, people and files, the likeliest first."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from marts.figure import Condition, Detail, Figure
from marts.provenance import ADDRESS, FEED, UNIT
from marts.say import say_word
from marts.sql import Sql, literal, select
from schemas.exports.it_initiatives import INITIATIVES
from schemas.kinds import choice, flag, identifier
from schemas.kinds import text as words
from schemas.table import Mart, column, reference

if TYPE_CHECKING:
    from collections.abc import Sequence

    from marts.sql import Connection

THINGS = choice(
    {"initiative": (), "system": (), "vendor": (), "decision": (), "risk": (), "contract": (), "milestone": (),
     "person": (), "team_or_role": (), "file": ()}
)  # fmt: skip
# The view of each table in which one of its things is one row; where a count of them comes from.
LISTED_IN = {
    "initiatives": "initiative_list", "systems": "systems_current", "vendors": "vendor_list",
    "decisions": "decision_agenda", "risks": "risk_list", "contracts": "contract_list", "milestones": "milestone_list",
    "people": "search_people", "loads": "load_register",
}  # fmt: skip
MANY = {"person": "people", "team_or_role": "teams and roles"}  # the others take an s
THING = replace(
    reference(INITIATIVES, "title", heading="Name", description="What it is called, else its number."), name="thing"
)
THING_ID = column("thing_id", identifier, "Number", "Its number on its list.")
OWNER = reference(INITIATIVES, "owner", heading="Owner as written", description="Who answers for it, as its list says.")
STATE = column("state", words, "Status", "How it stands on the day of reading, in one word.")
SEARCH_ITEMS = Mart(
    name="search_items",
    title="Everything that can be found",
    row="One row per item of a current list, person, and sheet that was loaded.",
    columns=(
        column("thing_kind", THINGS, "Kind", "What sort of thing it is."),
        THING, THING_ID, OWNER, STATE,
        column("is_over", flag, "Over", "It is done, closed, ended, settled, or no longer counts."),
        column("item_table", identifier, "Listed in", "The table that lists it."),
        UNIT, FEED, *ADDRESS,
    ),
)  # fmt: skip
SHORTEST = 2  # letters that are sought: one alone fits nearly everything
ALIKE, LONG_ENOUGH = "0.9", 4  # how alike a mistyped word must be, and from how many letters on one is looked for
LIMIT = 12
NAMED = "' ' || coalesce(thing_sought, '') || ' ' || coalesce(id_sought, '')"
ANYWHERE = f"concat_ws(' ', {NAMED}, also_sought, lower(owner))"
# Rather meant with what they belong to: these stand two steps behind, what is over one.
MINOR = ("contract", "milestone", "file")
# What fits better stands first: the number or name, its beginning, the beginning of a word, then any place.
FOUND = """
with fitted as (
    select *, case
        when id_sought = $joined or thing_sought = $whole then 0
        when starts_with(thing_sought, $whole) then 2
        when starts_with(id_sought, $joined) or contains($named, ' ' || $whole) then 3
        when $begun then 4
        when contains(thing_sought, $whole) or contains(id_sought, $joined) then 6
        when $within then 8
        when $alike then 9
    end + case when thing_kind in $minor then 2 else 0 end + case when is_over then 1 else 0 end as fit
    from search_items
)
select thing_kind, thing, thing_id, owner, state, is_over, item_table, feed, item_key, unit
from fitted
where fit is not null
order by fit, is_over, list_position($kinds, thing_kind), length(thing), thing, thing_id, unit, feed
limit $limit
"""
LETTERS = re.compile(r"[^\W_]+")


@dataclass(frozen=True)
class Hit:
    """Something found: kind and name, its number, owner and state ("" where not said), and what identifies it.

    `item` is (table, feed, key); the feed is "" for people, files and what was raised here.
    """

    kind: str
    name: str
    number: str
    owner: str
    state: str
    is_over: bool
    unit: str
    item: tuple[str, str, str]


def find(db: Connection, *, text: str, limit: int = LIMIT) -> tuple[Hit, ...]:
    """Return what a text may mean, the likeliest first; nothing for fewer than two letters."""
    asked = sought(text)
    if len("".join(asked)) < SHORTEST:
        return ()
    found = select(
        db,
        FOUND,
        whole=" ".join(asked),
        joined="".join(asked),
        named=Sql(NAMED),
        begun=_all(asked, f"contains({NAMED}, ' ' || {{}})"),
        within=_all(asked, f"contains({ANYWHERE}, {{}})"),
        alike=_alike(asked),
        minor=MINOR,
        kinds=Sql(f"[{', '.join(map(literal, THINGS.values))}]"),
        limit=limit,
    )
    return tuple(map(_hit, found))


def find_item(db: Connection, *, item: tuple[str, str, str]) -> Hit | None:
    """Return what is identified by (table, feed, key); an empty feed means any. None where nothing is."""
    table, feed, key = item
    rows = select(
        db,
        "select thing_kind, thing, thing_id, owner, state, is_over, item_table, feed, item_key, unit from search_items "
        "where item_table = $table and lower(item_key) = lower($key) and ($feed = '' or coalesce(feed, '') = $feed) "
        "order by is_over, feed, item_key = $key desc limit 1",
        table=table, feed=feed, key=key,
    )  # fmt: skip
    return _hit(rows[0]) if rows else None


def kinds(db: Connection) -> tuple[Figure, ...]:
    """Return how many things of each kind can be found."""
    rows = select(db, "select thing_kind, item_table, count(*) as count from search_items group by all")
    found = {row["thing_kind"]: row for row in rows}
    return tuple(_kind(found[each]) for each in THINGS.values if each in found)


def sought(text: str) -> tuple[str, ...]:
    """Return the words of a text as they are compared: small letters without accents, no punctuation."""
    plain = unicodedata.normalize("NFKD", text.lower())
    return tuple(LETTERS.findall("".join(each for each in plain if not unicodedata.combining(each))))


def _kind(row: dict[str, Any]) -> Figure:
    kind, table = row["thing_kind"], row["item_table"]
    only = (Condition("is_group", "=", kind == "team_or_role"),) if table == "people" else ()
    rule = "Number of things of this kind that the search finds."
    return Figure(say_word(MANY.get(kind, f"{kind}s")), row["count"], "things", rule, Detail(LISTED_IN[table], only))


def _hit(row: dict[str, Any]) -> Hit:
    said = {name: str(row[name] or "") for name in ("thing_id", "owner", "state", "unit")}
    item = (row["item_table"], row["feed"] or "", str(row["item_key"]))
    kind = row["thing_kind"]
    number = "" if kind == "file" or said["thing_id"] == row["thing"] else said["thing_id"]
    return Hit(
        kind, str(row["thing"]), number, said["owner"], said["state"], bool(row["is_over"]), said["unit"],
        item if item[0] not in {"people", "loads"} else (item[0], "", item[2]),
    )  # fmt: skip


def _all(asked: Sequence[str], holds: str) -> Sql:
    return Sql(" and ".join(holds.format(literal(each)) for each in asked))


def _alike(asked: Sequence[str]) -> Sql:
    """Return the condition for names in which every word asked for has one that it may be mistyped for."""
    if min(map(len, asked)) < LONG_ENOUGH:
        return Sql("false")
    words = "string_split(coalesce(thing_sought, ''), ' ')"
    alike = f"list_max(list_transform({words}, lambda one: jaro_winkler_similarity(one, {{}}))) >= {ALIKE}"
    return _all(asked, alike)
