"""The sample company, loaded as any company would be: through the real pipeline, file by file, week by week."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from acts.load import load_files
from acts.planned import LoadOptions
from acts.review import mark_reviewed
from acts.setting import set_setting

if TYPE_CHECKING:
    from acts.actor import Actor
    from acts.receipts import FileResult

FOLDER = Path(__file__).parent.parent / "data" / "sample"
SETTINGS = {"company_name": "Harrowgate Freight (sample)", "reporting_currency": "EUR"}
NEWEST_WEEK = "2026-11-20"  # in the names of the files that came after the review
TODAY = date.fromisoformat(NEWEST_WEEK)  # the day on which the sample company is worth a look
REVIEWED = ("Weekly operating review", date(2026, 11, 16))


def load_sample(home: Path, actor: Actor, today: date) -> list[FileResult]:
    """Load every export of the sample company into a data folder, with a review before those of the newest week.

    Returns what happened to each file, in the order of loading.
    """
    for name, value in SETTINGS.items():
        set_setting(home, actor, name, value)
    files = [(each.name, each) for each in sorted(FOLDER.iterdir()) if each.suffix in {".xlsx", ".csv"}]
    options = LoadOptions(today)
    loaded = load_files(home, actor, [each for each in files if NEWEST_WEEK not in each[0]], options)
    mark_reviewed(home, actor, note=REVIEWED[0], held_on=REVIEWED[1])
    return loaded + load_files(home, actor, [each for each in files if NEWEST_WEEK in each[0]], options)
