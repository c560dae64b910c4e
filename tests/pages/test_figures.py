"""Every figure that a screen shows, computed again from its own evidence (T3 of DESIGN section 12)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from acts import looking
from marts.evidence import recompute
from pages.parts.figures import KEPT
from tests.pages.companies import ROOT, TODAY

if TYPE_CHECKING:
    from pathlib import Path

    from tests.pages.conftest import Screen

PAGES = [f"pages/{each.name}" for each in sorted((ROOT / "pages").glob("[0-9]*.py"))]
WITHOUT = {"90_SQL", "95_Settings"}  # they show what was asked or set, and count nothing
ASKED = "Answer_card"  # says nothing until somebody asks it about an item
ITEM = {"item": "initiatives|initiatives of Harrowgate Freight Group|HGF-105"}
LOOKS = {
    "sample-whole": ("sample", {}),
    "sample-filtered": ("sample", {"unit": "Harrowgate Logistik GmbH"}),
    "one feed": ("one feed", {}),
    "empty": ("empty", {}),
}


@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize("file", PAGES)
def test_every_figure_shown_is_what_its_evidence_gives(
    screen: Screen, companies: dict[str, Path], file: str, look: str
) -> None:
    company, address = LOOKS[look]
    at = screen(file, companies[company], **address, **(ITEM if ASKED in file else {}))
    assert not at.exception
    shown = at.session_state[KEPT][1] if KEPT in at.session_state else {}
    db = looking.look(companies[company], today=TODAY, units=tuple(address.values()))
    wrong = [(each.name, each.value, found) for each in shown.values() if each.value != (found := recompute(db, each))]
    assert wrong == []
    if company == "sample" and not any(each in file for each in WITHOUT) and ASKED not in file:
        assert shown
