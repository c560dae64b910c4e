from __future__ import annotations

import pytest

from pipelines.understood import Memory
from tests.pipelines.sheetrows import asked, found


def test_misspelt_headings_are_found_when_the_cells_support_them() -> None:
    answer = found("""
        Entuty | Dtae | Suppkuer | Expsense Area | Invocie Number | Ammount | Expense type | Directorate
        Northern Hospital Trust | 2026-03-02 | Acme Ltd | Theatre | A1 | 1.50 | Rent | 4110
        Northern Hospital Trust | 2026-03-03 | Blue Water Inc | Ward | A2 | 2.50 | Rent | 4120
    """)
    assert answer.questions == ()
    similar = [each.letter for each in answer.columns.values() if each.how == "similar"]
    assert sorted(similar) == list("ABCDEF")


def test_a_date_column_that_holds_numbers_is_no_date_and_that_is_said() -> None:
    answer = found("""
        Date | Expense type | Supplier | Transaction Date | Amount
        16/06/2026 | Insurance | Acme Ltd | | 1,014,642.50
        25/06/2026 | Works | Blue Water Inc | 1168648 | 309,983.38
        26/06/2026 | Works | Blue Water Inc | 1168649 | 9,983.38
    """)
    assert answer.columns["posting_date"].letter == "A"
    assert ("Transaction Date", "D") in answer.extra
    assert [each.rule for each in answer.findings] == ["content_differs"]
    assert "1168648" in answer.findings[0].says


def test_a_column_headed_date_full_of_amounts_is_refused_and_asked_for() -> None:
    answer = found("""
        Date | Supplier | Invoice number | Expense type | Amount
        1200.50 | Acme Ltd | INV-1 | Travel | 120.50
        1300.75 | Blue Water Inc | INV-2 | Travel | 99.00
    """)
    assert "posting_date" not in answer.columns
    assert asked(answer) == {"column:posting_date": ""}


def test_the_better_filled_of_two_columns_with_one_heading_is_taken_and_that_is_said() -> None:
    answer = found("""
        Date | Supplier | Supplier | Expense type | Amount
        2026-03-02 | | Acme Ltd | Rent | 120.50
        2026-03-05 | | Blue Water Inc | Rent | 99.00
        2026-03-06 | Odd one | Blue Water Inc | Rent | 98.00
    """)
    assert answer.columns["vendor_name"].letter == "C"
    assert [each.rule for each in answer.findings] == ["heading_twice"]


@pytest.mark.parametrize(
    ("headings", "expected"),
    [
        ("Net Amount | VAT Amount | Gross Amount", "Net Amount"),
        ("Amount | VAT | Gross Amount", "Amount"),
        ("Invoice Total | Line Total | VAT", "Line Total"),
        ("Amount | Amount (USD) | Balance", "Amount"),
        ("Montant HT | TVA | Montant TTC", "Montant HT"),
        ("Bruttobetrag | MwSt | Nettobetrag", "Nettobetrag"),
        ("Gross Amount | VAT Amount | Discount", "Gross Amount"),
        ("Sum of Inv Amount | Discount | Balance", "Sum of Inv Amount"),
    ],
)
def test_the_plain_net_amount_of_the_line_is_taken(headings: str, expected: str) -> None:
    answer = found(f"""
        Date | Supplier | Expense type | {headings}
        2026-03-02 | Acme Ltd | Rent | 120.50 | 24.10 | 144.60
        2026-03-05 | Blue Water Inc | Rent | 99.00 | 19.80 | 118.80
    """)
    assert answer.questions == ()
    assert answer.columns["amount"].heading == expected


def test_two_equally_good_amounts_are_a_question_with_samples() -> None:
    text = """
        Date | Supplier | Expense type | Amount | Net Amount
        2026-03-02 | Acme Ltd | Rent | 120.50 | 100.40
        2026-03-05 | Blue Water Inc | Rent | 99.00 | 82.50
    """
    answer = found(text)
    assert asked(answer) == {"column:amount": "D"}
    question = answer.questions[0]
    assert [each.value for each in question.choices] == ["D", "E"]
    assert "120.50" in question.samples[0]
    settled = found(text, memory=Memory(by_layout={answer.layout: {"column:amount": "E"}}))
    assert settled.questions == ()
    assert settled.columns["amount"].letter == "E"
    assert settled.columns["amount"].how == "remembered"
    now = found(text, memory=Memory({answer.layout: {"column:amount": "E"}}, {"column:amount": "Amount"}))
    assert (now.columns["amount"].letter, now.columns["amount"].how) == ("D", "answered")


def test_two_amounts_that_are_the_same_in_every_row_need_no_question() -> None:
    answer = found("""
        Date | Supplier | Expense type | Amount | Net Amount
        2026-03-02 | Acme Ltd | Rent | 120.50 | 120.50
        2026-03-05 | Blue Water Inc | Rent | 99.00 | 99.00
    """)
    assert answer.questions == ()


def test_of_document_and_local_amounts_the_one_with_the_currency_column_is_taken() -> None:
    both = "Betrag in Belegwährung | Betrag in Hauswährung"
    rows = "2026-03-02 | Acme Ltd | 5010 | 120.50 | 110.40 | USD"
    assert found(f"Buchungsdatum | Lieferant | Sachkonto | {both} | Währung\n{rows}").columns["amount"].letter == "D"
    asks = found(f"Buchungsdatum | Lieferant | Sachkonto | {both}\n{rows.removesuffix(' | USD')}")
    assert "column:amount" in asked(asks)


def test_debit_and_credit_in_two_columns_are_the_amount_even_beside_a_gross_one() -> None:
    answer = found("""
        Posting date | Supplier | Document number | Account name | Gross | Debit | Credit
        2026-03-02 | Acme Ltd | 1 | Rent | 145.00 | 120.50 |
        2026-03-05 | Blue Water Inc | 2 | Rent | 120.00 | 0.00 | 99.00
        Total | | | | 265 | 120.50 | 99.00
    """)
    assert not answer.questions
    assert (answer.columns["amount"].letter, answer.columns["amount"].how, answer.credit) == ("F", "derived", "G")


def test_debit_and_credit_that_fill_the_same_rows_are_a_question() -> None:
    answer = found("""
        Posting date | Supplier | Document number | Cost centre | Account name | Debit | Credit
        2026-03-02 | Acme Ltd | 1 | 4110 | Rent | 120.50 | 20
        2026-03-05 | Blue Water Inc | 2 | 4110 | Rent | | 99.00
    """)
    assert asked(answer) == {"column:amount": ""}
    assert "debit and credit" in answer.questions[0].asks


def test_a_ledger_without_a_vendor_column_is_asked_for_it_with_every_column_to_choose() -> None:
    rows = "\n".join(f"Works | Oakham | 31/03/2026 | Rent | Ward | 361{n} | {n}4,432.00" for n in range(10, 20))
    answer = found(f"Department | Place | Date | Expense Type | Expense Area | Transaction Number | Amount\n{rows}")
    assert asked(answer) == {"column:vendor_name": ""}
    assert [each.value for each in answer.questions[0].choices] == list("ABCDEFG")


def test_an_unknown_heading_over_names_is_the_guess_for_the_vendor() -> None:
    rows = "\n".join(f"31/03/2026 | Rent | Company {n} Ltd | 361{n} | {n}4,432.00" for n in range(10, 20))
    answer = found(f"Date | Expense Type | Zulieferbetrieb | Transaction Number | Amount\n{rows}")
    assert asked(answer) == {"column:vendor_name": "C"}
    settled = found(
        f"Date | Expense Type | Zulieferbetrieb | Transaction Number | Amount\n{rows}",
        memory=Memory(answers={"column:vendor_name": "C"}),
    )
    assert settled.questions == ()


def test_the_only_dates_need_no_heading() -> None:
    answer = found("""
        | Supplier | Expense type | Amount
        2026-03-02 | Acme Ltd | Rent | 120.50
        2026-03-05 | Blue Water Inc | Rent | 99.00
    """)
    assert answer.questions == ()
    assert (answer.columns["posting_date"].letter, answer.columns["posting_date"].how) == ("A", "content")


def test_the_month_in_the_file_name_stands_for_a_missing_date_but_a_month_without_year_does_not() -> None:
    text = "Supplier | Expense type | Cost centre | Amount\nAcme Ltd | Rent | 1 | 5.50\nBlue Inc | Rent | 2 | 6.50"
    assert found(text, name="Spend Sept2026.csv").questions == ()
    assert "column:posting_date" in asked(found(text, name="Spend 06 - September.csv"))


def test_numbered_periods_that_are_no_calendar_months_are_left_out() -> None:
    answer = found("""
        Date | Period | Supplier | Expense type | Amount
        07/04/2026 | 202601 | Acme Ltd | Rent | 120.50
        15/04/2026 | 202601 | Blue Water Inc | Rent | 99.00
        28/04/2026 | 202601 | Blue Water Inc | Rent | 98.00
    """)
    assert "period" not in answer.columns
    assert [each.rule for each in answer.findings] == ["not_a_month"]


def test_periods_that_agree_with_the_dates_are_kept() -> None:
    answer = found("""
        Date | Period | Supplier | Expense type | Amount
        2026-04-07 | 202604 | Acme Ltd | Rent | 120.50
        2026-05-15 | 202605 | Blue Water Inc | Rent | 99.00
    """)
    assert answer.columns["period"].letter == "B"


def test_a_supplier_column_of_numbers_is_the_number_of_the_vendor() -> None:
    answer = found("""
        Date | Supplier | Expense type | Amount
        2026-04-07 | 100200 | Rent | 120.50
        2026-05-15 | 100300 | Rent | 99.00
    """)
    assert answer.columns["vendor_id"].letter == "B"
    assert "vendor_name" not in answer.columns


def test_of_several_statuses_the_newest_is_taken() -> None:
    answer = found("""
        Project ID | Project name | Project manager | RAG Feb 2026 | RAG Mar 2026 | RAG Jan 2026
        P1 | Terminal | Maria Okafor | Green | Red | Green
        P2 | Payroll | John Smith | Green | Amber | Green
    """)
    assert answer.columns["status"].heading == "RAG Mar 2026"
    assert {each.rule for each in answer.findings} == {"two_headings"}
