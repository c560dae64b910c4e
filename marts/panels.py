"""The panels of the Brief that answer from one list each: blocked, risks, spend, decisions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

from marts import initiatives, vendors
from marts.arithmetic import derived
from marts.decisions import waiting
from marts.figure import Condition, Detail, Figure
from marts.filters import NOT_STATED
from marts.say import capital, say_change, say_count, say_day, say_money
from marts.telling import Line, Panel, Said

if TYPE_CHECKING:
    from collections.abc import Sequence

    from marts.decisions import Queue
    from marts.figure import Rows
    from marts.sql import Connection
    from marts.telling import Piece
    from marts.tie_out import TieOut

SHOWN = 2  # rows of a panel at 1366 x 650
SHOWN_TALL = 4
NO_OWNER = "No owner yet"
NOT_NAMED = "Value not named: there is no goals sheet yet."
SPEND_PAGE = "Spend watchpoints"
NONE = Figure("More", 0, "rows", "There is nothing more.", (), "count")


def what_is_blocked(db: Connection, blocked: Rows) -> Panel:
    """Return panel 2: the blocked initiatives, the longest blocked first."""
    title = "What is blocked"
    every, unrated = initiatives.counts(db)
    if not every.value:
        return Panel(2, title, "", (), NONE, _dark("a list of initiatives", "initiatives", "what is blocked"))
    lines = tuple(_blocked(each) for each in blocked.rows[:SHOWN])
    oldest = next((each["days_blocked"] for each in blocked.rows if each["days_blocked"] is not None), None)
    count = int(blocked.count.value or 0)  # type: ignore[arg-type]
    summary = f"{count} of {every.value}" + (f", oldest {say_count(oldest, 'day')}" if oldest is not None else "")
    return Panel(2, title, summary, lines or _nothing_blocked(unrated), more(blocked.count, len(lines)))


def which_risk_moved() -> Panel:
    """Return panel 3, which stays dark until there is a table of risks."""
    return Panel(3, "Which risk moved", "", (), NONE, _dark("a risk register", "risks", "which risk rose or fell"))


def spend_rising(db: Connection, rising: Rows, tied: TieOut) -> Panel:
    """Return panel 4: vendors whose monthly average rose; that a value is named nowhere is said as it is."""
    title = "Spend rising, value not named"
    if not tied.files:
        return Panel(4, title, "", (), NONE, _dark("a spend ledger", "spend", "where money rises"), SPEND_PAGE)
    if rising.count.value is None:
        says = rising.count.rule.removeprefix("Cannot tell yet: ")
        line = Line("unknown", "unrated", "Cannot tell yet", "", (capital(says),))
        return Panel(4, title, "not enough months", (line,), NONE, page=SPEND_PAGE)
    owners = vendors.owners(db)
    lines = tuple(_rising(each, owners) for each in rising.rows[:SHOWN])
    summary = say_count(int(rising.count.value), "vendor")  # type: ignore[arg-type]
    nothing = (Line("none", "unrated", "None", "", ("No vendor rose by more than the limit.",)),)
    return Panel(4, title, summary, lines or nothing, more(rising.count, len(lines)), page=SPEND_PAGE)


def decide_now(queue: Queue, waits: list[dict[str, Any]]) -> Panel:
    """Return panel 5: overdue decisions first, then those due soon, then those without a date."""
    title = "Decide now"
    if not queue.every.value:
        return Panel(5, title, "", (), NONE, _dark("a decision log", "decisions", "what must be decided now"))
    rows = queue.rows.rows[:SHOWN_TALL]
    lines = tuple(_decision(each, waiting(waits, each["decision_id"])) for each in rows)
    count = int(queue.open.value or 0)  # type: ignore[arg-type]
    summary = f"{len(lines)} of {count} open" if count else "none open"
    return Panel(5, title, summary, lines or (_nothing_open(queue.every),), more(queue.open, len(lines)))


def more(count: Figure, shown: int) -> Figure:
    """Return the figure of how many rows are not shown."""
    return derived("More", f"a - {shown}", count, unit=count.unit, rule=f"{count.rule} Less the {shown} shown.")


def said_money(figure: Figure) -> Said:
    """Return a figure of money as words of a sentence."""
    return Said(say_money(figure.value, figure.unit), figure)  # type: ignore[arg-type]


def _blocked(row: dict[str, Any]) -> Line:
    who = [
        row["owner"] or NO_OWNER,
        *([say_count(row["days_blocked"], "day")] if row["days_blocked"] is not None else []),
    ]
    own = (Condition("load_id", "=", row["load_id"]), Condition("source_row", "=", row["source_row"]))
    subject = Said(str(row["subject"]), Figure("Blocked", 1, "initiatives", capital(row["blocked_because"]) + ".",
                                               Detail("initiatives_blocked", own)))  # fmt: skip
    waits = f" waits for {row['waiting_on']}" if row["waiting_on"] else ""
    if row["blocker"]:
        text: tuple[Piece, ...] = (subject, f"{waits}: {row['blocker'].rstrip('.')}.")
    else:
        text = (subject, f"{waits}. No blocker is named.")
    return Line("blocked", "blocked", "Blocked", " · ".join(who), text)


def _nothing_blocked(unrated: Figure) -> tuple[Line, ...]:
    text: list[Piece] = ["No initiative is reported as blocked. "]
    if unrated.value:
        text += [Said(say_count(int(unrated.value), "initiative"), unrated), " with no known status."]  # type: ignore[arg-type]
    return (Line("none", "unrated", "None", "", tuple(text)),)


def _rising(row: dict[str, Any], owners: dict[str, str]) -> Line:
    figure: Figure = row["_figure"]
    after, before = figure.evidence  # type: ignore[misc]
    text = (
        Said(row["vendor"] or "Lines without a vendor", figure),
        ": ",
        said_money(after),
        f" in {after.name.removeprefix('Spend of ')}, ",
        said_money(before),
        f" in {before.name.removeprefix('Spend of ')}. {NOT_NAMED}",
    )
    link = urlencode({"vendor": [each or NOT_STATED for each in row["_names"]]}, doseq=True)
    label = f"{say_change(row['change'], row['unit'])} a month"
    return Line("rising", "at_risk", label, _asked(row["vendor"], owners), text, link)


def _asked(vendor: str | None, owners: dict[str, str]) -> str:
    if owners and vendors.written(vendor) not in owners:
        return "Not in the vendor list"
    owner = owners.get(vendors.written(vendor))
    return f"Ask {owner}" if owner else NO_OWNER


def _decision(row: dict[str, Any], waits: Sequence[Figure]) -> Line:
    due = f"due {say_day(row['due_date'])}" if row["due_date"] else "no date yet"
    own = (Condition("decision_id", "=", row["decision_id"]),)
    figure = Figure("Decision", 1, "decisions", capital(row["urgency_because"]) + ".", Detail("decision_queue", own))
    text: list[Piece] = [Said(row["decision_id"], figure), f" {row['question'] or 'No question is written down.'}"]
    if row["recommended_by"] and row["recommended_by"] != row["owner"]:
        text.append(f" Recommended by {row['recommended_by']}.")
    if waits:
        budgets = [each for each in waits if each.unit != "initiatives"]
        one = waits[0].value == 1
        text += [" ", Said(capital(say_count(int(waits[0].value or 0), "initiative")), waits[0])]  # type: ignore[arg-type]
        text.append(" waits" if one else " wait")
        for number, each in enumerate(budgets):
            text += [", " if number else ", budget ", said_money(each)]
        text.append(".")
    label, mark = _pressing(row)
    return Line(row["urgency"], mark, label, f"{row['owner'] or NO_OWNER} · {due}", tuple(text))


def _pressing(row: dict[str, Any]) -> tuple[str, str]:
    days = row["days_to_due"]
    if row["urgency"] == "overdue":
        return f"{say_count(row['days_late'], 'day')} late", "off_track"
    if row["urgency"] == "due_soon":
        return ("today" if days == 0 else f"in {say_count(days, 'day')}"), "at_risk"
    if row["urgency"] == "no_date":
        return "No date", "unrated"
    return ("Open" if days is None else f"in {say_count(days, 'day')}"), "unrated"


def _nothing_open(every: Figure) -> Line:
    said = Said(say_count(int(every.value or 0), "decision"), every)  # type: ignore[arg-type]
    return Line("none", "unrated", "None open", "", ("All of ", said, " settled."))


def _dark(what: str, sheet: str, answers: str) -> str:
    return f"Load {what} to light this panel: the sheet '{sheet}' says {answers}."
