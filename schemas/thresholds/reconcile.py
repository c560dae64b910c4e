"""When lists that do not agree are a signal (FEATURES M7)."""

from __future__ import annotations

from schemas.setting import AMOUNT, DAYS, WHOLE, Setting

GROUP = "Signals on lists that disagree"
SETTINGS = (
    Setting("unanswered_from", "100000", "Names that may be one are a signal from (spend that waits)", *AMOUNT, GROUP),
    Setting("uncontracted_from", "50000", "Paid without a contract is a signal from (12 months)", *AMOUNT, GROUP),
    Setting("uncontracted_pressing", "500000", "Paid without a contract presses from (12 months)", *AMOUNT, GROUP),
    Setting(
        "uncontracted_months_from", "3", "Paid without a contract counts from (months with a payment)", *WHOLE, GROUP
    ),
    Setting(
        "never_paid_from_days", "120", "A contract without a payment is a signal from (days in force)", *DAYS, GROUP
    ),
    Setting("never_paid_amount", "10000", "A contract without a payment matters from (a year)", *AMOUNT, GROUP),
)
