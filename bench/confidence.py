"""Prints, over folders of real files, every column match below the highest certainty: to be checked by eye.

One line per match: file and sheet, table, heading, three sample values as they stand in the file, the column taken,
how it is known and how sure. `--all` prints the surest ones too. Folders are those given, else the real files that
lie beside the project; files that end in a question or a sentence are counted at the end.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from pipelines.understand import understand
from pipelines.understood import Memory

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipelines.understood import Match, Understood

REAL = Path(__file__).parents[2] / "shared" / "realdata"
TODAY = date(2026, 11, 20)
_SAMPLES, _LONGEST, _SUREST = 3, 40, 1.0


def main(words: list[str]) -> None:
    """Print the doubtful matches of every file in the folders, and how the files ended."""
    everything = "--all" in words
    given = [Path(each) for each in words if not each.startswith("--")]
    folders = given or sorted(each for each in REAL.iterdir() if each.is_dir())
    ended, matches = Counter[str](), Counter[str]()
    for path in (each for folder in folders for each in sorted(folder.rglob("*")) if each.is_file()):
        found = understand(path, name=path.name, memory=Memory(), today=TODAY)
        asked = any(each.questions for each in found.tables)
        ended["question" if asked else "loaded" if found.tables else "refused"] += 1
        for table in found.tables:
            matches.update("surest" if each.sure >= _SUREST else "below" for each in table.columns.values())
            for line in lines(table, everything=everything):
                print(line)
    print(", ".join(f"{count} files {end}" for end, count in sorted(ended.items())))
    print(f"{matches.total()} matches, {matches['below']} below the highest certainty")


def lines(table: Understood, *, everything: bool) -> Iterator[str]:
    """Yield one line for each match of a table that is to be checked."""
    asks = f" (asks: {', '.join(each.id for each in table.questions)})" if table.questions else ""
    for each in table.columns.values():
        if everything or each.sure < _SUREST:
            shown = " ; ".join(samples(table, each))
            place = f"{table.file} | {table.sheet} | {table.table}{asks}"
            print_as = f'{each.letter} "{each.heading}" | {shown} | {each.column} | {each.how} | {each.sure:.2f}'
            yield f"{place} | {print_as}"


def samples(table: Understood, match: Match) -> list[str]:
    """Return the first different texts of a matched column, as they stand in the file."""
    rows = table.rows.select([match.column, "raw"]).to_pylist()
    found: dict[str, None] = {}
    for row in rows:
        kept = json.loads(row["raw"]).get(match.column) if row["raw"] else None
        text = kept if kept is not None else row[match.column]
        if text is not None:
            found[" ".join(str(text).split())[:_LONGEST]] = None
        if len(found) == _SAMPLES:
            break
    return list(found)


if __name__ == "__main__":
    main(sys.argv[1:])
