"""Decisions: one question, one name, one date, whoever asks (DESIGN section 1, point 7)."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from acts.actor import Actor
from acts.decide import decide, defer, raise_decision, raised_in
from acts.looking import look
from acts.setting import set_setting
from marts import decision_register
from marts.history import history
from schemas.errors import BadValueError, NotAllowedError, RuleError
from tests.acts.conftest import ANA, TODAY

if TYPE_CHECKING:
    from tests.acts.conftest import Company

WHEN = {"owner": "Mara Okafor", "due_date": "2026-12-04"}


def queue(company: Company) -> list[tuple[object, ...]]:
    text = "select decision_id, question, owner, due_date, status from decision_agenda order by 1"
    return look(company.home, today=TODAY).execute(text).fetchall()


def test_a_raised_decision_is_in_the_queue(company: Company) -> None:
    known = raise_decision(company.home, ANA, question="Renew Skyform?", **WHEN)
    assert queue(company) == [(known, "Renew Skyform?", "Mara Okafor", date(2026, 12, 4), "open")]


@pytest.mark.parametrize(
    "owner",
    ["", "TBD", "Steering Committee", "IT", "Mara and Piet", "Mara Okafor / P. Lindqvist", "Nordtec Ltd", "n/a"],
)
def test_nobody_several_a_group_or_a_company_cannot_own_a_decision(company: Company, owner: str) -> None:
    with pytest.raises(RuleError, match="the name of one person was expected"):
        raise_decision(company.home, ANA, question="Renew Skyform?", owner=owner, due_date="2026-12-04")


@pytest.mark.parametrize("day", ["", "soon", "2026-02-31", "Q4"])
def test_a_decision_needs_one_date(company: Company, day: str) -> None:
    with pytest.raises(BadValueError, match="one date such as"):
        raise_decision(company.home, ANA, question="Renew Skyform?", owner="Mara Okafor", due_date=day)


def test_a_decision_is_decided_once_with_name_and_date(company: Company) -> None:
    known = raise_decision(company.home, ANA, question="Renew Skyform?", **WHEN)
    decide(company.home, ANA, known, outcome="Renew for one year", owner="Piet Lindqvist", due_date="2026-12-11")
    assert queue(company)[0][2:] == ("Piet Lindqvist", date(2026, 12, 11), "decided")
    with pytest.raises(RuleError, match="decided already"):
        defer(company.home, ANA, known, reason="waits", **WHEN)


def test_a_decision_is_deferred_with_a_reason(company: Company) -> None:
    known = raise_decision(company.home, ANA, question="Renew Skyform?", **WHEN)
    with pytest.raises(RuleError, match="with a reason"):
        defer(company.home, ANA, known, reason=" ", **WHEN)
    seq = defer(company.home, ANA, known, reason="The offer is late", owner="Mara Okafor", due_date="2027-01-08")
    assert queue(company)[0][3] == date(2027, 1, 8)
    company.undo(seq)
    assert queue(company)[0][3] == date(2026, 12, 4)


def test_a_decision_that_is_not_in_the_queue_is_refused(company: Company) -> None:
    with pytest.raises(BadValueError, match="the id of a decision in the queue"):
        decide(company.home, ANA, "D-999", outcome="Yes", **WHEN)


def test_only_the_chair_decides(company: Company) -> None:
    finance = Actor("ben", frozenset({"finance"}), verified=True)
    with pytest.raises(NotAllowedError, match="needs the role chair"):
        raise_decision(company.home, finance, question="Renew Skyform?", **WHEN)


LOG = """\
Decision ID | Question | Decision Owner | Due date
D-1 | Keep Nordtec? | Mara Okafor | 2026-12-01
D-2 | Which bank? | Jo Berg | 2026-12-02
"""


def test_undone_question_takes_its_answer_along_and_brings_it_back(company: Company) -> None:
    known = raise_decision(company.home, ANA, question="Renew Skyform?", **WHEN)
    decide(company.home, ANA, known, outcome="Yes", **WHEN)
    undone = company.undo(raised_in(known))
    assert queue(company) == []
    company.undo(undone)
    assert [row[1::3] for row in queue(company)] == [("Renew Skyform?", "decided")]


def test_what_was_decided_stays_when_its_list_is_gone(company: Company) -> None:
    load_id = company.load("decisions.csv", LOG).sheets[0].load_id
    decide(company.home, ANA, "D-1", outcome="Keep it", **WHEN)
    defer(company.home, ANA, "D-2", reason="The offer is late", **WHEN)
    company.undo(load_id)
    assert queue(company) == [("D-1", "Keep Nordtec?", "Mara Okafor", date(2026, 12, 4), "decided")]


def test_history_of_a_decision_raised_here_tells_every_act(company: Company) -> None:
    known = raise_decision(company.home, ANA, question="Renew Skyform?", **WHEN)
    defer(company.home, ANA, known, reason="The offer is late", owner="Mara Okafor", due_date="2027-01-08")
    assert told(company, known) == [
        ("due_date", date(2026, 12, 4), date(2027, 1, 8)),
        ("question", None, "Renew Skyform?"),
        ("owner", None, "Mara Okafor"),
        ("due_date", None, date(2026, 12, 4)),
    ]


def test_history_of_a_decision_without_an_id_tells_its_acts_and_its_list(company: Company) -> None:
    company.load(
        "decisions.csv", "Question | Decision Owner | Due date\nWhich bank? | Jo Berg | 2026-12-01", table="decisions"
    )
    known = str(queue(company)[0][0])
    assert known.startswith("Q-")
    decide(company.home, ANA, known, outcome="The old one", owner="Jo Berg", due_date="2026-12-01")
    assert [name for name, _, _ in told(company, known)] == ["outcome", "owner", "due_date", None]


def test_decision_of_one_unit_is_decided_in_the_view_of_that_unit(company: Company) -> None:
    known = raise_decision(company.home, ANA, question="Renew Skyform?", unit="North", **WHEN)
    decide(company.home, ANA, known, outcome="Yes", **WHEN)
    seen = {
        unit: look(company.home, today=TODAY, units=(unit,)).execute("select status from decision_agenda").fetchall()
        for unit in ("North", "South")
    }
    assert seen == {"North": [("decided",)], "South": []}


def test_a_renewal_is_put_off_and_decided_like_any_decision_and_undone(company: Company) -> None:
    set_setting(company.home, ANA, "reporting_currency", "EUR")
    company.load(
        "contracts.csv",
        """Contract ID|Supplier Name|Title|Status|Start date|End date|Notice (days)|Auto-renew|Annual value|Currency
        CT-7 | Skyform GmbH | Hosting | active | 2024-01-01 | 2027-01-31 | 30 | yes | 520000 | EUR""",
        table="contracts",
    )
    asked = "Give notice, renegotiate or let it renew: Hosting with Skyform GmbH (CT-7)?"
    (first,) = queue(company)
    assert (first[0], first[1], first[4]) == ("RN-CT-7-2027", asked, "open")
    defer(company.home, ANA, "RN-CT-7-2027", reason="The offer comes", owner="Mara Okafor", due_date="2026-12-20")
    assert queue(company) == [("RN-CT-7-2027", asked, "Mara Okafor", date(2026, 12, 20), "deferred")]
    seq = decide(company.home, ANA, "RN-CT-7-2027", outcome="Give notice", **WHEN)
    assert queue(company) == [("RN-CT-7-2027", asked, "Mara Okafor", date(2026, 12, 4), "decided")]
    with pytest.raises(RuleError, match="decided already"):
        decide(company.home, ANA, "RN-CT-7-2027", outcome="Renew", **WHEN)
    assert told(company, "RN-CT-7-2027")[0][0] == "outcome"
    company.undo(seq)
    assert queue(company)[0][3:] == (date(2026, 12, 20), "deferred")


def test_a_renewal_that_was_decided_comes_again_with_the_next_term(company: Company) -> None:
    def listed(end: str) -> str:
        head = (
            "Contract ID|Supplier Name|Title|Status|Start date|End date|Notice (days)|Auto-renew|Annual value|Currency"
        )
        return f"{head}\nCT-7 | Skyform GmbH | Hosting | active | 2023-01-01 | {end} | 30 | yes | 520000 | EUR"

    set_setting(company.home, ANA, "reporting_currency", "EUR")
    company.load("contracts.csv", listed("2027-01-31"), table="contracts")
    decide(company.home, ANA, "RN-CT-7-2027", outcome="Let it renew", **WHEN)
    company.load("contracts.csv", listed("2028-01-31"), table="contracts")
    text = "select decision_id, status from decision_agenda order by 1"
    later = look(company.home, today=date(2027, 11, 20)).execute(text).fetchall()
    assert later == [("RN-CT-7-2027", "decided"), ("RN-CT-7-2028", "open")]


def told(company: Company, decision_id: str) -> list[tuple[str | None, object, object]]:
    """Return the history that the side panel shows, newest first."""
    db = look(company.home, today=TODAY)
    (row,) = decision_register.listing(db, search=decision_id).rows
    return [(each.column.name if each.column else None, each.old, each.new) for each in history(db, *row["_item"])]
