"""The sums of the builds: what each held when it was written, in a file that `sha256sum -c` reads as well.

A database notices a changed byte only where it reads it. The sums find one anywhere, also in the free space of a build.
"""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

NAME = "SHA256SUMS"
_whole: dict[Path, tuple[int, int, int]] = {}  # builds that were found whole by this process, as they were then


def note(build: Path, written: Path) -> None:
    """Note what a build holds, before what was `written` takes its name; sums of builds that are gone go too."""
    known = {name: each for name, each in _known(build.parent).items() if (build.parent / name).exists()}
    known[build.name] = sha256(written)
    coming = build.with_name(f".tmp-{NAME}")
    coming.write_text("".join(f"{each}  {name}\n" for name, each in sorted(known.items())), encoding="utf-8")
    coming.replace(build.with_name(NAME))


def names(folder: Path) -> list[str]:
    """Return the names of the builds that have a sum, the oldest first."""
    return sorted(_known(folder))


def trust(build: Path) -> None:
    """Take a build for whole that this process has just written."""
    _whole[build] = _stamp(build)


def is_damaged(build: Path, *, again: bool = False) -> bool:
    """Return whether a build is not what was written; one without a sum cannot be told.

    A build that this process found whole is not read once more while its size and time stay, unless `again` is asked.
    """
    noted = _known(build.parent).get(build.name)
    if noted is None or (not again and _whole.get(build) == _stamp(build)):
        return False
    stamp = _stamp(build)
    if sha256(build) != noted:
        return True
    _whole[build] = stamp
    return False


def sha256(path: Path) -> str:
    """Return the hash of a file, read piece by piece."""
    with path.open("rb") as content:
        return hashlib.file_digest(content, "sha256").hexdigest()


def _known(folder: Path) -> dict[str, str]:
    """Return the sums by the name of the build; a line that is damaged itself counts as none."""
    try:
        lines = (folder / NAME).read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return {}
    parts = [each.split("  ", 1) for each in lines]
    return {part[1]: part[0] for part in parts if len(part) == 2 and len(part[0]) == 64}  # noqa: PLR2004 - hash, name


def _stamp(build: Path) -> tuple[int, int, int]:
    found = build.stat()
    return found.st_ino, found.st_size, found.st_mtime_ns
