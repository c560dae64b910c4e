"""The currency of a register: its column, else the sign beside an amount, else what is said for the sheet."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from pipelines.understand import understand
from pipelines.understood import Memory

if TYPE_CHECKING:
    from pathlib import Path

HEAD = "contract_id,title,vendor_name,status,annual_value,total_value,currency\n"
LINES = [
    'C1,Roof,Acme Ltd,active,"£1,200.00",,',
    "C2,Gate,Beta Ltd,active,,€300.50,",
    "C3,Door,Gamma Ltd,active,£40.00,,CHF",
    "C4,Wall,Delta Ltd,active,55.00,,",
]


@pytest.mark.parametrize("heading", ["currency", "note"])
def test_a_sign_beside_an_amount_says_the_currency_of_a_contract(tmp_path: Path, heading: str) -> None:
    path = tmp_path / "Contracts 2026-11-20.csv"
    text = HEAD.replace("currency", heading) + "\n".join(LINES)
    path.write_text(text, encoding="utf-8")
    (table,) = understand(path, name=path.name, memory=Memory(), today=date(2026, 11, 20)).tables
    assert table.table == "contracts"
    third = "CHF" if heading == "currency" else "GBP"
    assert table.rows["currency"].to_pylist() == ["GBP", "EUR", third, None]
