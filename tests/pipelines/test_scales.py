"""Scores from 1 to 5, and columns that count otherwise: by their heading, a key, their words, or what they hold."""

from __future__ import annotations

import pytest

from tests.pipelines.sheetrows import found

HEAD = "Risk ID | Risk title | Risk owner | Likelihood | Impact"


def register(scores: list[str], *, above: str = "", beside: str = "") -> str:
    rows = [f"R{n} | Risk number {n} | Anna Weber | {each} | 3 |" for n, each in enumerate(scores)]
    rows[0] += f" {beside}"
    return "\n".join([*([f"{above} | |"] if above else []), f"{HEAD} | Remarks", *rows])


@pytest.mark.parametrize(
    "above",
    [
        "Scoring: 1 = Rare, 2 = Unlikely, 3 = Likely, 4 = Almost certain",
        "Scores on a scale of 1 to 4",
        "Risk matrix 4x4",
        "Rating 1-3",
    ],
)
def test_a_key_above_the_headings_says_the_scale(above: str) -> None:
    answer = found(register(["1", "4", "2"], above=above))
    assert not {"likelihood", "consequence"} & set(answer.columns)
    assert {each.rule for each in answer.findings} == {"another_scale"}


@pytest.mark.parametrize(
    "above", ["1 = Rare, 2 = Unlikely, 3 = Possible, 4 = Likely, 5 = Almost certain", "Risk matrix 5 x 5", "Version 4"]
)
def test_a_key_of_the_same_scale_and_other_numbers_change_nothing(above: str) -> None:
    assert {"likelihood", "consequence"} <= set(found(register(["1", "4", "2"], above=above)).columns)


def test_a_key_beside_the_list_says_the_scale() -> None:
    answer = found(register(["1", "2", "3"], beside="1 = Low, 2 = Medium, 3 = High"))
    assert "likelihood" not in answer.columns


@pytest.mark.parametrize(
    "scores",
    [
        ["4 - Almost certain", "3 - Likely", "1 - Rare", "2 - Unlikely"],
        ["Very high (1)", "High (2)", "Low (4)"],
    ],
)
def test_words_beside_other_numbers_say_another_scale(scores: list[str]) -> None:
    answer = found(register(scores))
    assert "likelihood" not in answer.columns
    assert "names a step" in answer.findings[0].says


def test_words_beside_our_numbers_are_our_scale() -> None:
    assert "likelihood" in found(register(["5 - Almost certain", "3 - Possible", "1 (Rare)", "4 - Severe"])).columns


def test_many_rows_that_stop_at_four_are_read_and_marked() -> None:
    answer = found(register(["1", "2", "3", "4"] * 3))
    assert {"likelihood", "consequence"} <= set(answer.columns)
    assert {(each.column, each.rule, each.value) for each in answer.findings} == {
        ("likelihood", "scale_may_end_below", "4"), ("consequence", "scale_may_end_below", "4"),
    }  # fmt: skip
    assert "nothing is above 4" in answer.findings[0].says


@pytest.mark.parametrize("scores", [["1", "2", "3", "4"] * 2, ["1", "4", "5"] * 5, ["High", "Low", "4"] * 5])
def test_few_rows_a_five_or_words_are_no_doubt(scores: list[str]) -> None:
    assert found(register(scores)).findings == ()


def contracts(heading: str, *notice: str) -> str:
    rows = "\n".join(f"C{n} | Contract {n} | Acme Ltd | {each} | 2027-01-0{n}" for n, each in enumerate(notice, 1))
    return f"Contract ID | Contract title | Supplier | {heading} | Contract end\n{rows}"


def test_small_numbers_without_a_unit_may_be_months_and_are_no_days() -> None:
    answer = found(contracts("Notice period", "3", "6", "1"))
    assert "notice_days" not in answer.columns
    assert [(each.column, each.rule) for each in answer.findings] == [("notice_days", "unit_unsaid")]
    assert "does not say whether they are days or months" in answer.findings[0].says


@pytest.mark.parametrize(
    ("heading", "notice"), [("Notice period", ["30", "90", "6"]), ("Notice (days)", ["3", "5", "10"])]
)
def test_days_are_days_where_the_heading_or_a_number_says_so(heading: str, notice: list[str]) -> None:
    answer = found(contracts(heading, *notice))
    assert answer.columns["notice_days"].heading == heading
    assert answer.findings == ()
