"""An answer is an act of its own: used for the next file of its layout, taken back alone, and never for another one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

import acts
from acts.answer import answer
from acts.asked import beside, why_not
from acts.planned import LoadOptions
from acts.unanswered import unanswered
from acts.undo import undo
from marts.answers import Answered, remembered, say
from tests.acts.conftest import ANA, TODAY

if TYPE_CHECKING:
    from acts.receipts import FileResult, SheetResult
    from tests.acts.conftest import Company

AMOUNT, ORDER = "column:amount", "date_order:posting_date"
ANSWERS = {AMOUNT: "E", ORDER: "dmy"}
NEXT = "Harrow payments 2026-06.csv"


def ledger(month: int, *, before: str = "") -> str:
    """Return a ledger with two plain amounts, and dates to be read both ways; `before` is a column at its left."""
    blank = f"{before} |" if before else ""
    head = "Document | Posting date | Supplier | Cost centre | Amount 1 | Amount 2 | Company"
    rows = [
        f"{month}{day} | 0{day}/0{month}/2026 | Firm {day} | CC-{day} | {day}00.50 | {day}20.60 | Harrow Ltd"
        for day in range(1, 9)
    ]
    return "\n".join([f"{'|' if before else ''}{head}", *(f"{blank}{row}" for row in rows)])


def first(company: Company, **options: object) -> FileResult:
    """Load the first ledger with its answers."""
    return company.load("Harrow payments 2026-05.csv", ledger(5), table="spend", answers=ANSWERS, **options)


def known(company: Company) -> dict[str, Answered]:
    """Return what is remembered, by question."""
    return {each.question: each for each in remembered(acts.reading(company.home))}


def test_next_file_of_the_layout_is_not_asked_and_says_whose_answers_it_uses(company: Company) -> None:
    assert first(company).status == "loaded"
    result = company.check(NEXT, ledger(6), table="spend")
    assert (result.status, result.sheets[0].questions) == ("loaded", ())
    said = {each.question: f"{each.says}, {each.by}" for each in result.sheets[0].remembered}
    assert said[AMOUNT].startswith("Amount is column E (Amount 1), answered by ana on ")
    assert said[ORDER].startswith("Posting date writes the day first (31/01/2026), answered by ana on ")
    assert {each.column: each.how for each in result.sheets[0].columns}["amount"] == "remembered"


def test_undo_of_an_answer_makes_the_next_file_ask_and_leaves_the_load_and_the_others(company: Company) -> None:
    first(company)
    total = company.total()
    back = undo(company.home, ANA, known(company)[AMOUNT].seq)
    asked = company.check(NEXT, ledger(6), table="spend").sheets[0]
    assert [each.id for each in asked.questions] == [AMOUNT]
    assert {ORDER, "table"} == {each.question for each in asked.remembered} | {"table"}
    assert company.total() == total
    undo(company.home, ANA, back)
    assert company.check(NEXT, table="spend").status == "loaded"


def test_undo_of_the_load_keeps_its_answers(company: Company) -> None:
    company.undo(first(company).sheets[0].load_id)
    assert {AMOUNT, ORDER} <= known(company).keys()
    assert company.check(NEXT, ledger(6), table="spend").status == "loaded"


def test_column_is_found_by_its_heading_where_its_letter_has_changed(company: Company) -> None:
    first(company)
    moved = company.check(NEXT, ledger(6, before="x"), table="spend").sheets[0]
    assert {each.column: each.letter for each in moved.columns}["amount"] == "F"
    assert moved.questions == ()


def test_an_answer_again_takes_the_place_of_the_earlier_one_and_is_an_act_only_if_it_differs(company: Company) -> None:
    first(company)
    acts_before = company.count("acts")
    company.load(NEXT, ledger(6), table="spend", answers={AMOUNT: "E"})
    assert company.count("acts") == acts_before + 1, "the load alone"
    company.load("Harrow payments 2026-07.csv", ledger(7), table="spend", answers={AMOUNT: "F"})
    assert known(company)[AMOUNT].says == "Amount is column F (Amount 2)"


def test_asking_again_is_taken_for_an_answer_that_is_forgotten(company: Company) -> None:
    first(company)
    layout = known(company)[AMOUNT].layout
    again = company.check(NEXT, ledger(6), table="spend", answers={f"{AMOUNT}@{layout}": "?"}).sheets[0]
    assert [each.id for each in again.questions] == [AMOUNT]
    answer(company.home, ANA, layout, AMOUNT, "?", table="spend")
    assert AMOUNT not in known(company)
    assert company.check(NEXT, table="spend").status == "question"


def test_answer_for_one_layout_says_nothing_about_other_sheets(company: Company) -> None:
    first(company)
    other = ledger(6).replace("Amount 1", "Sum 1").replace("Amount 2", "Sum 2").replace("Cost centre", "Centre")
    layout = known(company)[AMOUNT].layout
    asked = company.check(NEXT, other, table="spend", answers={f"{AMOUNT}@{layout}": "E"}).sheets[0]
    assert asked.layout != layout
    assert not [each for each in asked.columns if each.column == "amount" and each.how == "answered"]
    assert asked.remembered == ()


def test_answers_about_one_file_are_not_remembered(company: Company) -> None:
    first(company)
    assert set(known(company)) <= {AMOUNT, ORDER, "table"}
    assert LoadOptions(TODAY, answers={"covers": "2026-05"}).on("0" * 32).answers == {"covers": "2026-05"}


@pytest.mark.parametrize(("letter", "says"), [
    ("C", 'Column C (Supplier) holds no amounts: it reads "Firm 1", "Firm 2", "Firm 3". '),
    ("B", 'Column B (Posting date) holds no amounts: it reads "01/05/2026", "02/05/2026", "03/05/2026". '),
])  # fmt: skip
def test_column_without_amounts_is_asked_about_again_in_a_sentence(company: Company, letter: str, says: str) -> None:
    path = "Harrow payments 2026-05.csv"
    sheet = company.check(path, ledger(5), table="spend", answers=ANSWERS | {AMOUNT: letter}).sheets[0]
    (asked,) = [each for each in sheet.questions if each.id == AMOUNT]
    assert asked.asks.startswith(says)
    assert asked.guess in {"E", "F"}
    before = company.check(path, table="spend").sheets[0]
    assert why_not("spend", "amount", letter, before).startswith(says)
    assert not why_not("spend", "amount", "E", before)
    assert why_not("spend", "amount", "Z", before) == ""


def test_values_and_readings_stand_beside_a_question(company: Company) -> None:
    sheet = company.check("Harrow payments.csv", ledger(5), table="spend").sheets[0]
    assert ("E", "Amount 1", "100.50", "200.50", "300.50") in _beside(sheet, AMOUNT)
    assert ("F", "Amount 2", "120.60", "220.60", "320.60") in _beside(sheet, AMOUNT)
    assert _beside(sheet, ORDER)[0] == ("01/05/2026", "1 May 2026", "5 Jan 2026")


def test_month_is_guessed_behind_the_last_file_of_the_feed(company: Company) -> None:
    head, row = "Document | Supplier | Amount EUR | Company", "{0} | Firm {0} | {0}00.50 | Harrow Ltd"
    asked = company.check("payments.csv", "\n".join([head, *map(row.format, range(1, 9))]), table="spend")
    (covers,) = [each for each in asked.sheets[0].questions if each.id == "covers"]
    assert (covers.guess, covers.samples[0]) == ("2026-10", "The file is called payments.csv")
    company.load("payments.csv", table="spend", covers="2026-03")
    again = company.check("payments.csv", "\n".join([head, *map(row.format, range(11, 19))]), table="spend")
    (covers,) = [each for each in again.sheets[0].questions if each.id == "covers"]
    assert covers.guess == "2026-04"
    assert "the last file of" in covers.samples[1]


def test_file_waits_for_its_answer_until_it_loads(company: Company) -> None:
    path = "Harrow payments 2026-05.csv"
    company.check(path, ledger(5), table="spend")
    assert unanswered(company.home) == [], "a check writes nothing"
    company.load(path, table="spend")
    (waits,) = unanswered(company.home)
    assert (waits.file, waits.who, waits.day) == (path, "ana", TODAY.isoformat())
    assert {each["id"] for each in waits.questions} >= {AMOUNT}
    company.load(path, table="spend", answers=ANSWERS)
    assert unanswered(company.home) == []


@pytest.mark.parametrize(("question", "given", "says"), [
    ("column:amount", "-", "Amount is not in the file"),
    ("column:amount", "Betrag", 'Amount is the column "Betrag"'),
    ("date_order:posting_date", "mdy", "Posting date writes the month first (01/31/2026)"),
    ("decimal:amount", ",", "The decimal sign of Amount is the comma (1.234,56)"),
    ("scale:amount", "1000", "Amounts are in thousands"),
    ("credit_sign", "yes", "Credit notes lower the cost"),
    ("table", "spend", "The list is: spend ledger"),
    ("unit@ledger", "spend of Harrow", 'Files called "ledger" belong to spend of Harrow'),
    ("never:heard", "of", "never:heard: of"),
])  # fmt: skip
def test_answer_is_said_in_words(question: str, given: str, says: str) -> None:
    assert say("spend", question, given) == says


def _beside(sheet: SheetResult, question: str) -> list[tuple[str, ...]]:
    (asked,) = [each for each in sheet.questions if each.id == question]
    found = beside(asked, sheet)
    assert found is not None
    return list(found.rows)
