"""What a question needs is kept in one go: all of it, or, when something fails, nothing; and what is gone is let go."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

import acts.judging
from marts import kept
from marts.judged import judges
from tests.marts.company import TODAY, Company

if TYPE_CHECKING:
    from pathlib import Path

    import pyarrow as pa

    from marts.sql import Connection

SUM = "select sum(amount) as amount from spend_rollup_current"


def reading(company: Company, build: Path) -> Connection:
    """Return a cursor on what is kept of a build."""
    return kept.reading(company.at, build, as_of_seq=None, today=TODAY, units=())


def test_question_that_fails_is_answered_when_it_is_asked_again(full: Company, tmp_path: Path) -> None:
    def broken(rows: pa.Table) -> pa.Table:
        raise ValueError(str(rows.num_rows))

    db = reading(full, full.write(tmp_path / "000000000001.duckdb"))
    judges(spend_trends=broken)
    try:
        for _ in range(2):
            with pytest.raises(ValueError, match=r"\d"):
                db.execute("select * from spend_trends")
        total = db.execute(SUM).fetchall()
    finally:
        judges(spend_trends=acts.judging.trends)
    assert total == full.at().execute(SUM).fetchall()
    assert db.execute("select count(*) from spend_trends").fetchall()[0][0] > 0


def test_moment_of_a_deleted_folder_is_let_go_first(full: Company, tmp_path: Path) -> None:
    builds = [tmp_path / name / "000000000001.duckdb" for name in ("stays", "gone", "next")]
    for each in builds:
        each.parent.mkdir()
        full.write(each)
    for each in builds[:2]:
        reading(full, each).execute(SUM)
    shutil.rmtree(builds[1].parent)
    reading(full, builds[2]).execute(SUM)
    here = {each.build.parent.name for each in kept._keepers if each.build.is_relative_to(tmp_path)}
    assert here == {"stays", "next"}
