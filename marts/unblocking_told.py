"""What the decisions free, as figures and sentences: how many initiatives, how much of which money, which loops."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from marts.arithmetic import derived
from marts.decisions import record
from marts.figure import Condition, Detail, Figure
from marts.say import FEW, capital, say_count, say_date, say_list, say_money
from marts.telling import Said
from marts.unblocking import MONEY, unblocking

if TYPE_CHECKING:
    from collections.abc import Iterable
    from decimal import Decimal

    from marts.sql import Connection
    from marts.telling import Piece
    from marts.unblocking import Freed, Together, Unblocking

CHOSEN_BY = {
    "cost_of_delay_per_month": "by the cost of delay that each ends",
    "benefit_per_month": "by the monthly benefit that each brings nearer",
    "budget": "by the budget that each moves",
    "": "by how many initiatives each moves, because too few state a money or their currencies have no rate",
}


@dataclass(frozen=True)
class First:
    """What to decide first: the sentence, how it was chosen, and the decisions, each with what it frees in words."""

    says: tuple[Piece, ...]
    how: str
    decisions: tuple[tuple[dict[str, Any], tuple[Piece, ...]], ...]
    rounds: tuple[str, ...]


def first(db: Connection) -> First:
    """Return the few decisions that free the most of what is held up; nothing where no decision holds anything up."""
    known = unblocking(db)
    found = known.together
    rounds = tuple(_round(each) for each in known.rounds)
    if not found.decisions:
        return First((), "", (), rounds)
    how = (
        f"Delayed means blocked, late, off track, or waiting for a decision that is past its day: {found.held} in all, "
        f"loops left out. Chosen step by step {CHOSEN_BY[found.money]}; other decisions together may free as much."
    )
    decisions = tuple((each, _freeing(known, each["key"])) for each in found.decisions)
    return First(_says(found), how, decisions, rounds)


def chain(db: Connection, *, decision_id: str) -> tuple[Freed, ...]:
    """Return what waits for a decision, those that wait by themselves first."""
    return unblocking(db).frees(decision_id)


def _says(found: Together) -> tuple[Piece, ...]:
    """Return the sentence: which money moves, of how many initiatives, and what their delay costs."""
    sums = {name: amounts(name, found.freed) for name in MONEY}
    these = "this one" if len(found.decisions) == 1 else f"these {_few(len(found.decisions))}"
    text: list[Piece] = [f"Decide {these} and "]
    if sums["budget"]:
        text += [*_joined(sums["budget"]), " of delayed work moves: the budget of "]
    text.append(Said(say_count(len(found.freed), "initiative"), counted("Initiatives that would move", found.freed)))
    text += [] if sums["budget"] else [" move" if len(found.freed) > 1 else " moves"]
    for name in ("cost_of_delay_per_month", "benefit_per_month"):
        if sums[name]:
            text += [", with ", *_joined(sums[name]), f" of {MONEY[name]}"]
    return (*text, ".")


def _freeing(known: Unblocking, decision_id: str) -> tuple[Piece, ...]:
    """Return what a decision frees as a phrase: initiatives by themselves, and those through others."""
    initiatives = [each for each in known.frees(decision_id) if each.thing["kind"] == "initiative"]
    direct = [each.thing for each in initiatives if not each.through]
    through = [each.thing for each in initiatives if each.through]
    text: list[Piece] = []
    if direct:
        text.append(Said(say_count(len(direct), "initiative"), counted("What waits for it", direct)))
    if through:
        said = f"{len(through)} through " + (("it" if len(direct) == 1 else "them") if direct else "others")
        text += [" and " if text else "", Said(said, counted("What waits through others", through))]
    return tuple(text)


def _round(loop: tuple[dict[str, Any], ...]) -> str:
    return (
        f"{say_list([str(each['subject']) for each in loop])} wait for each other in a loop: "
        "no decision alone frees them until one of these dependencies is taken away."
    )


def counted(name: str, things: Iterable[dict[str, Any]]) -> Figure:
    """Return how many initiatives these are, each of them one record."""
    found = tuple(
        Figure(str(each["subject"]), 1, "initiatives", "It waits.", Detail("initiative_list", record(each)))
        for each in things
    )
    return Figure(name, len(found), "initiatives", "Initiatives that wait, each counted once.", found, "count")


def amounts(name: str, things: Iterable[dict[str, Any]]) -> tuple[Figure, ...]:
    """Return the sum of one money of these initiatives, one figure per currency: currencies are never added."""
    stated = [each for each in things if each[name] is not None and each["currency"] is not None]
    rule = f"Sum of the {MONEY[name]} that these initiatives state; what states none is not counted."
    return tuple(
        derived(capital(MONEY[name]), "", *parts, unit=currency, rule=rule)
        for currency in sorted({str(each["currency"]) for each in stated})
        if (parts := [_amount(name, each) for each in stated if each["currency"] == currency])
    )


def day(thing: dict[str, Any]) -> str:
    """Return when a decision is due, in words."""
    if thing["due_date"] is None:
        return "no date yet"
    late = f", {say_count(thing['days_late'], 'day')} late" if thing["days_late"] else ""
    return f"due {say_date(thing['due_date'])}{late}"


def decision_figure(thing: dict[str, Any]) -> Figure:
    """Return the figure of one decision: its row, counted."""
    own = Detail("decision_queue", (Condition("decision_id", "=", thing["key"]),))
    return Figure("Decision", 1, "decisions", "One of the few that free the most together.", own)


def _amount(name: str, thing: dict[str, Any]) -> Figure:
    amount: Decimal = thing[name]
    said = f"{capital(MONEY[name])} of {thing['subject']}"
    return Figure(said, amount, str(thing["currency"]), "As reported.", Detail("initiative_list", record(thing), name))


def _joined(sums: tuple[Figure, ...]) -> list[Piece]:
    pieces: list[Piece] = []
    for place, each in enumerate(sums):
        pieces += [" and " if place else "", Said(say_money(each.value, each.unit), each)]  # type: ignore[arg-type]
    return pieces


def _few(count: int) -> str:
    return FEW[count] if count < len(FEW) else str(count)
