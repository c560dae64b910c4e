"""Numbers with a unit behind them: "10 days?", "3 Monate"; a span of time is said in the column's own unit."""

from __future__ import annotations

import re

_TIMES = {
    "hours": "hours? hrs? h stunden? heures? horas?",
    "days": "days? d tage?n? jours? j d[i\u00ed]as? calendar\\sdays? kalendertage?",
    "workdays": "working\\sdays? work\\s?days? business\\sdays? wd werktage?n? arbeitstage?n? jours\\souvr[a-z\u00e9]*",
    "weeks": "weeks? w wochen? semaines? semanas?",
    "months": "months? mths? mon m monate?n? mois mes(?:es)?",
    "years": "years? yrs? y jahre?n? ans? ann\u00e9es? a\u00f1os?",
}
_THINGS = "x pcs users? fte pts? points?"
COUNTED = re.compile(
    r"^([-+]?[\d.,' ]*\d)\s*(?:"
    + "|".join(f"(?P<{unit}>{'|'.join(said.split())})" for unit, said in {**_TIMES, "things": _THINGS}.items())
    + r")?\.?\s*\??$",
    re.IGNORECASE,
)
# A month of notice is counted as 31 days and a year as 366: a day too early harms nobody, a day too late does.
_YEAR = 12
_WORKDAYS = 5  # of a week: ten working days are two weeks
_ONE_OF = {
    "days": {"weeks": 7, "months": 31, "years": 366, "workdays": 1},
    "months": {"years": 12},
    "hours": {"days": 24, "weeks": 168},
}


def bare_number(text: str, unit: str) -> str:
    """Return the number of a text in a unit ("days", "months", "hours" or any other), the text where that is unsure.

    "3 months" are 93 days and "10 working days" 14; a span that does not go into the unit ("90 days" in months) stays.
    """
    found = COUNTED.match(text)
    if not found:
        return text
    said = found.lastgroup
    if unit not in _ONE_OF or said in {None, unit, "things"}:
        return found[1]
    times = _ONE_OF[unit].get(str(said))
    if not times or not found[1].isdigit():
        return text
    count = int(found[1])
    if said == "workdays":
        return str(-(-count // _WORKDAYS) * _ONE_OF["days"]["weeks"])
    if (unit, said) == ("days", "months"):
        return str(count // _YEAR * _ONE_OF["days"]["years"] + count % _YEAR * times)
    return str(count * times)
