"""A sheet with several units is one table understood per unit, and nothing is lost between them."""

from __future__ import annotations

from decimal import Decimal

from pipelines.tidy import Said
from pipelines.understood import Stated
from pipelines.validate import validate
from tests.pipelines.written import accounted, answered, column, finding, rules, tidied, understood

TWO = """
    company | vendor_name | posting_date | amount
    North Ltd | Acme | 2026-04-01 | 10
    South Ltd | Bolt | 2026-04-02 | 20
    NORTH LTD | Cord | 31/02/2026 | 30
    South Ltd | Dent | 2026-04-02 | much
      | Ewe | 2026-04-02 | 40
    Total | | | 100
    """


def test_each_unit_has_its_own_rows_findings_and_totals() -> None:
    north, south, unsaid = understood(TWO)
    assert [each.unit for each in (north, south, unsaid)] == [
        Stated("North Ltd", "exact", "A"),
        Stated("South Ltd", "exact", "A"),
        Stated("", "exact", "A"),
    ]
    assert (column(north, "amount"), column(south, "amount"), column(unsaid, "amount")) == ([10, 30], [20], [40])
    assert [each.source_row for each in south.set_aside] == [5]
    assert finding(north, "not_a_date").cell == "C4"
    assert finding(south, "not_a_number").cell == "D5"
    assert finding(north, "unit_blank").severity == "warning"
    assert [each.kind for each in north.not_data] == ["total"]
    assert south.not_data == ()
    assert north.totals["amount"].read == Decimal(40)
    accounted(north, 3)
    accounted(south, 2)
    accounted(unsaid, 1)


def test_a_constant_column_names_the_unit() -> None:
    (found,) = understood(
        """
        company | vendor_name | posting_date | amount
        North | A | 2026-04-01 | 1
        North | B | 2026-04-01 | 1
          | C | 2026-04-01 | 1
        """
    )
    assert found.unit == Stated("North", "exact", "A")
    assert rules(found) == ["unit_blank"]


def test_an_answer_goes_before_the_column_and_keeps_the_sheet_whole() -> None:
    (found,) = validate(tidied(TWO, said=Said(unit="Group")), file="x.csv", sha256="")
    assert found.unit == Stated("Group", "answered")
    (found,) = understood(TWO, memory=answered(unit="Group"))
    assert found.unit == Stated("Group", "answered")
    assert found.rows.num_rows == 4


def test_a_parameter_names_the_unit_where_no_column_does() -> None:
    (found,) = understood(
        "vendor_name | posting_date | amount\n A | 2026-04-01 | 1",
        parameters={"unit": Stated("North", "parameter", "B1")},
    )
    assert found.unit == Stated("North", "parameter", "B1")


def test_nothing_names_the_unit_and_it_stays_unknown() -> None:
    (found,) = understood("vendor_name | posting_date | amount\n A | 2026-04-01 | 1")
    assert found.unit is None


def test_too_many_different_values_are_no_units() -> None:
    rows = "\n".join(f"Site {n} | A | 2026-04-01 | 1" for n in range(60))
    (found,) = understood("company | vendor_name | posting_date | amount\n" + rows)
    assert found.unit is None
    assert rules(found) == ["too_many_units"]
