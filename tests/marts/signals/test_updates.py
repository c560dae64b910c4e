"""Signals on updates, stories and priorities: each finds its own, is silent on its innocents, follows its settings."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from acts.load import load_files
from acts.looking import look
from acts.planned import LoadOptions
from acts.setting import Wanted, set_settings
from marts import story
from marts.sql import select
from tests.pages.companies import ANA, TODAY

if TYPE_CHECKING:
    from pathlib import Path

    from marts.sql import Connection

FULL = (
    "Third test on 16 November: 41 of 1180 rates still wrong. Go-live moves to 26 February. Blocker: rates of returns. "
    "Next: fourth test on 2 December (Peter Lang)."
)
OLDER = "Second test on 9 November failed for 131 of 1180 rates. Next: Nordtec corrects them until 15 November."
VAGUE, OTHER_VAGUE = "Working through issues.", "Discussions with all parties continue."
BLAME = "Release 5.2 was delivered on 12 November. What differs results from data maintained by the customer."
CALM = "Release 5.2 was delivered on 12 November. 118 of 120 tests passed."
# Status, priority, MoSCoW, importance, first and present finish, what pushed it out; then updates: day, who, RAG, text.
RUNS = "Amber,2,Should,High,2027-03-31,2027-03-31,"
PROJECTS: dict[str, tuple[str, tuple[tuple[str, str, str, str], ...]]] = {
    "VAGUE": (RUNS, (("2026-11-04", "Internal", "Amber", OLDER), ("2026-11-18", "Internal", "Amber", VAGUE))),
    "VAGUE-RED": (RUNS.replace("Amber", "Red"), (("2026-11-18", "Internal", "Red", VAGUE),)),
    "VAGUE-DONE": (RUNS.replace("Amber", "Done"), (("2026-11-18", "Internal", "Done", VAGUE),)),
    "VAGUE-HELD": (RUNS.replace("Amber", "On hold"), (("2026-11-18", "Internal", "On hold", VAGUE),)),
    "CLEAR-RED": (RUNS.replace("Amber", "Red"), (("2026-11-04", "Internal", "Red", VAGUE),
                                                 ("2026-11-18", "Internal", "Red", FULL))),
    "NO-WORDS": (RUNS, (("2026-11-18", "Internal", "Amber", ""),)),
    "AGAIN": (RUNS, (("2026-11-04", "Internal", "Amber", FULL), ("2026-11-18", "Internal", "Amber", FULL))),
    "NEARLY-AGAIN": (RUNS, (("2026-11-04", "Internal", "Amber", FULL),
                            ("2026-11-18", "Internal", "Amber", FULL.replace("41", "40")))),
    "AGAIN-ONCE": (RUNS, (("2026-10-20", "Internal", "Amber", OLDER), ("2026-11-04", "Internal", "Amber", OLDER),
                          ("2026-11-18", "Internal", "Amber", FULL))),
    "BLAMES": (RUNS.replace("Amber", "Red"), (("2026-11-18", "Internal", "Red", FULL),
                                              ("2026-11-17", "Supplier", "Green", BLAME))),
    "BOTH-GREEN": (RUNS.replace("Amber", "Green"), (("2026-11-18", "Internal", "Green", FULL),
                                                    ("2026-11-17", "Supplier", "Green", BLAME))),
    "LONG-AGO": (RUNS.replace("Amber", "Red"), (("2026-11-18", "Internal", "Red", FULL),
                                                ("2026-10-29", "Supplier", "Green", BLAME))),
    "CLEARER": (RUNS, (("2026-11-18", "Internal", "Amber", OTHER_VAGUE), ("2026-11-17", "Supplier", "Amber", CALM))),
    "AS-CLEAR": (RUNS, (("2026-11-04", "Internal", "Amber", FULL), ("2026-11-18", "Internal", "Amber", OTHER_VAGUE),
                        ("2026-11-17", "Supplier", "Amber", CALM))),
    "MUST-LOW": ("Green,1,Must,Low,2027-03-31,2027-03-31,", ()),
    "MUST-HIGH": ("Green,1,Must,High,2027-03-31,2027-03-31,", ()),
    "WONT-RUNS": ("Green,4,Won't,Low,2027-03-31,2027-03-31,", ()),
    "WONT-HELD": ("On hold,4,Won't,Low,2027-03-31,2027-03-31,", ()),
    "PUSHED": ("On hold,3,Could,Low,2026-09-18,2026-11-17,VAGUE", ()),
    "PUSHED-59": ("On hold,3,Could,Low,2026-09-18,2026-11-16,Something else", ()),
    "PUSHED-OVER": ("Cancelled,3,Could,Low,2026-09-18,2026-11-17,VAGUE", ()),
}  # fmt: skip
OPERATIONS = """\
Initiative,Owner,Status,Finish
Project of two lists,Priya Nair,Green,2027-03-31
Project must high,Priya Nair,Green,2027-04-29
"""
FOUND = {
    "vague_update": {"VAGUE": "medium", "VAGUE-RED": "medium", "CLEARER": "medium", "AS-CLEAR": "medium"},
    "same_update_again": {"AGAIN": "medium", "NEARLY-AGAIN": "medium"},
    "conflicting_stories": {"BLAMES": "high", "TWO-LISTS": "medium"},
    "supplier_clearer": {"CLEARER": "low"},
    "priority_contradiction": {"MUST-LOW": "low", "WONT-RUNS": "low"},
    "displaced": {"PUSHED": "medium", "PUSHED-59": "low"},
    "priority_inflation": {},
}
OTHERS = {
    "vague_below": "5", "copied_share": "1", "stories_days": "22", "stories_apart_days": "29", "clearer_by": "100",
    "displaced_days": "59", "top_share": "0.09", "copied_at_most": "30",
}  # fmt: skip
OTHERWISE = {
    "vague_update": {},
    "same_update_again": {"AGAIN": "medium"},
    "conflicting_stories": {"BLAMES": "high", "TWO-LISTS": "medium", "LONG-AGO": "high", "MUST-HIGH": "medium"},
    "supplier_clearer": {},
    "displaced": {"PUSHED": "medium", "PUSHED-59": "medium"},
    "priority_inflation": {"moscow": "medium", "priority": "medium"},
}


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the data folder of a company whose projects tell their stories, and whose operations tell two of them."""
    folder = tmp_path_factory.mktemp("updates")
    heading = "Project ID,Project Name,Project Manager,Status,Priority,MoSCoW,Importance,Baseline Finish,Finish,"
    heading += "Displaced By"
    lists = [f"{key},Project {key.lower().replace('-', ' ')},Ana Ruiz,{cells}" for key, (cells, _) in PROJECTS.items()]
    lists.append("TWO-LISTS,Project of two lists,Ana Ruiz,Red,2,Should,High,2027-03-31,2027-03-31,")
    told = [
        f'{key},{day},{"Ana Ruiz" if who == "Internal" else "Andrea Falk"},{who},{rag},"{text}"'
        for key, (_, updates) in PROJECTS.items()
        for day, who, rag, text in updates
    ]
    log = ["Project ID,Report Date,Author,Author Type,RAG,Status Update", *told]
    ours = {"Projects 2026-11-20.csv": [heading, *lists], "Status updates 2026-11-20.csv": log}
    theirs = {"Operations 2026-11-20.csv": OPERATIONS.splitlines()}
    for unit, sent in (("Group", ours), ("Operations", theirs)):
        for name, lines in sent.items():
            (folder / name).write_text("\n".join(lines), encoding="utf-8")
        files = [(name, folder / name) for name in sent]
        results = load_files(folder / "data", ANA, files, LoadOptions(TODAY, unit=unit))
        assert [(each.file, each.reason) for each in results if each.status != "loaded"] == []
    return folder / "data"


def test_each_kind_finds_its_own_and_is_silent_on_the_innocent(home: Path) -> None:
    assert severities(home, FOUND) == FOUND


def test_vague_update_says_what_it_lacks_and_stands_on_its_text(home: Path) -> None:
    row = one(home, "vague_update", "VAGUE-RED")
    assert row["because"] == (
        'it is red, and its last update of 18 Nov 2026 says "Working through issues.": '
        "nothing that can be checked (5 of 100 points)"
    )
    assert row["threshold"] == "fewer than 40 of 100 points for what an update should say"
    assert (row["ask"], {each["column_name"] for each in row["others"]}) == ("Ana Ruiz", {"text", "update_date"})


def test_repeated_update_names_both_days(home: Path) -> None:
    said = {key: one(home, "same_update_again", key)["because"] for key in ("AGAIN", "NEARLY-AGAIN")}
    assert said["AGAIN"].endswith("of 18 Nov 2026 says word for word the same as the one before, of 4 Nov 2026")
    assert said["NEARLY-AGAIN"].endswith("of 18 Nov 2026 says nearly the same as the one before, of 4 Nov 2026")


def test_stories_say_who_says_what_when(home: Path) -> None:
    row = one(home, "conflicting_stories", "BLAMES")
    assert row["because"] == (
        "our list says off track on 20 Nov 2026; "
        "the supplier says on track on 17 Nov 2026 and that the cause is on our side"
    )
    assert "Operations says on track" in one(home, "conflicting_stories", "TWO-LISTS")["because"]
    told = story.of_initiative(reading(home), feed=row["feed"], key=row["subject_id"])
    assert [(each.side, each.score, each.is_copy) for each in told.updates] == [
        ("ours", 100, False), ("supplier", 45, False),
    ]  # fmt: skip
    assert {each.status for each in told.voices} == {"off_track", "on_track"}
    assert all(each.cell for each in told.voices)
    assert not story.of_initiative(reading(home), feed=row["feed"], key="CLEAR-RED").voices


def test_pushed_out_says_by_what_and_how_far(home: Path) -> None:
    assert one(home, "displaced", "PUSHED")["because"] == (
        "it was pushed out by Project vague, and its finish moved by 60 days, from 18 Sep 2026 to 17 Nov 2026"
    )
    assert one(home, "displaced", "PUSHED-59")["because"].startswith("it was pushed out by Something else, and")


def test_another_threshold_finds_others_and_is_said(home: Path) -> None:
    set_settings(home, ANA, [Wanted(name, value) for name, value in OTHERS.items()])
    assert severities(home, OTHERWISE) == OTHERWISE
    row = one(home, "priority_inflation", "moscow")
    assert row["because"].startswith("2 of 20 rated initiatives are a must (2 more are not rated): the 4 levels in use")
    assert row["threshold"] == "more than 9 % of 8 or more rated initiatives stand first"
    (told, *_) = story.of_initiative(reading(home), feed=one(home, "displaced", "PUSHED")["feed"], key="AGAIN").updates
    assert (told.score, told.is_copy) == (30, True)
    set_settings(home, ANA, [Wanted(name, None) for name in OTHERS])


def severities(home: Path, wanted: dict[str, dict[str, str]]) -> dict[str, dict[str, str]]:
    """Return how severe each signal of some kinds is, by its subject."""
    return {kind: {row["subject_id"]: row["severity"] for row in found(home, kind)} for kind in wanted}


def reading(home: Path) -> Connection:
    """Return a cursor on what is kept of the newest build, as screens have one."""
    return look(home, today=TODAY)


def found(home: Path, kind: str) -> list[dict[str, Any]]:
    """Return the signals of one kind, of items that are not folded yet."""
    return select(reading(home), f"select * from {kind}")


def one(home: Path, kind: str, subject: str) -> dict[str, Any]:
    """Return the signal of one kind about one subject."""
    return next(row for row in found(home, kind) if row["subject_id"] == subject)
