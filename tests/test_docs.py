"""What the documents say is so."""

from __future__ import annotations

import re
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from tests.house import ROOT

if TYPE_CHECKING:
    from pathlib import Path

README = (ROOT / "README.md").read_text(encoding="utf-8")
TARGETS = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
DOCUMENTS = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").rglob("*.md"))]


def test_dictionary_is_what_the_program_writes() -> None:
    assert (ROOT / "docs/dictionary.md").read_text(encoding="utf-8") == _evenkeel("dictionary"), "run `make docs`"


def test_readme_names_targets_that_exist() -> None:
    named = set(re.findall(r"\bmake ([a-z]+)", README))
    assert {"demo", "test"} <= named
    assert named <= TARGETS


def test_readme_names_commands_that_exist() -> None:
    named = set(re.findall(r"^evenkeel ([a-z]+)|`evenkeel ([a-z]+)", README, re.MULTILINE))
    commands = set(re.findall(r"^    ([a-z]+)\b", _evenkeel("--help"), re.MULTILINE))
    assert {first or second for first, second in named} - commands == set()


def test_every_file_in_the_tree_of_the_readme_exists() -> None:
    tree = README.partition("## The tree")[2].partition("```")[2].partition("```")[0]
    named = [each for line in tree.strip().splitlines() for each in line.split("  ")[0].split()]
    assert len(named) > len("a tree")
    assert [each for each in named if not (ROOT / each).exists()] == []


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda each: str(each.relative_to(ROOT)))
def test_every_link_leads_somewhere(path: Path) -> None:
    links = re.findall(r"\]\((?!https?:|#)([^)#]+)", path.read_text(encoding="utf-8"))
    assert [each for each in links if not (path.parent / each).exists()] == []


@pytest.mark.parametrize(
    "path", [each for each in DOCUMENTS if each.name != "dictionary.md"], ids=lambda each: each.name
)
def test_prose_has_one_sentence_per_line(path: Path) -> None:
    prose = re.sub(r"```.*?```", "", path.read_text(encoding="utf-8"), flags=re.DOTALL)
    assert [line for line in prose.splitlines() if re.search(r"[a-z)`][.?!] [A-Z]", line)] == []


def _evenkeel(*arguments: str) -> str:
    start = "import sys, cli; sys.exit(cli.main())"
    ran = subprocess.run(
        [sys.executable, "-c", start, *arguments], cwd=ROOT, capture_output=True, check=True, text=True
    )
    return ran.stdout
