"""Amounts whose sign stands in another column: debit and credit sides, and credit notes."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from pipelines.understood import Memory
from tests.pipelines.read_text import asked, loaded
from tests.pipelines.written import accounted, finding, kept, rules, shown

if TYPE_CHECKING:
    from pathlib import Path

HEAD = "Document Number,Date,Supplier,Amount"


@pytest.mark.parametrize(
    ("heading", "debit", "credit"),
    [
        ("S/H", "S", "H"),
        ("Dr/Cr", "Dr", "Cr"),
        ("Debit/Credit", "Debit", "Credit"),
        ("Soll/Haben-Kennzeichen", "S", "H"),
        ("D/C indicator", "D", "C"),
        ("SHKZG", "S", "H"),
        ("Side", "Soll", "Haben"),
    ],
)
def test_a_column_of_sides_gives_its_sign_to_amounts_without_one(
    tmp_path: Path, heading: str, debit: str, credit: str
) -> None:
    rows = f"1,2026-03-01,Acme,100.00,{debit}\n2,2026-03-02,Bolt,30.00,{credit}\n3,2026-03-03,Bolt,5.50,{debit}\n"
    found = loaded(tmp_path, f"{HEAD},{heading}\n{rows}")
    assert shown(found, "amount") == ["100.0000", "-30.0000", "5.5000"]
    said = finding(found, "sign_from_side")
    assert (said.severity, said.value) == ("warning", "1")
    assert found.columns["amount"].how == "derived"
    assert (kept(found)[1] or {})["amount"] == "30.00"
    assert found.totals["amount"].loaded == Decimal("75.5")


def test_amounts_that_have_their_signs_already_keep_them(tmp_path: Path) -> None:
    rows = "1,2026-03-01,Acme,100,S\n2,2026-03-02,Bolt,-30,H\n3,2026-03-03,Bolt,5,{}\n"
    found = loaded(tmp_path, f"{HEAD},S/H\n{rows.format('S')}")
    assert shown(found, "amount") == ["100.0000", "-30.0000", "5.0000"]
    assert not {"sign_from_side", "side_differs"} & set(rules(found))
    found = loaded(tmp_path, f"{HEAD},S/H\n{rows.format('H')}")
    assert finding(found, "side_differs").value == "1"


def test_credit_notes_without_a_sign_are_asked_about_and_the_answer_counts(tmp_path: Path) -> None:
    text = f"{HEAD},Type\n1,2026-03-01,Acme,100,Invoice\n2,2026-03-02,Bolt,30,Credit note\n"
    found = loaded(tmp_path, text)
    assert asked(found) == {"credit_sign": "yes"}
    assert shown(found, "amount") == ["100.0000", "-30.0000"]
    yes = loaded(tmp_path, text, memory=Memory(answers={"credit_sign": "yes"}))
    assert (asked(yes), shown(yes, "amount")) == ({}, ["100.0000", "-30.0000"])
    assert finding(yes, "credit_sign").value == "1"
    again = loaded(tmp_path, text, memory=Memory({found.layout: {"credit_sign": "no"}}))
    assert (asked(again), shown(again, "amount")) == ({}, ["100.0000", "30.0000"])


def test_positive_credit_notes_beside_negative_ones_are_only_a_warning(tmp_path: Path) -> None:
    rows = "1,2026-03-01,Acme,100,Invoice\n2,2026-03-02,Bolt,30,Credit note\n3,2026-03-02,Bolt,-10,Credit note\n"
    found = loaded(tmp_path, f"{HEAD},Type\n{rows}")
    assert not asked(found)
    assert finding(found, "credit_positive").value == "1"
    assert shown(found, "amount") == ["100.0000", "30.0000", "-10.0000"]


def test_debit_less_credit_is_the_amount_and_each_value_names_its_cell(tmp_path: Path) -> None:
    rows = "1,2026-03-01,Acme,,100.00,\n2,2026-03-02,Bolt,x,0.00,30.00\n3,2026-03-02,Cork,,,\n,,Total,,100.00,30.00\n"
    found = loaded(tmp_path, f"Document Number,Date,Supplier,Note,Debit,Credit\n{rows}")
    assert not asked(found)
    assert shown(found, "amount") == ["100.0000", "-30.0000"]
    assert kept(found, "origins") == [None, {"amount": "F3"}]
    assert (kept(found)[1] or {})["amount"] == "30.00"
    assert [each.source_row for each in found.set_aside] == [4]
    assert [(each.source_row, each.kind, each.amount) for each in found.not_data] == [(5, "total", Decimal(70))]
    assert not {"total_does_not_tie", "debit_and_credit"} & set(rules(found))
    accounted(found, 4)


def test_an_unreadable_credit_is_set_aside_with_its_own_address(tmp_path: Path) -> None:
    rows = "1,2026-03-01,Acme,100.00,\n2,2026-03-02,Bolt,,3o\n3,2026-03-02,Cork,,4.5\n4,2026-03-02,Cork,,4.5\n"
    found = loaded(tmp_path, f"Document Number,Date,Supplier,Debit,Credit\n{rows}")
    assert finding(found, "not_a_number").cell == "E3"
    assert shown(found, "amount") == ["100.0000", "-4.5000", "-4.5000"]


def test_credits_written_as_negative_numbers_stay_negative(tmp_path: Path) -> None:
    rows = "1,2026-03-01,Acme,100.00,\n2,2026-03-02,Bolt,,-30.00\n3,2026-03-02,Cork,,-4.50\n"
    found = loaded(tmp_path, f"Document Number,Date,Supplier,Debit,Credit\n{rows}")
    assert shown(found, "amount") == ["100.0000", "-30.0000", "-4.5000"]
