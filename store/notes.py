"""Small notes beside the journal, one JSON file each: whoever loses them loses no data."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pathlib import Path


def put(home: Path, kind: str, name: str, note: dict[str, Any]) -> None:
    """Write a note in one step: a reader finds the old one or the new one."""
    path = _folder(home, kind) / f"{name}.json"
    path.parent.mkdir(parents=True, exist_ok=True)
    coming = path.with_suffix(".coming")
    coming.write_text(json.dumps(note, ensure_ascii=False, sort_keys=True), encoding="utf-8")
    coming.replace(path)


def drop(home: Path, kind: str, name: str) -> None:
    """Remove a note, if it is there."""
    (_folder(home, kind) / f"{name}.json").unlink(missing_ok=True)


def every(home: Path, kind: str) -> list[dict[str, Any]]:
    """Return the notes of a kind in the order of their names; one that cannot be read counts as none."""
    return [note for path in sorted(_folder(home, kind).glob("*.json")) if (note := _read(path)) is not None]


def _read(path: Path) -> dict[str, Any] | None:
    try:
        note = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    return note if isinstance(note, dict) else None


def _folder(home: Path, kind: str) -> Path:
    return home / "notes" / kind
