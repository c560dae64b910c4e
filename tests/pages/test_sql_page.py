"""SQL on a screen: a question, its answer, its limits, and the answer as a file."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

import openpyxl
import pytest

import acts
from acts.actor import Actor
from acts.query import Answer
from acts.query import ask as question
from marts import catalogue
from packs import answer as pack
from pages.parts import guard, sql
from tests.pages.companies import ANA, TODAY
from tests.pages.test_screens import text

if TYPE_CHECKING:
    from pathlib import Path

    from tests.pages.conftest import Screen

PAGE = "pages/90_SQL.py"
ODD = "select '=1+1' as said, 1.50::decimal(9,2) as total, 2 as total, date '1850-01-01' as day, [1, 2] as several"


def test_a_question_is_answered_below_it(screen: Screen, companies: dict[str, Path]) -> None:
    at = screen(PAGE, companies["one feed"])
    assert "up to 10,000 rows, 20 seconds, 1 GB of memory" in text(at)
    at.text_area(key=sql.ASKED).set_value("select count(*) as n from spend_lines").run()
    assert not at.exception
    assert at.dataframe[0].value.to_numpy().tolist() == [[5]]


def test_a_question_that_cannot_be_answered_says_why(screen: Screen, companies: dict[str, Path]) -> None:
    at = screen(PAGE, companies["one feed"])
    at.text_area(key=sql.ASKED).set_value("drop table spend").run()
    assert [each.value for each in at.error] == [
        "One question that reads was expected: a single SELECT. Nothing was run."
    ]


def test_a_question_in_a_link_waits_to_be_run(screen: Screen, companies: dict[str, Path]) -> None:
    at = screen(PAGE, companies["one feed"], sql="select 7 as seven")
    assert at.text_area(key=sql.ASKED).value == "select 7 as seven"
    assert len(at.dataframe) == 0
    at.button(key="run").click().run()
    assert at.dataframe[0].value.to_numpy().tolist() == [[7]]


@pytest.mark.parametrize("title", sql.EXAMPLES)
def test_every_example_is_answered(screen: Screen, companies: dict[str, Path], title: str) -> None:
    at = screen(PAGE, companies["sample"])
    at.button(key=f"example-{title}").click().run()
    assert [each.value for each in (*at.exception, *at.error)] == []
    assert len(at.dataframe[0].value) > 0


def test_an_answer_to_an_earlier_question_says_so(screen: Screen, companies: dict[str, Path]) -> None:
    at = screen(PAGE, companies["one feed"])
    at.text_area(key=sql.ASKED).set_value("select 1 as one").run()
    at.query_params["unit"] = "North"
    assert "has changed since" in text(at.run())


def test_whoever_may_not_ask_sees_nothing(
    screen: Screen, companies: dict[str, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(guard, "local_actor", lambda: Actor("fay", frozenset({"finance"}), verified=True))
    at = screen(PAGE, companies["one feed"])
    assert len(at.text_area) == 0
    assert at.error[0].value == "You do not have access to this page."


def test_every_table_and_view_says_what_one_row_is(screen: Screen, companies: dict[str, Path]) -> None:
    known = catalogue.relations(acts.reading(companies["sample"], today=TODAY))
    assert [each.name for each in known if not each.says and each.name != "build"] == []
    assert {each.kind for each in known} == set(catalogue.KINDS)
    at = screen(PAGE, companies["sample"])
    at.selectbox(key="relation").set_value("spend").run()
    assert "The net amount of the line" in text(at)


def test_an_answer_leaves_as_csv_with_every_digit_and_no_formula(companies: dict[str, Path]) -> None:
    found = question(companies["one feed"], ANA, ODD)
    heading, row = csv.reader(io.StringIO(pack.as_csv(found).decode()))
    assert heading == ["said", "total", "total (2)", "day", "several"]
    assert row == ["'=1+1", "1.5", "2", "1850-01-01", "[1, 2]"]


def test_an_answer_leaves_as_a_workbook_with_its_question(companies: dict[str, Path]) -> None:
    found = question(companies["one feed"], ANA, ODD)
    book = openpyxl.load_workbook(io.BytesIO(pack.as_workbook(found, [("Question in SQL", ODD), ("As of act", 1)])))
    rows, about = book.worksheets
    assert [each.value for each in rows[2]] == ["=1+1", 1.5, 2, "1850-01-01", "[1, 2]"]
    assert {each.data_type for each in rows[2]}.isdisjoint({"f", "e"})
    told = {row[0].value: row[1].value for row in about.iter_rows()}
    assert (told["Question in SQL"], told["As of act"], told["Rows"]) == (ODD, 1, 1)


@pytest.mark.parametrize(
    "values",
    [
        [None, None],
        [1, None, 2**60],
        [1.5, float("nan"), float("inf")],
        [True, None],
        ["a\0b", "\N{SNOWMAN}", "x" * 40_000],
        [b"\x00\xff", None],
        [1, "one"],
    ],
)
def test_whatever_a_column_holds_becomes_a_file(values: list[object]) -> None:
    found = Answer(("held",), [(each,) for each in values], is_cut=True)
    assert pack.as_table(found).num_rows == len(values)
    assert len(list(csv.reader(io.StringIO(pack.as_csv(found).decode())))) == len(values) + 1
    book = openpyxl.load_workbook(io.BytesIO(pack.as_workbook(found, [])))
    assert "only the first" in str([row[1].value for row in book["About"].iter_rows()])
