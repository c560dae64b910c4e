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
from tests.sample.signals import ABOUT_SPEND, signals_of

if TYPE_CHECKING:
    from tests.sample.signals import Signals

TODAY = date(2026, 11, 20)
# At most so many lines, and so many high: of initiatives, risks, ownership and decisions; and of spend and lists.
MOST = {"work": (40, 12), "spend": (20, 6)}
PLANTED: list[dict[str, Any]] = json.loads((SAMPLE / make.PLANTED).read_text(encoding="utf-8"))
SIGNALS = sorted({each["signal"] for each in PLANTED if each["signal"]})
# These would drown the others here: the other made-up company has them.
NOT_PLANTED = {"comfort_pack", "priority_inflation", "worse_than_evidence"}
# The sample has none of these: tests/marts/signals show each in a small company.
NOT_PLANTED |= {
    "business_case_incomplete", "lists_disagree", "names_not_answered", "sensitive_unknown_to_security",
    "unknown_to_procurement", "vendor_without_owner",
}  # fmt: skip


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
    for about, (lines, high) in MOST.items():
        of_these = {key: count for key, count in signals.lines.items() if (key[0] in ABOUT_SPEND) == (about == "spend")}
        assert sum(of_these.values()) <= lines, about
        assert sum(count for (_, severity), count in of_these.items() if severity == "high") <= high, about
