"""Material risks: how high each is, who answers for it, what is done about it and whether in time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from marts.counting import Kind, count_together
from marts.figure import Condition, Detail, Figure, Rows
from marts.lists import Listed
from marts.matrix import Matrix
from marts.provenance import ADDRESS, EXTRA, FEED, UNIT
from marts.rows import listed
from marts.sql import name, select, where
from schemas.exports.security_risks import RISKS
from schemas.kinds import choice, flag, identifier, text, whole
from schemas.table import Mart, column, reference

if TYPE_CHECKING:
    from marts.sql import Connection

SCALE = (1, 2, 3, 4, 5)
LEVELS = choice({"high": (), "medium": (), "low": (), "unknown": ()})
LANES = choice({"reduce_now": (), "contain_watch": (), "unknown": (), "closed": ()})
ACCEPTANCES = choice({"expired": (), "no_end": (), "accepted": (), "not_accepted": ()})
LISTS = choice({"risk_register": (), "security_list": (), "start_lines": ()})
OPEN = Condition("is_open", "=", value=True)
KINDS = (
    Kind("Open risks", "Risks that are not closed."),
    Kind("High", "Open risks whose level is high.", (Condition("level", "=", "high"),)),
    Kind("Treatment overdue", "Open risks whose treatment is not done and was due.",
         (Condition("is_overdue", "=", value=True),)),
    Kind("Acceptance expired", "Open risks that were accepted until a day that is past.",
         (Condition("acceptance", "=", "expired"),)),
    Kind("From the security list", "Gaps of the security list that no open security risk of the registers is about.",
         (Condition("from_list", "=", "security_list"),)),
)  # fmt: skip
_LANE_LACKS = (
    Kind("In the lane", "Open risks in this lane."),
    Kind("Lane proposed", "Open risks whose lane no list names.", (Condition("lane_is_proposed", "=", value=True),)),
    Kind("Without an owner", "Open risks that name no owner.", (Condition("owner", "is null"),)),
    Kind("Without a review day", "Open risks that name no day of the next review.",
         (Condition("next_review", "is null"),)),
)  # fmt: skip
_NOT_TREATED = (
    Kind("Without a treatment", "Open risks that name no treatment.", (Condition("has_treatment", "=", value=False),)),
    Kind("Without a treatment day", "Open risks whose treatment has no day.", (Condition("treatment_due", "is null"),)),
)  # fmt: skip
PLACED = ("risk_id", "owner", "kind", "likelihood", "consequence", "treatment", "treatment_status", "treatment_due",
          "next_review", "acceptance_until", "accepted_by")  # fmt: skip
_REST = tuple(each.name for each in RISKS.columns if each.name not in {*PLACED, "title", "lane"})


def _carried(*names: str) -> tuple[Any, ...]:
    return tuple(reference(RISKS, each) for each in names)


RISK_LIST = Mart(
    name="risk_list",
    title="Risks",
    row="One row per risk of the current registers, and per gap of the security list that none of them names.",
    columns=(
        column("subject", text, "Risk", "Its title, else its description, else its number."),
        *_carried("risk_id", "owner"),
        column("answers", text, "Who answers", "Its owner; where there is none, that there is none."),
        column("level", LEVELS, "Level", "High, medium or low by its rating; unknown is never low."),
        column("rating", whole, "Rating", "Likelihood times consequence, from 1 to 25."),
        column("level_because", text, "Level because", "What the level rests on."),
        *_carried("likelihood", "consequence"),
        column("lane", LANES, "Lane", "Reduce it now, or contain and watch it: as listed, else worked out."),
        column("lane_because", text, "Lane because", "Why it is in that lane; a proposal says so."),
        column("lane_is_proposed", flag, "Lane is proposed", "No list names its lane: it is worked out."),
        column("lacks", text, "What is missing", "What it lacks to be in its lane: an owner, a treatment, a day."),
        *_carried("treatment", "treatment_status", "treatment_due"),
        column("days_overdue", whole, "Overdue", "Days since the treatment was due; 0 before, unknown without a date.",
               unit="days"),
        column("is_overdue", flag, "Is overdue", "The treatment is not done, and its day is past."),
        column("overdue_because", text, "Overdue because", "What says whether it is overdue."),
        *_carried("next_review"),
        column("days_review_late", whole, "Review late", "Days since it should have been looked at; 0 before.",
               unit="days"),
        column("acceptance", ACCEPTANCES, "Acceptance", "Whether it is accepted, and whether that has an end."),
        column("acceptance_because", text, "Acceptance because", "Until when it is accepted."),
        *_carried("acceptance_until", "accepted_by", "kind"),
        column("from_list", LISTS, "From which list", "The risk register, the security list or the start lines."),
        column("security_says", text, "The security list says", "What security's list says of the same thing."),
        column("has_treatment", flag, "Has a treatment", "A treatment is named, by a word or a text."),
        column("is_open", flag, "Open", "It is not closed."),
        column("open_because", text, "Open because", "What the register says about its state."),
        reference(RISKS, "title", heading="Title"),
        *_carried(*_REST),
        column("item_table", identifier, "Listed in", "The table that lists it."),
        EXTRA, UNIT, FEED, *ADDRESS,
    ),
)  # fmt: skip
LISTED = Listed(
    RISK_LIST,
    "risks",
    filters=("level", "lane", "kind", "owner", "treatment_status"),
    searched=("subject", "risk_id", "owner", "description", "treatment_text"),
)
SHOWN = ("subject", "level", "rating", "answers", "lane", "treatment_status", "treatment_due", "days_overdue",
         "next_review", "acceptance_until", "kind", "unit")  # fmt: skip


def listing(db: Connection, *, limit: int = 500, **chosen: Any) -> Rows:
    """Return the risks of the current registers, the open ones first and the highest of them first."""
    return LISTED.rows(db, limit=limit, **chosen)


def every(db: Connection) -> Figure:
    """Return how many risks there are at all: none means that no register is loaded."""
    return LISTED.count(db, "Risks", "Number of risks.")


def options(db: Connection, column: str) -> tuple[str, ...]:
    """Return the values that a filter can have."""
    return LISTED.options(db, column)


def material(db: Connection, *, limit: int = 500) -> Rows:
    """Return the open risks, the highest first: what a board asks about; closed ones are not among them."""
    return listed(db, RISK_LIST, Detail("risk_list", (OPEN,)), "risks", limit=limit)


def headline(db: Connection, **chosen: Any) -> tuple[Figure, ...]:
    """Return the figures of the page, all over open risks."""
    return count_together(db, LISTED, KINDS, OPEN, **chosen)


def in_lane(db: Connection, of: str, *, limit: int = 500, **chosen: Any) -> Rows:
    """Return the open risks of a lane, the highest first; filters narrow them as they do the list."""
    detail = Detail("risk_list", (*LISTED.conditions(**chosen), *_standing(of)))
    return listed(db, RISK_LIST, detail, "risks", limit=limit)


def lane_lacks(db: Connection, of: str, **chosen: Any) -> tuple[Figure, ...]:
    """Return how many stand in a lane, how many of them by a proposal, and how many lack what the lane asks for."""
    kinds = (*_LANE_LACKS, *(_NOT_TREATED if of == "reduce_now" else ()))
    return count_together(db, LISTED, kinds, *_standing(of), **chosen)


def one(db: Connection, *, table: str, feed: str, key: str) -> dict[str, Any]:
    """Return one risk as the list has it; nothing of it where it is on no current list."""
    own = (Condition("item_table", "=", table), Condition("feed", "=", feed), Condition("item_key", "=", key))
    rows = listed(db, RISK_LIST, Detail("risk_list", own), "risks", limit=1).rows
    return rows[0] if rows else {}


def _standing(lane: str) -> tuple[Condition, ...]:
    return OPEN, Condition("lane", "=", lane)


def matrix(db: Connection, **chosen: Any) -> Matrix:
    """Return how many open risks stand at each likelihood and consequence, and how many have no place."""
    found = (*LISTED.conditions(**chosen), OPEN)
    text = "select likelihood, consequence, count(*) as count from $view where $where group by all"
    rows = select(db, text, view=name("risk_list"), where=where(found))
    counts = {(row["likelihood"], row["consequence"]): int(row["count"]) for row in rows}
    unplaced = sum(count for place, count in counts.items() if None in place)
    high, medium = _limits(db)
    steps = tuple(reversed(SCALE))
    rest = Detail("risk_list", (*found, Condition("rating", "is null")))
    return Matrix(
        down="Likelihood",
        across="Consequence",
        rows=tuple(map(str, steps)),
        columns=tuple(map(str, SCALE)),
        cells=tuple(tuple(_cell(counts, found, each, across) for across in SCALE) for each in steps),
        bands=tuple(tuple(_band(each * across, high, medium) for across in SCALE) for each in steps),
        legend=(("high", f"High: {high} or more"), ("medium", f"Medium: {medium} or more"), ("low", "Low")),
        rest=Figure("Without a place", unplaced, "risks", "Open risks without a likelihood or a consequence.", rest),
    )


def _cell(
    counts: dict[tuple[str | None, str | None], int], found: tuple[Condition, ...], likelihood: int, consequence: int
) -> Figure:
    own = (Condition("likelihood", "=", str(likelihood)), Condition("consequence", "=", str(consequence)))
    rule = f"Open risks with likelihood {likelihood} and consequence {consequence}."
    count = counts.get((str(likelihood), str(consequence)), 0)
    title = f"Likelihood {likelihood}, consequence {consequence}"
    return Figure(title, count, "risks", rule, Detail("risk_list", (*found, *own)))


def _limits(db: Connection) -> tuple[int, int]:
    text = "select name, try_cast(value as integer) as value from settings where name in $names"
    known = {row["name"]: int(row["value"]) for row in select(db, text, names=("risk_high_from", "risk_medium_from"))}
    return known["risk_high_from"], known["risk_medium_from"]


def _band(rating: int, high: int, medium: int) -> str:
    return "high" if rating >= high else "medium" if rating >= medium else "low"
