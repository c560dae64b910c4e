"""The columns of the views of initiatives: the list as it is, those that are blocked, and the whole portfolio."""

from __future__ import annotations

from marts.provenance import ADDRESS, EXTRA, FEED, UNIT
from schemas.exports.it_initiatives import INITIATIVES
from schemas.kinds import choice, date, flag, identifier, person, text, whole
from schemas.table import Column, Mart, column, reference

ATTENTION = choice({
    "blocked": (), "off_track": (), "late": (), "no_owner": (), "at_risk": (), "milestone_late": (), "unrated": (),
    "fine": (), "over": (),
})  # fmt: skip
SUBJECT = column("subject", text, "Initiative", "Its title, else its number.")
OVER = column("is_over", flag, "Over", "It is done, cancelled, or has finished.")
BLOCKED = column("is_blocked", flag, "Is blocked", "It says so, or it names a blocker and is not over.")
DAYS_BLOCKED = column(
    "days_blocked",
    whole,
    "Blocked for",
    "Days since it is blocked; 0 where it is not, unknown without a date.",
    unit="days",
)
BLOCKED_BECAUSE = column("blocked_because", text, "Blocked because", "Why it counts as blocked.")
DAYS_LATE = column(
    "days_late", whole, "Late", "Days since the date that is printed in the list; 0 before.", unit="days"
)
LATE_BECAUSE = column("late_because", text, "Late because", "Which date is past or ahead.")
DECISION_ID = column("decision_id", identifier, "Decision", "The open decision that is due first, else the one listed.")
_FIRST = ("initiative_id", "owner", "status", "forecast_finish")
_BLOCK = ("blocker", "blocker_since", "waiting_on")
_NEXT = {"next_decision": "Next decision in the list", "next_decision_id": "Next decision ID in the list"}
_REST = tuple(each.name for each in INITIATIVES.columns if each.name not in {*_FIRST, *_BLOCK, *_NEXT})


def _carried(*names: str) -> tuple[Column, ...]:
    return tuple(reference(INITIATIVES, each) for each in names)


_COMPUTED = (BLOCKED, BLOCKED_BECAUSE, DAYS_LATE, LATE_BECAUSE, OVER)
_ALL = (*_carried(*_BLOCK, *_NEXT, *_REST), EXTRA, UNIT, FEED, *ADDRESS)
INITIATIVE_LIST = Mart(
    name="initiative_list",
    title="Initiatives as listed",
    row="One row per initiative of the current lists.",
    table="initiatives",
    columns=(SUBJECT, *_carried(*_FIRST), DAYS_BLOCKED, *_COMPUTED, *_ALL),
)
INITIATIVES_BLOCKED = Mart(
    name="initiatives_blocked",
    title="Blocked initiatives",
    row="One row per initiative that is blocked.",
    columns=(SUBJECT, *_carried(*_FIRST), DAYS_BLOCKED, BLOCKED_BECAUSE, *_ALL),
)
INITIATIVE_PORTFOLIO = Mart(
    name="initiative_portfolio",
    title="Initiatives",
    row="One row per initiative of the current lists.",
    table="initiatives",
    columns=(
        SUBJECT,
        column("attention", ATTENTION, "Attention", "The first reason for which it needs somebody."),
        column("attention_because", text, "Attention because", "Every reason for which it needs somebody."),
        column("answers", text, "Who answers", "Its owner; where there is none, that there is none."),
        *_carried("initiative_id", "owner", "status", "blocker", "blocker_since", "waiting_on"),
        DAYS_BLOCKED,
        column("decision", text, "Next decision", "The question of the open decision that holds it, else as listed."),
        DECISION_ID,
        column("decide_by", date, "Decide by", "The day on which that decision is due."),
        column("decider", person, "Decider", "Who takes that decision."),
        column("decision_because", text, "Decision because", "How the decision is known."),
        *_carried("forecast_finish", "baseline_finish"),
        DAYS_LATE,
        column("slip_days", whole, "Slip", "Days between the finish as first agreed and as expected now.",
               unit="days"),
        column("slip_because", text, "Slip because", "Which two dates the slip is the difference of."),
        column("milestones", whole, "Milestones", "Milestones of the lists that belong to it."),
        column("milestones_overdue", whole, "Milestones overdue", "Milestones whose date is past, not reached."),
        column("next_milestone", text, "Next milestone", "The first milestone that is ahead."),
        column("next_milestone_date", date, "Next milestone on", "The day of that milestone."),
        column("last_update", date, "Last update", "The day of the newest update on it."),
        column("last_update_by", person, "Said by", "Who wrote the newest update."),
        column("last_update_said", text, "Last said", "The first words of the newest update."),
        *(each for each in _COMPUTED if each is not DAYS_LATE),
        *(reference(INITIATIVES, name, heading=said) for name, said in _NEXT.items()),
        *_carried(*(each for each in _REST if each != "baseline_finish")),
        EXTRA, UNIT, FEED, *ADDRESS,
    ),
)  # fmt: skip
