"""What there is to say about the columns of a sheet: one left out, one doubted, one on another scale."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipelines.findings import Finding
from pipelines.recognition.headings import key
from pipelines.values.reading import at

if TYPE_CHECKING:
    from pipelines.recognition.matching import Candidate
    from pipelines.recognition.view import View
    from pipelines.understood import Match


def passed_over(view: View, header: int, taken: Match, other: Candidate) -> Finding:
    """Say that another column could have been taken too, and why it was not."""
    same = key(taken.heading) == key(other.heading)
    because = "it is filled better or its cells suit better" if same else "its heading says so more plainly"
    says = (
        f'{place(view, other.letter, header)}: "{other.heading}" could be {other.column.heading} too; '
        f'{taken.letter} "{taken.heading}" was taken, because {because}, and this column is kept beside it.'
    )
    rule = "heading_twice" if same else "two_headings"
    return warning(view, header, other.letter, other.column.name, rule, other.heading, says)


def refutation(view: View, header: int, each: Candidate) -> Finding:
    """Say that a heading sounds like a column whose cells it does not hold."""
    value = each.found.values[0] if each.found.values else ""
    says = (
        f'{place(view, each.letter, header)}: "{each.heading}" sounds like {each.column.heading}, but its '
        f'cells, such as "{value}", are not {each.column.kind.expected}; the column is kept under its own name.'
    )
    return warning(view, header, each.letter, each.column.name, "content_differs", value, says)


def off_the_scale(view: View, header: int, each: Candidate, why: str) -> Finding:
    """Say why a column of scores is not read."""
    values, name = each.column.kind.values, each.column.heading.lower()
    says = (
        f'{place(view, each.letter, header)}: "{each.heading}" or a column beside it {why}, so it is not read as the '
        f"{name} from {values[0]} to {values[-1]}; the column is kept under its own name. Say that it is the {name} "
        f"if its scale is that one."
    )
    return warning(view, header, each.letter, each.column.name, "another_scale", each.heading, says)


def may_end_below(view: View, header: int, each: Candidate, reached: int, rows: int) -> Finding:
    """Say that a scale may end below the one that it is read on."""
    name, top = each.column.heading.lower(), each.column.kind.values[-1]
    says = (
        f'{place(view, each.letter, header)}: "{each.heading}" is read as the {name} from 1 to {top}, and in {rows} '
        f"rows nothing is above {reached}. If {reached} is its highest step, say that the sheet has no {name}: the "
        f"column is then kept under its own name."
    )
    return warning(view, header, each.letter, each.column.name, "scale_may_end_below", str(reached), says)


def unit_unsaid(view: View, header: int, each: Candidate) -> Finding:
    """Say that small numbers may be months as well as days."""
    value = each.found.values[0]
    says = (
        f'{place(view, each.letter, header)}: "{each.heading}" holds numbers such as {value} and does not say whether '
        f"they are {each.column.unit} or months, so it is not read; the column is kept under its own name. Name the "
        f"unit in the heading, or say that it is the column {each.column.heading}."
    )
    return warning(view, header, each.letter, each.column.name, "unit_unsaid", value, says)


def place(view: View, letter: str, header: int) -> str:
    """Return the cell of a heading."""
    return at(view.sheet.name, f"{letter}{header + 1}")


def warning(view: View, header: int, letter: str, column: str, rule: str, value: str, says: str) -> Finding:  # noqa: PLR0917
    """Return a warning on the heading of a column."""
    return Finding(view.sheet.name, f"{letter}{header + 1}", column, "warning", rule, value, says)
