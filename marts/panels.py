"""The panels of the Brief that answer from one list each: blocked, spend, decisions."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

from marts import initiatives, vendors
from marts.arithmetic import derived
from marts.decisions import waiting
from marts.figure import Condition, Detail, Figure
from marts.filters import NOT_STATED
from marts.rows import listed
from marts.say import capital, say_change, say_count, say_day, say_money
from marts.telling import NONE, Line, Panel, Said

if TYPE_CHECKING:
    from collections.abc import Sequence

    from marts.decisions import Queue
    from marts.figure import Rows
    from marts.sql import Connection
    from marts.telling import Piece
    from marts.tie_out import TieOut

SHOWN = 8  # lines that a panel delivers; how many of them stand on a screen is the screen's affair
START, LOAD = "Start", "Load"
NO_OWNER = "No owner yet"
NOT_NAMED = "Value not named: there is no goals sheet yet."
SPEND_PAGE = "Spend watchpoints"
LATE = (Condition("days_late", ">", 0), Condition("is_blocked", "=", value=False))


def what_is_blocked(db: Connection, blocked: Rows, waits: list[dict[str, Any]], queue: Queue) -> Panel:
    """Return panel 2: the blocked initiatives, the longest blocked first, then those that are late for no named reason.

    `waits` are the pairs of an open decision and an initiative that waits for it.
    """
    title = "What is blocked"
    every, unrated = initiatives.counts(db)
    if not every.value:
        return dark(2, title, "Load a list of initiatives (sheet 'initiatives')", six_lines=True)
    late = listed(db, initiatives.INITIATIVE_LIST, Detail("initiative_list", LATE), "initiatives", limit=500)
    late_ones = sorted(late.rows, key=lambda row: -row["days_late"])
    unblocks = _unblocks(waits, queue)
    lines = (*(_blocked(each, unblocks) for each in blocked.rows), *(_late(each, unblocks) for each in late_ones))
    summary = f"{blocked.count.value} blocked" + (f", {late.count.value} late" if late.count.value else "")
    summary += f", of {every.value}"
    rule = "Initiatives that are blocked, and those that are late and name no blocker."
    count = derived("Blocked or late", "a + b", blocked.count, late.count, unit="initiatives", rule=rule)
    return Panel(2, title, summary, lines[:SHOWN] or _nothing_blocked(unrated), count, page="Initiatives")


def dark(number: int, title: str, sheet: str, *, six_lines: bool = False) -> Panel:
    """Return a panel that nothing lights yet: which sheet would, or whether the six start lines would as well."""
    says = f"{sheet}, or fill the six lines on Start." if six_lines else f"{sheet} to light this panel."
    return Panel(number, title, "", (), NONE, says, ways=(START, LOAD) if six_lines else (LOAD,))


def spend_rising(db: Connection, rising: Rows, tied: TieOut) -> Panel:
    """Return panel 4: vendors whose monthly average rose; that a value is named nowhere is said as it is."""
    title = "Spend rising, value not named"
    if not tied.files:
        return dark(4, title, "Load a spend ledger (sheet 'spend')")
    if rising.count.value is None:
        says = rising.count.rule.removeprefix("Cannot tell yet: ")
        line = Line("unknown", "unrated", "Cannot tell yet", "", (capital(says),))
        return Panel(4, title, "not enough months", (line,), NONE, page=SPEND_PAGE)
    owners = vendors.owners(db)
    lines = tuple(_rising(each, owners) for each in rising.rows[:SHOWN])
    summary = say_count(int(rising.count.value), "vendor")  # type: ignore[arg-type]
    nothing = (Line("none", "unrated", "None", "", ("No vendor rose by more than the limit.",)),)
    return Panel(4, title, summary, lines or nothing, rising.count, page=SPEND_PAGE)


def decide_now(queue: Queue, waits: list[dict[str, Any]]) -> Panel:
    """Return panel 5: overdue decisions first, those that hold up most of them in front, then those due soon.

    Those without a date come last.
    """
    title = "Decide now"
    if not queue.every.value:
        return dark(5, title, "Load a decision log (sheet 'decisions')", six_lines=True)
    held = {each["decision_id"]: waiting(waits, each["decision_id"]) for each in queue.rows.rows}
    pressing = sorted(queue.rows.rows, key=lambda row: _pressing_least(row, held[row["decision_id"]]))
    lines = tuple(_decision(each, held[each["decision_id"]]) for each in pressing[:SHOWN])
    counts = ((queue.overdue, "late"), (queue.due_soon, "due soon"), (queue.open, "open"))
    summary = ", ".join(f"{each.value} {word}" for each, word in counts if each.value) or "none open"
    return Panel(5, title, summary, lines or (_nothing_open(queue.every),), queue.open, page="Decision queue")


def said_money(figure: Figure) -> Said:
    """Return a figure of money as words of a sentence."""
    return Said(say_money(figure.value, figure.unit), figure)  # type: ignore[arg-type]


def _unblocks(waits: list[dict[str, Any]], queue: Queue) -> dict[tuple[int, int], dict[str, Any]]:
    """Return the open decision that each initiative (by load and row) waits for, the most pressing one of several."""
    pressing = {row["decision_id"]: row for row in reversed(queue.rows.rows)}
    order = {decision: place for place, decision in enumerate(reversed(pressing))}
    known = sorted(
        (each for each in waits if each["decision_id"] in order), key=lambda each: -order[each["decision_id"]]
    )
    return {(each["load_id"], each["source_row"]): pressing[each["decision_id"]] for each in known}


def _blocked(row: dict[str, Any], unblocks: dict[tuple[int, int], dict[str, Any]]) -> Line:
    days = f"Blocked {say_count(row['days_blocked'], 'day')}" if row["days_blocked"] is not None else "Blocked"
    subject = _initiative(row, "Blocked", row["blocked_because"], "initiatives_blocked")
    waits = f" waits for {row['waiting_on']}" if row["waiting_on"] else ""
    why = f"{waits}: {row['blocker'].rstrip('.')}." if row["blocker"] else f"{waits}. No blocker is named."
    return Line("blocked", "blocked", days, _asks(row, unblocks), (subject, why, *_unblocked_by(row, unblocks)))


def _late(row: dict[str, Any], unblocks: dict[tuple[int, int], dict[str, Any]]) -> Line:
    subject = _initiative(row, "Late", row["late_because"], "initiative_list")
    was_due = f" was to finish on {say_day(row['forecast_finish'] or row['baseline_finish'])}. No blocker is named."
    label = f"{say_count(row['days_late'], 'day')} late"
    return Line("late", "off_track", label, _asks(row, unblocks), (subject, was_due, *_unblocked_by(row, unblocks)))


def _asks(row: dict[str, Any], unblocks: dict[tuple[int, int], dict[str, Any]]) -> str:
    """Return whom to ask: who decides what would unblock it, else who owns it."""
    decision = unblocks.get((row["load_id"], row["source_row"]))
    if decision is None or not decision["owner"]:
        return str(row["owner"] or NO_OWNER)
    return f"{decision['owner']} decides"


def _initiative(row: dict[str, Any], name: str, because: str, view: str) -> Said:
    own = (Condition("load_id", "=", row["load_id"]), Condition("source_row", "=", row["source_row"]))
    figure = counted_one(name, "initiatives", because, Detail(view, own))
    return Said(str(row["subject"]), figure)


def counted_one(name: str, unit: str, because: str, detail: Detail) -> Figure:
    """Return the figure of one record: its row, counted, with the reason why it stands where it does."""
    return Figure(name, 1, unit, capital(because) + ".", detail)


def _unblocked_by(row: dict[str, Any], unblocks: dict[tuple[int, int], dict[str, Any]]) -> tuple[Piece, ...]:
    """Return who decides what would unblock it, where that is known."""
    decision = unblocks.get((row["load_id"], row["source_row"]))
    if decision is None:
        return (f" Next decision: {row['next_decision'].rstrip('.')}.",) if row["next_decision"] else ()
    due = f"due {say_day(decision['due_date'])}" if decision["due_date"] else "no date yet"
    return (f" {decision['decision_id']} would unblock it, {due}. Owner: {row['owner'] or NO_OWNER.lower()}.",)


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


def _pressing_least(row: dict[str, Any], waits: Sequence[Figure]) -> tuple[bool, Decimal]:
    """Return what orders the overdue by the budget that waits for them; budgets of two currencies say nothing."""
    is_overdue = row["urgency"] == "overdue"
    budgets = [each.value for each in waits if each.unit != "initiatives"] if is_overdue else []
    return (not is_overdue, -Decimal(str(budgets[0])) if len(budgets) == 1 else Decimal(0))


def _decision(row: dict[str, Any], waits: Sequence[Figure]) -> Line:
    due = f"due {say_day(row['due_date'])}" if row["due_date"] else "no date yet"
    own = Detail("decision_agenda", (Condition("decision_id", "=", row["decision_id"]),))
    figure = counted_one("Decision", "decisions", row["urgency_because"], own)
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
