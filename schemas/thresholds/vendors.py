"""When a vendor shapes the plan, and when too much hangs on one: how its parts weigh, and from where on it is said."""

from __future__ import annotations

from schemas.setting import AMOUNT, DAYS, POINTS, SHARE, WHOLE, Setting

GROUP = "Signals on vendors"
SETTINGS = (
    Setting("control_weight_dates", "20", "Control: milestones that the vendor dates weigh (points)", *POINTS, GROUP),
    Setting("control_weight_owners", "20", "Control: no owner of ours weighs (points)", *POINTS, GROUP),
    Setting("control_weight_access", "10", "Control: systems it alone administers weigh (points)", *POINTS, GROUP),
    Setting("control_weight_decisions", "15", "Control: its advice without another option weighs", *POINTS, GROUP),
    Setting("control_weight_approvals", "10", "Control: answers given at once weigh (points)", *POINTS, GROUP),
    Setting("control_weight_replacing", "10", "Control: hard to replace weighs (points)", *POINTS, GROUP),
    Setting("control_weight_leaving", "10", "Control: not ready to leave weighs (points)", *POINTS, GROUP),
    Setting("control_weight_clarity", "5", "Control: it tells more than we do weighs (points)", *POINTS, GROUP),
    Setting("control_known_from", "50", "Control is told from (weight that is known, of 100)", *POINTS, GROUP),
    Setting("control_shapes_from", "50", "A vendor shapes the plan from (points of 100)", *POINTS, GROUP),
    Setting("control_presses_from", "65", "A vendor that shapes the plan presses from (points of 100)", *POINTS, GROUP),
    Setting("control_weeks_cost", "3", "Taking control back: work of weeks counts as (works of days)", *WHOLE, GROUP),
    Setting("control_months_cost", "8", "Taking control back: work of months counts as (works of days)", *WHOLE, GROUP),
    Setting("concentration_spend_from", "0.15", "Much of the spend is with one group from (share)", *SHARE, GROUP),
    Setting("concentration_spend_high", "0.30", "Too much of the spend is with one group from (share)", *SHARE, GROUP),
    Setting("concentration_suppliers_from", "3", "A share of the spend says something from (suppliers)", *WHOLE, GROUP),
    Setting("concentration_functions_from", "3", "Many critical functions with one group from", *WHOLE, GROUP),
    Setting("vendor_material_amount", "250000", "A vendor is material from (paid in 12 months)", *AMOUNT, GROUP),
    Setting("vendor_gone_days", "28", "What stops when a vendor is gone: for (days)", *DAYS, GROUP),
)
