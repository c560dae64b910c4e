"""The manners of the house that a machine can check."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from tests.house import ROOT, files, parsed, project_files

LONGEST_FILE, LONGEST_PAGE = 300, 80
CODE = files(".py", ".sql")
PAGES = [each for each in CODE if each.parent == Path("pages") and each.name[0].isdigit()]
WRITTEN = files(".py", ".sql", ".md", ".toml", ".lock", ".json", ".css", ".yml") + [
    each for each in project_files() if each.name in {"Makefile", "run", ".gitignore"}
]


@pytest.mark.parametrize("path", CODE, ids=str)
def test_file_is_short(path: Path) -> None:
    assert len(_text(path).splitlines()) <= LONGEST_FILE, "a file past 300 lines is two files"


@pytest.mark.parametrize("path", PAGES, ids=str)
def test_page_is_only_layout(path: Path) -> None:
    assert len(_text(path).splitlines()) <= LONGEST_PAGE


@pytest.mark.parametrize("path", files(".py"), ids=str)
def test_no_exception_is_swallowed(path: Path) -> None:
    swallowed = [each.lineno for each in ast.walk(parsed(path)) if isinstance(each, ast.ExceptHandler) and _mute(each)]
    assert swallowed == []


@pytest.mark.parametrize(
    "source", ["except Exception: pass", "except: ...", "except (OSError, BaseException): continue"]
)
def test_swallowed_exception_is_found(source: str) -> None:
    tree = ast.parse(f"for each in ():\n  try: work()\n  {source}")
    assert [_mute(each) for each in ast.walk(tree) if isinstance(each, ast.ExceptHandler)] == [True]


@pytest.mark.parametrize("path", WRITTEN, ids=str)
def test_file_names_no_path_of_this_machine(path: Path) -> None:
    machine = {f"{each}/" for each in (ROOT, ROOT.parent, Path.home()) if each != Path("/")}
    assert [each for each in sorted(machine) if each in _text(path)] == []


def test_lock_holds_names_and_hashes_alone() -> None:
    lock = _text(Path("requirements.lock"))
    assert "--hash=sha256:" in lock
    assert [each for each in ("://", "--index", "--extra-index", "--find-links", "@ file") if each in lock] == []


def test_no_lock_file_with_addresses() -> None:
    assert [each for each in project_files() if each.name in {"uv.lock", "poetry.lock", "Pipfile.lock"}] == []


def test_no_file_is_named_after_nothing() -> None:
    nameless = {"utils.py", "util.py", "common.py", "helpers.py", "misc.py"}
    assert [each for each in project_files() if each.name in nameless] == []


def _text(path: Path) -> str:
    return (ROOT / path).read_text(encoding="utf-8")


def _mute(handler: ast.ExceptHandler) -> bool:
    """Return whether a handler takes everything and says nothing."""
    caught = ast.walk(handler.type) if handler.type else [ast.Name("BaseException")]
    named = {each.id for each in caught if isinstance(each, ast.Name)}
    empty = all(
        isinstance(each, ast.Pass | ast.Continue)
        or (isinstance(each, ast.Expr) and isinstance(each.value, ast.Constant))
        for each in handler.body
    )
    return empty and bool(named & {"Exception", "BaseException"})
