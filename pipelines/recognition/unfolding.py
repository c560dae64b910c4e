"""What a sheet with one column per month gives one table: which columns it takes, the month of each, and questions."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from pipelines.accounting.covers import span
from pipelines.findings import Choice, Finding, Question
from pipelines.recognition.filenames import read_name
from pipelines.recognition.versions import says_plan
from pipelines.recognition.wide import ACTUAL, BUDGET, FORECAST, OTHER
from pipelines.recognition.yearsaid import Run, Year, anchored, ask, fitting, months_from, run_of, starts, year_in
from pipelines.sheets import Wide
from pipelines.understood import Match
from pipelines.values.months import label
from pipelines.values.reading import at, on

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pipelines.recognition.tables import HeaderRow
    from pipelines.recognition.view import View
    from pipelines.recognition.wide import MonthColumn, MonthColumns
    from pipelines.understood import Memory
    from schemas.table import Export

_PLANNED = (BUDGET, "", FORECAST)
_SPENT = (ACTUAL, "")
_SHOWN = 4


@dataclass(frozen=True)
class Unfolded:
    """The month columns that one table takes, what they measure, and what there is to ask and to say about them."""

    wide: Wide
    measure: str
    amount: Match
    questions: tuple[Question, ...] = ()
    findings: tuple[Finding, ...] = ()


def unfold(
    view: View, row: HeaderRow, export: Export, *, name: str, memory: Memory, remembered: Mapping[str, str]
) -> Unfolded | None:
    """Return how a table takes the months of a sheet; None where the sheet has none of its measure."""
    assert row.wide is not None, "only a row of months is unfolded"  # noqa: S101
    answers = {**remembered, **memory.answers}
    measure, asked = _measure(view, row.wide, export, answers)
    columns = row.wide.of(measure)
    if not columns:
        return None
    months, unclear = _months(view, row, columns, name, answers, memory)
    if months is None:
        return None
    left = {each.letter: each.text for each in row.wide.columns if each.measure != measure}
    wide = Wide(months, {each.letter: each.cell for each in columns}, dict(row.wide.totals), left)
    first, last = columns[0], columns[-1]
    heading = f"{first.text} to {last.text}" if len(columns) > 1 else first.text
    amount = Match(export.amount, heading, first.letter, "derived", 0.95)
    findings = (_left_out(view, row, wide),) if left else ()
    return Unfolded(wide, measure, amount, (*asked, *unclear), findings)


def _measure(
    view: View, columns: MonthColumns, export: Export, answers: Mapping[str, str]
) -> tuple[str, tuple[Question, ...]]:
    """Return which of several columns per month the table takes, asked where more than one would do."""
    wanted = _PLANNED if says_plan(export) else _SPENT
    there = [each for each in wanted if each in columns.measures]
    if not there:
        return OTHER + " only", ()
    if len(there) == 1:
        return there[0], ()
    if answers.get("measure") in there:
        return answers["measure"], ()
    shown = {each: columns.of(each)[0].text for each in there}
    says = f"{on(view.sheet.name)}: there are several columns per month: "
    says += " and ".join(f'"{text}"' for text in shown.values()) + ". Which of them is meant?"
    choices = tuple(Choice(each, f'the columns such as "{text}"') for each, text in shown.items())
    return there[0], (Question("measure", says, there[0], choices, tuple(shown.values())),)


def _months(  # noqa: PLR0917 - everything that may tell a month
    view: View,
    row: HeaderRow,
    columns: tuple[MonthColumn, ...],
    name: str,
    answers: Mapping[str, str],
    memory: Memory,
) -> tuple[dict[str, str] | None, tuple[Question, ...]]:
    """Return the month of each column ("" while it must be asked), None where the headings are no run of months."""
    if all(each.month.number is not None and not each.month.fiscal for each in columns):
        return {each.letter: label(each.month.number or 0) for each in columns}, ()
    covered = span(memory.answers.get("covers", ""))
    begins = int(answers["fiscal_start"]) if answers.get("fiscal_start", "").isdigit() else None
    found: dict[str, str] = {}
    asked: list[Question] = []
    for said, group in groupby(columns, key=lambda each: each.above if year_in(each.above) else ""):
        own = tuple(group)
        if (run := run_of(own)) is None:
            return None, ()
        start, question = _start(view, row, own, run, said, name, covered, begins)
        asked += [question] if question else []
        numbers = months_from(run, start) if start is not None else []
        found |= {each.letter: label(numbers[place]) if numbers else "" for place, each in enumerate(own)}
    known = [each for each in found.values() if each]
    if len(known) != len(set(known)):
        return None, ()
    return found, tuple(asked[:1])


def _start(  # noqa: PLR0917 - everything that may tell a year
    view: View,
    row: HeaderRow,
    columns: tuple[MonthColumn, ...],
    run: Run,
    said: str,
    name: str,
    covered: tuple[int, int] | None,
    begins: int | None,
) -> tuple[int | None, Question | None]:
    """Return the month in which a run starts, and the question if that is only a guess."""
    if (own := anchored(columns, run)) is not None:
        return own, None
    if covered and (start := fitting(run, *covered)) is not None:
        return start, None
    told, years = _years(view, row, columns, said, name)
    possible = list(dict.fromkeys(month for year in years for month in starts(run, year, begins)))
    certain = len(years) == 1 and len(possible) == 1
    if certain:
        return possible[0], None
    return (possible[0] if possible else None), ask(view.sheet.name, columns, run, possible, told)


def _years(
    view: View, row: HeaderRow, columns: tuple[MonthColumn, ...], said: str, name: str
) -> tuple[str, list[Year]]:
    """Return where the year is said and the years: above the months, in a title, else by the sheet or the file."""
    own = {year for each in columns if each.month.fiscal and (year := year_in(each.text))}
    if own:
        return columns[0].text, sorted(own, key=lambda each: each.first)
    if said and (year := year_in(said)):
        return said, [year]
    titles = [" ".join(view.row(number).values()) for number in range(row.number)]
    for texts in (titles, [view.sheet.name], [_stem(name)]):
        found = {year: text for text in texts if (year := year_in(text))}
        if found:
            return next(iter(found.values())), list(found)
    covers = read_name(name).covers
    return (name, [Year(int(covers[:4]), "plain")]) if covers[:4].isdigit() and len(covers) > 3 else ("", [])  # noqa: PLR2004


def _stem(name: str) -> str:
    return name.rsplit(".", 1)[0]


def _left_out(view: View, row: HeaderRow, wide: Wide) -> Finding:
    """Name the month columns that hold something else: they are kept beside the rows, and not counted."""
    listed = list(wide.left_out.items())
    shown = ", ".join(f'{letter} "{text}"' for letter, text in listed[:_SHOWN])
    more = f" and {len(listed) - _SHOWN} more" if len(listed) > _SHOWN else ""
    cell = f"{listed[0][0]}{row.number + 1}"
    says = f"{at(view.sheet.name, cell)}: the columns {shown}{more} hold another measure; they are kept beside the "
    says += "rows and not counted. Load them as their own list if they are needed."
    return Finding(view.sheet.name, cell, "", "warning", "measure_left_out", str(len(listed)), says)
