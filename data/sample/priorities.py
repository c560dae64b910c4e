"""How the delivery tool ranks the initiatives of the sample company beside their priority, and what each serves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from data.sample.goals import goal_of

if TYPE_CHECKING:
    from data.sample.registers import Initiative

_MOSCOW = {"Highest": "Must have", "High": "Should have", "Medium": "Should have", "Low": "Could have"}
_OTHERWISE = {"HGF-133": "Must have", "HGF-138": "Won't have"}
_PUSHED_OUT_BY = {"HGF-138": "HGF-160"}


def ranked(one: Initiative) -> tuple[str, str, str, str]:
    """Return the goal that an initiative serves, its rank, its importance, and what pushed it out; "" for none."""
    rank = _OTHERWISE.get(one.key, _MOSCOW.get(one.priority, ""))
    important = "Low" if one.priority == "Low" else "High" if rank else ""
    return goal_of().get(one.key, ""), rank, important, _PUSHED_OUT_BY.get(one.key, "")
