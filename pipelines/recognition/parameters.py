"""Facts that hold for a whole sheet: what the rows above the headings say, and what the file name says."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pipelines.recognition.filenames import covers_in, day_in
from pipelines.recognition.headings import key
from pipelines.understood import NotData, Stated
from pipelines.values.currencies import CODES, currency_of

if TYPE_CHECKING:
    from pipelines.recognition.filenames import NameSays
    from pipelines.recognition.view import View
    from schemas.table import Export

_KEYS = {
    "unit": (
        "entity", "company", "company name", "legal entity", "business unit", "unit", "organisation", "subsidiary",
        "body", "body name", "company code", "reporting entity", "operating unit", "ledger", "gesellschaft", "firma",
        "buchungskreis", "mandant", "unternehmen", "société", "entité", "empresa", "sociedad", "entidad",
    ),
    "covers": (
        "period", "month", "reporting period", "accounting period", "posting period", "date range", "periods",
        "for the month of", "month ended", "period ended", "for the period", "zeitraum", "monat", "periode",
        "buchungsperiode", "période", "mois", "período", "mes",
    ),
    "currency": (
        "currency", "reporting currency", "ledger currency", "all amounts in", "amounts in", "currency code",
        "all figures in", "figures in", "values in", "währung", "alle beträge in", "beträge in", "devise",
        "montants en", "moneda", "importes en",
    ),
    "as_of": (
        "as of", "as at", "as of date", "as at date", "status date", "report date", "data as of", "run date",
        "export date", "exported", "exported on", "extracted on", "extract date", "generated", "generated on",
        "printed", "printed on", "date", "snapshot date", "stand", "stand vom", "per", "à la date du", "au",
        "a fecha de", "fecha",
    ),
}  # fmt: skip
_MEANING = {key(text): parameter for parameter, texts in _KEYS.items() for text in texts}
_LONGEST_KEY = max(len(text.split()) for texts in _KEYS.values() for text in texts)
_RANGE = re.compile(r"(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})\D+?(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})")
_TWELVE = 12


def titles(view: View, header: int) -> tuple[NotData, ...]:
    """Return the filled rows above the headings as what they are: titles."""
    rows = ((number, view.row(number)) for number in range(header))
    return tuple(NotData(number + 1, "title", " ".join(cells.values())) for number, cells in rows if cells)


def parameters(view: View, header: int, name: NameSays, export: Export) -> dict[str, Stated]:
    """Return what is stated for the whole sheet; a row above the headings goes before the file name."""
    found: dict[str, Stated] = {}
    for number in range(header):
        for parameter, value, cell in _stated(view, number):
            if value and parameter not in found:
                found[parameter] = Stated(value, "parameter", cell)
    if "covers" not in found and (title := _month_in_titles(view, header)):
        found["covers"] = title
    if name.covers and _fuller(name.covers, found.get("covers")):
        found["covers"] = Stated(name.covers, "file name")
    if name.as_of:
        found.setdefault("as_of", Stated(name.as_of, "file name"))
    if not export.ledger:
        found.pop("covers", None)
    return found


def states_fact(text: str) -> bool:
    """Say whether a text above a table states its company, its period or its currency."""
    parameter, value = _parameter(text)
    return parameter in {"unit", "covers", "currency"} and (bool(value) or text.rstrip().endswith(":"))


def months_in(text: str) -> str:
    """Return the month or months that a text covers: "September 2014", "2024-11 to 2025-01", "1/9/2014 - 30/9/2014"."""
    if covers := covers_in(text):
        return covers
    if found := _RANGE.search(text):
        one, two, year, three, four, last_year = (int(each) for each in found.groups())
        return _range((one, three), (two, four), (year, last_year))
    day = day_in(text)
    return day[:7]


def _fuller(covers: str, stated: Stated | None) -> bool:
    return stated is None or ("-" not in stated.value and "-" in covers)


def _stated(view: View, number: int) -> list[tuple[str, str, str]]:
    """Return the facts of one row above the headings: "Period: May 2025" in one cell, or in two beside each other."""
    cells = list(view.row(number).items())
    found = []
    for place, (letter, text) in enumerate(cells):
        beside, value = _parameter(text)
        if beside and not value and place + 1 < len(cells):
            letter, value = cells[place + 1]  # noqa: PLW2901 - the fact stands in the next cell
        if beside:
            found.append((beside, _value_of(beside, value), f"{letter}{number + 1}"))
    return found


def _parameter(text: str) -> tuple[str, str]:
    """Split a text into the parameter that it names and its value."""
    before, colon, after = text.partition(":")
    if (found := _MEANING.get(key(before))) is not None:
        return found, after.strip() if colon else ""
    parts = text.split()
    for length in range(min(_LONGEST_KEY, len(parts) - 1), 0, -1):
        found = _MEANING.get(key(" ".join(parts[:length])))
        # Without a colon "Date of birth" is a heading and "Unit A" a name: only phrases lead to a value.
        if found in {"covers", "currency", "as_of"} and (length > 1 or found == "as_of"):
            return found, " ".join(parts[length:])
    return "", ""


def _value_of(parameter: str, value: str) -> str:
    match parameter:
        case "covers":
            return months_in(value)
        case "as_of":
            return day_in(value)
        case "currency":
            codes = [each for each in re.findall(r"[A-Z]{3}", value) if each in CODES]
            return codes[0] if len(codes) == 1 else currency_of(value.strip(" .")) if len(value) > 1 else _sign(value)
        case _:
            return value if any(each.isalnum() for each in value) else ""


def _sign(value: str) -> str:
    return currency_of(value) if value in {"\u00a3", "\u20ac"} else ""


def _month_in_titles(view: View, header: int) -> Stated | None:
    """A title such as "Payments over 500, September 2014" states the month, if all titles name the same."""
    found: dict[str, str] = {}
    for number in range(header):
        for letter, text in view.row(number).items():
            if _parameter(text)[0] != "as_of" and (covers := covers_in(text)):
                found.setdefault(covers, f"{letter}{number + 1}")
    if len(found) != 1:
        return None
    ((covers, cell),) = found.items()
    return Stated(covers, "parameter", cell)


def _range(firsts: tuple[int, int], seconds: tuple[int, int], years: tuple[int, int]) -> str:
    """Return the months between two days whose order is told by a number above twelve."""
    if max(firsts) > _TWELVE >= max(seconds):
        months = seconds
    elif max(seconds) > _TWELVE >= max(firsts):
        months = firsts
    else:
        return ""
    start, end = (f"{year}-{month:02d}" for year, month in zip(years, months, strict=True))
    return start if start == end else f"{start}..{end}" if start < end else ""
