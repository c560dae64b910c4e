"""The Load page keeps what was set aside in sight, and gives the file back to its owner."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.pages.test_screens import text

if TYPE_CHECKING:
    from pathlib import Path

    from tests.pages.conftest import Screen

LOAD = "pages/75_Load.py"


def test_records_set_aside_wait_in_sight_with_the_workbook_for_their_owner(
    screen: Screen, companies: dict[str, Path]
) -> None:
    at = screen(LOAD, companies["one feed"])
    assert not at.exception
    said = " ".join(text(at).split()).replace(" ,", ",")
    assert "Set aside, waiting for a corrected file: 1 record, 1 file" in said
    assert "F8: " in said
    labels = [str(getattr(each, "label", "")) for each in at.get("download_button")]
    assert "North ledger 2026-09 to 2026-10.csv: 1 record, marked for its owner" in labels


def test_company_without_any_says_nothing_of_it(screen: Screen, companies: dict[str, Path]) -> None:
    assert "waiting for a corrected file" not in text(screen(LOAD, companies["empty"]))
