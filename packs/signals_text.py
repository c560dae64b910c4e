"""Signals as the terminal prints them: a table of what to act on, and how many there are of each kind."""

from __future__ import annotations

from collections import Counter
from itertools import zip_longest
from textwrap import wrap
from typing import TYPE_CHECKING, Any

from marts.say import NO_CURRENCY, say_count, say_money, say_word
from packs import text

if TYPE_CHECKING:
    from collections.abc import Sequence

SEVERITIES = ("high", "medium", "low")
# How wide each column may be before its text goes on in the next line.
WIDEST = {"severity": 8, "kind": 22, "subject": 34, "because": 52, "ask": 20, "amount": 22, "id": 12}


def signals_text(rows: Sequence[dict[str, Any]]) -> str:
    """Return the open signals, the most severe first, and below them how many of each kind and severity there are."""
    heard = [each for each in rows if each["state"] == "open"]
    silent = len(rows) - len(heard)
    said = [_table(heard), "", _counts(heard)] if heard else ["No signal."]
    return "\n".join([*said, *([f"{silent} silenced by a disagreement."] if silent else [])])


def _table(rows: list[dict[str, Any]]) -> str:
    """Return the signals as a table whose long texts go on below."""
    said = [{name: wrap(_cell(row, name), widest) or [""] for name, widest in WIDEST.items()} for row in rows]
    lines = [
        dict(zip(WIDEST, cells, strict=True)) for row in said for cells in zip_longest(*row.values(), fillvalue="")
    ]
    return text.table(lines, list(WIDEST))


def _cell(row: dict[str, Any], name: str) -> str:
    if name == "amount":
        money = say_money(row["amount"], row["currency"] or NO_CURRENCY) if row["amount"] is not None else ""
        return " ".join(filter(None, (money, row["money"] if money else "")))
    return say_word(row[name]) if name in {"severity", "kind"} else str(row[name])


def _counts(rows: list[dict[str, Any]]) -> str:
    """Return how many lines there are of each kind and severity, and of how many things they are."""
    counted = Counter((row["kind"], row["severity"]) for row in rows)
    kinds = sorted({row["kind"] for row in rows})
    body = [
        {"kind": say_word(kind), **{each: counted[kind, each] or None for each in SEVERITIES}} for kind in kinds
    ] + [{"kind": "All", **{each: sum(counted[kind, each] for kind in kinds) for each in SEVERITIES}}]
    things = sum(int(row["items"]) for row in rows)
    return (
        f"{text.table(body, ['kind', *SEVERITIES])}\n{say_count(len(rows), 'line')} about {say_count(things, 'thing')}."
    )
