"""What must be asked about the columns of a sheet before it can load, with the best guess and what it looks like."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipelines.findings import Choice, Question
from pipelines.recognition.contents import fits
from pipelines.recognition.headings import Meaning
from pipelines.recognition.matching import Candidate, is_value
from pipelines.recognition.unfit import holds_none, unfit
from pipelines.values.reading import on

if TYPE_CHECKING:
    from pipelines.recognition.matching import Matching
    from pipelines.recognition.view import View
    from schemas.table import Column, Export

_SAMPLES, _SHOWN, _LABEL_LENGTH = 5, 3, 40
_SUITS, _SURELY, _SEVERAL = 0.6, 0.9, 5


def fill_without_heading(view: View, header: int, headings: dict[str, str], export: Export, found: Matching) -> None:
    """Add needed columns that no heading names and whose cells leave no doubt: the only dates, the only amounts."""
    for group in export.needed:
        if not found.amounts and not any(name in found.columns for name in group):
            column = export.column(group[0])
            if (silent := _without_heading(view, header, headings, column, found)) is not None:
                found.columns[column.name] = silent.match()


def questions_on_columns(
    view: View, header: int, headings: dict[str, str], export: Export, found: Matching, *, has_period: bool
) -> tuple[Question, ...]:
    """Ask for what is needed to load and not found, and which of several amounts is meant."""
    asked = _answers_that_cannot_be(view, header, headings, export, found)
    if found.amounts:
        asked.append(_which_amount(view, header, headings, export.column(export.amount), found))
    for group in export.needed:
        columns = [export.column(name) for name in group]
        timed = has_period and any(each.kind.name == "month" for each in columns)
        if not timed and not any(each.name in found.columns for each in columns):
            asked.append(_which_column(view, header, headings, columns, found))
    return tuple(asked)


def choices(view: View, header: int, headings: dict[str, str]) -> tuple[Choice, ...]:
    """Return every column of the sheet as an answer: its letter, heading and some values."""
    found = []
    for letter in view.letters:
        values = view.profile(letter, header).values[:_SHOWN]
        sample = f", e.g. {' | '.join(map(_short, values))}" if values else ", blank"
        found.append(Choice(letter, f"{letter}: {headings.get(letter) or '(no heading)'}{sample}"))
    return tuple(found)


def _answers_that_cannot_be(
    view: View, header: int, headings: dict[str, str], export: Export, found: Matching
) -> list[Question]:
    """Ask again for a needed column that somebody named and that holds nothing of the kind: no record could load."""
    asked = []
    for name in (each for group in export.needed for each in group):
        match = found.columns.get(name)
        if match is None or match.how not in {"answered", "remembered"}:
            continue
        column, values = export.column(name), view.profile(match.letter, header).values
        if values and not holds_none(column, values):
            continue
        says = unfit(column, match.letter, match.heading, values, view.sheet.name)
        guess = _guess(view, header, column, found)
        says = f"{says} Which column is it?"
        asked.append(Question(f"column:{name}", says, guess, choices(view, header, headings), values[:_SAMPLES]))
    return asked


def _which_amount(view: View, header: int, headings: dict[str, str], column: Column, found: Matching) -> Question:
    several = ", ".join(f'{each.letter} "{each.heading}"' for each in found.amounts)
    letters = [each.letter for each in found.amounts]
    best = tuple(each for each in choices(view, header, headings) if each.value in letters)
    return Question(
        f"column:{column.name}",
        f"{on(view.sheet.name)}: which column is the {column.heading.lower()} of a line, {several}?",
        letters[0],
        best,
        tuple(f"{each}: {', '.join(view.profile(each, header).values[:3])}" for each in letters),
    )


def _which_column(
    view: View, header: int, headings: dict[str, str], columns: list[Column], found: Matching
) -> Question:
    guess = _guess(view, header, columns[0], found)
    names = " or ".join(each.heading for each in columns)
    told = "there is no heading for it"
    if columns[0].kind.name == "money" and found.sides:
        told = f"debit and credit stand apart ({' and '.join(found.sides)}), and one column of signed amounts is needed"
        guess = ""
    timed = any(each.kind.name == "month" for each in columns)
    otherwise = " Or state the month that the whole sheet covers." if timed else ""
    return Question(
        f"column:{columns[0].name}",
        f"{on(view.sheet.name)}: which column holds {names}? In row {header + 1} {told}.{otherwise}",
        guess,
        choices(view, header, headings),
        view.profile(guess, header).values[:_SAMPLES] if guess else (),
    )


def _guess(view: View, header: int, column: Column, found: Matching) -> str:
    likely = _suitable(view, header, column, found)
    return max(likely, key=lambda each: _likeliness(view, header, column, each), default="")


def _suitable(view: View, header: int, column: Column, found: Matching) -> list[str]:
    """Return the columns without a meaning whose cells suit; a name must differ from row to row."""
    suitable = []
    for letter in view.letters:
        cells = view.profile(letter, header)
        several = len(cells.values) > min(_SEVERAL, cells.count // 2) or column.kind.numeric
        dated = column.kind.name in {"date", "month"}
        if letter not in found.letters and cells.count and fits(column.kind, cells) >= _SUITS and (several or dated):
            suitable.append(letter)
    return suitable


def _likeliness(view: View, header: int, column: Column, letter: str) -> float:
    cells = view.profile(letter, header)
    more = cells.share("decimal") if column.kind.numeric else cells.distinct
    return fits(column.kind, cells) + cells.filled + more


def _without_heading(
    view: View, header: int, headings: dict[str, str], column: Column, found: Matching
) -> Candidate | None:
    """Return the one column that needs no heading to be told: the only dates, or the only amounts, of the sheet."""
    if column.kind.name not in {"date", "money"}:
        return None
    sure = _suitable(view, header, column, found)
    cells = view.profile(sure[0], header) if len(sure) == 1 else None
    if cells is None or cells.share("date" if column.kind.name == "date" else "decimal") < _SURELY:
        return None
    heading = headings.get(sure[0], "")
    if heading and not is_value(heading, cells):
        return None
    return Candidate(column, sure[0], heading, Meaning(column.name, "content", 0.6), 1.0, cells)


def _short(text: str) -> str:
    return text if len(text) <= _LABEL_LENGTH else text[: _LABEL_LENGTH - 1] + "\u2026"
