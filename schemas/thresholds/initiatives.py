"""When initiatives are a signal."""

from __future__ import annotations

from schemas.setting import DAYS, Setting

GROUP = "Signals on initiatives"
SETTINGS = (Setting("late_from_days", "1", "An initiative is late from (days after its finish)", *DAYS, GROUP),)
