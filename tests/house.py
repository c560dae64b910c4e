"""Where the house stands and which files belong to it, for the tests that guard it."""

from __future__ import annotations

import ast
import subprocess
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
# Each may import those before it.
ROOMS = ("schemas", "store", "marts", "pipelines", "acts", "packs", "commands", "pages")
FRONT_DOORS = ("app", "asgi", "cli")


@cache
def project_files() -> tuple[Path, ...]:
    """Return every file of the project, relative to its root: tracked, or new and not ignored."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        check=True,
        text=True,
    ).stdout.split("\0")
    return tuple(sorted(Path(each) for each in listed if each and (ROOT / each).is_file()))


def files(*suffixes: str) -> list[Path]:
    """Return the files of the project with one of these endings."""
    return [each for each in project_files() if each.suffix in suffixes]


def room(path: Path) -> str:
    """Return the room that a file stands in; a front door is a room of its own ("" for everything else)."""
    if len(path.parts) == 1:
        return path.stem if path.stem in FRONT_DOORS else ""
    return path.parts[0] if path.parts[0] in ROOMS else ""


def parsed(path: Path) -> ast.Module:
    """Return the syntax tree of a Python file of the project."""
    return ast.parse((ROOT / path).read_text(encoding="utf-8"), filename=str(path))
