from __future__ import annotations

from pipelines.recognise import recognise
from pipelines.sheets import Recognised
from pipelines.understood import Memory
from tests.pipelines.sheetrows import LEDGER, found, letters, refused, rows_of, sheet_of


def test_a_plain_ledger_is_recognised_without_a_question() -> None:
    answer = found(LEDGER)
    assert answer.table == "spend"
    assert answer.header_row == 1
    assert answer.questions == ()
    assert letters(answer) == {
        "posting_date": "A", "vendor_name": "B", "document_id": "C", "gl_account": "D", "cost_centre": "E",
        "amount": "F",
    }  # fmt: skip
    assert answer.columns["amount"].how == "exact"
    assert answer.columns["vendor_name"].how == "synonym"


def test_the_heading_row_may_stand_below_titles_that_are_named_with_their_rows() -> None:
    answer = found("Harrowgate Group\n|\nPurchase ledger||\n" + LEDGER.strip())
    assert answer.header_row == 4
    assert [(each.source_row, each.text) for each in answer.titles] == [(1, "Harrowgate Group"), (3, "Purchase ledger")]


def test_a_value_where_a_heading_should_stand_leaves_the_other_columns_in_place() -> None:
    rows = "\n".join(
        f"Department of Works | Oakham General Trust | 30/09/2026 | Rent | {name} | 33{n} | {n}.50"
        for n, name in enumerate(("Acme Ltd", "Blue Water Inc", "Dell Corp", "Oak AG", "Elm plc", "Ash Ltd"))
    )
    answer = found(f"Department of Works | Trust | Date | Expense Type | Supplier | Transaction | Amount\n{rows}")
    assert answer.header_row == 1
    assert answer.columns["company"].letter == "B"
    assert answer.columns["company"].how == "content"
    assert ("Department of Works", "A") in answer.extra


def test_a_constant_that_only_sorts_is_not_our_company() -> None:
    rows = "\n".join(f"Direct Payment | Blue Group | 2026-01-0{n} | Vendor {n} Ltd | {n}.50" for n in range(1, 8))
    answer = found(f"Payment Method | Project Group | Date | Supplier | Amount\n{rows}")
    assert "company" not in answer.columns


def test_extra_columns_are_all_kept_each_under_a_name_of_its_own() -> None:
    answer = found("""
        Date | Supplier | Amount | Colour | Colour | | Invoice number
        2026-03-02 | Acme Ltd | 1.50 | red | blue | x | 1
    """)
    assert answer.extra == (("Colour", "D"), ("Colour (E)", "E"), ("Column F", "F"))


def test_headings_in_two_rows_are_read_as_one() -> None:
    answer = found("""
        Ledger of the month
        Posting | Supplier | Invoice | | Amount |
        date | | number | date | net | gross
        2026-03-02 | Acme Ltd | INV-1 | 2026-02-27 | 120.50 | 140.00
        2026-03-05 | Blue Water Inc | INV-2 | 2026-02-28 | 99.00 | 110.00
    """)
    assert answer.header_row == 3
    assert letters(answer) == {"posting_date": "A", "vendor_name": "B", "document_id": "C", "amount": "E"}
    assert [(each.source_row, each.kind) for each in answer.titles] == [(1, "title"), (2, "heading")]


def test_a_heading_may_state_the_currency() -> None:
    answer = found("Date | Supplier | Amount £\n2026-03-02 | Acme Ltd | 1.50\n2026-03-03 | Oak plc | 2.50")
    assert answer.parameters["currency"].value == "GBP"
    assert answer.parameters["currency"].cell == "C1"


def test_no_record_is_taken_for_a_heading_when_only_the_first_rows_are_looked_at() -> None:
    rows = [["Vendor ID", "Vendor name", "Category", "Country"]]
    rows += [[f"V{n}", f"Vendor {n} Ltd", "Software", "DE"] for n in range(5000)]
    answer = recognise(sheet_of([list(row) for row in rows]), name="vendors.xlsx", memory=Memory())
    assert isinstance(answer, Recognised)
    assert (answer.table, answer.header_row, answer.questions) == ("vendors", 1, ())


def test_the_layout_ignores_spelling_and_rows_but_not_order_or_table() -> None:
    one = found(LEDGER)
    other = found(LEDGER.replace("Posting date", "POSTING_DATE").replace("120.50", "1.00"))
    turned = found("""
        Supplier | Posting date | Invoice number | Account | Cost centre | Amount
        Acme Ltd | 2026-03-02 | INV-1 | 5010 | 4110 | 120.50
    """)
    assert one.layout == other.layout
    assert one.layout != turned.layout


def test_a_refusal_is_one_sentence_that_says_what_was_found_and_what_to_do() -> None:
    says = refused("Alpha | Beta\nx | y").says
    assert '"Alpha"' in says
    assert says.endswith(".")
    assert says.count(". ") == 0


def test_a_hundred_thousand_rows_are_recognised_from_a_sample() -> None:
    rows = rows_of(LEDGER)
    wide: list[list[str | None]] = [[*rows[0], *[f"Note {n}" for n in range(6)]]]
    wide += [[*rows[1 + n % 3], *["x"] * 6] for n in range(100_000)]
    few, all_of_them = (recognise(sheet_of(rows), name="ledger.xlsx", memory=Memory()) for rows in (wide[:5000], wide))
    assert isinstance(few, Recognised)
    assert isinstance(all_of_them, Recognised)
    assert (few.columns, few.layout) == (all_of_them.columns, all_of_them.layout)
