"""Exports are acts: whoever reads may export, what cannot be noted does not leave, and nobody takes one back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

import store
from acts.actor import Actor
from acts.exported import ROLES, export_said, hindrance
from acts.setting import set_setting
from acts.undo import undo
from schemas.errors import NotAllowedError, RuleError
from tests.acts.conftest import ANA

if TYPE_CHECKING:
    from tests.acts.conftest import Company

EXPORT: dict[str, Any] = {
    "page": "Spend watchpoints",
    "view": "spend_lines",
    "title": "Spend lines",
    "filters": {"vendor": "Acme"},
    "units": [],
    "format": "csv",
    "file": "spend.csv",
    "rows": 1204,
    "sha256": "0" * 64,
    "seen_seq": 1,
    "today": "2026-11-20",
    "evidence": [{"id": "E-0123456789", "name": "Spend lines", "value": 1204}],
}


def test_whoever_reads_may_export_and_a_stranger_may_not(company: Company) -> None:
    for role in ("viewer", "auditor"):
        export_said(company.home, Actor(role, frozenset({role}), verified=True), EXPORT)
    assert set(ROLES) >= {"viewer", "analyst", "auditor", "chair"}
    with pytest.raises(NotAllowedError):
        export_said(company.home, Actor("nobody", frozenset(), verified=False), EXPORT)
    assert company.ask("select who, act from acts order by seq") == [("viewer", "export"), ("auditor", "export")]


def test_an_export_keeps_its_figures_and_says_itself_in_a_sentence(company: Company) -> None:
    seq = export_said(company.home, ANA, EXPORT | {"filters": {}, "units": ["North"], "rows": None})
    assert company.ask("select id from exported_figures") == [("E-0123456789",)]
    (said,) = company.ask(f"select subject from acts where seq = {seq}")
    assert said == ("Exported Spend lines, unit = North, sha256 000000000000",)


def test_an_export_cannot_be_undone(company: Company) -> None:
    seq = export_said(company.home, ANA, EXPORT)
    with pytest.raises(RuleError, match="cannot be undone: what left the house cannot be taken back"):
        undo(company.home, ANA, seq)


def test_what_cannot_be_noted_is_refused_with_the_reason(company: Company) -> None:
    assert hindrance(company.home) == ""
    set_setting(company.home, ANA, "company_name", "One")
    journal = store.journal.file(company.home)
    journal.write_text(journal.read_text(encoding="utf-8").replace("One", "Two"), encoding="utf-8")
    assert "line 1" in hindrance(company.home)
    with pytest.raises(RuleError, match="refused, because it could not be noted in the journal"):
        export_said(company.home, ANA, EXPORT)


def test_a_folder_that_cannot_be_written_refuses_the_export(company: Company) -> None:
    set_setting(company.home, ANA, "company_name", "One")
    lock = company.home / ".lock"
    lock.unlink()
    lock.mkdir()  # nobody can take the lock, whoever they are
    with pytest.raises(RuleError, match="Make the data folder writable, then export again"):
        export_said(company.home, ANA, EXPORT)
