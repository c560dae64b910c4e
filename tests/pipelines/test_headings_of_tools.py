"""Heading rows as tools write them in eight languages: the table that it is, and the headings of its important columns.

The lists stand in headings_of_tools/<table>.txt (others.txt holds several tables): "# tool" or "# table: tool", its
rows, one line "= column: heading; column: heading" for the columns that must be found, and "? table" for what is asked.
Those of the table "none" end in a sentence: they hold customers too, or too little besides addresses.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from pipelines.findings import Refusal
from pipelines.recognise import recognise
from pipelines.sheets import Recognised
from pipelines.understood import Memory
from tests.pipelines.listed_cases import Case, cases
from tests.pipelines.sheetrows import found, rows_of, sheet_of

LISTS = Path(__file__).parent / "headings_of_tools"


CASES = [each for path in sorted(LISTS.glob("*.txt")) for each in cases(path)]


@pytest.mark.parametrize("case", [pytest.param(each, id=f"{each.table}: {each.tool}") for each in CASES])
def test_headings_of_a_tool_are_found(case: Case) -> None:
    answer = recognise(sheet_of(rows_of(case.rows), typed=False), name="export.csv", memory=Memory())
    if case.table == "none":
        assert isinstance(answer, Refusal), answer
        return
    assert isinstance(answer, Recognised), answer.says
    assert answer.table == case.table
    taken = {name: match.heading for name, match in answer.columns.items()}
    assert {name: taken.get(name) for name in case.headings} == case.headings
    assert {each.id for each in answer.questions} == case.asks


LEDGER = """
Posting Date | Supplier | Document Number | {} | {}
2026-03-02 | Acme Ltd | 1 | 10.50 | EUR
2026-03-15 | Oak plc | 2 | 99.00 | EUR
"""


@pytest.mark.parametrize(
    ("amount", "currency", "taken"),
    [
        ("Amount in local currency", "Document currency", False),
        ("Amount in document currency", "Local currency", False),
        ("Betrag in Hauswährung", "Belegwährung", False),
        ("Amount in local currency", "Local currency", True),
        ("Amount in document currency", "Document currency", True),
        ("Amount", "Local currency", True),
        ("Amount in local currency", "Currency", True),
    ],
)
def test_currency_of_another_amount_is_not_taken(amount: str, currency: str, taken: bool) -> None:  # noqa: FBT001
    answer = found(LEDGER.format(amount, currency))
    assert answer.columns["amount"].heading == amount
    assert ("currency" in answer.columns) is taken
    assert ("another_amount" in {each.rule for each in answer.findings}) is not taken


def test_of_two_accounts_the_words_are_the_name() -> None:
    answer = found("""
        Posting Date | Supplier | Document Number | Amount | Account | Account Code
        2026-03-02 | Acme Ltd | 1 | 10.50 | Rent | 6200
        2026-03-15 | Oak plc | 2 | 99.00 | IT services | 6120""")
    assert (answer.columns["gl_account"].letter, answer.columns["gl_name"].letter) == ("F", "E")


def test_a_name_that_every_row_has_is_not_the_vendor() -> None:
    rows = "\n".join(
        f"V{n} | Harbour | {name} | DE" for n, name in enumerate(["Acme Ltd", "Oak plc", "Elm", "Fir", "Ash"])
    )
    answer = found(f"Vendor account | Company | Name | Country\n{rows}")
    assert answer.columns["vendor_name"].heading == "Name"


@pytest.mark.parametrize("heading", ["Jahreskosten netto", "Annual cost (excl. VAT)", "Coste anual sin IVA"])
def test_an_amount_without_tax_is_the_amount_of_a_register(heading: str) -> None:
    answer = found(f"Contract ID | Title | Supplier | {heading}\nC1 | Hosting | Acme Ltd | 9000\nC2 | Rent | Oak | 120")
    assert answer.columns["annual_value"].heading == heading


@pytest.mark.parametrize("heading", ["Annual cost tax", "Annual cost incl. VAT", "Cost net of grants"])
def test_another_amount_is_none(heading: str) -> None:
    answer = found(f"Contract ID | Title | Supplier | {heading}\nC1 | Hosting | Acme Ltd | 9000\nC2 | Rent | Oak | 120")
    assert "annual_value" not in answer.columns


def test_no_under_inactive_is_not_read_as_inactive() -> None:
    rows = "V1 | Acme Ltd | {}\nV2 | Oak plc | {}"
    assert "status" not in found("Vendor ID | Vendor name | Inactive\n" + rows.format("No", "Yes")).columns
    assert "status" in found("Vendor ID | Vendor name | Active\n" + rows.format("No", "Yes")).columns
