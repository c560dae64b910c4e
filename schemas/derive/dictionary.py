"""The data dictionary: every column of every export and mart, and every setting, as Markdown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from schemas.derive.words import WANTED, purpose, unit, values
from schemas.exports import all_exports
from schemas.settings import SETTINGS

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from schemas.table import Column, Export, Mart

_HEAD = """# Data dictionary

Written by `evenkeel dictionary` from the schemas; do not edit it by hand.
Headings are matched without regard to case, accents, spaces and punctuation.
Columns that are not listed here are kept, shown and exported under the heading that they came with."""


def dictionary(marts: Iterable[Mart] = ()) -> str:
    """Return the dictionary as Markdown, without a line break at the end."""
    parts = [_HEAD, *(_export(each) for each in all_exports().values()), *(_mart(each) for each in marts), _settings()]
    return "\n\n".join(parts)


def _export(export: Export) -> str:
    about = [f"## {export.title} (`{export.name}`)", *(f"- {label}: {says}" for label, says in purpose(export))]
    about.insert(1, "")
    about += [f"- Key: {', '.join(f'`{each}`' for each in export.key)}"]
    about += [
        f"- Kept as: a {'ledger, booked in periods' if export.ledger else 'register, where the newest list is current'}"
    ]
    head = ("Heading", "Name", "Kind", "Wanted", "Unit", "What it means", "Values", "Other headings")
    return "\n".join(about) + "\n\n" + _table(head, [_column(each) for each in export.columns])


def _column(column: Column) -> tuple[str, ...]:
    refers = f" Refers to `{column.refers_to}`." if column.refers_to else ""
    return (
        column.heading,
        f"`{column.name}`",
        column.kind.name,
        WANTED[column.wanted],
        unit(column),
        column.description + refers + _range(column),
        values(column),
        ", ".join(column.synonyms),
    )


def _range(column: Column) -> str:
    ends = [
        f"{word} {end:g}"
        for word, end in (("at least", column.at_least), ("at most", column.at_most))
        if end is not None
    ]
    return f" Plausible: {' and '.join(ends)}." if ends else ""


def _mart(mart: Mart) -> str:
    rows = [(each.heading, f"`{each.name}`", each.kind.name, unit(each), each.description) for each in mart.columns]
    about = f"## {mart.title} (view `{mart.name}`)\n\n- One row: {mart.row}\n\n"
    return about + _table(("Heading", "Name", "Kind", "Unit", "What it means"), rows)


def _settings() -> str:
    rows = [(each.title, f"`{each.name}`", each.default, each.expected) for each in SETTINGS.values()]
    about = "## Settings\n\nChanged with `evenkeel setting NAME VALUE`; every change is an act.\n\n"
    return about + _table(("Setting", "Name", "Default", "Expected"), rows)


def _table(head: tuple[str, ...], rows: Sequence[tuple[str, ...]]) -> str:
    lines = [head, tuple("---" for _ in head), *rows]
    return "\n".join("| " + " | ".join(each.replace("|", "\\|") for each in line) + " |" for line in lines)
