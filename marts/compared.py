"""What now and the last review are compared by: the same views as they stood then, and every record with its cells."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from schemas.derive.ddl import item_key
from schemas.exports import all_exports

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from schemas.table import Column, Export

NOW = "coalesce(getvariable('as_of_seq'), 9223372036854775807)"
THEN = "coalesce((select seq from last_review), 0)"
BEFORE = "_before"
REVIEW = "last_review"
ROOTS = (
    "corrections_standing", "current_lists", "decision_queue", "fx_rates_current", "risk_list", "spend_read",
    "spend_rollup_current",
)  # fmt: skip
WORD = re.compile(r"\b[a-z_][a-z0-9_]*\b")
STATUSES = ("status", "treatment_status", "reported_status", "lifecycle", "phase", "lane")
SEVERITIES = ("likelihood", "consequence", "inherent_level", "residual_level", "criticality", "substitutability")
WORST_FIRST = ("criticality", "substitutability")  # vocabularies that begin with the worst
PRIORITIES = ("priority", "moscow", "importance", "urgency")
OWNERS = ("owner", "contract_owner", "relationship_owner")
DUE = ("forecast_finish", "forecast_date", "due_date", "treatment_due", "first_value_date")  # what slips when it moves


def compared_views(texts: Mapping[str, str]) -> dict[str, str]:
    """Return the views that comparing needs: `texts` are those it compares, by name and each after those it reads."""
    ledgers = [f"{each.name}_current" for each in _ledgers()]
    made = {
        "register_records": _register_records(),
        "compared_columns": _compared_columns(),
        "ledger_sums": _ledger_sums(),
    }
    return before(texts, (*ROOTS, *ledgers)) | made


def before(texts: Mapping[str, str], roots: Iterable[str]) -> dict[str, str]:
    """Return the views `roots`, and all they read that depends on the sequence, as they stood at the last review.

    Each is the same text with another sequence, under its name with "_before": what is compared is computed alike.
    """
    reads = {name: {each for each in WORD.findall(without_comments(text)) if each in texts} - {name}
             for name, text in texts.items()}  # fmt: skip
    moves = {name for name, text in texts.items() if NOW in text}
    still = {REVIEW}  # when the last review was is the same on both sides
    while more := {name for name in texts if name not in still | moves and reads[name] & moves}:
        moves |= more
    wanted, waiting = set[str](), [each for each in roots if each in moves]
    while waiting:
        name = waiting.pop()
        if name not in wanted:
            wanted.add(name)
            waiting += reads[name] & moves
    return {f"{name}{BEFORE}": _as_then(texts[name], moves) for name in wanted}


def _as_then(text: str, moves: set[str]) -> str:
    head, _, body = text.partition("\n")
    then = WORD.sub(lambda found: found[0] + BEFORE if found[0] in moves else found[0], body.replace(NOW, THEN))
    return f"{head.rstrip('.')}, as it stood at the last review.\n{then}"


def _register_records() -> str:
    """Return the view of all records that were or are on a current list, each with its declared cells as a map."""
    parts = "\n    union all\n".join(_records(each) for each in all_exports().values() if not each.ledger)
    return (
        "-- One row per record of a register whose list counts now or counted at the last review, with its cells.\n"
        "with compared as materialized (\n    select load_id from current_lists\n    union\n"
        f"    select load_id from current_lists{BEFORE}\n),\n\n"
        f"final as (\n{parts}\n)\n\nselect * from final\n"
    )


def _records(export: Export) -> str:
    named = [each for group in export.needed for each in group if each not in export.key] or list(export.key)
    identity = ", ".join(f"'{each}'" for each in dict.fromkeys((*export.key, *named)))
    keys = ", ".join(f"'{each.name}'" for each in export.columns)
    values = ", ".join(f"{each.name}::varchar" for each in export.columns)
    return (
        f"    select '{export.name}' as table_name, load_id, source_row, {item_key(export)} as item_key, "
        f"coalesce({', '.join(f'{each}::varchar' for each in (*named, *export.key))}) as subject, "
        f"map([{keys}], [{values}]) as cells, origins, {str(export.grows).lower()} as is_log, "
        f"{_known_by(export)} as known_by, '{export.key[0]}' as key_column, [{identity}] as identity\n"
        f"    from {export.name} where load_id in (select load_id from compared)"
    )


def _known_by(export: Export) -> str:
    """Return the SQL expression of what tells a record apart: its number, other columns, or only its name."""
    if len(export.key) > 1:
        return "'number'"
    found = " or ".join(f"{each} is not null" for each in export.otherwise)
    others = f"when {found} then 'columns' " if found else ""
    return f"case when {export.key[0]} is not null then 'number' {others}else 'name' end"


def _compared_columns() -> str:
    """Return the view that says of every column of a register what kind of change a change of it is."""
    rows = ", ".join(
        f"('{export.name}', '{each.name}', '{kind_of(each)}', {str(each.name in OWNERS).lower()}, "
        f"{str(each.name in DUE).lower()}, {_levels(each)})"
        for export in all_exports().values()
        if not export.ledger
        for each in export.columns
    )
    says = "-- One row per column of a register: what kind of change it is when it changes, and its levels, worst last."
    return f"{says}\nselect * from (values {rows}) as known(table_name, column_name, kind, is_owner, is_due, levels)\n"


def kind_of(column: Column) -> str:
    """Return the kind of change that a change of this column is."""
    if column.name in STATUSES:
        return "status"
    if column.name in SEVERITIES and column.kind.values:
        return "severity"
    if column.name in PRIORITIES:
        return "priority"
    if column.kind.name == "person":
        return "owner" if column.name.endswith(("owner", "sponsor", "manager")) else "text"
    if column.kind.name in {"date", "money"}:
        return {"date": "date", "money": "amount"}[column.kind.name]
    return "link" if column.name.endswith(("_id", "_ids")) else "text"


def _levels(column: Column) -> str:
    if kind_of(column) != "severity":
        return "null::varchar[]"
    values = reversed(column.kind.values) if column.name in WORST_FIRST else column.kind.values
    return "[" + ", ".join(f"'{each}'" for each in values) + "]"


def _ledger_sums() -> str:
    """Return the view of what each ledger says of a month, now and at the last review."""
    parts = "\n    union all\n".join(
        _sums(each, side, after) for each in _ledgers() for side, after in (("now", ""), ("before", BEFORE))
    )
    return (
        "-- One row per side (now, before), ledger feed, month and currency: the sum of what counts.\n"
        f"with final as (\n{parts}\n)\n\nselect * from final\n"
    )


def _sums(export: Export, side: str, after: str) -> str:
    view = "spend_rollup_current" if export.name == "spend" else f"{export.name}_current"
    records = "cast(sum(records) as bigint)" if export.name == "spend" else "count(*)"
    return (
        f"    select '{side}' as side, '{export.name}' as table_name, feed, unit, period, currency_known, "
        f"sum(amount) as amount, {records} as records, max(load_id) as load_id from {view}{after} group by all"
    )


def _ledgers() -> list[Export]:
    return [each for each in all_exports().values() if each.ledger and each.amount]


def without_comments(text: str) -> str:
    """Return the text of a view without what its comments say, which names no view that it reads."""
    return re.sub(r"--.*", "", text)
