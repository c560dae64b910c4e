"""The panel Which risk moved: what rose, fell, came and was closed since the review, then the highest open risks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from marts import risks
from marts.arithmetic import derived
from marts.figure import Condition, Detail, Figure
from marts.panels import NO_OWNER, SHOWN, counted_one, dark
from marts.provenance import ADDRESS, FEED, UNIT
from marts.risks import RISK_LIST
from marts.rows import listed
from marts.say import capital, say_count, say_day
from marts.telling import Line, Panel, Said
from schemas.kinds import choice, date, identifier, text, whole
from schemas.table import Mart, column

if TYPE_CHECKING:
    from marts.figure import Rows
    from marts.sql import Connection
    from marts.telling import Piece

FEW = 2
TITLE = "Which risk moved"
MOVEMENTS = choice({"up": (), "new": (), "down": (), "closed": ()})
RISK_MOVES = Mart(
    name="risk_moves",
    title="Risks that moved",
    row="One row per risk that rose, fell, came or was closed since the last review.",
    columns=(
        *(RISK_LIST.column(each) for each in ("subject", "risk_id", "owner")),
        column("movement", MOVEMENTS, "Movement", "Whether it rose, fell, is new or was closed since the last review."),
        column("rating_then", whole, "Rating before", "Likelihood times consequence then.", unit="points"),
        RISK_LIST.column("rating"),
        column("level_then", RISK_LIST.column("level").kind, "Level before", "The level at the last review."),
        column("reason", text, "What changed", "What of its rating and its treatment is not as before."),
        *(RISK_LIST.column(each) for each in ("level", "lane", "treatment_status", "treatment_due", "days_overdue")),
        column("list_day", date, "Said by the list of", "The day of the list that says so."),
        RISK_LIST.column("item_table"),
        column("id", identifier, "Move", "The number of the movement."),
        UNIT, FEED, *ADDRESS,
    ),
)  # fmt: skip
MARKS = {"up": "off_track", "new": "at_risk", "down": "on_track", "closed": "unrated"}
MOVED = ("movement", "subject", "reason", "rating_then", "rating", "list_day")
LEVEL_MARKS = {"high": "off_track", "medium": "at_risk", "low": "on_track"}
WORDS = {"up": "up", "new": "new", "down": "down", "closed": "closed"}


def moves(db: Connection, *, limit: int = 500) -> Rows:
    """Return the risks that moved since the last review: up, new, down, closed; the highest first."""
    return listed(db, RISK_MOVES, Detail("risk_moves"), "risks", limit=limit)


def move_of(db: Connection, *, table: str, feed: str, key: str) -> dict[str, Any] | None:
    """Return how one risk moved since the last review, None where it did not."""
    own = (Condition("item_table", "=", table), Condition("feed", "=", feed), Condition("item_key", "=", key))
    rows = listed(db, RISK_MOVES, Detail("risk_moves", own), "risks", limit=1).rows
    return rows[0] if rows else None


def which_risk_moved(db: Connection, moved: Rows | None) -> Panel:
    """Return panel 3: what moved since the review (`moved`, None where none was held), then the highest open risks."""
    high = risks.material(db, limit=SHOWN * 2)
    every = high.count
    if not every.value and not (moved and moved.rows):
        known = Detail("risk_list")
        if not listed(db, RISK_LIST, known, "risks", limit=1).count.value:
            return dark(3, TITLE, "Load a risk register (sheet 'risks')", six_lines=True)
    moved_rows = moved.rows if moved else []
    gone = {_place(each) for each in moved_rows}
    # The question is what moved: other risks fill the panel only where hardly any did.
    others = [each for each in high.rows if _place(each) not in gone] if len(moved_rows) < FEW else []
    lines = (*map(_moved, moved_rows), *(_open(each) for each in others))[:SHOWN]
    closed = sum(row["movement"] == "closed" for row in moved_rows)
    count = _all(every, closed) if len(moved_rows) < FEW or moved is None else moved.count
    return Panel(3, TITLE, _summary(moved, every), lines or (_none(every),), count, page="Risks")


def _all(every: Figure, closed: int) -> Figure:
    """Return how many rows there are in all: the open risks, and those that were closed since the review."""
    if not closed:
        return every
    own = Detail("risk_moves", (Condition("movement", "=", "closed"),))
    gone = Figure("Closed since the review", closed, "risks", "Risks that were open at the last review.", own)
    rule = "Open risks, and those that were closed since the review."
    return derived("Risks", "a + b", every, gone, unit="risks", rule=rule)


def _summary(moved: Rows | None, every: Figure) -> str:
    if moved is None:
        return f"{every.value} open"
    counts = {each: sum(row["movement"] == each for row in moved.rows) for each in WORDS}
    return ", ".join(f"{count} {WORDS[each]}" for each, count in counts.items() if count) or f"none of {every.value}"


def _moved(row: dict[str, Any]) -> Line:
    figure = counted_one(
        f"Risk {row['movement']}",
        "risks",
        f"it {_because(row)}",
        Detail("risk_moves", (Condition("id", "=", row["id"]),)),
    )
    said: tuple[Piece, ...] = (Said(str(row["subject"]), figure), f".{_treatment(row)}")
    return Line(row["movement"], MARKS[row["movement"]], label(row), _who(row), said)


def label(row: dict[str, Any]) -> str:
    """Return the movement with both ratings: Raised 12 → 20 of 25."""
    movement = row["movement"]
    if movement == "new":
        return f"New, {_height(row, 'rating', 'level')}"
    if movement == "closed":
        return f"Closed, was {_height(row, 'rating_then', 'level_then')}"
    word = "Raised" if movement == "up" else "Lowered"
    if row["rating"] is not None and row["rating_then"] is not None:
        return f"{word} {row['rating_then']} → {row['rating']} of 25"
    return f"{word}: {row['level_then']} → {row['level']}"


def _because(row: dict[str, Any]) -> str:
    return {
        "up": "is rated higher than at the last review",
        "down": "is rated lower than at the last review",
        "new": "was not open at the last review",
        "closed": "was open at the last review and no longer is",
    }[row["movement"]]


def _height(row: dict[str, Any], rating: str, level: str) -> str:
    if row[rating] is not None:
        return f"{row[rating]} of 25"
    return "level not known" if row[level] in {None, "unknown"} else str(row[level])


def _open(row: dict[str, Any]) -> Line:
    own = (Condition("load_id", "=", row["load_id"]), Condition("source_row", "=", row["source_row"]))
    figure = counted_one("Open risk", "risks", row["level_because"], Detail("risk_list", own))
    said = (Said(str(row["subject"]), figure), f".{_treatment(row)}")
    level = row["level"]
    label = (
        "Level not known"
        if level == "unknown"
        else f"{capital(level)}" + (f", {row['rating']} of 25" if row["rating"] is not None else "")
    )
    return Line("open", LEVEL_MARKS.get(level, "unrated"), label, _who(row), said)


def _who(row: dict[str, Any]) -> str:
    lane = {"reduce_now": "reduce now", "contain_watch": "watch"}.get(row["lane"] or "", "")
    return " · ".join(filter(None, (row["owner"] or NO_OWNER, lane)))


def _treatment(row: dict[str, Any]) -> str:
    if row["days_overdue"]:
        return f" Treatment {say_count(row['days_overdue'], 'day')} overdue."
    if row["treatment_due"] and row["movement" if "movement" in row else "level"] != "closed":
        return f" Treatment due {say_day(row['treatment_due'])}."
    return ""


def _none(every: Figure) -> Line:
    return Line("none", "unrated", "None", "", (Said("No risk", every), " is open."))


def _place(row: dict[str, Any]) -> tuple[int, int]:
    return (row["load_id"], row["source_row"])
