"""Lists of the tools that people use: each is the table that it is, and each heading the column that it means.

The lists stand in tool_lists/<table>.txt: "# tool", its rows, and "= column: heading" for what must be found.
Those in none.txt are none of ours.
"""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from pipelines.findings import Refusal
from pipelines.recognise import recognise
from pipelines.understand import understand
from pipelines.understood import Memory
from schemas.exports import all_exports
from tests.pipelines.listed_cases import Case, cases
from tests.pipelines.sheetrows import asked, found, rows_of, sheet_of

LISTS = Path(__file__).parent / "tool_lists"


OURS = [each for name in all_exports() if (LISTS / f"{name}.txt").exists() for each in cases(LISTS / f"{name}.txt")]


@pytest.mark.parametrize("case", [pytest.param(each, id=f"{each.table}: {each.tool}") for each in OURS])
def test_list_of_a_tool_is_recognised_without_a_question(case: Case) -> None:
    answer = found(case.rows)
    assert (answer.table, answer.questions) == (case.table, ())
    taken = {name: match.heading for name, match in answer.columns.items()}
    assert {name: taken.get(name) for name in case.headings} == case.headings


@pytest.mark.parametrize("case", [pytest.param(each, id=each.tool) for each in cases(LISTS / "none.txt")])
def test_another_list_ends_in_a_question_or_a_sentence(case: Case) -> None:
    answer = recognise(sheet_of(rows_of(case.rows)), name="list.xlsx", memory=Memory())
    assert isinstance(answer, Refusal) or "table" in asked(answer), answer.table


def risks(heading: str, scores: list[str]) -> str:
    rows = "\n".join(f"R{n} | Risk number {n} | Anna Weber | {score} | 3" for n, score in enumerate(scores))
    return f"Risk ID | Risk title | Risk owner | {heading} | Impact\n{rows}"


@pytest.mark.parametrize(
    ("heading", "scores"),
    [
        ("Likelihood", ["2", "8", "5", "10", "3"]),
        ("Likelihood", ["1", "2", "3"] * 5),
        ("Likelihood", ["0", "1", "3", "4"]),
        ("Likelihood (1-10)", ["1", "2", "3"]),
        ("Likelihood (1 to 4)", ["1", "2", "4"]),
    ],
)
def test_scores_of_another_scale_are_unknown_and_said(heading: str, scores: list[str]) -> None:
    answer = found(risks(heading, scores))
    assert (answer.table, answer.questions) == ("risks", ())
    assert not {"likelihood", "consequence"} & set(answer.columns)
    assert {(each.column, each.rule) for each in answer.findings} == {
        ("likelihood", "another_scale"), ("consequence", "another_scale"),
    }  # fmt: skip
    assert heading in dict(answer.extra)


@pytest.mark.parametrize("scores", [["0.2", "0.5", "0.9"], ["60%", "5%", "20%"], ["120000", "5000", "90000"]])
def test_shares_and_amounts_are_no_scores_and_say_nothing_about_the_other_scores(scores: list[str]) -> None:
    answer = found(risks("Likelihood", scores))
    assert "likelihood" not in answer.columns
    assert answer.columns["consequence"].heading == "Impact"
    assert [each.rule for each in answer.findings] == ["content_differs"]


@pytest.mark.parametrize(
    ("heading", "scores"),
    [
        ("Likelihood", ["1", "5", "3"]),
        ("Likelihood", ["1", "2", "3"]),
        ("Likelihood (1-5)", ["1", "2", "3"] * 5),
        ("Likelihood", ["1", "2", "3", "4"] * 5),
        ("Likelihood", ["1", "2", "5"] * 20 + ["6"]),
        ("Likelihood", ["1.0", "4.0", "2.0"]),
        ("Likelihood", ["4 H", "3 - M", "2 (L)", "5 - Almost certain", "Rare (1)"] * 3),
        ("Likelihood (H/M/L)", ["High", "Medium", "Low"] * 5),
    ],
)
def test_scores_from_one_to_five_are_taken(heading: str, scores: list[str]) -> None:
    answer = found(risks(heading, scores))
    assert answer.columns["likelihood"].heading == heading
    assert answer.columns["consequence"].heading == "Impact"


def test_somebody_may_say_that_a_doubtful_scale_is_the_right_one() -> None:
    memory = Memory(answers={"column:likelihood": "D", "column:consequence": "E"})
    answer = found(risks("Likelihood", ["1", "2", "3"] * 5), memory=memory)
    assert (answer.columns["likelihood"].letter, answer.columns["consequence"].letter) == ("D", "E")
    assert answer.findings == ()


def test_milestones_of_one_name_in_many_initiatives_are_no_doubt() -> None:
    rows = "\n".join(f"Project {n} | Go-live | 2026-0{n}-01 | Anna Weber" for n in range(1, 10))
    rows += "\nProject 1 | Go-live | 2026-10-01 | Anna Weber\nProject 2 | Design | 2026-10-01 | Anna Weber"
    assert found(f"Project | Milestone | Forecast date | Owner\n{rows}").questions == ()


def test_many_updates_on_one_initiative_are_no_doubt() -> None:
    rows = "\n".join(f"ERP | 2026-11-{n:02d} | Green | Anna Weber" for n in range(1, 20))
    assert found(f"Project name | Reporting date | Overall RAG | Report author\n{rows}").questions == ()


def test_scores_in_words_and_numbers_become_numbers_from_one_to_five(tmp_path: Path) -> None:
    scores = ["4", "3.0", "2 - Unlikely", "Almost certain", "Possible (3)", "H", "rare", "Remote", ""]
    path = tmp_path / "risks.csv"
    rows = "\n".join(f"R{n};Risk number {n};Anna Weber;{score};Major" for n, score in enumerate(scores))
    path.write_text(f"Risk ID;Risk title;Risk owner;Likelihood;Impact\n{rows}\n", encoding="utf-8")
    (table,) = understand(path, name=path.name, memory=Memory(), today=date(2026, 11, 20)).tables
    assert table.rows.column("likelihood").to_pylist() == ["4", "3", "2", "5", "3", "4", "1", None, None]
    assert set(table.rows.column("consequence").to_pylist()) == {"4"}
    assert [(each.rule, each.value) for each in table.findings] == [("unknown_word", "Remote")]


def test_none_is_a_value_where_the_vocabulary_has_it_and_unknown_elsewhere(tmp_path: Path) -> None:
    path = tmp_path / "contracts.csv"
    rows = "C1;Hosting;Acme Ltd;None;None\nC2;Cleaning;Oak plc;tested;active\n"
    path.write_text(f"Contract ID;Contract title;Supplier;Exit plan;Contract status\n{rows}", encoding="utf-8")
    (table,) = understand(path, name=path.name, memory=Memory(), today=date(2026, 11, 20)).tables
    assert table.rows.column("exit_plan").to_pylist() == ["none", "tested"]
    assert table.rows.column("status").to_pylist() == [None, "active"]
