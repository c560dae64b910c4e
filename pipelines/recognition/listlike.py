"""Whether a sheet is a list at all, one record per row: or a pivot, a sheet on its side, a cover, a form."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipelines.findings import Refusal
from pipelines.recognition.contents import look
from pipelines.recognition.headings import is_known, key, meanings
from pipelines.recognition.monthwords import month_number
from pipelines.values.reading import in_row
from schemas.derive import readme

if TYPE_CHECKING:
    from pipelines.recognition.contents import Profile
    from pipelines.recognition.matching import Matching
    from pipelines.recognition.view import View
    from pipelines.understood import Match
    from schemas.table import Export

_MONTH_COLUMNS, _SIDE_COLUMNS, _SIDE_HITS, _DEEP = 3, 2, 3, 60
_RARELY, _REPEATED, _FEW_ROWS = 0.3, 0.5, 10
_SORTS = frozenset(
    map(key, "risk|issue|action|assumption|dependency|dependencies|decision|change|question|risiko|problem|annahme"
    "|abh\u00e4ngigkeit|ma\u00dfnahme|entscheidung|risque|probl\u00e8me|hypoth\u00e8se|d\u00e9pendance|d\u00e9cision|riesgo|problema"
    "|supuesto|dependencia|decisi\u00f3n".split("|"))
)  # fmt: skip
_NOT_SPENT = frozenset(
    map(key, "purchase order|po|order|sales order|purchase requisition|requisition|quote|quotation|estimate|offer|rfq"
    "|bestellung|angebot|auftrag|banf|commande|bon de commande|devis|pedido|orden de compra|presupuesto".split("|"))
)  # fmt: skip


def explains(view: View) -> bool:
    """Say whether the sheet is the one with which our own workbooks explain their columns."""
    rows = (set(view.row(number).values()) for number in view.first_rows)
    return view.sheet.name == readme.NAME and any(set(readme.HEADINGS) <= row for row in rows)


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
        return _not_spent(view, header) if export.name == "spend" else ""
    known = [found.columns[name] for group in export.needed for name in group if name in found.columns]
    profiles = [view.profile(each.letter, header) for each in known]
    if all(each.filled < _RARELY for each in profiles):
        return "most rows have neither a name nor a number"
    repeated = all(each.count >= _FEW_ROWS and each.distinct < _REPEATED for each in profiles)
    if repeated and not export.grows and not _told_apart(view, header, found, export):
        return f'the same {known[0].heading} stands in many rows, such as "{profiles[0].values[0]}"'
    if sorts := _several_sorts(view, header):
        return f"its rows are of several sorts ({sorts}), and only one of them belongs into it"
    if not any(_names(each, profile, export) for each, profile in zip(known, profiles, strict=True)):
        return f'the cells under {known[0].heading} are no names, such as "{(profiles[0].values or ("",))[0]}"'
    return ""


def _names(match: Match, found: Profile, export: Export) -> bool:
    """Say whether cells can name records: words, codes, short numbers of which none stands twice, or months."""
    if match.column in export.key and export.column(match.column).kind.name == "month":
        return True
    numbered = export.column(match.column).kind.name == "id" and found.distinct == 1.0
    return found.share("text", "word", "code", "whole", *(["small"] if numbered else [])) > _REPEATED


def _told_apart(view: View, header: int, found: Matching, export: Export) -> bool:
    """Say whether rows of the same name are told apart by the other columns that identify a record."""
    letters = [found.columns[name].letter for name in export.otherwise if name in found.columns]
    rows = list(zip(*(view.cells(each, header) for each in letters), strict=True))
    return len(letters) > 1 and len(set(rows)) >= _REPEATED * len(rows)


def _several_sorts(view: View, header: int) -> str:
    """Return the sorts of rows that a column names, as in one log of risks, issues and decisions; "" for one sort."""
    for letter in view.letters:
        values = view.profile(letter, header).values
        if 1 < len(values) <= len(_SORTS) and all(key(each) in _SORTS for each in values):
            return ", ".join(values)
    return ""


def _not_spent(view: View, header: int) -> str:
    """Return that every row calls itself an order, an offer or a request, of which nothing is spent yet."""
    for letter in view.letters:
        values = view.profile(letter, header).values
        if values and all(key(each) in _NOT_SPENT for each in values):
            return f'every row is a "{values[0]}", and spend are invoices, payments or bookings'
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
