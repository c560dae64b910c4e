"""What a threshold does to the signals is said when it is changed; a review that was held keeps its own."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

import cli
from acts.review import mark_reviewed
from acts.setting import set_setting
from acts.setting_effect import Effect, Heard, changing, concerns
from tests.acts.conftest import ANA, TODAY, Company
from tests.acts.test_disagree import LATE, Story

if TYPE_CHECKING:
    from pathlib import Path

SETTING = "late_from_days"


@pytest.fixture(scope="module")
def story(tmp_path_factory: pytest.TempPathFactory) -> Story:
    """Return a company with four projects that are 19, 18, 17 and 16 days late."""
    folder: Path = tmp_path_factory.mktemp("thresholds")
    (folder / "files").mkdir()
    made = Story(Company(folder / "data", folder / "files"))
    made.load(*(LATE.format(each) for each in (1, 2, 3, 4)))
    return made


def test_change_of_a_threshold_says_which_signals_come_and_go(story: Story) -> None:
    home = story.company.home
    reviewed = mark_reviewed(home, ANA, note="Weekly review", held_on=TODAY)
    acts, effect = changing(home, lambda: (set_setting(home, ANA, SETTING, "18"),), today=TODAY)
    assert effect is not None
    assert acts == (reviewed + 1,)
    assert [each.subject for each in effect.fewer if each.kind == "late_without_blocker"] == ["Project 3", "Project 4"]
    assert "fewer (Project 3: late without blocker" in effect.says
    _, effect = changing(home, lambda: (set_setting(home, ANA, SETTING, None),), today=TODAY)
    assert effect is not None
    assert [each.subject for each in effect.more if each.kind == "late_without_blocker"] == ["Project 3", "Project 4"]
    assert set(story.states()) == {"HGF-1", "HGF-2", "HGF-3", "HGF-4"}


def test_review_that_was_held_keeps_its_own_threshold(
    story: Story, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    home = story.company.home
    monkeypatch.setenv("EVENKEEL_DATA", str(home))
    before = story.company.ask("select max(seq) from acts")[0][0]
    set_setting(home, ANA, SETTING, "19")

    def subjects(*options: str) -> list[str]:
        kind = ("--kind", "late_without_blocker", "--all", "--json", "--today", TODAY.isoformat())
        assert cli.main(["signals", *kind, *options]) == 0
        return sorted(each["subject_id"] for each in json.loads(capsys.readouterr().out)["signals"])

    assert subjects() == ["HGF-1"]
    assert subjects("--as-of-seq", str(before)) == ["HGF-1", "HGF-2", "HGF-3", "HGF-4"]


def test_terminal_prints_a_table_and_counts_for_a_kind_and_a_severity(
    story: Story, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("EVENKEEL_DATA", str(story.company.home))
    set_setting(story.company.home, ANA, SETTING, "17")
    options = ["signals", "--kind", "late_without_blocker", "--today", TODAY.isoformat()]
    assert cli.main(options) == 0
    said = capsys.readouterr().out
    assert said.splitlines()[0].split() == ["severity", "kind", "subject", "because", "ask", "amount", "id"]
    assert "3 lines about 3 things." in said
    assert cli.main([*options, "--all", "--severity", "medium"]) == 0
    assert "3 lines about 3 things." in capsys.readouterr().out
    assert cli.main([*options, "--severity", "high"]) == 0
    assert capsys.readouterr().out == "No signal.\n"
    assert cli.main([*options, "--severity", "grave"]) == 1
    assert 'Severity: "grave" was given, one of high, medium, low was expected' in capsys.readouterr().err


def test_effect_is_said_in_words() -> None:
    one, two = (Heard("no_backup", name, "medium", "S-1") for name in ("Portal", "Ledger"))
    assert Effect((), (), (), (3, 3)).says == "No signal comes or goes by it."
    assert Effect((), (), (), (5, 3)).says == "The same signals, in 3 lines instead of 5."
    assert Effect((one, two), (one,), (), (3, 4)).says == (
        "2 signals more (Portal: nobody to stand in and Ledger: nobody to stand in), "
        "1 fewer (Portal: nobody to stand in)."
    )
    assert (
        Effect((), (one,), (two,), (3, 3)).says
        == "1 signal fewer (Portal: nobody to stand in), 1 weighed anew (Ledger: nobody to stand in)."
    )
    assert "and 2 more" in Effect((one,) * 5, (), (), (3, 4)).says


def test_only_thresholds_concern_signals() -> None:
    assert concerns(["company_name", SETTING])
    assert not concerns(["company_name", "currency of spend of North"])
