"""A list on a screen: filters by words, counts and bars that hold, and nothing lost in what is not stated."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from marts import initiatives
from marts.evidence import recompute
from marts.figure import Condition
from marts.lists import NOT_STATED

if TYPE_CHECKING:
    from tests.marts.company import Company

STATUSES = ["on_track", "at_risk", "blocked", "done", ""]
ROWS = st.lists(st.tuples(st.sampled_from(STATUSES), st.sampled_from(["J. Moreau", "O'Hara", ""])), max_size=12)
ANYTHING = settings(deadline=None, max_examples=20, suppress_health_check=[HealthCheck.function_scoped_fixture])


def load(company: Company, rows: list[tuple[str, str]]) -> None:
    lines = "\n".join(f"I-{number} | Item {number} | {status} | {owner}" for number, (status, owner) in enumerate(rows))
    company.clear()
    company.load("initiatives", f"initiative_id | title | status | owner\n{lines}")


def test_a_filter_speaks_the_words_of_the_screen(full: Company) -> None:
    assert initiatives.options(full.db, "status") == ("On track", "Blocked", "Done", "Unrated")
    found = initiatives.listing(full.db, status=("On track",))
    assert [row["initiative_id"] for row in found.rows] == ["I-2"]
    assert found.rows == initiatives.listing(full.db, status=("on_track",)).rows


def test_what_is_not_stated_can_be_asked_for(full: Company) -> None:
    assert NOT_STATED in initiatives.options(full.db, "owner")
    assert [row["initiative_id"] for row in initiatives.listing(full.db, owner=(NOT_STATED,)).rows] == ["I-3"]


def test_a_search_looks_through_several_columns(full: Company) -> None:
    assert [row["initiative_id"] for row in initiatives.listing(full.db, search="sign-OFF").rows] == ["I-1"]
    assert [row["initiative_id"] for row in initiatives.listing(full.db, search="lind").rows] == ["I-4"]


def test_a_filter_that_the_list_does_not_have_is_named(full: Company) -> None:
    with pytest.raises(TypeError, match="no filter colour"):
        initiatives.listing(full.db, colour=("red",))


@ANYTHING
@given(ROWS, st.integers(0, 4))
def test_the_header_is_the_rows_plus_n_more(company: Company, rows: list[tuple[str, str]], limit: int) -> None:
    load(company, rows)
    found = initiatives.listing(company.db, limit=limit)
    assert len(found.rows) + found.more == found.count.value == len(rows)
    assert len(found.rows) == min(limit, len(rows))


@ANYTHING
@given(ROWS)
def test_bars_count_every_row_once_and_hold(company: Company, rows: list[tuple[str, str]]) -> None:
    load(company, rows)
    points = [point for series in initiatives.LISTED.bars(company.db, "By owner", "owner") for point in series.points]
    assert sum(int(str(point.value)) for point in points) == len(rows)
    assert [point for point in points if recompute(company.db, point) != point.value] == []


@ANYTHING
@given(ROWS, st.sampled_from(STATUSES[:4]))
def test_a_count_under_a_filter_is_that_of_its_rows(company: Company, rows: list[tuple[str, str]], status: str) -> None:
    load(company, rows)
    owned = initiatives.LISTED.count(
        company.db, "Owned", "With an owner.", Condition("owner", "is not null"), status=(status,)
    )
    assert owned.value == sum(1 for found, owner in rows if found == status and owner)
    assert recompute(company.db, owned) == owned.value
