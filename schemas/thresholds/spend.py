"""When spend is a signal: above what was signed or planned, paid twice, owned by nobody, or with a vague case."""

from __future__ import annotations

from schemas.setting import AMOUNT, DAYS, SHARE, WHOLE, Setting

GROUP = "Signals on spend"
SETTINGS = (
    Setting("contract_over_share", "0.10", "Spend is above its contract from (share over)", *SHARE, GROUP),
    Setting("contract_over_amount", "25000", "Spend is above its contract from (amount over)", *AMOUNT, GROUP),
    Setting("contract_over_pressing", "100000", "Spend above its contract presses from (amount)", *AMOUNT, GROUP),
    Setting("contract_months_from", "3", "A contract is compared from (months in force)", *WHOLE, GROUP),
    Setting("budget_over_share", "0.10", "Spend is above its budget from (share over)", *SHARE, GROUP),
    Setting("budget_over_amount", "25000", "Spend is above its budget from (amount over)", *AMOUNT, GROUP),
    Setting("budget_over_pressing", "250000", "Spend above its budget presses from (amount)", *AMOUNT, GROUP),
    Setting("budget_months_from", "3", "A budget is compared from (months)", *WHOLE, GROUP),
    Setting("duplicate_min_amount", "1000", "Two payments are compared from (amount)", *AMOUNT, GROUP),
    Setting("duplicate_within_days", "30", "Equal payments are near within (days)", *DAYS, GROUP),
    Setting("duplicate_blind_days", "3", "Equal payments without words are near within (days)", *DAYS, GROUP),
    Setting("duplicate_number_days", "400", "Equal invoice numbers are near within (days)", *DAYS, GROUP),
    Setting("duplicate_pressing", "50000", "A payment made twice presses from (amount)", *AMOUNT, GROUP),
    Setting(
        "duplicate_run_from", "5", "Payments made twice are one run from (suppliers on the same days)", *WHOLE, GROUP
    ),
    Setting("spend_owner_amount", "10000", "Spend that nobody owns is told from (12 months)", *AMOUNT, GROUP),
    Setting("spend_owner_pressing", "250000", "Spend that nobody owns presses from (12 months)", *AMOUNT, GROUP),
    Setting("case_amount", "50000", "A business case is asked for from (budget or cost)", *AMOUNT, GROUP),
    Setting("case_pressing_amount", "1000000", "A vague business case presses from (budget or cost)", *AMOUNT, GROUP),
    Setting("case_open_from", "2", "A business case is vague from (questions not answered)", *WHOLE, GROUP),
    Setting("value_linked_share", "0.50", "Spend serves an initiative from this share of it", *SHARE, GROUP),
)
