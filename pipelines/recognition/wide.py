"""Seeing that a sheet has one column per month: which columns are months, which add them up, which are actuals."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from pipelines.accounting.totalwords import kind_of_text
from pipelines.recognition.contents import NUMBERS
from pipelines.recognition.monthwords import plain
from pipelines.values.currencies import CODES
from pipelines.values.months import Month, parse_month, parse_year

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pipelines.recognition.view import View

BUDGET, FORECAST, ACTUAL, OTHER = "budget", "forecast", "actual", "other"
_WORDS = {
    OTHER: r"variance|var\.?|diff(?:erence)?|delta|abweichung|ecart|desviacion|%|percent|vs\.?|prior|previous"
    r"|last year|py|ly|vorjahr|ytd|cumulative|cum|kumuliert",
    FORECAST: r"forecast|fcst|fct|fc|reforecast|outlook|estimate|le|prognose|hochrechnung|prevision(?:s)?|pronostico",
    ACTUAL: r"actuals?|act|ist|realise|reel|real|spent|paid|booked",
    BUDGET: r"(?:original |revised |approved )?(?:budget(?:ed)?|bud|bdgt)|plan(?:ned)?|soll|presupuesto"
    r"|presupuestado|target",
}
_MEASURE = {name: re.compile(rf"(?<!\w)(?:{words})(?!\w)") for name, words in _WORDS.items()}
_BESIDE = re.compile(r"(?<!\w)(?:amount|cost|spend|value|betrag|montant|importe|month|in)(?!\w)|[()\[\]:\u20ac\u00a3$]")
_NUMBERED = re.compile(
    r"(?:(?:fy|gj)?[ '/\-]*[\d/\-]{0,9}[ _\-/]*)?"
    r"(?:p|per|period|periode|m|mth|month|monat|fp|mois|mes)[ ._\-]*0*\d{1,2}"
    r"(?:[ _\-/]*(?:fy|gj|of|de)?[ '/\-]*[\d/\-]{0,9})?"
)
_PART = re.compile(
    r"(?<!\w)(?:q[1-4]|[1-4]q|qtr ?[1-4]?|quarter ?[1-4]?|[1-4]\. ?quartal|quartal ?[1-4]?|t[1-4]|trimestre ?[1-4]?"
    r"|h[12]|hj ?[12]|[1-2]\. ?halbjahr|half|semestre ?[1-2]?)(?!\w)"
)
_YEARLY = re.compile(
    r"(?<!\w)(?:full year|year|fy|annual|jahr|gesamtjahr|geschaftsjahr|annee|ano|exercice|ejercicio)(?!\w)"
)
_LEAST, _TWELVE, _MOSTLY = 3, 12, 0.5


@dataclass(frozen=True)
class MonthColumn:
    """One column headed by a month: the month as written, what is measured, the cell and text of its heading.

    `above` is the text of the row above, which may give the year ("" without one).
    """

    letter: str
    month: Month
    measure: str
    cell: str
    text: str
    above: str = ""


@dataclass(frozen=True)
class MonthColumns:
    """The columns of a heading row of which several are months; `labels` are the headings of all others.

    `totals` are those among the others that may add months up; `joined` says that the row above is a part of it.
    """

    columns: tuple[MonthColumn, ...]
    labels: dict[str, str]
    totals: dict[str, str]
    joined: bool = False

    @property
    def letters(self) -> set[str]:
        """The letters of the months."""
        return {each.letter for each in self.columns}

    @property
    def measures(self) -> set[str]:
        """What the month columns measure; "" where a heading is the month alone."""
        return {each.measure for each in self.columns}

    def of(self, measure: str) -> tuple[MonthColumn, ...]:
        """Return the columns of one measure."""
        return tuple(each for each in self.columns if each.measure == measure)


def month_columns(view: View, number: int) -> MonthColumns | None:
    """Return the months in a row of headings (read with the row above where it has a part in it), None without."""
    own = view.row(number)
    if len(own) < 2 or not any(_part(text)[1] is not None or _part(text)[0] for text in own.values()):  # noqa: PLR2004
        return None
    above = _carried(view, number)
    found = _columns(view, own, {}, above, number)
    if found is None and above:
        found = _columns(view, own, above, above, number)
    return found


def names_months(texts: Iterable[str]) -> bool:
    """Say whether so many of some texts are months that they may head columns of amounts."""
    months = [month for text in texts if (month := _part(text)[1]) is not None]
    return len(months) >= _LEAST


def quarters(headings: list[str]) -> list[str]:
    """Return the headings that name quarters or halves of a year."""
    return [each for each in headings if _PART.search(plain(each))]


def adds_up(text: str) -> bool:
    """Say whether a heading may be that of a column that adds months up: "Total", "FY26", "Q1", "2026"."""
    words = plain(text).strip()
    return bool(
        kind_of_text(text) or _PART.search(words) or _YEARLY.search(words) or re.fullmatch(r"(?:fy)?\W?\d{2,4}", words)
    )


def _columns(
    view: View, own: dict[str, str], joined: dict[str, str], above: dict[str, str], number: int
) -> MonthColumns | None:
    """Read a row of headings; with `joined` a month may stand above what is measured, as "Jan" above "Actual"."""
    columns, labels = [], {}
    for letter in view.letters:
        text = own.get(letter, "")
        measure, month = _part(text) if text else ("", None)
        row = number
        if text and month is None and measure and joined.get(letter):
            _, month = _part(joined[letter])
            row = number - 1
        if month is None:
            if label := text or (above.get(letter, "") if _stands(view, letter, number - 1) else ""):
                labels[letter] = label
            continue
        said = measure or _part(above.get(letter, ""))[0]
        heading = f"{joined[letter]} {text}" if row < number else text
        place = next((each for each in view.letters if each == letter), letter)
        columns.append(MonthColumn(letter, month, said, f"{place}{row + 1}", heading, above.get(letter, "")))
    if not _are_months(view, columns, number):
        return None
    reaches = bool(joined) or any(each.above and (each.month.year is None or _part(each.above)[0]) for each in columns)
    reaches = reaches and _is_heading(above, columns)
    first, last = (view.letters.index(each.letter) for each in (columns[0], columns[-1]))
    totals = {
        letter: label
        for letter, label in labels.items()
        if adds_up(label) and (view.letters.index(letter) > first or view.letters.index(letter) > last)
    }
    return MonthColumns(tuple(columns), labels, totals, joined=reaches)


def _are_months(view: View, columns: list[MonthColumn], number: int) -> bool:
    """Say whether these columns are a run of months with amounts below them."""
    counted = Counter(each.measure for each in columns)
    if not counted:
        return False
    measure = counted.most_common(1)[0][0]
    run = [each for each in columns if each.measure == measure]
    bare = [each for each in run if re.fullmatch(r"\d{1,2}", each.text)]
    if bare and [int(each.text) for each in bare] != list(range(1, _TWELVE + 1)):
        return False
    months = [(each.month.year, each.month.month, each.above if each.month.year is None else "") for each in run]
    dated = all(each.month.year for each in run)
    if len(months) != len(set(months)) or len(months) < (2 if dated else _LEAST):
        return False
    profiles = [view.profile(each.letter, number) for each in run]
    numbers = sum(each.share(*NUMBERS) * each.count for each in profiles)
    return numbers > _MOSTLY * sum(each.count for each in profiles) or not any(each.count for each in profiles)


def _is_heading(above: dict[str, str], columns: list[MonthColumn]) -> bool:
    """Say whether the row above says a year, a month or a measure of a column, and is not only a title."""
    told = [_part(above[each.letter]) for each in columns if above.get(each.letter)]
    return any(measure or month for measure, month in told) or any(
        parse_year(above[each.letter]) for each in columns if above.get(each.letter)
    )


def _carried(view: View, number: int) -> dict[str, str]:
    """Return the row above with each text reaching to the right until the next one, as a merged cell does."""
    if not number:
        return {}
    row, text, found = view.row(number - 1), "", {}
    if len(row) < 2:  # noqa: PLR2004 - a title stands alone
        return {}
    for letter in view.letters:
        text = row.get(letter, text)
        if text:
            found[letter] = text
    return found


def _stands(view: View, letter: str, number: int) -> bool:
    return number >= 0 and letter in view.row(number)


@lru_cache(maxsize=4096)
def _part(text: str) -> tuple[str, Month | None]:
    """Split a heading into what is measured and its month: "Budget Jan-26" is ("budget", January 2026)."""
    if (whole := parse_month(text)) and not whole.fiscal:
        return "", whole
    words, measure = " ".join(plain(text).split()), ""
    for name, shape in _MEASURE.items():
        if shape.search(words):
            measure, words = measure or name, shape.sub(" ", words)
    words = _BESIDE.sub(" ", words)
    words = " ".join(each for each in words.split() if each.upper() not in CODES).strip(" -_/.,;|'")
    month = parse_month(words) if words else None
    if month and month.fiscal and not (_NUMBERED.fullmatch(words) or re.fullmatch(r"\d{1,2}", words)):
        month = None
    return measure, month
