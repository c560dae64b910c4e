"""Which plan a sheet is: whether anything on it says that it is one, and whether budget, revision or forecast."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from pipelines.recognition.monthwords import plain
from pipelines.recognition.wide import FORECAST
from pipelines.understood import Stated
from schemas.exports import all_exports

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pipelines.recognition.view import View
    from pipelines.understood import How, Match
    from schemas.table import Export

VERSION = "version"
_PLANS = re.compile(
    r"(?<![^\W\d_])(?:budget\w*|forecast\w*|fcst|reforecast|outlook|plan|planning|planung|jahresplan|kostenplan|aop"
    r"|planned|haushalt\w*|hochrechnung|prognose|prevision\w*|presupuest\w*|scenario|szenario)(?![^\W\d_])"
)
_SPENDING = re.compile(
    r"(?<![^\W\d_])(?:spend\w*|spent|actuals?|expenditure\w*|payments?|paid|purchases?|ausgaben|zahlungen|ist|kosten"
    r"|depenses?|gastos?|pagos?)(?![^\W\d_])"
)
_ORIGINAL = (
    r"original|(?:approved|adopted) (?:\w+ )?(?:budget|plan)|initial|baseline|ursprung\w*|ursprunglich\w*|genehmigt\w*"
    r"|primitif|aprobado|(?:version|scenario|status) ?[:=-] ?(?:board )?(?:approved|adopted)"
)
_VERSIONS = (
    ("forecast", r"forecast\w*|fcst|reforecast|outlook|latest estimate|hochrechnung|prognose|previsions?|pronostico"),
    ("revised", r"revised|rebudget|amended|nachtrag\w*|revidiert\w*|revise|rectifie|revisado|modificado|supplementary"),
    ("original", _ORIGINAL),
)
_SHAPES = {name: re.compile(rf"(?<![^\W\d_])(?:{words})(?![^\W\d_])") for name, words in _VERSIONS}


def says_plan(export: Export) -> bool:
    """Say whether a table holds plans: its records have a version."""
    return export.name in _plans()


@lru_cache(maxsize=1)
def _plans() -> frozenset[str]:
    ledgers = (each for each in all_exports().values() if each.ledger)
    return frozenset(each.name for each in ledgers if any(column.name == VERSION for column in each.columns))


def speaks_of_plans(texts: Sequence[str]) -> bool:
    """Say whether one of these texts speaks of a budget, a plan or a forecast."""
    return any(_PLANS.search(plain(each).replace("_", " ")) for each in texts)


def speaks_of_spending(texts: Sequence[str]) -> bool:
    """Say whether one of these texts speaks of what was spent."""
    return any(_SPENDING.search(plain(each).replace("_", " ")) for each in texts)


def version_said(view: View, header: int, amount: Match | None, measure: str, *, name: str) -> Stated | None:
    """Return the version that holds for the whole sheet: said by a row above the headings, a heading, or a name."""
    above = [(f"{letter}{number + 1}", text) for number in range(header) for letter, text in view.row(number).items()]
    if found := _one(above, "parameter"):
        return found
    headed = [(f"{amount.letter}{header + 1}", amount.heading)] if amount else []
    if found := _one(headed, "derived"):
        return found
    if measure == FORECAST and amount:
        return Stated("forecast", "derived", f"{amount.letter}{header + 1}")
    return _one([("", view.sheet.name)], "derived") or _one([("", name)], "file name")


def _one(texts: Sequence[tuple[str, str]], how: How) -> Stated | None:
    """Return the version that these texts name if they name only one."""
    found = {version: cell for cell, text in texts for version in _versions(text)}
    if len(found) != 1:
        return None
    ((version, cell),) = found.items()
    return Stated(version, how, cell)


def _versions(text: str) -> set[str]:
    words = plain(text).replace("_", " ")
    return {name for name, shape in _SHAPES.items() if shape.search(words)}
