"""Whether cost is truly rising: monthly series judged, with what only looked like a rise and why (M8).

A pure function from monthly amounts to one verdict a series. What explains a dear month is taken out first, in the
order of `REASONS`; then a rise must stand out from the months (docs/studies/trends.md), among all series of the same
question, and be over both limits.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from pipelines.judge.trends_cleaning import Cleaned, around, clean, without_accruals
from pipelines.judge.trends_looks import looks
from pipelines.judge.trends_measures import SURE, Measured, measure
from pipelines.judge.trends_monthly import NAMES, YEAR, Monthly, block_of, blocks, gather, is_regular
from pipelines.judge.trends_outlook import outlook
from pipelines.judge.trends_slopes import false_discoveries
from pipelines.judge.trends_split import price_and_volume
from pipelines.judge.trends_words import because, month_text

if TYPE_CHECKING:
    import pyarrow as pa
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]
    Truths = NDArray[np.bool_]

RISING, STEP_UP, NOT_RISING, CANNOT_TELL, INNOCENT = "rising", "step_up", "not_rising", "cannot_tell", "innocent"
# Why it is innocent, in the order in which it is looked for; a look that nothing of these explains is noise.
REASONS = ("currency", "annual", "reversal", "rhythm", "seasonal", "one_off")
FALSE_SHARE = 0.05  # of what is called rising may be so by chance
FEWEST = 6  # points: of fewer bills nothing can be said
FEWEST_MONTHS = 4  # a plain rule needs these
BILL_DEARER = 0.08  # a bill of once a year is dearer from this share on; less is the usual rise of prices
BILL_SIZE = 1.0  # times the usual month, at least: a smaller one may be a dear month
BILL_NOISE = 3.0  # times what other months move: less of a difference is theirs


@dataclass(frozen=True)
class Limits:
    """From when a rise matters: its share of a year ago, its amount in a year, and the months it must be seen over."""

    share: float = 0.10
    amount: float = 25_000.0
    months: int = 8
    year_start: int = 1


def judge(rows: pa.Table) -> pa.Table:
    """Return one row per series of a table with one row per series and month, which carries the limits as well."""
    import pyarrow as pa

    if not rows.num_rows:
        return pa.table({"subject_type": pa.array([], pa.string())})
    given = {each: float(rows[f"{each}_from"][0].as_py()) for each in ("share", "amount", "months")}
    limits = Limits(given["share"], given["amount"], int(given["months"]), int(rows["year_start"][0].as_py()))
    found = [facts for monthly in gather(rows) for facts in measured(monthly, limits)]
    return pa.Table.from_pylist(verdicts(found, limits))


def verdicts(found: list[dict[str, Any]], limits: Limits) -> list[dict[str, Any]]:
    """Return the series with what is said of each: false discoveries are kept few among those of one question."""
    questions: dict[str, list[dict[str, Any]]] = {}
    for each in found:
        if each["is_tested"]:
            questions.setdefault(each["subject_type"], []).append(each)
    for tested in questions.values():
        q = false_discoveries(np.array([each["p"] for each in tested]))
        for each, share in zip(tested, q.tolist(), strict=True):
            each["q"] = share
    return [_said(each, limits) for each in found]


def measured(monthly: Monthly, limits: Limits) -> list[dict[str, Any]]:
    """Return what each series does, before it is compared with the others of its question."""
    steady = without_accruals(monthly.amount + monthly.spread, monthly.accrued, monthly.reversed)
    has = np.abs(steady) > 0
    starts = np.where(has.any(axis=1), has.argmax(axis=1), 0)
    found = []
    for start in np.unique(starts).tolist():
        mine = starts == start
        part, values = monthly.only(mine, since=start), steady[mine][:, start:]
        rhythm = block_of(values)
        for block in np.unique(rhythm).tolist():
            same = rhythm == block
            found += _measured(part.only(same), values[same], int(block), limits)
    return found


def _measured(monthly: Monthly, steady: Floats, block: int, limits: Limits) -> list[dict[str, Any]]:
    """Judge series that began in the same month and are billed as often (`block` 0: hardly ever)."""
    months = steady.shape[1]
    width = max(block, 1)
    values = blocks(steady, width)
    year = YEAR // width
    invoices = blocks(monthly.invoices, width)
    cleaned = clean(values, invoices=invoices, year=year) if values.shape[1] > FEWEST_MONTHS else _as_it_is(values)
    is_short = months < limits.months or values.shape[1] < FEWEST or block == 0
    # Two low months at the end are no odd ones out: there they say that a rise is over.
    lows = np.where(cleaned.reversal, cleaned.values, np.minimum(values, cleaned.values))
    found = None if is_short else measure(cleaned.values, year, lows)
    stages = _stages(monthly, steady, values, cleaned, width)
    reason, looked = _explained(stages, limits, None if found is None else found.is_seasonal)
    place = monthly.first + months % width
    top = max(months - YEAR, 0) + monthly.booked[:, -YEAR:].argmax(axis=1)
    each = np.arange(len(top))
    was_accrued = steady[each, top] < monthly.amount[each, top] + monthly.spread[each, top]
    reason[was_accrued & (reason == "one_off")] = "reversal"
    facts: list[dict[str, Any]] = [
        {
            **dict(zip(NAMES, name, strict=True)), "months": months, "block": width,
            "first": monthly.first, "last": monthly.first + months - 1, "is_tested": False, "is_few": block == 0,
            "p": 1.0, "q": 1.0,
        }
        for name in monthly.names
    ]  # fmt: skip
    _add(facts, is_regular=is_regular(steady, width))
    _add(facts, reason=reason, looks=looked, top=monthly.first + top, spent=monthly.amount[:, -YEAR:].sum(axis=1))
    _add(facts, **_yearly_bills(values, cleaned, year, width, place), **price_and_volume(monthly))
    if found is None:
        return facts
    goes_on = (found.p <= SURE) & found.agrees & ~found.is_past & (found.back == 0)
    coming = np.where(cleaned.annual | cleaned.seasonal, values, cleaned.values)
    of_year = (monthly.first + months - limits.year_start + 1) % YEAR or YEAR
    ends = outlook(monthly.amount, coming, found, goes_on, of_year=of_year, block=width)
    _add(facts, **dict(zip(("outlook", "outlook_low", "outlook_high"), ends, strict=True)))
    _add(facts, **_facts(found, lows, place, width))
    _add(facts, is_tested=monthly.amount[:, -YEAR:].sum(axis=1) >= limits.amount)
    return facts


def _facts(found: Measured, lows: Floats, place: int, width: int) -> dict[str, Any]:
    per = np.where(found.is_step, 1.0, width)
    first_up = found.since + (~found.is_step & (found.since > 0))  # where a line bends, it is not up yet
    return {
        "p": np.where(found.agrees & (found.back == 0), found.p, 1.0), "back": found.back * width,
        "was_sure": found.agrees & (found.p <= SURE) & (found.low > 0),
        "is_step": found.is_step, "is_past": found.is_past,
        "is_seasonal": found.is_seasonal, "agrees": found.agrees, "change": found.change / per,
        "low": found.low / per, "high": found.high / per, "since": place + first_up * width,
        "before": found.before, "now": found.now, "rate": found.rate,
        "latest": _end(lows, found.back),
        "usual": found.adjusted.mean(axis=1), "around": found.adjusted.std(axis=1),
    }  # fmt: skip


def _end(values: Floats, points: NDArray[np.int64]) -> Floats:
    """Return the mean of so many points at the end of each series, of one at least."""
    last = np.arange(values.shape[1]) >= values.shape[1] - np.maximum(points, 1)[:, None]
    mean: Floats = np.where(last, values, 0).sum(axis=1) / last.sum(axis=1)
    return mean


def _said(facts: dict[str, Any], limits: Limits) -> dict[str, Any]:
    """Return the row of a series: its verdict, why, and the figures that a reader needs."""
    verdict, reason = _verdict(facts, limits)
    told = {**facts, "verdict": verdict, "reason": reason, "looks": facts["looks"] or reason == "stretch"}
    row = {each: told[each] for each in (*NAMES, "months", "looks", "spent")}
    known = {each: facts.get(each) for each in ("outlook", "outlook_low", "outlook_high")}
    rises = {
        "slope_per_month": facts.get("change"), "low": facts.get("low"), "high": facts.get("high"),
        "level_before": facts.get("before"),
        "level_now": facts.get("latest" if reason == "stretch" else "now"), "rate": _finite(facts.get("rate")),
    }  # fmt: skip
    is_rise = verdict in {RISING, STEP_UP}
    since = facts["bill_on"] if reason == "yearly_bill" else facts.get("since")
    return {
        **row, **known, **rises, "verdict": verdict, "reason": reason, "q": facts["q"],
        "more_a_year": _more(facts, reason) if is_rise else None,
        "since": month_text(since) if is_rise and since is not None else None,
        "first_month": month_text(facts["first"]), "last_month": month_text(facts["last"]),
        "price_effect": _finite(facts["price_effect"]), "volume_effect": _finite(facts["volume_effect"]),
        "because": because(told, limits.months),
    }  # fmt: skip


def _verdict(facts: dict[str, Any], limits: Limits) -> tuple[str, str | None]:
    if facts["bill_before"] > 0 and facts["bill_more"] >= max(limits.amount, limits.share * facts["bill_before"]):
        return STEP_UP, "yearly_bill"
    if "change" not in facts:
        explained = facts["looks"] and facts["reason"] in REASONS
        return (INNOCENT, facts["reason"]) if explained else (CANNOT_TELL, "few" if facts["is_few"] else "short")
    is_sure = facts["p"] <= SURE and facts["q"] <= FALSE_SHARE and facts["low"] > 0
    is_large = facts["rate"] >= limits.share and _more(facts, None) >= limits.amount
    if is_sure and is_large and not facts["is_past"]:
        return (STEP_UP if facts["is_step"] else RISING), None
    if facts["back"] and facts["was_sure"] and is_large:
        return INNOCENT, "stretch"
    if facts["looks"] and facts["reason"] in REASONS:
        return INNOCENT, facts["reason"]
    if facts["is_past"]:
        return NOT_RISING, "past"
    return NOT_RISING, "small" if is_sure else "noise"


def _more(facts: dict[str, Any], reason: str | None) -> float:
    """Return how much more a year costs at today's level than at that of a year ago (or of the start)."""
    if reason == "yearly_bill":
        return float(facts["bill_more"])
    return float((facts["now"] - facts["before"]) * YEAR)


def _stages(monthly: Monthly, steady: Floats, values: Floats, cleaned: Cleaned, width: int) -> list[tuple[str, Floats]]:
    """Return the amounts with one explanation more taken out at each stage, and which one that is."""
    usual = around(values) if cleaned.values.shape[1] > FEWEST_MONTHS else values
    without = np.where(cleaned.reversal, usual, values)
    yearly = np.where(cleaned.annual, usual, without)
    seasons = np.where(cleaned.seasonal, usual, yearly)
    in_points = (
        ("rhythm", values), ("reversal", without), ("annual", yearly), ("seasonal", seasons),
        ("one_off", cleaned.values),
    )  # fmt: skip
    return [
        ("", monthly.booked),
        ("currency", monthly.amount),
        ("annual", monthly.amount + monthly.spread),
        ("reversal", steady),
        *((why, np.repeat(amounts, width, axis=1)) for why, amounts in in_points),
    ]


def _explained(
    stages: list[tuple[str, Floats]], limits: Limits, is_seasonal: Truths | None
) -> tuple[NDArray[np.object_], Truths]:
    """Return which of REASONS takes the look of a rise away, and which series had that look."""
    looked = np.zeros(len(stages[0][1]), dtype=bool)
    reason = np.full(len(looked), None, dtype=object)
    if stages[-1][1].shape[1] < FEWEST_MONTHS:
        return reason, looked
    look = looked = looks(stages[0][1], share=limits.share, amount=limits.amount)
    for why, amounts in stages[1:]:
        after = looks(amounts, share=limits.share, amount=limits.amount)
        reason[look & ~after] = why
        look = look & after
    if is_seasonal is not None:
        reason[look & is_seasonal] = "seasonal"
    return reason, looked


def _yearly_bills(values: Floats, cleaned: Cleaned, year: int, width: int, place: int) -> dict[str, Any]:
    """Return by how much the bills of once a year rose in the last twelve months, and when.

    Only bills of the very same month are compared: two one-off invoices are about a year apart by chance at times.
    """
    series, points = values.shape
    excess = np.where(cleaned.annual, values - cleaned.values, 0) * width
    noise = BILL_NOISE * width * np.diff(cleaned.values, axis=1).std(axis=1) if points > year else np.zeros(series)
    more, before = np.zeros(series), np.zeros(series)
    on = np.full(series, -1, dtype=np.int64)
    for at in range(max(points - year, year), points):
        then, now = excess[:, at - year], excess[:, at]
        pair = (
            (now != 0)
            & (then > BILL_SIZE * width * cleaned.values[:, at - year])
            & (now - then > np.maximum(noise, BILL_DEARER * then))
        )
        more += np.where(pair, now - then, 0)
        before += np.where(pair, then, 0)
        on = np.where(pair, at, on)
    return {"bill_more": more, "bill_before": before, "bill_on": place + on * width}


def _as_it_is(values: Floats) -> Cleaned:
    nothing = np.zeros(values.shape, dtype=bool)
    return Cleaned(values, nothing, nothing, nothing, nothing)


def _add(facts: list[dict[str, Any]], **columns: Any) -> None:
    for name, values in columns.items():
        for each, value in zip(facts, values.tolist(), strict=True):
            each[name] = value


def _finite(value: float | None) -> float | None:
    return None if value is None or not np.isfinite(value) else value
