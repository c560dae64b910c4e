"""Whether a sheet is a list at all, one record per row: or a pivot, a sheet on its side, a cover, a form."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipelines.findings import Refusal
from pipelines.recognition.contents import look
from pipelines.recognition.headings import is_known, meanings
from pipelines.recognition.monthwords import month_number
from pipelines.values.reading import in_row

if TYPE_CHECKING:
    from pipelines.recognition.matching import Matching
    from pipelines.recognition.view import View
    from schemas.table import Export

_MONTH_COLUMNS, _SIDE_COLUMNS, _SIDE_HITS, _DEEP = 3, 2, 3, 60
_RARELY, _REPEATED, _FEW_ROWS = 0.3, 0.5, 10


def not_a_list(view: View, header: int, headings: dict[str, str], found: Matching, export: Export) -> Refusal | None:
    """Return why the sheet is no list of one record per row, None when nothing speaks against it."""
    place = in_row(view.sheet.name, header + 1)
    if not view.body(header):
        return Refusal("no_rows", f"{place}: there are headings and no rows below them, so there is nothing to load.")
    if _lies_on_its_side(view, header, headings, export):
        return Refusal(
            "transposed",
            f"{place}: the headings stand below each other in one column, one record per column; copy the table, "
            "paste it transposed (rows and columns swapped), and load that.",
        )
    months = [each for each in headings.values() if _is_time(each)]
    dated = any(export.column(name).kind.name in {"date", "month"} for name in found.columns)
    if export.ledger and len(months) >= _MONTH_COLUMNS and not dated:
        return Refusal(
            "pivot",
            f"{place}: this is a summary with one column per period ({months[0]}, {months[1]}, ...); export the list "
            f"behind it, with one row per entry, and load that.",
        )
    return None


def doubts(view: View, header: int, found: Matching, export: Export) -> str:
    """Return why the rows may not be what the export expects ("" when they look right): words for a question."""
    if export.ledger:
        return ""
    known = [found.columns[name] for group in export.needed for name in group if name in found.columns]
    profiles = [view.profile(each.letter, header) for each in known]
    if all(each.filled < _RARELY for each in profiles):
        return "most rows have neither a name nor a number"
    if all(each.count >= _FEW_ROWS and each.distinct < _REPEATED for each in profiles):
        return f'the same {known[0].heading} stands in many rows, such as "{profiles[0].values[0]}"'
    if not any(each.share("text", "word", "code", "whole") > _REPEATED for each in profiles):
        return f'the cells under {known[0].heading} are no names, such as "{(profiles[0].values or ("",))[0]}"'
    return ""


def _lies_on_its_side(view: View, header: int, headings: dict[str, str], export: Export) -> bool:
    across = {each.column for heading in headings.values() for each in meanings(heading, export)[:1]}
    for letter in view.letters[:_SIDE_COLUMNS]:
        down = [cell.strip() for cell in view.cells(letter, header) if cell and cell.strip()]
        down = [headings[letter], *down] if letter in headings else down
        if sum(map(is_known, down[:_DEEP])) < _SIDE_HITS:
            continue
        meant = {found[0].column for cell in dict.fromkeys(down) if (found := meanings(cell, export))}
        if len(meant) >= max(_SIDE_HITS, len(across)) and len(meant) * 2 > len(set(down)):
            return True
    return False


def _is_time(heading: str) -> bool:
    return look(heading) in {"date", "month", "year", "ym"} or bool(month_number(heading))
