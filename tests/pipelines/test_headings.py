from __future__ import annotations

import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipelines.recognition.headings import key, meanings, normalise
from schemas.exports import all_exports

EXPORTS = all_exports()
SPEND = EXPORTS["spend"]
SYNONYMS = [(table, column.name, each) for table, export in EXPORTS.items() for column in export.columns
            for each in (column.heading, *column.synonyms)]  # fmt: skip


@pytest.mark.parametrize(
    "heading",
    ["Supplier Name", "SUPPLIER_NAME", "supplier-name", "SupplierName", " Supplier  name: ", "Suppliers Name",
     "Supplier\nName", "Supplier\u2019s name", "\u00a0Supplier Name*"],
)  # fmt: skip
def test_case_spaces_and_punctuation_do_not_matter(heading: str) -> None:
    assert [each.column for each in meanings(heading, SPEND)] == ["vendor_name"]


@pytest.mark.parametrize(
    ("heading", "column"),
    [
        ("Suppkuer", "vendor_name"), ("Entuty", "company"), ("Expsense Area", "cost_centre"), ("Ammount", "amount"),
        ("Invocie Number", "document_id"), ("Dtae", "posting_date"), ("Suplier", "vendor_name"),
        ("Discription", "description"), ("Curency", "currency"),
    ],
)  # fmt: skip
def test_slips_of_the_pen_are_forgiven(heading: str, column: str) -> None:
    (found,) = meanings(heading, SPEND)
    assert (found.column, found.how) == (column, "similar")


@pytest.mark.parametrize(
    "heading",
    ["Supplier Postcode", "VAT", "VAT Amount", "Tax amount", "Awarded Amount", "Award Date", "PO Date", "Rated",
     "Dated",
     "Balance", "Cost Centre Manager", "Financial Year", "Redact Name", "Customer", "Due Date", "", "123", "£"],
)  # fmt: skip
def test_other_words_are_other_columns(heading: str) -> None:
    assert meanings(heading, SPEND) == ()


@pytest.mark.parametrize(
    ("heading", "currency"), [("Amount £", "GBP"), ("Amount (USD)", "USD"), ("Betrag in EUR", "EUR"), ("Amount", "")]
)
def test_a_currency_beside_the_heading_is_stated(heading: str, currency: str) -> None:
    (found,) = meanings(heading, SPEND)
    assert (found.column, found.currency) == ("amount", currency)


@pytest.mark.parametrize(
    ("heading", "column"),
    [
        ("Vendor / Supplier", "vendor_name"), ("Lieferant (Supplier)", "vendor_name"),
        ("Name of supplier", "vendor_name"),
        ("Posting date (DD/MM/YYYY)", "posting_date"), ("Net Amount (excl. VAT)", "amount"),
        ("Sum of Inv Amount", "amount"), ("Total amount including VAT", "amount"), ("Invoice No.*", "document_id"),
    ],
)  # fmt: skip
def test_what_is_said_twice_or_in_brackets_is_understood(heading: str, column: str) -> None:
    assert meanings(heading, SPEND)[0].column == column


def test_a_month_in_a_heading_is_read() -> None:
    assert [each.month for each in meanings("RAG Mar 2026", EXPORTS["initiatives"])] == ["2026-03"]


@pytest.mark.parametrize(("table", "column", "heading"), SYNONYMS)
def test_every_declared_heading_means_its_column(table: str, column: str, heading: str) -> None:
    assert meanings(heading, EXPORTS[table])[0].column == column
    assert meanings(heading.upper(), EXPORTS[table])[0].column == column


@given(st.text(max_size=120))
def test_any_text_can_be_normalised_and_normalising_again_changes_nothing(text: str) -> None:
    once = normalise(text)
    assert normalise(once) == once
    assert " " not in key(text)


@given(st.text(max_size=60))
def test_any_text_may_stand_as_a_heading(text: str) -> None:
    for export in EXPORTS.values():
        for found in meanings(text, export):
            assert 0 < found.strength <= 1


@given(
    st.sampled_from(SYNONYMS), st.sampled_from([" ", "_", "-", "  ", ".", "/"]), st.sampled_from(["", " ", ":", "*"])
)
def test_other_punctuation_keeps_the_meaning(synonym: tuple[str, str, str], gap: str, end: str) -> None:
    table, column, heading = synonym
    plain = all(each in string.ascii_letters + " " for each in heading)
    if plain:
        assert meanings(heading.replace(" ", gap) + end, EXPORTS[table])[0].column == column
