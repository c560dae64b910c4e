from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.pipelines.nasty import first, opened

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    ("content", "cells"),
    [
        (b"a,b\n1,2\n", [["a", "b"], ["1", "2"]]),
        (b"\xef\xbb\xbfa,b\r\n1,2", [["a", "b"], ["1", "2"]]),
        ("a;b\nMüller;1,5\n".encode("utf-16"), [["a", "b"], ["Müller", "1,5"]]),
        ("a;b\nMüller €;1,5\n".encode("cp1252"), [["a", "b"], ["Müller €", "1,5"]]),
        (b"\xef\xbb\xbfa;b\nM\xfcller;1\n", [["a", "b"], ["Müller", "1"]]),
        (b'a,b\n"one\ntwo",2\n\n3,4\n', [["a", "b"], ["one\ntwo", "2"], [None, None], ["3", "4"]]),
        (b"a,b\n1\n1,2,3\n", [["a", "b", None], ["1", None, None], ["1", "2", "3"]]),
        (b'a,b\n" x ",""\n', [["a", "b"], [" x ", None]]),
        (b"alone\nand alone\n", [["alone"], ["and alone"]]),
        (b'5" pipe,1\n"say ""hi""",2\n', [['5" pipe', "1"], ['say "hi"', "2"]]),
    ],
)
def test_text_is_read_record_by_record(tmp_path: Path, content: bytes, cells: list[list[str | None]]) -> None:
    sheet = first(_text(tmp_path, content))
    assert [list(each.values()) for each in sheet.cells.to_pylist()] == cells
    assert not sheet.typed


def test_records_beyond_one_batch_keep_their_numbers(tmp_path: Path) -> None:
    lines = [f"{number},x" for number in range(1, 40_001)] + ["40001,x,late"]
    sheet = first(_text(tmp_path, "\n".join(lines).encode()))
    assert sheet.cells["A"].to_pylist() == [str(number) for number in range(1, 40_002)]
    assert sheet.cells["C"].to_pylist()[-2:] == [None, "late"]


def test_text_of_blank_cells_is_empty(tmp_path: Path) -> None:
    found = opened(_text(tmp_path, b",,\n,,\n"))
    assert found.refusal is not None
    assert found.refusal.rule == "empty"


def test_quotation_mark_left_open_is_refused(tmp_path: Path) -> None:
    found = opened(_text(tmp_path, b'a,b\n1,2\n"3,4\n5,6\n'))
    assert found.refusal is not None
    assert found.refusal.says.startswith("f, record 3: a quotation mark is opened and never closed")


def test_quotation_mark_closed_by_a_later_one_swallows_no_records(tmp_path: Path) -> None:
    found = opened(_text(tmp_path, b'a,b,c\n1,2,3\n4,"5,6\n7,8,9\n7,8,9\n1,2",3\n4,5,6\n'))
    assert found.refusal is not None
    assert found.refusal.says.startswith("f, record 3: a quotation mark is opened and never closed")


def test_text_of_several_lines_in_a_cell_is_no_swallowed_record(tmp_path: Path) -> None:
    sheet = first(_text(tmp_path, b'a,b,c\n1,"1 High Street\nLeeds, LS1\nUK",3\n4,5,6\n'))
    assert sheet.cells["B"].to_pylist() == ["b", "1 High Street\nLeeds, LS1\nUK", "5"]


def test_stray_zero_bytes_are_dropped(tmp_path: Path) -> None:
    sheet = first(_text(tmp_path, b"vendor,amount\n" + b"A,1\n" * 500 + b"B\x00,2\n"))
    assert [column.to_pylist()[-1] for column in sheet.cells.columns] == ["B", "2"]


def test_one_very_long_line_is_read(tmp_path: Path) -> None:
    sheet = first(_text(tmp_path, b"a,b\n" + b"x" * 3_000_000 + b",2\n"))
    assert len(sheet.cells["A"][1].as_py()) == 3_000_000


def test_bytes_that_are_not_their_encoding_are_refused(tmp_path: Path) -> None:
    found = opened(_text(tmp_path, "a,b\n1,2\n".encode("utf-16") + b"x"))
    assert found.refusal is not None
    assert found.refusal.rule == "encoding"


def _text(folder: Path, content: bytes) -> Path:
    (folder / "f").write_bytes(content)
    return folder / "f"
