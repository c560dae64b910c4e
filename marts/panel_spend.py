"""Panel 4 of the Brief: what truly rises without a named value, what else presses on spend, and what only moved."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from marts import panel_signals
from marts.figure import Condition, Detail, Figure
from marts.rows import listed
from marts.say import say_ask, say_change, say_count, say_date, say_money, say_month
from marts.signal_list import SIGNAL_LIST
from marts.sql import select
from marts.telling import Line, Said

if TYPE_CHECKING:
    from marts.figure import Rows
    from marts.sql import Connection
    from marts.telling import Panel, Piece

RISING = "spend_rising_no_value"
KINDS = (
    RISING, "spend_above_contract", "spend_above_budget", "paid_without_contract", "paid_after_end",
    "duplicate_payment", "spend_without_owner",
)  # fmt: skip
# Only where some series is long enough to be judged; until then the panel tells who moved.
JUDGED = "select count(*) as judged from spend_trends where verdict <> 'cannot_tell'"
RISES = """
select subject_type, subject, currency, since, reason, more_a_year, slope_per_month, low, high, outlook,
    notice_date
from spend_rising
"""
YEARLY = "yearly_bill"


def judged(db: Connection, panel: Panel, moved: Rows) -> Panel:
    """Return the panel with the signals on spend; `moved` are the vendors whose monthly average rose."""
    if panel.dark or not select(db, JUDGED)[0]["judged"]:
        return panel
    about = (Condition("kind", "in", KINDS), Condition("state", "=", "open"))
    every = listed(db, SIGNAL_LIST, Detail("signal_list", about), "signals", limit=500)
    rises = {(row["subject_type"], row["subject"], row["currency"] or ""): row for row in select(db, RISES)}
    rows = [each for each in every.rows if each["kind"] == RISING]
    rows += [each for each in every.rows if each["kind"] != RISING and each["severity"] == "high"]
    lines = tuple(
        _line(each, rises.get((each["subject_type"], each["subject"], each["currency"] or ""))) for each in rows
    )
    own = Detail("signal_list", (Condition("id", "in", tuple(each["id"] for each in rows)),))
    rule = "Spend that rises without a named value, and what else presses on spend."
    count = Figure("Signals on spend", len(rows), "signals", rule, own) if rows else panel.count
    found = sum(each["kind"] == RISING for each in rows)
    summary = f"{found or 'none'} beyond chance, {say_count(len(rows) - found, 'other signal')}"
    shown = (*lines, *_moved(moved))[: panel_signals.SHOWN]
    return replace(panel, lines=shown or panel.lines, count=count, summary=summary)


def fact(panel: Panel) -> tuple[Piece, ...]:
    """Return what rises the most as a fact of a headline."""
    for line in panel.lines:
        if line.status == "rising" and isinstance(line.text[0], Said):
            rises = line.label.removeprefix("+")
            return ("spend with ", line.text[0], f" rises by {rises}, its value not named")
    return ()


def _line(row: dict[str, Any], rise: dict[str, Any] | None) -> Line:
    """Return the line of a signal: a rise is told by its slope with the range of it, all else by its money."""
    if row["kind"] != RISING or rise is None:
        found = panel_signals.line(row)
        if row["amount"] is None:
            return found
        return replace(found, text=(found.text[0], f": {say_money(row['amount'], row['currency'])} {row['money']}."))
    currency = rise["currency"]
    is_bill = rise["reason"] == YEARLY or rise["slope_per_month"] is None
    between = "" if is_bill else f" ({say_money(rise['low'], currency)} to {say_money(rise['high'], currency)})"
    change, of = ("more_a_year", "year") if is_bill else ("slope_per_month", "month")
    label = f"{say_change(rise[change], currency)} a {of}"
    notice = f" Notice until {say_date(rise['notice_date'])}." if rise["notice_date"] else ""
    since = f" since {say_month(rise['since'])}" if rise["since"] else ""
    year = f", likely {say_money(rise['outlook'], currency)} this fiscal year" if rise["outlook"] is not None else ""
    text = (Said(str(row["subject"]), panel_signals.one(row)), f"{since}{between}{year}. Value not named.{notice}")
    return Line("rising", "at_risk", label, say_ask(row["ask"]), text)


def _moved(moved: Rows) -> tuple[Line, ...]:
    if not moved.count.value:
        return ()
    said = Said(say_count(int(moved.count.value), "vendor"), moved.count)  # type: ignore[arg-type]
    says = " cost more than in the months before. Beside those above, no lasting rise without a named value is known."
    text = (said, says)
    return (Line("moved", "unrated", "Moved", "", text),)
