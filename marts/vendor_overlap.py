"""Capabilities that systems of several makers serve: what the others cost, as the most that could be saved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from marts.figure import Condition, Detail, Figure, Rows
from marts.provenance import FEED, LOAD_ID, SOURCE_ROW
from marts.rows import counted, listed
from schemas.kinds import CURRENCY, date, identifier, money, text, whole
from schemas.kinds import listing as values
from schemas.table import Mart, column

if TYPE_CHECKING:
    from marts.sql import Connection

OVERLAP_CAPABILITIES = Mart(
    name="overlap_capabilities",
    title="What several systems are for",
    row="One row per capability, else TBM solution, of a system that people use.",
    columns=(
        column("serves", text, "For", "The capability, else the TBM solution."),
        column("systems", whole, "Systems", "How many systems serve it.", unit="systems"),
        column("makers_at_most", whole, "Makers", "Of how many makers they are at most: one that names none may be our "
               "own.", unit="makers"),
        column("named", values, "Which", "The systems, the dearest that stays first."),
        column("makers_said", text, "Made by", "Their makers, and of how many systems no list says it."),
        column("other_cost", money, "Most that could be saved", "What all but the first cost a year: no plan, for "
               "what they do must be done by somebody.", unit="currency"),
        column("currency", CURRENCY, "Currency", "The currency of the cost."),
        column("cost_unknown", whole, "Cost unknown", "Systems of which the list says no cost.", unit="systems"),
        column("users", whole, "Users", "The users of all of them together.", unit="users"),
        column("leaving", whole, "On the way out", "Systems that are at the end of their life.", unit="systems"),
        column("notice_date", date, "Notice by", "The next last day for notice among the others."),
        column("first_system", text, "First", "The system that the others are compared with."),
        column("first_id", identifier, "Its number", "The number of that system."),
        FEED, SOURCE_ROW, LOAD_ID,
    ),
)  # fmt: skip
SEVERAL = (Condition("systems", ">=", 2), Condition("makers_at_most", ">=", 2))
SHOWN = ("serves", "systems", "makers_at_most", "named", "makers_said", "other_cost", "currency", "cost_unknown",
         "notice_date", "leaving")  # fmt: skip


def listing(db: Connection, *, limit: int = 200) -> Rows:
    """Return what systems of two makers and more are for: the dearest first."""
    found = listed(db, OVERLAP_CAPABILITIES, Detail("overlap_capabilities", SEVERAL), "capabilities", limit=limit)
    found.rows.sort(key=lambda row: (row["other_cost"] is None, -(row["other_cost"] or 0), str(row["serves"])))
    return found


def headline(db: Connection) -> tuple[Figure, ...]:
    """Return how many capabilities several systems serve, and in how many of these one is already on its way out."""
    every, going = Detail("overlap_capabilities", SEVERAL), Condition("leaving", ">", 0)
    return (
        counted(db, "Served by several makers", every, "capabilities", "Capabilities that two makers serve."),
        counted(db, "One is on its way out", Detail("overlap_capabilities", (*SEVERAL, going)), "capabilities",
                "Those of them of which a system is at the end of its life."),
        counted(db, "Cost not known", Detail("overlap_capabilities", (*SEVERAL, Condition("cost_unknown", ">", 0))),
                "capabilities", "Those of them of which the list does not say what each system costs."),
    )  # fmt: skip
