"""What is told of an initiative: parts marked on the text, a text that is rated while it is written, and voices."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from streamlit.testing.v1 import AppTest

from acts.load import load_files
from acts.planned import LoadOptions
from tests.pages.companies import ANA, TODAY

if TYPE_CHECKING:
    from pathlib import Path

PROJECTS = """\
Project ID,Project Name,Project Manager,Status,Finish
P-100,Rate interface,Ana Ruiz,Red,2027-02-26
"""
UPDATES = """\
Project ID,Report Date,Author,Author Type,RAG,Status Update
P-100,2026-11-18,Ana Ruiz,Internal,Red,Working through issues with 3 people <b>on it</b>.
P-100,2026-11-17,Andrea Falk,Supplier,Green,Delivered on 12 November. The issue is on the customer's side.
"""
LEGIBLE = "41 of 1180 rates failed on 3 November. Blocker: the data. Next: a test by 2 December (Peter Lang)."


def part(key: str) -> None:
    """Show the part as the side panel of an initiative does."""
    from marts.initiatives import listing
    from pages.parts import store, story

    feed = store.ask(listing).rows[0]["feed"]
    story.show({"_item": ("initiatives", feed, key)} if key else {})


@pytest.fixture
def shown(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AppTest:
    files = {"Projects 2026-11-20.csv": PROJECTS, "Status updates 2026-11-20.csv": UPDATES}
    for name, lines in files.items():
        (tmp_path / name).write_text(lines, encoding="utf-8")
    results = load_files(tmp_path / "data", ANA, [(name, tmp_path / name) for name in files], LoadOptions(TODAY))
    assert [(each.file, each.reason) for each in results if each.status != "loaded"] == []
    for name, value in (("DATA", str(tmp_path / "data")), ("LOCAL", "1"), ("TODAY", TODAY.isoformat())):
        monkeypatch.setenv(f"EVENKEEL_{name}", value)
    return AppTest.from_function(part, args=("P-100",), default_timeout=60)


def said(at: AppTest) -> str:
    """Return what stands on the screen, as HTML."""
    return "\n".join(str(each.proto.body) for each in at.get("html"))


def test_update_shows_its_parts_and_what_is_typed_is_rated(shown: AppTest) -> None:
    at = shown.run()
    assert not at.exception
    body = said(at)
    assert '<mark class="ek-empty">Working through issues</mark><small>says nothing</small>' in body
    assert '<mark class="ek-part">3</mark><small>figure</small>' in body
    assert "&lt;b&gt;on it&lt;/b&gt;" in body
    assert "Name one person." in body
    at.text_area[0].set_value(LEGIBLE).run()
    assert "<b>100 of 100 points</b>" in said(at)
    assert "Nothing is missing." in said(at)


def test_stories_that_do_not_agree_stand_side_by_side_with_their_cells(shown: AppTest) -> None:
    body = said(shown.run())
    cards = body.split('<div class="ek-stories">')[1].split("Our last update")[0]
    assert cards.count('<div class="ek-card">') == 3
    assert "Off track" in cards
    assert "On track" in cards
    assert "Status updates 2026-11-20.csv" in cards
    assert "The supplier's last update" in body
