"""How one change is said: "now blocked (was at risk)", "forecast finish moved by 21 days to 12 Mar"."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from marts.arithmetic import derived
from marts.figure import Condition, Detail, Figure
from marts.say import NO_CURRENCY, say_change, say_count, say_day, say_list, say_money, say_months, say_word
from marts.telling import Said
from schemas.exports import all_exports

if TYPE_CHECKING:
    from marts.telling import Piece
    from schemas.table import Column

MARKED = ("on_track", "at_risk", "off_track", "blocked")
LABELS = {
    "added": "New",
    "removed": "Gone",
    "owner": "Owner",
    "date": "Date",
    "amount": "Amount",
    "severity": "Risk",
    "priority": "Priority",
    "text": "Reworded",
    "link": "Link",
    "history": "Restated",
    "rekeyed": "Same item?",
}
NAMED = 3  # months that are named one by one
LONGEST = 70  # letters of a text that are said


def mark(row: dict[str, Any]) -> tuple[str, str]:
    """Return label and shape of the weightiest change of an item."""
    kind, new = row["kind"], row["new"]
    if row["whole"] == "months":
        return {"added": "New months", "removed": "Gone"}.get(kind, "Restated"), "unrated"
    if row["whole"] == "list" and kind == "added":
        return "First list", "unrated"
    if kind == "status":
        return (say_word(new) if new else "Status gone"), (new if new in MARKED else "unrated")
    if kind == "severity":
        return ("Raised", "off_track") if row["weight"] == 1 else ("Lowered", "unrated")
    if kind == "date" and row["days"]:
        later = row["days"] > 0
        slipped = row["weight"] == 2  # noqa: PLR2004 - the weight of a day that slipped
        return (f"{abs(row['days'])} days {'later' if later else 'earlier'}", "at_risk" if slipped else "unrated")
    if kind == "owner" and new is None:
        return "No owner", "at_risk"
    return LABELS.get(kind, say_word(kind)), "unrated"


def told(row: dict[str, Any]) -> tuple[Piece, ...]:
    """Return the words of one change of one item."""
    kind = row["kind"]
    if kind in {"added", "removed"}:
        return ("new" if kind == "added" else "gone from the list",)
    column = all_exports()[row["table_name"]].column(row["column_name"])
    heading, old, new = _small(column.heading), _said(column, row["old"]), _said(column, row["new"])
    if kind == "rekeyed":
        return (f"now listed as {row['new']} (was {row['old']}): the same item?",)
    if kind == "owner":
        return _owner(row, heading)
    if kind == "status" and column.name == "status":
        return (
            (f"now {new.lower()} (was {old.lower()})" if row["old"] else f"now {new.lower()} (none before)",)
            if row["new"]
            else (f"status no longer said (was {old.lower()})",)
        )
    if row["new"] is None:
        return (f"{heading} removed (was {old})",)
    if row["old"] is None:
        return (f"{heading} now {new}",)
    if kind == "date":
        return _date(row, heading, new)
    if kind == "amount" and row["amount"] is not None:
        return (f"{heading} ", _amount(row), f" to {say_money(Decimal(row['new']), row['currency'] or NO_CURRENCY)}")
    if kind == "text":
        return (f"{heading} now {new}",)
    return (f"{heading} now {new} (was {old})",)


def heading(row: dict[str, Any]) -> str | None:
    """Return what people call the column that changed, None for an item that came or went."""
    name = row["column_name"]
    return all_exports()[row["table_name"]].column(name).heading if name else None


def say_value(row: dict[str, Any], value: str | None) -> str | None:
    """Return what was said before or now in the words of the screens, None where nothing was."""
    if value is None or not row["column_name"] or row["kind"] == "rekeyed":
        return value
    column = all_exports()[row["table_name"]].column(row["column_name"])
    if column.kind.name == "money":
        return f"{Decimal(value).normalize():,f}"
    is_plain = column.kind.name == "date" or not (
        column.kind.values or column.kind.numeric or column.kind.name == "flag"
    )
    return value if is_plain else _said(column, value)


def months(row: dict[str, Any]) -> str:
    """Return the months of a ledger as words; many of them as a span."""
    found = row["periods"].split(";")
    if len(found) > NAMED:
        return say_months(found[0], found[-1])
    return say_list([say_months(each, each) for each in found])


def restated(row: dict[str, Any]) -> Said:
    """Return what a ledger says of its months now, or by how much that differs from what it said."""
    unit = row["currency"] or NO_CURRENCY
    if row["table_name"] != "spend":
        figure = _of_change(row, "Amount of these months")
    else:
        now, then = _spend(row, "spend_read", "Now", row["new"]), _spend(row, "spend_read_before", "Then", row["old"])
        rule = "What counts of these months now, less what counted at the last review."
        figure = derived("Changed by", "a - b", now, then, unit=unit, rule=rule)
    return Said(say_change(figure.value, unit), figure)  # type: ignore[arg-type]


def _owner(row: dict[str, Any], heading: str) -> tuple[Piece, ...]:
    if row["new"] is None:
        return (f"{heading} removed (was {row['old']})",)
    return (f"{heading} now {row['new']}" + (f" (was {row['old']})" if row["old"] else " (nobody before)"),)


def _date(row: dict[str, Any], heading: str, new: str) -> tuple[Piece, ...]:
    days = row["days"]
    own = Detail("change_list", (Condition("id", "=", row["id"]),), "days")
    figure = Figure("Days moved", days, "days", "The day said now less the day said at the last review.", own)
    said = Said(say_count(abs(days), "day"), figure)
    return (f"{heading} moved {'by' if days > 0 else 'forward by'} ", said, f" to {new}")


def _amount(row: dict[str, Any]) -> Said:
    figure = _of_change(row, "Amount changed")
    return Said(f"changed by {say_change(figure.value, figure.unit)}", figure)  # type: ignore[arg-type]


def _of_change(row: dict[str, Any], name: str) -> Figure:
    detail = Detail("change_list", (Condition("id", "=", row["id"]),), "amount")
    return Figure(name, row["amount"], row["currency"] or NO_CURRENCY, "What is said now less what was.", detail)


def _spend(row: dict[str, Any], view: str, name: str, amount: str | None) -> Figure:
    unit = row["currency"]
    found = (
        Condition("feed", "=", row["feed"]),
        Condition("fate", "=", "current"),
        Condition("period", "in", tuple(row["periods"].split(";"))),
        Condition("currency_known", "is null") if unit is None else Condition("currency_known", "=", unit),
    )
    rule = "Sum of the lines of these months."
    return Figure(name, Decimal(amount or 0), unit or NO_CURRENCY, rule, Detail(view, found, "amount"))


def _said(column: Column, value: str | None) -> str:
    if value is None:
        return "nothing"
    if column.kind.values:
        return say_word(value).lower()
    if column.kind.name == "date":
        return say_day(date.fromisoformat(value))
    if column.kind.name == "flag":
        return "yes" if value == "true" else "no"
    if column.kind.numeric:
        return f"{Decimal(value).normalize():f}"
    short = " ".join(value.split())
    return short if len(short) <= LONGEST else short[:LONGEST].rsplit(" ", 1)[0] + "…"


def _small(heading: str) -> str:
    """Return a heading inside a sentence: a name such as RTO keeps its capitals."""
    return heading if heading[:2].isupper() else heading[:1].lower() + heading[1:]
