"""SQL for analysts reads the newest build, and can neither write, look elsewhere, nor run for ever."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

import acts
from acts.actor import Actor
from acts.query import ask
from marts.catalogue import relations
from schemas.errors import NotAllowedError, RuleError
from tests.acts.conftest import ANA, TODAY
from tests.acts.test_ledgers import APRIL, MAY

if TYPE_CHECKING:
    from tests.acts.conftest import Company

CROSS = "select count(*) from range(1000000000) a, range(1000000000) b where a.range + b.range = 1"


def test_a_question_reads_what_the_screens_show(company: Company) -> None:
    company.load("ledger 2026-04.csv", APRIL)
    found = ask(company.home, ANA, "select count(*) as lines, sum(amount) as total from spend_current", today=TODAY)
    assert found.columns == ("lines", "total")
    assert found.rows == [(company.count(), company.total())]
    assert not found.is_cut


def test_a_question_reads_what_no_build_has_too(company: Company) -> None:
    company.load(
        "decisions.csv",
        "ID | Question | Decision Owner | Due date\nD-1 | Which bank? | | 2026-11-02",
        table="decisions",
    )
    sql = "SELECT kind, d.decision_id FROM signal_list s, Decision_Agenda d WHERE s.subject_id = d.decision_id"
    assert ("decision_overdue", "D-1") in ask(company.home, ANA, sql, today=TODAY).rows
    with pytest.raises(RuleError, match="a single SELECT"):
        ask(company.home, ANA, "drop table signal_list", today=TODAY)
    assert {"signal_list", "decision_agenda"} <= {each.name for each in relations(acts.reading(company.home))}


def test_a_question_can_be_asked_as_of_an_earlier_act(company: Company) -> None:
    seq = company.load("ledger 2026-04.csv", APRIL).sheets[0].load_id
    company.load("ledger 2026-05.csv", MAY)
    then = ask(company.home, ANA, "select count(*) from spend_current", as_of_seq=seq)
    now = ask(company.home, ANA, "select count(*) from spend_current")
    assert then.rows[0][0] < now.rows[0][0] == company.count()


@pytest.mark.parametrize(
    "sql",
    [
        "drop table spend",
        "create table mine as select 1",
        "copy spend to 'spend.csv'",
        "attach 'other.duckdb'",
        "set memory_limit = '90GB'",
        "select 1; drop table spend",
        "insert into spend select * from spend",
        "install httpfs",
        "",
    ],
)
def test_whatever_does_more_than_read_is_refused(company: Company, sql: str) -> None:
    company.load("ledger 2026-04.csv", APRIL)
    with pytest.raises(RuleError, match=r"a single SELECT was? ?|single SELECT"):
        ask(company.home, ANA, sql)
    assert company.count() > 0


@pytest.mark.parametrize("sql", ["select * from read_csv('/etc/passwd')", "select * from 'data.parquet'", "selec 1"])
def test_what_the_database_refuses_is_a_sentence(company: Company, sql: str) -> None:
    company.load("ledger 2026-04.csv", APRIL)
    with pytest.raises(RuleError, match="could not be answered"):
        ask(company.home, ANA, sql)


def test_a_question_that_runs_for_ever_is_stopped(company: Company) -> None:
    company.load("ledger 2026-04.csv", APRIL)
    with pytest.raises(RuleError, match=r"stopped after 0\.2 seconds"):
        ask(company.home, ANA, CROSS, seconds=0.2)


def test_more_rows_than_are_kept_are_said_to_be_cut(company: Company) -> None:
    company.load("ledger 2026-04.csv", APRIL)
    found = ask(company.home, ANA, "select * from range(11)", rows=10)
    assert (len(found.rows), found.is_cut) == (10, True)


def test_an_empty_folder_and_a_viewer_are_told_so(company: Company) -> None:
    with pytest.raises(RuleError, match="nothing to ask yet"):
        ask(company.home, ANA, "select 1")
    with pytest.raises(NotAllowedError):
        ask(company.home, Actor("vera", frozenset({"viewer"}), verified=True), "select 1")
