"""What an answer to a pair on the screen says: each name with its key, so that it means nobody else."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from acts.alias import Wish
from acts.alias_names import with_key

if TYPE_CHECKING:
    from collections.abc import Mapping


def wish(row: Mapping[str, Any], answer: str) -> Wish:
    """Return the answer to a pair of `reconcile_proposals`; its reason is why the pair is asked."""
    left, right = str(row["left_name"]), str(row["right_name"])
    if row["topic"] == "vendor":
        left, right = with_key(left, row["left_key"]), with_key(right, row["right_key"])
    return Wish(row["topic"], answer, left, right, f"{row['reason']}.")
