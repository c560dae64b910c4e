"""What the terminal prints for people: receipts and plain tables."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from acts.impact_words import NO_FIGURE, sentences
from acts.impact_words import lines as changes

if TYPE_CHECKING:
    from acts.impact import Impact
    from acts.receipts import FileResult, SheetResult

SHOWN = 20  # findings of one sheet on the terminal; --json has them all
WORDS = {
    "loaded": "loaded",
    "already_loaded": "loaded before",
    "repeat": "repeats what is known",
    "question": "needs an answer",
    "refused": "refused",
}


def receipt(result: FileResult, *, checked: bool) -> str:
    """Return the sentences about one file; `checked` says that nothing was written."""
    lines = [f"{result.file}: {'would be ' if checked and result.status == 'loaded' else ''}{WORDS[result.status]}"]
    if not result.sheets:
        lines.append(f"  {result.reason}")
    for each in result.sheets:
        lines += [f"  {line}" for line in _sheet(each)]
    return "\n".join(lines)


def table(rows: list[dict[str, Any]], columns: list[str]) -> str:
    """Return rows as aligned text."""
    if not rows:
        return "Nothing here yet."
    cells = [columns, *[["" if row[name] is None else str(row[name]) for name in columns] for row in rows]]
    widths = [max(len(line[place]) for line in cells) for place in range(len(columns))]
    return "\n".join(_line(line, widths) for line in cells)


def _line(cells: list[str], widths: list[int]) -> str:
    return "  ".join(cell.ljust(width) for cell, width in zip(cells, widths, strict=True)).rstrip()


def _sheet(each: SheetResult) -> list[str]:
    name = f"sheet {each.sheet}: " if each.sheet else ""
    if not each.table:
        return [f"{name}{WORDS[each.status]}. {each.says}"]
    span = " to ".join(dict.fromkeys(each.covers)) if each.covers else f"as of {each.as_of}" if each.as_of else ""
    act = f" (load {each.load_id})" if each.load_id else ""
    lines = [f"{name}{each.feed}{f', {span}' if span else ''}: {WORDS[each.status]}{act}. {each.says}".rstrip()]
    counts = f"{each.loaded} loaded + {each.set_aside} set aside + {each.not_data} not data"
    lines.append(f"  {each.read} records read = {counts}")
    for column, sums in each.totals:
        lines.append(f"  {column}: read {sums.read:,.2f} = loaded {sums.loaded:,.2f} + set aside {sums.set_aside:,.2f}")
    lines += [f"  Remembered: {one.says}, {one.by}." for one in each.remembered]
    lines += _impact(each.impact) if each.impact else []
    lines += [f"  {found.says}" for found in each.findings[:SHOWN]]
    if len(each.findings) > SHOWN:
        lines.append(f"  ... and {len(each.findings) - SHOWN} more findings (--json lists them)")
    for question in each.questions:
        choices = ", ".join(f"{choice.value} ({choice.label})" for choice in question.choices)
        lines.append(f"  ? {question.id}: {question.asks}" + (f" Answers: {choices}." if choices else ""))
        how = f'Answer with --answers FILE holding {{"{question.id}": ...}}.'
        lines.append(f"    Best guess: {question.guess or 'none'}. {how}")
    return lines


def _impact(impact: Impact) -> list[str]:
    """Return what a load would change, one line per sentence and figure."""
    said = sentences(impact)
    if impact.assumes:
        guesses = ", ".join(f"{question} = {guess}" for question, guess in impact.assumes)
        said.insert(0, f"With the best guess ({guesses}):")
    shown, others = changes(impact)
    said += [f"{each.figure}: {each.before} to {each.after}" for each in shown]
    said += [] if shown else [NO_FIGURE]
    said += [f"... and {len(others)} smaller changes of figures (--json lists them)"] if others else []
    return [f"  > {each}" for each in said]
