"""A list on a screen: filters by words, counts and bars that hold, and nothing lost in what is not stated."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from marts import initiatives
from marts.figure import Condition
from marts.lists import NOT_STATED
from tests.marts.company import wrong

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
@given(ROWS)
def test_header_bars_and_counts_of_any_list_hold(company: Company, rows: list[tuple[str, str]]) -> None:
    load(company, rows)
    db = company.kept()
    for limit in range(5):
        found = initiatives.listing(db, limit=limit)
        assert len(found.rows) + found.more == found.count.value == len(rows)
        assert len(found.rows) == min(limit, len(rows))
    points = [point for series in initiatives.LISTED.bars(db, "By owner", "owner") for point in series.points]
    assert sum(int(str(point.value)) for point in points) == len(rows)
    owner = Condition("owner", "is not null")
    for status in STATUSES[:4]:
        owned = initiatives.LISTED.count(db, "Owned", "With an owner.", owner, status=(status,))
        assert owned.value == sum(1 for each, name in rows if each == status and name)
        points.append(owned)
    assert wrong(db, points) == []
