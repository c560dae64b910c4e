"""What recognition relies on in the exports: headings told apart as it tells them, rules that have a test."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pipelines.accounting.rules import TESTS
from pipelines.recognition.headings import headings_of, key
from pipelines.recognition.lookalikes import other_lists
from schemas.exports import all_exports

if TYPE_CHECKING:
    from schemas.table import Export

EXPORTS = all_exports()
TABLES = [pytest.param(each, id=each.name) for each in EXPORTS.values()]


@pytest.mark.parametrize("export", TABLES)
def test_no_heading_fits_two_columns_as_recognition_reads_them(export: Export) -> None:
    meant: dict[str, str] = {}
    for column in export.columns:
        for heading in headings_of(column):
            assert meant.setdefault(key(heading), column.name) == column.name, heading


@pytest.mark.parametrize("export", TABLES)
def test_every_rule_names_a_test_that_exists(export: Export) -> None:
    assert {each.test for each in export.rules} <= set(TESTS)


def test_what_is_needed_to_load_is_what_the_design_says() -> None:
    assert EXPORTS["spend"].needed == (("amount",), ("vendor_name", "vendor_id"), ("posting_date", "period"))
    assert EXPORTS["decisions"].needed == (("question",),)
    assert set(EXPORTS["vendors"].needed[0]) == {"vendor_name", "vendor_id"}
    assert {name for name, export in EXPORTS.items() if export.ledger} >= {"spend", "fx_rates"}


def test_work_in_progress_is_never_green() -> None:
    status = EXPORTS["initiatives"].column("status").kind.words
    assert "In progress" in status["unrated"]
    assert {"G", "Green"} <= set(status["on_track"])
    assert {"Amber", "Yellow", "A"} <= set(status["at_risk"])


def test_a_list_that_gets_its_export_is_no_longer_another_list() -> None:
    assert not set(other_lists()) & set(EXPORTS)
