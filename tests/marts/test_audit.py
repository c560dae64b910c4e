"""The audit trail says every act in words, who did it, and what undid it; what is kept outlives an export."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

import acts
import store
from acts.actor import Actor
from acts.exported import export_said
from acts.review import mark_reviewed
from acts.setting import set_setting
from acts.undo import undo
from marts import audit, kept
from schemas.errors import BadValueError
from tests.acts.conftest import ANA, TODAY
from tests.acts.test_exported import EXPORT
from tests.marts.company import wrong

if TYPE_CHECKING:
    from pathlib import Path

BEN = Actor("ben", frozenset({"auditor"}), verified=True)


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a data folder in which five things were done, one of them undone."""
    found = tmp_path_factory.mktemp("data")
    set_setting(found, ANA, "company_name", "One")
    second = set_setting(found, ANA, "review_day", "Friday")
    undo(found, ANA, second)
    mark_reviewed(found, ANA, note="Weekly")
    export_said(found, BEN, EXPORT)
    return found


def test_every_act_is_a_sentence_with_who_and_what_undid_it(home: Path) -> None:
    rows = audit.listing(acts.reading(home, today=TODAY)).rows
    told = [(each["seq"], each["who"], each["verified"], each["kind"], each["says"]) for each in rows]
    assert told == [
        (5, "ben", True, "Export", "Exported Spend lines, vendor = Acme, 1,204 rows, sha256 000000000000"),
        (4, "ana", False, "Review", "Reviewed everything so far: Weekly"),
        (3, "ana", False, "Undo", "Undid act 2: Set review_day = Friday"),
        (2, "ana", False, "Setting", "Set review_day = Friday"),
        (1, "ana", False, "Setting", "Set company_name = One"),
    ]
    assert [(each["standing"], each["undone_by"]) for each in rows[2:4]] == [("counts", None), ("undone", 3)]
    assert rows[0]["sha256"] == EXPORT["sha256"]


def test_an_earlier_moment_knows_no_later_act_and_no_later_undo(home: Path) -> None:
    rows = audit.listing(acts.reading(home, as_of_seq=2)).rows
    assert [(each["seq"], each["standing"]) for each in rows] == [(2, "counts"), (1, "counts")]


def test_filters_leave_what_they_say(home: Path) -> None:
    db = acts.reading(home, today=TODAY)
    day = audit.listing(db).rows[0]["done_on"].isoformat()
    assert [each["seq"] for each in audit.listing(db, kind=("Setting",)).rows] == [2, 1]
    assert [each["seq"] for each in audit.listing(db, who=("ben",)).rows] == [5]
    assert [each["seq"] for each in audit.listing(db, search="weekly").rows] == [4]
    assert [each["seq"] for each in audit.listing(db, standing=("Undone",)).rows] == [2]
    assert len(audit.listing(db, since=day, until=day).rows) == 5
    assert audit.listing(db, until="2020-01-01").rows == []
    with pytest.raises(BadValueError, match="a day such as"):
        audit.listing(db, since="yesterday")


def test_figures_count_their_rows(home: Path) -> None:
    db = acts.reading(home, today=TODAY)
    figures = [*audit.headline(db), *(point for each in audit.by_kind(db) for point in each.points)]
    assert {each.name: each.value for each in figures[:4]} == {"Acts": 5, "Undone": 1, "Exports": 1, "Not verified": 4}
    assert wrong(db, figures) == []


def test_what_is_kept_outlives_an_export_but_not_an_act_that_changes_something(tmp_path: Path) -> None:
    set_setting(tmp_path, ANA, "company_name", "One")

    def ask(text: str) -> list[tuple[object, ...]]:
        build = store.newest(tmp_path)
        assert build is not None
        reading = kept.reading(
            lambda: acts.reading(tmp_path, today=TODAY), build, as_of_seq=None, today=TODAY, units=()
        )
        rows = reading.execute(text).fetchall()
        counted.append(len({id(each) for each in kept._keepers.values() if each.moment.build.parent == build.parent}))
        return rows

    counted: list[int] = []
    values, trail = "select value from settings where name = 'company_name'", "select count(*) from audit_trail"
    assert (ask(values), ask(trail)) == ([("One",)], [(1,)])
    export_said(tmp_path, ANA, EXPORT)
    assert ask(values) == [("One",)]
    assert counted[-1] == 1, "what was kept before the export is asked"
    assert ask(trail) == [(2,)]
    set_setting(tmp_path, ANA, "company_name", "Two")
    assert (ask(values), ask(trail)) == ([("Two",)], [(3,)])
