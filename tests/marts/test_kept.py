"""What is kept for a moment says the same as the views, and an act, another day or another unit is another moment."""

from __future__ import annotations

import threading
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest

from marts import kept, kept_moment, spend, spend_looks
from marts.changes import since
from marts.views import only_kept, sizes, view_texts
from tests.marts.company import TODAY, Company, wrong

if TYPE_CHECKING:
    from pathlib import Path

    from duckdb import DuckDBPyConnection

MANY = 250
SUM = "select sum(amount) as amount from spend_rollup_current"


def over(
    company: Company, build: Path, *, seq: int | None = None, units: tuple[str, ...] = ()
) -> tuple[DuckDBPyConnection, DuckDBPyConnection]:
    """Return two ways to ask about one moment: the views themselves, and what is kept."""
    plain = company.at(seq=seq, units=units)
    return plain, kept.reading(lambda: plain, build, as_of_seq=seq, today=TODAY, units=units)


def rows(db: DuckDBPyConnection, text: str) -> list[str]:
    """Return the rows of a question in a fixed order."""
    return sorted(map(repr, db.execute(text).fetchall()))


@pytest.mark.parametrize(("seq", "units"), [(None, ()), (4, ("South",))], ids=["now", "one unit as of an act"])
def test_every_view_says_what_it_says_without_being_kept(
    full: Company, tmp_path: Path, seq: int | None, units: tuple[str, ...]
) -> None:
    plain, reading = over(full, full.write(tmp_path / "000000000001.duckdb"), seq=seq, units=units)
    # What stands on many views says the same where these do: the text is the same, and asking it plainly takes long.
    questions = [f"select * from {view}" for view in view_texts() if view not in only_kept() and sizes()[view] <= MANY]
    assert [each for each in questions if rows(plain, each) != rows(reading, each)] == []


def test_figures_of_what_is_kept_are_what_their_evidence_gives(full: Company, tmp_path: Path) -> None:
    plain, reading = over(full, full.write(tmp_path / "000000000001.duckdb"))
    look = spend_looks.look(reading, look="All spend", vendor=("Skyform",))
    figures = [*look.figures, *(point for each in look.series for point in each.points), look.rows.count]
    figures += spend.lines(reading, vendor=("Skyform",)).totals
    assert len(figures) > 4  # a total, months, the count and the total of the lines
    assert wrong(plain, figures) == []


def test_an_undo_is_seen_at_once(company: Company, tmp_path: Path) -> None:
    company.spend("2026-10 | Skyform | 100 | EUR")
    other = company.spend("2026-10 | Nordtec | 11 | EUR")
    before = company.write(tmp_path / "000000000002.duckdb")
    assert over(company, before)[1].execute(SUM).fetchall() == [(Decimal(111),)]
    company.undo(other)
    after = company.write(tmp_path / "000000000003.duckdb")
    assert over(company, after)[1].execute(SUM).fetchall() == [(Decimal(100),)]
    assert over(company, after, seq=other)[1].execute(SUM).fetchall() == [(Decimal(111),)]
    assert over(company, after)[1].execute(SUM).fetchall() == [(Decimal(100),)]


def test_a_build_that_was_written_anew_is_another_moment(company: Company, tmp_path: Path) -> None:
    path = tmp_path / "000000000001.duckdb"
    company.spend("2026-10 | Skyform | 100 | EUR")
    assert over(company, company.write(path))[1].execute(SUM).fetchall() == [(Decimal(100),)]
    company.spend("2026-10 | Skyform | 1 | EUR")
    company.write(tmp_path / "anew").replace(path)
    assert over(company, path)[1].execute(SUM).fetchall() == [(Decimal(101),)]


def test_a_build_that_is_gone_is_asked_itself(full: Company, tmp_path: Path) -> None:
    plain, reading = over(full, tmp_path / "pruned.duckdb")
    assert reading is plain


def test_a_cursor_with_a_variable_of_its_own_is_asked_itself(full: Company, tmp_path: Path) -> None:
    plain, reading = over(full, full.write(tmp_path / "000000000001.duckdb"))
    text = "select seq from last_review"
    assert rows(reading, text) == ["(None,)"]
    since(reading, 3)
    assert rows(reading, text) == ["(3,)"]
    since(plain, None)


def test_what_names_no_view_is_asked_of_the_build(full: Company, tmp_path: Path) -> None:
    plain, reading = over(full, full.write(tmp_path / "000000000001.duckdb"))
    text = "select view_name from duckdb_views() where not internal"
    assert rows(reading, text) == rows(plain, text)
    assert len(rows(reading, text)) == len(view_texts()) - len(only_kept())


def test_threads_that_ask_at_once_get_the_same_answer(full: Company, tmp_path: Path) -> None:
    build = full.write(tmp_path / "000000000001.duckdb")
    plain = full.at()
    said: list[Any] = []

    def ask(place: int) -> None:
        reading = kept.reading(lambda: plain, build, as_of_seq=None, today=TODAY, units=())
        said.append(reading.execute(f"{SUM} where {place} = {place}").fetchall())

    threads = [threading.Thread(target=ask, args=(place,)) for place in range(8)]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    assert said == [plain.execute(SUM).fetchall()] * len(threads)


def test_sums_that_are_too_many_stay_a_view(full: Company, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kept_moment, "LARGEST", 0)
    plain, reading = over(full, full.write(tmp_path / "000000000001.duckdb"))
    assert rows(reading, SUM) == rows(plain, SUM)


def test_only_so_many_moments_are_kept(full: Company, tmp_path: Path) -> None:
    build = full.write(tmp_path / "000000000001.duckdb")
    for seq in range(1, kept.MOMENTS + 2):
        plain, reading = over(full, build, seq=seq)
        assert rows(reading, SUM) == rows(plain, SUM)
    assert len(kept._keepers) == kept.MOMENTS
