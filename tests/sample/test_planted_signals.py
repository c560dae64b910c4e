"""The signals of the sample company: every planted problem is found, no planted innocent, and few lines say it (T4)."""

from __future__ import annotations

import json
import shutil
import sys
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from acts.alias import Wish
from acts.alias_many import say_many
from acts.looking import look
from data.sample import make
from marts.signals_found import kinds
from tests.pages.companies import ANA, load_sample
from tests.sample.files import SAMPLE
from tests.sample.signals import ABOUT_SPEND, signals_of

if TYPE_CHECKING:
    from pathlib import Path

    from tests.sample.signals import Signals

TODAY = date(2026, 11, 20)
# At most so many lines, and so many high: of initiatives, risks, ownership and decisions; and of spend and lists.
MOST = {"work": (40, 12), "spend": (20, 6)}
PLANTED: list[dict[str, Any]] = json.loads((SAMPLE / make.PLANTED).read_text(encoding="utf-8"))
SIGNALS = sorted({each["signal"] for each in PLANTED if each["signal"]})
# These would drown the others here: the other made-up company has them.
NOT_PLANTED = {"comfort_pack", "priority_inflation", "worse_than_evidence"}


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("planted")
    load_sample(folder, tmp_path_factory)
    return folder


@pytest.fixture(scope="module")
def signals(home: Path) -> Signals:
    return signals_of(home, TODAY)


@pytest.mark.parametrize("kind", SIGNALS)
def test_every_planted_problem_is_found(signals: Signals, kind: str) -> None:
    assert signals.missed(each for each in PLANTED if each["signal"] == kind and not each["innocent"]) == []


@pytest.mark.parametrize("kind", SIGNALS)
def test_no_planted_innocent_fires(signals: Signals, kind: str) -> None:
    assert signals.wrong(each for each in PLANTED if each["signal"] == kind and each["innocent"]) == []


def test_something_is_planted_for_every_kind() -> None:
    planted = {each["signal"] for each in PLANTED if not each["innocent"]}
    assert set(kinds()) - planted - NOT_PLANTED == set()


def test_an_innocent_is_planted_for_every_kind_about_spend() -> None:
    innocents = {each["signal"] for each in PLANTED if each["innocent"]}
    assert ABOUT_SPEND - innocents == {"names_not_answered"}  # one line about all names


def test_two_firms_with_names_alike_are_not_proposed_as_one(home: Path) -> None:
    firms = {name for each in PLANTED if each["kind"] == "two_firms_alike" for name in each["subjects"]}
    pairs = look(home, today=TODAY).execute("select left_name, right_name from reconcile_proposals").fetchall()
    assert len(firms) == 2
    assert pairs
    assert [pair for pair in pairs if set(pair) <= firms] == []


def test_no_innocent_fires_when_all_names_are_answered(home: Path, signals: Signals, tmp_path: Path) -> None:
    answered = tmp_path / "answered"
    shutil.copytree(home, answered)
    asked = "select left_key, left_name, right_key, right_name from reconcile_proposals where topic = 'vendor'"
    wishes = [
        Wish("vendor", "same", _said(left_key, left), _said(right_key, right), "one firm")
        for left_key, left, right_key, right in look(answered, today=TODAY).execute(asked).fetchall()
    ]
    assert len(say_many(answered, ANA, wishes, rest=True).answers) == len(wishes) > 20
    then = signals_of(answered, TODAY)
    assert then.wrong(each for each in PLANTED if each["innocent"] and each["signal"]) == []
    assert then.subjects["names_not_answered"] == set()
    assert then.severe("high") <= signals.severe("high")


def test_the_lines_are_few_and_fewer_are_high(signals: Signals) -> None:
    counts = "\n".join(f"{kind:28} {severity:7} {count}" for (kind, severity), count in sorted(signals.lines.items()))
    sys.stdout.write(f"{counts}\n")
    for about, (lines, high) in MOST.items():
        of_these = {key: count for key, count in signals.lines.items() if (key[0] in ABOUT_SPEND) == (about == "spend")}
        assert sum(of_these.values()) <= lines, about
        assert sum(count for (_, severity), count in of_these.items() if severity == "high") <= high, about


def _said(key: str, name: str) -> str:
    """Return how an answer names a side: the key of a vendor of the lists, else the name as it is written."""
    return name if key.startswith("name ") else key
