"""When initiatives are a signal."""

from __future__ import annotations

from schemas.setting import DAYS, SHARE, WHOLE, Setting

GROUP = "Signals on initiatives"
SETTINGS = (
    Setting("late_from_days", "1", "An initiative is late from (days after its finish)", *DAYS, GROUP),
    Setting("late_pressing_days", "30", "A late initiative that matters presses from (days)", *DAYS, GROUP),
    Setting("blocked_long_days", "30", "An initiative is blocked for long from (days)", *DAYS, GROUP),
    Setting("blocked_pressing_days", "90", "A long block of what matters presses from (days)", *DAYS, GROUP),
    Setting("slips_from", "2", "An initiative keeps slipping from (slips)", *WHOLE, GROUP),
    Setting("slips_pressing_from", "3", "Slips of what matters press from (slips)", *WHOLE, GROUP),
    Setting("slip_recent_days", "45", "A slip is recent within (days)", *DAYS, GROUP),
    Setting("slip_told_days", "21", "A move is planned when told with its reason before (days)", *DAYS, GROUP),
    Setting("evidence_late_days", "14", "Evidence is red when a date is past by (days)", *DAYS, GROUP),
    Setting("evidence_slip_amber_days", "14", "Evidence is amber when the finish slipped by (days)", *DAYS, GROUP),
    Setting("evidence_slip_red_days", "60", "Evidence is red when the finish slipped by (days)", *DAYS, GROUP),
    Setting("evidence_milestone_days", "60", "Evidence is amber when a milestone slipped by (days)", *DAYS, GROUP),
    Setting("evidence_over_share", "0.10", "Evidence is red when cost is over budget by (share)", *SHARE, GROUP),
    Setting("evidence_ahead_share", "0.25", "Evidence is amber when spend runs ahead by (share)", *SHARE, GROUP),
    Setting("evidence_blocked_days", "30", "Evidence is red when it is blocked for (days)", *DAYS, GROUP),
    Setting("evidence_decision_days", "14", "Evidence is red when its decision is late by (days)", *DAYS, GROUP),
    Setting("evidence_ambers_from", "2", "Amber evidence contradicts green from (dimensions)", *WHOLE, GROUP),
    Setting("evidence_said_days", "35", "A report counts as explained by an update within (days)", *DAYS, GROUP),
    Setting("comfort_green_share", "0.90", "A comfort pack reports more than this share green", *SHARE, GROUP),
    Setting("comfort_wrong_share", "0.20", "A comfort pack is wrong in more than (share of greens)", *SHARE, GROUP),
    Setting("comfort_from", "5", "A portfolio is looked at for comfort from (initiatives)", *WHOLE, GROUP),
    Setting("milestone_window_days", "60", "A milestone is near within (days, before or after)", *DAYS, GROUP),
    Setting("spending_days", "92", "Spending is recent within (days)", *DAYS, GROUP),
    Setting("spending_milestone_days", "183", "Spending needs a milestone reached within (days)", *DAYS, GROUP),
)
