"""Names of organisations: what makes two of them one, what keeps them apart, and how sure that is."""

from __future__ import annotations

import csv
import runpy
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipelines.judge.matching import alike, shared
from pipelines.judge.matching_names import read, written
from pipelines.judge.matching_pairs import PROPOSED, judge

ROOT = Path(__file__).parents[2]
BLIND = Path(__file__).parent / "blind" / "alike.csv"
REAL = ROOT.parent / "shared" / "realdata" / "names"


def labelled() -> list[tuple[str, str, bool]]:
    with BLIND.open(encoding="utf-8", newline="") as file:
        return [(row["left"], row["right"], row["same"] == "1") for row in csv.DictReader(file)]


def test_names_labelled_before_the_rules_are_read_as_people_read_them() -> None:
    judged = [(left, right, same, judge(written(left), written(right))) for left, right, same in labelled()]
    wrong = [each for each in judged if (each[3].score >= PROPOSED) != each[2]]
    assert len(wrong) <= 0.03 * len(judged), wrong
    sure = [each for each in judged if each[3].sure]
    assert len(sure) > 50
    assert [each for each in sure if not each[2]] == []


def test_what_is_alike_is_found_among_all_names() -> None:
    pairs = [sorted((written(left), written(right))) for left, right, _ in labelled()]
    names = sorted({name for pair in pairs for name in pair})
    common = shared(names)
    found = {(each.left, each.right) for each in alike(names, (), common)}
    wanted = {(left, right) for left, right in pairs if left != right and judge(left, right, common).score >= PROPOSED}
    assert len(wanted & found) >= 0.95 * len(wanted), wanted - found


@pytest.mark.parametrize(
    ("left", "right", "reason"),
    [
        ("Siemens Aktiengesellschaft", "SIEMENS", "same words but for the legal form"),
        ("Müller & Söhne GmbH & Co. KG", "Mueller und Soehne", "the same but for the end of a word"),
        ("Bank of Ulster", "The Bank of Ulster", "same words but for small ones"),
        ("Oakham Facilities Mgmt", "Oakham Facilities Management", "same words written another way"),
        ("PAYPAL *SPOTIFY", "Spotify", "the same name, paid through paypal"),
        ("Medi Waste Services", "Mediwaste Services", "the same but for a blank or hyphen"),
        ("Northumberland Refractories", "Northumberlnd Refractories Ltd",
         "one letter differs (northumberland, northumberlnd)"),
        ("Booking.com", "Booking.com B.V.", "same words but for the legal form"),
    ],
)  # fmt: skip
def test_sure_pairs_say_why(left: str, right: str, reason: str) -> None:
    for one, other in ((left, right), (right, left)):
        verdict = judge(one, other)
        assert verdict.sure, verdict
        assert verdict.reason.split("(", 1)[0] == reason.split("(", 1)[0]


@pytest.mark.parametrize(
    ("left", "right", "reason"),
    [
        ("Acme GmbH", "Acme Ltd", "same words, but two legal forms (gmbh, limited)"),
        ("Siemens", "Siemens Holding", "one is a group or holding (holding): perhaps a parent"),
        ("Getinge", "Getinge (UK)", "same words, one with a country (United Kingdom)"),
        ("IBM", "International Business Machines", "IBM are the initials of international business machines"),
        ("JB Catering Ltd t/a Happy Plates", "Happy Plates", "one name says that it trades as the other"),
        ("Tesco Stores", "Tesco Stores 3217", "same words, one with a number (3217)"),
        ("Société Coopérative de Bonon", "Société Coopérative de Bonon SCOOPS",
         "same words, but they only say a kind and a place"),
    ],
)  # fmt: skip
def test_a_person_is_asked_where_it_may_be_another_body(left: str, right: str, reason: str) -> None:
    verdict = judge(left, right)
    assert verdict.score >= PROPOSED
    assert not verdict.sure
    assert verdict.reason == reason


@pytest.mark.parametrize(
    ("left", "right", "why"),
    [
        ("Hamsard 3225 Ltd", "Hamsard 3226 Ltd", "different numbers"),
        ("Thames Water North", "Thames Water South", "one says north and south"),
        ("Bosch Italia SpA", "Bosch France SAS", "different countries"),
        ("Dr A Shah & Partners", "Dr R Shah & Partners", "different initials"),
        ("Stadtwerke Lüneburg", "Stadtwerke Lübeck", "a word of its own each"),
        ("Sunrise Care", "Sunrise Software", "other words for what is done"),
        ("Acme", "Zenith", "no word in common"),
    ],
)
def test_what_keeps_two_names_apart_is_said(left: str, right: str, why: str) -> None:
    verdict = judge(left, right)
    assert verdict.score < PROPOSED
    assert verdict.reason.startswith(why)


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("株式会社山田製作所", ("山田製作所",)),
        ("ООО Вектор Сервис", ("вектор", "сервис")),  # noqa: RUF001
        ("PT Bank Rakyat Tbk", ("bank", "rakyat")),
        ("Wisła Trans Sp. z o.o.", ("wisla", "trans")),
        ("O'Brien Contractors", ("obrien", "contractors")),
        ("Ltd", ("ltd",)),
        ("42", ("42",)),
        ("", ()),
    ],
)
def test_a_name_keeps_the_words_that_say_who_it_is(name: str, words: tuple[str, ...]) -> None:
    assert read(written(name)).words == words


WORDS = (
    "acme",
    "acmes",
    "zenith",
    "zenit",
    "harper",
    "north",
    "services",
    "holding",
    "ltd",
    "gmbh",
    "uk",
    "12",
    "a",
    "ibm",
)
NAMES = st.lists(st.lists(st.sampled_from(WORDS), min_size=1, max_size=4).map(" ".join), max_size=30, unique=True)


@settings(max_examples=60)
@given(names=NAMES, cut=st.integers(0, 30))
def test_names_that_come_one_after_the_other_are_paired_as_if_all_came_at_once(names: list[str], cut: int) -> None:
    common = shared(names)
    known, new = names[:cut], names[cut:]
    step = {*alike(known, (), common), *alike(new, known, common)}
    assert step == set(alike(names, (), common))


@settings(max_examples=60)
@given(left=st.text(max_size=25), right=st.text(max_size=25))
def test_whatever_is_written_gets_a_verdict(left: str, right: str) -> None:
    verdict = judge(left, right)
    assert 0 <= verdict.score <= 100
    assert verdict.reason
    assert not verdict.sure or verdict.score >= PROPOSED


@pytest.mark.skipif(not REAL.is_dir(), reason="the folder ../shared/realdata is not here")
def test_sure_pairs_of_names_that_others_labelled_are_right_98_times_in_100() -> None:
    study = runpy.run_path(str(ROOT / "docs" / "studies" / "matching.py"))
    pairs = list(study["from_files"](REAL))
    judged = [judge(each.left, each.right) for each in pairs]
    sure = [each.same for each, verdict in zip(pairs, judged, strict=True) if verdict.sure]
    assert len(sure) > 100
    assert sum(sure) >= 0.98 * len(sure)
    assert study["f1"](pairs, [each.score >= PROPOSED for each in judged]) > 0.75
