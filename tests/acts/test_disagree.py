"""Disagreeing silences a signal until its evidence changes; an undo lets it be heard again."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import pytest

from acts.actor import Actor
from acts.disagree import disagree
from acts.looking import look
from acts.undo import undo
from marts import signal_tab
from marts.sql import select
from schemas.errors import NotAllowedError, RuleError
from tests.acts.conftest import ANA, TODAY, Company

if TYPE_CHECKING:
    from pathlib import Path

KIND = "late_without_blocker"
WHY = "The finish was moved in the steering meeting."
HEAD = "Project ID | Project Name | Project Manager | Status | Finish | Baseline Finish | Blocker"
LATE = "HGF-{0} | Project {0} | Katrin Vogel | On track | 2026-11-0{0} | 2026-11-0{0} | "


def plan(*lines: str) -> str:
    """Return a list of projects."""
    return "\n".join((HEAD, *lines))


@dataclass
class Story:
    """One company whose acts follow each other in the tests: what a signal stands on, and what was said of it."""

    company: Company

    def load(self, *lines: str, day: str = "20") -> None:
        """Load a list of projects."""
        result = self.company.load(f"Projects 2026-11-{day}.csv", plan(*lines), unit="North", as_of=f"2026-11-{day}")
        assert result.status == "loaded", result.reason

    def signals(self) -> dict[str, dict[str, Any]]:
        """Return the signals of the kind, by the key of what they are about."""
        rows = select(look(self.company.home, today=TODAY), "select * from signal_shown where kind = $kind", kind=KIND)
        return {row["subject_id"]: row for row in rows}

    def states(self) -> dict[str, str]:
        """Return the state of each of them."""
        return {key: row["state"] for key, row in sorted(self.signals().items())}


@pytest.fixture(scope="module")
def story(tmp_path_factory: pytest.TempPathFactory) -> Story:
    """Return a company with two late projects, each in a line of its own."""
    folder: Path = tmp_path_factory.mktemp("disagreeing")
    (folder / "files").mkdir()
    made = Story(Company(folder / "data", folder / "files"))
    made.load(LATE.format(1), LATE.format(2))
    return made


def test_disagreement_silences_one_signal_and_says_who_and_why(story: Story) -> None:
    first = story.signals()["HGF-1"]
    seq = disagree(story.company.home, ANA, first["id"], f"  {WHY} ", today=TODAY)
    assert story.states() == {"HGF-1": "silenced", "HGF-2": "open"}
    row = story.signals()["HGF-1"]
    assert (row["silenced_by"], row["silenced_because"], row["silenced_in"]) == ("ana", WHY, seq)
    with pytest.raises(RuleError, match="is silenced already"):
        disagree(story.company.home, ANA, first["id"], WHY, today=TODAY)
    by = undo(story.company.home, ANA, seq)
    assert story.states() == {"HGF-1": "open", "HGF-2": "open"}
    undo(story.company.home, ANA, by)
    assert story.states() == {"HGF-1": "silenced", "HGF-2": "open"}


def test_it_stays_silent_while_its_cells_say_the_same_and_is_heard_when_they_do_not(story: Story) -> None:
    before = story.signals()["HGF-1"]["evidence_hash"]
    story.load(LATE.format(2), LATE.format(1), LATE.format(3), day="21")  # other rows, the same words
    assert story.signals()["HGF-1"]["evidence_hash"] == before
    assert story.states() == {"HGF-1": "silenced", "HGF-2": "open", "HGF-3": "open"}
    story.load(LATE.format(2), LATE.format(1).replace("On track", "At risk"), LATE.format(3), day="22")
    assert story.signals()["HGF-1"]["evidence_hash"] != before
    assert set(story.states().values()) == {"open"}


def test_one_thing_of_a_line_of_several_can_be_silenced_alone(story: Story) -> None:
    db = look(story.company.home, today=TODAY)
    (line,) = [each for each in signal_tab.lines(db) if each.kind == KIND]
    assert [each["subject_id"] for each in line.items] == ["HGF-1", "HGF-2", "HGF-3"]
    seq = disagree(story.company.home, ANA, line.items[1]["id"], WHY, today=TODAY)
    assert story.states() == {"HGF-1": "open", "HGF-2": "silenced", "HGF-3": "open"}
    undo(story.company.home, ANA, seq)
    disagree(story.company.home, ANA, line.id, WHY, today=TODAY)
    assert set(story.states().values()) == {"silenced"}


def test_what_is_no_signal_no_reason_or_no_right_is_a_sentence_and_no_act(story: Story) -> None:
    home, acts = story.company.home, story.company.ask("select max(seq) from acts")
    with pytest.raises(RuleError, match="S-0000000000 is no signal of today"):
        disagree(home, ANA, "S-0000000000", WHY, today=TODAY)
    with pytest.raises(RuleError, match="a sentence of 10 to 500 letters was expected"):
        disagree(home, ANA, "S-0000000000", "no", today=TODAY)
    with pytest.raises(RuleError, match="601 letters were given"):
        disagree(home, ANA, "S-0000000000", "a" * 601, today=TODAY)
    with pytest.raises(NotAllowedError):
        disagree(home, Actor("vera", frozenset({"viewer"}), verified=True), "S-1", WHY, today=TODAY)
    assert story.company.ask("select max(seq) from acts") == acts
