"""Who may decide what: the decision rights line by line, what is wrong with a line, and how well decisions hold."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from marts.figure import Condition, Detail, Figure
from marts.lists import Listed
from marts.provenance import ADDRESS, EXTRA, FEED, UNIT
from marts.say import say_count
from marts.sql import select
from marts.telling import Said
from schemas.exports.office_decision_rights import DECISION_RIGHTS
from schemas.exports.office_decisions import DECISIONS
from schemas.kinds import choice, date, text
from schemas.table import Mart, column, reference

if TYPE_CHECKING:
    from marts.figure import Rows
    from marts.sql import Connection
    from marts.telling import Piece

STATE = choice(dict.fromkeys(("unclear", "clear"), ()))
UNCLEAR = Condition("state", "=", "unclear")
MANY = 20  # decisions from which a share says something; of fewer only their counts are said
RIGHTS_MATRIX = Mart(
    name="rights_matrix",
    title="Decision rights",
    table="decision_rights",
    row="One row per field of decisions, and per step of amounts where a field has several.",
    columns=(
        *(reference(DECISION_RIGHTS, each) for each in ("domain", "decide")),
        column("state", STATE, "Check", "Whether exactly one decides, who is one of ours and still here."),
        column("state_because", text, "Because", "What is wrong with the line, else that nothing is."),
        *(
            reference(DECISION_RIGHTS, each)
            for each in ("limit_amount", "currency", "two_way_delegate", "recommend", "agree", "input", "perform")
        ),
        *(reference(DECISION_RIGHTS, each) for each in ("limit_risk", "consulted_committee", "note")),
        EXTRA, UNIT, FEED, *ADDRESS,
    ),
)  # fmt: skip
DECISION_RETURNED = Mart(
    name="decision_returned",
    title="Decisions that came back",
    row="One row per decision that came back after it was taken.",
    columns=(
        reference(DECISIONS, "decision_id"),
        column("how", text, "How", "How it came back."),
        column("decided_on", date, "First decided on", "The day on which it was taken before."),
        FEED,
    ),
)
LISTED = Listed(
    RIGHTS_MATRIX,
    "lines",
    filters=("state", "decide"),
    searched=("domain", "decide", "recommend", "two_way_delegate", "state_because"),
)
SHOWN = (
    "domain", "decide", "state", "state_because", "limit_amount", "currency", "two_way_delegate", "recommend", "agree",
    "consulted_committee",
)  # fmt: skip


def listing(db: Connection, *, limit: int = 500, **chosen: Any) -> Rows:
    """Return the decision rights, what is unclear first."""
    return LISTED.rows(db, limit=limit, **chosen)


def options(db: Connection, column: str) -> tuple[str, ...]:
    """Return the values that a filter can have."""
    return LISTED.options(db, column)


def headline(db: Connection, **chosen: Any) -> tuple[Figure, ...]:
    """Return how many lines of rights there are, and how many leave unclear who decides."""
    wrong = "Lines in which nobody of ours, more than one, or somebody who is gone decides."
    delegated = "Lines that name who decides what can be taken back."
    return (
        LISTED.count(db, "Lines of rights", "Lines of the decision rights.", **chosen),
        LISTED.count(db, "Unclear who decides", wrong, UNCLEAR, **chosen),
        LISTED.count(db, "With a stand-in", delegated, Condition("two_way_delegate", "is not null"), **chosen),
    )


def of_domain(db: Connection, *, domain: str) -> list[dict[str, Any]]:
    """Return the lines of rights for one field of decisions, the smallest amount first."""
    text = (
        "select domain, decide, limit_amount, currency, two_way_delegate, consulted_committee, state, state_because, "
        "load_id, source_row from rights_matrix where domain_key = $key order by limit_amount nulls last, source_row"
    )
    return select(db, text, key=domain.strip().lower())


def held(db: Connection) -> tuple[Piece, ...]:
    """Return how many of the decisions taken lately came back: as counts, and as a share where there are many."""
    query = (
        "select cast(getvariable('today') as date) - cast(value as integer) as since, value as days from settings "
        "where name = 'decision_look_back_days'"
    )
    known = select(db, query)[0]
    taken = (Condition("decided_on", ">=", known["since"]), Condition("status", "in", ("decided", "reopened")))
    counts = select(db, f"select count(*) as count from decision_queue where decided_on >= date '{known['since']}' "
                        "and status in ('decided', 'reopened')") if known["since"] else []  # fmt: skip
    if not counts or not counts[0]["count"]:
        return ()
    rule = f"Decisions taken in the last {known['days']} days."
    every = Figure("Decisions taken", counts[0]["count"], "decisions", rule, Detail("decision_queue", taken))
    back = select(db, "select count(*) as count from decision_returned")[0]["count"]
    came = Figure("Came back", back, "decisions", "Taken before and open again, or soon replaced.",
                  Detail("decision_returned"))  # fmt: skip
    share = f" ({back * 100 // every.value} %)" if int(str(every.value)) >= MANY and back else ""
    said = say_count(int(str(every.value)), "decision")
    return ("Of ", Said(said, every), f" taken in {known['days']} days ", Said(f"{back or 'none'}{share}", came),
            " came back: reopened, or replaced soon after.")  # fmt: skip
