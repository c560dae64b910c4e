# ruff: noqa: INP001  (a folder of programs, not a package)
"""How often the rule for rising cost (pipelines/judge/trends.py) is wrong: `python docs/studies/trends.py` prints it.

Made-up series of amounts around 100,000 a month, drawn anew by fixed seeds, judged as the app judges them. Beside it
what many would use: a least-squares line with p < 0.05, and the test of Mann and Kendall with p < 0.05.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))  # so that it runs from anywhere

from pipelines.judge import trends, trends_looks, trends_monthly  # noqa: E402  (the path comes first)

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

    Floats = NDArray[np.floating[Any]]
    Draw = Callable[[np.random.Generator, int, int], "Series"]

TIMES, USUAL, YEAR = 4000, 100_000.0, 12  # an error of half a point at 5 %, of 0.6 at 80 %
LENGTHS = (12, 24, 36)
SURE, SURE_Z, SHARE = 0.05, 1.959964, 0.10
LATE, WINTER = 0.15, 3  # the share of yearly bills that come a month late; dear months
HERE = Path(__file__).with_suffix(".md")
START, END = "<!-- tables -->", "<!-- end of tables -->"


class Series(NamedTuple):
    """Amounts, and what else is known of them."""

    amount: NDArray[Any]
    others: dict[str, NDArray[Any]]


def alike(dice: np.random.Generator, series: int, months: int, likeness: float = 0.0) -> Floats:
    """Return noise of deviation 1 in which each month resembles the one before."""
    shocks = dice.normal(size=(series, months))
    shocks[:, 1:] *= np.sqrt(1 - likeness**2)
    for month in range(1, months):
        shocks[:, month] += likeness * shocks[:, month - 1]
    return shocks


def noisy(share: float, likeness: float = 0.0, shape: Callable[[Floats], Floats] = np.ones_like) -> Draw:
    """Return how series are drawn whose months follow a shape, with noise of a share of the usual month."""

    def draw(dice: np.random.Generator, series: int, months: int) -> Series:
        return Series(shape(np.arange(months) + 0.0) + share * alike(dice, series, months, likeness), {})

    return draw


def seasonal(shape: Callable[[Floats], Floats], rise: float = 0.0) -> Draw:
    """Return how series are drawn that have a season of their own, 10 % noise, and perhaps a rise."""

    def draw(dice: np.random.Generator, series: int, months: int) -> Series:
        of_year = np.arange(months) + dice.integers(0, YEAR, size=(series, 1))
        trend = 1 + rise / YEAR * np.arange(months)
        return Series(trend * shape(of_year + 0.0) + 0.1 * alike(dice, series, months), {})

    return draw


def one_offs(dice: np.random.Generator, series: int, months: int) -> Series:
    """Draw flat series with one to three single invoices of two to six usual months."""
    amount = 1 + 0.1 * alike(dice, series, months)
    for _ in range(3):
        at, size = dice.integers(0, months, size=series), dice.uniform(2, 6, size=series)
        amount[np.arange(series), at] += size * (dice.random(series) < 2 / 3)
    return Series(amount, {})


def annual(dice: np.random.Generator, series: int, months: int) -> Series:
    """Draw flat series with a yearly bill of two to twelve usual months: 3 % dearer each year, at times late."""
    amount = 1 + 0.1 * alike(dice, series, months)
    month, size = dice.integers(0, YEAR, size=series), dice.uniform(2, 12, size=series)
    for year in range(months // YEAR + 1):
        at = month + year * YEAR + (dice.random(series) < LATE)
        inside = at < months
        amount[np.flatnonzero(inside), at[inside]] += (size * 1.03**year)[inside]
    return Series(amount, {})


def annual_only(dice: np.random.Generator, series: int, months: int) -> Series:
    """Draw a yearly bill and nothing else."""
    drawn = annual(dice, series, months).amount
    return Series(np.where(drawn > 1 + SHARE * 5, drawn, 0.0), {})


def accruals(dice: np.random.Generator, series: int, months: int) -> Series:
    """Draw flat series with two accruals of two to six usual months, reversed the month after."""
    amount = 1 + 0.1 * alike(dice, series, months)
    accrued, back = np.zeros_like(amount), np.zeros_like(amount)
    for _ in range(2):
        at, size = dice.integers(0, months - 1, size=series), dice.uniform(2, 6, size=series)
        accrued[np.arange(series), at] += size
        back[np.arange(series), at + 1] -= size
    return Series(amount + accrued + back, {"accrued": accrued, "reversed": back})


def exchange(dice: np.random.Generator, series: int, months: int) -> Series:
    """Draw flat series in a currency that rises by 15 % a year."""
    amount = 1 + 0.1 * alike(dice, series, months)
    return Series(amount, {"booked": amount * (1 + 0.15 / YEAR * np.arange(months))})


def heavy(dice: np.random.Generator, series: int, months: int) -> Series:
    """Draw flat series whose months are log-normal: many small, a few large."""
    return Series(np.exp(0.5 * alike(dice, series, months)), {})


def line(rise: float) -> Callable[[Floats], Floats]:
    """Return a shape that rises by a share of its start each year."""
    return lambda months: 1 + rise / YEAR * months


def step(share: float, ago: int) -> Callable[[Floats], Floats]:
    """Return a shape that steps up some months before the end, and stays."""
    return lambda months: 1 + share * (months >= len(months) - ago)


def stretch(share: float, length: int, ago: int) -> Callable[[Floats], Floats]:
    """Return a shape that is dearer for some months and back as it was for the last ones."""
    return lambda months: 1 + share * ((months >= len(months) - ago - length) & (months < len(months) - ago))


def wave(months: Floats) -> Floats:
    """Return a season that is 30 % above and below the usual month."""
    return 1 + 0.3 * np.sin(2 * np.pi * months / YEAR)


def winter(months: Floats) -> Floats:
    """Return a season of three months that are 60 % dearer."""
    return 1 + 0.6 * (months % YEAR < WINTER)


def december(months: Floats) -> Floats:
    """Return a season of one month that is 80 % dearer."""
    return 1 + 0.8 * (months % YEAR < 1)


INNOCENT: dict[str, Draw] = {
    "flat, noise 10 %": noisy(0.1),
    "flat, noise 30 %": noisy(0.3),
    "flat, log-normal noise 50 %": heavy,
    "season: wave of 30 %": seasonal(wave),
    "season: three months + 60 %": seasonal(winter),
    "season: one month + 80 %": seasonal(december),
    "one-off invoices": one_offs,
    "annual prepayments": annual,
    "annual prepayments alone": annual_only,
    "accruals and reversals": accruals,
    "currency + 15 % a year": exchange,
    "autocorrelation 0.3, noise 10 %": noisy(0.1, 0.3),
    "autocorrelation 0.5, noise 10 %": noisy(0.1, 0.5),
    "autocorrelation 0.5, noise 30 %": noisy(0.3, 0.5),
    "autocorrelation 0.7, noise 10 %": noisy(0.1, 0.7),
    "three months + 40 %, over for two, noise 10 %": noisy(0.1, 0.0, stretch(0.4, 3, 2)),
    "six months + 60 %, over for two, noise 10 %": noisy(0.1, 0.0, stretch(0.6, 6, 2)),
}
RISES: dict[str, Draw] = {
    "20 % a year, noise 10 %": noisy(0.1, 0.0, line(0.2)),
    "20 % a year, noise 10 %, autocorrelation 0.5": noisy(0.1, 0.5, line(0.2)),
    "20 % a year, noise 10 %, wave of 30 %": seasonal(wave, 0.2),
    "20 % a year, noise 20 %": noisy(0.2, 0.0, line(0.2)),
    "40 % a year, noise 20 %": noisy(0.2, 0.0, line(0.4)),
    "step of 30 % 6 months ago, noise 10 %": noisy(0.1, 0.0, step(0.3, 6)),
    "step of 50 % 4 months ago, noise 10 %": noisy(0.1, 0.0, step(0.5, 4)),
}


def ours(drawn: Series, limits: trends.Limits, question: str = "") -> NDArray[np.bool_]:
    """Return which series the app calls rising or stepped up; each is a question of its own unless one is named."""
    names = tuple((question or f"{each}", f"{each}", "", "EUR") for each in range(len(drawn.amount)))
    others = {name: amounts * USUAL for name, amounts in drawn.others.items()}
    monthly = trends_monthly.of(drawn.amount * USUAL, names=names, **others)
    rows = trends.verdicts(trends.measured(monthly, limits), limits)
    called = {row["subject_id"] for row in rows if row["verdict"] in {trends.RISING, trends.STEP_UP}}
    return np.array([name[1] in called for name in names])


def mann_kendall(values: NDArray[Any]) -> NDArray[np.bool_]:
    """Return which series rise by the test of Mann and Kendall."""
    months = values.shape[1]
    first, second = np.triu_indices(months, 1)
    score = np.sign(values[:, second] - values[:, first]).sum(axis=1)
    found: NDArray[np.bool_] = (score - 1) / np.sqrt(months * (months - 1) * (2 * months + 5) / 18) > SURE_Z
    return found


def least_squares(values: NDArray[Any]) -> NDArray[np.bool_]:
    """Return which series rise by a least-squares line."""
    change, p = trends_looks.least_squares(values)
    return (change > 0) & (p < SURE)


def shares(draw: Draw, months: int, seed: int) -> list[float]:
    """Return the share called rising: by the rule with its limits and without, by a line, by Mann and Kendall."""
    drawn = draw(np.random.default_rng(seed), TIMES, months)
    booked = drawn.others.get("booked", drawn.amount)
    change, _ = trends_looks.least_squares(booked)
    large = change * YEAR >= SHARE * (booked.mean(axis=1) - change * (months - 1) / 2)
    found = (
        ours(drawn, trends.Limits()), ours(drawn, trends.Limits(share=0.0, amount=0.0)),
        least_squares(booked), least_squares(booked) & large, mann_kendall(booked),
    )  # fmt: skip
    return [float(each.mean()) for each in found]


def table(drawn: dict[str, Draw]) -> str:
    """Return the table of these series, as Markdown."""
    lines = [
        "| series | months | our rule | without limits | least squares | with 10 % a year | Mann-Kendall |",
        "| --- | ---: | ---: | ---: | ---: | ---: | ---: |",
    ]
    for place, (name, draw) in enumerate(drawn.items()):
        for months in LENGTHS:
            cells = " | ".join(f"{each:.1%}" for each in shares(draw, months, 1000 * place + months))
            lines.append(f"| {name} | {months} | {cells} |")
    return "\n".join(lines)


def together() -> str:
    """Return the table of many series that are asked together: how many of those called do not rise."""
    lines = [
        "| series of one question | of them rising 20 % a year | found of these | of those called, not rising |",
        "| ---: | ---: | ---: | ---: |",
    ]
    flat, rising = INNOCENT["autocorrelation 0.3, noise 10 %"], RISES["20 % a year, noise 10 %"]
    for series, true in ((50, 5), (500, 10), (500, 50), (2000, 100)):
        dice, found, wrong, times = np.random.default_rng(series + true), 0, 0, max(1, 4000 // series)
        for _ in range(times):
            amount = flat(dice, series, 24).amount
            amount[:true] = rising(dice, true, 24).amount
            called = ours(Series(amount, {}), trends.Limits(), "vendor")
            found, wrong = found + int(called[:true].sum()), wrong + int(called[true:].sum())
        lines.append(f"| {series} | {true} | {found / times / true:.1%} | {wrong / max(found + wrong, 1):.1%} |")
    return "\n".join(lines)


def main(arguments: list[Any]) -> None:
    """Print the tables, or write them into the page beside this program (`--write`)."""
    parts = {"Called rising that do not rise": table(INNOCENT), "Found of those that rise": table(RISES)}
    parts["Many series asked together, 24 months"] = together()
    text = "\n\n".join(f"### {title}\n\n{rows}" for title, rows in parts.items())
    if "--write" not in arguments:
        sys.stdout.write(text + "\n")
        return
    page = HERE.read_text(encoding="utf-8")
    before, after = page.split(START)[0], page.split(END)[1]
    HERE.write_text(f"{before}{START}\n\n{text}\n\n{END}{after}", encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
