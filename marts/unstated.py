"""The view of the feeds whose files do not say a currency: made from the declarations of all ledgers."""

from __future__ import annotations

from schemas.exports import all_exports

UNSTATED = """-- One row per feed with amounts that count in no known currency as long as nobody says it.
with final as (
{parts}
)

select * from final
"""
PART = """    select distinct counting_loads.feed
    from {name}
    inner join counting_loads on {name}.load_id = counting_loads.load_id
    where {name}.currency is null and counting_loads.currency is null"""


def unstated_views() -> dict[str, str]:
    """Return the text of the view feeds_unstated: only amounts of ledgers take the currency of a feed."""
    ledgers = [
        each for each in all_exports().values() if each.ledger and any(one.name == "currency" for one in each.columns)
    ]
    return {
        "feeds_unstated": UNSTATED.format(parts="\n    union\n".join(PART.format(name=each.name) for each in ledgers))
    }
