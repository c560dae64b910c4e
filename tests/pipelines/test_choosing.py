from __future__ import annotations

from pathlib import Path

import pytest

from pipelines.findings import Refusal
from pipelines.recognise import recognise
from pipelines.understood import Memory
from tests.pipelines.sheetrows import LEDGER, asked, found, refused, rows_of, sheet_of


def test_a_sheet_on_which_every_heading_is_misspelt_is_a_question() -> None:
    answer = found("""
        Dtae | Suppkuer | Expsense Area | Invocie Number | Ammount
        2026-03-02 | Acme Ltd | Theatre | A1 | 1.50
        2026-03-03 | Blue Water Inc | Ward | A2 | 2.50
    """)
    assert asked(answer) == {"table": "spend"}


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
        (
            "contracts",
            "Contract #|Contract Name|Supplier|Owner|Status|Starts|Expires|Max Value\n1|Lease|Acme|A B|Active|||5.1",
        ),
        (
            "purchase_orders",
            "PO Number|PO Date|Supplier|Description|Amount|Currency|Approver\n1|2026-01-02|Acme|Wood|5.1|EUR|A B",
        ),
        ("risks", "Risk ID|Risk|Category|Owner|Likelihood|Impact|Status\nR1|Fire|IT|A B|3|4|Open"),
        ("milestones", "Milestone|Owner|Due Date|Status|Baseline Finish\nRoof|A B|2026-01-02|Done|2026-01-01"),
        ("spend", "Date comptable|N° facture|Fournisseur|Libellé|Montant HT\n2026-01-02|7|Chêne SA|Bois|5.10"),
    ],
)
def test_lists_of_many_tools_and_languages_are_recognised(table: str, text: str) -> None:
    answer = found(text)
    assert (answer.table, answer.questions) == (table, ())


@pytest.mark.parametrize(
    "text",
    [
        "Asset ID|Asset Name|Asset Type|Owner|Location|Criticality\n1|Server|HW|A B|DE|High",
        "Invoice Number|Customer Name|Invoice Date|Amount|Currency\n1|Acme|2026-01-02|5.1|EUR",
        "Date|Description|Paid out|Paid in|Balance\n2026-01-02|Wood|5.1||100.2",
        "Employee ID|Employee Name|Pay Date|Gross Pay|Net Pay\n1|Anna Weber|2026-01-02|5.1|4.2",
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


def test_a_summary_with_one_column_per_month_is_asked_about() -> None:
    answer = found("""
        Supplier | Account name | Jan | Feb | Mar | Total
        Acme Ltd | Rent | 1.5 | 2.5 | 3.5 | 7.5
        Oak plc | Rent | 1.5 | 2.5 | 3.5 | 7.5
    """)
    assert asked(answer) == {"table": "spend", "covers": ""}  # planned or spent, and in which year?


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


@pytest.mark.parametrize("word", ["council", "nhs", "ccg", "harrowgate"])
def test_no_rule_names_a_publisher(word: str) -> None:
    root = Path(__file__).parents[2]
    files = [*root.glob("schemas/exports/*.py"), *root.glob("pipelines/**/*.py")]
    allowed = {
        "council": {"company.py", "owners.py", "owner_words.py", "legibility_en.py", "matching_words.py"}
    }  # a kind of body: a heading, and no person
    named = [each.name for each in files if word in each.read_text(encoding="utf-8").lower()]
    assert set(named) <= allowed.get(word, set())
