"""The newest loads on the Trust page: what became of each, and the way back."""

from __future__ import annotations

from functools import partial
from typing import Any

from marts import feed_trust
from pages.parts import columns, export, filters, record, store, table, undo

KEY = "made"
FILTERS = ("table_name",)
SHOWN = ("load_id", "table_name", "unit", "file", "loaded_at", "loaded_by", "status", "records", "set_aside", "repeats",
         "restatements", "silent_edits", "amount_gap")  # fmt: skip


def show() -> None:
    """Show the loads that count, the newest first; a click offers to undo one."""
    chosen = filters.bar(feed_trust.options, *FILTERS, of=feed_trust.FEED_TRUST)
    found = store.ask(feed_trust.recent, **chosen)
    rows, shown = columns.choose(found, SHOWN, page="Trust")
    table.show(rows, key=KEY, title="Loads", empty=filters.nothing(chosen, "load"), only=shown)
    export.offer(rows, view="loads", filters=chosen, key=KEY)
    record.panel(KEY, rows, more=_back)


def _back(row: dict[str, Any]) -> None:
    undo.offer(row["load_id"], key="trust load", label=f"Undo load {row['load_id']}", done=partial(table.close, KEY))
