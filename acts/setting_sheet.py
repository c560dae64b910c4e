"""Settings as a workbook: every setting with its value, to change in a sheet and to bring back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from acts.receipts import SheetResult
from acts.setting import Change, Wanted, changes, set_settings
from marts.setting_list import SETTING_LIST, settings
from schemas.errors import BadValueError, RuleError

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from duckdb import DuckDBPyConnection

    from acts.actor import Actor
    from pipelines.understood import FileUnderstood, SettingsSaid

NOTES = (
    "Change the column Value and load the workbook: drop it on the page Load, or `evenkeel setting --from FILE`.",
    "Exactly the values that differ are changed, all of them or none. An empty value is the default.",
)


def write(db: DuckDBPyConnection) -> bytes:
    """Return the workbook of all settings as they are."""
    from schemas.derive.workbook import write_workbook

    return write_workbook(SETTING_LIST, settings(db).rows, NOTES)


def read(path: Path, *, today: date) -> tuple[Wanted, ...]:
    """Return what a file of settings says; RuleError where it holds none."""
    from pipelines.understand import understand
    from pipelines.understood import Memory

    understood = understand(path, name=path.name, memory=Memory(), today=today)
    if not understood.settings:
        found = understood.refusal.says if understood.refusal else f"{path.name} holds no sheet of settings."
        expected = "A sheet with the headings Name and Value was expected: `evenkeel setting --to FILE` writes one."
        raise RuleError(f"{found} {expected}")
    return tuple(each for said in understood.settings for each in wanted(understood.file, said))


def wanted(file: str, said: SettingsSaid) -> tuple[Wanted, ...]:
    """Return the settings that a sheet names, each with its row; BadValueError when one is named twice."""
    where = f"{file}, sheet {said.sheet}" if said.sheet else file
    found: dict[str, Wanted] = {}
    for each in said.rows:
        one = Wanted(each.name, each.value or None, f"{where}, row {each.row}")
        if each.name in found and found[each.name].value != one.value:
            expected = f"the value of row {found[each.name].place.rpartition(' ')[2]}, or one row for each setting"
            raise BadValueError(f"{one.place}: {each.name}", each.value, expected)
        found[each.name] = one
    return tuple(found.values())


def check(db: DuckDBPyConnection, understood: FileUnderstood) -> list[SheetResult]:
    """Return what the settings of a file would change, or which row does not fit."""
    results = []
    for said in understood.settings:
        try:
            results.append(_result(said, changes(db, wanted(understood.file, said))))
        except BadValueError as error:
            results.append(SheetResult(said.sheet, "refused", str(error), rule="setting"))
    return results


def load(home: Path, actor: Actor, db: DuckDBPyConnection, understood: FileUnderstood) -> list[SheetResult]:
    """Set what the settings of a file say, each change by an act of its own; a sheet with a wrong row sets nothing."""
    results = check(db, understood)
    for said, result in zip(understood.settings, results, strict=True):
        if result.status == "loaded":
            set_settings(home, actor, wanted(understood.file, said))
    return results


def told(change: Change) -> str:
    """Return one change in words: "Time zone: UTC, now Europe/Berlin"."""
    default = ", its default" if change.value is None else ""
    return f"{change.setting.title}: {change.was or 'nothing'}, now {change.becomes or 'nothing'}{default}"


def _result(said: SettingsSaid, found: tuple[Change, ...]) -> SheetResult:
    count = f"{len(found)} of {len(said.rows)} settings on this sheet differ"
    if not found:
        return SheetResult(said.sheet, "already_loaded", f"{count}: nothing changes.")
    return SheetResult(
        said.sheet, "loaded", f"{count}. {'. '.join(map(told, found))}.", read=len(found), loaded=len(found)
    )
