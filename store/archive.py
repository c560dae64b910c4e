"""The archive: every file kept unchanged under the hash of its content."""

from __future__ import annotations

import hashlib
import os
from typing import TYPE_CHECKING

from schemas.errors import ArchiveBrokenError
from store import sums
from store.home import fsync

if TYPE_CHECKING:
    from pathlib import Path


def keep(home: Path, content: bytes) -> str:
    """Keep content and return its sha256; it is on the disk before this returns, and kept once only."""
    sha256 = hashlib.sha256(content).hexdigest()
    target = path(home, sha256)
    if target.exists() and target.stat().st_size == len(content) and sums.sha256(target) == sha256:
        return sha256
    fresh = [each for each in (home / "archive", target.parent) if not each.exists()]
    target.parent.mkdir(parents=True, exist_ok=True)
    temporary = target.with_name(f".{sha256}.{os.getpid()}.{id(content)}")
    with temporary.open("wb") as handle:
        handle.write(content)
        handle.flush()
        os.fsync(handle.fileno())
    temporary.replace(target)
    for each in (target.parent, *(folder.parent for folder in fresh)):
        fsync(each)
    return sha256


def path(home: Path, sha256: str) -> Path:
    """Return where the content with that hash is kept."""
    return home / "archive" / sha256[:2] / sha256


def check(home: Path, sha256: str) -> None:
    """Raise ArchiveBrokenError unless the content is there and unchanged."""
    kept = path(home, sha256)
    if not kept.is_file():
        raise ArchiveBrokenError(sha256, "is missing")
    if sums.sha256(kept) != sha256:
        raise ArchiveBrokenError(sha256, "was changed since it was kept")
