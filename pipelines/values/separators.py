"""Deciding for a whole column which sign is its decimal separator, from values that can be read only one way."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pipelines.findings import Choice, Question

if TYPE_CHECKING:
    from pipelines.values.reading import Place

AMBIGUOUS = r"^-?[1-9]\d{0,2}[.,]\d{3}$"
_MANY = 5  # ambiguous values before their pattern is a proof
_NEVER_THOUSANDS = frozenset({"rate", "percent"})
_CHOICES = (
    Choice(".", "The point is the decimal sign: 1,234.56"),
    Choice(",", "The comma is the decimal sign: 1.234,56"),
)


@dataclass(frozen=True)
class Evidence:
    """What a column's texts say: how many prove the point or the comma as the decimal sign, how many fit both.

    Of those that fit both: how many are written with a point, with a comma, and how many end in 0. `small`
    and `large` count whole numbers without any separator below and above one thousand.
    """

    point: int = 0
    comma: int = 0
    either_point: int = 0
    either_comma: int = 0
    either_round: int = 0
    small: int = 0
    large: int = 0

    def __add__(self, other: Evidence) -> Evidence:
        """Add the evidence of other texts of the column."""
        pairs = zip(vars(self).values(), vars(other).values(), strict=True)
        return Evidence(*(mine + theirs for mine, theirs in pairs))


def decide(evidence: Evidence, place: Place, *, samples: tuple[str, ...]) -> tuple[str, Question | None, bool]:
    """Return (decimal separator, the question if it must be asked, whether ambiguous values stay unknown)."""
    if not evidence.either_point + evidence.either_comma:
        return ("," if evidence.comma > evidence.point else "."), None, False
    if evidence.point and evidence.comma:
        return ".", None, True
    if place.column.kind.name in _NEVER_THOUSANDS:
        return ("." if evidence.either_point else ","), None, False
    if place.column.kind.name == "whole":
        return ("," if evidence.either_point else "."), None, False
    if evidence.point or evidence.comma:
        return ("." if evidence.point else ","), None, False
    if evidence.either_point and evidence.either_comma:
        return ".", None, True
    if _thousands(evidence):
        return ("." if evidence.either_comma else ","), None, False
    asked = f"decimal:{place.column.name}"
    answer = place.answers.get(asked, "")
    if answer in {".", ","}:
        return answer, None, False
    guess = "." if evidence.either_comma else ","
    says = f"{place.named}: does {samples[0] if samples else '1,234'} mean about one thousand, or about one?"
    return guess, Question(asked, says, guess, _CHOICES, samples), False


def _thousands(evidence: Evidence) -> bool:
    """Return whether the separators can only be thousands.

    Decimals shown as needed would not end in 0, decimals shown with three places would never be absent:
    both together, and nothing above a thousand without a separator, leave only thousands.
    """
    many = evidence.either_point + evidence.either_comma >= _MANY
    return many and evidence.either_round > 0 and evidence.small > 0 and not evidence.large
