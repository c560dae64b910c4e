"""Words of status in the many ways in which lists write them: what is not known is unknown, and never green."""

from __future__ import annotations

import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipelines.values.coded import encode
from pipelines.values.reading import Place
from pipelines.values.texts import read_choice, read_flag
from pipelines.values.vocabulary import vocabulary_of
from schemas.exports import all_exports

STATUS = all_exports()["initiatives"].column("status")
LEVEL = all_exports()["risks"].column("residual_level")
WORDS = {
    "on_track": "Green|G|green |GREEN|Green.|[G]|RAG: Green|Green (1)|1 - Green|G - Green|Green - on track|OnTrack|"
    "on_track|🟢|🟢 On track|🟩|In progress - on track|Ahead of schedule|Auf Kurs|Groen|In linea",
    "at_risk": "Amber|A|Amber/Green|Green/Amber|A/G|G/A|AG|Amber → Green|Green -> Amber|At Risk|AtRisk|at-risk|Yellow|"
    "🟡|🟠|⚠️|🟨 Amber|2 - Amber|Status: Amber|In progress (at risk)|Amber - waiting for staff|Slightly behind|Oranje",
    "off_track": "Red|R|Amber/Red|Red/Amber|A/R|AR|Red/Green|🔴|🟥|🔴 Off track|3 - Red|Off-track|Not on track|"
    "Behind (2 weeks)|Red - critical|In progress (late)|Overdue|Delayed: no staff|In Verzug|Vertraagd",
    "on_hold": "On Hold|On-Hold|OnHold|Paused|On hold - funding|On hold / Amber|Sospeso",
    "blocked": "Blocked|Stuck|Blocked - red|Blocked (contract)",
    "not_started": "Not started|NotStarted|Not yet started|Yet to start|Not Started - Green|Niet gestart",
    "done": "Done|Complete|Complete - late|Completed late|Complete (late)|Green - completed|100% complete|"
    "Complete 100%|Complete (100%)|Closed - red|Afgerond",
    "cancelled": "Cancelled|Descoped|Closed - cancelled|Withdrawn",
    "unrated": "In progress|WIP|75 % complete|Grey|Working on it|In corso",
}
UNKNOWN = (
    "Green?|Green (stable)|Green, if funded|Green but slipping|not green|Not at risk|No longer red|Late - now resolved|"
    "Complete - awaiting sign-off|Done (80%)|Done - on hold|Completed/Not started|●|▲|■|○|✔|✅|☑|☐|❌|⚪|🔵|Blue|Black|"
    "1|2|3|4|Yes|No|TRUE|FALSE|Lime|Level 3|High|Red?|Red (?)|Colour: |/|RAG"
)


def read(column: str, *texts: str) -> list[str | None]:
    found = read_choice(
        encode(pa.array(texts)), Place("S", "A", all_exports()["initiatives"].column(column), typed=False)
    )
    return found.coded.spread(found.values).to_pylist()  # type: ignore[no-any-return]


@pytest.mark.parametrize("value", WORDS)
def test_words_of_a_status_mean_it_in_every_style(value: str) -> None:
    for word in WORDS[value].split("|"):
        assert read("status", word) == [value], word


@pytest.mark.parametrize("word", UNKNOWN.split("|"))
def test_what_is_not_known_is_unknown_and_said(word: str) -> None:
    found = read_choice(encode(pa.array([word])), Place("S", "A", STATUS, typed=False))
    assert found.values.to_pylist() == [None]
    assert word in found.troubles or word.strip() in found.troubles or found.coded.silent.to_pylist() == [True]


def test_the_text_is_kept_where_the_value_is_another() -> None:
    found = read_choice(encode(pa.array(["Complete - late", "done"])), Place("S", "A", STATUS, typed=False))
    assert (found.values.to_pylist(), found.kept.to_pylist()) == (["done", "done"], [True, False])


def test_shares_are_progress_only_among_words_of_progress() -> None:
    assert read("status", "Not started", "50%", "100%") == ["not_started", "unrated", "done"]
    assert read("status", "Green", "50%", "100%") == ["on_track", None, None]


@pytest.mark.parametrize(
    ("word", "level"),
    [
        ("Medium-High", "high"), ("Medium/High", "high"), ("Low to medium", "medium"), ("High (16)", "high"),
        ("12 - Medium", "medium"), ("🔴", "high"), ("High risk", "high"), ("Low/High?", None), ("16", None),
    ],
)  # fmt: skip
def test_a_mixed_level_is_its_worse_half(word: str, level: str | None) -> None:
    assert vocabulary_of(LEVEL.kind).meaning(word) == level


@pytest.mark.parametrize(
    ("text", "value"), [("✓", True), ("☑", True), ("☐", False), ("✗", False), ("x", True), ("Waar", True), ("☒", None)]
)
def test_boxes_and_ticks_are_yes_or_no(text: str, value: bool | None) -> None:  # noqa: FBT001
    column = all_exports()["contracts"].column("auto_renew")
    assert read_flag(encode(pa.array([text])), Place("S", "A", column, typed=False)).values.to_pylist() == [value]


@settings(max_examples=100)
@given(st.sampled_from(["Green", "On track", "🟢", "G"]), st.sampled_from([" - ", ", ", " (", "/", ": "]), st.data())
def test_nothing_bad_beside_green_is_green(green: str, between: str, data: st.DataObject) -> None:
    bad = [each for value in ("at_risk", "off_track", "blocked", "on_hold") for each in STATUS.kind.words[value]]
    word = data.draw(st.sampled_from([*bad, "not really", "see notes", "unless late", "if funded"]))
    assert vocabulary_of(STATUS.kind).meaning(f"{green}{between}{word}") != "on_track"
