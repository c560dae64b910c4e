"""What a column is, in words: for comments in workbooks, the sheet that explains them, and the dictionary."""

from __future__ import annotations

from typing import TYPE_CHECKING

from schemas import kinds
from schemas.table import Export

if TYPE_CHECKING:
    from schemas.table import Column, Mart

WANTED = {"wanted": "Wanted", "conditional": "Wanted where it applies", "optional": "Optional"}
_OTHER_HEADINGS_SHOWN = 12


def in_words(column: Column, *, ask: bool) -> str:
    """Return what a column means, its unit and values; with `ask` also how much it is wanted and its other headings."""
    parts = [column.description]
    if ask:
        parts.append(f"{WANTED[column.wanted]}: {column.kind.expected}.")
    elif column.kind.values:
        parts.append(f"Values: {values(column)}.")
    if column.unit:
        parts.append(f"Unit: {unit(column)}.")
    if ask and column.synonyms:
        shown = column.synonyms[:_OTHER_HEADINGS_SHOWN]
        more = len(column.synonyms) - len(shown)
        parts.append(f"Also understood: {', '.join(shown)}{f' and {more} more' if more else ''}.")
    return "\n".join(parts)


def unit(column: Column) -> str:
    """Return the unit in words; the unit of an amount is what its currency column says."""
    return "see the column Currency" if column.unit == "currency" else column.unit


def values(column: Column) -> str:
    """Return the vocabulary of a column as text ("" when any value of its kind will do)."""
    return ", ".join(("yes", "no") if column.kind is kinds.flag else column.kind.values)


def needed(table: Export) -> str:
    """Return in one sentence what a sheet needs to load."""
    groups = [" or ".join(table.column(name).heading for name in group) for group in table.needed]
    return "A sheet loads when it has " + ", and ".join(groups) + "; everything else may be missing or unknown."


def purpose(table: Export | Mart) -> list[tuple[str, str]]:
    """Return what there is to say about a table as a whole: (label, sentence)."""
    said = [("Holds", table.row)]
    if isinstance(table, Export):
        said += [("Used for", table.lights), ("Sent by", table.owner), ("Needed", needed(table))]
        said += [("Checked", "; ".join(each.says for each in table.rules) + ".")] if table.rules else []
    return [(label, sentence) for label, sentence in said if sentence]
