"""When risks, gaps in security and concentrations are a signal."""

from __future__ import annotations

from schemas.setting import DAYS, SHARE, WHOLE, Setting

GROUP = "Signals on risks"
SETTINGS = (
    Setting("treatment_overdue_from_days", "1", "A treatment is overdue from (days after its day)", *DAYS, GROUP),
    Setting("treatment_pressing_days", "45", "A high risk's overdue treatment presses from (days)", *DAYS, GROUP),
    Setting("acceptance_expired_from_days", "1", "An acceptance has expired from (days after its day)", *DAYS, GROUP),
    Setting("risk_review_from_days", "1", "A risk's review is overdue from (days after its day)", *DAYS, GROUP),
    Setting("risk_rose_from_points", "1", "A risk rose from (points of its rating)", *WHOLE, GROUP),
    Setting("risk_lowered_from_points", "1", "A risk was lowered from (points of its rating)", *WHOLE, GROUP),
    Setting("near_risk_days", "90", "A risk is near within (days)", *DAYS, GROUP),
    Setting("reporting_gap_share", "0.30", "Ask when this share of a list is not rated", *SHARE, GROUP),
    Setting("reporting_gap_count", "5", "Ask when at least this many of a list are not rated", *WHOLE, GROUP),
    Setting("assessment_overdue_from_days", "1", "A security assessment is overdue from (days)", *DAYS, GROUP),
    Setting("person_functions_from", "3", "One person carries many critical functions from", *WHOLE, GROUP),
    Setting("person_functions_share", "0.15", "One person carries this share of critical functions", *SHARE, GROUP),
    Setting("system_functions_from", "3", "One system carries many critical functions from", *WHOLE, GROUP),
)
