"""Another company, in other layouts: the signals find what is planted in it, and none of its innocents."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from acts.actor import Actor
from acts.load import load_files
from acts.planned import LoadOptions
from acts.review import mark_reviewed
from acts.setting import set_setting
from marts.signals_found import kinds
from tests.other_company.company import FIRST, REVIEWED, SECOND, write
from tests.sample.signals import ABOUT_SPEND, signals_of

if TYPE_CHECKING:
    from datetime import date

    from tests.sample.signals import Signals

ANA = Actor("ana", frozenset({"admin"}), verified=False)
PLANTED: list[dict[str, Any]] = json.loads((Path(__file__).parent / "planted.json").read_text(encoding="utf-8"))
SIGNALS = sorted({each["signal"] for each in PLANTED})


@pytest.fixture(scope="module")
def signals(tmp_path_factory: pytest.TempPathFactory) -> Signals:
    home = tmp_path_factory.mktemp("home")
    folder = tmp_path_factory.mktemp("exports")
    for name, value in {"company_name": "Almhof", "reporting_currency": "EUR"}.items():
        set_setting(home, ANA, name, value)
    _load(home, folder, FIRST)
    mark_reviewed(home, ANA, note="Fortnightly review", held_on=REVIEWED)
    _load(home, folder, SECOND)
    return signals_of(home, SECOND)


@pytest.mark.parametrize("kind", SIGNALS)
def test_every_planted_problem_is_found(signals: Signals, kind: str) -> None:
    assert signals.missed(each for each in PLANTED if each["signal"] == kind and not each["innocent"]) == []


@pytest.mark.parametrize("kind", SIGNALS)
def test_no_planted_innocent_fires(signals: Signals, kind: str) -> None:
    assert signals.wrong(each for each in PLANTED if each["signal"] == kind and each["innocent"]) == []


def test_every_kind_about_work_is_planted_here() -> None:
    assert set(kinds()) - ABOUT_SPEND - {each["signal"] for each in PLANTED if not each["innocent"]} == set()


def _load(home: Path, folder: Path, day: date) -> None:
    files = [(path.name, path) for path in write(folder, day)]
    told = load_files(home, ANA, files, LoadOptions(day))
    assert [(each.file, each.reason) for each in told if each.status != "loaded"] == []
