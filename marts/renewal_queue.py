"""The view of the renewals that are decisions by now: the decisions of the lists, asked of another list."""

from __future__ import annotations

SAYS = "-- One row per renewal that is a decision by now, or decision that was said here, as decision_queue reads them."


def renewal_views(stated: str) -> dict[str, str]:
    """Return the text of renewal_queue: `stated`, the text of decision_queue, over renewals in place of the lists.

    So a renewal has its status, its urgency and what was said here by the same rules as any other decision.
    """
    _, _, body = stated.partition("\n")
    return {"renewal_queue": f"{SAYS}\n{body.replace('from decision_list as', 'from renewal_listed as')}"}
