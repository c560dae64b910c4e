"""When ownership is a signal."""

from __future__ import annotations

from schemas.setting import AMOUNT, DAYS, WHOLE, Setting

GROUP = "Signals on ownership"
SETTINGS = (
    Setting("owner_material_amount", "250000", "What nobody owns presses from this spend in 12 months", *AMOUNT, GROUP),
    Setting(
        "owner_left_from_days", "1", "A thing waits for a new owner from (days after the owner left)", *DAYS, GROUP
    ),
    Setting("key_person_from", "4", "One person owns many critical things from", *WHOLE, GROUP),
    Setting("waiting_on_one_from", "4", "Many things wait for one person from", *WHOLE, GROUP),
)
