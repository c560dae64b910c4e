"""A build that is damaged or gone is computed again, by whoever starts or writes next, and that is said once."""

from __future__ import annotations

import logging
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import acts
import store
from acts.setting import set_setting, values
from acts.verify import table_hashes, verify
from schemas.errors import BadValueError
from store import healing, sums
from store.readers import forget
from tests.acts.conftest import ANA

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).parents[2]


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """Return a data folder with two acts."""
    set_setting(tmp_path, ANA, "company_name", "One")
    set_setting(tmp_path, ANA, "company_name", "Two")
    return tmp_path


def newest(home: Path) -> Path:
    build = store.newest(home)
    assert build is not None
    return build


def flip(build: Path) -> None:
    """Change one byte in the middle, as a failing disk would: size and time stay."""
    whole, found = bytearray(build.read_bytes()), build.stat()
    whole[len(whole) // 2] ^= 1
    forget(build)
    build.write_bytes(bytes(whole))
    assert build.stat().st_size == found.st_size


def wipe(build: Path) -> None:
    """Delete every build with its sum."""
    for each in list(build.parent.iterdir()):
        forget(each)
        each.unlink()


def without_sum(build: Path) -> None:
    """Leave no database, and no sum that would tell."""
    forget(build)
    (build.parent / sums.NAME).unlink()
    build.write_bytes(b"no database")


@pytest.mark.parametrize("harm", [flip, wipe, without_sum, Path.unlink])
def test_the_next_start_heals_and_says_so_once(
    home: Path, caplog: pytest.LogCaptureFixture, harm: Callable[[Path], None]
) -> None:
    build = newest(home)
    before = table_hashes(build)
    harm(build)
    with caplog.at_level(logging.WARNING, "evenkeel"):
        assert acts.start(home) == 2
        assert acts.start(home) == 2
    assert table_hashes(newest(home)) == before
    assert values(acts.reading(home))["company_name"] == "Two"
    (said,) = healing.told(home)
    assert "nothing is lost" in said
    assert caplog.messages == [said]
    assert healing.told(home) == ()
    assert verify(home)[1] == []


@pytest.mark.parametrize("harm", [flip, wipe])
def test_a_writer_heals_before_it_decides_even_when_its_act_is_refused(
    home: Path, harm: Callable[[Path], None]
) -> None:
    harm(newest(home))
    with pytest.raises(BadValueError, match="ISO 4217"):
        set_setting(home, ANA, "reporting_currency", "euros")
    assert values(acts.reading(home))["company_name"] == "Two"
    set_setting(home, ANA, "company_name", "Three")
    assert verify(home)[1] == []


def test_a_reader_without_any_build_waits_for_one_and_an_empty_folder_stays_empty(home: Path, tmp_path: Path) -> None:
    wipe(newest(home))
    assert values(acts.reading(home))["company_name"] == "Two"
    assert acts.newest(tmp_path / "nothing") is None
    assert not (tmp_path / "nothing").exists()


def test_another_process_says_on_its_errors_what_it_healed(home: Path) -> None:
    flip(newest(home))
    command = [sys.executable, "-c", "import sys, cli; sys.exit(cli.main(['setting', 'review_day', 'Friday']))"]
    done = subprocess.run(
        command, cwd=ROOT, env={"EVENKEEL_DATA": str(home), "PATH": ""}, capture_output=True, text=True, check=True
    )
    assert done.stderr.count("was damaged: it is not what was written") == 1
    assert verify(home)[1] == []


def test_the_sums_are_those_that_anybody_can_check(home: Path) -> None:
    lines = (home / "builds" / sums.NAME).read_text(encoding="utf-8").splitlines()
    assert lines == [f"{sums.sha256(each)}  {each.name}" for each in store.published(home)]
