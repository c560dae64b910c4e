"""When lists that do not agree are a signal (FEATURES M7)."""

from __future__ import annotations

from schemas.setting import AMOUNT, DAYS, SHARE, WHOLE, Setting

GROUP = "Signals on lists that disagree"
SETTINGS = (
    Setting("unanswered_from", "100000", "Names that may be one are a signal from (spend that waits)", *AMOUNT, GROUP),
    Setting("uncontracted_from", "50000", "Paid without a contract is a signal from (12 months)", *AMOUNT, GROUP),
    Setting("uncontracted_pressing", "500000", "Paid without a contract presses from (12 months)", *AMOUNT, GROUP),
    Setting(
        "uncontracted_months_from", "3", "Paid without a contract counts from (months with a payment)", *WHOLE, GROUP
    ),
    Setting(
        "contracts_reach_from",
        "0.10",
        "Missing contracts are told where the lists know (share of spend)",
        *SHARE,
        GROUP,
    ),
    Setting(
        "never_paid_from_days", "120", "A contract without a payment is a signal from (days in force)", *DAYS, GROUP
    ),
    Setting("never_paid_amount", "10000", "A contract without a payment matters from (a year)", *AMOUNT, GROUP),
    Setting("ranked_apart_from", "2", "Two lists rank a thing apart from (steps)", *WHOLE, GROUP),
    Setting("stopped_paid_months", "3", "Paid though stopped counts in the last (covered months)", *WHOLE, GROUP),
    Setting("contract_owners_from", "4", "Owners of contracts are compared from (contracts)", *WHOLE, GROUP),
    Setting(
        "contract_owners_share", "0.75", "They are compared where this share is the vendor's owner too", *SHARE, GROUP
    ),
    Setting("register_entries_below", "4", "Owners in a security register count below (entries each)", *WHOLE, GROUP),
    Setting("register_keeper_from", "2", "Who owns much of a register looks after it from (entries)", *WHOLE, GROUP),
    Setting("register_keeper_share", "0.33", "Who owns much of a register looks after it from (share)", *SHARE, GROUP),
)
