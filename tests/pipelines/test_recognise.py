from __future__ import annotations

import time
from pathlib import Path

import pytest

from pipelines.findings import Refusal
from pipelines.recognise import recognise
from pipelines.sheets import Recognised
from pipelines.understood import Memory
from tests.pipelines.sheetrows import asked, found, letters, refused, rows_of, sheet_of

LEDGER = """
Posting date | Supplier | Invoice number | Account | Cost centre | Amount
2026-03-02 00:00:00 | Acme Ltd | INV-1 | 5010 | 4110 | 120.50
2026-03-05 00:00:00 | Nordtec Systems GmbH | INV-2 | 5020 | 4120 | 99.00
2026-03-09 00:00:00 | Blue Water Inc | INV-3 | 5010 | 4110 | 1044.10
"""


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


def test_misspelt_headings_are_found_when_the_cells_support_them() -> None:
    answer = found("""
        Entuty | Dtae | Suppkuer | Expsense Area | Invocie Number | Ammount | Expense type | Directorate
        Northern Hospital Trust | 2026-03-02 | Acme Ltd | Theatre | A1 | 1.50 | Rent | 4110
        Northern Hospital Trust | 2026-03-03 | Blue Water Inc | Ward | A2 | 2.50 | Rent | 4120
    """)
    assert answer.questions == ()
    similar = {name: each.letter for name, each in answer.columns.items() if each.how == "similar"}
    assert similar == {"company": "A", "posting_date": "B", "vendor_name": "C", "document_id": "E", "amount": "F"}


def test_a_sheet_on_which_every_heading_is_misspelt_is_a_question() -> None:
    answer = found("""
        Dtae | Suppkuer | Expsense Area | Invocie Number | Ammount
        2026-03-02 | Acme Ltd | Theatre | A1 | 1.50
        2026-03-03 | Blue Water Inc | Ward | A2 | 2.50
    """)
    assert asked(answer) == {"table": "spend"}


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


def test_the_better_filled_of_two_columns_with_one_heading_is_taken_and_that_is_said() -> None:
    answer = found("""
        Date | Supplier | Supplier | Expense type | Amount
        2026-03-02 | | Acme Ltd | Rent | 120.50
        2026-03-05 | | Blue Water Inc | Rent | 99.00
        2026-03-06 | Odd one | Blue Water Inc | Rent | 98.00
    """)
    assert answer.columns["vendor_name"].letter == "C"
    assert [each.rule for each in answer.findings] == ["heading_twice"]


def test_extra_columns_are_all_kept_each_under_a_name_of_its_own() -> None:
    answer = found("""
        Date | Supplier | Amount | Colour | Colour | | Invoice number
        2026-03-02 | Acme Ltd | 1.50 | red | blue | x | 1
    """)
    assert answer.extra == (("Colour", "D"), ("Colour (E)", "E"), ("Column F", "F"))


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


def test_debit_and_credit_in_two_columns_are_a_question() -> None:
    answer = found("""
        Posting date | Supplier | Document number | Cost centre | Account name | Debit | Credit
        2026-03-02 | Acme Ltd | 1 | 4110 | Rent | 120.50 |
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


def test_of_several_statuses_the_newest_is_taken() -> None:
    answer = found("""
        Project ID | Project name | Project manager | RAG Feb 2026 | RAG Mar 2026 | RAG Jan 2026
        P1 | Terminal | Maria Okafor | Green | Red | Green
        P2 | Payroll | John Smith | Green | Amber | Green
    """)
    assert answer.columns["status"].heading == "RAG Mar 2026"
    assert {each.rule for each in answer.findings} == {"two_headings"}


def test_no_record_is_taken_for_a_heading_when_only_the_first_rows_are_looked_at() -> None:
    rows = [["Vendor ID", "Vendor name", "Category", "Country"]]
    rows += [[f"V{n}", f"Vendor {n} Ltd", "Software", "DE"] for n in range(5000)]
    answer = recognise(sheet_of([list(row) for row in rows]), name="vendors.xlsx", memory=Memory())
    assert isinstance(answer, Recognised)
    assert (answer.table, answer.header_row, answer.questions) == ("vendors", 1, ())


@pytest.mark.parametrize(
    ("table", "text"),
    [
        ("vendors", "Supplier Number|Supplier|Category|Owner|Country\n1|Acme Ltd|IT|Maria Okafor|DE\n2|Oak AG|IT||FR"),
        ("vendors", "Lieferantennummer|Lieferant|Warengruppe|Einkäufer|Land\n1|Acme|IT|Anna Weber|DE\n2|Oak|IT||FR"),
        ("initiatives", "Issue key|Summary|Assignee|Status|Priority\nP-1|New terminal|Anna Weber|Done|High"),
        ("initiatives", "Projektnummer|Projektname|Projektleiter|Ampel|Ende\n1|Halle 2|Anna Weber|Gelb|2026-01-02"),
        ("decisions", "Decision needed|Decider|Needed by|Options\nRenew the lease?|Anna Weber|2026-01-02|yes; no"),
        ("fx_rates", "From currency|To currency|Month|Rate\nUSD|EUR|2026-01|0.91\nGBP|EUR|2026-01|1.17"),
        ("fx_rates", "KURST|FCURR|TCURR|GDATU|UKURS\nM|USD|EUR|2026-01-01 00:00:00|0.91"),
        ("spend", "BUKRS|BELNR|BUDAT|LIFNR|HKONT|WRBTR|WAERS\n1000|51|2026-01-02 00:00:00|100200|4711|5.10|EUR"),
        ("spend", "Date|Transaction Type|Num|Name|Memo/Description|Split|Amount\n2026-01-02|Bill|7|Oak|Wood|Rent|5.1"),
        ("spend", "Fecha|Número de factura|Proveedor|Concepto|Importe\n2026-01-02|7|Roble SA|Madera|5.10"),
        ("spend", "Date comptable|N° facture|Fournisseur|Libellé|Montant HT\n2026-01-02|7|Chêne SA|Bois|5.10"),
    ],
)
def test_lists_of_many_tools_and_languages_are_recognised(table: str, text: str) -> None:
    answer = found(text)
    assert (answer.table, answer.questions) == (table, ())


@pytest.mark.parametrize(
    "text",
    [
        "Contract #|Contract Name|Supplier|Owner|Status|Starts|Expires|Max Value\n1|Lease|Acme|A B|Active|||5.1",
        "PO Number|PO Date|Supplier|Description|Amount|Currency|Approver\n1|2026-01-02|Acme|Wood|5.1|EUR|A B",
        "Risk ID|Risk|Category|Owner|Likelihood|Impact|Status\nR1|Fire|IT|A B|3|4|Open",
        "Asset ID|Asset Name|Asset Type|Owner|Location|Criticality\n1|Server|HW|A B|DE|High",
        "Milestone|Owner|Due Date|Status|Baseline Finish\nRoof|A B|2026-01-02|Done|2026-01-01",
        "Invoice Number|Customer Name|Invoice Date|Amount|Currency\n1|Acme|2026-01-02|5.1|EUR",
        "Date|Description|Paid out|Paid in|Balance\n2026-01-02|Wood|5.1||100.2",
        "Employee ID|Employee Name|Pay Date|Gross Pay|Net Pay\n1|Anna Weber|2026-01-02|5.1|4.2",
        "Objective|Key Result|Owner|Progress|Status\nGrow|Ten more|A B|50%|Done",
        "Number|Opened|Short description|Caller|Priority|State|Assigned to\nI1|2026-01-02|Down|A B|High|Open|C D",
        "Question|Answer|Score\nDo you like it?|Yes|4",
        "Id|Name|Category|Value|Date\n1|Alpha|x|5.5|2026-01-02\n2|Beta|y|6.5|2026-01-03",
        "id|name\n1|english\n2|chinese",
        "Metric|Value\nTotal assets|10\nCritical assets|4",
    ],
)
def test_lists_of_another_kind_are_not_taken_for_ours(text: str) -> None:
    answer = recognise(sheet_of(rows_of(text)), name="list.xlsx", memory=Memory())
    assert isinstance(answer, Refusal) or "table" in asked(answer)


def test_a_sheet_on_its_side_is_refused() -> None:
    answer = refused("""
        Vendor ID | V1 | V2 | V3
        Vendor name | Acme Ltd | Oak plc | Elm AG
        Category | IT | Wood | Wood
        Country | DE | FR | GB
        Relationship owner | A B | C D | E F
    """)
    assert "swapped" in answer.says or answer.rule in {"no_table", "no_headings"}


def test_a_summary_with_one_column_per_month_is_refused() -> None:
    answer = refused("""
        Supplier | Account name | Jan | Feb | Mar | Total
        Acme Ltd | Rent | 1.5 | 2.5 | 3.5 | 7.5
        Oak plc | Rent | 1.5 | 2.5 | 3.5 | 7.5
    """)
    assert answer.rule == "pivot"


def test_headings_without_rows_are_refused() -> None:
    assert refused("Date | Supplier | Amount").rule == "no_rows"


def test_a_register_whose_names_repeat_is_a_question() -> None:
    rows = "\n".join(f"Acme Ltd | Rent | Anna Weber | {n}" for n in range(20))
    answer = found(f"Vendor name | Category | Vendor manager | Colour\n{rows}")
    assert asked(answer) == {"table": "vendors"}
    assert (
        found(
            f"Vendor name | Category | Vendor manager | Colour\n{rows}",
            memory=Memory(by_layout={answer.layout: {"table": "vendors"}}),
        ).questions
        == ()
    )


def test_a_told_table_wins_and_its_missing_columns_are_asked_for() -> None:
    answer = found("Id|Name|Category|Value|Date\n1|Alpha|x|5.5|2026-01-02\n2|Beta|y|6.5|2026-01-03", table="spend")
    assert (answer.table, answer.questions) == ("spend", ())
    unknown = found("Foo|Bar|Baz\nAlpha one|5.5|2026-01-02\nBeta two|6.5|2026-01-03", table="spend")
    assert asked(unknown) == {
        "column:amount": "B", "column:vendor_name": "A", "column:posting_date": "C",
    }  # fmt: skip


def test_a_table_that_does_not_exist_is_refused() -> None:
    assert "spend" in refused(LEDGER, table="cats").says


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
    sheet = sheet_of(wide)
    recognise(sheet, name="ledger.xlsx", memory=Memory())
    took = []
    for _ in range(5):
        began = time.perf_counter()
        recognise(sheet, name="ledger.xlsx", memory=Memory())
        took.append(time.perf_counter() - began)
    assert min(took) < 0.03


@pytest.mark.parametrize("word", ["council", "nhs", "ccg", "harrowgate"])
def test_no_rule_names_a_publisher(word: str) -> None:
    root = Path(__file__).parents[2]
    files = [*root.glob("schemas/exports/*.py"), root / "pipelines/headings.py", root / "pipelines/matching.py"]
    allowed = {"council": {"finance_spend.py"}}  # a kind of body, as a heading: "Council"
    named = [each.name for each in files if word in each.read_text(encoding="utf-8").lower()]
    assert set(named) <= allowed.get(word, set())
