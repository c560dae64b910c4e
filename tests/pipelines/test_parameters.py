from __future__ import annotations

import pytest

from pipelines.recognition.parameters import months_in
from tests.pipelines.sheetrows import found

ROWS = (
    "Date | Supplier | Expense type | Amount\n2026-03-02 | Acme Ltd | Rent | 120.50\n2026-03-03 | Oak plc | Rent | 1.50"
)


@pytest.mark.parametrize(
    ("rows", "parameter", "value", "cell"),
    [
        ("Period: September 2014", "covers", "2014-09", "A1"),
        ("Period | 2024-11 to 2026-10", "covers", "2024-11..2026-10", "B1"),
        ("For the month of May 2026", "covers", "2026-05", "A1"),
        ("Month ended 30 September 2014", "covers", "2014-09", "A1"),
        ("Period: 01/09/2014 - 30/09/2014", "covers", "2014-09", "A1"),
        ("Zeitraum: März 2025", "covers", "2025-03", "A1"),
        ("Payments over 500, September 2014", "covers", "2014-09", "A1"),
        ("Entity: Oakham Works Ltd", "unit", "Oakham Works Ltd", "A1"),
        ("Company | 1000", "unit", "1000", "B1"),
        ("Currency: GBP", "currency", "GBP", "A1"),
        ("Currency | Pounds (GBP)", "currency", "GBP", "B1"),
        ("All amounts in EUR", "currency", "EUR", "A1"),
        ("As of 30 September 2026", "as_of", "2026-09-30", "A1"),
        ("Report date | 2026-09-30 00:00:00", "as_of", "2026-09-30", "B1"),
        ("Stand: 31.12.2025", "as_of", "2025-12-31", "A1"),
    ],
)
def test_a_row_above_the_headings_states_a_fact(rows: str, parameter: str, value: str, cell: str) -> None:
    stated = found(f"Purchase ledger\n{rows}\n{ROWS}").parameters[parameter]
    assert (stated.value, stated.how, stated.cell) == (value, "parameter", cell.replace("1", "2"))


def test_a_row_above_the_headings_goes_before_the_file_name() -> None:
    answer = found(f"Period: May 2026\n{ROWS}", name="ledger 2026-07.xlsx")
    assert answer.parameters["covers"].value == "2026-05"


def test_the_file_name_says_the_month_when_no_row_does() -> None:
    stated = found(ROWS, name="06 - September.csv").parameters["covers"]
    assert (stated.value, stated.how) == ("09", "file name")


def test_a_register_covers_no_months_but_shows_a_day() -> None:
    text = "Vendor ID | Vendor name | Category\n1 | Acme Ltd | IT\n2 | Oak plc | Wood"
    stated = found(text, name="vendors 2026-11-16.xlsx").parameters
    assert {name: each.value for name, each in stated.items()} == {"as_of": "2026-11-16"}


def test_the_day_of_printing_is_not_the_month_covered() -> None:
    assert "covers" not in found(f"Printed on 3 May 2026\n{ROWS}").parameters


def test_a_group_heading_above_the_headings_states_nothing() -> None:
    answer = found(
        """
        Company | Invoice | | Amount
        code | number | date | net
        1000 | INV-1 | 2026-02-27 | 120.50
    """,
        table="spend",
    )
    assert "unit" not in answer.parameters


def test_two_days_in_an_unclear_order_say_nothing() -> None:
    assert months_in("01/02/2026 - 03/04/2026") == ""
