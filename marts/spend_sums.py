"""Sums of spend from the roll-ups, and in which currencies they may be said."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from decimal import Decimal, localcontext
from typing import TYPE_CHECKING, Any

from marts.arithmetic import DIGITS
from marts.figure import Condition, Detail
from marts.filters import ANY_TEXT
from marts.say import NO_CURRENCY
from marts.sql import Sql, name, names, select, where

if TYPE_CHECKING:
    from collections.abc import Iterable

    from marts.sql import Connection

GROUP = Condition("is_intercompany", "=", value=False)
SUMS = """
select $by, currency_known, sum(amount) as amount, cast(sum($records) as bigint) as records
from $view
where $where
group by all
having sum($records) <> 0 or sum(amount) <> 0
"""


@dataclass(frozen=True)
class Source:
    """The two views that hold the same amounts: a roll-up of them ("" where there is none), and their lines."""

    rollup: str
    lines: str


SPEND = Source("spend_rollup_current", "spend_marked")


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
        with localcontext() as context:
            context.prec = DIGITS
            return sum((row[key] for row in rows if self.of(row)), start=Decimal(0))


@dataclass(frozen=True)
class Rates:
    """The reporting currency (None: unknown) and the average rate of each currency and month to it."""

    reporting: str | None
    known: dict[tuple[str | None, str], Decimal]

    def convert(self, rows: list[dict[str, Any]], name: str) -> None:
        """Add the amount of each row in the reporting currency under a name; unknown without a rate."""
        with localcontext() as context:
            context.prec = DIGITS
            for row in rows:
                row[name] = self._converted(row["amount"], row["currency_known"], row["period"])
                row["reporting_currency"] = self.reporting

    def _converted(self, amount: Decimal | None, currency: str | None, period: str) -> Decimal | None:
        if amount is None or currency is None:
            return None
        if currency == self.reporting:
            return amount
        rate = self.known.get((currency, period))
        return None if rate is None else amount * rate


def rates(db: Connection, currencies: set[str | None]) -> Rates:
    """Return the rates that these currencies need: none are looked up where all is in the reporting currency."""
    rows = select(db, "select currency, period, rate, reporting from reporting_rates") if len(currencies) > 1 else []
    if rows:
        return Rates(rows[0]["reporting"], {(row["currency"], row["period"]): row["rate"] for row in rows})
    reporting = select(db, "select currency from reporting_currency")[0]["currency"]
    if len(currencies) == 1 and reporting is not None and currencies - {reporting, None}:
        return rates(db, {*currencies, reporting})
    return Rates(reporting, {})


def searches(conditions: Iterable[Condition]) -> bool:
    """Return whether a condition needs the lines themselves: their texts are in no roll-up."""
    return any(each.column == ANY_TEXT for each in conditions)


def sums(
    db: Connection, conditions: tuple[Condition, ...], *, by: tuple[str, ...] = (), of: Source = SPEND
) -> list[dict[str, Any]]:
    """Return amount, records and converted amount by month and currency, and by further columns.

    They come from the roll-ups of the source, and from its lines where it has none or a condition needs them. Sums by
    month alone are added up from those by feed: a page that needs both asks one question.
    """
    rows = _asked(db, conditions, by or ("feed",), of)
    if not by:
        rows = _without_feed(rows)
    if rows:
        rates(db, {row["currency_known"] for row in rows}).convert(rows, "converted")
    return rows


def _asked(
    db: Connection, conditions: tuple[Condition, ...], by: tuple[str, ...], source: Source
) -> list[dict[str, Any]]:
    lines = searches(conditions) or not source.rollup
    return select(
        db,
        SUMS,
        by=names(("period", *by)),
        records=Sql("1" if lines else "records"),
        view=name(source.lines if lines else source.rollup),
        where=where(conditions),
    )


def _without_feed(rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return the sums of all feeds together; sums that cancel out are left out, as in the question itself."""
    found: dict[tuple[str, str | None], dict[str, Any]] = {}
    with localcontext() as context:
        context.prec = DIGITS
        for row in rows:
            key = row["period"], row["currency_known"]
            own = found.setdefault(
                key, {"period": key[0], "currency_known": key[1], "amount": Decimal(0), "records": 0}
            )
            own["amount"] += row["amount"]
            own["records"] += row["records"]
    return [row for row in found.values() if row["amount"] or row["records"]]


def measures(rows: list[dict[str, Any]]) -> tuple[Measure, ...]:
    """Return in which currencies these sums may be said: in one if every line can be converted, else in each apart."""
    reporting = next((row["reporting_currency"] for row in rows), None)
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


def evidence(conditions: tuple[Condition, ...], measure: Measure, view: str = "spend_lines") -> Detail:
    """Return the lines that a sum is made of."""
    return Detail(view, (*conditions, *measure.where), measure.column)
