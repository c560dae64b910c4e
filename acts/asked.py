"""What a person needs to see to answer about a file: values of columns, readings of dates, answers of earlier files."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from acts.feeds import remembered_as
from acts.planned import ASK
from acts.receipts import SheetResult
from acts.samples import samples_of
from marts.answers import Answered, remembered
from pipelines.recognition.unfit import unfit
from pipelines.values.dates import Written, parse_date
from pipelines.values.months import label
from schemas.exports import all_exports

if TYPE_CHECKING:
    from datetime import date

    from duckdb import DuckDBPyConnection

    from acts.planned import LoadOptions, Plan
    from pipelines.findings import Question
    from pipelines.understood import Understood

_DAYS = "Reads day first", "Reads month first", "Reads year first"


@dataclass(frozen=True)
class Beside:
    """A small table beside a question: headings, and rows of as many texts."""

    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


def told(db: DuckDBPyConnection, found: Understood, decided: Plan, options: LoadOptions) -> SheetResult:
    """Return the result of one table, with what its questions need and the remembered answers that it was read with."""
    result, said = SheetResult.of(found, decided), options.said_of(found.layout)
    known = remembered(db, layout=found.layout)
    again = {each.question: each.answer for each in known if said.get(each.question) == ASK}
    asked = [_with_month(db, each, decided, found, options.today) for each in result.questions]
    asked = [replace(each, guess=again.get(each.id, each.guess)) for each in asked]
    used = tuple(each for each in known if _is_used(each, found, options))
    return replace(result, questions=tuple(asked), remembered=used, samples=samples_of(found))


def answered_now(found: Understood, options: LoadOptions) -> Understood:
    """Return the table with the columns that somebody names now for this layout alone as answered, not remembered."""
    said = options.on(found.layout).answers
    columns = {
        name: replace(each, how="answered") if each.how == "remembered" and f"column:{name}" in said else each
        for name, each in found.columns.items()
    }
    return replace(found, columns=columns)


def beside(asked: Question, sheet: SheetResult, choices: tuple[str, ...] = ()) -> Beside | None:
    """Return what stands beside a question: values of each candidate column, or how dates read either way."""
    kind, _, _ = asked.id.partition(":")
    if kind == "column":
        wanted = choices or tuple(each.value for each in asked.choices)
        known = {each.letter: each for each in sheet.samples}
        rows = [
            (each, known[each].heading or "(none)", *_three(known[each].values)) for each in wanted if each in known
        ]
        return Beside(("Column", "Heading", "Values", "", ""), tuple(rows))
    if kind == "date_order":
        return _readings(asked)
    return None


def why_not(table: str, name: str, letter: str, sheet: SheetResult) -> str:
    """Return the sentence why a column of the file can hardly be what somebody says it is, "" where it can."""
    chosen = next((each for each in sheet.samples if each.letter == letter), None)
    if chosen is None:
        return ""
    return unfit(all_exports()[table].column(name), letter, chosen.heading, chosen.values, sheet.sheet)


def _readings(asked: Question) -> Beside:
    ways = [each.value for each in asked.choices]
    rows = []
    for text in asked.samples[:4]:
        written = parse_date(text) or Written(None, None)
        days = {"dmy": written.day_first, "mdy": written.month_first, "ymd": written.year_first}
        rows.append((text, *(_day(days.get(each)) for each in ways)))
    names = dict(zip(("dmy", "mdy", "ymd"), _DAYS, strict=True))
    return Beside(("In the file", *(names.get(each, each) for each in ways)), tuple(rows))


def _day(day: date | None) -> str:
    return f"{day.day} {day:%b %Y}" if day else "no date"


def _three(values: tuple[str, ...]) -> tuple[str, str, str]:
    first = (*values[:3], "", "", "")
    return first[0], first[1], first[2]


def _with_month(db: DuckDBPyConnection, asked: Question, decided: Plan, found: Understood, today: date) -> Question:
    """Fill in the likeliest month where nothing in the file says one: that behind the last file of the feed."""
    if asked.id != "covers" or asked.guess:
        return asked
    last = db.execute(
        "select max(covers_to) from live_loads where table_name = ? and feed = ?", [found.table, decided.feed.name]
    ).fetchall()[0][0]
    if last:
        told = f"the last file of {decided.feed.name} covers {last}, so the guess is the month behind it"
        guess = label(int(last[:4]) * 12 + int(last[5:7]))
    else:
        told, guess = "the guess is the month before today's", label(today.year * 12 + today.month - 2)
    return replace(asked, guess=guess, samples=(*asked.samples, f"The file is called {found.file}", told))


def _is_used(each: Answered, found: Understood, options: LoadOptions) -> bool:
    """Return whether a remembered answer speaks for this table, and nothing that is said now takes its place."""
    kind, _, about = each.question.partition(":")
    if each.question in options.said_of(found.layout):
        return False
    if "@" in each.question:
        return each.question == remembered_as(found) and not (options.unit or options.feed)
    if kind == "column":
        return about not in found.columns or found.columns[about].how == "remembered"
    if kind in {"date_order", "decimal", "percent"}:
        return about in found.columns
    return kind != "table" or not options.table
