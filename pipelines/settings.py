"""A sheet of settings among the sheets of a file: known by its headings and by the names that it lists."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from pipelines.understood import SettingRow, SettingsSaid
from schemas.settings import PREFIX, SETTINGS

if TYPE_CHECKING:
    from pipelines.sheets import Sheet, Sheets

LONGEST, WIDEST, DEEPEST = 2_000, 60, 20  # rows and columns of such a sheet, and the last row of its headings
NAMES, VALUE = ("name", "setting"), "value"
TITLES = {each.title.casefold() for each in SETTINGS.values()}


def take_settings(sheets: Sheets) -> tuple[Sheets, tuple[SettingsSaid, ...]]:
    """Return the sheets without those that hold settings, and what these say."""
    found = {each.name: said for each in sheets.sheets if (said := _settings(each)) is not None}
    rest = tuple(each for each in sheets.sheets if each.name not in found)
    return replace(sheets, sheets=rest), tuple(found.values())


def _settings(sheet: Sheet) -> SettingsSaid | None:
    """Return the settings of a sheet, None where most of what it names is none."""
    if sheet.cells.num_rows > LONGEST or sheet.cells.num_columns > WIDEST:
        return None
    rows = [tuple(" ".join((cell or "").split()) for cell in row.values()) for row in sheet.cells.to_pylist()]
    for place, row in enumerate(rows[:DEEPEST]):
        heads = [each.casefold() for each in row]
        name = next((heads.index(each) for each in NAMES if each in heads), None)
        if name is None or VALUE not in heads:
            continue
        value = heads.index(VALUE)
        said = [SettingRow(below, each[name], each[value]) for below, each in enumerate(rows[place + 1 :], place + 2)]
        said = [each for each in said if each.name]
        known = sum(_is_setting(each.name) for each in said)
        return SettingsSaid(sheet.name, tuple(said)) if known and known * 2 >= len(said) else None
    return None


def _is_setting(name: str) -> bool:
    return name in SETTINGS or name.casefold() in TITLES or name.casefold().startswith(PREFIX)
