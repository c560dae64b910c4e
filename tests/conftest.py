"""What all tests share."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from hypothesis import settings

if TYPE_CHECKING:
    import pytest

pytest_plugins = ("tests.allowed",)

# Timings belong to `make bench`: a busy machine is no reason for a test to fail.
settings.register_profile("house", deadline=None)
settings.load_profile("house")

# The rooms of the files that take minutes, the longest first.
LONG = ("acts", "pages", "browser", "sample", "other_company", "packs", "marts")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Put long files first: the last ones are short, so that no worker ends long after the others."""
    items.sort(key=lambda item: _place(item.path.relative_to(Path(__file__).parent)))


def _place(path: Path) -> int:
    room = path.parts[0]
    # A file beside the rooms does what a company does, from the command line or with real files.
    return LONG.index(room) if room in LONG else len(LONG) + (len(path.parts) > 1)
