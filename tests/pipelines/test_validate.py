"""Typed rows against what their export declares."""

from __future__ import annotations

import subprocess
import sys

import pytest

from pipelines.accounting.rules import TESTS
from pipelines.validate import schema_of
from schemas.exports import all_exports
from tests.pipelines.written import column, finding, rules, understood


def test_a_value_beyond_the_plausible_range_loads_and_is_marked() -> None:
    (found,) = understood(
        """
        initiative_id | title | budget
        P1 | Cloud | -5
        P2 | Data | 0
        P3 | Edge |
        """,
        table="initiatives",
    )
    said = finding(found, "at_least")
    assert (said.cell, said.severity, said.value) == ("C2", "warning", "-5")
    assert (
        said.says
        == "Ledger!C2: Budget is -5; expected is at least 0. It is loaded and marked; correct it if it is wrong."
    )
    assert column(found, "budget")[0] == -5


def test_a_rule_across_columns_is_said_once_per_row_in_its_own_words() -> None:
    (found,) = understood(
        """
        initiative_id | title | forecast_start | forecast_finish
        P1 | Cloud | 2026-05-01 | 2026-04-01
        P2 | Data | 2026-05-01 | 2026-05-01
        P3 | Edge | 2026-05-01 |
        """,
        table="initiatives",
    )
    said = finding(found, "in_order")
    assert (said.cell, said.column) == ("C2", "forecast_start")
    assert said.says.startswith("Ledger!C2: An initiative ends after it starts, but ")
    assert "2026-05-01" in said.says
    assert "2026-04-01" in said.says


def test_something_blocked_without_a_blocker_is_said() -> None:
    (found,) = understood(
        """
        initiative_id | title | status | blocker
        P1 | Cloud | Blocked |
        P2 | Data | Blocked | Contract
        P3 | Edge | |
        """,
        table="initiatives",
    )
    assert finding(found, "blocker_when_blocked").cell == "C2"


def test_the_same_key_in_several_rows_of_a_register_is_said_and_all_load() -> None:
    (found,) = understood(
        "initiative_id | title\n P1 | Cloud\n P2 | Data\n P1 | Cloud again\n | Edge\n | Fog", table="initiatives"
    )
    said = finding(found, "repeated_key")
    assert (said.cell, said.value) == ("A2", "P1")
    assert "rows 2, 4" in said.says
    assert found.rows.num_rows == 5


def test_a_ledger_repeats_document_numbers_without_a_word() -> None:
    (found,) = understood(
        """
        document_id | line | vendor_name | posting_date | amount
        1 | 1 | A | 2026-04-01 | 1
        1 | 1 | A | 2026-04-01 | 1
        """
    )
    assert rules(found) == []


def test_failures_beyond_a_thousand_are_counted() -> None:
    rows = "\n".join(f"P{n} | T{n} | -1" for n in range(1_200))
    (found,) = understood("initiative_id | title | budget\n" + rows, table="initiatives")
    assert rules(found).count("at_least") == 1_001
    assert any("and 200 more" in each.says for each in found.findings)


@pytest.mark.parametrize("name", list(all_exports()))
def test_every_export_gives_a_schema_and_every_rule_has_its_test(name: str) -> None:
    export = all_exports()[name]
    assert {each.test for each in export.rules} <= set(TESTS)
    schema = schema_of(export, {each.name for each in export.columns})
    assert schema is None or (schema.coerce, schema.strict) == (False, False)


def test_the_steps_before_validation_import_neither_pandas_nor_pandera() -> None:
    code = "import sys, pipelines.understand; print({'pandas', 'pandera'} & set(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "set()"
