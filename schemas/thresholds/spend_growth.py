"""When spend grows with less control: from which growth of a year, and below which share of the checks that hold."""

from __future__ import annotations

from schemas.setting import SHARE, Setting

GROUP = "Spend against control"
SETTINGS = (
    Setting("control_growth_from", "0.10", "Spend grows from (share of the year before)", *SHARE, GROUP),
    Setting("control_share_from", "0.75", "Spend is in control from (share of the checks that hold)", *SHARE, GROUP),
)
