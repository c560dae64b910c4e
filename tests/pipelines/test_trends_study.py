"""The study of the rule for rising cost still holds, on fewer draws than its page (docs/studies/trends.md)."""

from __future__ import annotations

import importlib.util
import sys
from typing import TYPE_CHECKING

import numpy as np
import pytest

from pipelines.judge.trends import Limits
from pipelines.judge.trends_slopes import false_discoveries, probability, quantile, theil_sen
from tests.house import ROOT

if TYPE_CHECKING:
    from types import ModuleType

TIMES, MONTHS = 1000, 24
MARGIN = 0.02  # three standard errors of a share of 5 % among so many


def _study() -> ModuleType:
    spec = importlib.util.spec_from_file_location("study_of_trends", ROOT / "docs/studies/trends.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    before = list(sys.path)
    spec.loader.exec_module(module)
    sys.path[:] = before
    return module


STUDY = _study()
CALM = [
    "flat, noise 10 %", "season: wave of 30 %", "season: three months + 60 %", "one-off invoices",
    "annual prepayments", "accruals and reversals", "currency + 15 % a year", "autocorrelation 0.5, noise 10 %",
    "autocorrelation 0.5, noise 30 %", "three months + 40 %, over for two, noise 10 %",
]  # fmt: skip


@pytest.mark.parametrize("name", CALM)
def test_few_false_alarms_are_raised(name: str) -> None:
    drawn = STUDY.INNOCENT[name](np.random.default_rng(11), TIMES, MONTHS)
    assert STUDY.ours(drawn, Limits()).mean() <= 0.05 + MARGIN


def test_a_rise_of_a_fifth_a_year_is_found() -> None:
    drawn = STUDY.RISES["20 % a year, noise 10 %"](np.random.default_rng(12), TIMES, MONTHS)
    assert STUDY.ours(drawn, Limits()).mean() >= 0.8


def test_the_usual_tests_raise_more_alarms_when_months_are_alike() -> None:
    drawn = STUDY.INNOCENT["autocorrelation 0.5, noise 30 %"](np.random.default_rng(13), TIMES, MONTHS)
    assert STUDY.least_squares(drawn.amount).mean() > 0.08
    assert STUDY.mann_kendall(drawn.amount).mean() > 0.07


@pytest.mark.parametrize("degrees", [3.0, 10.0, 21.0, 33.0])
def test_probability_is_that_of_student(degrees: float) -> None:
    t = np.linspace(0, 400, 2_000_001)
    density = np.power(1 + np.square(t) / degrees, -(degrees + 1) / 2)
    beyond = 1 - np.cumsum(density) / density.sum()
    for far in (1.0, 2.0, 3.0, 4.0):
        assert probability(np.array([far]), degrees)[0] == pytest.approx(beyond[round(far * 5000)], rel=0.05, abs=1e-4)
    assert probability(np.array([quantile(1.959964, degrees)]), degrees)[0] == pytest.approx(0.05, rel=1e-4)


def test_slope_is_the_median_of_all_slopes() -> None:
    values = np.random.default_rng(5).normal(size=(3, 9))
    by_hand = [np.median([(row[j] - row[i]) / (j - i) for i in range(9) for j in range(i + 1, 9)]) for row in values]
    assert theil_sen(values) == pytest.approx(by_hand)


def test_false_discoveries_are_those_of_benjamini_and_hochberg() -> None:
    assert false_discoveries(np.array([0.04, 0.01, 0.5, 0.02])) == pytest.approx([0.16 / 3, 0.04, 0.5, 0.04])
