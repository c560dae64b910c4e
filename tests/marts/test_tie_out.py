"""Files say X, shown Y, difference Z because ...: it ties to the cent, whatever happens to the loads."""

from __future__ import annotations

from collections import defaultdict
from decimal import Decimal
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from marts import spend
from marts.say import NO_CURRENCY
from tests.marts.company import Company

MADE = Company()
AMOUNTS = st.decimals(min_value=-(10**9), max_value=10**9, places=4)
LINES = st.tuples(
    st.sampled_from(["2026-08", "2026-09", "2026-10"]),
    st.sampled_from(["Acme", "North", "south", ""]),
    AMOUNTS,
    st.sampled_from(["EUR", "USD", ""]),
)
LOADS = st.tuples(
    st.lists(LINES, min_size=1, max_size=5),
    st.lists(AMOUNTS | st.none(), max_size=2),
    st.sampled_from(["North", "South", ""]),
    st.sampled_from([None, "SEK"]),
)
RETIRED = st.tuples(
    st.integers(0, 3),  # by which load
    st.integers(0, 3),  # which load
    st.sampled_from([None, "2026-08", "2026-09", "2026-10"]),
    st.sampled_from([None, None, 5, 6]),
    st.booleans(),
)


@settings(max_examples=30, suppress_health_check=list(HealthCheck))
@given(
    loads=st.lists(LOADS, min_size=1, max_size=4),
    retired=st.lists(RETIRED, max_size=5),
    undone=st.lists(st.integers(0, 3), max_size=2),
    seq=st.none() | st.integers(0, 6),
)
def test_it_ties_to_the_cent_whatever_happens(
    loads: list[Any], retired: list[Any], undone: list[int], seq: int | None
) -> None:
    ids = _play(loads, retired, undone)
    MADE.at(seq=seq)
    tied = spend.tie_out(MADE.db)
    counting = {load for load in ids if (seq is None or load <= seq) and load not in _undone(seq)}
    assert {each.unit: each.value for each in tied.files} == _read(ids, loads, counting)
    for said, seen, differs in zip(tied.files, tied.shown, tied.difference, strict=True):
        reasons = sum((Decimal(str(each.value)) for each in tied.reasons if each.unit == said.unit), start=Decimal(0))
        assert Decimal(str(said.value)) - Decimal(str(seen.value)) == differs.value == reasons
    every = (*tied.files, *tied.shown, *tied.difference, *tied.reasons, tied.undone, tied.gaps)
    assert MADE.wrong(*every) == []
    assert tied.gaps.value == 0
    assert _sums("spend_rollup_current", "amount", "records") == _sums("spend_marked", "amount", "1")
    assert _sums("spend_rollup_read", "amount", "records", "fate") == _sums("spend_read", "amount", "1", "fate")


def test_every_reason_is_said_with_its_sum(company: Company) -> None:
    first = company.spend("2026-09 | Acme | 100 | EUR\n2026-10 | Acme | 20.50 | EUR", aside=["3"], currency="EUR")
    second = company.spend("2026-10 | Acme | 21 | EUR\n2026-10 | Acme | 5 | EUR")
    company.retire(first, by=second, period="2026-10")
    third = company.spend("2026-09 | Acme | 101 | EUR")
    company.retire(first, by=third, row=5)
    company.spend("2026-10 | Acme | 5 | EUR")
    company.retire(company.seq, by=company.seq, because=second)
    tied = spend.tie_out(company.db)
    assert tied.says == (
        "Files say €255.50, shown €127.00, difference €128.50: €3.00 in 1 record set aside because they cannot be "
        "counted, €20.50 in 1 record restated by a later file of the same period, €5.00 in 1 record repeats of records "
        "loaded before and €100.00 in 1 record corrected by a later file."
    )


def test_record_set_aside_counts_in_the_currency_of_its_own_cell(company: Company) -> None:
    company.spend("2026-10 | Acme | 1 | EUR", aside=["7"])
    company.db.execute("""update set_aside set cells = '{"D": " usd "}'""")
    assert {each.unit: each.value for each in spend.tie_out(company.db).files} == {"EUR": 1, "USD": 7}


def test_load_that_does_not_hold_what_its_file_said_is_named(company: Company) -> None:
    company.spend("2026-10 | Acme | 100 | EUR")
    company.db.execute("update loads set amount_read = 130")
    tied = spend.tie_out(company.db)
    assert tied.gaps.value == 1
    assert "1 load that does not add up" in tied.says


def test_undone_load_stands_beside_it(company: Company) -> None:
    company.undo(company.spend("2026-10 | Acme | 100 | EUR", unit="North"))
    assert spend.tie_out(company.db).undone.value == 1
    assert spend.tie_out(company.db, unit=("South",)).undone.value == 0


def _play(loads: list[Any], retired: list[Any], undone: list[int]) -> list[int]:
    MADE.clear()
    ids = []
    for lines, aside, unit, currency in loads:
        sheet = "\n".join(" | ".join(map(str, line)) for line in lines)
        ids.append(MADE.spend(sheet, aside=aside, unit=unit, currency=currency))
    for by, load, period, row, depends in retired:
        if by < len(ids) and load < len(ids):
            MADE.retire(ids[load], by=ids[by], period=period, row=row, because=ids[0] if depends else None)
    for each in undone:
        if each < len(ids):
            MADE.undo(ids[each])
    return ids


def _undone(seq: int | None) -> set[int]:
    return {act for at, act in MADE.ask("select seq, act_seq from undone") if seq is None or at <= seq}


def _read(ids: list[int], loads: list[Any], counting: set[int]) -> dict[str, Decimal]:
    """Return what the files say, added up without the database."""
    said: dict[str, Decimal] = defaultdict(Decimal)
    for load, (lines, aside, _, currency) in zip(ids, loads, strict=True):
        if load in counting:
            for _, _, amount, own in lines:
                said[own or currency or NO_CURRENCY] += amount
            for amount in aside:
                said[currency or NO_CURRENCY] += amount or 0
    return dict(said)


def _sums(view: str, amount: str, records: str, *by: str) -> list[Any]:
    keys = ", ".join(["period", "vendor", "feed", "unit", "currency_known", "is_intercompany", "cost_centre", *by])
    return MADE.ask(
        f"select {keys}, coalesce(sum({amount}), 0) as total, sum({records}) as number from {view} group by all "
        f"having number <> 0 or total <> 0 order by all"
    )
