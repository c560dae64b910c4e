from __future__ import annotations

import os
import select
import signal
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

import pytest

from pipelines.formats import keeper as keeping
from pipelines.formats.keeper import Keeper
from pipelines.read import read
from tests.house import ROOT
from tests.pipelines.nasty import cell, filled, first, row, screened, workbook

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

ONE = row(1, cell("A1"))


@pytest.fixture
def keeper() -> Iterator[Keeper]:
    own = Keeper()
    yield own
    own.shutdown()


def test_child_imports_the_reader_and_arrow_alone() -> None:
    program = "import sys, pipelines.formats.child; print(*sorted({name.partition('.')[0] for name in sys.modules}))"
    said = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, cwd=ROOT).stdout
    assert {"fastexcel", "pyarrow"} <= set(said.split())
    assert not {"pandas", "pandera", "duckdb", "streamlit", "openpyxl", "schemas", "store"} & set(said.split())


def test_nothing_is_left_in_the_temporary_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    source = screened(workbook(tmp_path / "f", ONE))
    (tmp_path / "temporary").mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "temporary"))
    assert filled(read(source).sheets[0]) == {"A1": "1"}
    assert list((tmp_path / "temporary").iterdir()) == []


def test_many_sessions_take_turns(tmp_path: Path) -> None:
    paths = [workbook(tmp_path / f"f{number}", row(1, cell("A1", f"<v>{number}</v>"))) for number in range(20)]
    with ThreadPoolExecutor(8) as sessions:
        found = list(sessions.map(first, paths))
    assert [filled(sheet)["A1"] for sheet in found] == [str(number) for number in range(20)]


def test_child_that_died_idle_is_replaced(tmp_path: Path, keeper: Keeper) -> None:
    source = screened(workbook(tmp_path / "f", ONE))
    killed = _killed(keeper)
    assert read(source, keeper=keeper).sheets
    assert keeper.pid != killed


def test_silent_child_is_given_up(tmp_path: Path, keeper: Keeper) -> None:
    source = screened(workbook(tmp_path / "f", ONE))
    assert read(source, keeper=keeper).sheets
    assert keeper.pid is not None
    os.kill(keeper.pid, signal.SIGSTOP)
    keeper._silence = 0.2
    refusal = read(source, keeper=keeper).refusal
    assert refusal is not None
    assert refusal.rule == "slow"
    keeper._silence = keeping.SILENCE
    assert read(source, keeper=keeper).sheets


def test_child_that_takes_too_much_memory_is_given_up(
    tmp_path: Path, keeper: Keeper, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert read(screened(workbook(tmp_path / "f", ONE)), keeper=keeper).sheets
    assert keeper.pid is not None
    os.kill(keeper.pid, signal.SIGSTOP)
    monkeypatch.setattr(keeping, "MOST_RESIDENT", 1)
    assert keeper.ask({"do": "read", "path": "", "form": "csv"}) == {"rule": "memory"}


def test_child_is_replaced_after_many_rows(tmp_path: Path, keeper: Keeper, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keeping, "ROWS_PER_CHILD", 2)
    source = screened(workbook(tmp_path / "f", ONE))
    keeper.warm()
    before = keeper.pid
    assert read(source, keeper=keeper).sheets
    assert keeper.pid == before
    assert read(source, keeper=keeper).sheets
    assert keeper.pid not in (before, None)


def test_shutdown_ends_the_child(tmp_path: Path, keeper: Keeper) -> None:
    keeper.warm()
    assert keeper.pid is not None
    ended = os.pidfd_open(keeper.pid)
    keeper.shutdown()
    assert select.select([ended], [], [], 10)[0]
    os.close(ended)
    assert not keeper.pid
    assert read(screened(workbook(tmp_path / "f", ONE)), keeper=keeper).sheets


def test_child_ends_with_its_parent() -> None:
    program = (
        "import os; from pipelines import read; from pipelines.formats.keeper import KEEPER; "
        "read.warm(); print(KEEPER.pid, flush=True); input()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", program], cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as parent:
        assert parent.stdout is not None
        child = os.pidfd_open(int(parent.stdout.readline()))
        parent.kill()
    assert select.select([child], [], [], 10)[0]
    os.close(child)


def _killed(keeper: Keeper) -> int:
    keeper.warm()
    pid = keeper.pid
    assert pid is not None
    ended = os.pidfd_open(pid)
    os.kill(pid, signal.SIGKILL)
    select.select([ended], [], [], 10)
    os.close(ended)
    return pid
