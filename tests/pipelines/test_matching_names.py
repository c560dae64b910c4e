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
SECOND, THIRD = BLIND.with_name("alike_second.csv"), BLIND.with_name("alike_third.csv")
REAL = ROOT.parent / "shared" / "realdata" / "names"


def labelled(sheet: Path = BLIND) -> list[tuple[str, str, bool]]:
    with sheet.open(encoding="utf-8", newline="") as file:
        return [(row["left"], row["right"], row["same"] == "1") for row in csv.DictReader(file)]


def test_names_labelled_before_the_rules_are_read_as_people_read_them() -> None:
    judged = [(left, right, same, judge(written(left), written(right))) for left, right, same in labelled()]
    wrong = [each for each in judged if (each[3].score >= PROPOSED) != each[2]]
    assert len(wrong) <= 0.03 * len(judged), wrong
    sure = [each for each in judged if each[3].sure]
    assert len(sure) > 50
    assert [each for each in sure if not each[2]] == []


# The third was written after the rules were mended on what they missed in the second. The best F1 that cleanco with
# token sort can have on either is 0.765 and 0.749 (docs/studies/matching.md).
@pytest.mark.parametrize(
    ("sheet", "at_least", "surely"), [(SECOND, 0.9, 200), (THIRD, 0.84, 30)], ids=["second", "third"]
)
def test_names_of_four_departments_labelled_before_a_look_at_the_rules_are_surely_right(
    sheet: Path, at_least: float, surely: int
) -> None:
    judged = [(same, judge(written(left), written(right))) for left, right, same in labelled(sheet)]
    sure = [same for same, verdict in judged if verdict.sure]
    assert len(sure) >= surely
    assert sum(sure) >= 0.98 * len(sure)
    proposed = [same for same, verdict in judged if verdict.score >= PROPOSED]
    precision, recall = sum(proposed) / len(proposed), sum(proposed) / sum(same for same, _ in judged)
    assert 2 * precision * recall / (precision + recall) > at_least


@pytest.mark.parametrize("sheet", [BLIND, SECOND], ids=["first", "second"])
def test_what_is_alike_is_found_among_all_names(sheet: Path) -> None:
    pairs = [sorted((written(left), written(right))) for left, right, _ in labelled(sheet)]
    names = sorted({name for pair in pairs for name in pair})
    common = shared(names)
    found = {(each.left, each.right) for each in alike(names, (), common)}
    wanted = {(left, right) for left, right in pairs if left != right and judge(left, right, common).score >= PROPOSED}
    assert len(wanted & found) >= 0.95 * len(wanted), wanted - found


@pytest.mark.parametrize(
    ("left", "right", "reason"),
    [
        ("Siemens Aktiengesellschaft", "SIEMENS", "same words but for the legal form"),
        ("Müller & Söhne GmbH & Co. KG", "Mueller und Soehne", "the same but for an umlaut"),
        ("Bank of Ulster", "The Bank of Ulster", "same words but for small ones"),
        ("Oakham Facilities Mgmt", "Oakham Facilities Management", "same words written another way"),
        ("PAYPAL *SPOTIFY", "Spotify", "the same name, paid through paypal"),
        ("Medi Waste Services", "Mediwaste Services", "the same but for a blank or hyphen"),
        ("Northumberland Refractories", "Northumberlnd Refractories Ltd",
         "one letter differs (northumberland, northumberlnd)"),
        ("Booking.com", "Booking.com B.V.", "same words but for the legal form"),
        ("ООО Вектор Сервис", "Vektor Servis OOO", "same words written another way"),  # noqa: RUF001
        ("Hokuto Seimitsu K.K.", "Hokuto Seimitsu Co., Ltd.", "same words written another way"),
        ("Đại Phát Trading", "Dai Phat Trading", "same words written another way"),
        ("Trowbridge Print DO NOT USE", "Trowbridge Print", "same words written another way"),
        ("Lombard Leasing - Direct Debit", "Lombard Leasing Ltd", "same words but for the legal form"),
        ("Kyndryl Deutschland c/o Accounts", "Kyndryl Deutschland GmbH", "same words but for the legal form"),
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
        ("Adam Smith Consulting", "Adams Smith Consulting", "the same but for the end of a word"),
        ("First Citizens Bank", "Citizens First Bank", "same words in another order"),
        ("Commonwealth Scientific Instru", "Commonwealth Scientific Instruments and Calibration Services",
         "one name may be cut off (instru, instruments)"),
        ("Off. Mecc. Gherardini", "Gherardini Officine Meccaniche", "MECC may be short for meccaniche"),
        ("T Albrighton", "Thomas Albrighton", "T may be the initial of thomas"),
        ("Mid Cheshire HA", "Mid Cheshire Housing Association", "HA are the initials of housing association"),
        ("Siemens Financial", "Siemens Financial A9348571 LG18013",
         "same words, one with a reference (a9348571 and lg18013)"),
        ("247 Time Ltd", "247 Time Ltd 1-9400-92406", "same words, one with a number (1, 92406 and 9400)"),
        ("Civica UK Ltd", "Civica UK Ltd (Putney)", "the same but for what stands behind the legal form (putney)"),
        ("WPT International", "Western Power Transformers International",
         "WPT are the initials of western power transformers"),
        ("Schleswig Reedere1 Kontor", "Schleswig Reederei Kontor", "one letter differs (reedere1, reederei)"),
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
        ("Holy Trinity Primary School", "Holy Trinity Secondary School", "different levels"),
        ("De Boer Verhuur", "De Bouwer Verhuur", "a word of its own each"),
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
        ("ООО Вектор Сервис", ("vektor", "servis")),  # noqa: RUF001
        ("Παπαδόπουλος Μεταφορές Α.Ε.", ("papadopoulos", "metafores")),  # noqa: RUF001
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
