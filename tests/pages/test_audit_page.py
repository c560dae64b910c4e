"""The audit trail on its page: found by filters, exports noted, an undo with its figures first, lost builds healed."""

from __future__ import annotations

import hashlib
import io
import shutil
from typing import TYPE_CHECKING

import pytest

import acts
import store
from acts.actor import local_actor
from acts.verify import verify
from pages.parts import export
from pages.parts.export import Built, Leaving
from pages.parts.store import Moment
from schemas.errors import NotAllowedError
from tests.pages.companies import TODAY
from tests.pages.test_screens import markup, text

if TYPE_CHECKING:
    from pathlib import Path

    from tests.pages.conftest import Screen

PAGE = "pages/85_Audit_trail.py"


@pytest.fixture
def home(companies: dict[str, Path], tmp_path: Path) -> Path:
    """Return a copy of the small company, to write to."""
    return shutil.copytree(companies["one feed"], tmp_path / "data")


def test_acts_are_told_and_found_by_kind_and_day(screen: Screen, home: Path) -> None:
    at = screen(PAGE, home)
    assert "Acts, the newest first" in text(at)
    (acts_shown,) = [each for each in at.dataframe if "What was done" in str(each.proto.columns)]
    assert acts_shown.value["says"][len(acts_shown.value) - 1].startswith("Loaded North ledger 2026-09 to 2026-10.csv")
    assert "No act matches these filters." in text(screen(PAGE, home, q="no act says this"))
    assert "No act matches these filters." in text(screen(PAGE, home, day_to="2020-01-01"))


def test_an_undo_shows_the_figures_first_and_nothing_happens_until_it_is_confirmed(screen: Screen, home: Path) -> None:
    load_id = acts.reading(home).execute("select load_id from loads").fetchall()[0][0]
    at = screen(PAGE, home)
    at.session_state["acts opened"] = next(
        place for place, each in enumerate(reversed(list(store.journal.read(home)))) if each.seq == load_id
    )
    at.run()
    at.button(key=f"undo audit {load_id} ask").click().run()
    assert "would no longer count." in markup(at)
    assert "What would change" in markup(at)
    before = store.journal.last(home)[0]
    at.button(key=f"undo audit {load_id} no").click().run()
    assert store.journal.last(home)[0] == before
    at.button(key=f"undo audit {load_id} ask").click().run()
    at.button(key=f"undo audit {load_id} yes").click().run()
    assert not at.exception
    assert store.journal.last(home)[0] == before + 1
    assert [each.value for each in at.toast] == [
        f"Act {load_id} is undone by act {before + 1}. Undo act {before + 1} to have it back."
    ]


def test_a_download_is_noted_with_its_hash_before_it_leaves(home: Path) -> None:
    now = Moment(home, store.sequence(store.newest(home)), None, TODAY)
    leaving = Leaving("spend_lines", "Spend lines", "spend.csv", {"vendor": ("Acme", "Skyform"), "q": ""})
    leave = export.noted(lambda: Built(io.BytesIO(b"a,b\n"), 1), leaving, now, local_actor(), "Spend watchpoints")
    assert store.journal.last(home)[0] == now.built, "nothing is noted before somebody asks"
    assert leave().read() == b"a,b\n"
    *_, act = store.journal.read(home)
    assert (act.act, act.content["page"], act.content["filters"]) == (
        "export", "Spend watchpoints", {"vendor": "Acme, Skyform"},
    )  # fmt: skip
    assert act.content["sha256"] == hashlib.sha256(b"a,b\n").hexdigest()
    assert act.content["seen_seq"] == now.built
    with pytest.raises(NotAllowedError):
        export.noted(lambda: Built(io.BytesIO(b"")), leaving, now, None, "Spend watchpoints")()


def test_where_nothing_can_be_noted_nothing_is_offered(screen: Screen, home: Path) -> None:
    journal = store.journal.file(home)
    journal.write_bytes(journal.read_bytes().replace(b'"seq":', b'"sEq":'))
    at = screen(PAGE, home)
    assert "Nothing can be exported, because every export is noted." in text(at)
    assert len(at.get("download_button")) == 0


def test_a_company_whose_builds_are_deleted_shows_the_same_figures_and_says_so_once(screen: Screen, home: Path) -> None:
    before = markup(screen("app.py", home))
    shutil.rmtree(home / "builds")
    at = screen("app.py", home)
    assert not at.exception
    assert ["There was no build" in each.value for each in at.info] == [True]
    assert _figures(markup(at)) == _figures(before)
    assert [each.value for each in screen("app.py", home).info] == []
    assert verify(home)[1] == []


def _figures(said: str) -> list[str]:
    return [each.partition("<")[0] for each in said.split('class="ek-figure"')[1:]]
