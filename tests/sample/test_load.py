"""The whole sample company loads through the real pipeline, in two weeks, without a question."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

import acts
from acts.actor import Actor
from acts.sample import load_sample
from tests.sample.files import FILES, FIRST, SECOND, records

if TYPE_CHECKING:
    from pathlib import Path

    from acts.receipts import FileResult

TODAY = date(2026, 11, 20)
ANA = Actor("ana", frozenset({"admin"}), verified=False)


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("sample")


@pytest.fixture(scope="module")
def loaded(home: Path) -> dict[str, FileResult]:
    return {each.file: each for each in load_sample(home, ANA, TODAY)}


def test_every_file_loads_without_a_question(loaded: dict[str, FileResult]) -> None:
    assert sorted(loaded) == sorted(FILES)
    assert [each.reason for each in loaded.values() if each.status != "loaded"] == []


@pytest.mark.parametrize("name", FILES)
def test_no_record_is_set_aside(loaded: dict[str, FileResult], name: str) -> None:
    assert [each.set_aside for each in loaded[name].sheets if each.set_aside] == []
    assert sum(each.loaded for each in loaded[name].sheets) == len(records(name))


def test_registers_stand_as_of_their_week(loaded: dict[str, FileResult]) -> None:
    wrong = [
        (name, each.as_of)
        for name, result in loaded.items()
        for each in result.sheets
        if each.as_of and each.as_of != (SECOND if str(SECOND) in name else FIRST).isoformat()
    ]
    assert wrong == []


def test_the_second_week_is_loaded_after_a_review_and_one_list_is_not_sent_again(
    home: Path, loaded: dict[str, FileResult]
) -> None:
    reviewed = acts.reading(home, today=TODAY).execute("select max(seq) from reviews").fetchall()[0][0]
    weeks = {
        name: {each.load_id is not None and each.load_id > reviewed for each in result.sheets}
        for name, result in loaded.items()
    }
    assert {name for name, after in weeks.items() if after == {True}} == {name for name in FILES if str(SECOND) in name}
    again = {each.table for name, result in loaded.items() if str(SECOND) in name for each in result.sheets}
    once = {each.table for result in loaded.values() for each in result.sheets} - again
    assert once == {"systems", "spend", "fx_rates", "budget"}
