"""Work that is not wanted any more leaves the reading process free for the next file."""

from __future__ import annotations

import os
import signal
from typing import TYPE_CHECKING

import pytest

from pipelines.formats.keeper import Keeper
from pipelines.read import read
from pipelines.watch import StoppedError, watching
from tests.pipelines.nasty import cell, filled, row, screened, workbook

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def keeper() -> Iterator[Keeper]:
    own = Keeper()
    yield own
    own.shutdown()


def test_rows_that_were_read_are_told(tmp_path: Path, keeper: Keeper) -> None:
    told: list[tuple[str, int]] = []
    source = screened(workbook(tmp_path / "f", row(1, cell("A1")) + row(2, cell("A2"))))
    with watching(lambda step, rows, _of: told.append((step, rows))):
        read(source, keeper=keeper)
    assert told[-1] == ("read", 2)
    assert {step for step, _ in told} == {"read"}


def test_child_that_reads_for_nobody_is_replaced(tmp_path: Path, keeper: Keeper) -> None:
    source = screened(workbook(tmp_path / "f", row(1, cell("A1"))))
    keeper.warm()
    busy = keeper.pid
    assert busy is not None
    os.kill(busy, signal.SIGSTOP)  # it will not answer
    with watching(_Impatient(looks=3)), pytest.raises(StoppedError):
        read(source, keeper=keeper)
    assert keeper.pid not in (busy, None)
    assert filled(read(source, keeper=keeper).sheets[0]) == {"A1": "1"}


def test_who_waits_for_another_file_can_be_stopped_too(tmp_path: Path, keeper: Keeper) -> None:
    source = screened(workbook(tmp_path / "f", row(1, cell("A1"))))
    keeper.warm()
    busy = keeper.pid
    with keeper._lock, watching(_Impatient(looks=2)), pytest.raises(StoppedError):
        read(source, keeper=keeper)
    assert keeper.pid == busy, "the child works for somebody else"


class _Impatient:
    """Stops after some looks."""

    def __init__(self, *, looks: int) -> None:
        self._left = looks

    def __call__(self, _step: str, _rows: int, _of: int) -> None:
        self._left -= 1
        if self._left < 0:
            raise StoppedError
