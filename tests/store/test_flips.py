"""One byte that changed anywhere in what is kept is found, and named."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import store
from acts.actor import Actor
from acts.load import load_files
from acts.planned import LoadOptions
from acts.setting import set_setting
from acts.undo import undo
from acts.verify import verify
from tests.acts.conftest import TODAY

if TYPE_CHECKING:
    from pathlib import Path

ANA = Actor("ana", frozenset({"admin"}), verified=False)
LEDGER = "Date,Supplier,Amount EUR\n2026-09-03,Skyform Ltd,1200.00\n2026-09-17,Nordtec GmbH,8450.50\n"


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a data folder with a load, settings with a control character, and an undo: three builds stand."""
    home, file = tmp_path_factory.mktemp("data"), tmp_path_factory.mktemp("files") / "ledger 2026-09.csv"
    file.write_text(LEDGER, encoding="utf-8")
    assert load_files(home, ANA, [(file.name, file)], LoadOptions(TODAY, unit="North"))[0].status == "loaded"
    undo(home, ANA, set_setting(home, ANA, "company_name", "Grüße \x1f GmbH"))
    assert verify(home)[1] == []
    return home


@settings(max_examples=50)
@given(data=st.data())
def test_a_changed_byte_is_found_and_its_file_is_named(kept: Path, data: st.DataObject) -> None:
    files = [store.journal.file(kept), *store.published(kept), *sorted((kept / "archive").rglob("[0-9a-f]?*/*"))]
    file = data.draw(st.sampled_from(files), "file")
    whole = file.read_bytes()
    place = data.draw(st.integers(0, len(whole) - 1), "place")
    byte = data.draw(st.integers(1, 255), "change") ^ whole[place]
    file.write_bytes(whole[:place] + bytes([byte]) + whole[place + 1 :])
    try:
        broken = verify(kept)[1]
    finally:
        file.write_bytes(whole)
    assert any(file.name in each for each in broken), broken
    if file.suffix == ".jsonl":
        line = whole.count(b"\n", 0, place) + 1
        assert f"line {line}:" in broken[0]


@pytest.mark.parametrize(("line", "old", "new"), [(2, b"\\u001f", b"\\u001F"), (1, b'{"seq":', b'{"seq": ')])
def test_another_spelling_of_the_same_content_is_found(kept: Path, line: int, old: bytes, new: bytes) -> None:
    journal = store.journal.file(kept)
    whole = journal.read_bytes()
    lines = whole.splitlines(keepends=True)
    place = next(place for place, each in enumerate(lines) if old in each and place + 1 >= line)
    lines[place] = lines[place].replace(old, new, 1)
    journal.write_bytes(b"".join(lines))
    try:
        assert f"line {place + 1}: was changed" in verify(kept)[1][0]
    finally:
        journal.write_bytes(whole)


def test_a_broken_line_says_which_act_it_is_and_what_was_expected(kept: Path) -> None:
    journal = store.journal.file(kept)
    whole = journal.read_bytes()
    journal.write_bytes(whole.replace(b'"ana"', b'"ben"', 1))
    try:
        (said, *_) = verify(kept)[1]
    finally:
        journal.write_bytes(whole)
    assert "line 1: was changed (it says to be act 1, load by ben): its content has the hash" in said
    assert "was expected" in said


def test_a_lost_end_of_the_last_line_is_named(kept: Path) -> None:
    journal = store.journal.file(kept)
    whole = journal.read_bytes()
    count = whole.count(b"\n")
    journal.write_bytes(whole[:-1])
    try:
        broken = verify(kept)[1]
    finally:
        journal.write_bytes(whole)
    assert f"line {count}: does not end: act {count} was not finished, or its end was lost" in broken[0]
