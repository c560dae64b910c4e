"""The fiscal calendar: which period a day is in, and the sums of spend that depend on it (DESIGN section 4)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pyarrow as pa

from marts.months import YEAR, shift
from schemas.settings import WEEKDAYS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from duckdb import DuckDBPyConnection

TABLE = "fiscal_calendar"
MONTHS, OWN = "months", "own"
SETTINGS = ("fiscal_calendar", "fiscal_year_start", "fiscal_week_starts")
FIRST, LAST = date(2015, 1, 1), date(2045, 12, 31)  # days outside of these years are in the month of their date
DAY, WEEK, QUARTERS = timedelta(days=1), 7, 4


@dataclass(frozen=True)
class Period:
    """A period of a fiscal calendar: the month for which it stands, its first and its last day."""

    month: str
    first: date
    last: date


def periods(kind: str, year: int, start_month: int, week_starts: int) -> tuple[Period, ...]:
    """Return the twelve periods of the fiscal year that begins in a year and month.

    `kind` says the weeks of the months of a quarter ("4-4-5"), `week_starts` is a weekday (0 is Monday). The
    year begins on the start of the week that is nearest to the first of its month; a 53rd week belongs to the last
    period.
    """
    weeks = [int(each) for each in kind.split("-")] * QUARTERS
    begins, ends = (_begin(each, start_month, week_starts) for each in (year, year + 1))
    found, first = [], begins
    for place, count in enumerate(weeks):
        after = first + timedelta(weeks=count) if place < YEAR - 1 else ends
        found.append(Period(shift(f"{year:04d}-{start_month:02d}", place), first, after - DAY))
        first = after
    return tuple(found)


def days(found: Iterable[Period]) -> Iterator[tuple[date, str]]:
    """Return (day, period) of every day in view, in order; of two own periods that overlap the later one rules."""
    known: dict[date, str] = {}
    for each in sorted(found, key=lambda one: (one.first, one.month)):
        first, last = max(each.first, FIRST), min(each.last, LAST)
        known.update(dict.fromkeys((first + DAY * place for place in range((last - first).days + 1)), each.month))
    return iter(sorted(known.items()))


def refresh(db: DuckDBPyConnection) -> None:
    """Fill `fiscal_days` by the settings and the company's own calendar, and sum up spend anew if that changed it."""
    rows = [(day, f"{day:%Y-%m}", period) for day, period in days(_in_force(db))]
    if rows == db.execute("select day, month, period from fiscal_days order by day").fetchall():
        return
    db.execute("delete from fiscal_days")
    names, kinds = ("day", "month", "period"), (pa.date32(), pa.string(), pa.string())
    columns = [pa.array([row[place] for row in rows], kind) for place, kind in enumerate(kinds)]
    db.register("coming", pa.table(dict(zip(names, columns, strict=True))))
    try:
        db.execute("insert into fiscal_days select * from coming order by day")
    finally:
        db.unregister("coming")
    db.execute("delete from spend_rollup")
    roll_up(db, None)


def roll_up(db: DuckDBPyConnection, load_id: int | None) -> None:
    """Sum up the spend of one load (None: of all) by month, the period in which it is shown, and what it is for."""
    own = "true" if load_id is None else f"s.load_id = {load_id}"
    db.execute(
        f"insert into spend_rollup by name select s.load_id, s.period, nullif(d.period, s.period) as fiscal_period, "
        f"s.vendor_id, s.vendor_name, coalesce(s.gl_name, s.gl_account) as category, s.cost_centre, s.system_id, "
        f"s.currency, sum(s.amount) as amount, count(*) as records from spend s "
        f"left join fiscal_days d on s.posting_date = d.day and s.period = d.month "
        f"where {own} group by all order by s.period"
    )


def _begin(year: int, month: int, week_starts: int) -> date:
    first = date(year, month, 1)
    since = (first.weekday() - week_starts) % WEEK
    return first - DAY * since if since * 2 < WEEK else first + DAY * (WEEK - since)


def _in_force(db: DuckDBPyConnection) -> Iterable[Period]:
    known = dict(db.execute(f"select name, value from settings where name in {SETTINGS}").fetchall())
    kind = known["fiscal_calendar"]
    if kind == MONTHS:
        return ()
    if kind == OWN:
        rows = db.execute(
            "select period, start_date, end_date from fiscal_calendar_current "
            "where period is not null and start_date <= end_date"
        ).fetchall()
        return [Period(*row) for row in rows]
    starts = WEEKDAYS.index(known["fiscal_week_starts"])
    years = range(FIRST.year - 1, LAST.year + 2)
    return [each for year in years for each in periods(kind, year, int(known["fiscal_year_start"]), starts)]
