"""The journal keeps what happened, in order, and says where it was tampered with."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from schemas.errors import JournalBrokenError
from store import journal
from store.journal import Act

if TYPE_CHECKING:
    from pathlib import Path


def act(seq: int, **content: object) -> Act:
    return Act(seq, "2026-11-20T09:00:00.000", "ana", verified=False, act="setting", content=dict(content))


def lines(home: Path) -> list[bytes]:
    return journal.file(home).read_bytes().splitlines(keepends=True)


def test_an_empty_folder_has_no_acts(tmp_path: Path) -> None:
    assert list(journal.read(tmp_path)) == []
    assert journal.last(tmp_path) == (0, journal.START)


def test_acts_come_back_in_order_with_their_content(tmp_path: Path) -> None:
    journal.append(tmp_path, [act(1, name="a"), act(2, name="Grüße\n\u2028")])
    journal.append(tmp_path, [act(3, name="c")])
    assert [each.content["name"] for each in journal.read(tmp_path)] == ["a", "Grüße\n\u2028", "c"]
    assert [each.seq for each in journal.read(tmp_path, after=2)] == [3]
    assert journal.last(tmp_path)[0] == 3


def test_every_line_carries_the_hash_of_the_line_before(tmp_path: Path) -> None:
    journal.append(tmp_path, [act(1), act(2), act(3)])
    known = [json.loads(line) for line in lines(tmp_path)]
    assert [each["prev"] for each in known] == [journal.START, known[0]["hash"], known[1]["hash"]]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
@given(cut=st.integers(min_value=1, max_value=200))
def test_a_torn_last_line_did_not_happen_and_is_kept_aside(tmp_path: Path, cut: int) -> None:
    home = tmp_path / str(cut)
    home.mkdir(exist_ok=True)
    for each in home.iterdir():
        each.unlink()
    journal.append(home, [act(1, name="a"), act(2, name="b" * 300)])
    whole = journal.file(home).read_bytes()
    torn = whole[:-cut]
    journal.file(home).write_bytes(torn)
    assert [each.seq for each in journal.read(home)] == [1]
    assert journal.last(home)[0] == 1
    assert journal.cut_torn(home) == len(torn) - len(lines(home)[0])
    assert (home / "journal.cut").read_bytes().strip() == torn[len(lines(home)[0]) :].strip()
    journal.append(home, [act(2, name="again")])
    assert [each.content.get("name") for each in journal.read(home)] == ["a", "again"]


@pytest.mark.parametrize("line", [1, 2, 3])
def test_a_changed_line_is_named(tmp_path: Path, line: int) -> None:
    journal.append(tmp_path, [act(1, name="old"), act(2, name="old"), act(3, name="old")])
    known = lines(tmp_path)
    known[line - 1] = known[line - 1].replace(b'"old"', b'"new"')
    journal.file(tmp_path).write_bytes(b"".join(known))
    with pytest.raises(JournalBrokenError, match=f"line {line}: was changed") as broken:
        list(journal.read(tmp_path))
    assert broken.value.line == line


def test_a_lost_line_is_named(tmp_path: Path) -> None:
    journal.append(tmp_path, [act(1), act(2), act(3)])
    first, _, third = lines(tmp_path)
    journal.file(tmp_path).write_bytes(first + third)
    with pytest.raises(JournalBrokenError, match=r"line 2: does not follow"):
        list(journal.read(tmp_path))


def test_a_changed_last_line_stops_every_writer(tmp_path: Path) -> None:
    journal.append(tmp_path, [act(1, name="old")])
    journal.file(tmp_path).write_bytes(lines(tmp_path)[0].replace(b'"old"', b'"new"'))
    with pytest.raises(JournalBrokenError, match="line 1"):
        journal.append(tmp_path, [act(2)])


def test_the_last_line_is_found_however_long_it_is(tmp_path: Path) -> None:
    journal.append(tmp_path, [act(1), act(2, name="x" * (3 * journal.CHUNK))])
    assert journal.last(tmp_path)[0] == 2
    journal.append(tmp_path, [act(3)])
    assert [each.seq for each in journal.read(tmp_path)] == [1, 2, 3]
