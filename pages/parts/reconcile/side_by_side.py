"""The four lists side by side: which supplier stands in which of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from marts import reconcile
from pages.parts import export, filters, kpi, record, store, table

if TYPE_CHECKING:
    from acts.actor import Actor

SHOWN = (
    "name", "in_procurement", "in_it", "in_security", "in_finance", "spend", "spend_currency", "is_critical",
    "missing_in", "relationship_owner", "systems", "group_name",
)  # fmt: skip


def show(_actor: Actor) -> None:
    """Show one row per supplier with a yes or no per list, those that were paid most first."""
    chosen = filters.of_list(reconcile.MATRIX, reconcile.MATRIX.options)
    kpi.row(*store.ask(reconcile.headline, **chosen))
    rows = store.ask(reconcile.matrix, **chosen)
    nothing = filters.nothing(chosen, "supplier")
    table.show(rows, key="matrix", title="Suppliers in the four lists", empty=nothing, only=SHOWN, height=460)
    export.offer(rows, view="suppliers in the four lists", filters=chosen, key="matrix")
    record.panel("matrix", rows)
