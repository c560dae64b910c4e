"""When contracts and the systems under them are a signal: notice, payments after the end, and overlap."""

from __future__ import annotations

from schemas.setting import AMOUNT, DAYS, SHARE, WHOLE, Setting

GROUP = "Signals on contracts"
HOLIDAYS = (
    "days such as 12-25 (each year) or 2026-04-03 (that day alone), with commas between",
    r"((\d{4}-)?\d{2}-\d{2}(, ?(\d{4}-)?\d{2}-\d{2})*)?",
)
SETTINGS = (
    Setting("renewal_first_days", "120", "A renewal becomes a decision ahead of notice by (days)", *DAYS, GROUP),
    Setting("renewal_second_days", "90", "A renewal is to be prepared ahead of notice by (days)", *DAYS, GROUP),
    Setting("renewal_third_days", "60", "A renewal is to be decided ahead of notice by (days)", *DAYS, GROUP),
    Setting("renewal_soon_days", "30", "A renewal weighs ahead of notice by (days)", *DAYS, GROUP),
    Setting("renewal_answered_days", "365", "A settled decision answers a renewal for (days)", *DAYS, GROUP),
    Setting("renewal_lead_days", "30", "Our own time to decide, where a contract says none (days)", *DAYS, GROUP),
    Setting(
        "renewal_min_value", "25000", "A renewal is told from (annual value, a quarter where critical)", *AMOUNT, GROUP
    ),
    Setting(
        "renewal_decision_value",
        "100000",
        "A renewal is a decision from (annual value, a quarter where critical)",
        *AMOUNT,
        GROUP,
    ),
    Setting("renewal_pressing_value", "250000", "A renewal presses from (annual value)", *AMOUNT, GROUP),
    Setting("renewal_pressing_days", "21", "A renewal presses ahead of notice by (days)", *DAYS, GROUP),
    Setting("holidays", "01-01, 12-25, 12-26", "Days on which nobody works", *HOLIDAYS, GROUP),
    Setting("paid_after_days", "45", "Paid after the end counts from (days after it)", *DAYS, GROUP),
    Setting("paid_after_amount", "1000", "Paid after the end is told from (amount)", *AMOUNT, GROUP),
    Setting("paid_after_pressing", "100000", "Paid after the end presses from (amount)", *AMOUNT, GROUP),
    Setting("overlap_systems_from", "2", "Systems overlap from (systems for one thing)", *WHOLE, GROUP),
    Setting("overlap_vendors_from", "2", "Systems overlap from (vendors for one thing)", *WHOLE, GROUP),
    Setting("overlap_min_cost", "50000", "An overlap weighs from (annual cost of all but the first)", *AMOUNT, GROUP),
    Setting("overlap_saving_low", "0.30", "Saving by an overlap taken away, at least (share)", *SHARE, GROUP),
    Setting("overlap_saving_high", "0.80", "Saving by an overlap taken away, at most (share)", *SHARE, GROUP),
)
