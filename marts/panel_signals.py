"""Signals on the Brief: what presses and no line of a panel tells gets a line, what a line leaves out stands in it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from marts.arithmetic import derived
from marts.figure import Condition, Detail, Figure
from marts.rows import listed
from marts.say import capital, say_count, say_word
from marts.signal_list import SIGNAL_LIST
from marts.sql import select
from marts.telling import Line, Said

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from marts.figure import Rows
    from marts.sql import Connection
    from marts.telling import Panel, Piece

SHOWN = 8
CALM = ("down", "closed", "high", "medium", "low")  # lines that press less than a signal of high severity
OPEN = Condition("state", "=", "open")
HIGH = Condition("severity", "=", "high")
TABLES = {"decision": "decisions", "risk": "risks", "initiative": "initiatives", "vendor": "spend", "contract": "spend"}
# What the lines of a panel tell in their own words: initiatives in panel 2, risks in 3, decisions in 5.
TOLD = {
    "initiative": {"late_without_blocker", "long_blocked"},
    "risk": {"risk_rose"},
    "decision": {"decision_overdue", "half_decision", "deferred_again"},
}


def pressing(db: Connection) -> Rows:
    """Return the open signals of high severity, the most pressing first."""
    return listed(db, SIGNAL_LIST, Detail("signal_list", (HIGH, OPEN)), "signals", limit=500)


def ranked(signals: list[dict[str, Any]], **facts: tuple[Piece, ...]) -> dict[str, tuple[Piece, ...]]:
    """Return the facts of a headline, named by their tables: first those on which a signal presses."""
    pressed = {TABLES.get(each["subject_type"], "") for each in signals}
    return dict(sorted(facts.items(), key=lambda fact: fact[0] not in pressed))


def first(signals: list[dict[str, Any]], *, untold: Mapping[str, tuple[Piece, ...]]) -> tuple[Piece, ...]:
    """Return the most pressing signal as a fact, of a kind of thing on which the headline has no fact of its own."""
    told = {table for table, fact in untold.items() if fact}
    for each in signals:
        if TABLES.get(each["subject_type"], "") not in told:
            return (Said(str(each["subject"]), one(each)), f": {each['because']}")
    return ()


def held(db: Connection) -> set[str]:
    """Return the keys of the initiatives that are blocked or late: panel 2 counts them."""
    text = "select coalesce(initiative_id, item_key) as key from initiative_list where is_blocked or days_late > 0"
    return {row["key"] for row in select(db, text)}


def open_risks(db: Connection) -> set[str]:
    """Return the keys of the open risks: panel 3 counts them where hardly any moved."""
    text = "select coalesce(risk_id, item_key) as key from risk_list where is_open"
    return {row["key"] for row in select(db, text)}


def woven(
    panel: Panel,
    signals: list[dict[str, Any]],
    about: str,
    *,
    told: Collection[str] = (),
    counted: Collection[str] = (),
    short: str = "",
) -> Panel:
    """Return a panel with what signals say about its things: in the lines that are there, and in lines of their own.

    `told` are the keys of things that have a line, where the figures of the lines do not name them; `counted` those
    that the panel counts, whether or not their lines are among those shown. `short` is what stands for the summary
    beside a count of signals.
    """
    own = [each for each in signals if each["subject_type"] == about and each["kind"] not in TOLD[about]]
    if panel.dark or not own:
        return panel
    lines = tuple(_with(each, own) for each in panel.lines if each.status != "none")
    keys = {*told, *(each["subject_id"] for line in panel.lines for each in own if _is_about(line, each))}
    found = [each for each in own if each["subject_id"] not in keys] if about != "decision" else []
    if not found:
        return replace(panel, lines=lines or panel.lines)
    first, last = [one for one in lines if one.status not in CALM], [one for one in lines if one.status in CALM]
    woven_in = replace(panel, lines=(*first, *map(line, found), *last)[:SHOWN])
    return _counting(woven_in, [each for each in found if each["subject_id"] not in counted], short)


def _counting(panel: Panel, more: list[dict[str, Any]], short: str) -> Panel:
    """Return a panel that counts these signals too."""
    if not more:
        return panel
    mine = Detail("signal_list", (Condition("id", "in", tuple(each["id"] for each in more)),))
    count = Figure("Signals", len(more), "signals", "Signals of high severity on what is not counted above.", mine)
    rule = f"{panel.count.rule} And signals of high severity on other things."
    every = derived(panel.count.name, "a + b", panel.count, count, unit=panel.count.unit, rule=rule)
    summary = f"{short or panel.summary}, {say_count(len(more), 'signal')}"
    return replace(panel, count=every if panel.count.value else count, summary=summary)


def _with(line: Line, signals: list[dict[str, Any]]) -> Line:
    """Return a line that also says the first of the signals about its thing."""
    for each in signals:
        if _is_about(line, each):
            return replace(line, text=(*line.text, " Also ", Said(say_word(each["kind"]).lower(), one(each)), "."))
    return line


def _is_about(line: Line, signal: dict[str, Any]) -> bool:
    """Return whether a line tells of the record, or the decision, that a signal is about."""
    for piece in line.text:
        detail = piece.figure.evidence if isinstance(piece, Said) and piece.figure else None
        if isinstance(detail, Detail):
            named = {each.column: each.value for each in detail.where}
            if "load_id" in named and named["load_id"] == signal["load_id"]:
                return bool(named.get("source_row") == signal["source_row"])
            if "decision_id" in named and named["decision_id"] == signal["subject_id"]:
                return True
    return False


def line(row: dict[str, Any]) -> Line:
    """Return a signal as a line of a panel."""
    text: tuple[Piece, ...] = (Said(str(row["subject"]), one(row)), f": {row['because']}.")
    return Line(row["kind"], "off_track", say_word(row["kind"]), str(row["ask"] or ""), text)


def one(row: dict[str, Any]) -> Figure:
    """Return the figure of one signal: its row, with its reason and the rule that fired."""
    own = Detail("signal_list", (Condition("id", "=", row["id"]),))
    rule = f"{capital(row['because'])}. It fires when: {row['threshold']}."
    return Figure(say_word(row["kind"]), 1, "signals", rule, own)
