"""Periods: finance closes its books, and what changes a closed period needs a reason (DESIGN section 4)."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest

import acts
import cli
from acts.actor import Actor
from acts.period import close_period, open_period
from acts.undo import undo
from acts.verify import verify
from marts.months import calendar
from schemas.errors import BadValueError, NotAllowedError, RuleError
from tests.acts.conftest import ANA, TODAY
from tests.acts.test_ledgers import APRIL, HEADINGS, MAY, MORE

if TYPE_CHECKING:
    from datetime import date

    from acts.receipts import FileResult
    from tests.acts.conftest import Company

FINAL = APRIL + MORE
REASON = "The carrier sent its bill late."


def close(company: Company, period: str, *, today: date = TODAY) -> int:
    return close_period(company.home, ANA, period, today=today)


def load(company: Company, name: str, sheet: str = "", **options: Any) -> FileResult:
    return company.load(name, sheet, table="spend", **options)


def closed_to(company: Company, as_of_seq: int | None = None) -> str | None:
    return company.ask("select max(closed_to) from periods_closed", as_of_seq)[0][0]  # type: ignore[no-any-return]


def told(company: Company) -> list[tuple[object, ...]]:
    return company.ask(
        "select seq, period, before_amount, after_amount, reason from history_changes_held order by seq, period"
    )


def test_closing_a_period_closes_those_before_it_and_opening_one_those_after_it(company: Company) -> None:
    assert closed_to(company) is None
    first = close(company, "2026-09")
    assert closed_to(company) == "2026-09"
    open_period(company.home, ANA, "2026-08", reason="A late bill.")
    assert closed_to(company) == "2026-07"
    close(company, "2026-10")
    assert closed_to(company) == "2026-10"
    assert closed_to(company, first) == "2026-09"


def test_an_undone_closing_never_was_and_an_undone_opening_neither(company: Company) -> None:
    close(company, "2026-08")
    second = close(company, "2026-09")
    opened = open_period(company.home, ANA, "2026-05", reason="Wrong books.")
    assert closed_to(company) == "2026-04"
    company.undo(opened)
    assert closed_to(company) == "2026-09"
    company.undo(second)
    assert closed_to(company) == "2026-08"


def test_finance_and_the_chair_close_and_nobody_else(company: Company) -> None:
    for role in ("procurement", "it", "security", "viewer", "analyst", "auditor"):
        actor = Actor(role, frozenset({role}), verified=True)
        with pytest.raises(NotAllowedError):
            close_period(company.home, actor, "2026-09", today=TODAY)
        with pytest.raises(NotAllowedError):
            open_period(company.home, actor, "2026-09", reason="x")
    close_period(company.home, Actor("fin", frozenset({"finance"}), verified=True), "2026-08", today=TODAY)
    close_period(company.home, Actor("coo", frozenset({"chair"}), verified=True), "2026-09", today=TODAY)
    assert company.ask("select subject from acts order by seq") == [
        ("Closed the books up to 2026-08",),
        ("Closed the books up to 2026-09",),
    ]


def test_what_cannot_be_closed_or_opened_is_said(company: Company) -> None:
    with pytest.raises(BadValueError, match="a period such as 2026-09"):
        close(company, "September")
    with pytest.raises(RuleError, match="Dec 2026 has not begun: it is Nov 2026"):
        close(company, "2026-12")
    with pytest.raises(RuleError, match="no period was ever closed"):
        open_period(company.home, ANA, "2026-09", reason="x")
    close(company, "2026-09")
    with pytest.raises(RuleError, match="Aug 2026 is closed already: the books are closed up to Sep 2026"):
        close(company, "2026-08")
    with pytest.raises(RuleError, match="Oct 2026 is not closed"):
        open_period(company.home, ANA, "2026-10", reason="x")
    with pytest.raises(RuleError, match="Say why Sep 2026 is opened again"):
        open_period(company.home, ANA, "2026-09", reason=" ")


def test_months_after_the_last_closed_one_are_provisional(company: Company) -> None:
    load(company, "ledger 2026-04.csv", APRIL)
    assert calendar(acts.reading(company.home, today=TODAY)).open_from == "2026-11"
    close(company, "2026-08")
    assert calendar(acts.reading(company.home, today=TODAY)).open_from == "2026-09"
    close(company, "2026-11")
    assert calendar(acts.reading(company.home, today=TODAY)).open_from == "2026-12"


def test_a_change_of_a_closed_month_is_asked_why_and_told_with_its_reason(company: Company) -> None:
    load(company, "ledger 2026-04.csv", APRIL)
    close(company, "2026-04")
    asked = load(company, "ledger 2026-04 final.csv", FINAL)
    assert asked.status == "question"
    (question,) = asked.sheets[0].questions
    assert (question.id, question.guess, question.choices) == ("closed_period", "", ())
    assert "changes Apr 2026, which was closed on" in question.asks
    assert "by ana, from 360.75 (currency not stated) to 365.75 (currency not stated)" in question.asks
    assert company.total() == Decimal("360.75")
    done = load(company, "ledger 2026-04 final.csv", answers={"closed_period": f"  {REASON} "})
    assert done.status == "loaded", done.reason
    assert company.total() == Decimal("365.75")
    assert told(company) == [(done.sheets[0].load_id, "2026-04", Decimal("360.75"), Decimal("365.75"), REASON)]


def test_the_reason_of_one_file_is_none_for_the_next(company: Company) -> None:
    load(company, "ledger 2026-04.csv", APRIL)
    close(company, "2026-05")
    assert load(company, "ledger 2026-05.csv", MAY, answers={"closed_period": REASON}).status == "loaded"
    more = load(company, "ledger 2026-05 final.csv", MAY + MORE.replace("2026-04", "2026-05"))
    assert [each.id for each in more.sheets[0].questions] == ["closed_period"]


@pytest.mark.parametrize(("name", "sheet"), [
    ("ledger 2026-04.csv", APRIL),
    ("ledger sorted 2026-04.csv", "\n".join([HEADINGS.strip(), *reversed(APRIL.strip().splitlines()[1:])])),
    ("ledger 2026-05.csv", MAY),
])  # fmt: skip
def test_what_changes_no_closed_total_needs_no_reason(company: Company, name: str, sheet: str) -> None:
    load(company, "ledger 2026-04.csv", APRIL)
    close(company, "2026-04")
    assert load(company, name, sheet).status in {"already_loaded", "repeat", "loaded"}
    assert told(company) == []


def test_the_very_first_file_of_a_closed_month_needs_a_reason(company: Company) -> None:
    close(company, "2026-04")
    asked = company.check("ledger 2026-04.csv", APRIL, table="spend")
    assert asked.status == "question"
    assert "from 0.00 (currency not stated) to 360.75 (currency not stated)" in asked.reason


@pytest.mark.parametrize(("answer", "after"), [("replace", "220.50"), ("correct", "380.75"), ("add", "581.25")])
def test_the_totals_that_are_asked_about_are_those_that_come(company: Company, answer: str, after: str) -> None:
    load(company, "ledger 2026-04.csv", APRIL)
    close(company, "2026-04")
    correction = HEADINGS + "2 | 2026-04-09 | Skyform | 220.50 | Harrow Ltd"
    asked = load(company, "ledger 2026-04 b.csv", correction, answers={"overlap": answer})
    assert [each.id for each in asked.sheets[0].questions] == ["closed_period"]
    assert f"to {after} (" in asked.reason
    load(company, "ledger 2026-04 b.csv", answers={"overlap": answer, "closed_period": REASON})
    assert company.total() == Decimal(after)
    assert told(company)[0][2:4] == (Decimal("360.75"), Decimal(after))


def test_only_what_is_new_of_a_file_counts_as_a_change(company: Company) -> None:
    load(company, "ledger 2026-04.csv", APRIL)
    close(company, "2026-04")
    both = APRIL + MAY.split("\n", 1)[1] + MORE
    asked = load(company, "ledger 2026-04..2026-05.csv", both, answers={"overlap": "new_rows"})
    assert "Apr 2026" in asked.reason
    assert "to 365.75 (" in asked.reason


def test_an_undo_that_changes_a_closed_month_needs_a_reason_too(company: Company) -> None:
    load_id = load(company, "ledger 2026-04.csv", APRIL).sheets[0].load_id
    assert load_id is not None
    close(company, "2026-04")
    with pytest.raises(RuleError, match=r"changes Apr 2026, .* from 360\.75 .* to 0\.00"):
        company.undo(load_id)
    assert company.total() == Decimal("360.75")
    undone = undo(company.home, ANA, load_id, reason=REASON)
    assert company.total() == 0
    assert told(company) == [(undone, "2026-04", Decimal("360.75"), Decimal(0), REASON)]
    with pytest.raises(RuleError, match="say why"):
        company.undo(undone)


def test_an_undo_of_an_open_month_needs_none(company: Company) -> None:
    load(company, "ledger 2026-04.csv", APRIL)
    may = load(company, "ledger 2026-05.csv", MAY).sheets[0].load_id
    close(company, "2026-04")
    company.undo(may)
    assert told(company) == []


def test_the_same_tables_come_from_the_journal_alone(company: Company) -> None:
    load(company, "ledger 2026-04.csv", APRIL)
    close(company, "2026-04")
    load(company, "ledger 2026-04 final.csv", FINAL, answers={"closed_period": REASON})
    open_period(company.home, ANA, "2026-04", reason="Once more.")
    fine, broken = verify(company.home)
    assert fine
    assert broken == []


def test_the_terminal_closes_and_opens(company: Company, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("EVENKEEL_DATA", str(company.home))
    load_id = load(company, "ledger 2026-04.csv", APRIL).sheets[0].load_id
    assert cli.main(["period", "close", "2026-04", "--today", "2026-11-20"]) == 0
    assert cli.main(["undo", str(load_id)]) == 1
    assert company.total() == Decimal("360.75")
    assert cli.main(["undo", str(load_id), "--reason", REASON]) == 0
    assert cli.main(["period", "open", "2026-04", "--reason", REASON]) == 0
    assert closed_to(company) == "2026-03"
