"""When spend that rises is a signal: from which share and amount, over how many months, and when it presses."""

from __future__ import annotations

from schemas.setting import AMOUNT, SHARE, WHOLE, Setting

GROUP = "Signals on spend that rises"
SETTINGS = (
    Setting("trend_share_from", "0.10", "A rise matters from (share of a year ago)", *SHARE, GROUP),
    Setting("trend_amount_from", "25000", "A rise matters from (more in a year)", *AMOUNT, GROUP),
    Setting("trend_months_from", "8", "A rise is looked for from (months)", *WHOLE, GROUP),
    Setting("trend_pressing_amount", "100000", "A rise presses from (more in a year)", *AMOUNT, GROUP),
    Setting("value_strength_from", "2", "Value is named from (strength, 0 to 3)", *WHOLE, GROUP),
)
