"""What is said for a whole sheet: the sending unit, the currency, the day it shows; and its warnings."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pyarrow.compute as pc

from pipelines.findings import Finding
from pipelines.recognition.filenames import read_name
from pipelines.understood import Stated
from pipelines.values.dates import parse_date
from pipelines.values.reading import on

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pipelines.sheets import Recognised, Sheet
    from pipelines.values.reading import Place, Reading

UNIT_COLUMNS = ("unit", "company", "entity")  # the first of them that the export declares and the sheet has
_AS_OF_HEADINGS = frozenset(
    "as of|as of date|as at|as at date|report date|reporting date|snapshot date|export date|extract date|stand|"
    "stichtag|data as of|run date|generated|date of report".split("|")
)


def unit_said(
    recognised: Recognised, *, unit: str, answers: Mapping[str, str], remembered: Mapping[str, str]
) -> Stated | None:
    """Return the unit that a person or a parameter row names (a column of units is looked at elsewhere)."""
    if chosen := unit or answers.get("unit", ""):
        return Stated(chosen, "answered")
    if (stated := recognised.parameters.get("unit")) is not None:
        return stated
    return Stated(remembered["unit"], "remembered") if remembered.get("unit") else None


def unit_column(places: Mapping[str, Place]) -> str:
    """Return the declared column that says which unit a row belongs to, "" when the sheet has none."""
    return next((name for name in UNIT_COLUMNS if name in places), "")


def currency_said(recognised: Recognised, answers: Mapping[str, str]) -> Stated | None:
    """Return the currency said for the whole sheet."""
    if answers.get("currency"):
        return Stated(answers["currency"].upper(), "answered")
    return recognised.parameters.get("currency")


def as_of_said(
    recognised: Recognised, extra: Mapping[str, Reading], *, file: str, as_of: str, answers: Mapping[str, str]
) -> Stated | None:
    """Return the day a register shows: said, a parameter, in the file's name, or a constant column of that day."""
    for text in (as_of, answers.get("as_of", "")):
        if text and (day := _one_day(text)):
            return Stated(day, "answered")
    stated = recognised.parameters.get("as_of")
    if stated and stated.how != "file name" and (day := _one_day(stated.value)):
        return Stated(day, stated.how, stated.cell)
    if stated and (day := _one_day(stated.value)):
        return Stated(day, stated.how, stated.cell)
    if day := read_name(file).as_of or read_name(recognised.sheet.name).as_of:
        return Stated(day, "file name")
    return _constant_day(recognised, extra)


def is_as_of_heading(heading: str) -> bool:
    """Return whether a heading names the day that a list shows."""
    return " ".join(heading.lower().replace("_", " ").replace(":", " ").split()) in _AS_OF_HEADINGS


def _constant_day(recognised: Recognised, extra: Mapping[str, Reading]) -> Stated | None:
    for letter, reading in extra.items():
        days = pc.unique(reading.values.drop_null())
        if len(days) == 1:
            return Stated(days[0].as_py().isoformat(), "content", f"{letter}{recognised.header_row + 1}")
    return None


def _one_day(text: str) -> str:
    """Return an ISO day for a text that can mean only one, or the months' names make it one."""
    found = parse_date(text)
    if found is None or found.open:
        return ""
    day = found.day_first or found.month_first
    return day.isoformat() if day else ""


def sheet_warnings(sheet: Sheet) -> list[Finding]:
    """Say what is hidden on a sheet: everything is loaded, but its owner may not see all of it."""
    found = []
    if sheet.hidden:
        found.append(_warning(sheet, "hidden_sheet", "", "the sheet is hidden; it is read all the same"))
    if sheet.hidden_rows:
        count = f"{sheet.hidden_rows:,} row{'s are' if sheet.hidden_rows > 1 else ' is'} hidden"
        found.append(_warning(sheet, "hidden_rows", str(sheet.hidden_rows), f"{count} and read all the same"))
    if sheet.filtered:
        what = "a filter is active; rows that it hides are read, rows that it left out of an export are not here"
        found.append(_warning(sheet, "active_filter", "", what))
    return found


def _warning(sheet: Sheet, rule: str, value: str, what: str) -> Finding:
    says = f"{on(sheet.name)}: {what}. Unhide or delete them in the source if that is not meant."
    return Finding(sheet.name, "", "", "warning", rule, value, says)
