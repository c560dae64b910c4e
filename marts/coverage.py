"""Coverage: how much of what we run one person of ours owns, per kind and criticality, by number and by spend (M4)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from marts.figure import Condition, Detail, Figure
from marts.ownership import STATES, THINGS
from marts.provenance import ADDRESS, FEED, UNIT
from marts.say import NO_CURRENCY
from marts.sql import select
from schemas.exports.it_initiatives import INITIATIVES
from schemas.exports.procurement_vendors import CRITICALITY
from schemas.kinds import CURRENCY, choice, identifier, money, person, text
from schemas.table import Mart, column, reference

if TYPE_CHECKING:
    from marts.sql import Connection

COVERAGE = Mart(
    name="coverage",
    title="Coverage by one person",
    row="One row per system, vendor, contract, initiative or risk that is not over.",
    columns=(
        column("thing_kind", THINGS, "Kind", "What sort of thing it is."),
        column("thing", text, "Thing", "Its name; where it has none, its number."),
        column("one_person", choice({"yes": (), "no": (), "unknown": ()}), "One person",
               "Whether exactly one person of ours who is here owns it; unknown where its list cannot say."),
        column("owner_state", STATES, "Owned by", "Whether one person owns it who is known and here."),
        column("owner_now", person, "Owner", "The person whom the name means today, else what is written."),
        column("owner_because", text, "Owned so because", "What the owner text says, and who confirmed it."),
        reference(INITIATIVES, "owner", heading="Owner as written"),
        column("criticality", choice(CRITICALITY), "Criticality", "How badly we stop without it, if a list says."),
        column("spend", money, "Spend, 12 months", "Invoiced in the last twelve covered months by its vendor, where "
               "that vendor serves this one thing of the list alone.", unit="spend_currency"),
        column("spend_currency", CURRENCY, "Currency of spend", "The currency of the spend."),
        column("thing_id", identifier, "Number", "Its number on its list."),
        column("item_table", identifier, "Listed in", "The table that lists it."),
        UNIT, FEED, *ADDRESS,
    ),
)  # fmt: skip
YES, UNKNOWN = Condition("one_person", "=", "yes"), Condition("one_person", "=", "unknown")
RULE = "whose owner is exactly one person of ours who is here, confirmed or not."


@dataclass(frozen=True)
class Covered:
    """How much of one kind and criticality one person owns: by number, and by spend per currency (with, of)."""

    kind: str
    criticality: str | None
    owned: Figure
    every: Figure
    unknown: Figure
    spend: tuple[tuple[Figure, Figure], ...]
    without_spend: Figure


def covered(db: Connection) -> tuple[Covered, ...]:
    """Return the coverage of each kind, and within it of each criticality that its lists name."""
    query = """select thing_kind, criticality, spend_currency, count(*) as things,
        count(*) filter (one_person = 'yes') as owned, count(*) filter (one_person = 'unknown') as unknown,
        count(*) filter (spend is null) as without_spend, sum(spend) as spend,
        sum(spend) filter (one_person = 'yes') as owned_spend
        from coverage group by all"""
    found = select(db, query)
    groups: set[tuple[str, str | None]] = {(row["thing_kind"], None) for row in found}
    rated = {row["thing_kind"] for row in found if row["criticality"]}
    groups |= {(row["thing_kind"], row["criticality"] or "") for row in found if row["thing_kind"] in rated}
    ranks = (None, *CRITICALITY, "")
    order = sorted(groups, key=lambda each: (THINGS.values.index(each[0]), ranks.index(each[1])))
    return tuple(_covered(*group, [row for row in found if _is_in(row, *group)]) for group in order)


def _is_in(row: dict[str, Any], kind: str, criticality: str | None) -> bool:
    return row["thing_kind"] == kind and (criticality is None or (row["criticality"] or "") == criticality)


def _covered(kind: str, criticality: str | None, rows: list[dict[str, Any]]) -> Covered:
    own: tuple[Condition, ...] = (Condition("thing_kind", "=", kind),)
    if criticality is not None:
        same = Condition("criticality", "=", criticality) if criticality else Condition("criticality", "is null")
        own = (*own, same)

    def count(title: str, name: str, rule: str, *only: Condition) -> Figure:
        return Figure(title, sum(row[name] for row in rows), "things", rule, Detail("coverage", (*own, *only)))

    spent = tuple(_spent(own, row["spend_currency"], rows) for row in _currencies(rows))
    return Covered(
        kind,
        criticality,
        count("Owned by one person", "owned", f"Things {RULE}", YES),
        count("Things to own", "things", "Things that are not over."),
        count("Owner unknown", "unknown", "Things whose list cannot say who owns them.", UNKNOWN),
        spent,
        count("Spend unknown", "without_spend", "Things of which no spend is known.", Condition("spend", "is null")),
    )


def _currencies(rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return one row per currency in which something was spent, in alphabetical order."""
    known = {row["spend_currency"] or "": row for row in rows if row["spend"] is not None}
    return [known[each] for each in sorted(known)]


def _spent(own: tuple[Condition, ...], currency: str | None, rows: list[dict[str, Any]]) -> tuple[Figure, Figure]:
    same = Condition("spend_currency", "is null") if currency is None else Condition("spend_currency", "=", currency)
    ours = [row for row in rows if row["spend_currency"] == currency and row["spend"] is not None]
    known = (*own, same, Condition("spend", "is not null"))
    unit = currency or NO_CURRENCY
    owned = sum(row["owned_spend"] for row in ours if row["owned_spend"] is not None)
    every = sum(row["spend"] for row in ours)
    return (
        Figure("Spend owned by one person", owned, unit, f"Spend of things {RULE}",
               Detail("coverage", (*known, YES), "spend")),
        Figure("Spend", every, unit, "Spend of the last twelve covered months.", Detail("coverage", known, "spend")),
    )  # fmt: skip
