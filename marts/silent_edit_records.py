"""The records of lists that are compared one after the other: the SQL is made from the declarations of all registers.

The file silent_edit_records.sql holds what `text` returns, and a test says so when a declaration changed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from marts.compared import DUE, OWNERS
from marts.feed_trust import TYPED_HERE
from schemas.derive.ddl import item_key
from schemas.exports import all_exports

if TYPE_CHECKING:
    from schemas.table import Export

PLANNED = ("baseline_finish", "baseline_date")  # a plan that is written anew hides by how much it was missed
LOOKED_AT = ("next_review", "acceptance_until")
DATES = (*DUE, *PLANNED, *LOOKED_AT)
STATES = ("status", "lifecycle")
OVER = ("done", "cancelled", "closed", "decided", "dropped", "superseded", "expired", "terminated", "inactive",
        "end_of_life")  # fmt: skip
ENDED = "active_to"  # of a person: a day here means that the person left
NOTES = (
    "text",
    "notes",
    "note",
    "blocker",
    "waiting_on",
    "next_decision",
    "justification",
    "outcome",
    "rationale",
    "trade_off",
    "treatment_text",
    "existing_controls",
    "cause",
    "effect",
    "description",
    "renewal_text",
    "deferral_count",
    "last_review",
)  # texts in which somebody may say why; those that name or measure (phase, duration, website) explain nothing
TREATMENTS = ("treatment", "treatment_text", "treatment_status", "existing_controls", "accepted_by", "evidence_ref")
SAYS = "-- One row per record of a register's list that has another list before or after it: what silent edits look at."


def text() -> str:
    """Return the text of the view silent_edit_records."""
    known = (each for each in all_exports().values() if each.name not in TYPED_HERE)
    registers = [each for each in known if not each.ledger and not each.grows]
    parts = "\n    union all\n".join(map(_part, registers))
    return (
        f"{SAYS}\nwith compared as materialized (\n    select load_id from silent_edit_loads\n    union\n"
        f"    select load_then from silent_edit_loads\n),\n\nfinal as (\n{parts}\n)\n\nselect * from final\n"
    )


def _part(export: Export) -> str:
    names = [each.name for each in export.columns]
    named = [each for group in export.needed for each in group if each not in export.key] or list(export.key)
    dates = [each for each in names if each in DATES]
    texts = [each for each in names if each in NOTES and each not in named]
    told = {
        "item_key": item_key(export),
        "subject": f"coalesce({', '.join(f'{each}::varchar' for each in (*named, *export.key))})",
        "owner": next((each for each in names if each in OWNERS), "null"),
        "owner_column": next((f"'{each}'" for each in names if each in OWNERS), "null"),
        "is_over": _is_over(export),
        "dates": f"map([{_quoted(dates)}]::varchar[], [{', '.join(dates)}]::date[])",
        "texts": f"concat_ws(chr(31), {', '.join(texts)})" if texts else "''",
        "initiative_id": "initiative_id" if "initiative_id" in names else "null",
        "initiative": _initiative(export),
        **_rated(names),
    }
    lines = [f"{value} as {name}" for name, value in told.items()]
    return (
        f"    select '{export.name}' as table_name, load_id, source_row, origins, extra, {', '.join(lines[:2])},\n"
        f"        {', '.join(lines[2:])}\n"
        f"    from {export.name} where load_id in (select load_id from compared)"
    )


def _rated(names: list[str]) -> dict[str, str]:
    """Return how high a record is rated and what is done about it: only risks say so."""
    found = dict.fromkeys(("likelihood", "consequence", "residual_level"), "null")
    if not found.keys() <= {*names}:
        return found | {"treatment": "null", "is_treated": "false"}
    return {each: each for each in found} | {
        "treatment": f"concat_ws(chr(31), {', '.join(TREATMENTS)})",
        "is_treated": "coalesce(treatment_status = 'done', status in ('mitigated', 'accepted'), false)",
    }


def _is_over(export: Export) -> str:
    states = [each for each in export.columns if each.name in STATES]
    found = [
        f"coalesce({each.name} in ({_quoted([one for one in OVER if one in each.kind.values])}), false)"
        for each in states
    ]
    found += [f"{each.name} is not null" for each in export.columns if each.name == ENDED]
    return " or ".join(found) or "false"


def _initiative(export: Export) -> str:
    names = {each.name for each in export.columns}
    if export.name == "initiatives":
        return "title"
    return "initiative_title" if "initiative_title" in names else "null"


def _quoted(words: tuple[str, ...] | list[str]) -> str:
    return ", ".join(f"'{each}'" for each in words)
