"""What leaves the house by the terminal: a file is there once the journal says that it left."""

from __future__ import annotations

import tempfile
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import store
from acts.actor import local_actor
from commands.saying import seq
from schemas.errors import BadValueError
from store import sums

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable

    from marts.figure import Figure

PAGE = "Terminal"


@dataclass(frozen=True)
class Leaving:
    """What leaves, as the journal notes it: the view, its name for people, the filters as given, and its figures."""

    view: str
    title: str
    filters: dict[str, str] = field(default_factory=dict)
    figures: tuple[Figure, ...] = ()


def leave(
    given: argparse.Namespace, target: Path, leaving: Leaving, write: Callable[[Path], int | None] | bytes
) -> dict[str, Any]:
    """Write a file beside its place, note it, and put it there: what cannot be noted does not leave.

    `write` is the content, or writes it and returns how many rows that are. Returns rows (None: not counted), act and
    sha256.
    """
    from acts.exported import export_said
    from marts.figure_text import as_content

    if not target.parent.is_dir():
        raise BadValueError("Folder", str(target.parent), "a folder that exists")
    with tempfile.TemporaryDirectory(prefix=".evenkeel-", dir=target.parent) as folder:
        coming = Path(folder) / target.name
        rows = None if isinstance(write, bytes) else write(coming)
        if isinstance(write, bytes):
            coming.write_bytes(write)
        sha256 = sums.sha256(coming)
        content = {
            "page": PAGE, "view": leaving.view, "title": leaving.title, "filters": leaving.filters,
            "units": list(given.units), "format": target.suffix.removeprefix(".").lower(), "file": target.name,
            "rows": rows, "sha256": sha256, "seen_seq": seq(given), "today": given.today.isoformat(),
            "evidence": [as_content(each) for each in leaving.figures],
        }  # fmt: skip
        act = export_said(store.data_home(), local_actor(), content)
        coming.replace(target)
    return {"rows": rows, "act": act, "sha256": sha256}
