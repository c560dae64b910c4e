"""Imports run one way, and each library stays in its rooms."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from tests.house import FRONT_DOORS, ROOMS, ROOT, files, parsed, room

RANK = {name: rank for rank, name in enumerate(ROOMS)} | dict.fromkeys(FRONT_DOORS, len(ROOMS))
ALLOWED = {  # library: the rooms, or files and folders, that may import it
    "streamlit": ("app.py", "asgi.py", "pages"),
    "duckdb": ("store", "marts", "acts"),
    "pandas": ("pipelines",),
    "pandera": ("pipelines",),
    "fastexcel": ("pipelines",),
    "python_calamine": ("pipelines",),
    "openpyxl": ("pipelines", "packs"),  # packs: the owner's own workbook with its cells marked
    "xlsxwriter": ("packs", "schemas/derive"),
    "rustpy_xlsxwriter": ("packs",),
}
FRONT_DOOR_OF_PIPELINES = {  # what pages may use: the one function, and the values that it hands out
    "pipelines",
    "pipelines.understand",
    "pipelines.understood",
    "pipelines.findings",
}
GUARDED = [each for each in files(".py") if room(each)]


@pytest.mark.parametrize("path", GUARDED, ids=str)
def test_file_keeps_the_layers(path: Path) -> None:
    assert breaches(path, parsed(path)) == []


@pytest.mark.parametrize(
    ("path", "source", "says"),
    [
        ("marts/spend.py", "from pipelines.read import read", "marts imports pipelines.read"),
        ("schemas/table.py", "def f():\n    import store", "schemas imports store"),
        ("store/archive.py", "import streamlit as st", "store/archive.py imports streamlit"),
        ("cli.py", "from duckdb import connect", "cli.py imports duckdb"),
        ("pages/parts/kpi.py", "import pandas as pd", "pages/parts/kpi.py imports pandas"),
        ("pages/50_Load.py", "from pipelines import tidy", "pages/50_Load.py looks past the door: pipelines.tidy"),
        ("pages/50_Load.py", "import pipelines.read", "pages/50_Load.py looks past the door: pipelines.read"),
        ("store/builds.py", "if TYPE_CHECKING:\n    from acts.load import load", "store imports acts.load"),
        ("acts/load.py", "from . import replay", "acts/load.py uses a relative import"),
        ("acts/load.py", "from tests.house import ROOT", "acts/load.py imports tests.house"),
    ],
)
def test_breach_is_found(path: str, source: str, says: str) -> None:
    assert breaches(Path(path), ast.parse(source), modules={"pipelines.tidy"}) == [says]


def test_naming_a_type_is_not_loading_its_library() -> None:
    source = "if TYPE_CHECKING:\n    from duckdb import DuckDBPyConnection"
    assert breaches(Path("pages/parts/store.py"), ast.parse(source)) == []


def test_arrows_may_skip() -> None:
    source = "import duckdb\nfrom schemas.table import Export\nfrom pipelines import understand\nimport marts"
    assert breaches(Path("acts/load.py"), ast.parse(source)) == []


def breaches(path: Path, tree: ast.Module, modules: set[str] | None = None) -> list[str]:
    """Return a sentence for every import of a file that the house does not allow."""
    home, found = room(path), []
    loaded = _imported(_running(tree), _modules() if modules is None else modules)
    for name in _imported(tree, _modules() if modules is None else modules):
        top = name.partition(".")[0]
        if top == "":
            found.append(f"{path} uses a relative import")
        elif top in {"tests", "bench"}:
            found.append(f"{path} imports {name}")
        elif RANK.get(top, -1) > RANK[home]:
            found.append(f"{home} imports {name}")
        elif top in ALLOWED and name in loaded and not _inside(path, ALLOWED[top]):
            found.append(f"{path} imports {top}")
        elif home == "pages" and top == "pipelines" and name not in FRONT_DOOR_OF_PIPELINES:
            found.append(f"{path} looks past the door: {name}")
    return found


class _WithoutTypes(ast.NodeTransformer):
    """Drops what stands under `if TYPE_CHECKING`: naming a library's type does not load the library."""

    def visit_If(self, node: ast.If) -> ast.AST | list[ast.stmt]:
        typing_only = isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING"
        return node.orelse if typing_only else self.generic_visit(node)


def _running(tree: ast.Module) -> ast.Module:
    copied = ast.parse(ast.unparse(tree))
    return ast.Module(_WithoutTypes().visit(copied).body, [])


def _imported(tree: ast.Module, modules: set[str]) -> list[str]:
    """Return every module that is imported anywhere in a file, those for type checking included."""
    names = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            names += [each.name for each in node.names]
        elif isinstance(node, ast.ImportFrom) and node.level:
            names.append("")
        elif isinstance(node, ast.ImportFrom):
            full = [f"{node.module}.{each.name}" for each in node.names]  # from pipelines import tidy
            names += [each if each in modules else str(node.module) for each in full]
    return list(dict.fromkeys(names))


def _modules() -> set[str]:
    return {".".join(each.with_suffix("").parts) for each in files(".py") if (ROOT / each).name != "__init__.py"}


def _inside(path: Path, places: tuple[str, ...]) -> bool:
    return any(path == Path(each) or Path(each) in path.parents for each in places)
