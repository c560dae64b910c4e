"""Sums of spend from the roll-ups, and in which currencies they may be said."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from marts.figure import Condition, Detail
from marts.say import NO_CURRENCY
from marts.sql import Sql, name, names, select, where

if TYPE_CHECKING:
    from collections.abc import Iterable

    from marts.sql import Connection

GROUP = Condition("is_intercompany", "=", False)  # noqa: FBT003 - the value of a column, not an option
SUMS = """
with sums as (
    select $by, currency_known, sum(amount) as amount, cast(sum($records) as bigint) as records
    from $view
    where $where
    group by all
)

select
    sums.*,
    reporting_currency.currency as reporting,
    sums.amount * case
        when sums.currency_known = reporting_currency.currency then 1 else reporting_rates.rate
    end as converted
from sums
cross join reporting_currency
left join reporting_rates on sums.currency_known = reporting_rates.currency and sums.period = reporting_rates.period
where sums.records <> 0 or sums.amount <> 0
"""


@dataclass(frozen=True)
class Measure:
    """What may be added up: a column, its unit, and which lines it holds for."""

    unit: str
    column: str
    where: tuple[Condition, ...] = ()

    def of(self, row: dict[str, Any]) -> bool:
        """Return whether a row of sums belongs to this measure."""
        return not self.where or (row["currency_known"] or NO_CURRENCY) == self.unit

    def amount(self, rows: Iterable[dict[str, Any]]) -> Decimal:
        """Return the sum of the rows that belong to this measure."""
        key = "amount" if self.column == "amount" else "converted"
        return sum((row[key] for row in rows if self.of(row)), start=Decimal(0))


def searches(conditions: Iterable[Condition]) -> bool:
    """Return whether a condition needs the lines themselves: their texts are in no roll-up."""
    return any(each.column == "search_text" for each in conditions)


def sums(db: Connection, conditions: tuple[Condition, ...], *, by: tuple[str, ...] = ()) -> list[dict[str, Any]]:
    """Return amount, records and converted amount by month and currency, and by further columns."""
    lines = searches(conditions)
    return select(
        db,
        SUMS,
        by=names(("period", *(each for each in by if each != "period"))),
        records=Sql("1" if lines else "records"),
        view=name("spend_marked" if lines else "spend_rollup_current"),
        where=where(conditions),
    )


def measures(rows: list[dict[str, Any]]) -> tuple[Measure, ...]:
    """Return in which currencies these sums may be said: in one if every line can be converted, else in each apart."""
    reporting = next((row["reporting"] for row in rows), None)
    currencies: dict[str | None, int] = defaultdict(int)
    for row in rows:
        currencies[row["currency_known"]] += row["records"]
    if reporting and all(row["converted"] is not None for row in rows):
        return (Measure(reporting, "amount" if set(currencies) == {reporting} else "converted_amount"),)
    ordered = sorted(currencies, key=lambda each: (each is None, -currencies[each], each or ""))
    return tuple(Measure(each or NO_CURRENCY, "amount", (in_currency(each),)) for each in ordered)


def in_currency(currency: str | None) -> Condition:
    """Return the condition for one currency; None is the lines that do not say theirs."""
    if currency is None or currency == NO_CURRENCY:
        return Condition("currency_known", "is null")
    return Condition("currency_known", "=", currency)


def evidence(conditions: tuple[Condition, ...], measure: Measure) -> Detail:
    """Return the lines that a sum is made of."""
    return Detail("spend_lines", (*conditions, *measure.where), measure.column)
