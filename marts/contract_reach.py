"""How much of what is paid the contract lists know: below a share they say nothing about whom they do not name."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from marts.arithmetic import derived
from marts.counting import Kind, count_together
from marts.figure import Condition
from marts.lists import Listed
from marts.sql import select
from schemas.kinds import CURRENCY, choice, identifier, money, text, whole
from schemas.table import Mart, column

if TYPE_CHECKING:
    from marts.figure import Figure
    from marts.sql import Connection

CONTRACT_WANTED = Mart(
    name="contract_wanted",
    title="Suppliers with whom a contract may be expected",
    row="One row per supplier that was paid in the last twelve covered months and might need a contract.",
    columns=(
        column("name", text, "Supplier", "What it is called."),
        column("contract_known", choice({"known": (), "unknown": (), "waiting": ()}), "In a contract list",
               "Whether a contract list knows it, or a like name that waits for an answer."),
        column("spend", money, "Spend, 12 months", "What it was paid in the last twelve covered months.",
               unit="spend_currency"),
        column("spend_currency", CURRENCY, "Currency", "The currency of that spend."),
        column("spend_says", text, "Spend by currency", "The spend in each currency in which it was paid."),
        column("scope", text, "Unit", "The unit that pays it most; blank where no contract list names a unit."),
        column("named_by", identifier, "Column", "The column of the ledger that names it."),
        column("load_id", whole, "Load", "The load of that line."),
        column("source_row", whole, "Row", "The row of that line on its sheet."),
        column("supplier_key", identifier, "Supplier key", "The vendor of the lists, else its name."),
    ),
)  # fmt: skip
WANTED = Listed(CONTRACT_WANTED, "suppliers", filters=(), searched=("name",))
KNOWN = Condition("contract_known", "=", "known")
UNKNOWN = Condition("contract_known", "=", "unknown")
SHORT = """
select reach.scope, spend_window.first_month
from contract_reach as reach
cross join spend_window
where not reach.is_reached
order by reach.scope
"""


@dataclass(frozen=True)
class Short:
    """Contract lists that know too few of those who are paid, for one unit ("" for all): how many, of how many."""

    unit: str
    known: Figure
    paid: Figure


def short(db: Connection) -> tuple[Short, ...]:
    """Return where the contract lists know too little of what is paid to say whom no contract covers.

    Nothing where no contract list is loaded: its absence is said elsewhere.
    """
    if not select(db, "select 1 as one from current_lists where table_name = 'contracts' limit 1"):
        return ()
    return tuple(_short(db, row["scope"]) for row in select(db, SHORT))


def _short(db: Connection, scope: str) -> Short:
    kinds = (
        Kind("Suppliers that the contract lists know", "Suppliers that were paid in the last twelve covered months and "
             "that a contract list names.", (KNOWN,)),
        Kind("Suppliers that they do not know", "Suppliers that were paid in these months and that no contract list "
             "names; without tax offices, banks, people of ours, and names that wait for an answer.", (UNKNOWN,)),
    )  # fmt: skip
    known, unknown = count_together(db, WANTED, kinds, Condition("scope", "=", scope))
    rule = "Suppliers that were paid in the last twelve covered months and with whom a contract may be expected."
    return Short(scope, known, derived("Suppliers paid", "a + b", known, unknown, unit="suppliers", rule=rule))
