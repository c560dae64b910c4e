"""A clean table in any layout comes back value for value, or as a question or a finding: never wrong, never lost."""

from __future__ import annotations

from collections import Counter
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from hypothesis import HealthCheck, given, settings

from pipelines.understand import understand
from pipelines.understood import Memory
from tests.pipelines.cleanrecords import REGISTER, SPEND
from tests.pipelines.layouts import Written, save, written

if TYPE_CHECKING:
    from pathlib import Path

    from pipelines.understood import FileUnderstood, Understood
    from tests.pipelines.cleanrecords import Record

TODAY = date(2026, 6, 1)
NAMES = {"spend": SPEND, "risks": REGISTER, "vendors": ("vendor_name", "country")}


@given(what=written())
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_table_in_any_layout_comes_back_value_for_value_or_is_asked_about(tmp_path: Path, what: Written) -> None:
    found = understand(save(tmp_path, what), name=what.name, memory=Memory(), today=TODAY)
    assert found.refusal is None, found.refusal
    for each in found.tables:
        ties(each)
    for table, records in what.tables.items():
        holds(found, table, records)
    settled = [each for each in found.tables if not each.questions]
    assert {each.table for each in settled} <= set(what.tables), [each.table for each in settled]


def holds(found: FileUnderstood, table: str, records: list[Record]) -> None:
    """Check that the records of a table are there, or that somebody is asked or told about them."""
    loaded = [each for each in found.tables if each.table == table]
    if not loaded:
        assert found.refused or any(each.questions for each in found.tables)
        return
    if any(each.questions for each in loaded):
        return
    rows = [row for each in loaded for row in each.rows.to_pylist()]
    asides = [aside for each in loaded for aside in each.set_aside]
    assert len(rows) + len(asides) == len(records)
    for name in NAMES[table]:
        known = Counter(shown(row[name]) for row in rows if row[name] is not None)
        wanted = Counter(shown(record[name]) for record in records)
        assert not known - wanted, (name, known - wanted)
        if wanted - known:  # then the column has no meaning yet, or each value that is missing is told about
            told = {each.rule for one in loaded for each in one.findings}
            assert asides or told or any(name not in each.columns for each in loaded), name
    if table == "spend":
        assert sum((each.totals["amount"].read for each in loaded), Decimal(0)) == sum(
            (each["amount"] for each in records), Decimal(0)
        )


def ties(found: Understood) -> None:
    """Check the sums of a table, and that no two records share a row."""
    for totals in found.totals.values():
        assert totals.read == totals.loaded + totals.set_aside
    rows = found.rows.column("source_row").to_pylist()
    assert len(set(rows)) == len(rows)
    others = {each.source_row for each in found.not_data} | {each.source_row for each in found.set_aside}
    assert not others & set(rows)


def shown(value: Any) -> str:
    """Return a value as text by which it is compared."""
    return f"{value:.2f}" if isinstance(value, Decimal) else str(value)
