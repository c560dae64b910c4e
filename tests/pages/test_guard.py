"""A stranger sees nothing: on no page, by no address."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest
from streamlit.testing.v1.element_tree import Block

ROOT = Path(__file__).parent.parent.parent
PAGES = sorted((ROOT / "pages").glob("[0-9]*.py"))


@pytest.fixture(autouse=True)
def _nobody(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv("EVENKEEL_LOCAL", raising=False)
    monkeypatch.setenv("EVENKEEL_DATA", str(tmp_path / "data"))


@pytest.mark.parametrize("page", [*PAGES, ROOT / "app.py"], ids=lambda page: page.stem)
def test_stranger_sees_nothing(page: Path) -> None:
    at = AppTest.from_file(page, default_timeout=30).run()
    assert [each.value for each in at.error] == ["You do not have access to this page."]
    assert not at.exception
    elements = [each for each in at.main if not isinstance(each, Block)]
    seen = [each for each in elements if each.type != "error" and "<style>" not in str(each.proto)]
    assert seen == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_local_mode_on_another_address_is_no_local_mode(page: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("EVENKEEL_LOCAL", "1")
    at = AppTest.from_file(page, default_timeout=30)
    with monkeypatch.context() as patched:
        patched.setattr("pages.parts.guard.HOME_ADDRESS", "0.0.0.0")  # noqa: S104 - stands for any other address
        at.run()
    assert [each.value for each in at.error] == ["You do not have access to this page."]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_guard_is_the_first_statement(page: Path) -> None:
    body = ast.parse(page.read_text(encoding="utf-8")).body
    first = next(each for each in body if not isinstance(each, ast.Import | ast.ImportFrom))
    assert "guard.require(" in ast.unparse(first).partition("\n")[0]
