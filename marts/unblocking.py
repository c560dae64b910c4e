"""Which open decision unblocks what, by itself and through chains; and which few of them free the most (M9)."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property
from typing import TYPE_CHECKING, Any

from marts.sql import select
from marts.unblocking_graph import loops, waits_for, ways
from marts.unblocking_set import freed, smallest

if TYPE_CHECKING:
    from marts.sql import Connection

# The money that waits with an initiative, the one that says most about waiting first; and what it is called.
MONEY = {
    "cost_of_delay_per_month": "cost of delay a month",
    "benefit_per_month": "benefit a month",
    "budget": "budget",
}
DECISION = "decision|"
HALF = Decimal("0.5")  # of the things that wait must state a money before it may say which of them weigh most
THINGS = """
select
    'initiative|' || feed || '|' || item_key as node, 'initiative' as kind, initiative_id as key, subject, owner,
    status, load_id, source_row, is_blocked, days_blocked, days_late, budget, benefit_per_month,
    cost_of_delay_per_month, currency
from initiative_list
where not is_over
order by load_id, source_row
"""
MILESTONES = """
select
    'milestone|' || feed || '|' || item_key as node, 'milestone' as kind, milestone_id as key, subject, owner,
    state as status, load_id, source_row, days_late
from milestone_list
where of_key is null
order by load_id, source_row
"""
DECISIONS = """
select
    'decision|' || lower(decision_id) as node, 'decision' as kind, decision_id as key,
    coalesce(question, decision_id) as subject, owner, status, load_id, source_row, days_late, due_date, urgency
from decision_queue
where is_open
order by load_id, source_row
"""
RATES = """
select
    reporting_rates.currency, arg_max(reporting_rates.rate, reporting_rates.period) as rate,
    any_value(reporting_rates.reporting) as reporting
from reporting_rates
where reporting_rates.period <= strftime(cast(getvariable('today') as date), '%Y-%m')
group by reporting_rates.currency
"""


@dataclass(frozen=True)
class Freed:
    """One thing that a decision frees: the row of what it is, and the subjects that lie between, nearest first."""

    thing: dict[str, Any]
    through: tuple[str, ...]


@dataclass(frozen=True)
class Together:
    """The few decisions that free the most together; `money` is what they were weighed by ("": the count)."""

    decisions: tuple[dict[str, Any], ...]
    freed: tuple[dict[str, Any], ...]
    held: int
    money: str


@dataclass(frozen=True)
class Unblocking:
    """Everything that waits for something: {what is waited for: who waits}, and what each thing is."""

    waits: dict[str, tuple[str, ...]]
    things: dict[str, dict[str, Any]]
    rates: dict[str, Decimal]
    most: int

    def frees(self, decision_id: str) -> tuple[Freed, ...]:
        """Return what waits for a decision: first what waits by itself, then what waits through others."""
        found = ways(self.waits, DECISION + decision_id.lower())
        rows = [
            Freed(self.thing(node), tuple(str(self.thing(each)["subject"]) for each in way[:-1]))
            for node, way in found.items()
        ]
        return tuple(sorted(rows, key=lambda each: (len(each.through), str(each.thing["subject"]), each.thing["node"])))

    def thing(self, node: str) -> dict[str, Any]:
        """Return what a thing is; of one that no list of ours holds only its name is known."""
        known = self.things.get(node)
        return known or {"node": node, "kind": "other", "key": None, "subject": node.partition("|")[2], "owner": None}

    @cached_property
    def rounds(self) -> tuple[tuple[dict[str, Any], ...], ...]:
        """Return the loops: things that wait for each other, so that none of them can begin."""
        return tuple(tuple(self.thing(node) for node in each) for each in loops(self.waits))

    @cached_property
    def needs(self) -> dict[str, frozenset[str]]:
        """Return {an initiative that is held up: the open decisions that it waits for, itself or through others}.

        What is part of a loop is left out: no decision alone frees it.
        """
        found: dict[str, set[str]] = {}
        for decision in (each for each in self.things if each.startswith(DECISION)):
            for node in ways(self.waits, decision):
                found.setdefault(node, set()).add(decision)
        looped = {thing["node"] for each in self.rounds for thing in each}
        return {
            node: frozenset(wanted)
            for node, wanted in found.items()
            if node not in looped and self.thing(node)["kind"] == "initiative" and self._is_held(node, wanted)
        }

    @cached_property
    def together(self) -> Together:
        """Return the few decisions that free the most of what is held up: blocked, late, off track or not decided."""
        needs = self.needs
        money = self._money(needs)
        chosen = smallest(needs, self._worth(needs, money), most=self.most)
        moved = tuple(self.thing(each) for each in freed(needs, chosen))
        return Together(tuple(self.thing(each) for each in chosen), moved, len(needs), money)

    def _is_held(self, node: str, decisions: set[str]) -> bool:
        thing = self.thing(node)
        late = any((self.thing(each)["days_late"] or 0) > 0 for each in decisions)
        return bool(thing["is_blocked"] or thing["status"] == "off_track" or (thing["days_late"] or 0) > 0 or late)

    def _money(self, needs: dict[str, frozenset[str]]) -> str:
        """Return the money that at least half of what is held up states, the one that says most about waiting first."""
        for name in MONEY:
            stating = sum(self.thing(each)[name] is not None for each in needs)
            if needs and Decimal(stating) / len(needs) >= HALF:
                return name
        return ""

    def _worth(self, needs: dict[str, frozenset[str]], money: str) -> dict[str, Decimal]:
        """Return what each thing weighs in one currency; nothing where some currency cannot be compared."""
        stated = {each: self.thing(each) for each in needs if money and self.thing(each)[money] is not None}
        currencies = {thing["currency"] for thing in stated.values()}
        one = len(currencies) == 1 and None not in currencies
        if not one and not currencies <= self.rates.keys():
            return {}
        return {each: thing[money] * (1 if one else self.rates[thing["currency"]]) for each, thing in stated.items()}


def unblocking(db: Connection) -> Unblocking:
    """Return what waits for what on the day of reading."""
    edges = select(db, "select waiting_node, for_node from unblock_edges")
    waits = waits_for((each["waiting_node"], each["for_node"]) for each in edges)
    things: dict[str, dict[str, Any]] = {}
    for text in (THINGS, MILESTONES, DECISIONS):
        for row in select(db, text):
            things.setdefault(row["node"], row)
    found = select(db, RATES)
    rates = {row["currency"]: row["rate"] for row in found} | {row["reporting"]: Decimal(1) for row in found}
    most = select(db, "select value from settings where name = 'decide_together'")[0]["value"]
    return Unblocking(waits, things, rates, int(most))
