"""Who supports the plan and who decides it: the control that each vendor holds, part by part, and the way back (M5)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from marts.arithmetic import derived
from marts.figure import Condition, Detail, Figure, Rows
from marts.lists import Listed
from marts.rows import counted, listed
from marts.spend_sums import evidence, measures, sums
from marts.sql import select, value
from marts.vendor_control_columns import PARTS, VENDOR_CONTROL_FACTS, VENDOR_CONTROL_OPEN, VENDOR_SCORE
from marts.vendor_spend import MATCHED, months

if TYPE_CHECKING:
    from marts.spend_sums import Measure
    from marts.sql import Connection

LISTED = Listed(
    VENDOR_SCORE,
    "suppliers",
    filters=("standing", "criticality", "relationship_owner"),
    searched=("subject", "because", "serves"),
)
SHOWN = ("subject", "standing", "score", "because", "initiatives", "goals", "spend", "relationship_owner")
STEPS = ("place", "step_says", "points", "takes")
CHEAPEST = 3
HELD = Condition("is_held", "=", value=True)


@dataclass(frozen=True)
class Part:
    """One part of the control that a vendor can hold: its points of how many, its two numbers, what is unknown, why."""

    key: str
    title: str
    points: Figure
    weight: int
    held: Figure
    of: Figure
    unknown: Figure
    because: str


@dataclass(frozen=True)
class Dot:
    """One vendor on the chart: its key, the value that it supports, and the control that it holds."""

    key: str
    name: str
    standing: str
    value: Figure
    control: Figure
    says: str


def listing(db: Connection, *, limit: int = 500, **chosen: Any) -> Rows:
    """Return the suppliers, those that hold the most control first; what cannot be told comes last."""
    found = LISTED.rows(db, limit=limit, **chosen)
    rows = sorted(found.rows, key=lambda row: (row["score"] is None, -(row["score"] or 0), str(row["subject"])))
    return replace(found, rows=rows)


def options(db: Connection, column: str) -> tuple[str, ...]:
    """Return the values that a filter can have."""
    return LISTED.options(db, column)


def headline(db: Connection, **chosen: Any) -> tuple[Figure, ...]:
    """Return how many shape the plan, of how many, how many cannot be told, and what vendors date and decide."""
    of = _of(db, **chosen)
    told = "Suppliers of which enough is known, and that hold as many points of control as the settings say, or more."

    def facts(title: str, part: str, unit: str, rule: str) -> Figure:
        return counted(db, title, Detail("vendor_control_facts", (*of, Condition("part", "=", part), HELD)), unit, rule)

    return (
        LISTED.count(db, "Shape the plan", told, Condition("standing", "=", "shapes_the_plan"), **chosen),
        LISTED.count(db, "Support the plan", "Suppliers that hold less.",
                     Condition("standing", "=", "supports_the_plan"), **chosen),
        LISTED.count(db, "Cannot tell yet", "Suppliers of which too little is known.",
                     Condition("standing", "=", "cannot_tell_yet"), **chosen),
        facts("Milestones that they date", "dates", "milestones",
              "Milestones of running initiatives that have the vendor's date."),
        facts("Advice without another option", "decisions", "decisions",
              "Decisions of the last year that a vendor recommended and for which no second option was written down."),
    )  # fmt: skip


def parts(db: Connection, *, listed_vendor: str) -> tuple[Part, ...]:
    """Return every part of the control of one vendor, in their order."""
    text = "select * exclude (cells) from vendor_control where listed_vendor = $own order by place"
    return tuple(_part(row) for row in select(db, text, own=listed_vendor))


def facts(db: Connection, *, listed_vendor: str, limit: int = 200) -> Rows:
    """Return everything of one vendor that is counted, with its cells."""
    detail = Detail("vendor_control_facts", (Condition("listed_vendor", "=", listed_vendor),))
    found = listed(db, VENDOR_CONTROL_FACTS, detail, "things", limit=limit)
    for row in found.rows:
        row["cell"] = (row.get("_cells") or {}).get(row["column_name"], row.get("cell"))
    found.rows.sort(key=lambda row: (PARTS.values.index(row["part"]), not row["is_held"], str(row["thing"])))
    return found


def steps(db: Connection, *, listed_vendor: str) -> Rows:
    """Return the three steps that take the most control back for what they take."""
    cheapest = (Condition("listed_vendor", "=", listed_vendor), Condition("place", "<=", CHEAPEST))
    return listed(db, VENDOR_CONTROL_OPEN, Detail("vendor_control_open", cheapest), "steps", limit=CHEAPEST)


def dots(db: Connection, **chosen: Any) -> tuple[Dot, ...]:
    """Return the vendors with what they support and what they hold, where both are known.

    Amounts in several currencies that cannot be converted share no axis: those of the first one are drawn.
    """
    window = months(db)
    paid: dict[str | None, list[dict[str, Any]]] = {}
    for row in sums(db, window, by=("listed_vendor",), of=MATCHED) if window else ():
        paid.setdefault(row["listed_vendor"], []).append(row)
    found = measures([row for rows in paid.values() for row in rows])
    if not found:
        return ()
    rows = [row for row in listing(db, **chosen).rows if row["score"] is not None and row["listed_vendor"] in paid]
    drawn = (_dot(row, found[0], paid[row["listed_vendor"]], window) for row in rows)
    return tuple(each for each in drawn if each.value.value > 0)  # type: ignore[operator]


def limit_of(db: Connection) -> int:
    """Return from how many points of control on a vendor shapes the plan: a setting."""
    return int(value(db, "select control_shapes_from from limits"))


def not_drawn(db: Connection, **chosen: Any) -> Figure:
    """Return how many vendors the chart leaves out, because no line of the ledgers is known to be theirs."""
    rule = "Suppliers of which no spend is known: a name that the ledgers write otherwise is not matched."
    return LISTED.count(db, "Spend not known", rule, Condition("spend", "is null"), **chosen)


def control(row: dict[str, Any]) -> Figure:
    """Return the control that a vendor holds: its points, as a hundredth of those that are known to be possible."""
    own = (Condition("listed_vendor", "=", row["listed_vendor"]), Condition("is_known", "=", value=True))
    detail = Detail("vendor_control", own, "points")
    points = Figure("Points", row["points"], "points", "The points of the parts that are known.", detail)
    rule = "How many points the parts that are known could give."
    most = Figure("Points possible", row["weight_known"], "points", rule, replace(detail, amount="weight"))
    return derived(f"Control held by {row['subject']}", "a * 100 / b", points, most, unit="points",
                   rule="Points of the known parts, of a hundred.")  # fmt: skip


def _of(db: Connection, **chosen: Any) -> tuple[Condition, ...]:
    """Return the condition for what belongs to the suppliers chosen; none where all of them are."""
    if not LISTED.conditions(**chosen):
        return ()
    return (Condition("listed_vendor", "in", tuple(row["listed_vendor"] for row in listing(db, **chosen).rows)),)


def _part(row: dict[str, Any]) -> Part:
    own = (Condition("listed_vendor", "=", row["listed_vendor"]), Condition("part", "=", row["part"]))
    known = (*own, Condition("is_held", "is not null"))

    def figure(title: str, value: int | None, rule: str, where: tuple[Condition, ...]) -> Figure:
        return Figure(title, value, "things", rule, Detail("vendor_control_facts", where))

    points = Detail("vendor_control", own, "points")
    is_known = row["is_known"]
    return Part(
        row["part"],
        row["title"],
        Figure(row["title"], row["points"], "points", "Its weight times the share held.", points if is_known else ()),
        row["weight"],
        figure(f"{row['title']}: held", row["held"] or 0, "Things that the vendor holds.", (*own, HELD)),
        figure(f"{row['title']}: of", row["of_all"] or 0, "Things of which the lists tell.", known),
        figure(f"{row['title']}: unknown", row["not_known"], "Things of which the lists do not tell.",
               (*own, Condition("is_held", "is null"))),
        row["because"],
    )  # fmt: skip


def _dot(row: dict[str, Any], measure: Measure, lines: list[dict[str, Any]], window: tuple[Condition, ...]) -> Dot:
    own = (*window, Condition("listed_vendor", "=", row["listed_vendor"]))
    rule = "Sum of the lines of the last twelve covered months that name the vendor by its number or by an equal name."
    paid = Figure(
        f"Paid to {row['subject']}", measure.amount(lines), measure.unit, rule, evidence(own, measure, "spend_matched")
    )
    says = "; ".join(f"{row[each]} {each}" for each in ("initiatives", "goals") if row[each] is not None)
    return Dot(row["listed_vendor"], row["subject"], row["standing"], paid, control(row), says)
