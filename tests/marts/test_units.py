"""A cursor that looks at some units sees only what these sent; rates and the names of our own units stay."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from marts import initiatives, spend
from marts.lists import NOT_STATED
from marts.screens import all_figures
from marts.units import units
from tests.marts.company import wrong

if TYPE_CHECKING:
    from tests.marts.company import Company


def test_every_unit_that_sent_something_can_be_chosen(full: Company) -> None:
    assert units(full.db) == (NOT_STATED, "Group", "North", "South")
    full.at(units=("North",))
    assert units(full.db) == (NOT_STATED, "Group", "North", "South")


def test_the_spend_of_all_units_is_the_sum_of_each(full: Company) -> None:
    (whole,) = spend.total(full.db)
    parts = []
    for unit in ("North", "South"):
        full.at(units=(unit,))
        (part,) = spend.total(full.db)
        parts.append(part.value)
    assert sum(parts) == whole.value  # type: ignore[arg-type]


def test_a_unit_that_sent_no_list_shows_none(full: Company) -> None:
    full.at(units=("North",))
    assert initiatives.listing(full.db).rows == []
    full.at(units=("",))
    assert len(initiatives.listing(full.db).rows) == 4


@pytest.mark.parametrize("unit", ["North", "South", "Group", "", "Nobody"])
def test_every_figure_of_a_unit_is_recomputed_from_its_evidence(full: Company, unit: str) -> None:
    full.at(units=(unit,))
    db = full.kept()
    assert wrong(db, all_figures(db)) == []
