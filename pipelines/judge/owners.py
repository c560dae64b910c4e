"""Whether an owner text names exactly one person (first version: the full classification comes with the signals)."""

from __future__ import annotations

import re

PLACEHOLDERS = {"", "tbd", "tba", "tbc", "n/a", "na", "none", "unknown", "various", "open", "?", "-", "nobody", "xxx"}
GROUPS = re.compile(
    r"\b(committee|board|council|team|group|department|dept|steering|steerco|forum|panel|task ?force|working ?group|"
    r"it|ops|finance|security|procurement|operations|management|leadership|everyone|all|vendor|supplier)\b",
    re.IGNORECASE,
)
COMPANIES = re.compile(r"\b(ltd|limited|gmbh|inc|llc|plc|ag|corp|s\.?a|b\.?v|oy|ab|srl|sarl|kg)\b\.?", re.IGNORECASE)
SEVERAL = re.compile(r"\s(?:and|und|et|y|or)\s|[/&;+|]|,\s*\S+\s+\S+|\n", re.IGNORECASE)


def not_one_person(owner: str) -> str:
    """Return why an owner text does not name one person ("" when it does, as far as the text alone can say)."""
    plain = " ".join(owner.split())
    if plain.lower().strip(".") in PLACEHOLDERS:
        return "no name is given"
    if SEVERAL.search(owner):
        return "it names more than one"
    if GROUPS.search(plain):
        return "it names a group or a function, not a person"
    if COMPANIES.search(plain):
        return "it names a company"
    if not re.search(r"[^\W\d_]{2,}", plain):
        return "it is not a name"
    return ""
