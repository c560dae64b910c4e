"""Everything that one sheet holds: each of its tables recognised, and a sentence for each part that is none."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from pipelines.findings import Refusal
from pipelines.recognise import NO_TABLE, layout_of, recognise
from pipelines.recognition.areas import Area, areas_of
from pipelines.recognition.bands import bands_of
from pipelines.recognition.listlike import explains
from pipelines.recognition.placing import Placing
from pipelines.recognition.stacking import Found, stack
from pipelines.recognition.tables import fullest_row
from pipelines.recognition.view import look_at
from pipelines.understood import NotData, SheetRefused
from schemas.exports import all_exports

if TYPE_CHECKING:
    from pipelines.sheets import Recognised, Sheet
    from pipelines.understood import Memory

_WHOLE = ("unit", "currency", "as_of")  # said above the first table, they hold for the others too
_NAMED = 0.8


def tables_on(sheet: Sheet, *, name: str, memory: Memory, table: str) -> tuple[list[Found], list[SheetRefused]]:
    """Return the tables of a sheet of the file `name`, and why other parts are none; `table` settles which it is."""
    areas = [] if explains(look_at(sheet)) else areas_of(sheet)  # our own explanation would be a table on its side
    told = table or memory.answers.get("table", "")
    if len(areas) > 1 and told != NO_TABLE:
        found, refused = _each(areas, name=name, memory=memory, told=told)
        if found:
            return stack(_with_facts(found)), refused
    alone = areas[0] if len(areas) == 1 else None
    answer = recognise(alone.sheet if alone else sheet, name=name, memory=memory, table=table)
    if isinstance(answer, Refusal) and alone and alone.placing.turned:
        alone, answer = None, recognise(sheet, name=name, memory=memory, table=table)
    if isinstance(answer, Refusal) and not told and (named := _by_hand(sheet, memory)):
        alone, answer = None, recognise(sheet, name=name, memory=memory, table=named)
    if isinstance(answer, Refusal):
        return [], [SheetRefused(sheet.name, answer)]
    area = alone or Area(sheet, areas[0].box, Placing())
    return [_grouped(_found(answer, area), name=name, memory=memory, table=table)], []


def _by_hand(sheet: Sheet, memory: Memory) -> str:
    """Return the table of a layout whose columns somebody named by hand, "" without one."""
    headings = list(fullest_row(look_at(sheet))[1].values())
    answers = {name: memory.by_layout.get(layout_of(name, headings), {}) for name in all_exports()}
    return next((name for name, known in answers.items() if known.get("table") == name), "")


def _each(areas: list[Area], *, name: str, memory: Memory, told: str) -> tuple[list[Found], list[SheetRefused]]:
    found: list[Found] = []
    refused: list[SheetRefused] = []
    free = replace(memory, answers={key: text for key, text in memory.answers.items() if key != "table"})
    for area in areas:
        answer = recognise(area.sheet, name=name, memory=free, table="")
        if told and not isinstance(answer, Refusal) and answer.table == told:
            answer = recognise(area.sheet, name=name, memory=memory, table=told)
        if isinstance(answer, Refusal):
            rule = answer.rule if answer.rule == "other_list" else "no_list"
            refused.append(SheetRefused(area.sheet.name, replace(answer, rule=rule)))
        else:
            found.append(_grouped(_found(answer, area), name=name, memory=free, table=answer.table if told else ""))
    if told and not any(each.recognised.table == told for each in found):
        return [], []
    return found, refused


def _found(answer: Recognised, area: Area) -> Found:
    """Return a table with what turning it left out, and a heading that is ours said to be no heading of the sheet."""
    if area.turned:
        titles = tuple(NotData(answer.header_row, "title", text) for text in area.turned.titles)
        columns = {
            name: replace(match, how="content", sure=min(match.sure, _NAMED))
            if match.letter == area.turned.named
            else match
            for name, match in answer.columns.items()
        }
        answer = replace(answer, columns=columns, titles=(*answer.titles, *titles))
    return Found(answer, area, area.placing)


def _grouped(found: Found, *, name: str, memory: Memory, table: str) -> Found:
    """Return a table whose records say to which group they belong, where rows of their own head the groups."""
    bands = None if found.placing.turned else bands_of(found.recognised)
    if bands is None:
        return found
    answer = recognise(bands.sheet, name=name, memory=memory, table=table)
    if isinstance(answer, Refusal) or answer.table != found.recognised.table:
        return found
    columns = {
        column: replace(match, how="derived", sure=min(match.sure, _NAMED)) if match.letter == bands.letter else match
        for column, match in answer.columns.items()
    }
    findings = (*answer.findings, *([bands.finding] if bands.finding else []))
    answer = replace(answer, columns=columns, titles=(*answer.titles, *bands.titles), findings=findings)
    cells = {bands.letter: {row: cell for row, (cell, _) in bands.rows.items()}}
    return Found(answer, found.area, replace(found.placing, filled=cells))


def _with_facts(found: list[Found]) -> list[Found]:
    """Let what stands above the first table hold for the others where they say nothing of their own."""
    first = min(found, key=lambda each: each.area.box.first)
    said = {
        name: fact
        for name, fact in first.recognised.parameters.items()
        if name in _WHOLE and fact.how == "parameter" and _above(fact.cell, first.recognised)
    }
    return [
        each
        if each is first
        else replace(each, recognised=replace(each.recognised, parameters=said | each.recognised.parameters))
        for each in found
    ]


def _above(cell: str, first: Recognised) -> bool:
    digits = cell.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    return digits.isdigit() and int(digits) < first.header_row
