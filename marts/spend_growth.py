"""What truly rises, and what only looked so: rows, figures, the months of a rise and the bills behind it (M8)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from marts.figure import Condition, Detail, Figure, Rows, Series
from marts.filters import conditions
from marts.lists import Listed
from marts.months import calendar, span
from marts.rows import counted, listed
from marts.say import NO_CURRENCY, say_month, say_months, say_word
from marts.spend_growth_columns import REASONS, SPEND_GROWTH_INNOCENT, SPEND_GROWTH_RISING, VALUES
from marts.spend_sums import GROUP
from marts.sql import ANY_OF, select, value, where

if TYPE_CHECKING:
    from typing import Unpack

    from marts.filters import Filters
    from marts.months import Calendar
    from marts.sql import Connection

SHOWN = ("subject", "subject_type", "slope_per_month", "low", "high", "currency", "since", "spent_last", "spent_then",
         "more_a_year", "outlook", "budget_over", "value_named", "notice_date", "ask")  # fmt: skip
LOOKED = ("subject", "subject_type", "looked_like", "reason", "because", "spent", "currency", "months_needed")
USED = ("vendor", "category", "cost_centre", "search")  # the filters that narrow it: a rise has months of its own
LARGEST, CANNOT_TELL = 5, "cannot_tell_yet"
TOLD = Condition("reason", "<>", CANNOT_TELL)
UNTOLD = Condition("reason", "=", CANNOT_TELL)
SEARCHED = ANY_OF.join(("subject", "because"))
SERIES = {"vendor": "supplier_key", "category": "category", "cost_centre": "cost_centre", "system": "series_system"}
REASON_LIST = Listed(SPEND_GROWTH_INNOCENT, "series", filters=("reason",), searched=())


def rising(db: Connection, *, limit: int = 500, **chosen: Unpack[Filters]) -> Rows:
    """Return what rises beyond chance, that which costs most more a year first."""
    detail = Detail("spend_growth_rising", _of(db, **chosen))
    return listed(db, SPEND_GROWTH_RISING, detail, "rises", limit=limit)


def innocent(db: Connection, *, reason: tuple[str, ...] = (), limit: int = 500, **chosen: Unpack[Filters]) -> Rows:
    """Return what looked like a rise and is none, and what cannot be told yet: by reason, the dearest first."""
    own = REASON_LIST.conditions(reason=reason)
    detail = Detail("spend_growth_innocent", (*_of(db, **chosen), *own))
    return listed(db, SPEND_GROWTH_INNOCENT, detail, "series", limit=limit)


def reasons(db: Connection, *, column: str) -> tuple[str, ...]:
    """Return the reasons that there are."""
    return REASON_LIST.options(db, column)


def headline(db: Connection, **chosen: Unpack[Filters]) -> tuple[Figure, ...]:
    """Return how many rise, how many of these without a named value, how many only look so, how many nobody knows."""
    named_from = int(value(db, "select value_strength_from from limits"))
    found = _of(db, **chosen)
    bare = Condition("value_named", "in", (*VALUES[:named_from], "cannot_tell"))
    return (
        counted(db, "Rise beyond chance", Detail("spend_growth_rising", found), "rises",
                "Vendors, categories, cost centres and systems whose spend truly rises, each rise told once."),
        counted(db, "Of these, value not named", Detail("spend_growth_rising", (*found, bare)), "rises",
                "Rises for which no list names a measure with a target."),
        counted(db, "Only looked like a rise", Detail("spend_growth_innocent", (*found, TOLD)), "series",
                "What a plain rule would call a rise, and why it is none."),
        cannot_be_told(db, **chosen),
    )  # fmt: skip


def cannot_be_told(db: Connection, **chosen: Unpack[Filters]) -> Figure:
    """Return of how many series it cannot be told yet whether they rise."""
    rule = "Spend as large as a rise that matters, with too few months or bills to tell."
    detail = Detail("spend_growth_innocent", (*_of(db, **chosen), UNTOLD))
    return counted(db, "Cannot tell yet", detail, "series", rule)


def by_reason(db: Connection, **chosen: Unpack[Filters]) -> tuple[Series, ...]:
    """Return how many looked like a rise for which reason, in the order of the reasons; without what cannot be told."""
    own = (*_of(db, **chosen), TOLD)
    text = "select reason, count(*) as count from spend_growth_innocent where $where group by all"
    counts = {row["reason"]: row["count"] for row in select(db, text, where=where(own))}
    present = [each for each in REASONS.values if each in counts]
    points = tuple(
        Figure(say_word(each), counts[each], "series", "Number of series by the reason for which they do not rise.",
               Detail("spend_growth_innocent", (*own, Condition("reason", "=", each))))
        for each in present
    )  # fmt: skip
    return (Series("Looked like a rise", tuple(each.name for each in points), points),) if points else ()


def months_of(db: Connection, *, rises: tuple[tuple[str, ...], ...]) -> tuple[Series, ...]:
    """Return what series of spend cost month by month, at one rate: each by (type, id, unit, currency, name, first).

    Months that are not closed are marked; a month that no ledger covers is unknown.
    """
    known = calendar(db)
    feeds = tuple(row["feed"] for row in select(db, "select distinct feed from trend_feeds order by feed"))
    last = max((last for feed, _, last in known.claims if feed in feeds), default="")
    of_feeds = Condition("feed", "in", feeds)
    return tuple(_months(db, each, (*_series(db, each), of_feeds), known, last) for each in rises if last)


def bills(db: Connection, *, rise: tuple[str, ...], since: str, last: str) -> Figure:
    """Return what a rise cost since it rises: its evidence are the bills."""
    found = (*_series(db, rise), Condition("period", ">=", since), Condition("period", "<=", last))
    total = value(db, "select sum(one_rate_amount) from spend_growth_sums where $where", where=where(found))
    rule = "Sum of its lines since it rises, at one rate; lines between our own units are left out."
    detail = Detail("spend_growth_lines", found, "one_rate_amount")
    return Figure(f"{rise[4]}, {say_months(since, last)}", total, rise[3] or NO_CURRENCY, rule, detail)


def key(row: dict[str, Any]) -> tuple[str, ...]:
    """Return which series a row is about: (type, id, unit, currency, name, first month)."""
    return (row["subject_type"], row["subject_id"], row["unit"] or "", row["currency"] or "", row["subject"],
            row["first_month"])  # fmt: skip


def suppliers(db: Connection, vendors: tuple[str, ...]) -> tuple[str, ...]:
    """Return the keys of the suppliers that the ledgers write so."""
    text = "select distinct supplier_key as own from spend_vendors where coalesce(vendor_name, vendor_id) in $names"
    return tuple(sorted(row["own"] for row in select(db, text, names=vendors) if row["own"]))


def _called(db: Connection, kind: str, written: tuple[str, ...]) -> tuple[str, ...]:
    """Return the categories (or cost centres) as their series are called, which others may spell in another way."""
    text = "select distinct called from trend_spelled where subject_type = $kind and written in $names"
    known = {row["called"] for row in select(db, text, kind=kind, names=written)} if written else set()
    return tuple(sorted(known)) or written


def missing(db: Connection) -> tuple[str, ...]:
    """Return which lists are not there, and what each would light."""
    have = {row["table_name"] for row in select(db, "select distinct table_name from current_lists")}
    have |= {row["table_name"] for row in select(db, "select distinct table_name from live_sheets")}
    numbers = value(db, "select count(*) from (select 1 from spend where quantity is not null limit 1) as found")
    return tuple(
        says
        for is_there, says in (
            (have & {"value_links", "goals", "key_results"},
             "The sheet 'value_links' (or 'goals') says what money is for: without one, no rise has a named value."),
            ("contracts" in have, "The sheet 'contracts' says until when notice can be given."),
            ("budget" in have, "The sheet 'budget' says what a rise does to the budget that bears it."),
            (numbers, "The column 'Quantity' of the sheet 'spend' splits a rise into price and quantity."),
        )
        if not is_there
    )  # fmt: skip


def judged(db: Connection) -> Figure:
    """Return how many series there was enough of to be looked at."""
    known = Detail("spend_trends", (Condition("verdict", "<>", "cannot_tell"),))
    rule = "Vendors, categories, cost centres and systems with enough covered months to tell."
    return counted(db, "Series looked at", known, "series", rule)


def months_needed(db: Connection) -> int:
    """Return over how many months a rise is looked for: a setting."""
    return int(value(db, "select trend_months_from from limits"))


def _of(db: Connection, **chosen: Unpack[Filters]) -> tuple[Condition, ...]:
    """Return the conditions for the series that the filters of spend name: by their own names, or by their supplier."""
    conditions(**chosen)  # says which filter there is none of
    found = [Condition(SEARCHED, "contains", chosen["search"])] if chosen.get("search") else []
    named: dict[str, tuple[str, ...]] = {
        "category": _called(db, "category", chosen.get("category", ())),
        "cost_centre": _called(db, "cost_centre", chosen.get("cost_centre", ())),
        "vendor": suppliers(db, chosen["vendor"]) if chosen.get("vendor") else (),
    }
    if any(chosen.get(each) for each in named):
        # The kind is part of the key: a category and a cost centre may have the same number.
        keys = tuple(sorted(f"{kind} {each}" for kind, every in named.items() for each in every))
        found.append(Condition("series_key", "in", keys or ("",)))
    return tuple(found)


def _series(db: Connection, rise: tuple[str, ...]) -> tuple[Condition, ...]:
    """Return the conditions for the lines of a series: those of a category in all its spellings."""
    kind, own, unit, currency, *_ = rise
    same_unit = Condition("unit", "=", unit) if unit else Condition("unit", "is null")
    of_unit = (same_unit,) if kind == "cost_centre" else ()
    same = Condition("series_currency", "=", currency) if currency else Condition("series_currency", "is null")
    text = "select written from trend_spelled where subject_type = $kind and called = $own order by written"
    spelled = tuple(row["written"] for row in select(db, text, kind=kind, own=own))
    lines = Condition(SERIES[kind], "in", spelled) if len(spelled) > 1 else Condition(SERIES[kind], "=", own)
    return (lines, *of_unit, same, GROUP)


def _months(db: Connection, rise: tuple[str, ...], found: tuple[Condition, ...], known: Calendar, last: str) -> Series:
    text = "select period, sum(one_rate_amount) as amount from spend_growth_sums where $where group by all"
    amounts = {row["period"]: row["amount"] for row in select(db, text, where=where(found))}
    labels = span(rise[5], max(last, rise[5]))
    rule = "Sum of its lines in the month, at one rate for all months; lines between our own units are left out."
    points = tuple(
        Figure(f"{rise[4]}, {say_month(each)}", amounts.get(each, 0 if each in known.covered else None),
               rise[3] or NO_CURRENCY, rule,
               Detail("spend_growth_lines", (*found, Condition("period", "=", each)), "one_rate_amount")
               if each in amounts or each in known.covered else ())
        for each in labels
    )  # fmt: skip
    return Series(rise[4], labels, points, tuple(each for each in labels if each >= known.open_from))
