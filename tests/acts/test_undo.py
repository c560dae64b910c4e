"""Undo: whoever might have done it may undo it, and nothing counts twice because of it."""

from __future__ import annotations

import hashlib
import json
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

import cli
import store
from acts.actor import Actor
from acts.decide import raise_decision
from acts.period import close_period
from acts.setting import set_setting
from acts.undo import undo
from acts.undoing import check, sentences
from schemas.errors import NotAllowedError, RuleError, UnknownActError
from tests.acts.conftest import ANA, TODAY
from tests.acts.test_ledgers import APRIL, MAY

if TYPE_CHECKING:
    from tests.acts.conftest import Company


def actor(role: str) -> Actor:
    return Actor(role, frozenset({role}), verified=True)


def test_a_load_is_undone_by_who_may_load_its_table(company: Company) -> None:
    load_id = company.load("ledger 2026-04.csv", APRIL).sheets[0].load_id
    assert load_id is not None
    for role in ("procurement", "it", "security", "viewer", "auditor"):
        with pytest.raises(NotAllowedError):
            undo(company.home, actor(role), load_id)
    undone = undo(company.home, actor("finance"), load_id)
    with pytest.raises(NotAllowedError):
        undo(company.home, actor("procurement"), undone)
    assert company.total() == 0


def test_a_decision_is_undone_by_the_chair_and_a_setting_by_who_may_set_it(company: Company) -> None:
    known = raise_decision(company.home, ANA, question="Renew?", owner="Mara Okafor", due_date="2026-12-04")
    seq = set_setting(company.home, ANA, "reporting_currency", "EUR")
    with pytest.raises(NotAllowedError, match="needs the role chair"):
        undo(company.home, actor("finance"), int(known.removeprefix("EK-")))
    with pytest.raises(NotAllowedError):
        undo(company.home, actor("it"), seq)
    undo(company.home, actor("chair"), int(known.removeprefix("EK-")))
    undo(company.home, actor("finance"), seq)
    assert company.count("decision_queue") == 0


def test_a_load_cannot_count_again_beside_the_one_that_was_loaded_instead(company: Company) -> None:
    first = company.load("ledger 2026-04.csv", APRIL).sheets[0].load_id
    undone = company.undo(first)
    instead = company.load("ledger 2026-04.csv").sheets[0].load_id
    with pytest.raises(RuleError, match=f"beside load {instead} "):
        company.undo(undone)
    assert company.total() == Decimal("360.75")
    away = company.undo(instead)
    company.undo(undone)
    assert company.total() == Decimal("360.75")
    with pytest.raises(RuleError, match=f"beside load {first} "):
        company.undo(away)


def test_a_load_counts_again_beside_other_months(company: Company) -> None:
    undone = company.undo(company.load("ledger 2026-04.csv", APRIL).sheets[0].load_id)
    company.load("ledger 2026-05.csv", MAY)
    company.undo(undone)
    assert company.total() == Decimal("1120.75")


def test_what_an_undo_would_change_is_shown_and_nothing_is_written(company: Company) -> None:
    first = company.load("ledger 2026-04.csv", APRIL).sheets[0].load_id
    company.load("ledger 2026-05.csv", MAY)
    assert first is not None
    whole = store.journal.file(company.home).read_bytes()
    found = check(company.home, ANA, first, today=TODAY)
    assert store.journal.file(company.home).read_bytes() == whole
    assert [(each.load_id, each.before, each.after) for each in found.loads] == [(first, 4, 0)]
    assert [(each.period, each.before, each.after) for each in found.impact.periods] == [
        ("2026-04", Decimal("360.75"), None)
    ]
    assert [(each.name, each.before, each.after) for each in found.impact.figures] == [
        ("Spend", Decimal("1120.75"), Decimal("760.00")),
        ("Lines", 7, 3),
    ]
    said = " ".join(sentences(found))
    assert f"Act {first} (Loaded ledger 2026-04.csv as spend ledger: 4 records) would no longer count." in said
    assert f"4 records of load {first} (ledger 2026-04.csv) would no longer count." in said
    company.undo(first)
    assert company.total() == Decimal("760.00")


def test_the_undo_of_an_undo_would_bring_back_what_it_took(company: Company) -> None:
    undone = company.undo(company.load("ledger 2026-04.csv", APRIL).sheets[0].load_id)
    found = check(company.home, ANA, undone, today=TODAY)
    assert found.counts
    assert [(each.before, each.after) for each in found.loads] == [(0, 4)]
    assert "4 records of load 1 (ledger 2026-04.csv) would count again." in sentences(found)


def test_a_look_at_an_undo_is_refused_as_the_undo_is_and_asks_for_a_reason(company: Company) -> None:
    load_id = company.load("ledger 2026-04.csv", APRIL).sheets[0].load_id
    assert load_id is not None
    with pytest.raises(NotAllowedError):
        check(company.home, actor("it"), load_id, today=TODAY)
    with pytest.raises(UnknownActError):
        check(company.home, ANA, 99, today=TODAY)
    close_period(company.home, ANA, "2026-04", today=TODAY)
    assert "changes Apr 2026, which was closed on" in check(company.home, ANA, load_id, today=TODAY).asks
    with pytest.raises(RuleError, match="A closed period is changed with a reason"):
        undo(company.home, ANA, load_id)


def test_the_terminal_shows_what_an_undo_would_change(
    company: Company, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    company.load("ledger 2026-04.csv", APRIL)
    monkeypatch.setenv("EVENKEEL_DATA", str(company.home))
    assert cli.main(["undo", "1", "--check"]) == 0
    assert capsys.readouterr().out.endswith("Nothing was written.\n")
    assert cli.main(["undo", "1", "--check", "--json"]) == 0
    known = json.loads(capsys.readouterr().out)
    assert (known["act"], known["act_seq"], known["kind"], known["counts"], known["seq"]) == (1, 1, "load", False, 1)
    assert known["impact"]["periods"][0] | {"currency": ""} == {
        "period": "2026-04", "from": "360.75", "to": None, "currency": "",
    }  # fmt: skip
    assert cli.main(["undo", "7", "--check"]) == 1
    assert "There is no act 7" in capsys.readouterr().err


def test_the_terminal_notes_an_export_before_the_file_is_there(
    company: Company, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    company.load("ledger 2026-04.csv", APRIL)
    monkeypatch.setenv("EVENKEEL_DATA", str(company.home))
    target = company.files / "spend.csv"
    assert cli.main(["export", "spend_lines", "--where", "period=2026-04", "--to", str(target), "--json"]) == 0
    known = json.loads(capsys.readouterr().out)
    assert (known["seq"], known["act"]) == (1, 2)
    assert known["sha256"] == hashlib.sha256(target.read_bytes()).hexdigest()
    ((said,),) = company.ask("select content from acts where seq = 2")
    content = json.loads(said)
    assert (content["page"], content["rows"], content["filters"]) == ("Terminal", 4, {"period": "2026-04"})
    assert content["evidence"][0]["value"] == 4
    journal = store.journal.file(company.home)
    journal.write_bytes(journal.read_bytes().replace(b"Terminal", b"Terminus"))
    other = company.files / "other.csv"
    assert cli.main(["export", "spend_lines", "--to", str(other)]) == 1
    assert "journal.jsonl, line 2" in capsys.readouterr().err
    assert not other.exists()
    assert not list(company.files.glob(".evenkeel-*"))
