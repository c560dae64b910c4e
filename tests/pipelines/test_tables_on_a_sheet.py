"""Several tables on a sheet, and tables on their side: each value is found, and says where it stands."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from tests.pipelines.sheetfiles import PROJECTS, RISKS, SPEND, beside, origins, read, values

if TYPE_CHECKING:
    from pathlib import Path


def test_tables_below_each_other_are_read_each_with_its_own_titles(tmp_path: Path) -> None:
    found = read(tmp_path, f"{SPEND.strip()}\n|\nRisk register\n{RISKS.strip()}\n|\nNote: unaudited.")
    spend, risks = found.tables
    assert (spend.table, spend.header_row, values(spend, "source_row")) == ("spend", 1, [2, 3])
    assert (risks.table, risks.header_row, values(risks, "source_row")) == ("risks", 6, [7, 8, 9])
    assert [(each.source_row, each.kind) for each in risks.not_data] == [(5, "title"), (11, "note")]
    assert (found.refused, spend.not_data) == ((), ())


def test_tables_beside_each_other_are_cut_at_the_blank_column(tmp_path: Path) -> None:
    spend, risks = read(tmp_path, beside(SPEND, RISKS)).tables
    assert values(spend, "amount") == [Decimal("120.5"), Decimal(99)]
    assert spend.extra == risks.extra == ()
    assert risks.columns["title"].letter == "G"
    assert values(risks, "consequence") == ["4", "3", "5"]


def test_a_blank_column_within_a_list_does_not_cut_it(tmp_path: Path) -> None:
    text = """
    Supplier | Invoice date | | Amount | | Cost centre
    Acme | 2026-03-13 | | 5 | | 4110
    Oak | 2026-03-14 | | 6 | | 4120
    """
    (only,) = read(tmp_path, text).tables
    assert (values(only, "amount"), values(only, "cost_centre")) == ([Decimal(5), Decimal(6)], ["4110", "4120"])


def test_tables_of_one_kind_with_other_columns_are_one_list(tmp_path: Path) -> None:
    other = "Amount | Vendor name | Cost centre | Posting date\n7 | Oak plc | 4110 | 2026-03-14"
    (only,) = read(tmp_path, f"{SPEND.strip()}\n|\n{other}").tables
    assert values(only, "vendor_name") == ["Acme Ltd", "Nordtec GmbH", "Oak plc"]
    assert values(only, "amount") == [Decimal("120.5"), Decimal(99), Decimal(7)]
    assert values(only, "source_row") == [2, 3, 6]
    assert origins(only, 2) == {"amount": "A6", "vendor_name": "B6", "cost_centre": "C6", "posting_date": "D6"}
    assert only.totals["amount"].read == Decimal("226.5")
    assert [each.rule for each in only.findings] == ["tables_joined"]


def test_tables_of_one_kind_beside_each_other_are_one_list_and_keep_their_cells(tmp_path: Path) -> None:
    other = SPEND.replace("Acme Ltd", "Oak plc").replace("99.00", "ten")
    (only,) = read(tmp_path, beside(SPEND, other)).tables
    assert values(only, "vendor_name") == ["Acme Ltd", "Nordtec GmbH", "Oak plc"]
    assert origins(only, 2)["amount"] == "I2"
    (aside,) = only.set_aside
    assert aside.why.startswith("I3: ")
    assert "I3" in {each.cell for each in only.findings}


def test_tables_that_say_another_company_are_apart(tmp_path: Path) -> None:
    text = f"Entity: North Ltd\n{SPEND.strip()}\n|\nEntity: South Ltd\n{SPEND.strip()}"
    one, other = read(tmp_path, text).tables
    assert (one.unit and one.unit.value, other.unit and other.unit.value) == ("North Ltd", "South Ltd")
    assert (one.sheet, other.sheet) == ("", "A6:D9")


def test_tables_that_say_another_month_are_apart(tmp_path: Path) -> None:
    table = "Supplier | Invoice number | Amount\nAcme | 1 | 5\nOak | 2 | 6"
    one, other = read(tmp_path, f"Period: March 2026\n{table}\n|\nPeriod: April 2026\n{table}").tables
    assert values(one, "period") == ["2026-03", "2026-03"]
    assert values(other, "period") == ["2026-04", "2026-04"]


def test_a_summary_below_the_list_is_named_and_not_loaded(tmp_path: Path) -> None:
    found = read(tmp_path, f"{SPEND.strip()}\n|\nCategory | | | Amount\nHardware | | | 120.50\nTravel | | | 99.00")
    assert found.tables[0].totals["amount"].read == Decimal("219.5")
    assert [each.refusal.rule for each in found.refused] == ["no_list"]


def test_a_register_on_its_side_is_turned_and_every_value_says_its_cell(tmp_path: Path) -> None:
    (only,) = read(tmp_path, f"Project overview\n{PROJECTS.strip()}").tables
    assert (only.table, only.questions) == ("initiatives", ())
    assert values(only, "title") == ["New ERP", "Cloud move", "CRM"]
    assert values(only, "budget") == [Decimal(100), Decimal(50), Decimal("7.5")]
    assert values(only, "source_row") == [2, 3, 4]
    assert (origins(only)["title"], origins(only, 2)["budget"]) == ("B3", "D6")
    assert [each.text for each in only.not_data] == ["Project overview"]


def test_the_names_above_a_register_on_its_side_need_no_heading(tmp_path: Path) -> None:
    rows = PROJECTS.strip().splitlines()
    (only,) = read(tmp_path, "\n".join([rows[1].replace("Project name", "Field"), *rows[2:]])).tables
    assert (values(only, "title"), only.columns["title"].how) == (["New ERP", "Cloud move", "CRM"], "content")


def test_bad_cells_of_a_register_on_its_side_are_named_where_they_stand(tmp_path: Path) -> None:
    (only,) = read(tmp_path, PROJECTS.replace("50", "fifty")).tables
    (bad,) = (each for each in only.findings if each.rule == "not_a_number")
    assert (bad.cell, bad.says[:4]) == ("C5", "C5: ")


def test_a_list_that_explains_columns_is_not_turned(tmp_path: Path) -> None:
    text = """
    Field | Description | Type | Required
    Risk ID | The number of the risk | text | yes
    Risk title | What may happen | text | yes
    Risk owner | Who looks after it | person | no
    Date raised | The day on which it was found | date | no
    """
    assert read(tmp_path, text).tables == ()


def test_what_was_spent_below_a_budget_is_no_part_of_it(tmp_path: Path) -> None:
    months = "Account | Cost centre | Jan | Feb | Mar\n5010 | 1 | 1 | 2 | 3\n5020 | 1 | 4 | 5 | 6"
    found = read(tmp_path, f"Budget 2026\n{months}\n|\nActual 2026\n{months}")
    assert [each.table for each in found.tables] == ["budget", "spend"]
    assert found.tables[0].totals["amount"].read == Decimal(21)
    assert [each.id for each in found.tables[1].questions] == ["column:vendor_name"]
