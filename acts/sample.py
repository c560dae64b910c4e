"""The sample company, loaded as any company would be: through the real pipeline, file by file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from acts.load import load_files
from acts.planned import LoadOptions
from acts.setting import set_setting

if TYPE_CHECKING:
    from datetime import date

    from acts.actor import Actor
    from acts.receipts import FileResult

FOLDER = Path(__file__).parent.parent / "data" / "sample"
SETTINGS = {"company_name": "Harrowgate Freight (sample)", "reporting_currency": "EUR"}


def load_sample(home: Path, actor: Actor, today: date) -> list[FileResult]:
    """Load every export of the sample company into a data folder; return what happened to each file."""
    for name, value in SETTINGS.items():
        set_setting(home, actor, name, value)
    files = [(each.name, each) for each in sorted(FOLDER.iterdir()) if each.suffix in {".xlsx", ".csv"}]
    return load_files(home, actor, files, LoadOptions(today))
