"""The signals: what the business should act on, why, whom to ask, and the cells that each stands on (DESIGN 1.6)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from marts.lists import Listed
from marts.provenance import ADDRESS, FEED, TABLE_NAME, UNIT
from marts.signals_found import kinds
from marts.sql import select
from schemas.kinds import CURRENCY, choice, identifier, money, person, text, whole
from schemas.table import Mart, column

if TYPE_CHECKING:
    from marts.figure import Rows
    from marts.sql import Connection

SEVERITY = choice(dict.fromkeys(("high", "medium", "low"), ()))
SMALL = "small_things"  # the kind of a line of small signals of several kinds
STATE = choice(dict.fromkeys(("open", "silenced"), ()))
SUBJECT = choice(
    dict.fromkeys(
        (
            "initiative", "risk", "decision", "vendor", "contract", "system", "person", "update", "portfolio", "things",
            "account", "category", "cost_centre",
        ),
        (),
    )
)  # fmt: skip
SIGNAL_LIST = Mart(
    name="signal_list",
    title="Signals",
    row="One row per signal: something that the business should act on; several of one kind may stand in one line.",
    columns=(
        column("id", identifier, "Signal", "The number of the signal: the same one about the same item has the same."),
        column("kind", choice(dict.fromkeys((*kinds(), SMALL), ())), "Kind", "What sort of signal it is."),
        column("severity", SEVERITY, "Severity", "How much it matters."),
        TABLE_NAME,
        column("subject_type", SUBJECT, "About a", "What sort of thing it is about."),
        column("subject_id", identifier, "Key", "The key of what it is about; of each thing where they are several."),
        column("subject", text, "About", "What it is about, by its name."),
        column("because", text, "Because", "Why it stands, in words."),
        column("ask", person, "Ask", "Whom to ask about it."),
        column("amount", money, "Amount", "The money that is at stake.", unit="currency"),
        column("currency", CURRENCY, "Currency", "The currency of the amount."),
        column("money", text, "Which money", "What the amount is: a budget, a benefit a month, an exposure."),
        column("threshold", text, "Fires when", "The rule or threshold that fired."),
        column("state", STATE, "State", "Silenced while somebody disagrees and its evidence stays what it was."),
        column("silenced_because", text, "Disagreement", "Why somebody disagrees."),
        column("silenced_by", person, "Disagrees", "Who disagrees."),
        column("silenced_in", whole, "Act of disagreement", "The act in which somebody disagreed."),
        column("items", whole, "Things", "How many things stand in this line."),
        column("evidence_hash", identifier, "Evidence hash", "Another one means that the evidence changed."),
        UNIT, FEED, *ADDRESS,
    ),
)  # fmt: skip
LISTED = Listed(
    SIGNAL_LIST,
    "signals",
    filters=("kind", "severity", "subject_type", "ask", "state"),
    searched=("subject", "subject_id", "because", "ask"),
)


def listing(db: Connection, *, limit: int = 500, **chosen: Any) -> Rows:
    """Return the signals, the most severe first."""
    return LISTED.rows(db, limit=limit, **chosen)


def contracts(db: Connection) -> list[dict[str, Any]]:
    """Return the signals as the terminal's JSON names them, each with its members and the cells that it stands on."""
    cells: dict[str, list[dict[str, Any]]] = {}
    text = "select id, subject, file, sheet, cell, value from signal_cells order by id, file, sheet, load_id, cell"
    for each in select(db, text):
        cells.setdefault(each.pop("id"), []).append(each)
    names = ("id", "kind", "subject_type", "subject_id", "subject", "severity", "because", "ask", "amount", "currency",
             "money", "threshold", "state", "silenced_because", "silenced_by", "evidence_hash", "items")  # fmt: skip
    rows = listing(db, limit=100_000).rows
    inside = members(db)
    return [
        {**{each: row[each] for each in names}, "members": inside[row["id"]], "evidence": cells.get(row["id"], [])}
        for row in rows
    ]


def members(db: Connection) -> dict[str, list[dict[str, Any]]]:
    """Return by signal the things that stand in its line: id, severity, subject, because, whom to ask, and its list."""
    return {row["id"]: row["members"] for row in select(db, "select id, members from signal_list")}
