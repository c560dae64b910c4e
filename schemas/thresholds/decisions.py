"""When decisions, rights to decide and approvals are a signal."""

from __future__ import annotations

from schemas.setting import AMOUNT, DAYS, WHOLE, Setting

GROUP = "Signals on decisions"
SETTINGS = (
    Setting("decision_late_from_days", "1", "A decision is overdue from (days after its day)", *DAYS, GROUP),
    Setting("decision_material_amount", "250000", "A decision is material from (in its own currency)", *AMOUNT, GROUP),
    Setting("decision_deferred_from", "3", "A decision is put off too often from (times)", *WHOLE, GROUP),
    Setting("decision_look_back_days", "365", "Look back at decisions taken within (days)", *DAYS, GROUP),
    Setting("decision_stick_days", "90", "A decision has held after (days)", *DAYS, GROUP),
    Setting("approved_within_days", "0", "Approved at once is within (days)", *DAYS, GROUP),
    Setting("two_way_small_amount", "100000", "A reversible decision is small up to (own currency)", *AMOUNT, GROUP),
    Setting("two_way_waits_days", "7", "A reversible decision waits too long from (days)", *DAYS, GROUP),
    Setting("unblock_presses_days", "14", "Blocked with nobody to free it presses from (days)", *DAYS, GROUP),
    Setting("decide_together", "3", "Decisions that are named as taken together (at most)", *WHOLE, GROUP),
)
