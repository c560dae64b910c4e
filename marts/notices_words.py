"""The sentences of a message: why something is told, and what is asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from marts.say import capital, say_count, say_date

if TYPE_CHECKING:
    from datetime import date

LONGEST = 300  # letters of what a cell says: a message is short
BECAUSE = {  # {day} and {days} where it turns on a day, {said} what the list says
    "decision_late": "It was due on {day}, {days} ago.",
    "decision_due": "It is due on {day}, {ahead}.",
    "decision_no_date": "It has no date yet.",
    "blocked": "It {since}{said}.",
    "late": "Its finish of {day} is past.",
    "milestones_late": "{said} overdue.",
    "no_next_milestone": "No milestone of it is ahead.",
    "unrated": "How it stands is not known.",
    "treatment_late": "Its treatment was due on {day} and is not done.",
    "acceptance_over": "It was accepted until {day}, which is past.",
    "review_late": "It should have been looked at by {day}.",
    "notice_soon": "{said}the last day for notice is {day}, {ahead}.",
    "sheet_late": "It was due on {day}, {days} ago, and has not come.",
    "sheet_due": "It is due today.",
    "sheet_quiet": "Nothing has come since {day}.",
    "cells_aside": "{said} set aside: they count nowhere until they are mended.",
    "list_to_mend": "Corrected here, not in the list yet: {said}.",
}
DECIDE = "Decide it, or move it to another date with a reason."
SEND = "Please send it: drop it on the screen Load, or into the inbox."
ASKS = {
    "decision_late": DECIDE,
    "decision_due": DECIDE,
    "decision_no_date": "Give it one date.",
    "blocked": "Say what would free it and by when, or that it is free again.",
    "late": "Give it a new date with a reason, or close it.",
    "milestones_late": "Give new dates, or say what was reached.",
    "no_next_milestone": "Name the next milestone and its date.",
    "unrated": "Say how it stands.",
    "treatment_late": "Say what is left to do and by when, or that it is done.",
    "acceptance_over": "Accept it anew until a day, or treat it.",
    "review_late": "Look at it, and give the day of the next look.",
    "notice_soon": "Say whether we keep it.",
    "sheet_late": SEND,
    "sheet_due": SEND,
    "sheet_quiet": SEND,
    "cells_aside": "Please mend them and send the file again: Load has your workbook with the cells marked.",
    "list_to_mend": "Please change these in your list.",
}
THINGS = {
    "decision_late": "Decision", "decision_due": "Decision", "decision_no_date": "Decision", "blocked": "Initiative",
    "late": "Initiative", "milestones_late": "Initiative", "no_next_milestone": "Initiative", "unrated": "Initiative",
    "treatment_late": "Risk", "acceptance_over": "Risk", "review_late": "Risk", "notice_soon": "Contract",
    "sheet_late": "Sheet", "sheet_due": "Sheet", "sheet_quiet": "Sheet", "cells_aside": "File",
    "list_to_mend": "List",
}  # fmt: skip
COUNTED = {
    "milestones_late": ("milestone of it is", "milestones of it are"),
    "cells_aside": ("record is", "records are"),
}


def because(kind: str, day: date | None, days: int | None, said: str) -> str:
    """Return why something is told; `days` are those until the day, negative when it is past."""
    left = days or 0
    shown = said if len(said) <= LONGEST else f"{said[: LONGEST - 1]}\N{HORIZONTAL ELLIPSIS}"
    if kind in COUNTED:
        shown = say_count(int(said or 0), *COUNTED[kind])
    if kind == "blocked":
        shown = f": {shown.rstrip('.')}" if shown else ""
    if kind == "notice_soon":
        shown = f"With {shown}: " if shown else ""
    says = BECAUSE[kind].format(
        day=say_date(day),
        days=say_count(-left, "day"),
        ahead="today" if not left else "tomorrow" if left == 1 else f"in {say_count(left, 'day')}",
        since=f"has been blocked since {say_date(day)}" if day else "is blocked",
        said=shown,
    )
    return capital(says)


def asks(kind: str) -> str:
    """Return what is asked of the person."""
    return ASKS[kind]
