"""Corrections: shown in place of what the list says, until the list says so too; a third value is a question (T6)."""

from __future__ import annotations

import hashlib
import json
import shutil
from typing import TYPE_CHECKING, Any

import pytest

import acts
import cli
from acts.actor import Actor
from acts.correct import Cell, correct
from acts.replay import WRITER
from acts.undo import undo
from marts.history import history
from schemas.errors import BadValueError, NotAllowedError, RuleError
from store.builds import rebuild
from tests.acts.conftest import ANA, Company

if TYPE_CHECKING:
    from pathlib import Path

HEADS = "Risk ID | Title | Risk Owner | Status | Due Date | Likelihood | Impact"
REASON = "IT is a department; Ana took it over."
OWNER = Cell("risks", "R-1", "owner")


def risks(owner: str, *, note: str = "", rows: tuple[str, ...] = ("R-1", "R-2", "R-3")) -> str:
    """Return a register of risks; only the first has another owner from list to list."""
    owners = {"R-1": owner, "R-2": "Jo Moreau", "R-3": "Sam Haddad"}
    lines = [f"{each} | Risk {each} {note} | {owners[each]} | Open | 2026-12-01 | 3 | 4" for each in rows]
    return "\n".join([HEADS, *lines])


def said(company: Company, item: str = "R-1", column: str = "owner", seq: int | None = None) -> Any:
    """Return what is shown of an item."""
    (row,) = company.ask(f"select {column} from risk_list where risk_id = '{item}'", seq)
    return row[0]


def states(company: Company, seq: int | None = None) -> list[tuple[Any, ...]]:
    return company.ask("select seq, state, source_now from corrections_known order by seq", seq)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Company:
    """Return a company whose list says IT, corrected in act 2 to Ana Okoye: nothing is added to this one."""
    folder = tmp_path_factory.mktemp("corrected")
    (folder / "files").mkdir()
    company = Company(folder / "data", folder / "files")
    company.load("risks 2026-11-02.csv", risks("IT"))
    assert correct(company.home, ANA, OWNER, "Ana Okoye", reason=REASON) == 2
    return company


@pytest.fixture
def corrected(made: Company, tmp_path: Path) -> Company:
    """Return a copy of that company, to act on."""
    shutil.copytree(made.home.parent, tmp_path / "copy")
    return Company(tmp_path / "copy" / "data", tmp_path / "copy" / "files")


def test_correction_is_shown_and_the_cell_still_says_what_the_list_says(corrected: Company) -> None:
    assert said(corrected) == "Ana Okoye"
    assert said(corrected, seq=1) == "IT"
    assert corrected.ask("select raw ->> 'owner' from risks_current where risk_id = 'R-1'") == [("IT",)]
    assert corrected.ask(
        "select source_then, source_now, cell, file, said_by, state from corrections_known"
    ) == [("IT", "IT", "C2", "risks 2026-11-02.csv", "ana", "stands")]  # fmt: skip


def test_history_tells_who_corrected_what_and_why(made: Company) -> None:
    ((feed, key),) = made.ask("select feed, item_key from risks_current where risk_id = 'R-1'")
    newest = history(acts.reading(made.home), "risks", feed, key)[0]
    assert (newest.who, newest.old, newest.new) == ("ana", "IT", "Ana Okoye")
    assert newest.place == f"corrected in act 2: {REASON}"


def test_correction_is_shown_wherever_the_item_is(made: Company) -> None:
    assert made.ask("select owner, owner_state from ownership where thing_id = 'R-1'") == [
        ("Ana Okoye", "one_person_not_confirmed")
    ]
    assert made.ask("select place from people_written where written = 'Ana Okoye'") == [("Corrected here",)]


def test_reload_that_says_the_same_leaves_the_correction_standing(corrected: Company) -> None:
    assert corrected.load("risks 2026-11-09.csv", risks("IT", note="again")).status == "loaded"
    assert said(corrected) == "Ana Okoye"
    assert states(corrected) == [(2, "stands", "IT")]


def test_mended_list_ends_the_correction_for_good(corrected: Company) -> None:
    assert corrected.load("risks 2026-11-09.csv", risks("Okoye, Ana")).status == "loaded"
    assert states(corrected) == [(2, "source_agrees", "Okoye, Ana")]
    assert states(corrected, 2) == [(2, "stands", "IT")]
    assert said(corrected) == "Okoye, Ana"
    corrected.load("risks 2026-11-16.csv", risks("IT", note="once more"))
    assert said(corrected) == "IT"


def test_third_value_is_a_question_before_the_list_loads(corrected: Company) -> None:
    for found in (corrected.check("risks 2026-11-09.csv", risks("Piet Lind")), corrected.load("risks 2026-11-09.csv")):
        assert found.status == "question"
        (asked,) = found.sheets[0].questions
        assert (asked.id, asked.guess) == ("correction:2", "keep")
        assert 'C2: for "Risk R-1", owner, the list now says "Piet Lind". ana corrected it to "Ana Okoye"' in asked.asks
    assert said(corrected) == "Ana Okoye"


def test_kept_correction_stands_and_the_same_third_value_is_not_asked_again(corrected: Company) -> None:
    corrected.load("risks 2026-11-09.csv", risks("Piet Lind"), answers={"correction:2": "keep"})
    assert said(corrected) == "Ana Okoye"
    assert states(corrected) == [(2, "stands", "Piet Lind")]
    assert corrected.load("risks 2026-11-16.csv", risks("Piet Lind", note="again")).status == "loaded"
    assert corrected.load("risks 2026-11-23.csv", risks("Eva Sund")).status == "question"


def test_taken_value_ends_the_correction_and_its_undo_brings_it_back(corrected: Company) -> None:
    corrected.load("risks 2026-11-09.csv", risks("Piet Lind"), answers={"correction:2": "take"})
    assert said(corrected) == "Piet Lind"
    assert states(corrected) == [(2, "third_value", "Piet Lind")]
    corrected.undo(3)
    assert said(corrected) == "Ana Okoye"
    assert states(corrected) == [(2, "stands", "IT")]


def test_answer_about_one_list_is_not_remembered_for_the_next(corrected: Company) -> None:
    corrected.load("risks 2026-11-09.csv", risks("Piet Lind"), answers={"correction:2": "keep"})
    assert corrected.ask("select question from remembered_answers") == []
    with pytest.raises(BadValueError, match="keep or take"):
        corrected.load("risks 2026-11-16.csv", risks("Eva Sund"), answers={"correction:2": "yes"})


def test_list_without_the_column_and_part_of_a_list_say_nothing_against_it(corrected: Company) -> None:
    narrow = "\n".join(
        ["Risk ID | Title | Status | Likelihood | Impact"] + [f"R-{each} | Risk | Open | 3 | 4" for each in (1, 2, 3)]
    )
    assert corrected.load("risks 2026-11-09.csv", narrow).status == "loaded"
    assert (said(corrected), states(corrected)) == ("Ana Okoye", [(2, "stands", "IT")])


def test_item_that_left_its_list_is_told_apart(corrected: Company) -> None:
    gone = risks("", note="x", rows=("R-2", "R-3"))
    corrected.load("risks 2026-11-09.csv", gone, answers={"partial_list": "gone"})
    assert states(corrected) == [(2, "gone", "IT")]
    corrected.load("risks 2026-11-16.csv", risks("IT", note="back"))
    assert (said(corrected), states(corrected)) == ("Ana Okoye", [(2, "stands", "IT")])


def test_older_list_that_comes_late_ends_nothing(corrected: Company) -> None:
    assert corrected.load("risks 2026-10-05.csv", risks("Ana Okoye")).status == "loaded"
    assert (said(corrected), states(corrected)) == ("Ana Okoye", [(2, "stands", "IT")])


def test_undo_takes_a_correction_back_and_can_be_undone(corrected: Company) -> None:
    back = corrected.undo(2)
    assert (said(corrected), states(corrected)) == ("IT", [(2, "withdrawn", "IT")])
    corrected.undo(back)
    assert said(corrected) == "Ana Okoye"


def test_later_correction_takes_the_place_of_the_earlier_one(corrected: Company) -> None:
    correct(corrected.home, ANA, OWNER, "Eva Sund", reason="Ana left.")
    assert said(corrected) == "Eva Sund"
    assert [state for _, state, _ in states(corrected)] == ["replaced", "stands"]
    corrected.undo(3)
    assert said(corrected) == "Ana Okoye"


REFUSED = [
    (Cell("risks", "R-1", "owner"), "Head of IT", "the name of one person was expected"),
    (Cell("risks", "R-1", "status"), "fine", "one of open, in treatment"),
    (Cell("risks", "R-1", "Treatment due"), "soon", "one date such as"),
    (Cell("risks", "R-1", "exposure_high"), "5", "amounts and numbers are never corrected here"),
    (Cell("risks", "R-1", "title"), "Other", "one of Owner"),
    (Cell("risks", "R-1", "unit"), "Mars", "a unit that sends lists"),
    (Cell("risks", "R-9", "owner"), "Eva Sund", "an item that is listed now"),
    (Cell("risks", "R-1", "owner"), "it", "a group or a function"),
    (Cell("risks", "R-1", "owner"), "OKOYE, Ana", "act 2 corrected it"),
    (Cell("risks", "R-2", "owner"), "Jo Moreau", "the list itself says"),
    (Cell("spend", "INV-1", "amount"), "5", "amounts and records are never corrected here"),
    (Cell("pets", "R-1", "owner"), "Eva Sund", "one of contracts, decisions"),
]


def test_what_cannot_be_corrected_is_a_sentence(made: Company) -> None:
    for cell, value, says in REFUSED:
        with pytest.raises((BadValueError, RuleError), match=says):
            correct(made.home, ANA, cell, value, reason="so")
    with pytest.raises(RuleError, match="made with a reason"):
        correct(made.home, ANA, OWNER, "Eva Sund", reason="  ")
    assert states(made) == [(2, "stands", "IT")]


def test_correction_is_made_and_undone_by_who_sends_the_list_or_leads(corrected: Company) -> None:
    for role in ("finance", "auditor", "viewer"):
        actor = Actor(role, frozenset({role}), verified=True)
        with pytest.raises(NotAllowedError):
            correct(corrected.home, actor, OWNER, "Eva Sund", reason="so")
        with pytest.raises(NotAllowedError):
            undo(corrected.home, actor, 2)
    for role in ("security", "chair"):
        actor = Actor(role, frozenset({role}), verified=True)
        undo(corrected.home, actor, correct(corrected.home, actor, OWNER, "Eva Sund", reason="so"))


def test_same_key_in_two_lists_asks_for_the_list(corrected: Company) -> None:
    corrected.load("other.csv", risks("Eva Sund"), unit="South")
    with pytest.raises(RuleError, match="Name one with --feed"):
        correct(corrected.home, ANA, OWNER, "Piet Lind", reason="so")
    (feed,) = corrected.ask("select distinct feed from risks_current where unit = 'South'")[0]
    correct(corrected.home, ANA, Cell("risks", "R-1", "owner", feed), "Piet Lind", reason="so")
    shown = corrected.ask("select unit, owner from risks_current where risk_id = 'R-1' order by unit nulls first")
    assert shown == [(None, "Ana Okoye"), ("South", "Piet Lind")]


def test_replay_gives_the_same_tables(corrected: Company, tmp_path: Path) -> None:
    corrected.load("risks 2026-11-09.csv", risks("Piet Lind"), answers={"correction:2": "keep"})
    correct(corrected.home, ANA, Cell("risks", "R-2", "status"), "closed", reason="It is over.")
    corrected.undo(4)
    before = [corrected.ask(f"select * from {each} order by all") for each in TABLES]
    rebuild(corrected.home, WRITER, tmp_path / "again.duckdb")
    assert [_again(tmp_path / "again.duckdb", each) for each in TABLES] == before
    assert said(corrected, "R-2", "status") == "open"


def test_sheet_for_a_sender_is_noted_before_it_is_there(
    corrected: Company, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("EVENKEEL_DATA", str(corrected.home))
    ((sender,),) = corrected.ask("select sender from corrections_known")
    target = tmp_path / "please.xlsx"
    assert cli.main(["corrections", "--for", sender, "--to", str(target)]) == 0
    ((act, content),) = corrected.ask("select act, content from acts where seq = 3")
    said = json.loads(content)
    assert (act, said["filters"], said["rows"], said["seen_seq"]) == ("export", {"for": sender}, 1, 2)
    assert said["sha256"] == hashlib.sha256(target.read_bytes()).hexdigest()


TABLES = ("corrections", "correction_events", "corrections_known", "risks_current")


def _again(build: Path, view: str) -> list[tuple[Any, ...]]:
    import duckdb

    with duckdb.connect(str(build), read_only=True) as db:
        db.execute("set variable today = date '2026-11-20'")
        return db.execute(f"select * from {view} order by all").fetchall()
