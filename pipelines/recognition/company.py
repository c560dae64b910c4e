"""The column that names our own company when no heading says so: the same organisation in every row."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipelines.recognition.contents import look
from pipelines.recognition.headings import words
from pipelines.recognition.matching import is_value
from pipelines.understood import Match

if TYPE_CHECKING:
    from pipelines.recognition.contents import Profile
    from pipelines.recognition.view import View

_MOST_UNITS, _FEWEST_ROWS, _SURE = 5, 5, 0.6
_ORGANISATION = frozenset(
    "ltd limited plc llp llc inc corp corporation company co gmbh ag kg ug se sa sas sarl sl bv nv spa srl oy ab aps "
    "group holding holdings trust council authority university college hospital hospitals foundation society "
    "association agency bank institute partnership board commission corporation stadt gemeinde klinikum universitat "
    "verein stiftung mairie commune universite hopital ayuntamiento universidad".split()
)
# A heading or value with one of these sorts the rows; it does not say who sent them.
_SORTS = frozenset(
    "department ministry division directorate type category class status method term terms area description account "
    "region service purpose payment vat code flag redacted family source mode group currency project supplier vendor "
    "contract location site customer fund funding programme program".split()
)


def company_by_content(view: View, header: int, headings: dict[str, str], taken: set[str]) -> Match | None:
    """Return the one column without a meaning that holds the name of our own organisation."""
    found = []
    for letter in view.letters:
        cells, heading = view.profile(letter, header), headings.get(letter, "")
        if letter not in taken and _is_company(heading, cells):
            found.append(Match("company", heading, letter, "content", _SURE))
    return found[0] if len(found) == 1 else None


def _is_company(heading: str, cells: Profile) -> bool:
    if cells.count < _FEWEST_ROWS or len(cells.values) > _MOST_UNITS or cells.filled < 0.8:  # noqa: PLR2004
        return False
    said = set() if is_value(heading or "-", cells) else set(words(heading))
    if said & _SORTS:
        return False
    return all(_is_organisation(each, said) for each in cells.values)


def names_organisation(value: str) -> bool:
    """Say whether a text names an organisation by a word that only such names have."""
    return _is_organisation(value, set())


def _is_organisation(value: str, heading: set[str]) -> bool:
    """Two words or more, one of which says that it is an organisation: a legal form, or the heading itself."""
    found = words(value)
    told = set(found) & (_ORGANISATION | heading)
    sorts = set(found) & _SORTS - {"group", "service"}
    return len(found) > 1 and look(value) == "text" and bool(told) and not sorts
