"""The goals and key results of the sample company, as its tool for goals exports them."""

from __future__ import annotations

from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING

from data.sample.blocks import day, in_week, read
from data.sample.goal_texts import GOALS, NEXT_RESULTS, RESULTS
from data.sample.sheets import Sheet, Written, write_workbook

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from data.sample.sheets import Cell

GOAL_HEADINGS = "Objective ID|Objective|Objective Type|Aligned To|Objective Owner|Timeframe|On/Off Track|Progress"
RESULT_HEADINGS = (
    "KR ID|Objective ID|Objective|Key Result|Metric Unit|Start Value|Target Value|Current Value|Confidence|KR Owner|"
    "Key Result Status|Last Check-in"
)


@cache
def goal_of() -> dict[str, str]:
    """Return the goal that each initiative serves; one that serves none is missing."""
    served = {block.key: block.cells[-1].split("; ") for block in read(GOALS)}
    return {initiative: goal for goal, initiatives in served.items() for initiative in initiatives}


def write_goals(path: Path, week: date) -> Written:
    """Write the goals on one sheet and their key results on another, headings in the first row."""
    goals = read(GOALS)
    names = {block.key: block.cells[1] for block in goals}
    results = [_result(block.cells, names) for block in in_week(RESULTS, NEXT_RESULTS, week)]
    objectives = Sheet("Objectives", (), GOAL_HEADINGS, {"Progress": "0%"}, [_goal(block.cells) for block in goals])
    days = {"Last Check-in": "yyyy-mm-dd", "Confidence": "0%"}
    write_workbook(path, objectives, Sheet("Key results", (), RESULT_HEADINGS, days, results), made=week)
    return Written("goals", len(goals) + len(results))


def _goal(cells: tuple[str, ...]) -> list[Cell]:
    *known, progress, _ = cells
    return [*known, Decimal(progress) / 100]


def _result(cells: tuple[str, ...], names: dict[str, str]) -> list[Cell]:
    number, goal, name, unit, start, target, current, sure, owner, state, measured = cells
    values: list[Cell] = [Decimal(start), Decimal(target), Decimal(current), Decimal(sure)]
    return [number, goal, names[goal], name, unit, *values, owner, state, day(measured)]
