"""Which decision unblocks what: direct, through chains, in loops; and the few that free the most."""

from __future__ import annotations

from decimal import Decimal
from itertools import combinations
from typing import TYPE_CHECKING

from hypothesis import given, settings
from hypothesis import strategies as some

from marts import decision_register, unblocking_told
from marts.telling import figures, words
from marts.unblocking import unblocking
from marts.unblocking_graph import loops, waits_for, ways
from marts.unblocking_set import freed, smallest
from tests.marts.company import wrong

if TYPE_CHECKING:
    from marts.unblocking import Unblocking
    from tests.marts.company import Company

NAMES = some.sampled_from("abcdefgh")
PAIRS = some.lists(some.tuples(NAMES, NAMES), max_size=14)
NEEDS = some.dictionaries(NAMES, some.frozensets(some.sampled_from("PQRST"), max_size=3), max_size=6)
WORTH = some.dictionaries(NAMES, some.integers(0, 9).map(Decimal), max_size=8)
INITIATIVES = """initiative_id|title|status|blocker|waiting_on|budget|currency|cost_of_delay_per_month|next_decision
I1 | One | blocked | No site | | 100 | EUR | 10 | D1
I2 | Two | blocked | | I1 | 200 | EUR | 20 |
I3 | Three | off_track | | | 400 | GBP | | D2
I4 | Four | on_track | | | 800 | EUR | 80 | D3
I5 | Five | blocked | Sign-off, see D4 of the board | | | | |
I6 | Six | done | | | 1600 | EUR | | D1"""
DECISIONS = """decision_id | question | owner | status | due_date | unblocks
D1 | First? | Ben | open | 2026-11-30 | I3
D2 | Second? | Ben | open | 2026-11-30 |
D3 | Not due? | Ben | open | 2026-12-30 |
D4 | Fourth? | Ben | open | 2026-11-30 |
D5 | Taken? | Ben | decided | 2026-10-30 | I1; I2"""


def load(company: Company) -> None:
    company.load("initiatives", INITIATIVES)
    company.load("decisions", DECISIONS)


def chain(found: Unblocking, decision: str) -> list[tuple[str, tuple[str, ...]]]:
    return [(str(each.thing["subject"]), each.through) for each in found.frees(decision)]


def test_decision_frees_what_waits_for_it_and_what_waits_for_that(company: Company) -> None:
    load(company)
    found = unblocking(company.kept())
    assert chain(found, "D1") == [("One", ()), ("Three", ()), ("Two", ("One",))]
    assert chain(found, "d2") == [("Three", ())]
    assert chain(found, "D4") == [("Five", ())], "its key stands in the words of the blocker"
    assert chain(found, "D5") == [], "what is decided frees nothing any more"


def test_dependencies_and_milestones_lead_on(company: Company) -> None:
    load(company)
    company.load(
        "milestones",
        """milestone_id | name | initiative_id | initiative_title | forecast_date | status | depends_on
        11 | Site ready | I4 | | 2026-12-01 | |
        12 | Move in | I3 | | 2026-12-20 | | 11
        13 | Old step | I4 | | 2026-01-01 | done | 12""",
    )
    company.load(
        "dependencies",
        """from_kind | from_id | relation | to_kind | to_id | state
        initiative | I5 | needs | initiative | I4 | open
        initiative | I5 | needs | initiative | I2 | met
        initiative | I4 | runs_on | system | Router | open
        system | Router | decided_by | decision | D2 | open
        decision | D4 | blocks | milestone | 11 | open
        initiative | I2 | needs | system | Router | open""",
    )
    found = unblocking(company.kept())
    assert chain(found, "D3") == [("Four", ()), ("Five", ("Four",)), ("Three", ("Four",))]
    assert chain(found, "D4")[:2] == [("Five", ()), ("Four", ())]
    assert chain(found, "D2") == [("Three", ()), ("router", ()), ("Two", ("router",))]


def test_name_that_two_things_share_leads_to_neither(company: Company) -> None:
    company.load("initiatives", "initiative_id | title | status\nI1 | Go-live | blocked\nI2 | Go-live | blocked")
    company.load(
        "decisions", "decision_id | question | status | unblocks\nD1 | First? | open | Go-live\nD2 | B? | open | I2"
    )
    found = unblocking(company.kept())
    assert chain(found, "D1") == []
    assert chain(found, "D2") == [("Go-live", ())]


def test_loop_is_said_and_frees_nothing(company: Company) -> None:
    load(company)
    company.load("dependencies", "from_id | relation | to_id\nI1 | needs | I2")
    db = company.kept()
    (said,) = unblocking_told.first(db).rounds
    assert said.startswith("One and Two wait for each other in a loop: no decision alone frees them")
    assert {each["subject"] for each in unblocking(db).together.freed} == {"Three", "Five"}


def test_few_decisions_are_said_with_their_money_per_currency(company: Company) -> None:
    load(company)
    company.set("decide_together", "2")
    db = company.kept()
    found = unblocking_told.first(db)
    assert words(found.says) == (
        "Decide these two and €300 and £400 of delayed work moves: the budget of 3 initiatives, "
        "with €30 of cost of delay a month."
    )
    assert "by the cost of delay" in found.how
    assert [(each["key"], words(frees)) for each, frees in found.decisions] == [
        ("D1", "2 initiatives and 1 through them"), ("D2", "1 initiative"),
    ]  # fmt: skip
    shown = [*figures(found.says), *(each for _, frees in found.decisions for each in figures(frees))]
    assert len(shown) == 7
    assert wrong(db, shown) == []


def test_what_is_not_late_is_no_delayed_work(company: Company) -> None:
    company.load("initiatives", "initiative_id | title | status | next_decision\nI4 | Four | on_track | D3")
    company.load("decisions", "decision_id | question | status | due_date\nD3 | Third? | open | 2026-11-20")
    assert unblocking_told.first(company.kept()).says == ()
    company.load("decisions", "decision_id | question | status | due_date\nD3 | Third? | open | 2026-11-19")
    assert words(unblocking_told.first(company.kept()).says) == "Decide this one and 1 initiative moves."


def test_currencies_without_a_rate_are_not_weighed_against_each_other(company: Company) -> None:
    company.load(
        "initiatives",
        """initiative_id | title | status | budget | currency | next_decision
        I1 | One | blocked | 900 | EUR | D1
        I2 | Two | blocked | 100 | GBP | D2
        I3 | Three | blocked | 100 | GBP | D2""",
    )
    company.load("decisions", "decision_id | question | status\nD1 | First? | open\nD2 | Second? | open")
    assert [each["key"] for each in unblocking(company.kept()).together.decisions] == ["D2", "D1"]
    company.set("reporting_currency", "EUR")
    company.load("fx_rates", "from_currency | to_currency | month | rate\nGBP | EUR | 2026-10 | 1.2", unit="Group")
    assert [each["key"] for each in unblocking(company.kept()).together.decisions] == ["D1", "D2"]


def test_row_of_the_queue_says_what_waits_through_others(company: Company) -> None:
    load(company)
    rows = {row["decision_id"]: row for row in decision_register.listing(company.kept()).rows}
    assert (rows["D1"]["waiting"], rows["D1"]["through"]) == ("One; Three", "Two")
    assert (rows["D2"]["waiting_delay"], rows["D1"]["waiting_delay"]) == (None, Decimal(10))


def test_company_without_anything_waits_for_nothing(company: Company) -> None:
    found = unblocking_told.first(company.kept())
    assert (found.says, found.decisions, found.rounds) == ((), (), ())


@settings(max_examples=60)
@given(PAIRS)
def test_every_way_is_a_shortest_chain_of_things_that_wait(pairs: list[tuple[str, str]]) -> None:
    waits = waits_for(pairs)
    for start in waits:
        found = ways(waits, start)
        assert start not in found
        for each, way in found.items():
            assert way[-1] == each
            assert all(there in waits[here] for here, there in zip((start, *way), way, strict=False))
            assert all(len(found[step]) == place for place, step in enumerate(way, start=1))


@settings(max_examples=60)
@given(PAIRS)
def test_every_thing_that_waits_for_itself_is_in_a_loop(pairs: list[tuple[str, str]]) -> None:
    waits = waits_for(pairs)
    found = loops(waits)
    for loop in found:
        assert all(there in waits[here] for here, there in zip(loop, (*loop[1:], loop[0]), strict=True))
    around = {each for each in waits if any(each in waits.get(there, ()) for there in ways(waits, each))}
    assert bool(around) == bool(found)
    assert {each for loop in found for each in loop} <= around


@settings(max_examples=100)
@given(NEEDS, WORTH, some.integers(0, 4))
def test_few_that_are_chosen_are_never_idle(
    needs: dict[str, frozenset[str]], worth: dict[str, Decimal], most: int
) -> None:
    chosen = smallest(needs, worth, most=most)
    assert chosen == smallest(dict(sorted(needs.items(), reverse=True)), worth, most=most)
    assert len(set(chosen)) == len(chosen) <= most
    assert all(any(each in needs[thing] for thing in freed(needs, chosen)) for each in chosen)
    possible = [wanted for wanted in needs.values() if wanted and len(wanted) <= most]
    assert bool(chosen) == bool(possible)
    if not possible:
        return
    weights = [sum((worth.get(each, Decimal(0)) for each in freed(needs, (one,))), Decimal(0)) for one in "PQRST"]
    gained = sum((worth.get(each, Decimal(0)) for each in freed(needs, chosen)), Decimal(0))
    assert gained >= max(weights), "at least as much as the best single decision"


def test_greedy_takes_two_that_belong_together() -> None:
    needs = {"a": frozenset("PQ"), "b": frozenset("P"), "c": frozenset("R"), "d": frozenset("S")}
    worth = {"a": Decimal(20), "b": Decimal(1), "c": Decimal(8), "d": Decimal(9)}
    assert smallest(needs, worth, most=3) == ("P", "Q", "S")
    assert smallest(needs, worth, most=1) == ("S",)
    best = max(combinations("PQRS", 3), key=lambda three: sum(worth[each] for each in freed(needs, three)))
    assert set(best) == {"P", "Q", "S"}
