"""From a recognised sheet to rows: values, raw texts, records set aside, currencies, warnings."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from pipelines.tidy import tidy
from pipelines.understood import Memory, Stated
from tests.pipelines.written import accounted, column, finding, kept, recognised, rules, shown, understood

LEDGER = """
    document_id | vendor_name | Posting date | Amount
    1 | Acme | 2026-04-01 | 10
    """


def test_a_bad_cell_is_unknown_and_its_text_is_kept() -> None:
    (found,) = understood(LEDGER + "2 | Bolt | 31/02/2026 | 20\n 3 | Cord | TBD | 30\n 4 | Dent | 13/04/2026 | 1")
    assert shown(found, "posting_date") == ["2026-04-01", None, None, "2026-04-13"]
    assert kept(found)[1:3] == [{"posting_date": "31/02/2026"}, {"posting_date": "TBD"}]
    said = finding(found, "not_a_date")
    assert (said.sheet, said.cell, said.column, said.severity, said.value) == (
        "Ledger",
        "C3",
        "posting_date",
        "unknown",
        "31/02/2026",
    )
    assert said.says == (
        'Ledger!C3: "31/02/2026" is not a date; other dates in column C are day/month/year. '
        "Write it as 2026-02-28 or correct it in the source."
    )
    accounted(found, 4)


@pytest.mark.parametrize(
    ("text", "rule"), [("ten", "not_a_number"), ("TBD", "amount_unknown"), ("", "amount_blank"), ("#N/A", "error_cell")]
)
def test_a_record_without_a_readable_amount_is_set_aside_with_all_its_cells(text: str, rule: str) -> None:
    (found,) = understood(LEDGER + f"2 | Bolt | 2026-04-02 | {text}")
    (aside,) = found.set_aside
    assert (aside.source_row, aside.amount) == (3, None)
    assert aside.cells == {"A": "2", "B": "Bolt", "C": "2026-04-02"} | ({"D": text} if text else {})
    said = finding(found, rule)
    assert (said.cell, said.severity) == ("D3", "set_aside")
    assert said.says == aside.why
    accounted(found, 2)


def test_a_blank_or_missing_column_of_amounts_counts_nothing() -> None:
    (blank,) = understood("vendor_name | posting_date | amount\n A | 2026-04-01 |\n B | 2026-04-02 |")
    assert (blank.rows.num_rows, len(blank.set_aside)) == (0, 2)
    (missing,) = understood("vendor_name | posting_date\n A | 2026-04-01\n B | 2026-04-02")
    assert (missing.rows.num_rows, len(missing.set_aside)) == (0, 2)
    assert rules(missing) == ["no_amount_column"]


def test_totals_are_exact_and_tie() -> None:
    (found,) = understood(
        LEDGER + "\n".join(f"{n} | Bolt | 2026-04-02 | 0.1" for n in range(2, 12)) + "\n x | y | 2026-04-03 | z"
    )
    assert found.totals["amount"].read == Decimal(11)
    assert found.totals["amount"].loaded == Decimal(11)
    assert found.totals["amount"].set_aside == 0


def test_a_record_without_a_period_in_a_file_without_one_is_set_aside_with_its_amount() -> None:
    (found,) = understood("""
        document_id | vendor_name | Posting date | Amount
        1 | Acme | TBD | 10
        2 | Bolt | | 20
    """)
    assert [each.amount for each in found.set_aside] == [10, 20]
    assert found.totals["amount"].read == found.totals["amount"].set_aside == Decimal(30)
    assert [each.id for each in found.questions] == ["covers"]


def test_a_register_record_without_key_and_name_is_set_aside() -> None:
    (found,) = understood(
        """
        initiative_id | Title | Owner | Status
        P1 | Cloud | Ann | On track
          | | Ben | On track
          | Data | Cid | Purple
        """,
        table="initiatives",
    )
    assert column(found, "title") == ["Cloud", "Data"]
    assert [each.source_row for each in found.set_aside] == [3]
    assert finding(found, "unknown_word").cell == "D4"
    accounted(found, 3)


def test_unknown_columns_are_kept_under_their_headings() -> None:
    (found,) = understood(LEDGER.replace("Amount", 'Amount | Say "hi" | ').replace("10", "10 | a\\b | 7"))
    assert kept(found, "extra") == [{'Say "hi"': "a\\b", "Column F": "7"}]


def test_raw_is_empty_where_values_are_their_texts() -> None:
    (found,) = understood(LEDGER, typed=True)
    assert column(found, "raw") == [None]
    assert column(found, "extra") == [None]
    assert column(found, "origins") == [None]


def test_the_currency_of_a_row_is_its_column_then_its_sign_then_what_is_said() -> None:
    text = """
        vendor_name | Posting date | Amount | Currency
        Acme | 2026-04-01 | \u00a310 | EUR
        Bolt | 2026-04-01 | \u00a310 |
        Cord | 2026-04-01 | 10 |
    """
    (said,) = understood(text, parameters={"currency": Stated("CHF", "parameter", "B1")})
    assert column(said, "currency") == ["EUR", "GBP", "CHF"]
    (unsaid,) = understood(text)
    assert column(unsaid, "currency") == ["EUR", "GBP", None]
    assert said.currency == Stated("CHF", "parameter", "B1")


def test_whose_dollar_it_is_may_be_said_for_the_sheet() -> None:
    text = "vendor_name | Posting date | Amount\n Acme | 2026-04-01 | $10"
    assert column(understood(text)[0], "currency") == ["USD"]
    assert finding(understood(text)[0], "shared_sign").severity == "warning"
    (said,) = understood(text, parameters={"currency": Stated("AUD", "parameter", "B1")})
    assert column(said, "currency") == ["AUD"]
    assert "shared_sign" not in rules(said)


def test_errors_and_formulas_without_result_are_never_blank() -> None:
    facts: dict[str, Any] = {"errors": {"B2": "#REF!", "D3": "#DIV/0!", "E2": "#N/A"}, "unstored": ("C2", "E3")}
    (found,) = understood(
        """
        document_id | vendor_name | Posting date | Amount | Other
        1 | | | 10 |
        2 | Bolt | 2026-04-01 | |
        """,
        typed=True,
        **facts,
    )
    assert {(each.cell, each.rule, each.severity) for each in found.findings if each.cell} == {
        ("B2", "error_cell", "unknown"),
        ("C2", "formula_without_result", "unknown"),
        ("D3", "error_cell", "set_aside"),
    }
    (counted,) = (each for each in found.findings if not each.cell and each.rule == "error_cell")
    assert "column E (Other): 2 cells" in counted.says
    assert kept(found)[0] == {"vendor_name": "#REF!", "posting_date": "(formula without a stored result)"}
    assert found.set_aside[0].cells["D"] == "#DIV/0!"
    accounted(found, 2)


def test_hidden_rows_and_filters_are_warned_about_with_counts() -> None:
    (found,) = understood(LEDGER, hidden_rows=7, filtered=True, hidden=True)
    assert rules(found) == ["hidden_sheet", "hidden_rows", "active_filter"]
    assert "7 rows are hidden" in finding(found, "hidden_rows").says


def test_more_than_a_thousand_cells_of_one_rule_are_counted() -> None:
    rows = "\n".join(f"{n} | Acme | someday{n} | 1" for n in range(1_500))
    (found,) = understood(LEDGER + rows)
    assert rules(found).count("not_a_date") == 1_001
    assert "and 500 more" in next(each.says for each in found.findings if each.rule == "not_a_date" and not each.cell)


def test_a_workbooks_amount_in_a_text_cell_is_asked_about() -> None:
    text = "vendor_name | Posting date | Amount\n Acme | 2026-04-01 | 1.234\n Bolt | 2026-04-01 | 5.678"
    sheet = recognised(text, typed=True)
    numbers = tidy(sheet, Memory(), name="ledger.xlsx", numeric=lambda _, cells: set(cells))
    texts = tidy(sheet, Memory(), name="ledger.xlsx", numeric=lambda _, cells: set(cells) - {"C2"})
    assert numbers.questions == ()
    assert [each.id for each in texts.questions] == ["decimal:amount"]


def test_every_declared_column_is_there_in_its_storage_type() -> None:
    (found,) = understood(LEDGER)
    assert found.rows.column_names[:2] == ["source_row", "period"]
    assert found.rows.column_names[-3:] == ["raw", "extra", "origins"]
    assert str(found.rows.schema.field("amount").type) == "decimal128(18, 4)"
    assert str(found.rows.schema.field("source_row").type) == "int32"
