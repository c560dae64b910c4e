"""Headings that two columns share: which of the two is meant is told by the cells."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipelines.recognition.contents import fits

if TYPE_CHECKING:
    from pipelines.recognition.contents import Profile
    from schemas.table import Column, Export

# The column that has the heading, and the other one that lists also give it to.
_TWINS = {
    "treatment": "treatment_text",
    "consequence": "effect",
    "kind": "list_category",
    "status": "treatment_status",
    "auto_renew": "renewal_text",
    "run_by": "support_team",
    "name": "is_milestone",
}
_SUITS, _FREE_TEXT = 0.5, 2


def meant(column: Column, export: Export, found: Profile) -> Column:
    """Return the column that the cells under a heading of `column` speak for: itself, or its twin."""
    twin = next((each for each in export.columns if each.name == _TWINS.get(column.name)), None)
    if twin is None or not found.count:
        return column
    own, other = fits(column.kind, found), fits(twin.kind, found)
    free = own < _SUITS and found.words > _FREE_TEXT  # a few words of the vocabulary among sentences
    return twin if other > own or (free and other > 0) else column
