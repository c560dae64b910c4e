"""The name of one person, where a team, a role or several names are no answer."""

from __future__ import annotations

from pipelines.judge.owners import not_one_person
from schemas.errors import RuleError


def one_person(where: str, given: str, *, do: str = "Name who it is.") -> str:
    """Return a name with single spaces; RuleError says why it is not that of one person, and what to do."""
    why = not_one_person(given)
    if why:
        raise RuleError(f'{where}: "{given}" was given, the name of one person was expected ({why}). {do}')
    return " ".join(given.split())
