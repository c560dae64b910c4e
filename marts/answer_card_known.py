"""Everything that is known of one thing: its record, what belongs to it, what changed, and what was said when."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from marts import corrections, reviews
from marts.answer_card_shapes import SHAPES, key_column
from marts.figure import Condition, Detail, Figure
from marts.history import history
from marts.rows import listed
from marts.search import LISTED_IN, THINGS
from marts.sql import Sql, literal, select

if TYPE_CHECKING:
    from datetime import date

    from marts.answer_card_shapes import Shape
    from marts.corrections import Corrected
    from marts.history import Told
    from marts.reviews import Review
    from marts.search import Hit
    from marts.sql import Connection

CHANGES = 40  # changes of one thing and of what belongs to it that are looked at
# What belongs to a thing so closely that a change of it is news of the thing.
CLOSE = ("milestones", "decisions", "contracts", "risks")
LINKS = """
select * exclude (raw, origins) from answer_card_links
where of_table = $table and of_key = $key and (of_feed is not distinct from $feed or of_table = 'people')
order by is_over, list_position($kinds, thing_kind), day nulls last, thing, thing_id, relation, feed, item_key
"""
# The open decisions on the initiatives that a system, a vendor or a risk belongs to.
NEAR = """
select distinct far.* exclude (raw, origins, of_table, of_feed, of_key, relation, is_named, named)
from answer_card_links as near
inner join answer_card_links as far
    on near.item_table = far.of_table and near.item_key = far.of_key and near.feed is not distinct from far.of_feed
where near.of_table = $table and near.of_key = $key and (near.of_feed is not distinct from $feed)
    and near.item_table = 'initiatives' and far.item_table = 'decisions' and not far.is_over
order by far.day nulls last, far.thing_id
"""


@dataclass(frozen=True)
class Known:
    """What is known of one thing; `row` is its record with its cells, `links` and `near` what belongs to it."""

    hit: Hit
    shape: Shape
    row: dict[str, Any]
    own: tuple[Condition, ...]
    links: tuple[dict[str, Any], ...]
    near: tuple[dict[str, Any], ...]
    person: dict[str, Any] | None
    review: Review | None
    changed: tuple[dict[str, Any], ...]
    told: tuple[Told, ...]
    corrected: tuple[Corrected, ...]
    today: date | None

    def of(self, *tables: str, named: bool | None = None) -> tuple[dict[str, Any], ...]:
        """Return what belongs to the thing and is listed in these tables, each once."""
        found = [
            each for each in self.links
            if each["item_table"] in tables and (named is None or each["is_named"] == named)
        ]  # fmt: skip
        return tuple({(each["item_table"], each["feed"], each["item_key"]): each for each in reversed(found)}.values())[
            ::-1
        ]

    def decisions(self) -> tuple[dict[str, Any], ...]:
        """Return the open decisions about the thing or about initiatives that it belongs to, the first due first."""
        own = [each for each in self.of("decisions") if not each["is_over"]]
        have = {(each["feed"], each["item_key"]) for each in own}
        return (*own, *(each for each in self.near if (each["feed"], each["item_key"]) not in have))

    def place(self, name: str) -> str:
        """Return file, sheet and cell of a value of the record; "" where it has no cell."""
        cell = (self.row.get("_cells") or {}).get(name)
        return (
            ", ".join(str(each) for each in (self.row.get("file"), self.row.get("sheet"), cell) if each) if cell else ""
        )

    def amended(self, name: str) -> str:
        """Return the words that say that a value was corrected here; "" where it is what the list says."""
        stands = any(each.column == name and each.state == "stands" for each in self.corrected)
        return "corrected here, see below" if stands else ""

    def figure(self, name: str, unit: str, rule: str) -> Figure:
        """Return the figure of a column of the record."""
        heading = self.shape.mart.column(name).heading
        return Figure(heading, self.row[name], unit, rule, Detail(self.shape.mart.name, self.own, name))


def gather(db: Connection, hit: Hit) -> Known | None:
    """Return everything about what was found; None where its record is not in the lists any more."""
    table, feed, key = hit.item
    shape, own = SHAPES[table], identified(table, feed or None, key)
    rows = listed(db, shape.mart, Detail(shape.mart.name, own), hit.kind, limit=1).rows
    if not rows:
        return None
    known = {"table": table, "key": key, "feed": feed or None}
    links = tuple(select(db, LINKS, kinds=Sql(f"[{', '.join(map(literal, THINGS.values))}]"), **known))
    near = tuple(select(db, NEAR, **known)) if table in {"systems", "vendors", "risks"} else ()
    review = reviews.last(db)
    return Known(
        hit, shape, rows[0], own, links, near,
        person=_person(db, table, rows[0].get(shape.owner)),
        review=review,
        changed=_changed(db, hit, links) if review else (),
        told=() if table in {"people", "loads"} else history(db, table, feed or None, key),
        corrected=corrections.of_item(db, table, feed, key) if feed else (),
        today=select(db, "select cast(getvariable('today') as date) as today")[0]["today"],
    )  # fmt: skip


def one(row: dict[str, Any]) -> Figure:
    """Return the figure that a thing of the lists is one: what counts of things are made of."""
    table = row["item_table"]
    own = identified(table, row["feed"], row["item_key"])
    return Figure(str(row["thing"]), 1, "things", "It is one thing of the lists.", Detail(LISTED_IN[table], own))


def count(name: str, rule: str, parts: tuple[Figure, ...], unit: str = "things") -> Figure:
    """Return how many figures there are, made of them."""
    return Figure(name, len(parts), unit, rule, parts, "count")


def identified(table: str, feed: str | None, key: str) -> tuple[Condition, ...]:
    """Return the conditions that one thing fits: two units may give the same number to different things."""
    if table == "loads":
        return (Condition("load_id", "=", int(key)),)
    own = Condition(key_column(table), "=", key)
    if table == "people":
        return (own,)
    return (Condition("feed", "=", feed) if feed else Condition("feed", "is null"), own)


def _person(db: Connection, table: str, written: str | None) -> dict[str, Any] | None:
    """Return what is known of the person whom an owner cell means; None where it means none that is known."""
    if table == "loads" or not written:
        return None
    text = (
        "select search_people.* exclude (raw, origins) from search_names inner join search_people "
        "on search_names.person_key = search_people.person_key where search_names.written = $written limit 1"
    )
    return next(iter(select(db, text, written=written)), None)


def _changed(db: Connection, hit: Hit, links: tuple[dict[str, Any], ...]) -> tuple[dict[str, Any], ...]:
    """Return what changed since the review of the thing itself, then of what belongs to it closely."""
    table, feed, key = hit.item
    all_of_it = table == "people"  # whatever somebody owns
    close = [each for each in links if each["item_table"] in CLOSE or all_of_it]
    own = {(each["item_table"], each["feed"] or "", each["item_key"]) for each in close} | {(table, feed, key)}
    found = select(
        db,
        "select * from change_list where kind <> 'not_reported' and key <> '' "
        "and (table_name, coalesce(feed, ''), key) in ($items) "
        "order by (table_name = $table and key = $key) desc, weight, id limit $limit",
        items=Sql(", ".join(map(literal, sorted(own)))),
        table=table,
        key=key,
        limit=CHANGES,
    )
    return tuple(found)
