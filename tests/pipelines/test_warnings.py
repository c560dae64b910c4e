"""What is said once for a whole sheet: records without a vendor, records that stand there twice, and places."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipelines.understood import Memory
from tests.pipelines.read_text import loaded
from tests.pipelines.written import finding, rules

if TYPE_CHECKING:
    from pathlib import Path

HEAD = "Document Number,Date,Supplier,Amount"


def test_records_below_a_merged_vendor_are_counted_once(tmp_path: Path) -> None:
    rows = "1,2026-03-01,Acme,10\n2,2026-03-02,,20\n3,2026-03-03,,5\n4,2026-03-03,Bolt,6\n"
    said = finding(loaded(tmp_path, f"{HEAD}\n{rows}"), "party_blank")
    assert (said.cell, said.value, said.severity) == ("C3", "2", "warning")


def test_a_list_that_was_pasted_twice_is_said(tmp_path: Path) -> None:
    rows = "".join(f"{n},2026-03-0{n},Acme,1{n}\n" for n in range(1, 6))
    found = loaded(tmp_path, f"{HEAD}\n{rows}{rows}")
    assert finding(found, "records_twice").value == "10"
    assert found.rows.num_rows == 10
    once = loaded(tmp_path, f"{HEAD}\n{rows}")
    assert "records_twice" not in rules(once)


def test_sentences_on_a_text_file_begin_with_a_place(tmp_path: Path) -> None:
    text = "Document Number,Date,Supplier,Net Amount,Line Amount,Supplier\n"
    text += "1,2026-03-01,Acme,10,11,\n2,2026-03-02,B,20,22,B\n"
    found = loaded(tmp_path, text, memory=Memory(answers={"table": "spend"}))
    sentences = [each.says for each in found.findings] + [each.asks for each in found.questions]
    assert sentences
    assert all(each[0].isalnum() for each in sentences)
