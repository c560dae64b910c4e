"""The signals of the sample company: every planted problem is found, no planted innocent, and few lines say it (T4)."""

from __future__ import annotations

import json
import sys
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from data.sample import make
from marts.signals_found import kinds
from tests.pages.companies import load_sample
from tests.sample.files import SAMPLE
from tests.sample.signals import signals_of

if TYPE_CHECKING:
    from tests.sample.signals import Signals

TODAY = date(2026, 11, 20)
MOST_LINES, MOST_HIGH = 40, 12
PLANTED: list[dict[str, Any]] = json.loads((SAMPLE / make.PLANTED).read_text(encoding="utf-8"))
SIGNALS = sorted({each["signal"] for each in PLANTED if each["signal"]})
# These would drown the others here: the other made-up company has them.
NOT_PLANTED = {"comfort_pack", "priority_inflation", "worse_than_evidence"}


@pytest.fixture(scope="module")
def signals(tmp_path_factory: pytest.TempPathFactory) -> Signals:
    home = tmp_path_factory.mktemp("planted")
    load_sample(home, tmp_path_factory)
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


def test_the_lines_are_few_and_fewer_are_high(signals: Signals) -> None:
    counts = "\n".join(f"{kind:28} {severity:7} {count}" for (kind, severity), count in sorted(signals.lines.items()))
    sys.stdout.write(f"{counts}\n")
    assert signals.lines.total() <= MOST_LINES
    assert signals.severe("high") <= MOST_HIGH
