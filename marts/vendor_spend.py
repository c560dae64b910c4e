"""What the vendors of the lists were paid in the last twelve covered months, beside all that was paid."""

from __future__ import annotations

from typing import TYPE_CHECKING

from marts.figure import Condition, Detail, Figure
from marts.say import say_months
from marts.spend_columns import SPEND_LINES
from marts.spend_sums import GROUP, Source, evidence, measures, sums
from marts.sql import select
from marts.vendors import LISTED_VENDOR
from schemas.table import Mart

if TYPE_CHECKING:
    from marts.sql import Connection

MATCHED = Source("spend_rollup_matched", "spend_matched")
LISTED = Condition("listed_vendor", "is not null")
UNLISTED = Condition("listed_vendor", "is null")
HOW = "Vendors are matched by number, by equal name but for capitals and punctuation, or by what somebody said; lines "
HOW += "between our own units are left out."
SPEND_MATCHED = Mart(
    name="spend_matched",
    title="Spend lines by listed vendor",
    row="One row per spend line that counts.",
    columns=(*SPEND_LINES.columns, LISTED_VENDOR),
)


def months(db: Connection) -> tuple[Condition, ...]:
    """Return the conditions for the last twelve covered months and no lines between our own units; none: nothing."""
    row = select(db, "select first_month, last_month from spend_window")[0]
    if row["first_month"] is None:
        return ()
    return (Condition("period", ">=", row["first_month"]), Condition("period", "<=", row["last_month"]), GROUP)


def paid(db: Connection, of: tuple[Condition, ...] = ()) -> tuple[Figure, ...]:
    """Return what these vendors of the lists were paid and what was paid in all, two figures per currency.

    `of` is the condition for some vendors; none means all that are on a list.
    """
    window = months(db)
    if not window:
        return (Figure("Spend with listed vendors", None, "", "No spend ledger covers a month that is over.", ()),)
    rows = sums(db, window, by=("listed_vendor",), of=MATCHED)
    said = say_months(window[0].value, window[1].value)
    keys = {key for each in of for key in each.value} if of else None
    own = [row for row in rows if row["listed_vendor"] is not None and (keys is None or row["listed_vendor"] in keys)]
    found: list[Figure] = []
    for each in measures(rows):
        listed = evidence((*window, *(of or (LISTED,))), each, "spend_matched")
        rule = f"Spend of {said} with these vendors of the lists. {HOW}"
        found.append(Figure("Spend with listed vendors", each.amount(own), each.unit, rule, listed))
        rule = f"Spend of {said} with everybody; lines between our own units are left out."
        found.append(Figure(f"All spend, {said}", each.amount(rows), each.unit, rule, evidence(window, each)))
    return tuple(found)


def unlisted(db: Connection) -> tuple[Figure, ...]:
    """Return how many vendors of the ledgers are on no list, and what they were paid: what is not matched yet."""
    window = months(db)
    rows = sums(db, (*window, UNLISTED), by=("vendor",), of=MATCHED) if window else []
    if not rows:
        return ()
    names = {row["vendor"] for row in rows} - {None}
    rule = f"Vendors that the ledgers name and no list does, not matched. {HOW}"
    detail = Detail("spend_matched", (*window, UNLISTED), "vendor")
    return (
        Figure("Not matched", len(names), "names in the ledgers", rule, detail, "distinct"),
        *(
            Figure("Spend with them", each.amount(rows), each.unit, rule,
                   evidence((*window, UNLISTED), each, "spend_matched"))
            for each in measures(rows)
        ),
    )  # fmt: skip
