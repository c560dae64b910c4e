"""The archive keeps every file unchanged, once, under the hash of its content."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

import pytest

from schemas.errors import ArchiveBrokenError
from store import archive

if TYPE_CHECKING:
    from pathlib import Path


def test_a_file_is_kept_under_the_hash_of_its_content(tmp_path: Path) -> None:
    sha256 = archive.keep(tmp_path, b"Supplier,Amount\n")
    assert sha256 == hashlib.sha256(b"Supplier,Amount\n").hexdigest()
    assert archive.path(tmp_path, sha256).read_bytes() == b"Supplier,Amount\n"
    archive.check(tmp_path, sha256)


def test_the_same_content_is_kept_once(tmp_path: Path) -> None:
    kept = {archive.keep(tmp_path, b"same") for _ in range(3)}
    assert len(kept) == 1
    assert len([each for each in (tmp_path / "archive").rglob("*") if each.is_file()]) == 1


def test_a_changed_file_is_named(tmp_path: Path) -> None:
    sha256 = archive.keep(tmp_path, b"one")
    archive.path(tmp_path, sha256).write_bytes(b"two")
    with pytest.raises(ArchiveBrokenError, match="was changed"):
        archive.check(tmp_path, sha256)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(ArchiveBrokenError, match="is missing"):
        archive.check(tmp_path, "0" * 64)
