"""where: from the evidence id on a slide or in a workbook back to the rows and cells."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from commands.leaving import Leaving, leave
from commands.saying import db, keeping, say, seq
from schemas.errors import BadValueError

if TYPE_CHECKING:
    import argparse
    from typing import Any

    from commands.saying import Command
    from marts.evidence_ids import Known
    from marts.figure import Figure
    from marts.sql import Connection

SHOWN = 20  # rows on the terminal; --json has ten times as many, --to all of them
IN_JSON = 200
COLUMNS = ("file", "sheet", "cell", "raw")


def add(command: Command) -> None:
    """Add the command to the terminal."""
    where = command("where", _where, "where a figure comes from, by its evidence id: its rule, rows and cells")
    where.add_argument("id", metavar="ID", help="an evidence id, such as E-0123456789")
    where.add_argument("--to", default="", metavar="FILE.xlsx", help="write all rows with their cells")


def _where(given: argparse.Namespace) -> int:
    from marts.evidence import checked, difference
    from marts.figure_text import as_content, in_words

    found = _found(given)
    given.as_of_seq = seq(given)  # the file, the journal and the answer say the same act
    figure, cursor = found.figure, db(given)
    again = checked(cursor, figure=figure)
    apart = None if again.value == figure.value else difference(figure, again)
    known: dict[str, Any] = {"figure": as_content(figure), "again": in_words(again)}
    known |= {"difference": in_words(apart) if apart else None, "file": found.file, "exported_seq": found.exported_seq}
    words = [f"{figure.name}: {in_words(figure)}", figure.rule, f"Evidence {figure.id}, as of act {seq(given)}."]
    words += [f"Exported in {found.file} by {found.exported_by} (act {found.exported_seq})."] if found.file else []
    words.append(_compared(figure, again, apart))
    rows, said = _behind(cursor, figure)
    if given.to:
        known |= _write(given, cursor, figure)
        said.append(f"{given.to}: written, {known['rows_written']} rows. Noted as act {known['act']}.")
    return say(given, known | rows, "\n".join([*words, *said]))


def _found(given: argparse.Namespace) -> Known:
    """Return the figure, and let the command look at the moment at which it was exported."""
    from marts.evidence_ids import find
    from marts.lists import NOT_STATED

    found = find(keeping(given), evidence_id=given.id)
    if found is None:
        raise BadValueError(
            "Evidence", given.id, "the id of a figure on a screen or in an export, such as E-0123456789"
        )
    if found.seen_seq is not None and given.as_of_seq is None:
        given.as_of_seq, given.today = found.seen_seq, found.today or given.today
        given.units = ["" if each == NOT_STATED else each for each in found.units]
    return found


def _compared(figure: Figure, again: Figure, apart: Figure | None) -> str:
    from marts.figure_text import in_words

    if again.value == figure.value:
        return "Computed again: the same."
    said = f", a difference of {in_words(apart)}" if apart else ""
    return f"Computed again it is {in_words(again)}{said}: the data changed since."


def _behind(cursor: Connection, figure: Figure) -> tuple[dict[str, Any], list[str]]:
    """Return the rows of a figure, or the figures it is made of, for programs and for people."""
    from marts.evidence import rows
    from marts.figure import Detail
    from marts.figure_text import formula_in_words, in_words
    from packs import text

    if not isinstance(figure.evidence, Detail):
        parts = [f"  {each.id}  {each.name}: {in_words(each)}" for each in figure.evidence]
        return {}, [f"Made of these figures, {formula_in_words(figure.formula)}:", *parts] if parts else []
    detail = figure.evidence
    found = rows(cursor, detail, limit=IN_JSON)
    names = [*COLUMNS, *([detail.amount] if detail.amount else []), "loaded_at", "loaded_by"]
    told = [{each: row.get(each) for each in names} for row in found.rows]
    more = int(found.count.value or 0) - len(told[:SHOWN])  # type: ignore[arg-type]
    said = [text.table(told[:SHOWN], names), *([f"{more} more (--to FILE.xlsx holds all of them)"] if more else [])]
    return {"rows": told, "count": found.count.value}, said


def _write(given: argparse.Namespace, cursor: Connection, figure: Figure) -> dict[str, Any]:
    from packs.evidence import write

    leaving = Leaving(f"evidence-{figure.id}", f"Evidence of {figure.name}", figures=(figure,))
    known = leave(
        given, Path(given.to), leaving, lambda path: write(cursor, figure, path, seq=seq(given), today=given.today)
    )
    return {"to": given.to, "rows_written": known["rows"], "act": known["act"], "sha256": known["sha256"]}
