"""Whoever watches a file on its way sees its steps, and may stop it until it is being saved."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from acts import watched
from acts.load import load_files
from acts.planned import LoadOptions
from acts.watched import Watch
from pipelines.watch import STEPS, StoppedError, tell, watching
from tests.acts.conftest import ANA, TODAY
from tests.acts.test_ledgers import APRIL

if TYPE_CHECKING:
    from tests.acts.conftest import Company

OPTIONS = LoadOptions(TODAY)
BEFORE_SAVING = STEPS[1:-1]


def test_steps_come_in_order_and_end_with_saving(company: Company) -> None:
    path, seen = company.write("ledger 2026-04.csv", APRIL), list[str]()
    with watching(lambda step, _rows, _of: seen.append(step)):
        load_files(company.home, ANA, [(path.name, path)], OPTIONS)
    assert sorted(seen, key=STEPS.index) == seen
    assert {"read", "compared", "saved"} <= set(seen)


def test_check_never_comes_to_saving(company: Company) -> None:
    path, watch = company.write("ledger 2026-04.csv", APRIL), Watch()
    result = watched.check(company.home, path.name, path, OPTIONS, watch=watch)
    assert result is not None
    assert result.status == "loaded"
    assert watch.step == "compared"


@pytest.mark.parametrize("last", BEFORE_SAVING)
def test_stopped_before_saving_nothing_is_written(company: Company, last: str) -> None:
    path, watch = company.write("ledger 2026-04.csv", APRIL), Watch()

    def stop_behind(step: str, rows: int, of: int) -> None:
        if STEPS.index(step) >= STEPS.index(last):
            watch.stopping.set()
        watch.look(step, rows, of)

    with watching(stop_behind), pytest.raises(StoppedError):
        load_files(company.home, ANA, [(path.name, path)], OPTIONS)
    assert [each for each in company.home.rglob("*") if each.is_file() and each.name != ".lock"] == []
    assert company.load(path.name).status == "loaded"


def test_wish_to_stop_while_it_is_saved_comes_too_late(company: Company) -> None:
    path, watch = company.write("ledger 2026-04.csv", APRIL), Watch()

    def stop_late(step: str, rows: int, of: int) -> None:
        watch.look(step, rows, of)
        if step == "saved":
            watch.stopping.set()

    with watching(stop_late):
        (result,) = load_files(company.home, ANA, [(path.name, path)], OPTIONS)
    assert result.status == "loaded"
    assert company.count("loads") == 1


def test_stopped_ahead_of_its_begin_a_file_is_neither_checked_nor_loaded(company: Company) -> None:
    path, watch = company.write("ledger 2026-04.csv", APRIL), Watch()
    watch.stopping.set()
    assert watched.check(company.home, path.name, path, OPTIONS, watch=watch) is None
    assert watched.load(company.home, ANA, path.name, path, OPTIONS, watch=watch) is None
    assert not company.home.exists()


def test_rows_are_kept_by_step_and_a_later_look_back_changes_no_step() -> None:
    watch = Watch()
    watch.look("read", 40, 0)
    watch.look("tidied", 10, 40)
    watch.look("read", 0, 0)
    assert watch.step == "tidied"
    assert watch.rows == {"read": (40, 0), "tidied": (10, 40)}


def test_what_is_told_while_nobody_watches_reaches_no_later_watcher() -> None:
    tell("read", 1, 2)
    seen: list[str] = []
    with watching(lambda step, _rows, _of: seen.append(step)):
        tell("tidied", 1, 2)
    tell("validated", 1, 2)
    assert seen == ["tidied"]
