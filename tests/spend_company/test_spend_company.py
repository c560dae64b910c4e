"""A third company, for spend, vendors and lists: the signals find what is planted in it, and none of its innocents."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from acts.actor import Actor
from acts.load import load_files
from acts.looking import look
from acts.planned import LoadOptions
from acts.setting import set_setting
from tests.sample.signals import ABOUT_SPEND, signals_of
from tests.spend_company.company import DAY, write

if TYPE_CHECKING:
    from tests.sample.signals import Signals

ANA = Actor("ana", frozenset({"admin"}), verified=False)
PLANTED: list[dict[str, Any]] = json.loads((Path(__file__).parent / "planted.json").read_text(encoding="utf-8"))
SIGNALS = sorted({each["signal"] for each in PLANTED})
ALIKE = [
    ("Waescherei Lindner", "Wäscherei Lindner GmbH & Co. KG"),
    ("Wagner Medizintechnik", "Wagner Medizintechnik Service GmbH"),
]
NOT_ALIKE = [
    ("Müller Gebäudetechnik GmbH", "Müller Medizintechnik GmbH"),
    ("Alpina Bau GmbH", "Alpina Versicherung AG"),
    ("Transporte Ziegler GmbH", "Ziegler Archivbau GmbH"),
]


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    found = tmp_path_factory.mktemp("home")
    for name, value in {"company_name": "Seefeld", "reporting_currency": "EUR"}.items():
        set_setting(found, ANA, name, value)
    files = [(path.name, path) for path in write(tmp_path_factory.mktemp("exports"))]
    told = load_files(found, ANA, files, LoadOptions(DAY))
    assert [(each.file, each.reason) for each in told if each.status != "loaded"] == []
    return found


@pytest.fixture(scope="module")
def signals(home: Path) -> Signals:
    return signals_of(home, DAY)


@pytest.mark.parametrize("kind", SIGNALS)
def test_every_planted_problem_is_found(signals: Signals, kind: str) -> None:
    assert signals.missed(each for each in PLANTED if each["signal"] == kind and not each["innocent"]) == []


@pytest.mark.parametrize("kind", SIGNALS)
def test_no_planted_innocent_fires(signals: Signals, kind: str) -> None:
    assert signals.wrong(each for each in PLANTED if each["signal"] == kind and each["innocent"]) == []


def test_every_kind_about_spend_is_planted_here() -> None:
    assert ABOUT_SPEND - {each["signal"] for each in PLANTED if not each["innocent"]} == set()


def test_names_of_one_supplier_are_proposed_and_those_of_two_are_not(home: Path) -> None:
    asked = look(home, today=DAY)
    rows = asked.execute("select left_name, right_name from reconcile_proposals where topic = 'vendor'").fetchall()
    found = {tuple(sorted(map(str, row))) for row in rows}
    assert [each for each in ALIKE if each not in found] == []
    assert [each for each in NOT_ALIKE if each in found] == []
