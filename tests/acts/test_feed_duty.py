"""Who sends a list and by when: said in an act, kept for what is not said anew, undone, and allowed to its senders."""

from __future__ import annotations

import json

import pytest

import acts
import cli
from acts.actor import Actor
from acts.feed_duty import Duty, duty, say_duty
from acts.verify import verify
from schemas.errors import BadValueError, NotAllowedError, RuleError
from tests.acts.conftest import ANA, TODAY, Company

RISKS = "Risk ID | Risk | Risk Owner\nR-1 | Outage | Sana Haddad"
FEED = "risks of North"


@pytest.fixture
def loaded(company: Company) -> Company:
    """Return a company whose unit North sent its risks."""
    assert company.load("risks 2026-11-13.csv", RISKS, table="risks", unit="North").status == "loaded"
    return company


def said(company: Company, as_of_seq: int | None = None) -> Duty:
    return duty(acts.reading(company.home, today=TODAY, as_of_seq=as_of_seq), "risks", FEED)


def test_what_is_said_later_keeps_what_was_said_before_and_an_undo_takes_it_back(loaded: Company) -> None:
    first = say_duty(loaded.home, ANA, "risks", FEED.upper(), sender="Mara  Okafor", due="friday")
    second = say_duty(loaded.home, ANA, "risks", FEED, deputy="Jo Lind", due="05")
    assert said(loaded) == Duty("Mara Okafor", "Jo Lind", "5")
    assert said(loaded, as_of_seq=first) == Duty("Mara Okafor", "", "Friday")
    loaded.undo(second)
    assert said(loaded) == Duty("Mara Okafor", "", "Friday")
    say_duty(loaded.home, ANA, "risks", FEED, sender="", due="")
    assert said(loaded) == Duty()
    assert verify(loaded.home)[1] == []
    (subject,) = loaded.ask(f"select subject from acts where seq = {second}")[0]
    assert subject == f"{FEED}: sent by Mara Okafor, Jo Lind stands in, due on day 5 of each month"


@pytest.mark.parametrize(
    ("given", "says"),
    [
        ({"sender": "IT team"}, "the name of one person"),
        ({"deputy": "Ana / Jo"}, "it names more than one"),
        ({"due": "32"}, "a day of the month from 1 to 31"),
        ({"due": "soon"}, "a weekday such as Friday"),
        ({"due": "²"}, "a weekday such as Friday"),
    ],
)
def test_name_or_day_that_is_none_is_refused(loaded: Company, given: dict[str, str], says: str) -> None:
    with pytest.raises((BadValueError, RuleError), match=says):
        say_duty(loaded.home, ANA, "risks", FEED, **given)


def test_feed_or_table_that_is_not_there_is_refused_with_those_that_are(loaded: Company) -> None:
    with pytest.raises(BadValueError, match=f"one of {FEED}"):
        say_duty(loaded.home, ANA, "risks", "risks of South", due="Monday")
    with pytest.raises(BadValueError, match="no list of the table vendors"):
        say_duty(loaded.home, ANA, "vendors", FEED, due="Monday")
    with pytest.raises(BadValueError, match="Table"):
        say_duty(loaded.home, ANA, "hazards", FEED, due="Monday")


def test_nobody_stands_in_for_themselves_and_nothing_is_said_twice(loaded: Company) -> None:
    with pytest.raises(RuleError, match="cannot stand in"):
        say_duty(loaded.home, ANA, "risks", FEED, sender="Mara Okafor", deputy="Okafor, Mara")
    say_duty(loaded.home, ANA, "risks", FEED, due="Monday")
    with pytest.raises(RuleError, match="is what is said already"):
        say_duty(loaded.home, ANA, "risks", FEED, due="monday")


@pytest.mark.parametrize(("role", "may"), [("security", True), ("chair", True), ("finance", False), ("auditor", False)])
def test_who_sends_a_table_says_who_sends_it(loaded: Company, role: str, may: bool) -> None:  # noqa: FBT001 - a case
    actor = Actor("eve", frozenset({role}), verified=True)
    if may:
        assert say_duty(loaded.home, actor, "risks", FEED, due="Monday")
        return
    with pytest.raises(NotAllowedError, match="it needs the role security or chair"):
        say_duty(loaded.home, actor, "risks", FEED, due="Monday")


def test_terminal_says_it_and_tells_what_can_be_trusted(
    loaded: Company, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("EVENKEEL_DATA", str(loaded.home))
    assert cli.main(["feed", "risks", FEED, "--sender", "Mara Okafor", "--due", "Friday"]) == 0
    assert capsys.readouterr().out == f"{FEED}: sent by Mara Okafor, due each Friday.\n"
    assert cli.main(["feed", "risks", FEED, "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["due"] == "Friday"
    assert cli.main(["trust", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    (feed,) = told["feeds"]
    assert (feed["table_name"], feed["sender"], feed["due"], feed["reliance"]) == (
        "risks", "Mara Okafor", "Friday", "as_sent",
    )  # fmt: skip
    assert told["silent_edits"] == []
    assert "vendors" in {each["table"] for each in told["missing"]}
    assert cli.main(["trust"]) == 0
    assert "Not sent by anybody: Approvals, Budget, Contract register" in capsys.readouterr().out
    assert cli.main(["feed", "risks", "risks of South", "--due", "Friday"]) == 1
    assert "was expected" in capsys.readouterr().err
